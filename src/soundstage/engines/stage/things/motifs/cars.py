"""A motor car's body from a few measures: wings cut out for the wheels, a glazed cabin, lamps, seams."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...scene import Vec3
from ..shape import Points, box, cylinder, ellipsoid, extrude, loft, merge, pipe, rounded, sides, superellipsoid
from ..workbench import Workbench
from .wheels import road_wheel

__all__ = ["CarPlan", "car"]

_PAINT = "car paint"


@dataclass(frozen=True, kw_only=True)
class CarPlan:
    """Metres; z runs from the tail to the nose, the middle of the car at 0.

    `deck` is the outline of the body without the cabin, tail to nose, as (z, y). The cabin stands on it between `foot` (z of
    its rear and front) and has its roof between `roof` at height `top`.
    """

    length: float
    width: float
    deck: Sequence[tuple[float, float]]
    foot: tuple[float, float]
    roof: tuple[float, float]
    top: float
    belt: float
    axles: tuple[float, float]
    wheel: float = 0.33
    sill: float = 0.22
    lean: float = 0.78  # half width of the roof over that at the belt
    nose: float = 0.80  # half width at the bumpers over the greatest
    spokes: int = 5
    open_top: bool = False
    panel_back: float | None = None  # the cabin has no glass behind this z: a van's load room
    pillars: tuple[float, ...] = (0.45,)


def _section(plan: CarPlan, z: float, bottom: float) -> Points:
    """Half outline from the sill over the deck to the middle, mirrored: (18, 3)."""
    half = plan.length / 2
    end = float(np.clip((abs(z) - half * 0.62) / (half * 0.38), 0.0, 1.0))
    w = plan.width / 2 * (1.0 - (1.0 - plan.nose) * end**2.2)
    z_deck, y_deck = np.asarray(plan.deck, np.float64).T
    top = float(np.interp(z, z_deck, y_deck))
    low = np.interp(end, [0, 0.8, 1.0], [plan.sill, plan.sill + 0.02, plan.sill + 0.08])
    bottom = max(bottom, float(low))
    shoulder = min(plan.belt * 0.94, top - 0.05)
    half_outline = [
        (0.90 * w, bottom),
        (0.975 * w, max(bottom + 0.01, bottom * 0.6 + 0.14)),
        (1.0 * w, max(bottom + 0.02, plan.belt * 0.62)),
        (0.985 * w, max(bottom + 0.03, plan.belt * 0.66)),
        (0.965 * w, max(bottom + 0.04, shoulder)),
        (0.90 * w, max(bottom + 0.05, top - 0.012)),
        (0.80 * w, max(bottom + 0.055, top + 0.004)),
        (0.4 * w, max(bottom + 0.06, top + 0.022)),
    ]
    right = [(x, y, z) for x, y in half_outline]
    left = [(-x, y, z) for x, y in reversed(half_outline)]
    return np.asarray([*right, (0.0, max(bottom + 0.06, top + 0.028), z), *left, (0.0, bottom, z)])


def _stations(plan: CarPlan) -> list[tuple[float, float]]:
    """(z, bottom) along the body: close together over the wheels, whose arches raise the bottom."""
    radius = plan.wheel * 1.15
    half = plan.length / 2
    found = [(-half, plan.sill), (-half + 0.05, plan.sill), (half - 0.05, plan.sill), (half, plan.sill)]
    for axle in plan.axles:
        found += [(axle - radius - 0.002, plan.sill), (axle + radius + 0.002, plan.sill)]
        for angle in np.linspace(0.0, np.pi, sides(13, 7)):
            found.append((axle - radius * np.cos(angle), plan.wheel + radius * np.sin(angle)))
    arches = [(a - radius - 0.01, a + radius + 0.01) for a in plan.axles]
    for z in np.linspace(-half + 0.12, half - 0.12, sides(22, 10)):
        if not any(low < z < high for low, high in arches):
            found.append((float(z), plan.sill))
    return sorted(found)


def _cabin_ring(plan: CarPlan, share: float, grow: float = 1.0) -> Points:
    """The cabin's outline seen from above at a share of its height."""
    y = plan.belt - 0.03 + share * (plan.top - plan.belt + 0.03)
    bulge = 0.05 * np.sin(np.pi * share)
    back = plan.foot[0] + (plan.roof[0] - plan.foot[0]) * (share + bulge * 0.6)
    front = plan.foot[1] + (plan.roof[1] - plan.foot[1]) * (share - bulge * 0.6)
    w = plan.width / 2 * (0.925 + (plan.lean - 0.925) * (share - 0.3 * bulge))
    outline = rounded(2 * w * grow, (front - back) * grow, 0.16 * w + 0.10, 4)
    flat = outline[:, 0], np.full(len(outline), y), outline[:, 1] + (front + back) / 2
    return np.stack(flat, axis=1)


def car(b: Workbench, plan: CarPlan, colour: str | Vec3 = "red") -> None:
    """The whole car, painted: it drives on the ground, its wheels are joints and its engine runs."""
    b.sounds("engine")
    body = loft([_section(plan, z, bottom) for z, bottom in _stations(plan)], crease=28)
    b.add("body", body, _PAINT, colour, main=True)
    under = box(plan.width * 0.80, 0.22, plan.length * 0.9).at(y=plan.sill + 0.04)
    b.add("underside", under, "matt plastic", (0.010, 0.010, 0.011), main=False)
    (_open if plan.open_top else _cabin)(b, plan, colour)
    _seams(b, plan, colour)
    _face(b, plan)
    for axle in plan.axles:
        for x in (-1, 1):
            road_wheel(b, x * (plan.width / 2 - 0.115), plan.wheel, axle, plan.wheel, 0.22, spokes=plan.spokes)
    seat = plan.belt - 0.30
    b.drives(
        "ground",
        13.0,
        plan.wheel,
        tuple((x * 0.38, seat, z) for z in (plan.roof[1] - 0.55, plan.roof[1] - 1.35) for x in (1, -1)),
    )
    b.surface("roof", (0.0, plan.top, sum(plan.roof) / 2), (plan.width * 0.3, (plan.roof[1] - plan.roof[0]) * 0.4))


def _cabin(b: Workbench, plan: CarPlan, colour: str | Vec3) -> None:
    rows = np.linspace(0.0, 1.0, sides(7, 4))
    b.add("windows", loft([_cabin_ring(plan, float(s), 0.985) for s in rows], crease=35), "dark glass", main=False)
    lid = [_cabin_ring(plan, 0.90, 1.0), _cabin_ring(plan, 0.955, 1.0), _cabin_ring(plan, 1.0, 0.965)]
    crown = _cabin_ring(plan, 1.0, 0.78) + np.array([0.0, 0.028, 0.0])
    middle = _cabin_ring(plan, 1.0, 0.4) + np.array([0.0, 0.042, 0.0])
    b.add("roof", loft([*lid, crown, middle], crease=50), _PAINT, colour, main=True)
    base = [_cabin_ring(plan, 0.0, 1.01), _cabin_ring(plan, 0.10, 1.0), _cabin_ring(plan, 0.12, 0.97)]
    b.add("waist", loft(base, crease=50), _PAINT, colour, main=True)
    for x in (-1, 1):
        for z_foot, z_roof, thick in _posts(plan):
            line = [_on_side(plan, z_foot + (z_roof - z_foot) * s, s, x) for s in np.linspace(0.05, 0.97, 6)]
            b.add("pillar", pipe(line, thick, smooth=0, around=8), _PAINT, colour, main=True)
    if plan.panel_back is not None:
        share = (plan.panel_back - plan.foot[0]) / (plan.foot[1] - plan.foot[0])
        rings = []
        for s in np.linspace(0.05, 0.97, 5):
            outline = _cabin_ring(plan, float(s), 1.012)
            limit = plan.foot[0] + share * (plan.foot[1] - plan.foot[0])
            outline[:, 2] = np.minimum(outline[:, 2], limit)
            rings.append(outline)
        b.add("panel", loft(rings), _PAINT, colour, main=True)


def _posts(plan: CarPlan) -> list[tuple[float, float, float]]:
    back, front = plan.foot
    posts = [(back + 0.10, plan.roof[0] + 0.10, 0.042), (front - 0.12, plan.roof[1] - 0.10, 0.034)]
    for share in plan.pillars:
        z = back + share * (front - back)
        posts.append((z, plan.roof[0] + share * (plan.roof[1] - plan.roof[0]), 0.028))
    return posts


def _on_side(plan: CarPlan, z: float, share: float, side: int) -> tuple[float, float, float]:
    outline = _cabin_ring(plan, float(share), 0.992)
    right = outline[outline[:, 0] > 0]
    order = np.argsort(right[:, 2])
    return (
        side * float(np.interp(z, right[order, 2], right[order, 0])),
        float(outline[0, 1]),
        float(np.clip(z, right[:, 2].min(), right[:, 2].max())),
    )


def _open(b: Workbench, plan: CarPlan, colour: str | Vec3) -> None:
    w, length = plan.width * 0.74, plan.foot[1] - plan.foot[0]
    middle = sum(plan.foot) / 2
    tub = extrude(rounded(w, length, 0.2), 0.06, 0.02).turn(x=-90).at(0, plan.belt + 0.012, middle)
    b.add("trim", tub, "leather", (0.012, 0.010, 0.010), main=False)
    for x in (-0.36, 0.36):
        for z in (plan.foot[1] - 0.75, plan.foot[1] - 1.45):
            b.add(
                "seat",
                superellipsoid(0.24, 0.30, 0.09, 4, 3, 20).turn(x=-14).at(x, plan.belt + 0.10, z),
                "leather",
                (0.36, 0.24, 0.14),
                main=False,
            )
    frame = [
        (-w / 2, plan.belt, plan.foot[1]),
        (-w / 2 * 0.88, plan.top - 0.05, plan.foot[1] - 0.42),
        (w / 2 * 0.88, plan.top - 0.05, plan.foot[1] - 0.42),
        (w / 2, plan.belt, plan.foot[1]),
    ]
    b.add("windscreen frame", pipe(frame, 0.02, smooth=0), "chrome", main=False)
    pane = extrude([(-w / 2, 0), (w / 2, 0), (w / 2 * 0.88, 0.42), (-w / 2 * 0.88, 0.42)], 0.01)
    tall = plan.top - 0.05 - plan.belt
    b.add(
        "windscreen",
        pane.scale(1, tall / 0.42 / np.cos(np.radians(45)) * 0.72, 1).turn(x=-45).at(0, plan.belt, plan.foot[1]),
        "glass",
        main=False,
    )
    b.add(
        "wheel",
        merge(
            [
                pipe(
                    [(0.17 * np.sin(a), 0.17 * np.cos(a), 0) for a in np.linspace(0, 2 * np.pi, 16, endpoint=False)],
                    0.014,
                    smooth=0,
                    loop=True,
                )
            ]
        )
        .turn(x=-25)
        .at(0.36, plan.belt + 0.06, plan.foot[1] - 0.42),
        "matt plastic",
        main=False,
    )


def _seams(b: Workbench, plan: CarPlan, colour: str | Vec3) -> None:
    """Door gaps, handles and mirrors."""
    doors = [plan.foot[1] - 0.18, plan.foot[0] + (plan.foot[1] - plan.foot[0]) * plan.pillars[0]]
    for z in (*doors, max(plan.foot[0] + 0.3, plan.axles[0] + plan.wheel * 1.25)):
        outline = _section(plan, z, plan.sill)
        for side in (slice(0, 6), slice(11, 17)):
            edge = outline[side] * np.array([1.0006, 1.0, 1.0])
            b.add(
                "seam",
                pipe(edge[1:] if side.start == 0 else edge[:-1], 0.006, smooth=0, around=5),
                "matt plastic",
                (0.006, 0.006, 0.006),
                main=False,
            )
    for x in (-1, 1):
        for z in doors:
            b.add(
                "handle",
                box(0.025, 0.028, 0.17, 0.01).at(x * (plan.width / 2 * 0.985), plan.belt * 0.84, z - 0.22),
                "chrome",
                main=False,
            )
        b.add(
            "mirror",
            superellipsoid(0.10, 0.065, 0.05, 3, 3, 16).at(x * (plan.width / 2 + 0.06), plan.belt + 0.10, plan.foot[1] - 0.42),
            _PAINT,
            colour,
            main=True,
        )
        b.add(
            "mirror arm",
            box(0.12, 0.03, 0.04).at(x * (plan.width / 2 - 0.02), plan.belt + 0.04, plan.foot[1] - 0.42),
            "matt plastic",
            main=False,
        )


def _face(b: Workbench, plan: CarPlan) -> None:
    """Lamps, grille, bumpers and number plates."""
    half = plan.length / 2
    nose_top = float(np.interp(half - 0.03, *np.asarray(plan.deck).T))
    tail_top = float(np.interp(-half + 0.03, *np.asarray(plan.deck).T))
    w = plan.width / 2 * plan.nose
    lamp_y, tail_y = nose_top - 0.10, tail_top - 0.14
    for x in (-1, 1):
        b.add(
            "headlamp",
            ellipsoid(0.17, 0.065, 0.06, 18).turn(y=x * 14).at(x * (w - 0.15), lamp_y, half - 0.02),
            "light",
            (5.0, 4.9, 4.6),
            main=False,
        )
        b.add(
            "bezel",
            superellipsoid(0.195, 0.085, 0.05, 3, 3, 16).turn(y=x * 14).at(x * (w - 0.15), lamp_y, half - 0.03),
            "chrome",
            main=False,
        )
        b.add(
            "tail lamp",
            superellipsoid(0.16, 0.075, 0.05, 5, 5, 16).turn(y=-x * 14).at(x * (w - 0.14), tail_y, -half + 0.01),
            "light",
            (2.2, 0.05, 0.03),
            main=False,
        )
        b.lamp((x * (w - 0.15), lamp_y, half + 0.1), (3.0, 2.9, 2.6), reach=18.0, cone=((0.0, -0.12, 0.99), 0.45), beam=0.3)
    b.add(
        "grille",
        extrude(rounded(w * 0.95, 0.15, 0.05), 0.05, 0.012).at(0, lamp_y - 0.06, half - 0.01),
        "matt plastic",
        (0.008, 0.008, 0.008),
        main=False,
    )
    b.add(
        "bars",
        merge(box(w * 0.9, 0.010, 0.02).at(0, lamp_y - 0.105 + 0.03 * k, half + 0.008) for k in range(4)),
        "chrome",
        main=False,
    )
    b.add(
        "intake",
        extrude(rounded(w * 1.25, 0.10, 0.04), 0.05, 0.012).at(0, plan.sill + 0.17, half - 0.005),
        "matt plastic",
        (0.008, 0.008, 0.008),
        main=False,
    )
    for z, y in ((half + 0.012, plan.sill + 0.25), (-half - 0.004, tail_y - 0.16)):
        b.add("plate", box(0.5, 0.11, 0.016).at(0, y, z), "enamel", (0.72, 0.72, 0.68), main=False)
    b.add("exhaust", cylinder(0.035, 0.2).turn(x=-90).at(w * 0.55, plan.sill + 0.10, -half + 0.15), "chrome", main=False)
