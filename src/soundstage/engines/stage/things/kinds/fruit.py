"""Fruit: bodies of revolution that lean a little, stalks and leaves."""

import numpy as np

from ..motifs.foliage import leaf
from ..recipe import ThingRecipe
from ..shape import curve, ellipsoid, lathe, pipe, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _apple(b: Workbench) -> None:
    profile = curve(
        [
            (0, 0.012),
            (0.012, 0.004),
            (0.026, 0.003),
            (0.036, 0.022),
            (0.040, 0.046),
            (0.033, 0.066),
            (0.016, 0.072),
            (0.006, 0.064),
            (0, 0.058),
        ],
        5,
    )
    body = lathe(profile, 32, crease=89)
    p = body.points
    lobes = 1 + 0.025 * np.cos(5 * np.arctan2(p[:, 2], p[:, 0])) * (1 - p[:, 1] / 0.072)
    b.add(
        "skin",
        body.warp(p * np.stack([lobes, np.ones(len(p)), lobes], 1)),
        "fruit",
        paint=lambda q: 0.5 * np.exp(-(((q[:, 1] - 0.068) / 0.012) ** 2)),
    )
    b.add("stalk", pipe([(0, 0.055, 0), (0.002, 0.072, 0), (0.008, 0.086, 0.002)], 0.0014), "bark")
    b.add("leaf", leaf(0.036, 0.018).turn(y=-20).at(0.004, 0.076, 0.0), "leaf")
    b.grip((0, 0.038, 0), "cup")


def _pear(b: Workbench) -> None:
    profile = curve(
        [(0, 0.006), (0.02, 0.0), (0.038, 0.022), (0.038, 0.045), (0.024, 0.075), (0.018, 0.094), (0.010, 0.104), (0, 0.102)], 5
    )
    b.add(
        "skin",
        lathe(profile, 30, crease=89),
        "fruit",
        (0.42, 0.46, 0.05),
        values={"second": (0.50, 0.36, 0.05), "speck": (0.20, 0.13, 0.04)},
    )
    b.add("stalk", pipe([(0, 0.1, 0), (0.003, 0.115, 0), (0.010, 0.128, 0)], 0.0015), "bark")
    b.grip((0, 0.04, 0), "cup")


def _citrus(
    name: str, words: tuple[str, ...], colour: tuple[float, float, float], size: float, long: float, mass: float
) -> ThingRecipe:
    def build(b: Workbench) -> None:
        ball = ellipsoid(size, size * 0.96, size * long, 32)
        p = ball.points.copy()
        if long > 1.1:
            tip = np.clip(np.abs(p[:, 2]) / (size * long) - 0.85, 0, 1) / 0.15
            p[:, 2] += np.sign(p[:, 2]) * tip * size * 0.22
        b.add("peel", ball.warp(p).at(y=size), "peel", colour, values={"second": colour})
        b.add(
            "button",
            sphere(size * 0.09, 8).scale(1, 0.5, 1).at(y=size * 1.95)
            if long < 1.1
            else sphere(size * 0.09, 8).at(0, size, -size * 1.28),
            "leaf",
        )
        b.grip((0, size, 0), "cup")

    return ThingRecipe(name, words, build, mass=mass, round=True)


RECIPES = (
    ThingRecipe("apple", ("red apple", "green apple", "granny smith"), _apple, mass=0.18, round=True),
    ThingRecipe("pear", (), _pear, mass=0.18),
    _citrus("orange", ("orange fruit", "mandarin", "tangerine", "clementine"), (0.66, 0.22, 0.008), 0.038, 1.0, 0.18),
    _citrus("lemon", (), (0.72, 0.52, 0.03), 0.029, 1.35, 0.1),
    _citrus("lime", ("lime fruit",), (0.16, 0.32, 0.03), 0.026, 1.15, 0.08),
    _citrus("grapefruit", (), (0.70, 0.33, 0.07), 0.052, 1.0, 0.35),
    _citrus("peach", ("nectarine", "apricot"), (0.68, 0.30, 0.12), 0.036, 1.0, 0.15),
    _citrus("plum", (), (0.10, 0.02, 0.075), 0.026, 1.05, 0.07),
    _citrus("mango", ("papaya",), (0.55, 0.24, 0.03), 0.042, 1.3, 0.3),
)
