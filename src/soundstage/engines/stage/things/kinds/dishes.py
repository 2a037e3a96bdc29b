"""Dishes, served."""

import numpy as np

from ..motifs.foliage import leaf
from ..motifs.food_kit import make_plate, wavy
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    merge,
    pipe,
    plate,
    sphere,
    superellipsoid,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _sushi(b: Workbench) -> None:
    b.add("board", box(0.24, 0.018, 0.11, 0.004), "walnut", main=False)
    for k in range(3):
        x = -0.07 + 0.07 * k
        b.add(
            "rice",
            superellipsoid(0.017, 0.014, 0.030, 2.6, 2.6, 22).at(x, 0.031, 0),
            "crumb",
            (0.76, 0.75, 0.70),
            main=False,
            values={"second": (0.70, 0.68, 0.6), "scale": 240.0},
        )
        b.add(
            "fish",
            superellipsoid(0.019, 0.005, 0.035, 2.6, 2.4, 22).bend(0.01).at(x, 0.045, 0),
            "flesh",
            (0.72, 0.20, 0.07),
            values={"second": (0.74, 0.40, 0.22), "coat": 0.7, "scale": 160.0},
        )
    for k in range(2):
        b.add(
            "nori",
            cylinder(0.017, 0.026).at(0.035 - 0.07 * k, 0.018, 0.038)
            + cylinder(0.017, 0.026).at(0.035 - 0.07 * k, 0.018, -0.038),
            "leaf",
            (0.010, 0.022, 0.012),
            main=False,
        )
    b.add("wasabi", ellipsoid(0.010, 0.008, 0.010, 10).at(0.105, 0.022, 0.035), "cream", (0.30, 0.45, 0.12), main=False)


def _noodles(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.04, 0.0), (0.04, 0.008), (0.08, 0.03), (0.10, 0.075)], 5), 0.004, 44),
        "ceramic",
        b.colour((0.40, 0.03, 0.025)),
    )
    b.add("broth", cylinder(0.089, 0.004).at(y=0.056), "flesh", (0.42, 0.19, 0.04))
    for k in range(26):
        a, r = 2.4 * k, 0.07 * np.sqrt((k + 0.5) / 26)
        turn = [
            (r * np.cos(a) + 0.024 * np.cos(t), 0.059 + 0.006 * np.sin(3 * t + k), r * np.sin(a) * 0.9 + 0.024 * np.sin(t))
            for t in np.linspace(0, 4.6, 8)
        ]
        b.add("noodles", pipe(turn, 0.0026, smooth=0, around=6), "flesh", (0.72, 0.52, 0.20), values={"scale": 20.0})
    b.add("egg", ellipsoid(0.021, 0.008, 0.016, 18).at(0.04, 0.064, 0.03), "cream")
    b.add("yolk", ellipsoid(0.010, 0.008, 0.009, 14).at(0.04, 0.066, 0.031), "flesh", (0.72, 0.32, 0.01))
    b.add(
        "onion",
        merge(torus(0.005, 0.0016, 12, 6).at(-0.04 + 0.018 * (k % 3), 0.066, -0.03 + 0.014 * (k // 3)) for k in range(7)),
        "leaf",
        (0.12, 0.34, 0.04),
    )
    b.emitter("steam", 0.5, (0, 0.08, 0), 0.07, (0, 0.15, 0))


def _soup(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.045, 0.0), (0.045, 0.008), (0.085, 0.025), (0.115, 0.06)], 5), 0.005, 44),
        "porcelain",
        b.colour("white"),
    )
    b.add("soup", cylinder(0.098, 0.004).at(y=0.045), "flesh", (0.56, 0.12, 0.02), values={"coat": 0.5})
    b.add("cream", torus(0.035, 0.004, 30, 6).scale(1, 0.3, 0.8).at(y=0.049), "cream")
    b.add("herb", merge(leaf(0.02, 0.013, 20).turn(y=120.0 * k) for k in range(3)).at(y=0.050), "leaf")
    b.emitter("steam", 0.6, (0, 0.06, 0), 0.06, (0, 0.15, 0))


def _steak(b: Workbench) -> None:
    make_plate(b)
    shape = curve(
        [(-0.07, 0.02), (-0.03, 0.055), (0.04, 0.05), (0.078, 0.01), (0.05, -0.03), (0.0, -0.035), (-0.055, -0.03)],
        5,
        loop=True,
    )
    b.add("meat", plate(shape, 0.022, 0.006).at(y=0.006), "meat", (0.16, 0.055, 0.025))
    b.add(
        "grill",
        merge(box(0.13 - 0.02 * abs(k), 0.002, 0.006).turn(y=35).at(0.018 * k, 0.0275, 0) for k in (-2, -1, 0, 1, 2)),
        "meat",
        (0.02, 0.012, 0.008),
    )
    b.add("herb", merge(leaf(0.03, 0.008, 20).turn(y=36.0 * k) for k in range(5)).at(0.06, 0.012, 0.06), "leaf")
    b.add(
        "potatoes",
        merge(ellipsoid(0.018, 0.015, 0.016, 14).at(x, 0.02, z) for x, z in ((-0.03, 0.075), (0.0, 0.08), (-0.055, 0.06))),
        "crust",
        (0.60, 0.40, 0.12),
    )


def _salad(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.05, 0.0), (0.09, 0.02), (0.125, 0.07)], 5), 0.005, 44),
        "oak" if not b.call.colours else "ceramic",
    )
    for k in range(16):
        r = 0.08 * np.sqrt((k + 0.5) / 16)
        b.add(
            "leaves",
            wavy(0.036, 0.002, 5, 0.010)
            .turn(x=float(b.random.uniform(-45, 45)), z=float(b.random.uniform(-45, 45)))
            .at(r * np.cos(2.4 * k), 0.068 + 0.025 * (1 - r / 0.08), r * np.sin(2.4 * k)),
            "leaf",
            (0.13, 0.32, 0.035),
        )
    b.add(
        "tomatoes",
        merge(sphere(0.014, 14).at(0.06 * np.cos(k * 1.9), 0.088, 0.055 * np.sin(k * 1.9)) for k in range(5)),
        "fruit",
        (0.50, 0.03, 0.015),
        main=False,
    )
    b.add(
        "cucumber",
        merge(
            cylinder(0.018, 0.004).turn(x=40, y=70.0 * k).at(0.035 * np.cos(k * 2.6), 0.092, 0.04 * np.sin(k * 2.6))
            for k in range(4)
        ),
        "leaf",
        (0.42, 0.55, 0.18),
        main=False,
    )


RECIPES = (
    ThingRecipe("sushi", ("nigiri",), _sushi, mass=0.3),
    ThingRecipe(
        "noodles",
        ("ramen", "noodle", "pasta", "spaghetti", "noodle soup", "bowl of noodles", "chinese food", "asian food"),
        _noodles,
        mass=0.8,
    ),
    ThingRecipe("soup", ("stew", "bowl of soup", "curry"), _soup, mass=0.7),
    ThingRecipe("steak", ("meat", "beef", "barbecue"), _steak, mass=0.6),
    ThingRecipe("salad", ("food", "meal", "plate of food", "dish of food", "dinner", "lunch"), _salad, mass=0.5),
)
