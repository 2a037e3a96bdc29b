"""Rings, keys, coins, gifts."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    extrude,
    inset,
    lathe,
    merge,
    pipe,
    sphere,
    star,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _ring(b: Workbench) -> None:
    b.add("band", torus(0.009, 0.0013, 48, 12).turn(x=90).at(y=0.0105), "gold")
    b.add(
        "claws",
        merge(pipe([(0.0015, 0.019, 0), (0.0032, 0.0245, 0)], 0.0005, smooth=0).turn(y=90 * k + 45) for k in range(4)),
        "gold",
    )
    b.add("stone", lathe([(0, 0.0195), (0.0036, 0.0240), (0.0022, 0.0255), (0, 0.0255)], 8, crease=10), "diamond", main=False)
    b.grip((0, 0.02, 0), "pinch")


def _key(b: Workbench) -> None:
    b.add(
        "key",
        cylinder(0.003, 0.055)
        + torus(0.011, 0.0026, 30, 8).turn(x=90).at(y=0.066)
        + box(0.010, 0.004, 0.003).at(0.006, 0.003, 0)
        + box(0.008, 0.004, 0.003).at(0.005, 0.011, 0)
        + torus(0.0036, 0.0014, 18, 6).at(y=0.05),
        "brass",
    )
    b.grip((0, 0.066, 0), "pinch")


def _coin(b: Workbench) -> None:
    b.add("coin", cylinder(0.0125, 0.0022, bevel=0.0003, around=44).turn(x=90).at(y=0.0125), "gold")
    b.add(
        "rim",
        torus(0.0117, 0.0004, 44, 6).turn(x=90).at(0, 0.0125, 0.0022)
        + extrude(star(5, 0.006, 0.0026), 0.0008, 0.0003).at(0, 0.0125, 0.0023),
        "gold",
    )
    b.grip((0, 0.0125, 0), "pinch")


def _gift(b: Workbench) -> None:
    paper: Vec3 = b.colour((0.40, 0.02, 0.03))
    b.add("box", box(0.30, 0.22, 0.30, 0.004), "paper", paper)
    b.add("lid", box(0.312, 0.05, 0.312, 0.004).at(y=0.185), "paper", paper)
    ribbon: Vec3 = b.colour((0.66, 0.46, 0.10), 1)
    b.add("ribbon", box(0.045, 0.238, 0.318, 0.002) + box(0.318, 0.238, 0.045, 0.002), "silk", ribbon, main=False)
    loop = curve([(0, 0), (0.05, 0.06), (0.11, 0.055), (0.10, 0.01), (0.04, 0.0)], 5)
    bow = extrude(np.concatenate([loop, (inset(loop, 0.006))[::-1]]), 0.04).at(y=0.238)
    b.add("bow", bow.both() + bow.turn(y=90).both(2) + sphere(0.022, 14).at(y=0.245), "silk", ribbon, main=False)
    b.grip((0.15, 0.11, 0), "two-handed", (0, 0, 1))


RECIPES = (
    ThingRecipe("ring", ("diamond ring", "wedding ring", "engagement ring"), _ring, mass=0.005),
    ThingRecipe("key", ("golden key",), _key, mass=0.03),
    ThingRecipe("coin", ("gold coin", "penny"), _coin, mass=0.008),
    ThingRecipe("gift box", ("gift", "present", "wrapped present", "christmas present"), _gift, mass=1.0),
)
