"""Soft toys and dolls."""

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    curve,
    ellipsoid,
    hull,
    lathe,
    pipe,
    sphere,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _teddy(b: Workbench) -> None:
    fur: Vec3 = b.colour((0.30, 0.165, 0.075))
    b.add(
        "body", ellipsoid(0.105, 0.12, 0.09, 26).at(y=0.13) + ellipsoid(0.092, 0.085, 0.08, 26).at(0, 0.305, 0.01), "plush", fur
    )
    b.add("ears", ellipsoid(0.034, 0.034, 0.016, 16).at(0.072, 0.375, 0.0).both(), "plush", fur)
    b.add("arms", ellipsoid(0.036, 0.085, 0.038, 18).turn(z=38).at(0.115, 0.165, 0.03).both(), "plush", fur)
    b.add("legs", ellipsoid(0.045, 0.045, 0.09, 18).turn(y=18).at(0.075, 0.046, 0.085).both(), "plush", fur)
    pale: Vec3 = (min(fur[0] * 1.8, 0.7), min(fur[1] * 1.9, 0.6), min(fur[2] * 2.2, 0.5))
    b.add(
        "pads",
        ellipsoid(0.034, 0.034, 0.01, 14).turn(y=18).at(0.105, 0.046, 0.165).both()
        + ellipsoid(0.022, 0.022, 0.008, 12).at(0.072, 0.375, 0.014).both()
        + ellipsoid(0.040, 0.032, 0.03, 18).at(0, 0.282, 0.075)
        + ellipsoid(0.07, 0.08, 0.03, 18).at(0, 0.125, 0.066),
        "plush",
        pale,
        main=False,
    )
    b.add(
        "nose",
        ellipsoid(0.014, 0.010, 0.008, 14).at(0, 0.295, 0.104)
        + ellipsoid(0.0105, 0.0115, 0.007, 14).at(0.034, 0.322, 0.078).both()
        + pipe([(0, 0.288, 0.106), (0, 0.275, 0.105)], 0.002, smooth=0)
        + pipe([(-0.016, 0.268, 0.10), (0, 0.274, 0.105), (0.016, 0.268, 0.10)], 0.002),
        "plastic",
        (0.01, 0.008, 0.008),
    )
    b.add(
        "bow",
        (ellipsoid(0.03, 0.02, 0.012, 14).turn(z=14).at(0.03, 0.228, 0.075).both() + sphere(0.011, 12).at(0, 0.228, 0.08)),
        "silk",
        b.colour((0.42, 0.02, 0.03), 1),
    )
    b.grip((0, 0.15, -0.06), "two-handed", (1, 0, 0))


def _doll(b: Workbench) -> None:
    skin: Vec3 = (0.62, 0.38, 0.28)
    b.add(
        "dress",
        lathe(curve([(0.10, 0.10), (0.075, 0.18), (0.035, 0.25), (0.04, 0.30), (0.015, 0.33)], 4), 30),
        "cloth",
        b.colour((0.60, 0.14, 0.26)),
    )
    b.add("head", ellipsoid(0.05, 0.055, 0.05, 24).at(y=0.385), "porcelain", skin, main=False)
    b.add(
        "hair",
        ellipsoid(0.055, 0.055, 0.054, 24).at(0, 0.395, -0.010) + ellipsoid(0.02, 0.05, 0.02, 14).at(0.05, 0.35, -0.01).both(),
        "straw",
        (0.50, 0.30, 0.08),
        main=False,
    )
    b.add("eyes", ellipsoid(0.007, 0.009, 0.004, 12).at(0.018, 0.385, 0.047).both(), "plastic", (0.03, 0.10, 0.28), main=False)
    b.add(
        "limbs",
        (
            pipe([(0.035, 0.29, 0), (0.085, 0.24, 0.01), (0.10, 0.20, 0.03)], 0.012)
            + pipe([(0.03, 0.14, 0), (0.03, 0.02, 0)], 0.015, smooth=0)
        ).both(),
        "porcelain",
        skin,
        main=False,
    )
    b.add("shoes", ellipsoid(0.017, 0.013, 0.028, 14).at(0.03, 0.013, 0.01).both(), "leather", (0.03, 0.01, 0.01), main=False)


def _duck(b: Workbench) -> None:
    tone: Vec3 = b.colour("yellow")
    b.add(
        "body",
        hull(
            [
                (-0.055, 0.006, 0.034, 0.060, 2),
                (-0.035, 0.030, 0.008, 0.052, 2.2),
                (0.005, 0.038, 0.0, 0.052, 2.3),
                (0.035, 0.026, 0.008, 0.05, 2.2),
                (0.046, 0.006, 0.02, 0.036, 2),
            ],
            26,
        ),
        "glossy rubber",
        tone,
    )
    b.add("head", ellipsoid(0.025, 0.025, 0.025, 24).at(0, 0.074, 0.022), "glossy rubber", tone)
    b.add("wings", ellipsoid(0.006, 0.014, 0.024, 14).turn(x=-14).at(0.037, 0.036, -0.006).both(), "glossy rubber", tone)
    b.add(
        "beak",
        ellipsoid(0.013, 0.004, 0.013, 14).turn(x=-8).at(0, 0.070, 0.047)
        + ellipsoid(0.011, 0.003, 0.010, 12).turn(x=8).at(0, 0.066, 0.046),
        "glossy rubber",
        (0.64, 0.17, 0.01),
        main=False,
    )
    b.add("eyes", ellipsoid(0.0042, 0.0052, 0.003, 12).at(0.0115, 0.080, 0.043).both(), "plastic", (0.01, 0.01, 0.01))
    b.grip((0, 0.03, 0), "cup")


RECIPES = (
    ThingRecipe("teddy bear", ("teddy", "stuffed animal", "plush toy", "stuffed bear"), _teddy, mass=0.5),
    ThingRecipe("doll", ("puppet",), _doll, mass=0.4),
    ThingRecipe("rubber duck", ("rubber ducky", "toy duck"), _duck, mass=0.06),
)
