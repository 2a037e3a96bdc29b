"""Bags and chests."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    merge,
    pipe,
    sphere,
    superellipsoid,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _suitcase(b: Workbench) -> None:
    b.add("case", box(0.62, 0.44, 0.20, 0.03), "leather", b.colour((0.16, 0.07, 0.03)))
    b.add(
        "corners",
        merge(box(0.09, 0.09, 0.21, 0.035).at(x * 0.27, y, 0) for x in (-1, 1) for y in (-0.003, 0.354)),
        "leather",
        (0.07, 0.03, 0.015),
        main=False,
    )
    b.add("straps", box(0.04, 0.446, 0.206, 0.004).at(0.16, -0.003, 0).both(), "leather", (0.06, 0.025, 0.012), main=False)
    b.add("locks", box(0.05, 0.05, 0.01, 0.004).at(0.16, 0.37, 0.104).both(), "brass")
    b.add(
        "handle",
        pipe([(-0.09, 0.44, 0), (-0.08, 0.485, 0), (0.08, 0.485, 0), (0.09, 0.44, 0)], 0.011),
        "leather",
        (0.06, 0.025, 0.012),
        main=False,
    )
    b.grip((0, 0.485, 0), "fist", (1, 0, 0))
    b.surface("roof", (0.0, 0.44, 0.0), (0.29, 0.09))


def _backpack(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.03, 0.12, 0.26))
    b.add("body", superellipsoid(0.165, 0.235, 0.10, 4, 3, 30).at(y=0.235), "canvas", tone)
    b.add("pocket", superellipsoid(0.125, 0.11, 0.05, 4, 3, 24).at(0, 0.14, 0.095), "canvas", tone)
    b.add(
        "zips",
        pipe([(0.155 * np.cos(a), 0.24 + 0.20 * np.sin(a), 0.045) for a in np.linspace(0.1, np.pi - 0.1, 16)], 0.004, smooth=0)
        + pipe(
            [(0.11 * np.cos(a), 0.16 + 0.07 * np.sin(a), 0.135) for a in np.linspace(0.2, np.pi - 0.2, 12)], 0.003, smooth=0
        ),
        "brass",
    )
    b.add(
        "straps",
        pipe([(0.08, 0.44, -0.06), (0.09, 0.40, -0.15), (0.10, 0.22, -0.17), (0.10, 0.06, -0.10)], 0.016).both()
        + pipe([(-0.03, 0.455, -0.02), (0, 0.50, -0.02), (0.03, 0.455, -0.02)], 0.009),
        "canvas",
        (0.02, 0.02, 0.022),
        main=False,
    )
    b.grip((0, 0.49, -0.02), "strap", (1, 0, 0))


def _handbag(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.30, 0.03, 0.04))
    b.add(
        "bag",
        extrude(
            curve([(-0.16, 0), (-0.16, 0), (0.16, 0), (0.16, 0), (0.13, 0.19), (0.13, 0.19), (-0.13, 0.19), (-0.13, 0.19)], 3)[
                :-1
            ],
            0.11,
            0.02,
        ),
        "leather",
        tone,
    )
    b.add(
        "flap",
        extrude(
            curve([(-0.135, 0.195), (0.135, 0.195), (0.12, 0.11), (0, 0.08), (-0.12, 0.11)], 4, loop=True), 0.012, 0.004
        ).at(z=0.058),
        "leather",
        tone,
    )
    b.add("clasp", box(0.03, 0.03, 0.012, 0.005).at(0, 0.075, 0.066), "gold")
    b.add(
        "handle",
        pipe([(0.09 * np.cos(a), 0.19 + 0.12 * np.sin(a), 0) for a in np.linspace(0, np.pi, 14)], 0.007, smooth=0),
        "leather",
        tone,
    )
    b.grip((0, 0.31, 0), "fist", (1, 0, 0))


def _chest(b: Workbench) -> None:
    b.add("box", box(0.80, 0.38, 0.50, 0.01), "boards", (0.24, 0.12, 0.05))
    lid = b.joint("lid", (0, 0.38, -0.25), (1, 0, 0), "hinge", -1.9, 0.0)
    barrel = extrude([(0.25 * np.cos(a), 0.22 * np.sin(a)) for a in np.linspace(0, np.pi, 15)], 0.80, 0.008).turn(y=90)
    opened = -62.0
    b.add("lid", barrel.at(z=0.25).turn(x=opened).at(0, 0.385, -0.25), "boards", (0.24, 0.12, 0.05), joint=lid)
    bands = merge(
        extrude([(0.256 * np.cos(a), 0.226 * np.sin(a)) for a in np.linspace(0, np.pi, 15)], 0.06, 0.004).turn(y=90).at(x=x)
        for x in (-0.37, 0, 0.37)
    )
    b.add("lid bands", bands.at(z=0.25).turn(x=opened).at(0, 0.385, -0.25), "brass", joint=lid)
    b.add(
        "bands",
        merge(box(0.06, 0.385, 0.512, 0.004).at(x, 0, 0) for x in (-0.37, 0.37))
        + box(0.81, 0.04, 0.512, 0.004).at(y=0.345)
        + box(0.12, 0.13, 0.02, 0.01).at(0, 0.25, 0.255),
        "brass",
    )
    heap = []
    for k in range(70):
        r, a = np.sqrt((k + 0.5) / 70), 2.4 * k
        heap.append(
            cylinder(0.032, 0.007, around=14)
            .turn(x=float(b.random.uniform(-35, 35)), z=float(b.random.uniform(-35, 35)))
            .at(0.34 * r * np.cos(a), 0.37 + 0.09 * (1 - r * r), 0.19 * r * np.sin(a))
        )
    b.add("gold", merge(heap) + ellipsoid(0.37, 0.09, 0.22, 20).at(y=0.36), "gold")
    b.add("jewels", merge(sphere(0.025, 6).at(0.2 * np.cos(k * 2.0), 0.44, 0.1 * np.sin(k * 2.0)) for k in range(3)), "ruby")


RECIPES = (
    ThingRecipe("suitcase", ("luggage", "trunk", "briefcase"), _suitcase, mass=6.0),
    ThingRecipe("backpack", ("rucksack", "school bag"), _backpack, mass=3.0),
    ThingRecipe("handbag", ("purse", "bag", "tote bag"), _handbag, mass=1.0),
    ThingRecipe("treasure chest", ("chest", "treasure"), _chest, mass=80.0),
)
