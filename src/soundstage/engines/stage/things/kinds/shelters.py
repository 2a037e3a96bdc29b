"""Tents, pavilions, bridges, water towers, arches."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, lathe, merge, pipe, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


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


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("tent", ("camping tent",), _tent, 12.0),
        ("gazebo", ("bandstand", "pavilion"), _gazebo, 3000.0),
        ("bridge", ("stone bridge", "arch bridge"), _bridge, 300000.0),
        ("water tower", (), _water_tower, 20000.0),
        ("arch", ("triumphal arch", "arc de triomphe"), _arch, 1e6),
    )
)
