"""Fruit in bunches, berries and melons."""

import numpy as np

from ..motifs.foliage import leaf
from ..recipe import ThingRecipe
from ..shape import Points, Solid, curve, ellipse, ellipsoid, extrude, lathe, loft, merge, pipe, sides
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _banana_body() -> Solid:
    t = np.linspace(0, 1, sides(18, 8))
    angle = np.radians(-62 + 124 * t)
    line = np.stack([0.115 * np.sin(angle), 0.115 - 0.115 * np.cos(angle), 0 * t], 1)
    radius = 0.0185 * np.interp(t, [0, 0.04, 0.12, 0.5, 0.86, 0.93, 1], [0.35, 0.45, 0.86, 1.0, 0.84, 0.42, 0.34])
    ring = ellipse(1, 1, 15)
    five = 1 + 0.05 * np.cos(5 * np.linspace(0, 2 * np.pi, len(ring), endpoint=False))
    ring = ring * five[:, None]
    out = np.stack([np.sin(angle), -np.cos(angle), 0 * t], 1)
    rows = line[:, None] + radius[:, None, None] * (
        ring[None, :, :1] * np.array([0, 0, 1.0]) + ring[None, :, 1:] * out[:, None]
    )
    return loft(rows, crease=50)


def _banana(b: Workbench) -> None:
    def tips(p: Points) -> Points:
        return np.clip((np.abs(p[:, 0]) - 0.088) / 0.012, 0, 1)

    for k in range(3 if b.says("bunch", "bananas") else 1):
        b.add(
            "peel",
            _banana_body().turn(x=38 * k).at(y=0.019),
            "fruit",
            (0.72, 0.48, 0.03),
            values={"second": (0.09, 0.055, 0.02), "specks": 0.12, "speck": (0.14, 0.07, 0.02), "scale": 50.0},
            paint=tips,
        )
    b.grip((0, 0.02, 0), "fist", (1, 0, 0))


def _strawberry(b: Workbench) -> None:
    profile = curve([(0, 0), (0.007, 0.003), (0.016, 0.018), (0.019, 0.032), (0.014, 0.041), (0, 0.043)], 5)
    b.add(
        "flesh",
        lathe(profile, 28, crease=89),
        "fruit",
        (0.50, 0.012, 0.014),
        values={"second": (0.60, 0.05, 0.03), "specks": 0.55, "scale": 330.0, "bump": 0.6, "speck": (0.66, 0.45, 0.12)},
    )
    b.add("leaves", leaf(0.017, 0.009, -10).at(x=0.001).around(7).at(y=0.042), "leaf")
    b.add("stalk", pipe([(0, 0.042, 0), (0.001, 0.05, 0), (0.006, 0.056, 0)], 0.0011), "leaf", (0.14, 0.24, 0.05))
    b.grip((0, 0.02, 0), "pinch")


def _grapes(b: Workbench) -> None:
    spots: list[tuple[float, float, float]] = []
    for row in range(7):
        count = [1, 3, 5, 7, 8, 7, 4][row]
        reach = [0, 0.011, 0.018, 0.025, 0.029, 0.027, 0.014][row]
        for k in range(count):
            a = 2 * np.pi * (k / count + 0.37 * row) + float(b.random.normal(0, 0.1))
            spots.append((reach * np.cos(a), 0.012 + 0.017 * row, reach * 0.8 * np.sin(a)))
    berry = ellipsoid(0.0108, 0.012, 0.0108, 14)
    b.add(
        "berries",
        merge(berry.at(*s) for s in spots),
        "fruit",
        b.pick("purple", "green", "purple") if not b.call.colours else None,
        values={"second": (0.30, 0.10, 0.16), "specks": 0.0, "coat": 0.7, "wrap": (0.4, 0.3, 0.3)},
    )
    b.add("stalk", pipe([(0, 0.10, 0), (0, 0.135, 0.002), (0.012, 0.152, 0)], 0.0022), "bark")
    b.add("leaf", leaf(0.05, 0.05).turn(y=140).at(0, 0.13, 0), "leaf")
    b.grip((0, 0.14, 0), "pinch")


def _watermelon(b: Workbench) -> None:
    def stripes(p: Points) -> Points:
        a = np.arctan2(p[:, 1] - 0.11, p[:, 0])
        return 0.5 + 0.75 * np.sin(9 * a + 1.2 * np.sin(p[:, 2] * 30))

    if b.says("slice", "sliced"):
        wedge = [
            (-0.13, 0.0),
            (0.13, 0.0),
            *((0.13 * np.cos(a), -0.13 * np.sin(a)) for a in np.linspace(0.1, np.pi - 0.1, sides(18))),
        ]
        b.add(
            "flesh",
            extrude(np.array(wedge) * 0.9, 0.026).at(y=0.13),
            "flesh",
            (0.60, 0.045, 0.05),
            values={"second": (0.56, 0.09, 0.07), "specks": 0.35, "scale": 60.0, "speck": (0.01, 0.008, 0.006)},
        )
        rind = pipe([(0.122 * np.cos(a), 0.13 - 0.122 * np.sin(a), 0) for a in np.linspace(0, np.pi, 15)], 0.013)
        b.add("rind", rind, "fruit", (0.03, 0.13, 0.025), values={"second": (0.5, 0.56, 0.3), "specks": 0.0})
        return
    body = ellipsoid(0.11, 0.11, 0.14, 64)
    b.add(
        "rind",
        body.at(y=0.11),
        "fruit",
        (0.20, 0.34, 0.09),
        values={"second": (0.018, 0.075, 0.018), "specks": 0.0, "scale": 24.0},
        paint=stripes,
    )
    b.add("stalk", pipe([(0, 0.11, -0.14), (0.004, 0.118, -0.155), (0.012, 0.122, -0.16)], 0.004), "bark")
    b.grip((0, 0.11, 0), "two-handed", (1, 0, 0))


def _pineapple(b: Workbench) -> None:
    body = lathe(curve([(0, 0), (0.045, 0.004), (0.062, 0.05), (0.06, 0.11), (0.045, 0.15), (0, 0.156)], 7), 40, crease=89)
    p = body.points
    a = np.arctan2(p[:, 2], p[:, 0])
    swell = 1 + 0.045 * (np.sin(7 * a + p[:, 1] * 130) * np.sin(7 * a - p[:, 1] * 130))
    b.add(
        "skin",
        body.warp(p * np.stack([swell, np.ones(len(p)), swell], 1)),
        "fruit",
        (0.50, 0.26, 0.03),
        values={"second": (0.20, 0.13, 0.03), "coat": 0.1, "bump": 0.6},
        paint=lambda q: (
            0.6
            * (
                np.sin(7 * np.arctan2(q[:, 2], q[:, 0]) + q[:, 1] * 130)
                * np.sin(7 * np.arctan2(q[:, 2], q[:, 0]) - q[:, 1] * 130)
                < -0.2
            )
        ),
    )
    for ring, (count, lean, length) in enumerate([(9, 25, 0.09), (8, 45, 0.11), (7, 62, 0.12), (5, 78, 0.13)]):
        b.add(
            "crown",
            leaf(length, 0.02, 20).turn(z=lean).around(count).turn(y=23 * ring).at(y=0.15 + 0.004 * ring),
            "leaf",
            (0.05, 0.13, 0.04),
        )
    b.grip((0, 0.08, 0), "two-handed", (0, 1, 0))


RECIPES = (
    ThingRecipe("banana", ("bunch of bananas", "banana bunch"), _banana, mass=0.15),
    ThingRecipe("strawberry", (), _strawberry, mass=0.02),
    ThingRecipe("grapes", ("grape", "bunch of grapes"), _grapes, mass=0.4),
    ThingRecipe("watermelon", ("melon", "watermelon slice"), _watermelon, mass=6.0, round=True, fragile=True),
    ThingRecipe("pineapple", (), _pineapple, mass=1.2),
)
