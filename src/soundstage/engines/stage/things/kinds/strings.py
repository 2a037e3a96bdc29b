"""Stringed instruments."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, merge, pipe, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _guitar_like(
    b: Workbench, scale: float, *, depth: float, neck: float, wood: str, strings: int, bowed: bool = False
) -> None:
    k = scale
    half = [
        (0.0, 0.0),
        (0.13, 0.015),
        (0.195, 0.11),
        (0.17, 0.21),
        (0.115, 0.27),
        (0.125, 0.33),
        (0.145, 0.39),
        (0.11, 0.46),
        (0.0, 0.475),
    ]
    if bowed:
        half = [
            (0.0, 0.0),
            (0.13, 0.015),
            (0.19, 0.10),
            (0.165, 0.185),
            (0.165, 0.185),
            (0.10, 0.20),
            (0.10, 0.27),
            (0.14, 0.30),
            (0.14, 0.30),
            (0.155, 0.38),
            (0.10, 0.46),
            (0.0, 0.475),
        ]
    right = np.asarray(half) * k
    outline = curve(np.concatenate([right, (right * [-1, 1])[-2:0:-1], right[:1]]), 5)[:-1]
    b.add("body", extrude(outline, depth, depth * 0.10), wood, grain="y")
    b.add(
        "top",
        extrude(outline * [0.97, 0.985] + [0, 0.004 * k], 0.006).at(z=depth / 2),
        "spruce" if not bowed else wood,
        main=bowed,
        grain="y",
    )
    b.add(
        "binding",
        pipe(np.c_[outline * 0.995 + [0, 0.001], np.full(len(outline), depth / 2)], 0.004 * k, smooth=0, loop=True),
        "ebony",
    )
    top = 0.475 * k
    b.add(
        "neck",
        box(0.052 * min(k, 1.2), neck + 0.06, 0.026 * k, 0.006).at(0, top - 0.05, depth / 2 - 0.004),
        "mahogany",
        grain="y",
    )
    b.add(
        "fingerboard",
        box(0.055 * min(k, 1.2), neck + 0.10 * k, 0.008).at(0, top - 0.09 * k, depth / 2 + 0.012 * k),
        "ebony",
        grain="y",
    )
    b.add(
        "head",
        extrude([(-0.03, 0), (0.03, 0), (0.042, 0.04), (0.036, 0.17), (-0.036, 0.17), (-0.042, 0.04)], 0.018, 0.004)
        .scale(min(k, 1.3))
        .turn(x=-12)
        .at(0, top + neck, depth / 2),
        "mahogany",
        grain="y",
    )
    b.add(
        "pegs",
        merge(cylinder(0.005, 0.03).turn(z=-90).at(0.034, 0.05 + 0.042 * j, 0) for j in range(strings // 2))
        .both()
        .scale(min(k, 1.3))
        .turn(x=-12)
        .at(0, top + neck, depth / 2),
        "chrome" if not bowed else "ebony",
    )
    if bowed:
        b.add(
            "f holes",
            pipe([(0.06, 0.17, 0), (0.075, 0.19, 0), (0.052, 0.235, 0), (0.068, 0.26, 0)], 0.005, grow=(1.3, 0.8, 0.8, 1.3))
            .both()
            .scale(k)
            .at(z=depth / 2 + 0.004),
            "ebony",
        )
        b.add(
            "bridge",
            extrude([(-0.04, 0), (0.04, 0), (0.022, 0.03), (-0.022, 0.03)], 0.006)
            .scale(k)
            .turn(x=90)
            .at(0, 0.215 * k, depth / 2 + 0.003),
            "birch",
        )
        b.add(
            "tailpiece",
            extrude([(-0.012, 0), (0.012, 0), (0.02, 0.11), (-0.02, 0.11)], 0.008, 0.002)
            .scale(k)
            .at(0, 0.01, depth / 2 + 0.022 * k),
            "ebony",
        )
    else:
        b.add(
            "hole",
            cylinder(0.052 * k, 0.002, bevel=0).turn(x=90).at(0, 0.325 * k, depth / 2 + 0.003),
            "matt plastic",
            (0.006, 0.005, 0.004),
        )
        b.add("rosette", torus(0.057 * k, 0.004, 40, 6).turn(x=90).at(0, 0.325 * k, depth / 2 + 0.003), "ebony")
        b.add("bridge", box(0.16, 0.028, 0.012, 0.004).scale(k).at(0, 0.11 * k, depth / 2 + 0.006), "ebony")
    lift = depth / 2 + (0.022 if not bowed else 0.03) * k
    b.add(
        "strings",
        merge(
            pipe(
                [(x * 1.3, (0.12 if not bowed else 0.11) * k, lift - 0.006 * k), (x, top + neck, lift)],
                0.0009 * max(k, 1),
                smooth=0,
                around=5,
            )
            for x in np.linspace(-0.02, 0.02, strings) * min(k, 1.2)
        ),
        "steel",
    )
    b.grip((0, top + neck * 0.7, depth / 2), "fist")


def _guitar(b: Workbench) -> None:
    _guitar_like(b, 1.0, depth=0.095, neck=0.34, wood="mahogany", strings=6)


def _violin(b: Workbench) -> None:
    _guitar_like(b, 0.74, depth=0.036, neck=0.13, wood="spruce", strings=4, bowed=True)
    b.add(
        "bow",
        pipe([(0.2, 0.02, 0.0), (0.21, 0.72, 0.0)], 0.004, smooth=0)
        + pipe([(0.205, 0.03, 0.02), (0.214, 0.71, 0.016)], 0.0016, smooth=0),
        "mahogany",
    )


def _cello(b: Workbench) -> None:
    _guitar_like(b, 1.6, depth=0.13, neck=0.26, wood="spruce", strings=4, bowed=True)
    b.add("spike", cylinder(0.006, 0.3).at(y=-0.3), "steel")


def _electric_guitar(b: Workbench) -> None:
    outline = curve(
        [
            (0.0, 0.0),
            (0.15, 0.02),
            (0.17, 0.13),
            (0.13, 0.22),
            (0.15, 0.31),
            (0.16, 0.38),
            (0.10, 0.35),
            (0.035, 0.31),
            (-0.035, 0.31),
            (-0.08, 0.38),
            (-0.165, 0.43),
            (-0.16, 0.31),
            (-0.13, 0.22),
            (-0.19, 0.12),
            (-0.14, 0.02),
        ],
        5,
        loop=True,
    )
    b.add("body", extrude(outline, 0.045, 0.012), "car paint", b.colour((0.45, 0.02, 0.015)))
    b.add("guard", extrude(outline * 0.62 + [0.01, 0.08], 0.004).at(z=0.025), "plastic", "white")
    b.add("neck", box(0.05, 0.46, 0.024, 0.006).at(0, 0.27, 0.02), "birch", grain="y")
    b.add("board", box(0.052, 0.44, 0.006).at(0, 0.27, 0.035), "ebony")
    b.add("frets", merge(box(0.05, 0.0015, 0.002).at(0, 0.30 + 0.40 * (1 - 0.94**j) * 1.2, 0.0385) for j in range(18)), "steel")
    b.add(
        "head",
        extrude([(-0.025, 0), (0.025, 0), (0.05, 0.05), (0.05, 0.15), (0.0, 0.17), (-0.035, 0.05)], 0.016, 0.004).at(
            0, 0.72, 0.015
        ),
        "birch",
    )
    b.add("pickups", merge(box(0.075, 0.022, 0.012, 0.004).at(0, y, 0.026) for y in (0.14, 0.19, 0.24)), "matt plastic")
    b.add("bridge", box(0.075, 0.03, 0.014, 0.004).at(0, 0.085, 0.026), "chrome")
    b.add("knobs", merge(cylinder(0.011, 0.014).turn(x=90).at(x, y, 0.026) for x, y in ((0.10, 0.08), (0.12, 0.05))), "chrome")
    b.add(
        "strings",
        merge(
            pipe([(x, 0.09, 0.043), (x * 0.8, 0.73, 0.040)], 0.0008, smooth=0, around=5) for x in np.linspace(-0.022, 0.022, 6)
        ),
        "steel",
    )
    b.grip((0, 0.6, 0.02), "fist")


RECIPES = (
    ThingRecipe("guitar", ("acoustic guitar", "ukulele", "banjo"), _guitar, mass=2.0, fragile=True),
    ThingRecipe("electric guitar", ("bass guitar", "electronic guitar"), _electric_guitar, mass=3.5),
    ThingRecipe("violin", ("fiddle", "viola"), _violin, mass=0.5, fragile=True),
    ThingRecipe("cello", ("double bass", "contrabass"), _cello, mass=3.5, fragile=True),
)
