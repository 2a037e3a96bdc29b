"""Clocks and watches."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    box,
    cone,
    curve,
    cylinder,
    ellipse,
    extrude,
    lathe,
    merge,
    pipe,
    ring,
    sphere,
    sweep,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _hands(b: Workbench, x: float, y: float, z: float, radius: float) -> None:
    for name, length, width, angle in (("hour hand", 0.5, 0.05, -60.0), ("minute hand", 0.78, 0.035, 60.0)):
        key = b.joint(name, (x, y, z), (0, 0, -1))
        b.add(
            name,
            extrude(
                [
                    (-width * radius, -0.08 * radius),
                    (width * radius, -0.08 * radius),
                    (0.3 * width * radius, length * radius),
                    (-0.3 * width * radius, length * radius),
                ],
                radius * 0.015,
            )
            .turn(z=angle)
            .at(x, y, z),
            "iron",
            (0.01, 0.01, 0.012),
            joint=key,
            main=False,
        )


def _clock(b: Workbench) -> None:
    b.add(
        "rim",
        ring(0.16, 0.05, 0.018, 48).turn(x=90).at(0, 0.16, -0.02),
        "brass" if not b.call.colours else "enamel",
        b.colour("red") if b.call.colours else None,
    )
    b.add("case", cylinder(0.15, 0.03, around=48).turn(x=90).at(0, 0.16, -0.02), "matt plastic")
    b.add("dial", cylinder(0.146, 0.004, bevel=0, around=48).turn(x=90).at(0, 0.16, 0.010), "dial", uv="front", main=False)
    _hands(b, 0, 0.16, 0.018, 0.14)
    b.sounds("clock")


def _alarm_clock(b: Workbench) -> None:
    tone = b.colour((0.45, 0.02, 0.02))
    b.add("case", cylinder(0.06, 0.045, around=40).turn(x=90).at(0, 0.085, -0.02), "enamel", tone)
    b.add("dial", cylinder(0.053, 0.003, bevel=0, around=40).turn(x=90).at(0, 0.085, 0.0245), "dial", uv="front")
    b.add("rim", torus(0.058, 0.005, 40, 8).turn(x=90).at(0, 0.085, 0.025), "chrome")
    b.add(
        "bells",
        merge(
            lathe(curve([(0.028, 0), (0.022, 0.016), (0, 0.022)], 4), 24).turn(z=-s * 32).at(s * 0.038, 0.138, 0)
            for s in (-1, 1)
        ),
        "brass",
    )
    b.add(
        "legs",
        pipe([(0.03, 0.04, 0), (0.05, 0, 0)], 0.006, smooth=0).both()
        + pipe([(0, 0.14, 0), (0, 0.165, 0)], 0.003, smooth=0)
        + pipe([(-0.03, 0.165, 0), (0, 0.18, 0), (0.03, 0.165, 0)], 0.003),
        "chrome",
    )
    _hands(b, 0, 0.085, 0.029, 0.05)
    b.sounds("clock")


def _grandfather_clock(b: Workbench) -> None:
    b.add(
        "case",
        box(0.36, 1.25, 0.24, 0.01).at(y=0.4) + box(0.46, 0.42, 0.30, 0.015) + box(0.46, 0.48, 0.29, 0.012).at(y=1.62),
        "mahogany",
        grain="y",
    )
    b.add(
        "hood",
        extrude(curve([(-0.26, 0), (-0.22, 0.12), (0, 0.22), (0.22, 0.12), (0.26, 0)], 4), 0.32, 0.02).at(y=2.08)
        + sphere(0.04, 14).at(y=2.32),
        "mahogany",
    )
    b.add("dial", cylinder(0.165, 0.01, bevel=0, around=44).turn(x=90).at(0, 1.86, 0.144), "dial", uv="front")
    b.add("rim", torus(0.17, 0.012, 44, 8).turn(x=90).at(0, 1.86, 0.15), "brass")
    b.add("window", box(0.24, 0.95, 0.01).at(0, 0.55, 0.118), "matt plastic", (0.015, 0.010, 0.008))
    key = b.joint("pendulum", (0, 1.5, 0.13), (0, 0, 1), "hinge", -0.2, 0.2)
    b.add(
        "pendulum",
        cylinder(0.006, 0.62).at(0, 0.86, 0.13) + cylinder(0.07, 0.012).turn(x=90).at(0, 0.82, 0.125),
        "brass",
        joint=key,
    )
    _hands(b, 0, 1.86, 0.158, 0.16)
    b.sounds("clock")


def _hourglass(b: Workbench) -> None:
    b.add("plates", cylinder(0.07, 0.014, bevel=0.004) + cylinder(0.07, 0.014, bevel=0.004).at(y=0.226), "walnut")
    b.add(
        "posts",
        lathe(curve([(0.006, 0.01), (0.008, 0.06), (0.005, 0.12), (0.008, 0.18), (0.006, 0.23)], 4), 12).at(x=0.058).around(3),
        "walnut",
        grain="y",
    )
    b.add(
        "sand",
        cone(0.038, 0.04, 24).at(y=0.016)
        + lathe([(0.003, 0.125), (0.030, 0.16), (0.034, 0.17), (0, 0.166)], 24)
        + cylinder(0.0012, 0.09).at(y=0.04),
        "crumb",
        (0.60, 0.40, 0.18),
        main=False,
    )
    b.add(
        "glass",
        lathe(
            curve(
                [
                    (0.0, 0.014),
                    (0.044, 0.018),
                    (0.048, 0.05),
                    (0.03, 0.09),
                    (0.004, 0.12),
                    (0.03, 0.15),
                    (0.048, 0.19),
                    (0.044, 0.222),
                    (0, 0.226),
                ],
                5,
            ),
            36,
            crease=80,
        ),
        "glass",
    )


def _watch(b: Workbench) -> None:
    b.add("case", ring(0.021, 0.009, 0.003, 40).turn(x=90).at(0, 0.0, 0), "gold" if b.says("gold") else "steel")
    b.add("dial", cylinder(0.0185, 0.006, bevel=0, around=40).turn(x=90).at(0, 0, 0.0005), "dial", uv="front", main=False)
    _hands(b, 0, 0, 0.008, 0.018)
    line = [(0.030 * np.sin(a), 0.045 * np.cos(a)) for a in np.linspace(0.35, 2 * np.pi - 0.35, 30)]
    strap = sweep([(0, x, z - 0.045) for x, z in line], ellipse(0.009, 0.0016, 16, 4.0))
    b.add("strap", strap, "leather", b.colour((0.10, 0.04, 0.02)), main=False)
    b.add("crown", cylinder(0.003, 0.004).turn(z=-90).at(0.021, 0, 0.004), "steel")


RECIPES = (
    ThingRecipe("clock", ("wall clock",), _clock, mass=1.2, fragile=True),
    ThingRecipe("alarm clock", (), _alarm_clock, mass=0.4),
    ThingRecipe("grandfather clock", ("pendulum clock", "longcase clock"), _grandfather_clock, mass=60.0),
    ThingRecipe("hourglass", ("sand timer", "sandglass"), _hourglass, mass=0.5, fragile=True),
    ThingRecipe("watch", ("wristwatch", "pocket watch"), _watch, mass=0.1),
)
