"""Flowers: tall ones."""

import numpy as np

from ..motifs.foliage import leaf
from ..motifs.plants_kit import flower, petal
from ..recipe import ThingRecipe
from ..shape import ellipsoid, merge, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _sunflower(b: Workbench) -> None:
    y = 1.45
    b.add("petals", sphere(0.001, 4).at(y=y), "petal", (0.74, 0.40, 0.005), values={"second": (0.72, 0.30, 0.005)})
    flower(b, y - 0.04)
    for ring, (count, length) in enumerate(((21, 0.135), (21, 0.12))):
        for k in range(count):
            angle = np.radians(360 / count * (k + 0.5 * ring))
            axis = (float(-np.cos(angle)), float(np.sin(angle)), 0.0)
            key = b.joint(
                "petals", (0.09 * float(np.sin(angle)), y + 0.09 * float(np.cos(angle)), 0.03), axis, "hinge", -1.6, 0.4
            )
            one = (
                petal(length, 0.045, 12)
                .turn(x=90)
                .turn(z=90 - np.degrees(angle))
                .at(0.09 * np.sin(angle), y + 0.09 * np.cos(angle), 0.025 + 0.012 * ring)
            )
            b.add("petal", one, "petal", (0.74, 0.40, 0.005), joint=key, main=True, values={"second": (0.72, 0.30, 0.005)})
    seeds = [
        ellipsoid(0.006, 0.006, 0.010, 6).at(
            0.1 * np.sqrt((k + 0.5) / 100) * np.cos(2.4 * k),
            y + 0.1 * np.sqrt((k + 0.5) / 100) * np.sin(2.4 * k),
            0.045 - 0.012 * (k / 100),
        )
        for k in range(100)
    ]
    b.add("seeds", merge(seeds), "chocolate", (0.07, 0.035, 0.012), main=False)
    b.add("disc", ellipsoid(0.108, 0.108, 0.03, 30).at(0, y, 0.02), "chocolate", (0.05, 0.024, 0.010), main=False)
    b.add(
        "sepals",
        merge(petal(0.13, 0.06, 8).turn(x=90).turn(z=30.0 * k).at(0, y, -0.005) for k in range(12)),
        "leaf",
        main=False,
    )
    b.add(
        "leaves",
        merge(
            leaf(0.28, 0.20, -25).turn(z=28).at(0.01, h, 0).turn(y=150.0 * k) for k, h in enumerate((0.4, 0.6, 0.8, 1.0, 1.15))
        ),
        "leaf",
        main=False,
    )


RECIPES = (ThingRecipe("sunflower", (), _sunflower, mass=1.0, stands=True),)
