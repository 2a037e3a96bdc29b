"""Bouquets and lotuses."""

import numpy as np

from ...scene import Vec3
from ..motifs.foliage import leaf
from ..motifs.plants_kit import petal
from ..recipe import ThingRecipe
from ..shape import cylinder, ellipsoid, finely, lathe, merge, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _bouquet(b: Workbench) -> None:
    hues: tuple[Vec3, ...] = (
        (0.50, 0.02, 0.03),
        (0.70, 0.25, 0.34),
        (0.74, 0.70, 0.64),
        (0.66, 0.36, 0.03),
        (0.34, 0.10, 0.42),
    )
    with finely(0.3):
        whorl = merge(
            petal(0.034 + 0.005 * layer, 0.035, 80 - 18 * layer).at(0.004 * layer).turn(y=90.0 * j + 36 * layer)
            for layer in range(3)
            for j in range(4)
        )
    for k in range(13):
        r = 0.11 * np.sqrt((k + 0.5) / 13)
        at: Vec3 = (float(r * np.cos(2.4 * k)), float(0.36 - 1.6 * r * r), float(r * np.sin(2.4 * k)))
        tone = b.colour(None, 0) if b.call.colours else hues[k % 5]
        b.add(
            "blooms",
            whorl.at(*at),
            "petal",
            tone,
            main=False,
            values={"second": (min(tone[0] * 1.2, 0.76), tone[1] * 1.3, tone[2] * 1.3)},
        )
        b.add("stems", pipe([(0, 0.10, 0), at], 0.004, smooth=0, around=6), "leaf", main=False)
    b.add("leaves", merge(leaf(0.11, 0.05, 0).turn(z=50, y=27.7 * k).at(0.02, 0.24, 0) for k in range(13)), "leaf", main=False)
    b.add(
        "paper",
        lathe([(0.035, 0.0), (0.05, 0.10), (0.14, 0.30), (0.137, 0.30), (0.046, 0.10), (0.03, 0.0)], 9, hollow=True, crease=20),
        "paper",
        (0.50, 0.36, 0.22),
    )
    b.add(
        "ribbon",
        lathe([(0.050, 0.08), (0.056, 0.115), (0.05, 0.115), (0.044, 0.08)], 24, hollow=True)
        + ellipsoid(0.03, 0.015, 0.01, 12).at(0.03, 0.10, 0.055).both(),
        "silk",
        b.colour((0.42, 0.02, 0.04), 1),
        main=False,
    )
    b.grip((0, 0.06, 0), "fist")


def _lotus(b: Workbench) -> None:
    for layer in range(4):
        for k in range(8):
            turn = 45.0 * k + 22 * layer
            key = b.joint(
                "petals",
                (0, 0.05, 0),
                (float(np.sin(np.radians(turn))), 0.0, float(np.cos(np.radians(turn)))),
                "hinge",
                -0.8,
                1.0,
            )
            b.add(
                "petals",
                petal(0.13 + 0.02 * layer, 0.065, 75 - 18 * layer).at(0.02).turn(y=turn).at(y=0.05),
                "petal",
                b.colour((0.70, 0.30, 0.42)),
                joint=key,
                main=True,
                values={"second": (0.76, 0.62, 0.62)},
            )
    b.add("heart", cylinder(0.03, 0.04, top=0.036).at(y=0.06), "cheese", (0.66, 0.48, 0.06), main=False)
    b.add(
        "pads",
        merge(
            cylinder(r, 0.006, around=30).at(x, 0.0, z)
            for r, x, z in ((0.22, 0.05, 0.02), (0.17, -0.24, 0.12), (0.15, 0.18, -0.26))
        ),
        "leaf",
        (0.05, 0.17, 0.05),
        main=False,
    )


RECIPES = (
    ThingRecipe("bouquet", ("bouquet of flowers", "flowers", "bunch of flowers"), _bouquet, mass=0.6),
    ThingRecipe("lotus", ("water lily", "lotus flower"), _lotus, mass=0.2),
)
