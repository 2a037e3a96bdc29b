"""What comes from the baker and the dairy."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    curve,
    ellipsoid,
    hull,
    lathe,
    merge,
    pipe,
    plate,
    sides,
    superellipsoid,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _bread(b: Workbench) -> None:
    loaf = superellipsoid(0.062, 0.05, 0.13, 2.6, 2.3, 36)
    p = loaf.points.copy()
    p[:, 1] = np.where(p[:, 1] < 0, p[:, 1] * 0.75, p[:, 1] * (1 + 0.07 * np.cos(p[:, 2] * 95)))
    b.add("crust", loaf.warp(p).at(y=0.037), "crust", (0.47, 0.22, 0.065))
    b.add("cuts", merge(ellipsoid(0.030, 0.006, 0.007, 12).turn(y=24).at(0, 0.086, z) for z in (-0.066, 0, 0.066)), "crumb")
    b.grip((0, 0.05, 0), "two-handed", (0, 0, 1))


def _baguette(b: Workbench) -> None:
    b.add(
        "crust",
        hull(
            [
                (-0.3, 0.006, 0.01, 0.03, 2),
                (-0.22, 0.028, 0, 0.048, 2.2),
                (0.22, 0.028, 0, 0.048, 2.2),
                (0.3, 0.006, 0.01, 0.03, 2),
            ],
            20,
        ),
        "crust",
        (0.50, 0.25, 0.075),
    )
    b.add(
        "cuts", merge(ellipsoid(0.008, 0.004, 0.038, 10).turn(y=28).at(0, 0.047, z) for z in np.linspace(-0.2, 0.2, 5)), "crumb"
    )
    b.grip((0, 0.025, 0), "fist", (0, 0, 1))


def _croissant(b: Workbench) -> None:
    t = np.linspace(-1, 1, sides(61))
    line = np.stack([0.07 * np.sin(t * 1.75), 0.026 * (1 - 0.5 * np.abs(t) ** 2) + 0.004, -0.06 * np.cos(t * 1.75)], 1)
    steps = 1 + 0.16 * ((np.abs(t) * 4.0 + 0.5) % 1.0)
    b.add(
        "dough",
        pipe(line, 0.027, smooth=0, grow=list((1 - np.abs(t) ** 1.6 * 0.82) * steps), around=18),
        "crust",
        (0.56, 0.29, 0.07),
        values={"coat": 0.4, "bump": 0.25},
    )
    b.grip((0, 0.03, -0.06), "pinch")


def _pretzel(b: Workbench) -> None:
    line = [
        (0.02, 0.0, 0.05),
        (-0.03, 0.004, 0.01),
        (-0.075, 0.0, -0.03),
        (-0.07, 0, 0.045),
        (-0.015, 0, 0.06),
        (0.0, 0.006, 0.03),
        (0.015, 0, 0.06),
        (0.07, 0, 0.045),
        (0.075, 0, -0.03),
        (0.03, 0.012, 0.01),
        (-0.02, 0.012, 0.05),
    ]
    b.add(
        "dough",
        pipe(line, 0.011, smooth=8, grow=(0.6, 1, 1.2, 1, 1, 1, 1.2, 1, 0.6)).at(y=0.011),
        "crust",
        (0.30, 0.11, 0.025),
        values={"coat": 0.7, "bump": 0.15},
    )


def _cheese(b: Workbench) -> None:
    wedge = plate([(0, 0.10), (0.065, -0.06), (-0.065, -0.06)], 0.06, 0.003)
    b.add("cheese", wedge, "cheese")
    holes = [
        (0.028, 0.035, 0.032, 0.012),
        (0.045, 0.02, -0.01, 0.008),
        (0.018, 0.06, 0.0, 0.011),
        (-0.02, 0.06, -0.03, 0.009),
        (-0.03, 0.03, 0.03, 0.010),
        (0.03, 0.061, -0.045, 0.007),
        (0.0, 0.025, -0.06, 0.010),
    ]
    b.add("holes", merge(ellipsoid(r, r, r, 14).at(x, y, -z) for x, y, z, r in holes), "cheese", (0.36, 0.17, 0.02), main=False)


def _egg(b: Workbench) -> None:
    b.add(
        "shell",
        lathe(curve([(0, 0), (0.016, 0.004), (0.0215, 0.02), (0.017, 0.042), (0.007, 0.054), (0, 0.056)], 6), 30, crease=89),
        "ceramic",
        b.colour((0.62, 0.42, 0.28)),
        values={"coat": 0.0, "grain": 0.05},
    )
    b.grip((0, 0.028, 0), "cup")


RECIPES = (
    ThingRecipe("bread", ("loaf", "loaf of bread", "bread loaf"), _bread, mass=0.6),
    ThingRecipe("baguette", ("french bread",), _baguette, mass=0.3),
    ThingRecipe("croissant", ("pastry",), _croissant, mass=0.08),
    ThingRecipe("pretzel", (), _pretzel, mass=0.1),
    ThingRecipe("cheese", ("piece of cheese", "cheese wedge"), _cheese, mass=0.4),
    ThingRecipe("egg", ("easter egg", "dragon egg"), _egg, mass=0.06, round=True, fragile=True),
)
