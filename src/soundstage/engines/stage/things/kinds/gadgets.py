"""Small devices."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    hull,
    lathe,
    merge,
    pipe,
    sphere,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _remote(b: Workbench) -> None:
    b.add(
        "body",
        hull([(-0.09, 0.020, 0, 0.018, 4), (0, 0.024, 0, 0.022, 4), (0.09, 0.022, 0, 0.018, 4)], 16),
        "matt plastic",
        b.colour((0.03, 0.03, 0.033)),
    )
    b.add(
        "buttons",
        merge(cylinder(0.0045, 0.004).at(-0.012 + 0.012 * i, 0.0205, -0.06 + 0.015 * j) for i in range(3) for j in range(8)),
        "rubber",
        (0.35, 0.35, 0.36),
    )
    b.add("power", cylinder(0.006, 0.004).at(0.0, 0.0205, 0.075), "rubber", (0.5, 0.02, 0.02))
    b.grip((0, 0.01, -0.03), "fist", (0, 0, 1))


def _bulb(b: Workbench) -> None:
    lit = not b.says("unlit", "broken")
    b.add(
        "glass",
        lathe(curve([(0.013, 0.03), (0.016, 0.045), (0.03, 0.075), (0.028, 0.10), (0, 0.115)], 6), 32, crease=80),
        "light" if lit else "glass",
        (3.4, 2.6, 1.5) if lit else None,
    )
    b.add(
        "cap",
        merge(torus(0.0125, 0.0022, 24, 6).at(y=0.008 + 0.006 * k) for k in range(4)) + cylinder(0.0125, 0.03),
        "brass",
        main=False,
    )
    if lit:
        b.lamp((0, 0.09, 0), (2.6, 2.0, 1.2), reach=6)
    b.grip((0, 0.015, 0), "pinch")


def _hair_dryer(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.62, 0.06, 0.20))
    b.add(
        "barrel",
        lathe(
            curve([(0.03, -0.08), (0.046, -0.06), (0.046, 0.02), (0.032, 0.09), (0.03, 0.13), (0.026, 0.13), (0, 0.10)], 4), 28
        )
        .turn(x=90)
        .at(0, 0.20, 0),
        "plastic",
        tone,
    )
    b.add(
        "handle",
        hull([(0, 0.018, -0.022, 0.022, 2.6), (0.17, 0.016, -0.02, 0.02, 2.6)], 16).turn(x=-84).at(0, 0.0, -0.02),
        "plastic",
        tone,
    )
    b.add("grid", cylinder(0.04, 0.006).turn(x=90).at(0, 0.2, -0.084), "steel")
    b.add("switch", box(0.012, 0.03, 0.008, 0.003).at(0, 0.1, 0.002), "matt plastic")
    b.grip((0, 0.08, -0.02), "fist")


def _toothbrush(b: Workbench) -> None:
    b.add(
        "handle",
        hull(
            [
                (-0.09, 0.006, 0.003, 0.012, 3),
                (-0.03, 0.007, 0.003, 0.014, 3),
                (0.04, 0.0035, 0.004, 0.010, 3),
                (0.085, 0.0055, 0.004, 0.009, 3),
            ],
            16,
        ),
        "plastic",
        b.colour((0.03, 0.25, 0.55)),
    )
    b.add(
        "bristles",
        merge(
            cylinder(0.0011, 0.011, around=6, bevel=0).at(-0.0035 + 0.0023 * i, 0.008, 0.058 + 0.0025 * j)
            for i in range(4)
            for j in range(11)
        ),
        "plastic",
        (0.74, 0.74, 0.74),
    )
    b.grip((0, 0.008, -0.04), "fist", (0, 0, 1))


def _globe(b: Workbench) -> None:
    key = b.joint("globe", (0, 0.25, 0), (0.39, 0.92, 0))
    b.add("globe", sphere(0.15, 56).at(y=0.25), "planet", about=(0, 0.25, 0), values={"stuff": 7.0}, joint=key)
    b.add(
        "arc",
        pipe([(0.168 * np.sin(a), 0.25 + 0.168 * np.cos(a), 0) for a in np.linspace(0.35, 3.55, 24)], 0.006, smooth=0),
        "brass",
    )
    b.add("foot", lathe(curve([(0.10, 0), (0.09, 0.015), (0.02, 0.03), (0.014, 0.08)], 4), 30), "walnut")


RECIPES = (
    ThingRecipe("remote control", ("remote", "game controller", "joystick"), _remote, mass=0.1),
    ThingRecipe("light bulb", ("bulb", "lightbulb"), _bulb, mass=0.05, fragile=True),
    ThingRecipe("hair dryer", ("hair drier", "hairdryer", "blow dryer"), _hair_dryer, mass=0.6),
    ThingRecipe("toothbrush", (), _toothbrush, mass=0.02),
    ThingRecipe("globe", ("desk globe", "world globe"), _globe, mass=1.5),
)
