"""Buildings and works that stand as subjects, famous ones among them."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import Solid, box, cone, curve, cylinder, ellipsoid, extrude, lathe, merge, pipe, sphere, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _gable(width: float, depth: float, rise: float, eaves: float, thick: float = 0.16) -> Solid:
    """A roof of two slopes over width × depth, its ridge along z, lying on y = 0."""
    half = width / 2 + eaves
    slope = [(-half, -eaves * rise / (width / 2)), (0, rise), (half, -eaves * rise / (width / 2))]
    return extrude([*slope, *[(x, y - thick) for x, y in slope[::-1]]], depth + 2 * eaves)


def _panes(b: Workbench, spots: list[tuple[float, float, float, float]], width: float, height: float, lit: bool) -> None:
    """Windows with frames at (x, y, z, degrees about y)."""
    b.add(
        "frames",
        merge(
            box(width * 1.2, height * 1.14, 0.08, 0.01).at(0, -height * 0.07, 0).turn(y=a).at(x, y, z) for x, y, z, a in spots
        ),
        "painted wood",
        "white",
        main=False,
    )
    panes = merge(box(width, height, 0.10, 0.0).turn(y=a).at(x, y, z) for x, y, z, a in spots)
    b.add("panes", panes, "light" if lit else "dark glass", (2.6, 1.6, 0.6) if lit else None, main=False)
    b.add(
        "bars",
        merge(
            (box(width, 0.04, 0.12).at(y=height * 0.5) + box(0.04, height, 0.12)).turn(y=a).at(x, y, z) for x, y, z, a in spots
        ),
        "painted wood",
        "white",
        main=False,
    )


def _cottage(b: Workbench) -> None:
    b.add("walls", box(7.0, 3.0, 5.0, 0.02), "plaster" if not b.says("log", "wooden") else "siding")
    b.add(
        "gables",
        extrude([(-2.5, 3.0), (2.5, 3.0), (0, 5.3)], 7.0).turn(y=90),
        "plaster" if not b.says("log", "wooden") else "siding",
        main=True,
    )
    b.add(
        "roof",
        _gable(5.0, 7.0, 2.4, 0.5, 0.28).turn(y=90).at(y=3.05),
        "thatch" if not b.says("modern") else "tiles",
        main=False,
    )
    b.add(
        "chimney",
        box(0.8, 2.6, 0.8, 0.02).at(2.4, 3.6, -0.6) + box(0.95, 0.2, 0.95, 0.02).at(2.4, 6.1, -0.6),
        "brick",
        main=False,
    )
    b.add("door", box(1.0, 2.1, 0.12, 0.02).at(0, 0, 2.5), "boards", (0.05, 0.16, 0.08), main=False)
    b.add("step", box(1.5, 0.15, 0.7, 0.03).at(0, 0, 2.8), "stone", main=False)
    b.add("knob", sphere(0.05, 10).at(0.35, 1.05, 2.58), "brass", main=False)
    _panes(
        b,
        [(-2.2, 1.0, 2.5, 0), (2.2, 1.0, 2.5, 0), (3.5, 1.0, 0, 90), (-3.5, 1.0, 0, 90), (3.5, 3.5, 0, 90)],
        0.95,
        1.1,
        b.says("cozy", "lit", "night", "warm"),
    )
    b.emitter("smoke", 0.3, (2.4, 6.5, -0.6), 0.2, (0.3, 1.0, 0))


def _barn(b: Workbench) -> None:
    b.add("walls", box(9.0, 4.6, 13.0, 0.02), "planks")
    front = [(-4.5, 4.5), (4.5, 4.5), (3.2, 7.2), (0, 8.8), (-3.2, 7.2)]
    b.add("gable", extrude(front, 13.0), "planks")
    line = [(-4.95, 4.2), (-3.35, 7.4), (0, 9.1), (3.35, 7.4), (4.95, 4.2)]
    b.add(
        "roof",
        extrude([*line, *[(x * 0.985, y - 0.22) for x, y in line[::-1]]], 13.8),
        "corrugated",
        (0.22, 0.22, 0.23),
        values={"course": 0.3},
        main=False,
    )
    trim = merge(
        pipe([(x0, y0, 6.56), (x1, y1, 6.56)], 0.09, smooth=0, around=4)
        for x0, y0, x1, y1 in (
            (-2, 0, -2, 3.6),
            (2, 0, 2, 3.6),
            (-2, 3.6, 2, 3.6),
            (-2, 0, 0, 3.6),
            (0, 0, -2, 3.6),
            (0, 0, 2, 3.6),
            (2, 0, 0, 3.6),
            (0, 0, 0, 3.6),
            (-0.9, 5.4, 0.9, 5.4),
            (-0.9, 7.0, 0.9, 7.0),
            (-0.9, 5.4, -0.9, 7.0),
            (0.9, 5.4, 0.9, 7.0),
            (-0.9, 5.4, 0.9, 7.0),
            (0.9, 5.4, -0.9, 7.0),
        )
    )
    b.add("trim", trim + merge(box(0.22, 4.5, 0.22).at(x * 4.5, 0, 6.45) for x in (-1, 1)), "painted wood", "white", main=False)
    b.add(
        "silo",
        lathe(curve([(1.8, 0), (1.8, 9.5), (1.8, 9.5), (1.4, 10.6), (0, 11.3)], 4), 32).at(6.8, 0, -3),
        "concrete",
        main=False,
    )


def _lighthouse(b: Workbench) -> None:
    for k in range(5):
        r0, r1 = 2.6 - 0.22 * k, 2.6 - 0.22 * (k + 1)
        b.add(
            f"band {k % 2}",
            cylinder(r0, 3.8, top=r1, bevel=0.0, around=40).at(y=3.8 * k),
            "painted metal",
            b.colour((0.50, 0.02, 0.02)) if k % 2 else "white",
            main=bool(k % 2),
        )
    b.add(
        "gallery",
        cylinder(2.1, 0.25, around=40).at(y=19.0)
        + merge(cylinder(0.04, 1.0, around=8).at(2.0, 19.2, 0).turn(y=20 * k) for k in range(18))
        + torus(2.0, 0.05, 44, 6).at(y=20.2),
        "iron",
        main=False,
    )
    b.add("lantern", cylinder(1.15, 2.0, around=10, bevel=0).at(y=19.3), "light", (5.5, 4.4, 2.4))
    b.add("mullions", merge(box(0.07, 2.0, 0.07).at(1.16, 19.3, 0).turn(y=36 * k) for k in range(10)), "iron", main=False)
    b.add(
        "dome",
        lathe(curve([(1.4, 21.3), (1.2, 21.7), (0.5, 22.3), (0.1, 22.5), (0.06, 23.3)], 4), 28),
        "painted metal",
        (0.45, 0.02, 0.02),
        main=False,
    )
    b.add(
        "door",
        box(1.1, 2.2, 0.3).at(0, 0, 2.5)
        + merge(box(0.5, 0.9, 0.3).at(0, y, z) for y, z in ((6, 2.2), (11, 1.9), (15.5, 1.65))),
        "dark glass",
        main=False,
    )
    key = b.joint("beam", (0, 20.3, 0), (0, 1, 0))
    b.add("optic", cylinder(0.5, 0.7).turn(x=90).at(0, 20.3, 0.9), "light", (12, 10, 6), joint=key)
    b.lamp((0, 20.3, 0), (120, 100, 60), reach=120, radius=0.5, cone=((0.0, -0.03, 1.0), 0.10), beam=1.0)


def _tower(b: Workbench, x: float, z: float, radius: float, height: float, spire: bool) -> None:
    b.add(
        "walls",
        cylinder(radius * 1.08, height, top=radius, bevel=0, around=30).at(x, 0, z)
        + cylinder(radius * 1.16, height * 0.07, bevel=0, around=30).at(x, height, z),
        "ashlar",
    )
    b.add(
        "walls",
        merge(
            box(radius * 0.34, height * 0.06, radius * 0.24, 0.0).at(radius * 1.04, height * 1.07, 0).turn(y=36 * k).at(x, 0, z)
            for k in range(10)
        ),
        "ashlar",
    )
    b.add(
        "slits",
        merge(
            box(radius * 0.12, height * 0.08, 0.3, 0.0).at(0, height * s, radius * (1.06 - 0.06 * s)).turn(y=a).at(x, 0, z)
            for s in (0.3, 0.55, 0.8)
            for a in (0, 90, -60)
        ),
        "matt plastic",
        (0.008, 0.008, 0.008),
    )
    if spire:
        b.add(
            "spires",
            cone(radius * 1.15, radius * 2.6, 30).at(x, height * 1.08, z),
            "tiles",
            b.colour((0.10, 0.13, 0.22)),
            main=False,
            values={"course": radius * 0.18},
        )
        b.add(
            "flags", pipe([(x, height * 1.08 + radius * 2.5, z), (x, height * 1.08 + radius * 3.3, z)], 0.05, smooth=0), "iron"
        )
        b.add(
            "pennants",
            extrude([(0, 0), (radius * 0.8, radius * 0.15), (0, radius * 0.35)], 0.03).at(x, height * 1.08 + radius * 2.9, z),
            "silk",
            "red",
            main=False,
        )


def _castle(b: Workbench) -> None:
    for x in (-9, 9):
        for z in (-8, 8):
            _tower(b, x, z, 2.4, 12.0, True)
    walls = box(16, 8, 1.4, 0.0).at(0, 0, 8) + box(16, 8, 1.4, 0.0).at(0, 0, -8) + box(1.4, 8, 14, 0.0).at(9, 0, 0).both()
    b.add(
        "walls",
        walls
        + merge(box(0.9, 1.0, 1.5, 0.0).at(x, 8, z) for x in np.arange(-7, 7.1, 1.75) for z in (-8, 8))
        + merge(box(1.5, 1.0, 0.9, 0.0).at(x, 8, z) for z in np.arange(-6, 6.1, 1.75) for x in (-9, 9)),
        "ashlar",
    )
    _tower(b, 0, -2.5, 3.6, 19.0, True)
    b.add(
        "gate house",
        box(5.5, 9.6, 3.0, 0.0).at(0, 0, 8.6)
        + merge(box(0.9, 1.0, 3.1, 0.0).at(x, 9.6, 8.6) for x in (-2.2, -0.75, 0.75, 2.2)),
        "ashlar",
    )
    arch = [
        (-1.4, 0),
        (1.4, 0),
        (1.4, 2.6),
        *((1.4 * np.cos(a), 2.6 + 1.4 * np.sin(a)) for a in np.linspace(0.1, np.pi - 0.1, 9)),
        (-1.4, 2.6),
    ]
    b.add("gate", extrude(arch, 0.2).at(z=10.1), "boards", (0.16, 0.08, 0.04), main=False)
    _tower(b, -3.2, 8.8, 1.3, 11.0, True)
    _tower(b, 3.2, 8.8, 1.3, 11.0, True)


def _single_tower(b: Workbench) -> None:
    _tower(b, 0, 0, 3.0, 16.0, not b.says("ruined"))
    b.add(
        "door",
        extrude([(-0.8, 0), (0.8, 0), (0.8, 1.6), (0.4, 2.2), (0, 2.4), (-0.4, 2.2), (-0.8, 1.6)], 0.3).at(z=3.2),
        "boards",
        (0.16, 0.08, 0.04),
        main=False,
    )


def _pagoda(b: Workbench) -> None:
    b.add("base", box(9, 0.8, 9, 0.03) + box(7.5, 0.5, 7.5, 0.03).at(y=0.8), "stone", main=False)
    y = 1.3
    for k in range(5):
        w = 5.6 - 0.75 * k
        b.add("walls", box(w * 0.72, 1.7, w * 0.72, 0.02).at(y=y), "painted wood", b.colour((0.42, 0.04, 0.02)))
        b.add(
            "posts",
            merge(cylinder(0.13, 1.7, around=10).at(x * w * 0.4, y, z * w * 0.4) for x in (-1, 1) for z in (-1, 1)),
            "painted wood",
            b.colour((0.42, 0.04, 0.02)),
            main=True,
        )
        b.add(
            "screens",
            merge(box(w * 0.34, 1.0, 0.1).at(0, y + 0.35, w * 0.365).turn(y=90 * j) for j in range(4)),
            "light",
            (1.6, 1.0, 0.4),
        )
        roof = lathe(curve([(w * 0.93, -0.05), (w * 0.72, 0.18), (w * 0.42, 0.72), (w * 0.34, 0.95)], 4), 4, crease=25).turn(
            y=45
        )
        p = roof.points
        lift = 0.42 * np.maximum(np.minimum(np.abs(p[:, 0]), np.abs(p[:, 2])) / (w * 0.66), 0) ** 4
        b.add(
            "roofs",
            roof.warp(p + np.stack([0 * lift, lift, 0 * lift], 1)).at(y=y + 1.65),
            "tiles",
            (0.05, 0.09, 0.08),
            main=False,
        )
        y += 2.5
    b.add(
        "finial",
        lathe(
            curve([(0.25, 0), (0.3, 0.2), (0.08, 0.3), (0.16, 0.6), (0.06, 0.8), (0.1, 1.2), (0.03, 1.5), (0, 2.6)], 3), 16
        ).at(y=y),
        "gold",
        main=False,
    )


def _temple(b: Workbench) -> None:
    """A Doric temple: eight columns by thirteen on three steps."""
    w, d = 15.0, 26.0
    b.add("steps", merge(box(w + 1.6 - 0.8 * k, 0.35, d + 1.6 - 0.8 * k, 0.01).at(y=0.35 * k) for k in range(3)), "marble")
    shaft = (
        lathe([(0.52, 0), (0.50, 1.2), (0.40, 4.6)], 16, crease=15)
        + lathe(curve([(0.42, 4.6), (0.62, 4.85)], 2), 16)
        + box(1.3, 0.25, 1.3, 0.0).at(y=4.85)
    )
    xs, zs = np.linspace(-w / 2 + 0.8, w / 2 - 0.8, 8), np.linspace(-d / 2 + 0.8, d / 2 - 0.8, 13)
    spots = [(x, z) for x in xs for z in (zs[0], zs[-1])] + [(x, z) for z in zs[1:-1] for x in (xs[0], xs[-1])]
    b.add("columns", merge(shaft.at(x, 1.05, z) for x, z in spots), "marble")
    b.add("cella", box(w - 5, 5.0, d - 6, 0.0).at(y=1.05), "marble", main=True)
    b.add("entablature", box(w, 0.7, d, 0.01).at(y=6.15) + box(w + 0.3, 0.65, d + 0.3, 0.01).at(y=6.85), "marble")
    b.add(
        "triglyphs",
        merge(
            box(0.45, 0.6, 0.08, 0.0).at(x, 6.88, s * (d / 2 + 0.17))
            for x in np.linspace(-w / 2 + 0.3, w / 2 - 0.3, 15)
            for s in (-1, 1)
        ),
        "marble",
    )
    b.add("roof", _gable(w, d, 2.6, 0.5, 0.4).at(y=7.55), "marble")
    b.add("pediments", extrude([(-w / 2, 7.4), (w / 2, 7.4), (0, 9.8)], d - 0.6), "marble")


def _tent(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.62, 0.20, 0.02))
    b.add("fly", extrude([(-1.2, 0), (0, 1.45), (1.2, 0), (1.14, 0), (0, 1.38), (-1.14, 0)], 2.4, 0.0), "canvas", tone)
    b.add("back", extrude([(-1.14, 0), (1.14, 0), (0, 1.38)], 0.02).at(z=-1.1), "canvas", tone)
    for s in (-1, 1):
        b.add(
            "flaps",
            extrude([(s * 1.12, 0.0), (s * 0.34, 0.0), (0, 1.36)], 0.02).turn(y=s * 14).at(z=1.12),
            "canvas",
            (tone[0] * 0.8, tone[1] * 0.8, tone[2] * 0.8),
            main=False,
        )
    b.add("inside", box(1.6, 0.02, 2.0).at(y=0.01), "canvas", (0.05, 0.05, 0.05), main=False)
    b.add(
        "ropes",
        merge(
            pipe([(s * 0.6, 0.72, z), (s * 1.8, 0, z * 1.15)], 0.008, smooth=0, around=5)
            for s in (-1, 1)
            for z in (-1.1, 0, 1.1)
        )
        + merge(pipe([(0, 1.42, z), (0, 0, z * 1.8)], 0.008, smooth=0, around=5) for z in (-1.2, 1.2)),
        "rope",
        main=False,
    )
    if b.says("lit", "glowing", "night"):
        b.lamp((0, 0.7, 0.4), (2.4, 1.5, 0.6), reach=4)


def _gazebo(b: Workbench) -> None:
    b.add("floor", lathe([(2.6, 0), (2.6, 0.3), (0, 0.3)], 8, crease=20), "boards", main=False)
    ring = [(2.3 * np.sin(a), 2.3 * np.cos(a)) for a in np.arange(8) * np.pi / 4]
    b.add(
        "posts",
        merge(cylinder(0.09, 2.5).at(x, 0.3, z) for x, z in ring)
        + lathe([(2.5, 2.7), (2.5, 2.95), (2.3, 2.95), (2.3, 2.7)], 8, hollow=True),
        "painted wood",
        b.colour("white"),
    )
    rails = []
    for k, ((x0, z0), (x1, z1)) in enumerate(zip(ring, ring[1:] + ring[:1], strict=True)):
        if k == 7:
            continue
        rails += [pipe([(x0, y, z0), (x1, y, z1)], 0.035, smooth=0, around=6) for y in (0.45, 1.2)]
        rails += [
            cylinder(0.02, 0.75, around=6).at(x0 + (x1 - x0) * t, 0.45, z0 + (z1 - z0) * t) for t in np.linspace(0.1, 0.9, 9)
        ]
    b.add("rails", merge(rails), "painted wood", b.colour("white"))
    b.add(
        "roof",
        lathe([(2.9, 2.9), (0.4, 4.5), (0.35, 4.7), (0.4, 4.75), (0, 5.3)], 8, crease=20),
        "tiles",
        (0.12, 0.14, 0.15),
        main=False,
    )


def _bridge(b: Workbench) -> None:
    """An arched stone bridge."""
    t = np.linspace(0, np.pi, 22)
    arch = [(4.2 * np.cos(a), 3.4 * np.sin(a)) for a in t]
    outline = [
        (9, 0.0),
        (9, 2.0),
        *[(9 - 18 * s, 2.0 + 2.6 * np.sin(np.pi * s)) for s in np.linspace(0, 1, 21)],
        (-9, 0.0),
        *[(x, y) for x, y in arch[::-1]],
    ]
    b.add("arch", extrude(np.array(outline), 4.2), "ashlar")
    for z in (-1.95, 1.95):
        wall = [(9 - 18 * s, 2.0 + 2.6 * np.sin(np.pi * s)) for s in np.linspace(0, 1, 21)]
        b.add("parapets", extrude([*wall, *[(x, y + 0.9) for x, y in wall[::-1]]], 0.4, 0.02).at(z=z), "ashlar")
    b.add(
        "voussoirs",
        merge(box(0.55, 0.75, 4.3, 0.0).at(0, 3.42, 0).turn(z=k).scale(4.2 / 3.8, 1, 1) for k in range(-84, 85, 12)),
        "ashlar",
        (0.46, 0.43, 0.37),
        main=False,
    )


def _water_tower(b: Workbench) -> None:
    b.add(
        "tank",
        lathe(curve([(0, 6.0), (2.0, 6.2), (2.0, 6.2), (2.05, 9.0), (2.05, 9.0), (0.2, 10.2), (0, 10.3)], 2), 32),
        "boards",
        (0.26, 0.16, 0.09),
    )
    b.add("hoops", merge(torus(2.06, 0.04, 40, 6).at(y=y) for y in (6.5, 7.2, 7.9, 8.6)), "iron", main=False)
    b.add(
        "legs",
        merge(pipe([(x * 2.1, 0, z * 2.1), (x * 1.5, 6.2, z * 1.5)], 0.12, smooth=0) for x in (-1, 1) for z in (-1, 1))
        + merge(
            pipe([(2.0 * x, 0.6, 2.0), (-1.6 * x, 5.8, 1.6)], 0.05, smooth=0).turn(y=90 * k) for k in range(4) for x in (-1, 1)
        ),
        "iron",
        main=False,
    )


def _arch(b: Workbench) -> None:
    """A triumphal arch."""
    outline = [
        (-7, 0),
        (-3, 0),
        (-3, 6),
        *((3 * np.cos(a), 6 + 3 * np.sin(a)) for a in np.linspace(np.pi, 0, 15)),
        (3, 0),
        (7, 0),
        (7, 13),
        (-7, 13),
    ]
    b.add("arch", extrude(np.array(outline), 6.0, 0.1), "marble")
    b.add(
        "cornices",
        box(15, 0.6, 7.0, 0.1).at(y=10.0) + box(15.2, 0.7, 7.2, 0.1).at(y=12.9) + box(13.4, 2.0, 5.6, 0.05).at(y=13.5),
        "marble",
    )
    b.add(
        "columns",
        merge(
            cylinder(0.45, 8.6, top=0.4, around=18).at(x, 1.2, z) + box(1.3, 1.2, 1.3, 0.04).at(x, 0, z)
            for x in (-5.8, -4.2, 4.2, 5.8)
            for z in (-3.4, 3.4)
        ),
        "marble",
    )


def _eiffel(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.20, 0.135, 0.085))
    heights = [0, 20, 40, 57, 80, 115, 150, 190, 230, 276]
    half = [62, 52, 43, 36, 28, 19, 13, 9, 6, 4]
    bars: list[Solid] = []
    for (y0, h0), (y1, h1) in zip(zip(heights, half, strict=True), zip(heights[1:], half[1:], strict=True), strict=False):
        leg0, leg1 = (max(h0 * 0.40, 2.0) if y0 < 115 else h0), (max(h1 * 0.40, 2.0) if y1 <= 115 else h1)
        for cx, cz in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
            c0 = [(cx * (h0 - a * leg0), y0, cz * (h0 - c * leg0)) for a, c in ((0, 0), (1, 0), (1, 1), (0, 1))]
            c1 = [(cx * (h1 - a * leg1), y1, cz * (h1 - c * leg1)) for a, c in ((0, 0), (1, 0), (1, 1), (0, 1))]
            thick = 0.9 if y0 < 115 else 0.55
            for k in range(4):
                j = (k + 1) % 4
                bars.append(pipe([c0[k], c1[k]], thick, smooth=0, around=4))
                bars.append(pipe([c0[k], c1[j]], thick * 0.55, smooth=0, around=4))
                bars.append(pipe([c0[j], c1[k]], thick * 0.55, smooth=0, around=4))
    arches = [
        pipe(
            [(37 * np.cos(a), 8 + 38 * np.sin(a), 50 - 0.42 * (8 + 38 * np.sin(a))) for a in np.linspace(0, np.pi, 18)],
            1.0,
            smooth=0,
            around=5,
        ).turn(y=90 * k)
        for k in range(4)
    ]
    decks = (
        box(76, 5, 76, 0.5).at(y=56)
        + box(42, 4.5, 42, 0.5).at(y=114)
        + box(12, 4, 12, 0.4).at(y=275)
        + cylinder(3.5, 9, around=12).at(y=279)
        + pipe([(0, 286, 0), (0, 324, 0)], 0.9, smooth=0, grow=(1, 0.3))
    )
    b.add("iron", merge(bars + arches) + decks, "painted metal", tone)
    b.add("feet", merge(box(30, 4, 30, 0.5).at(x * 50, 0, z * 50) for x in (-1, 1) for z in (-1, 1)), "concrete", main=False)


def _big_ben(b: Workbench) -> None:
    stone: Vec3 = (0.46, 0.36, 0.22)
    b.add(
        "shaft",
        box(12, 55, 12, 0.0)
        + merge(box(1.2, 62, 1.2, 0.0).at(x * 6, 0, z * 6) for x in (-1, 1) for z in (-1, 1))
        + merge(box(0.5, 52, 0.5, 0.0).at(x, 1, 6.1).turn(y=90 * k) for x in (-3.6, -1.2, 1.2, 3.6) for k in range(4)),
        "ashlar",
        stone,
        values={"course": 1.2},
    )
    b.add(
        "courses", merge(box(12.8, 0.7, 12.8, 0.1).at(y=y) for y in (10, 22, 34, 46)), "ashlar", stone, values={"course": 1.2}
    )
    b.add(
        "clock room",
        box(13.4, 11, 13.4, 0.0).at(y=55) + box(14.2, 1, 14.2, 0.2).at(y=66),
        "ashlar",
        stone,
        values={"course": 1.2},
    )
    for k in range(4):
        b.add(
            "dials",
            cylinder(3.9, 0.3, bevel=0, around=44).turn(x=90).at(0, 60.5, 6.75).turn(y=90 * k),
            "dial",
            uv=("front", "right", "back", "left")[k],
            values={"albedo": (0.78, 0.75, 0.64)},
        )
        b.add("rims", torus(4.0, 0.3, 44, 8).turn(x=90).at(0, 60.5, 6.9).turn(y=90 * k), "gold")
        for length, width, angle in ((2.2, 0.28, -60), (3.4, 0.2, 60)):
            b.add("hands", box(width, length, 0.15).turn(z=angle).at(0, 60.5, 7.15).turn(y=90 * k), "iron", (0.01, 0.012, 0.02))
    roof: Vec3 = (0.10, 0.13, 0.12)
    b.add(
        "roof",
        lathe([(9.6, 67), (5.6, 75), (5.4, 75)], 4, crease=20).turn(y=45)
        + lathe([(5.8, 79), (0.6, 92), (0, 96)], 4, crease=20).turn(y=45),
        "tiles",
        roof,
        values={"course": 1.0},
    )
    b.add(
        "belfry",
        box(7.2, 4.4, 7.2, 0.0).at(y=74.8) + merge(cone(0.7, 6, 8).at(x * 6.2, 66, z * 6.2) for x in (-1, 1) for z in (-1, 1)),
        "ashlar",
        stone,
        values={"course": 0.8},
    )
    b.add("gold", cone(0.5, 5, 8).at(y=95), "gold")
    b.sounds("clock")


def _liberty(b: Workbench) -> None:
    b.add(
        "pedestal",
        lathe([(24, 0), (24, 6), (18, 8), (13, 12), (11, 40), (13, 42), (13, 46), (9, 47)], 4, crease=20).turn(y=45),
        "granite",
        (0.42, 0.37, 0.30),
        main=False,
    )
    y = 47.0
    tone: Vec3 = b.colour((0.22, 0.42, 0.34))
    b.add(
        "robe",
        lathe(curve([(6.0, 0), (5.6, 8), (4.2, 20), (3.6, 27), (4.4, 32), (3.8, 35), (1.3, 37)], 4), 30)
        .scale(1, 1, 0.8)
        .at(y=y),
        "verdigris",
        tone,
    )
    b.add(
        "folds",
        merge(
            pipe(
                [
                    (5.7 * np.sin(a), y, 4.6 * np.cos(a)),
                    (4.6 * np.sin(a + 0.1), y + 14, 3.7 * np.cos(a + 0.1)),
                    (3.4 * np.sin(a + 0.3), y + 28, 2.7 * np.cos(a + 0.3)),
                ],
                0.7,
                grow=(1.3, 1.1, 0.5),
            )
            for a in np.linspace(-2.6, 2.6, 15)
        ),
        "verdigris",
        tone,
    )
    b.add("sash", pipe([(-3.6, y + 34, 1.5), (0.5, y + 29, 3.4), (3.8, y + 22, 2.4)], 1.0), "verdigris", tone)
    b.add(
        "head",
        ellipsoid(2.0, 2.7, 2.3, 24).at(0, y + 39.8, 0.3)
        + cylinder(1.1, 3).at(0, y + 35.5, 0)
        + ellipsoid(2.2, 1.9, 2.3, 20).at(0, y + 41, -0.4)
        + ellipsoid(0.3, 0.7, 0.5, 8).at(0, y + 39.8, 2.5),
        "verdigris",
        tone,
    )
    b.add(
        "crown",
        torus(2.2, 0.35, 30, 8).at(0, y + 41.6, 0.1)
        + merge(cone(0.35, 3.6, 8).turn(x=40).at(0, y + 41.8, 2.0).turn(y=a) for a in (-75, -50, -25, 0, 25, 50, 75)),
        "verdigris",
        tone,
    )
    b.add(
        "arms",
        pipe([(-3.6, y + 34, 0), (-4.6, y + 41, 0.6), (-4.3, y + 48.5, 0.8)], 1.35, grow=(1.2, 1.0, 0.7))
        + pipe([(3.6, y + 33.5, 0), (4.8, y + 28.5, 1.2), (3.6, y + 26, 3.4)], 1.3, grow=(1.2, 1, 0.7)),
        "verdigris",
        tone,
    )
    b.add(
        "torch",
        lathe(curve([(0.4, 0), (0.5, 3.0), (1.6, 4.2), (1.7, 4.6), (0.9, 4.8)], 3), 18).at(-4.3, y + 48.4, 0.8),
        "verdigris",
        tone,
    )
    b.add("flame", lathe(curve([(0.8, 0), (1.2, 1.0), (0.6, 2.6), (0, 3.6)], 4), 16).at(-4.3, y + 53, 0.8), "gold")
    b.add("tablet", box(2.6, 5.2, 0.7, 0.1).turn(x=-12, z=10).at(3.2, y + 24.5, 3.9), "verdigris", tone)


def _pyramid(b: Workbench) -> None:
    b.add(
        "steps",
        merge(box(230 - 8.2 * k, 5.2, 230 - 8.2 * k, 0.0).at(y=5.15 * k) for k in range(28)),
        "sandstone",
        values={"scale": 0.08},
    )


def _taj(b: Workbench) -> None:
    b.add("plinth", box(95, 6, 95, 0.2), "marble", values={"scale": 0.4})
    octagon = [(28, 12), (12, 28), (-12, 28), (-28, 12), (-28, -12), (-12, -28), (12, -28), (28, -12)]
    b.add("body", extrude(octagon, 26).turn(x=-90).at(y=19), "marble", values={"scale": 0.4})
    iwan = [(-7, 0), (7, 0), (7, 13), (4.6, 16.5), (0, 19.5), (-4.6, 16.5), (-7, 13)]
    small = [(x * 0.42, y * 0.42) for x, y in iwan]
    for k in range(4):
        b.add("portals", box(20, 30, 2.5, 0.1).at(0, 6, 27.5).turn(y=90 * k), "marble", values={"scale": 0.4})
        b.add(
            "arches",
            extrude(iwan, 0.6).at(0, 6.5, 28.9).turn(y=90 * k)
            + merge(
                extrude(small, 0.6).at(x, y, z).turn(y=90 * k) for y in (7.5, 19.0) for x, z in ((-15.5, 24.6), (15.5, 24.6))
            ),
            "marble",
            (0.22, 0.21, 0.23),
            main=False,
            values={"scale": 0.4},
        )
    onion = [
        (9, 0),
        (9.4, 3.5),
        (9.4, 5),
        (10.4, 9),
        (9.6, 14),
        (6.0, 19),
        (2.0, 23),
        (0.6, 25.5),
        (0.9, 26.4),
        (0.3, 27.5),
        (0, 31),
    ]
    b.add("dome", lathe(curve(onion, 4), 44, crease=80).at(y=32), "marble", values={"scale": 0.4})
    b.add(
        "kiosks",
        merge(
            (
                lathe(curve([(x * 0.36, y * 0.36) for x, y in onion], 3), 20, crease=80).at(y=35)
                + merge(cylinder(0.35, 3.2, bevel=0, around=6).at(2.9, 32, 0).turn(y=45 * j) for j in range(8))
                + cylinder(3.6, 0.4, around=16).at(y=35)
            ).at(x * 16, 0, z * 16)
            for x in (-1, 1)
            for z in (-1, 1)
        ),
        "marble",
        values={"scale": 0.4},
    )
    for x in (-1, 1):
        for z in (-1, 1):
            b.add(
                "minarets",
                (
                    lathe([(2.8, 6), (2.0, 40)], 20)
                    + merge(
                        lathe([(r, 0), (r * 1.35, 0.6), (r * 1.35, 1.2), (r, 1.2)], 20).at(y=y)
                        for r, y in ((2.6, 16), (2.3, 27), (2.05, 38.6))
                    )
                    + merge(cylinder(0.2, 2.6, around=6).at(1.6, 39.8, 0).turn(y=60 * j) for j in range(6))
                    + lathe(curve([(2.2, 42.4), (2.2, 43.2), (1.6, 45), (0, 47)], 3), 18, crease=80)
                ).at(x * 43, 0, z * 43),
                "marble",
                values={"scale": 0.4},
            )


def _golden_gate(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.44, 0.07, 0.025))
    for x in (-320, 320):
        b.add(
            "towers",
            merge(
                lathe(
                    [(5.5, 0), (5.5, 75), (4.6, 75), (4.6, 120), (3.8, 120), (3.8, 165), (3.2, 165), (3.2, 212)], 4, crease=20
                )
                .turn(y=45)
                .at(x, 0, z)
                for z in (-14, 14)
            ),
            "painted metal",
            tone,
        )
        b.add(
            "struts",
            merge(box(6, 9, 26, 0.3).at(x, y, 0) for y in (92, 126, 162, 200))
            + merge(
                pipe([(x, 20, -13), (x, 62, 13)], 1.4, smooth=0) + pipe([(x, 20, 13), (x, 62, -13)], 1.4, smooth=0)
                for _ in (0,)
            ),
            "painted metal",
            tone,
        )
        b.add("piers", box(18, 16, 46, 1.0).at(x, -2, 0), "concrete", main=False)
    b.add("deck", box(1160, 7, 27, 0.3).at(y=64), "painted metal", tone)
    b.add("road", box(1160, 0.6, 23, 0.0).at(y=71), "rubber", (0.05, 0.05, 0.052), main=False)
    xs = np.linspace(-580, 580, 117)
    sag = np.where(np.abs(xs) <= 320, 76 + 134 * (xs / 320) ** 2, np.interp(np.abs(xs), [320, 580], [210, 72]))
    for z in (-13, 13):
        b.add("cables", pipe(np.stack([xs, sag, np.full_like(xs, z)], 1), 1.0, smooth=0, around=6), "painted metal", tone)
        b.add(
            "hangers",
            merge(
                box(0.35, float(max(y - 70, 0.5)), 0.35, 0.0).at(float(x), 70, z)
                for x, y in zip(xs[1:-1:2], sag[1:-1:2], strict=True)
            ),
            "painted metal",
            tone,
        )


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("cottage", ("house", "cabin", "hut", "log cabin", "little house", "farmhouse", "home"), _cottage, 60000.0),
        ("barn", ("red barn",), _barn, 60000.0),
        ("lighthouse", (), _lighthouse, 400000.0),
        ("castle", ("medieval castle", "fortress", "palace"), _castle, 1e7),
        ("tower", ("castle tower", "stone tower", "turret"), _single_tower, 1e6),
        ("pagoda", ("japanese temple", "chinese temple"), _pagoda, 100000.0),
        ("temple", ("greek temple", "parthenon", "temple of hephaestus", "roman temple"), _temple, 1e6),
        ("tent", ("camping tent",), _tent, 12.0),
        ("gazebo", ("bandstand", "pavilion"), _gazebo, 3000.0),
        ("bridge", ("stone bridge", "arch bridge"), _bridge, 300000.0),
        ("water tower", (), _water_tower, 20000.0),
        ("arch", ("triumphal arch", "arc de triomphe"), _arch, 1e6),
        ("eiffel tower", (), _eiffel, 7e6),
        ("big ben", ("clock tower", "elizabeth tower"), _big_ben, 9e6),
        ("statue of liberty", (), _liberty, 3e7),
        ("pyramid", ("great pyramid", "egyptian pyramid"), _pyramid, 6e9),
        ("taj mahal", (), _taj, 1e8),
        ("golden gate bridge", ("golden gate", "suspension bridge"), _golden_gate, 9e8),
    )
)
