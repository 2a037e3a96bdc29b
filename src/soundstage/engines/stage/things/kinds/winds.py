"""Wind instruments."""

from ..recipe import ThingRecipe
from ..shape import curve, cylinder, ellipsoid, lathe, merge, pipe, tube
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _trumpet(b: Workbench) -> None:
    b.add(
        "tube",
        pipe(
            [
                (-0.24, 0.09, 0),
                (0.1, 0.09, 0),
                (0.19, 0.085, 0.0),
                (0.2, 0.05, 0.012),
                (0.1, 0.03, 0.02),
                (-0.12, 0.03, 0.02),
                (-0.16, 0.055, 0.02),
                (-0.1, 0.09, 0.018),
                (0.1, 0.09, 0.018),
            ],
            0.0058,
            smooth=6,
        ),
        "brass",
    )
    b.add(
        "bell",
        lathe(
            curve(
                [
                    (0.006, 0.0),
                    (0.009, 0.12),
                    (0.018, 0.2),
                    (0.06, 0.255),
                    (0.058, 0.256),
                    (0.015, 0.2),
                    (0.004, 0.12),
                    (0.0, 0.0),
                ],
                5,
            ),
            32,
        )
        .turn(z=-90)
        .at(0.08, 0.09, 0.018),
        "brass",
    )
    b.add(
        "valves",
        merge(
            cylinder(0.0105, 0.10).at(-0.02 + 0.026 * k, 0.02, 0.009)
            + cylinder(0.004, 0.03).at(-0.02 + 0.026 * k, 0.12, 0.009)
            + cylinder(0.009, 0.005).at(-0.02 + 0.026 * k, 0.145, 0.009)
            for k in range(3)
        ),
        "brass",
    )
    b.add(
        "mouthpiece",
        lathe([(0.005, 0), (0.006, 0.04), (0.013, 0.055), (0.010, 0.06), (0, 0.05)], 18).turn(z=90).at(-0.22, 0.09, 0),
        "silver",
        main=False,
    )
    b.grip((0.005, 0.07, 0.01), "two-handed")


def _saxophone(b: Workbench) -> None:
    b.add(
        "body",
        pipe(
            [
                (-0.11, 0.60, 0),
                (-0.06, 0.63, 0),
                (-0.01, 0.60, 0),
                (0.0, 0.45, 0),
                (0.012, 0.14, 0),
                (0.05, 0.04, 0),
                (0.11, 0.06, 0),
                (0.135, 0.16, 0),
                (0.15, 0.27, 0),
            ],
            0.03,
            smooth=8,
            grow=(0.28, 0.32, 0.38, 0.55, 1.0, 1.2, 1.35, 1.6, 2.0),
            around=22,
        ),
        "brass",
    )
    b.add(
        "bell",
        lathe(curve([(0.056, 0), (0.066, 0.05), (0.088, 0.08), (0.084, 0.082), (0.05, 0.03), (0, 0.0)], 4), 32)
        .turn(z=-8)
        .at(0.147, 0.26, 0),
        "brass",
    )
    b.add(
        "keys",
        merge(
            cylinder(0.011 + 0.003 * (k % 3), 0.012).turn(x=90).at(0.005 + 0.012 * (k / 9), 0.50 - 0.036 * k, 0.022 + 0.001 * k)
            for k in range(10)
        ),
        "silver",
        main=False,
    )
    b.add(
        "rods",
        pipe([(-0.015, 0.55, 0.02), (0.0, 0.16, 0.032)], 0.003, smooth=0)
        + pipe([(0.03, 0.48, 0.01), (0.04, 0.14, 0.02)], 0.003, smooth=0),
        "brass",
    )
    b.add("mouthpiece", pipe([(-0.11, 0.60, 0), (-0.17, 0.575, 0)], 0.010, smooth=0, grow=(1.2, 0.6)), "matt plastic")
    b.grip((0.01, 0.3, 0.03), "two-handed")


def _flute(b: Workbench) -> None:
    b.add("tube", tube(0.0095, 0.67, 0.0015, 20).turn(z=90).at(0.335, 0.012), "silver")
    b.add("keys", merge(cylinder(0.007, 0.005).at(-0.02 - 0.02 * k, 0.020, 0) for k in range(13)), "silver")
    b.add("lip", ellipsoid(0.018, 0.004, 0.012, 14).at(0.24, 0.021, 0), "silver")
    b.grip((-0.1, 0.012, 0), "two-handed", (1, 0, 0))


RECIPES = (
    ThingRecipe("trumpet", ("trombone", "horn", "bugle"), _trumpet, mass=1.1),
    ThingRecipe("saxophone", ("sax",), _saxophone, mass=2.5),
    ThingRecipe("flute", ("recorder", "clarinet"), _flute, mass=0.5),
)
