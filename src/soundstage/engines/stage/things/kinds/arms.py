"""Arms of old."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, lathe, merge, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _sword(b: Workbench) -> None:
    edge = [(-0.024, 0.14), (0.0, 0.12), (0.024, 0.14), (0.019, 0.86), (0, 0.96), (-0.019, 0.86)]
    b.add("blade", extrude(edge, 0.009, 0.0038), "steel")
    b.add("fuller", box(0.007, 0.6, 0.0094, 0.001).at(0, 0.16, 0), "iron", (0.2, 0.2, 0.2))
    b.add(
        "guard", pipe([(-0.10, 0.135, 0), (-0.05, 0.125, 0), (0, 0.128, 0), (0.05, 0.125, 0), (0.10, 0.135, 0)], 0.010), "gold"
    )
    b.add("hilt", lathe(curve([(0.011, 0.01), (0.013, 0.06), (0.011, 0.12)], 4), 16), "leather", (0.06, 0.02, 0.012))
    b.add("pommel", ellipsoid(0.022, 0.02, 0.022, 18), "gold")
    b.grip((0, 0.06, 0), "fist")


def _lightsaber(b: Workbench) -> None:
    red, green, blue = b.colour((0.05, 0.3, 0.9))
    b.add("hilt", merge(cylinder(0.018 + 0.003 * (k % 2), 0.05).at(y=0.05 * k) for k in range(5)), "chrome")
    b.add(
        "blade",
        lathe(curve([(0.012, 0.25), (0.012, 1.1), (0.008, 1.14), (0, 1.15)], 3), 18),
        "light",
        (14 * red + 1.5, 14 * green + 1.5, 14 * blue + 1.5),
        main=False,
    )
    b.lamp((0, 0.7, 0), (0.6, 1.6, 4.0), reach=5)
    b.grip((0, 0.12, 0), "fist")


def _shield(b: Workbench) -> None:
    shape = curve(
        [
            (-0.28, 0.75),
            (-0.28, 0.75),
            (0, 0.79),
            (0.28, 0.75),
            (0.28, 0.75),
            (0.275, 0.42),
            (0.17, 0.16),
            (0, 0.0),
            (0, 0.0),
            (-0.17, 0.16),
            (-0.275, 0.42),
        ],
        4,
    )
    face = extrude(shape, 0.03, 0.008)
    p = face.points
    b.add(
        "face",
        face.warp(p - np.stack([0 * p[:, 0], 0 * p[:, 0], 1.1 * p[:, 0] ** 2], 1)),
        "painted metal",
        b.colour((0.03, 0.08, 0.30)),
    )
    rim = np.c_[shape, 0.012 - 1.1 * shape[:, 0] ** 2]
    b.add("rim", pipe(rim, 0.014, smooth=0, loop=True), "gold")
    b.add("cross", box(0.05, 0.66, 0.02, 0.006).at(0, 0.06, 0.012), "gold")
    b.add("boss", ellipsoid(0.07, 0.07, 0.04, 22).at(0, 0.45, 0.02), "gold")
    b.grip((0, 0.42, -0.05), "fist", (0, 1, 0), (0, 0, 1))


def _bow(b: Workbench) -> None:
    b.add(
        "limbs",
        pipe(
            [
                (0.10, 0.0, 0),
                (0.0, 0.14, 0),
                (-0.10, 0.5, 0),
                (-0.115, 0.75, 0),
                (-0.10, 1.0, 0),
                (0.0, 1.36, 0),
                (0.10, 1.5, 0),
            ],
            0.014,
            grow=(0.5, 0.8, 1, 1.3, 1, 0.8, 0.5),
        ),
        "walnut",
        grain="y",
    )
    b.add("string", pipe([(0.09, 0.02, 0), (0.09, 1.48, 0)], 0.0018, smooth=0), "rope")
    b.add("grip", cylinder(0.019, 0.13).at(-0.115, 0.685, 0), "leather", main=False)
    b.grip((-0.115, 0.75, 0), "fist")


def _arrow(b: Workbench) -> None:
    b.add("shaft", pipe([(0, 0.02, -0.36), (0, 0.02, 0.36)], 0.004, smooth=0), "pine", grain="z")
    b.add("head", extrude([(0, 0.06), (0.012, 0), (-0.012, 0)], 0.004, 0.001).turn(x=90).at(0, 0.02, 0.36), "steel", main=False)
    b.add(
        "feathers",
        extrude([(0.003, 0), (0.020, 0.0), (0.022, 0.07), (0.003, 0.10)], 0.001).turn(x=90).at(z=-0.34).around(3, 2).at(y=0.02),
        "silk",
        b.colour("red"),
        main=False,
    )
    b.grip((0, 0.02, -0.3), "pinch", (0, 0, 1))


def _spear(b: Workbench) -> None:
    b.add("shaft", cylinder(0.014, 1.8), "oak", grain="y")
    b.add(
        "head",
        extrude([(-0.008, 0), (-0.035, 0.08), (0, 0.28), (0.035, 0.08), (0.008, 0)], 0.012, 0.004).at(y=1.78),
        "steel",
        main=False,
    )
    b.add("binding", cylinder(0.017, 0.08).at(y=1.72), "leather", main=False)
    b.grip((0, 1.1, 0), "fist")


RECIPES = (
    ThingRecipe("sword", ("katana", "blade", "saber", "rapier"), _sword, mass=1.3),
    ThingRecipe("lightsaber", ("laser sword", "glowing sword"), _lightsaber, mass=1.0),
    ThingRecipe("shield", ("knight's shield",), _shield, mass=5.0),
    ThingRecipe("bow", ("longbow", "hunting bow"), _bow, mass=0.8),
    ThingRecipe("arrow", (), _arrow, mass=0.03),
    ThingRecipe("spear", ("javelin", "lance", "staff", "harpoon"), _spear, mass=1.6),
)
