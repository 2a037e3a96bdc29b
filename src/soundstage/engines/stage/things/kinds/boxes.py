"""Boxes, barrels, baskets."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    lathe,
    merge,
    pipe,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _cardboard_box(b: Workbench) -> None:
    b.add("box", box(0.42, 0.32, 0.34, 0.003), "cardboard")
    b.add("tape", box(0.05, 0.323, 0.342, 0.001), "paper", (0.52, 0.40, 0.22), main=False)
    if b.call.text:
        b.add("print", box(0.36, 0.14, 0.002).at(0, 0.1, 0.171), "cardboard", text=b.call.text, uv="front")
    b.surface("top", (0, 0.32, 0), (0.18, 0.14))
    b.grip((0.21, 0.16, 0), "two-handed", (0, 0, 1))


def _crate(b: Workbench) -> None:
    b.add("core", box(0.54, 0.54, 0.54, 0.002).at(y=0.03), "boards", (0.40, 0.25, 0.13))
    frame = merge(box(0.60, 0.07, 0.05, 0.004).at(0, y, z) for y in (0, 0.53) for z in (-0.275, 0.275))
    b.add(
        "frame",
        frame
        + frame.turn(y=90)
        + merge(box(0.07, 0.60, 0.055, 0.004).at(x, 0, z) for x in (-0.265, 0.265) for z in (-0.277, 0.277)),
        "pine",
    )
    b.add("braces", merge(box(0.60, 0.06, 0.02, 0.003).turn(z=41).at(0, 0.27, 0.285).turn(y=90 * k) for k in range(4)), "pine")
    b.surface("top", (0, 0.6, 0), (0.27, 0.27))


def _barrel(b: Workbench) -> None:
    b.add(
        "staves",
        lathe(curve([(0.245, 0), (0.30, 0.22), (0.325, 0.45), (0.30, 0.68), (0.245, 0.90)], 5), 36),
        "boards",
        (0.30, 0.17, 0.08),
    )
    b.add(
        "hoops",
        merge(
            torus(r, 0.014, 40, 6).scale(1, 1.8, 1).at(y=y)
            for r, y in ((0.262, 0.07), (0.302, 0.22), (0.302, 0.68), (0.262, 0.83))
        ),
        "iron",
    )
    b.add("head", cylinder(0.225, 0.01).at(y=0.892), "oak", grain="x")
    b.surface("top", (0, 0.9, 0), (0.16, 0.16))


def _basket(b: Workbench) -> None:
    b.add(
        "basket",
        vessel(curve([(0, 0), (0.13, 0), (0.13, 0), (0.17, 0.09), (0.185, 0.18)], 4), 0.012, 40).scale(1.25, 1, 1),
        "wicker",
    )
    b.add("rim", torus(0.183, 0.014, 44, 8).scale(1.25, 1, 1).at(y=0.18), "wicker")
    b.add(
        "handle",
        pipe([(0.22 * np.cos(a), 0.18 + 0.2 * np.sin(a), 0) for a in np.linspace(0, np.pi, 16)], 0.012, smooth=0),
        "wicker",
    )
    b.surface("inside", (0, 0.03, 0), (0.12, 0.1))
    b.grip((0, 0.38, 0), "fist", (1, 0, 0))


RECIPES = (
    ThingRecipe("box", ("cardboard box", "package", "parcel", "carton"), _cardboard_box, mass=2.0),
    ThingRecipe("crate", ("wooden crate", "wooden box"), _crate, mass=15.0),
    ThingRecipe("barrel", ("cask", "keg"), _barrel, mass=40.0, round=True),
    ThingRecipe("basket", ("picnic basket",), _basket, mass=0.8),
)
