"""Drums."""

import numpy as np

from ..motifs.joinery import cushion
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, lathe, merge, pipe, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _drum(b: Workbench, x: float, y: float, z: float, r: float, h: float, lean: float = 0.0) -> None:
    tone = b.colour((0.42, 0.015, 0.02))
    shell = cylinder(r, h, bevel=0.0, around=36)
    b.add("shell", shell.turn(x=lean).at(x, y, z), "lacquer", tone)
    b.add(
        "hoops",
        (
            torus(r, 0.012, 40, 8)
            + torus(r, 0.012, 40, 8).at(y=h)
            + merge(
                box(0.012, h * 0.5, 0.012).at(r * 1.01 * np.sin(a), h * 0.25, r * 1.01 * np.cos(a))
                for a in np.arange(8) * np.pi / 4
            )
        )
        .turn(x=lean)
        .at(x, y, z),
        "chrome",
    )
    b.add("skin", (cylinder(r * 0.985, 0.006, bevel=0).at(y=h)).turn(x=lean).at(x, y, z), "paper")


def _drums(b: Workbench) -> None:
    _drum(b, 0, 0.29, -0.2, 0.28, 0.42, 90)
    for x, y, z, r, h, lean in (
        (-0.2, 0.62, 0.0, 0.15, 0.2, -18),
        (0.2, 0.62, 0.0, 0.16, 0.21, -18),
        (0.55, 0.28, -0.4, 0.20, 0.36, 0),
        (-0.52, 0.52, -0.35, 0.18, 0.14, -6),
    ):
        _drum(b, x, y, z, r, h, lean)
    for x, z, y, r in ((-0.6, 0.1, 1.05, 0.2), (0.62, 0.1, 1.1, 0.24), (-0.8, -0.35, 0.82, 0.17)):
        b.add(
            "cymbals",
            lathe(curve([(0, 0.03), (0.03, 0.03), (0.05, 0.012), (r, 0.0), (r, 0.003), (0.05, 0.016), (0, 0.034)], 3), 36)
            .turn(x=-14)
            .at(x, y, z),
            "brass",
        )
        b.add(
            "stands",
            cylinder(0.009, y).at(x, 0, z)
            + merge(
                pipe([(x, 0.22, z), (x + 0.2 * np.sin(a), 0, z + 0.2 * np.cos(a))], 0.008, smooth=0) for a in (0.3, 2.4, 4.5)
            ),
            "chrome",
        )
    b.add(
        "legs",
        merge(
            pipe([(x, 0.5, z), (x, 0, z)], 0.008, smooth=0)
            for x, z in ((0.72, -0.4), (0.45, -0.25), (0.45, -0.55), (-0.52, -0.35))
        ),
        "chrome",
    )
    b.add(
        "seat",
        cushion(0.32, 0.1, 0.32, 2.2).at(0, 0.48, -0.85) + cylinder(0.02, 0.5).at(0, 0, -0.85),
        "leather",
        (0.02, 0.02, 0.02),
        main=False,
    )


def _single_drum(b: Workbench) -> None:
    _drum(b, 0, 0, 0, 0.18, 0.2)
    b.add(
        "sticks",
        pipe([(-0.15, 0.23, 0.02), (0.2, 0.25, 0.1)], 0.007, smooth=0)
        + pipe([(0.15, 0.23, -0.05), (-0.2, 0.245, 0.08)], 0.007, smooth=0),
        "birch",
    )


RECIPES = (
    ThingRecipe("drum kit", ("drums", "drum set", "drumkit"), _drums, mass=40.0),
    ThingRecipe("drum", ("snare drum", "bongo"), _single_drum, mass=3.0),
)
