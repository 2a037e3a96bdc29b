"""Targets, mats, prizes."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, lathe, merge, pipe, slab, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _target(b: Workbench) -> None:
    for k, tone in enumerate(
        ((0.74, 0.73, 0.70), (0.02, 0.02, 0.02), (0.03, 0.16, 0.42), (0.50, 0.02, 0.02), (0.74, 0.5, 0.02))
    ):
        b.add(
            "ring",
            cylinder(0.5 - 0.1 * k, 0.06 + 0.004 * k, bevel=0.0, around=48).turn(x=90).at(0, 1.2, 0),
            "straw" if not k else "painted wood",
            tone,
            main=False,
        )
    b.add(
        "legs",
        pipe([(0.1, 1.6, -0.05), (0.5, 0, 0.12)], 0.025, smooth=0).both()
        + pipe([(0, 1.6, -0.08), (0, 0, -0.7)], 0.025, smooth=0),
        "oak",
    )


def _dart(b: Workbench) -> None:
    b.add("barrel", pipe([(0, 0.012, 0.0), (0, 0.012, 0.05)], 0.0042, smooth=0), "brass")
    b.add("tip", pipe([(0, 0.012, 0.05), (0, 0.012, 0.085)], 0.0013, smooth=0, grow=(1, 0.2)), "steel")
    b.add("shaft", pipe([(0, 0.012, -0.05), (0, 0.012, 0.0)], 0.002, smooth=0), "matt plastic")
    b.add(
        "flight",
        extrude([(0, 0), (0.014, 0.008), (0.012, 0.03), (0, 0.034)], 0.0006)
        .turn(x=-90)
        .at(y=0, z=-0.045)
        .around(4, 2)
        .at(y=0.012),
        "plastic",
        b.colour("red"),
    )


def _yoga_mat(b: Workbench) -> None:
    b.add("mat", slab(0.61, 0.006, 1.5, 0.01), "rubber", b.colour((0.20, 0.05, 0.30)))
    b.add("roll", cylinder(0.06, 0.61).turn(z=90).at(0.305, 0.06, -0.80), "rubber", b.colour((0.20, 0.05, 0.30)))


def _trampoline(b: Workbench) -> None:
    b.add(
        "frame",
        torus(1.5, 0.04, 56, 8).at(y=0.75)
        + merge(
            pipe([(1.5 * np.sin(a), 0.75, 1.5 * np.cos(a)), (1.5 * np.sin(a), 0, 1.5 * np.cos(a))], 0.035, smooth=0)
            for a in np.arange(6) * np.pi / 3
        ),
        "steel",
    )
    b.add("mat", cylinder(1.2, 0.01, around=56).at(y=0.74), "cloth", (0.012, 0.012, 0.013))
    b.add(
        "pad",
        lathe([(1.2, 0.76), (1.5, 0.79), (1.5, 0.80), (1.2, 0.775)], 56, hollow=True),
        "plastic",
        b.colour((0.03, 0.12, 0.42)),
    )
    b.surface("top", (0, 0.75, 0), (0.8, 0.8))


def _medal(b: Workbench) -> None:
    b.add("disc", cylinder(0.035, 0.005, around=40).turn(x=90).at(0, 0.035, 0), "gold")
    b.add(
        "star",
        extrude(
            [
                (0.02 * np.sin(a) * (1 if k % 2 == 0 else 0.45), 0.02 * np.cos(a) * (1 if k % 2 == 0 else 0.45))
                for k, a in enumerate(np.arange(10) * np.pi / 5)
            ],
            0.008,
            0.002,
        ).at(0, 0.035, 0.004),
        "gold",
    )
    b.add(
        "ribbon",
        extrude([(-0.008, 0.07), (0.008, 0.07), (0.05, 0.22), (0.025, 0.22), (0, 0.12), (-0.025, 0.22), (-0.05, 0.22)], 0.002),
        "silk",
        (0.42, 0.02, 0.03),
    )


def _trophy(b: Workbench) -> None:
    b.add(
        "cup",
        lathe(
            curve(
                [
                    (0.02, 0.10),
                    (0.015, 0.14),
                    (0.03, 0.17),
                    (0.065, 0.22),
                    (0.08, 0.30),
                    (0.085, 0.34),
                    (0.079, 0.34),
                    (0.05, 0.23),
                    (0, 0.2),
                ],
                5,
            ),
            36,
        ),
        "gold",
    )
    b.add("handles", pipe([(0.078, 0.31, 0), (0.13, 0.32, 0), (0.13, 0.25, 0), (0.05, 0.20, 0)], 0.007).both(), "gold")
    b.add("base", box(0.13, 0.06, 0.13, 0.006) + cylinder(0.045, 0.045).at(y=0.06), "ebony", main=False)
    b.grip((0, 0.14, 0), "fist")


RECIPES = (
    ThingRecipe("target", ("archery target", "bullseye"), _target, mass=15.0, stands=True),
    ThingRecipe("dart", (), _dart, mass=0.02),
    ThingRecipe("yoga mat", (), _yoga_mat, mass=1.0),
    ThingRecipe("trampoline", (), _trampoline, mass=60.0, stands=True),
    ThingRecipe("medal", ("gold medal",), _medal, mass=0.2),
    ThingRecipe("trophy", ("cup trophy", "award"), _trophy, mass=1.5),
)
