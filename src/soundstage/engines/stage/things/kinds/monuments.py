"""Monuments of the world."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import box, cone, curve, cylinder, ellipsoid, extrude, lathe, merge, pipe, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


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
        ("statue of liberty", (), _liberty, 3e7),
        ("pyramid", ("great pyramid", "egyptian pyramid"), _pyramid, 6e9),
        ("taj mahal", (), _taj, 1e8),
        ("golden gate bridge", ("golden gate", "suspension bridge"), _golden_gate, 9e8),
    )
)
