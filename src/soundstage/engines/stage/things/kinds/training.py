"""Training and play."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, ellipsoid, hull, lathe, merge, pipe, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _boxing_glove(b: Workbench) -> None:
    tone = b.colour((0.46, 0.015, 0.015))
    b.add(
        "fist",
        hull(
            [
                (-0.06, 0.05, 0.05, 0.15, 2.2),
                (0.0, 0.068, 0.035, 0.165, 2.4),
                (0.07, 0.075, 0.03, 0.165, 2.4),
                (0.13, 0.055, 0.04, 0.145, 2.2),
                (0.155, 0.02, 0.07, 0.12, 2),
            ],
            26,
        ),
        "leather",
        tone,
        values={"coat": 0.6},
    )
    b.add("thumb", ellipsoid(0.026, 0.028, 0.06, 18).turn(y=-14).at(-0.072, 0.085, 0.04), "leather", tone, values={"coat": 0.6})
    b.add(
        "cuff",
        lathe([(0.048, 0), (0.052, 0.07), (0.045, 0.07), (0.04, 0.0)], 28, hollow=True).turn(x=-90).at(0, 0.10, -0.05),
        "leather",
        "white",
    )


def _goal(b: Workbench) -> None:
    b.add(
        "frame",
        pipe([(-3.66, 0, 0), (-3.66, 2.44, 0), (3.66, 2.44, 0), (3.66, 0, 0)], 0.06, smooth=0)
        + pipe([(-3.66, 2.44, 0), (-3.66, 2.0, -1.0), (-3.66, 0, -1.9)], 0.03, smooth=0).both(),
        "enamel",
        "white",
    )
    net = [
        pipe([(x, 2.42, -0.02), (x, 2.0, -1.0), (x, 0.02, -1.9)], 0.008, smooth=0, around=5) for x in np.linspace(-3.6, 3.6, 33)
    ]
    net += [
        pipe([(-3.66, y, z), (3.66, y, z)], 0.008, smooth=0, around=5)
        for y, z in (
            (2.3, -0.3),
            (2.15, -0.65),
            (1.8, -1.1),
            (1.5, -1.24),
            (1.2, -1.38),
            (0.9, -1.5),
            (0.6, -1.64),
            (0.3, -1.77),
        )
    ]
    b.add("net", merge(net), "rope", (0.72, 0.72, 0.72))


def _hoop(b: Workbench) -> None:
    b.add("pole", pipe([(0, 0, -0.9), (0, 2.6, -0.9), (0, 3.2, -0.15)], 0.07, smooth=0), "painted metal", (0.05, 0.06, 0.08))
    b.add("board", box(1.8, 1.05, 0.04, 0.01).at(0, 2.9, -0.1), "enamel", "white")
    b.add(
        "square",
        pipe([(-0.3, 3.08, -0.07), (0.3, 3.08, -0.07), (0.3, 3.52, -0.07), (-0.3, 3.52, -0.07)], 0.02, smooth=0, loop=True),
        "enamel",
        (0.5, 0.04, 0.02),
        main=False,
    )
    b.add(
        "ring",
        torus(0.225, 0.012, 36, 8).at(0, 3.05, 0.22) + box(0.12, 0.02, 0.14).at(0, 3.04, -0.02),
        "enamel",
        (0.62, 0.14, 0.01),
        main=False,
    )
    b.add(
        "net",
        merge(
            pipe(
                [
                    (0.225 * np.sin(a), 3.05, 0.22 + 0.225 * np.cos(a)),
                    (0.14 * np.sin(a + d), 2.82, 0.22 + 0.14 * np.cos(a + d)),
                    (0.13 * np.sin(a), 2.65, 0.22 + 0.13 * np.cos(a)),
                ],
                0.005,
                smooth=0,
                around=5,
            )
            for a in np.arange(12) * np.pi / 6
            for d in (0.4, -0.4)
        ),
        "rope",
        (0.74, 0.74, 0.74),
    )


RECIPES = (
    ThingRecipe("boxing glove", (), _boxing_glove, mass=0.4),
    ThingRecipe("goal", ("soccer goal", "football goal"), _goal, mass=80.0, stands=True),
    ThingRecipe("basketball hoop", ("hoop", "basketball basket"), _hoop, mass=90.0, stands=True),
)
