"""Machines for a desk."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cylinder,
    extrude,
    merge,
    pipe,
    rounded,
    slab,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _telescope(b: Workbench) -> None:
    b.add(
        "tube",
        merge(cylinder(r, h, around=30).at(y=y) for r, h, y in ((0.06, 0.55, 0.0), (0.07, 0.12, 0.52), (0.03, 0.2, -0.18)))
        .turn(x=55)
        .at(0, 1.3, 0),
        "brass",
        b.colour("white") if b.call.colours else None,
    )
    b.add(
        "legs",
        merge(pipe([(0, 1.28, 0.05), (0.5 * np.sin(a), 0, 0.05 + 0.5 * np.cos(a))], 0.022, smooth=0) for a in (0.5, 2.6, 4.7))
        + cylinder(0.05, 0.1).at(0, 1.2, 0.05),
        "oak",
    )


def _typewriter(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.02, 0.045, 0.04))
    b.add(
        "case",
        extrude([(-0.17, 0), (0.17, 0), (0.17, 0.03), (0.0, 0.09), (-0.05, 0.13), (-0.17, 0.13)], 0.36, 0.012)
        .turn(y=-90)
        .scale(-1, 1, 1),
        "enamel",
        tone,
    )
    keys = merge(
        cylinder(0.0085, 0.006).turn(x=20).at(-0.12 + 0.024 * i + 0.006 * j, 0.085 - 0.012 * j, 0.055 + 0.028 * j)
        for j in range(4)
        for i in range(10 if j < 3 else 8)
    )
    b.add("keys", keys, "plastic", (0.62, 0.58, 0.46))
    b.add("roller", cylinder(0.024, 0.44).turn(z=90).at(0.22, 0.15, -0.09), "rubber")
    b.add(
        "knobs",
        cylinder(0.018, 0.025).turn(z=-90).at(0.22, 0.15, -0.09).both()
        + pipe([(-0.2, 0.17, -0.07), (-0.25, 0.2, -0.02)], 0.005, smooth=0),
        "chrome",
    )
    b.add("paper", box(0.21, 0.26, 0.001, 0.0).turn(x=-12).at(0, 0.15, -0.11), "page", uv="front")
    b.sounds("typewriter")


def _fan(b: Workbench) -> None:
    b.add("base", cylinder(0.12, 0.025) + cylinder(0.018, 0.28).at(y=0.02), "plastic", b.colour("white"))
    key = b.joint("blades", (0, 0.42, 0.03), (0, 0, 1))
    b.add(
        "blades",
        extrude(rounded(0.10, 0.14, 0.045), 0.004).turn(y=24).at(y=0.08).around(3, 2).at(0, 0.42, 0.03),
        "plastic",
        (0.10, 0.30, 0.45),
        joint=key,
        main=False,
    )
    b.add("motor", cylinder(0.05, 0.12).turn(x=90).at(0, 0.42, -0.1), "plastic", b.colour("white"))
    cage = merge(
        pipe(
            [
                (0.02 * np.sin(a), 0.42 + 0.02 * np.cos(a), 0.075),
                (0.13 * np.sin(a), 0.42 + 0.13 * np.cos(a), 0.06),
                (0.165 * np.sin(a), 0.42 + 0.165 * np.cos(a), 0.02),
            ],
            0.0014,
            around=5,
        )
        for a in np.linspace(0, 2 * np.pi, 32, endpoint=False)
    )
    b.add("cage", cage + torus(0.166, 0.004, 44, 6).turn(x=90).at(0, 0.42, 0.02), "chrome")
    b.sounds("fan")


def _sewing_machine(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.014, 0.014, 0.015))
    b.add("bed", box(0.40, 0.03, 0.18, 0.008), "lacquer", tone)
    b.add(
        "arm",
        box(0.07, 0.24, 0.09, 0.03).at(0.15, 0.02, 0)
        + box(0.34, 0.07, 0.08, 0.03).at(0.01, 0.21, 0)
        + box(0.06, 0.14, 0.07, 0.02).at(-0.14, 0.12, 0),
        "lacquer",
        tone,
    )
    b.add(
        "wheel",
        torus(0.055, 0.010, 32, 8).turn(z=90).at(0.21, 0.24, 0) + cylinder(0.02, 0.03).turn(z=90).at(0.22, 0.24, 0),
        "chrome",
    )
    b.add(
        "needle",
        cylinder(0.003, 0.09).at(-0.14, 0.04, 0)
        + box(0.03, 0.004, 0.03).at(-0.14, 0.036, 0)
        + cylinder(0.01, 0.03).at(-0.05, 0.28, 0),
        "chrome",
    )
    b.add("gold", box(0.2, 0.03, 0.002).at(0.0, 0.23, 0.0415), "gold", text=b.call.text or "SUPERIOR", uv="front")
    b.add("cloth", slab(0.3, 0.004, 0.2, 0.01).at(-0.14, 0.031, 0.06), "cloth", (0.10, 0.20, 0.38))


RECIPES = (
    ThingRecipe("telescope", (), _telescope, mass=8.0),
    ThingRecipe("typewriter", (), _typewriter, mass=7.0),
    ThingRecipe("fan", ("electric fan", "desk fan"), _fan, mass=2.5),
    ThingRecipe("sewing machine", (), _sewing_machine, mass=10.0),
)
