"""Harps, accordions, microphones, bells."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, lathe, merge, pipe, sphere, tube
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _harp(b: Workbench) -> None:
    b.add(
        "pillar",
        lathe(curve([(0.06, 0), (0.05, 0.06), (0.028, 0.12), (0.028, 1.55), (0.05, 1.64), (0.03, 1.7)], 4), 20).at(x=0.38),
        "gold",
    )
    b.add("neck", pipe([(0.38, 1.62, 0), (0.22, 1.52, 0), (0.05, 1.28, 0), (-0.18, 1.36, 0), (-0.36, 1.30, 0)], 0.035), "gold")
    b.add(
        "sound box", pipe([(-0.36, 1.32, 0), (0.25, 0.10, 0)], 0.06, smooth=0, grow=(0.6, 1.6), around=12), "spruce", main=False
    )
    b.add("base", box(0.5, 0.10, 0.34, 0.03).at(0.2, 0, 0), "gold")
    xs = np.linspace(0, 1, 26)
    b.add(
        "strings",
        merge(
            pipe(
                [
                    (-0.32 + 0.54 * t, 1.25 - 1.08 * t, 0),
                    (
                        -0.33 + 0.64 * t,
                        float(np.interp(-0.33 + 0.64 * t, [-0.36, -0.18, 0.05, 0.22, 0.38], [1.3, 1.36, 1.28, 1.52, 1.62])),
                        0,
                    ),
                ],
                0.0013,
                smooth=0,
                around=5,
            )
            for t in xs[1:-1]
        ),
        "silk",
        (0.72, 0.66, 0.5),
        main=False,
    )


def _accordion(b: Workbench) -> None:
    tone = b.colour((0.42, 0.012, 0.015))
    for x in (-1, 1):
        b.add("case", box(0.09, 0.38, 0.20, 0.02).at(x * 0.17, 0, 0), "lacquer", tone)
    b.add(
        "bellows",
        merge(box(0.013, 0.37, 0.195, 0.004).at(-0.115 + 0.0192 * k, 0.005, 0) for k in range(13)),
        "leather",
        (0.02, 0.02, 0.02),
    )
    b.add(
        "keys",
        merge(box(0.045, 0.014, 0.012, 0.002).at(0.235, 0.03 + 0.0165 * k, 0.075) for k in range(20)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add(
        "buttons",
        merge(sphere(0.005, 8).at(-0.218, 0.06 + 0.03 * i, -0.05 + 0.025 * j) for i in range(9) for j in range(5)),
        "plastic",
        (0.74, 0.73, 0.69),
    )
    b.add("grille", box(0.004, 0.28, 0.12, 0.001).at(0.216, 0.05, -0.02), "chrome")


def _microphone(b: Workbench) -> None:
    b.add("base", cylinder(0.15, 0.02, bevel=0.006), "iron")
    b.add("stand", pipe([(0, 0.02, 0), (0, 1.42, 0)], 0.011, smooth=0), "chrome")
    b.add("clip", cylinder(0.015, 0.05).turn(x=60).at(0, 1.42, 0), "matt plastic")
    b.add(
        "body",
        lathe([(0.010, -0.13), (0.016, 0.02), (0.02, 0.03), (0.0, 0.03)], 24).turn(x=62).at(0, 1.48, 0.06),
        "matt plastic",
    )
    b.add("head", sphere(0.028, 24).turn(x=62).at(0, 1.50, 0.105), "steel", values={"bump": 1.0, "scale": 500.0})
    b.grip((0, 1.45, 0.03), "fist", (0, 0.47, 0.88))


def _bell(b: Workbench) -> None:
    b.add(
        "bell",
        lathe(
            curve(
                [
                    (0, 0.12),
                    (0.03, 0.12),
                    (0.05, 0.10),
                    (0.055, 0.05),
                    (0.085, 0.0),
                    (0.079, 0.0),
                    (0.048, 0.05),
                    (0.03, 0.105),
                    (0, 0.11),
                ],
                5,
            ),
            36,
        ),
        "brass",
    )
    b.add("clapper", pipe([(0, 0.11, 0), (0, 0.0, 0)], 0.004, smooth=0) + sphere(0.014, 12), "iron")
    b.add(
        "handle",
        lathe(curve([(0.012, 0.12), (0.012, 0.14), (0.018, 0.18), (0.014, 0.22), (0, 0.23)], 4), 18),
        "walnut",
        main=False,
    )
    b.grip((0, 0.18, 0), "fist")


def _tambourine(b: Workbench) -> None:
    b.add("ring", tube(0.13, 0.05, 0.008, 44), "birch")
    b.add("skin", cylinder(0.126, 0.003).at(y=0.048), "paper")
    b.add(
        "jingles",
        merge(cylinder(0.02, 0.003).at(0.124, 0.02, 0) + cylinder(0.02, 0.003).at(0.124, 0.028, 0) for _ in (0,)).around(8),
        "brass",
    )


RECIPES = (
    ThingRecipe("harp", (), _harp, mass=35.0),
    ThingRecipe("accordion", (), _accordion, mass=9.0),
    ThingRecipe("microphone", ("mic", "microphone stand"), _microphone, mass=3.0),
    ThingRecipe("bell", ("handbell", "church bell"), _bell, mass=0.6),
    ThingRecipe("tambourine", (), _tambourine, mass=0.4),
)
