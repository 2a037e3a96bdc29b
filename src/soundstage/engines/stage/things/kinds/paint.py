"""What a painter uses."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, ellipsoid, lathe, pipe, plate
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _paintbrush(b: Workbench) -> None:
    b.add(
        "handle",
        lathe(curve([(0.002, 0.0), (0.004, 0.05), (0.0065, 0.12), (0.005, 0.17)], 4), 16),
        "painted wood",
        b.colour((0.42, 0.05, 0.02)),
    )
    b.add("ferrule", lathe([(0.005, 0.165), (0.006, 0.20)], 16), "brass", main=False)
    b.add(
        "hair",
        lathe(curve([(0.006, 0.198), (0.008, 0.215), (0.005, 0.235), (0, 0.248)], 4), 16),
        "straw",
        (0.20, 0.10, 0.04),
        main=False,
    )
    b.add(
        "paint", lathe(curve([(0.0068, 0.224), (0.0055, 0.236), (0, 0.2485)], 4), 16), "enamel", (0.03, 0.15, 0.46), main=False
    )
    b.grip((0, 0.14, 0), "pinch")


def _palette(b: Workbench) -> None:
    shape = curve(
        [
            (-0.15, 0.0),
            (-0.10, 0.10),
            (0.04, 0.12),
            (0.16, 0.06),
            (0.16, -0.05),
            (0.06, -0.10),
            (0.02, -0.06),
            (-0.04, -0.09),
            (-0.12, -0.08),
        ],
        5,
        loop=True,
    )
    b.add(
        "board",
        plate(
            shape,
            0.006,
            0.002,
            holes=[
                np.stack([0.09 + 0.014 * np.cos(np.arange(12) * 0.5236), -0.045 + 0.018 * np.sin(np.arange(12) * 0.5236)], 1)
            ],
        ),
        "birch",
        grain="x",
    )
    for k, hue in enumerate(("red", "orange", "yellow", "green", "blue", "purple", "white")):
        a = 2.7 - 0.36 * k
        b.add(
            "paint",
            ellipsoid(0.017, 0.007, 0.014, 14).at(0.115 * np.cos(a), 0.008, -0.08 * np.sin(a)),
            "enamel",
            hue,
            main=False,
        )


def _easel(b: Workbench) -> None:
    b.add(
        "legs",
        pipe([(0.08, 1.75, 0), (0.38, 0, 0.15)], 0.02, smooth=0).both()
        + pipe([(0, 1.7, -0.03), (0, 0, -0.7)], 0.02, smooth=0)
        + box(0.7, 0.04, 0.09, 0.006).at(0, 0.72, 0.12)
        + box(0.04, 1.3, 0.025).at(0, 0.75, 0.0),
        "oak",
        grain="y",
    )
    b.add("canvas", box(0.74, 0.58, 0.025, 0.002).turn(x=-8).at(0, 0.77, 0.13), "canvas", "white", main=False)
    b.add("painting", box(0.73, 0.57, 0.004).turn(x=-8).at(0, 0.776, 0.146), "painting", uv="front")
    b.surface("easel", (0, 0.78, 0.15), (0.35, 0.02))


RECIPES = (
    ThingRecipe("paintbrush", ("paint brush", "brush"), _paintbrush, mass=0.03),
    ThingRecipe("palette", ("paint palette",), _palette, mass=0.3),
    ThingRecipe("easel", ("canvas", "painting on easel", "painter's easel"), _easel, mass=6.0),
)
