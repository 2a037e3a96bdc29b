"""Balloons, kites, umbrellas."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    curve,
    cylinder,
    ellipsoid,
    extrude,
    lathe,
    merge,
    pipe,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _balloon(b: Workbench) -> None:
    b.add(
        "balloon",
        lathe(curve([(0.006, 0.0), (0.02, 0.02), (0.11, 0.15), (0.14, 0.25), (0.10, 0.345), (0, 0.375)], 6), 36, crease=80),
        "balloon",
        b.colour(b.pick("red", "blue", "yellow", "green")),
    )
    b.add("knot", lathe([(0.012, -0.012), (0.004, 0.0), (0.006, 0.004)], 14), "balloon", b.colour("red"))
    b.add(
        "string",
        pipe([(0, -0.01, 0), (0.02, -0.25, 0.01), (-0.02, -0.5, 0), (0.01, -0.8, 0)], 0.0012, around=5),
        "rope",
        (0.7, 0.7, 0.7),
    )
    b.drives("air", 0.5)
    b.grip((0.01, -0.75, 0), "pinch")


def _kite(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.50, 0.03, 0.02))
    b.add("sail", extrude([(0, 0.45), (0.36, 0.10), (0, -0.55), (-0.36, 0.10)], 0.004).turn(x=-20), "silk", tone)
    b.add(
        "panels",
        extrude([(0, 0.44), (0.35, 0.10), (0, 0.10)], 0.006).turn(x=-20)
        + extrude([(0, -0.53), (-0.35, 0.10), (0, 0.10)], 0.006).turn(x=-20),
        "silk",
        b.colour("yellow", 1),
        main=False,
    )
    b.add(
        "spars",
        (
            pipe([(0, 0.45, -0.004), (0, -0.55, -0.004)], 0.005, smooth=0)
            + pipe([(-0.36, 0.1, -0.004), (0.36, 0.1, -0.004)], 0.005, smooth=0)
        ).turn(x=-20),
        "bamboo",
    )
    tail = [(0.05 * np.sin(k * 1.3), -0.56 - 0.14 * k, 0.2 - 0.03 * k) for k in range(8)]
    b.add("tail", pipe(tail, 0.003, around=5), "rope")
    b.add(
        "bows",
        merge((ellipsoid(0.04, 0.018, 0.006, 10).at(x=0.035).both()).at(*tail[k]) for k in range(1, 8)),
        "silk",
        b.colour("blue", 2),
        main=False,
    )
    b.add("line", pipe([(0, 0.0, 0), (0.1, -0.9, 1.2), (0.2, -1.9, 2.0)], 0.0016, around=5), "rope")
    b.drives("air", 2.0)


def _umbrella(b: Workbench) -> None:
    ribs = 8
    canopy = lathe(
        curve(
            [(0.50, 0.72), (0.42, 0.84), (0.25, 0.94), (0.0, 0.98), (0.0, 0.98), (0.25, 0.935), (0.415, 0.835), (0.496, 0.718)],
            4,
        ),
        48,
        hollow=True,
        crease=80,
    )
    p = canopy.points
    a = np.arctan2(p[:, 0], p[:, 2])
    scallop = 1 - 0.07 * np.abs(np.sin(ribs * a / 2)) * (np.hypot(p[:, 0], p[:, 2]) / 0.5) ** 2
    b.add(
        "canopy",
        canopy.warp(p * np.stack([scallop, np.ones(len(p)), scallop], 1)),
        "silk",
        b.colour(b.pick("red", "navy", "black")),
    )
    b.add(
        "ribs",
        merge(
            pipe([(0, 0.97, 0), (0.25, 0.93, 0), (0.415, 0.832, 0), (0.495, 0.715, 0)], 0.003).turn(y=360 / ribs * k)
            for k in range(ribs)
        )
        + merge(pipe([(0.01, 0.68, 0), (0.25, 0.925, 0)], 0.002, smooth=0).turn(y=360 / ribs * k) for k in range(ribs)),
        "steel",
    )
    b.add("shaft", cylinder(0.007, 0.96).at(y=0.07) + cylinder(0.004, 0.05).at(y=0.98), "steel")
    b.add("handle", pipe([(0, 0.16, 0), (0, 0.04, 0), (0.03, 0.0, 0), (0.06, 0.03, 0)], 0.012), "walnut")
    b.grip((0, 0.12, 0), "fist")


RECIPES = (
    ThingRecipe("balloon", ("party balloon",), _balloon, mass=0.005),
    ThingRecipe("kite", (), _kite, mass=0.2),
    ThingRecipe("umbrella", ("parasol",), _umbrella, mass=0.5),
)
