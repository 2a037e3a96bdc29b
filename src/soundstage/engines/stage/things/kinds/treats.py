"""Treats and roasts."""

import numpy as np

from ..motifs.foliage import leaf
from ..motifs.food_kit import make_plate
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    lathe,
    merge,
    pipe,
    sides,
    sphere,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _lollipop(b: Workbench) -> None:
    t = np.linspace(0, 1, sides(90))
    spiral = np.stack([0.006 + 0.034 * t, 18.0 * t], 1)
    line = np.stack([spiral[:, 0] * np.cos(spiral[:, 1]), 0.16 + spiral[:, 0] * np.sin(spiral[:, 1]), 0 * t], 1)
    b.add("swirl", pipe(line, 0.007, smooth=0, around=10), "jelly", b.colour((0.86, 0.08, 0.16)))
    b.add("disc", cylinder(0.038, 0.010, bevel=0.003).turn(x=90).at(0, 0.16, -0.005), "cream", main=False)
    b.add("stick", cylinder(0.0025, 0.13), "paper", main=False)
    b.grip((0, 0.04, 0), "pinch")


def _fries(b: Workbench) -> None:
    b.add(
        "box",
        lathe([(0.035, 0), (0.045, 0.10), (0.043, 0.10), (0, 0.09)], 4, crease=20).turn(y=45).scale(1, 1, 0.6),
        "cardboard",
        b.colour((0.50, 0.02, 0.015)),
    )
    b.add(
        "fries",
        merge(
            box(0.007, float(b.random.uniform(0.07, 0.11)), 0.007, 0.001)
            .turn(x=float(b.random.uniform(-8, 8)), z=float(b.random.uniform(-10, 10)))
            .at(float(b.random.uniform(-0.024, 0.024)), 0.05, float(b.random.uniform(-0.012, 0.012)))
            for _ in range(32)
        ),
        "crust",
        (0.70, 0.44, 0.10),
        main=False,
        values={"second": (0.60, 0.32, 0.06), "bump": 0.2},
    )


def _pie(b: Workbench) -> None:
    b.add(
        "dish",
        lathe(curve([(0.10, 0), (0.135, 0.035), (0.14, 0.036), (0.10, 0.004), (0, 0.004)], 3), 44),
        "ceramic",
        main=False,
    )
    b.add(
        "crust",
        lathe(curve([(0, 0.004), (0.11, 0.004), (0.135, 0.036), (0.13, 0.044), (0.115, 0.040), (0, 0.040)], 4), 44),
        "crust",
        (0.52, 0.27, 0.075),
    )
    b.add("filling", cylinder(0.116, 0.003).at(y=0.039), "jelly", b.colour((0.5, 0.05, 0.03)), main=False)
    bars = [
        box(0.012, 0.005, 2 * np.sqrt(max(0.122**2 - x * x, 1e-4)), 0.002).at(x, 0.041, 0) for x in np.linspace(-0.09, 0.09, 6)
    ]
    b.add("lattice", merge(bars) + merge(bars).turn(y=90).at(y=0.002), "crust", (0.58, 0.31, 0.09))
    b.emitter("steam", 0.3, (0, 0.05, 0), 0.08, (0, 0.1, 0))


def _meat(b: Workbench) -> None:
    """A roast bird on a plate."""
    make_plate(b, 0.19)
    b.add(
        "roast",
        ellipsoid(0.085, 0.06, 0.105, 32).at(0, 0.07, 0),
        "crust",
        (0.42, 0.16, 0.035),
        values={"coat": 0.7, "bump": 0.25, "second": (0.28, 0.08, 0.015)},
    )
    for x in (-1, 1):
        b.add(
            "legs",
            ellipsoid(0.034, 0.032, 0.058, 22).turn(x=-20, y=x * 18).at(x * 0.072, 0.065, 0.06)
            + pipe([(x * 0.085, 0.075, 0.10), (x * 0.095, 0.095, 0.145)], 0.010, smooth=0)
            + ellipsoid(0.025, 0.02, 0.05, 16).turn(y=x * -30).at(x * 0.085, 0.075, -0.05),
            "crust",
            (0.40, 0.15, 0.035),
            values={"coat": 0.7, "bump": 0.25, "second": (0.28, 0.08, 0.015)},
        )
        b.add("bones", sphere(0.012, 10).at(x * 0.097, 0.098, 0.15), "cream")
    b.add(
        "garnish",
        merge(leaf(0.05, 0.03, 20).at(x=0.11).turn(y=24.0 * k) for k in range(15)).at(y=0.02),
        "leaf",
        (0.10, 0.26, 0.03),
    )


RECIPES = (
    ThingRecipe("lollipop", ("candy", "sweet"), _lollipop, mass=0.05),
    ThingRecipe("french fries", ("fries", "chips"), _fries, mass=0.15),
    ThingRecipe("pie", ("apple pie", "tart"), _pie, mass=1.0),
    ThingRecipe("roast chicken", ("roast turkey", "roast", "turkey dinner", "thanksgiving turkey"), _meat, mass=2.0),
)
