"""Snacks and small bakes."""

import numpy as np

from ..motifs.food_kit import make_disc, make_plate
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    ellipsoid,
    lathe,
    merge,
    plate,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _popcorn(b: Workbench) -> None:
    b.add(
        "box",
        lathe([(0.045, 0), (0.062, 0.16), (0.060, 0.16), (0.0, 0.15)], 4, crease=20).turn(y=45),
        "stripes",
        (0.74, 0.73, 0.70),
        uv="front",
        values={"second": b.colour((0.50, 0.02, 0.02)), "count": 9.0},
    )
    puffs = []
    for _ in range(60):
        r, a = 0.05 * np.sqrt(b.random.random()), 2 * np.pi * b.random.random()
        y = 0.155 + 0.035 * (1 - (r / 0.05) ** 2) * b.random.random()
        width, height, depth = (float(v) for v in b.random.uniform(0.006, 0.010, 3))
        puffs.append(ellipsoid(width, height, depth, 7).at(r * np.cos(a), y, r * np.sin(a)))
    b.add("corn", merge(puffs), "cream", (0.76, 0.68, 0.45), main=False, values={"bump": 0.8})


def _cookie(b: Workbench) -> None:
    b.add("dough", make_disc(0.04, 0.010), "crust", (0.48, 0.26, 0.09), values={"bump": 0.7})
    b.add(
        "chips",
        merge(
            ellipsoid(0.005, 0.003, 0.005, 8).at(
                0.03 * np.sqrt((k + 0.5) / 11) * np.cos(2.4 * k), 0.0105, 0.03 * np.sqrt((k + 0.5) / 11) * np.sin(2.4 * k)
            )
            for k in range(11)
        ),
        "chocolate",
        main=False,
    )


def _pancakes(b: Workbench) -> None:
    make_plate(b)
    for k in range(5):
        b.add(
            "pancakes",
            make_disc(0.068 - 0.001 * k, 0.013).at(0.003 * np.sin(2.0 * k), 0.006 + 0.0125 * k, 0.003 * np.cos(3.0 * k)),
            "crust",
            (0.56, 0.28, 0.075),
            values={"bump": 0.1, "second": (0.42, 0.17, 0.04), "scale": 20.0},
        )
    drip = [
        (0.03 * np.cos(a) * (1.0 + 0.9 * (k % 3 == 0)), 0.0685, 0.03 * np.sin(a) * (1.0 + 0.9 * (k % 3 == 0)))
        for k, a in enumerate(np.linspace(0, 2 * np.pi, 12, endpoint=False))
    ]
    b.add("syrup", plate(curve([(p[0], p[2]) for p in drip], 4, loop=True), 0.003, 0.001).at(y=0.068), "amber", main=False)
    b.add("butter", box(0.022, 0.010, 0.022, 0.002).turn(y=25).at(y=0.070), "cheese", (0.74, 0.60, 0.20), main=False)


def _chocolate(b: Workbench) -> None:
    b.add("bar", box(0.075, 0.006, 0.16, 0.001), "chocolate")
    b.add(
        "squares",
        merge(
            box(0.021, 0.006, 0.023, 0.003).at(0.0245 * (i - 1), 0.005, 0.026 * (j - 2.5)) for i in range(3) for j in range(6)
        ),
        "chocolate",
    )
    b.add("foil", box(0.079, 0.010, 0.07, 0.002).at(0, -0.001, 0.048), "silver", main=False)
    b.add("wrapper", box(0.080, 0.011, 0.055, 0.002).at(0, -0.0015, 0.056), "paper", b.colour((0.32, 0.02, 0.04)), main=False)


RECIPES = (
    ThingRecipe("popcorn", (), _popcorn, mass=0.1),
    ThingRecipe("cookie", ("biscuit",), _cookie, mass=0.03),
    ThingRecipe("pancakes", ("pancake", "waffle"), _pancakes, mass=0.5),
    ThingRecipe("chocolate", ("chocolate bar", "candy bar"), _chocolate, mass=0.1),
)
