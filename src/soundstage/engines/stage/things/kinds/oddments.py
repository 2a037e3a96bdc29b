"""Feathers, ropes, pillows, crystal balls."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    curve,
    extrude,
    lathe,
    pipe,
    sphere,
    superellipsoid,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _feather(b: Workbench) -> None:
    vane = extrude(
        curve([(0, 0.06), (0.02, 0.10), (0.024, 0.18), (0.004, 0.26), (-0.014, 0.20), (-0.016, 0.10)], 5, loop=True), 0.0012
    )
    p = vane.points
    bent = vane.warp(p + np.stack([0.6 * (p[:, 1] - 0.1) ** 2, 0 * p[:, 1], 0.9 * (p[:, 1] - 0.1) ** 2], 1))
    b.add("vane", bent, "silk", b.colour("white"))
    b.add(
        "quill",
        pipe([(0, 0, 0.009), (0, 0.1, 0.0), (0.006, 0.2, 0.010), (0.018, 0.26, 0.024)], 0.0014, grow=(1, 1, 0.7, 0.3)),
        "cream",
        main=False,
    )


def _rope(b: Workbench) -> None:
    t = np.linspace(0, 2 * np.pi * 5, 150)
    b.add(
        "coil",
        pipe(
            np.stack([(0.2 + 0.004 * t) * np.cos(t), 0.02 + 0.012 * t / np.pi, (0.2 + 0.004 * t) * np.sin(t)], 1),
            0.018,
            smooth=0,
        ),
        "rope",
    )


def _pillow(b: Workbench) -> None:
    b.add("pillow", superellipsoid(0.28, 0.09, 0.2, 3.2, 2.0, 32).at(y=0.09), "cloth", b.colour("white"))


def _crystal_ball(b: Workbench) -> None:
    b.add("ball", sphere(0.10, 44).at(y=0.14), "crystal")
    b.add("foot", lathe(curve([(0.08, 0), (0.07, 0.02), (0.045, 0.05), (0.055, 0.06)], 4), 32), "brass", main=False)


RECIPES = (
    ThingRecipe("feather", (), _feather, mass=0.001),
    ThingRecipe("rope", ("coil of rope",), _rope, mass=3.0),
    ThingRecipe("pillow", ("cushion",), _pillow, mass=0.6),
    ThingRecipe("crystal ball", ("glass ball", "glass sphere", "glass orb"), _crystal_ball, mass=3.0, fragile=True),
)
