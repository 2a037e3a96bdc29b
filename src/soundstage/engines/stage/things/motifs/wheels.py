"""Wheels: tyres on rims, spoked rims, cart wheels. Their axle is the x axis through the origin."""

import numpy as np

from ..shape import Points, Solid, box, cylinder, extrude, lathe, merge, pipe, ring, sides, sweep, torus
from ..workbench import Workbench

__all__ = ["cart_wheel", "mudguard", "road_wheel", "spoked_wheel", "steel_wheel"]


def _upright(solid: Solid) -> Solid:
    return solid.turn(z=-90)


def road_wheel(
    b: Workbench,
    x: float,
    y: float,
    z: float,
    radius: float,
    width: float,
    *,
    rim: str = "aluminium",
    spokes: int = 5,
    joint: str = "wheels",
) -> None:
    """A car's wheel at a place; its outer face looks away from x = 0. It turns in a joint of its own."""
    key = b.joint(joint, (x, y, z), (1.0, 0.0, 0.0))
    out = 1.0 if x >= 0 else -1.0
    r, w, k = radius, width / 2.0, radius * 0.64
    tyre = lathe(
        [
            (k, -w * 0.86),
            (r * 0.9, -w),
            (r * 0.985, -w * 0.82),
            (r, -w * 0.5),
            (r, w * 0.5),
            (r * 0.985, w * 0.82),
            (r * 0.9, w),
            (k, w * 0.86),
        ],
        30,
        hollow=True,
        crease=50,
    )
    b.add("tyre", _upright(tyre).at(x, y, z), "rubber", joint=key, main=False)
    barrel = lathe(
        [(k * 1.03, -w * 0.8), (k * 1.03, w * 0.88), (k * 0.94, w * 0.88), (k * 0.88, w * 0.2), (k * 0.86, -w * 0.8)],
        26,
        hollow=True,
    )
    hub = cylinder(k * 0.22, w * 0.5).at(y=w * 0.35)
    arm = (
        extrude([(k * 0.1, -k * 0.12), (k * 0.95, -k * 0.16), (k * 0.95, k * 0.16), (k * 0.1, k * 0.12)], w * 0.28, w * 0.06)
        .turn(x=-90)
        .at(y=w * 0.62)
    )
    b.add("rim", _upright(barrel + hub + arm.around(spokes)).scale(out, 1, 1).at(x, y, z), rim, joint=key, main=False)
    b.add(
        "disc",
        _upright(cylinder(k * 0.9, w * 0.1).at(y=-w * 0.1)).at(x, y, z),
        "iron",
        (0.03, 0.03, 0.03),
        joint=key,
        main=False,
    )


def spoked_wheel(
    b: Workbench, y: float, z: float, radius: float, tyre: float, *, x: float = 0.0, joint: str = "wheels", spokes: int = 20
) -> None:
    """A bicycle's or motorcycle's wheel: thin tyre, bright rim, wire spokes."""
    key = b.joint(joint, (x, y, z), (1.0, 0.0, 0.0))
    b.add("tyre", _upright(torus(radius - tyre, tyre, 40, 8)).at(x, y, z), "rubber", joint=key, main=False)
    b.add(
        "rim",
        _upright(ring(radius - tyre * 1.7, tyre * 1.2, tyre * 0.9, 40).at(y=-tyre * 0.6)).at(x, y, z),
        "chrome",
        joint=key,
        main=False,
    )
    count = sides(spokes, 10)
    wires = merge(
        pipe(
            [(0.022 * (-1) ** i, 0, 0), (0, (radius - tyre * 2) * np.cos(a), (radius - tyre * 2) * np.sin(a))],
            max(radius * 0.0045, 0.0012),
            smooth=0,
            around=5,
        )
        for i, a in enumerate(np.linspace(0, 2 * np.pi, count, endpoint=False))
    )
    b.add("spokes", (wires + _upright(cylinder(radius * 0.07, 0.06).at(y=-0.03))).at(x, y, z), "chrome", joint=key, main=False)


def cart_wheel(
    b: Workbench, x: float, y: float, z: float, radius: float, *, spokes: int = 10, stuff: str = "oak", tyre: str = "iron"
) -> None:
    """A wooden wheel shod with iron."""
    key = b.joint("wheels", (x, y, z), (1.0, 0.0, 0.0))
    thick = radius * 0.12
    b.add("felloe", _upright(ring(radius * 0.97, thick, radius * 0.13, 36).at(y=-thick / 2)).at(x, y, z), stuff, joint=key)
    b.add(
        "tread",
        _upright(ring(radius, thick * 1.04, radius * 0.035, 36).at(y=-thick * 0.52)).at(x, y, z),
        tyre,
        joint=key,
        main=False,
    )
    hub = _upright(cylinder(radius * 0.13, radius * 0.34).at(y=-radius * 0.17))
    bars = merge(
        pipe([(0, 0, 0), (0, radius * 0.88 * np.cos(a), radius * 0.88 * np.sin(a))], radius * 0.035, smooth=0, around=7)
        for a in np.linspace(0, 2 * np.pi, spokes, endpoint=False)
    )
    b.add("spokes", (hub + bars).at(x, y, z), stuff, joint=key)


def steel_wheel(
    b: Workbench,
    x: float,
    y: float,
    z: float,
    radius: float,
    width: float,
    *,
    spokes: int = 0,
    stuff: str = "iron",
    colour: tuple[float, float, float] | None = None,
) -> None:
    """A rail wheel with its flange inside; spoked when asked."""
    key = b.joint("wheels", (x, y, z), (1.0, 0.0, 0.0))
    out = 1.0 if x >= 0 else -1.0
    tyre = lathe(
        [
            (radius * 0.84, -width / 2),
            (radius * 1.06, -width / 2),
            (radius * 1.06, -width * 0.3),
            (radius, -width * 0.25),
            (radius * 0.985, width / 2),
            (radius * 0.84, width / 2),
        ],
        30,
        hollow=True,
    )
    if spokes:
        spoke = box(radius * 0.72, width * 0.3, radius * 0.07, 0.0).at(radius * 0.5, -width * 0.15, 0)
        inner = cylinder(radius * 0.17, width * 0.8, bevel=0.0, around=9).at(y=-width * 0.4) + spoke.around(sides(spokes, 6))
    else:
        inner = cylinder(radius * 0.86, width * 0.3, bevel=0.0, around=12).at(y=-width * 0.1) + cylinder(
            radius * 0.25, width, bevel=0.0, around=9
        ).at(y=-width * 0.5)
    b.add("wheel", _upright(tyre + inner).scale(out, 1, 1).at(x, y, z), stuff, colour, joint=key, main=False)


def mudguard(line: Points, width: float) -> Solid:
    """A domed sheet along a line (P, 3): wings of old cars, mudguards of cycles."""
    across = np.linspace(-1.0, 1.0, 9)
    top = np.stack([across * width / 2, 0.17 * width * (1.0 - across**2)], axis=1)
    section = np.concatenate([top, top[::-1] - np.array([0.0, 0.07 * width])])
    return sweep(line, section[::-1], crease=50)
