"""Boards, skis and rackets."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, lathe, merge, pipe, plate, rounded, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _frisbee(b: Workbench) -> None:
    b.add(
        "disc",
        lathe(
            curve(
                [
                    (0, 0.018),
                    (0.10, 0.017),
                    (0.13, 0.010),
                    (0.136, 0.002),
                    (0.132, 0.0),
                    (0.124, 0.010),
                    (0.10, 0.013),
                    (0, 0.014),
                ],
                4,
            ),
            48,
        ),
        "plastic",
        b.colour((0.55, 0.02, 0.02)),
    )
    b.grip((0.12, 0.01, 0), "pinch", (0, 0, 1))


def _skis(b: Workbench) -> None:
    line = curve([(0, 0.012, -0.85), (0, 0.012, 0.6), (0, 0.03, 0.75), (0, 0.11, 0.88)], 6)
    for x in (-0.11, 0.11):
        rib = (
            extrude([(z, y) for _, y, z in line] + [(z, y - 0.010) for _, y, z in line[::-1]], 0.075, 0.003).turn(y=-90).at(x=x)
        )
        b.add("ski", rib, "enamel", b.colour((0.03, 0.14, 0.42)))
        b.add(
            "binding",
            box(0.06, 0.03, 0.10, 0.01).at(x, 0.012, 0.05) + box(0.06, 0.04, 0.08, 0.01).at(x, 0.012, -0.20),
            "matt plastic",
        )
    b.add(
        "poles", (cylinder(0.008, 1.2).at(0.28, 0, -0.1) + torus(0.045, 0.005, 20, 6).at(0.28, 0.08, -0.1)).both(), "aluminium"
    )
    b.add("grips", cylinder(0.015, 0.11).at(0.28, 1.15, -0.1).both(), "rubber")


def _snowboard(b: Workbench) -> None:
    _board(b, 1.55, 0.27, "enamel", (0.50, 0.10, 0.03))
    b.add(
        "bindings",
        merge(
            box(0.24, 0.03, 0.13, 0.02).at(0, 0.02, z) + box(0.13, 0.14, 0.03, 0.01).turn(x=-8).at(0, 0.04, z - 0.05)
            for z in (-0.25, 0.25)
        ),
        "matt plastic",
        main=False,
    )


def _board(
    b: Workbench, length: float, width: float, stuff: str, tone: tuple[float, float, float], thick: float = 0.012
) -> None:
    flat = plate(rounded(width, length, width * 0.499, 10), thick, thick * 0.3)
    p = flat.points
    rise = 0.09 * np.maximum(np.abs(p[:, 2]) / (length / 2) - 0.72, 0) ** 1.5 * 4
    b.add("board", flat.warp(p + rise[:, None] * [0, 1, 0]), stuff, b.colour(tone))


def _surfboard(b: Workbench) -> None:
    plan = curve(
        [
            (0, 1.0),
            (0.16, 0.72),
            (0.25, 0.1),
            (0.22, -0.5),
            (0.10, -0.95),
            (-0.10, -0.95),
            (-0.22, -0.5),
            (-0.25, 0.1),
            (-0.16, 0.72),
        ],
        6,
        loop=True,
    )
    b.add("board", plate(plan, 0.055, 0.02).at(y=0.16), "enamel", b.colour((0.70, 0.62, 0.42)))
    b.add(
        "stripe",
        box(0.045, 0.003, 1.86).at(0, 0.214, 0.02) + box(0.02, 0.003, 1.7).at(0.07, 0.214, 0.0).both(),
        "enamel",
        b.colour((0.03, 0.22, 0.35), 1),
        main=False,
    )
    b.add(
        "fins",
        merge(extrude([(0, 0), (0.10, 0), (-0.03, -0.13)], 0.008).turn(y=90).at(x, 0.165, -0.75) for x in (-0.12, 0, 0.12)),
        "matt plastic",
    )
    b.drives("water", 4.0, draught=0.17)
    b.grip((0.24, 0.19, 0), "two-handed", (0, 0, 1))


def _racket(b: Workbench) -> None:
    loop = [(0.128 * np.sin(a), 0.52 + 0.165 * np.cos(a), 0) for a in np.linspace(0, 2 * np.pi, 36, endpoint=False)]
    b.add(
        "frame",
        pipe(loop, 0.010, smooth=0, loop=True) + pipe([(0.09, 0.405, 0), (0.02, 0.26, 0), (0.012, 0.2, 0)], 0.009).both(),
        "car paint",
        b.colour((0.03, 0.12, 0.40)),
    )
    strings = [
        pipe(
            [(x, 0.52 - 0.165 * np.sqrt(1 - (x / 0.128) ** 2), 0), (x, 0.52 + 0.165 * np.sqrt(1 - (x / 0.128) ** 2), 0)],
            0.0011,
            smooth=0,
            around=5,
        )
        for x in np.linspace(-0.11, 0.11, 15)
    ]
    strings += [
        pipe(
            [
                (-0.128 * np.sqrt(1 - (y / 0.165) ** 2), 0.52 + y, 0.001),
                (0.128 * np.sqrt(1 - (y / 0.165) ** 2), 0.52 + y, 0.001),
            ],
            0.0011,
            smooth=0,
            around=5,
        )
        for y in np.linspace(-0.145, 0.145, 18)
    ]
    b.add("strings", merge(strings), "rope", (0.72, 0.70, 0.60))
    b.add("grip", cylinder(0.016, 0.21, top=0.015), "leather", (0.02, 0.02, 0.02))
    b.grip((0, 0.1, 0), "fist")


RECIPES = (
    ThingRecipe("frisbee", ("flying disc",), _frisbee, mass=0.17),
    ThingRecipe("skis", ("ski", "pair of skis"), _skis, mass=6.0),
    ThingRecipe("snowboard", (), _snowboard, mass=4.0),
    ThingRecipe("surfboard", ("surf board", "paddleboard"), _surfboard, mass=4.0),
    ThingRecipe("tennis racket", ("racket", "tennis racquet", "badminton racket"), _racket, mass=0.3),
)
