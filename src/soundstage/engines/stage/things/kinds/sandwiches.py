"""Burgers, sandwiches, pizza."""

import numpy as np

from ..motifs.foliage import leaf
from ..motifs.food_kit import make_disc, wavy
from ..recipe import ThingRecipe
from ..shape import (
    curve,
    cylinder,
    ellipsoid,
    lathe,
    merge,
    pipe,
    plate,
    slab,
    superellipsoid,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _burger(b: Workbench) -> None:
    b.add("bottom bun", make_disc(0.052, 0.018), "crust", (0.50, 0.26, 0.08))
    b.add("lettuce", wavy(0.060, 0.003, 11, 0.006).at(y=0.021), "leaf", (0.12, 0.30, 0.03))
    b.add("patty", make_disc(0.054, 0.017).at(y=0.024), "meat")
    square = slab(0.10, 0.0035, 0.10, 0.008).turn(y=20).at(y=0.042)
    p = square.points
    droop = 0.5 * np.maximum(np.hypot(p[:, 0], p[:, 2]) - 0.05, 0)
    b.add("cheese", square.warp(p - np.stack([0 * droop, droop, 0 * droop], 1)), "cheese")
    b.add(
        "tomato",
        merge(make_disc(0.026, 0.005).at(x, 0.044, z) for x, z in ((0.02, 0.02), (-0.022, 0.012), (0.0, -0.024))),
        "fruit",
        (0.46, 0.03, 0.016),
    )
    bun = lathe(curve([(0, 0), (0.052, 0.0), (0.056, 0.010), (0.048, 0.030), (0.025, 0.042), (0, 0.045)], 5), 40, crease=80)
    b.add("bun", bun.at(y=0.050), "crust", (0.50, 0.24, 0.06), values={"coat": 0.4, "bump": 0.2})
    seeds = []
    for k in range(40):
        a, r = 2.4 * k, 0.042 * np.sqrt((k + 0.5) / 40)
        y = 0.050 + float(np.interp(r, [0, 0.025, 0.048], [0.045, 0.042, 0.030]))
        seeds.append(ellipsoid(0.0022, 0.0011, 0.0014, 6).turn(y=40.0 * k).at(r * np.cos(a), y, r * np.sin(a)))
    b.add("sesame", merge(seeds), "cream")
    b.grip((0, 0.05, 0), "two-handed", (1, 0, 0))


def _sandwich(b: Workbench) -> None:
    half = [(-0.06, -0.05), (0.06, -0.05), (-0.06, 0.06)]
    for y, stuff, tone, h, grow in (
        (0.0, "crumb", None, 0.014, 1.0),
        (0.0145, "leaf", (0.10, 0.28, 0.03), 0.004, 1.05),
        (0.019, "meat", (0.55, 0.22, 0.17), 0.005, 0.98),
        (0.0245, "cheese", None, 0.004, 1.03),
        (0.029, "fruit", (0.46, 0.04, 0.02), 0.006, 0.9),
        (0.0355, "crumb", None, 0.014, 1.0),
    ):
        b.add("layer", plate([(x * grow, z * grow) for x, z in half], h, 0.0015).at(y=y), stuff, tone, main=False)
        if stuff == "crumb":
            b.add(
                "crust",
                pipe([(0.058, y + h / 2, 0.05), (-0.06, y + h / 2, 0.05), (-0.06, y + h / 2, -0.058)], h * 0.54, smooth=0),
                "crust",
                main=False,
            )
    b.grip((0, 0.025, 0), "two-handed", (1, 0, 0))


def _hot_dog(b: Workbench) -> None:
    for x in (-1, 1):
        b.add("bun", superellipsoid(0.024, 0.022, 0.085, 2.2, 2.4, 30).at(x * 0.021, 0.022, 0), "crust", (0.52, 0.28, 0.09))
    b.add(
        "sausage",
        pipe([(0, 0.036, -0.095), (0, 0.030, 0), (0, 0.036, 0.095)], 0.0155, grow=(0.55, 1, 1, 1, 0.55), around=18),
        "meat",
        (0.33, 0.075, 0.03),
        values={"coat": 0.6, "bump": 0.1},
    )
    z = np.linspace(-0.075, 0.075, 40)
    b.add(
        "mustard",
        pipe(np.stack([0.008 * np.sin(z * 190), 0.0465 + 30 * (z * 0.012) ** 2, z], 1), 0.0035, smooth=0, around=8),
        "cheese",
        (0.72, 0.42, 0.01),
    )


def _pizza_surface(b: Workbench, radius: float) -> list[tuple[float, float]]:
    spots: list[tuple[float, float]] = []
    while len(spots) < 9:
        r, a = radius * 0.74 * np.sqrt(b.random.random()), 2 * np.pi * b.random.random()
        p = (float(r * np.cos(a)), float(r * np.sin(a)))
        if all(np.hypot(p[0] - q[0], p[1] - q[1]) > radius * 0.34 for q in spots):
            spots.append(p)
        elif b.random.random() < 0.02:
            break
    return spots


def _pizza(b: Workbench) -> None:
    r = 0.16
    if b.says("slice"):
        b.add("base", plate([(0, 0.17), (0.065, -0.02), (-0.065, -0.02)], 0.012, 0.003), "crust")
        b.add(
            "cheese",
            plate([(0, 0.158), (0.058, -0.01), (-0.058, -0.01)], 0.006, 0.002).at(y=0.010),
            "cheese",
            (0.70, 0.40, 0.09),
            values={"second": (0.62, 0.14, 0.03), "bump": 0.5},
        )
        b.add("edge", pipe([(-0.066, 0.014, 0.024), (0, 0.017, 0.036), (0.066, 0.014, 0.024)], 0.014), "crust")
        b.add(
            "salami",
            merge(
                cylinder(0.017, 0.004).at(x, 0.015, z)
                for x, z in ((0.02, 0.0), (-0.025, -0.012), (0.0, -0.06), (-0.005, -0.10))
            ),
            "meat",
            (0.36, 0.05, 0.025),
        )
        return
    b.add("base", make_disc(r, 0.012), "crust")
    b.add("edge", torus(r * 0.95, 0.0125, 48, 10).at(y=0.012), "crust")
    b.add(
        "cheese",
        make_disc(r * 0.90, 0.007).at(y=0.009),
        "cheese",
        (0.70, 0.40, 0.09),
        values={"second": (0.60, 0.12, 0.03), "bump": 0.6, "scale": 40.0},
    )
    spots = _pizza_surface(b, r)
    b.add("salami", merge(make_disc(0.021, 0.004).at(x, 0.0145, z) for x, z in spots), "meat", (0.38, 0.05, 0.025))
    b.add(
        "basil",
        merge(
            leaf(0.03, 0.018, 30).turn(y=70.0 * k).at(0.05 * np.cos(k * 2.2), 0.017, 0.075 * np.sin(k * 2.9)) for k in range(6)
        ),
        "leaf",
    )


RECIPES = (
    ThingRecipe("burger", ("hamburger", "cheeseburger"), _burger, mass=0.3),
    ThingRecipe("sandwich", (), _sandwich, mass=0.2),
    ThingRecipe("hot dog", ("hotdog", "sausage"), _hot_dog, mass=0.2),
    ThingRecipe("pizza", ("pizza slice", "slice of pizza", "pepperoni pizza"), _pizza, mass=0.6),
)
