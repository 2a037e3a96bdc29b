"""Hand tools."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, lathe, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _haft(b: Workbench, length: float, radius: float = 0.016, stuff: str = "oak") -> None:
    b.add(
        "haft",
        lathe(
            curve(
                [
                    (radius * 0.9, 0),
                    (radius * 1.2, length * 0.05),
                    (radius * 0.85, length * 0.3),
                    (radius, length * 0.8),
                    (radius * 0.9, length),
                ],
                3,
            ),
            16,
        ),
        stuff,
        grain="y",
    )
    b.grip((0, length * 0.2, 0), "fist")


def _hammer(b: Workbench) -> None:
    _haft(b, 0.33)
    b.add(
        "head",
        cylinder(0.016, 0.035).turn(z=-90).at(0.02, 0.32, 0)
        + box(0.05, 0.034, 0.028, 0.004).at(0.0, 0.303, 0)
        + cylinder(0.019, 0.02).turn(z=-90).at(0.05, 0.32, 0),
        "steel",
        main=False,
    )
    b.add(
        "claw",
        pipe([(-0.02, 0.325, 0.008), (-0.05, 0.325, 0.011), (-0.085, 0.295, 0.014)], 0.008, grow=(1.2, 1, 0.4)).both(2),
        "steel",
        main=False,
    )


def _mallet(b: Workbench) -> None:
    _haft(b, 0.32)
    b.add("head", box(0.16, 0.10, 0.08, 0.008).at(0, 0.28, 0), "oak", grain="x")


def _axe(b: Workbench) -> None:
    _haft(b, 0.72, 0.018)
    b.add(
        "head",
        extrude(
            curve(
                [
                    (-0.03, 0.72),
                    (-0.03, 0.64),
                    (-0.03, 0.64),
                    (0.06, 0.63),
                    (0.15, 0.575),
                    (0.15, 0.575),
                    (0.165, 0.68),
                    (0.15, 0.775),
                    (0.15, 0.775),
                    (0.06, 0.72),
                ],
                3,
            )[:-1],
            0.026,
            0.010,
        ),
        "steel",
        main=False,
    )


def _saw(b: Workbench) -> None:
    teeth = [(x, -0.006 if k % 2 else 0.0) for k, x in enumerate(np.linspace(0.0, 0.5, 61))]
    b.add("blade", extrude([*teeth, (0.5, 0.05), (0.0, 0.12)], 0.0016).at(y=0.03), "steel", main=False)
    b.add(
        "handle",
        extrude(
            curve(
                [(-0.14, 0.03), (-0.13, 0.13), (-0.06, 0.16), (0.03, 0.16), (0.04, 0.04), (-0.02, 0.02), (-0.08, 0.0)],
                4,
                loop=True,
            ),
            0.022,
            0.006,
            holes=[curve([(-0.10, 0.05), (-0.09, 0.11), (-0.04, 0.12), (-0.03, 0.07), (-0.06, 0.04)], 4, loop=True)],
        ),
        "oak",
        grain="x",
    )
    b.grip((-0.11, 0.08, 0), "fist")


RECIPES = (
    ThingRecipe("hammer", (), _hammer, mass=0.7),
    ThingRecipe("mallet", ("gavel", "sledgehammer"), _mallet, mass=1.0),
    ThingRecipe("axe", ("ax", "hatchet"), _axe, mass=1.8),
    ThingRecipe("saw", ("hand saw", "handsaw"), _saw, mass=0.6),
)
