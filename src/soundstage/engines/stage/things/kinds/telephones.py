"""Telephones and cameras."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cylinder,
    ellipsoid,
    extrude,
    lathe,
    merge,
    pipe,
    ring,
    rounded,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _phone(b: Workbench) -> None:
    b.add("body", extrude(rounded(0.072, 0.148, 0.011), 0.008, 0.002).at(y=0.074), "aluminium", b.colour((0.05, 0.055, 0.065)))
    b.add(
        "screen",
        extrude(rounded(0.068, 0.144, 0.009), 0.0006).at(0, 0.074, 0.0042),
        "screen",
        values={"stuff": 2.0},
        uv="front",
    )
    b.add("camera", extrude(rounded(0.03, 0.03, 0.008), 0.002, 0.0006).at(-0.017, 0.125, -0.005), "aluminium")
    b.add(
        "lenses",
        merge(
            cylinder(0.006, 0.002).turn(x=-90).at(x, y, -0.006) for x, y in ((-0.024, 0.132), (-0.024, 0.118), (-0.010, 0.125))
        ),
        "dark glass",
    )
    b.grip((0, 0.05, -0.004), "cup")


def _telephone(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.02, 0.02, 0.022))
    b.add(
        "base",
        lathe([(0.155, 0), (0.15, 0.02), (0.085, 0.10), (0.07, 0.11)], 4, crease=30).turn(y=45).scale(0.85, 1, 0.9),
        "plastic",
        tone,
    )
    b.add(
        "handset",
        pipe([(-0.10, 0.135, 0), (-0.06, 0.155, 0), (0.06, 0.155, 0), (0.10, 0.135, 0)], 0.014)
        + merge(cylinder(0.032, 0.028).at(x, 0.112, 0) for x in (-0.105, 0.105)),
        "plastic",
        tone,
    )
    b.add(
        "dial",
        torus(0.04, 0.010, 32, 8).turn(x=48).at(0, 0.075, 0.055) + cylinder(0.018, 0.012).turn(x=48).at(0, 0.073, 0.053),
        "chrome",
    )
    b.grip((0, 0.155, 0), "fist", (1, 0, 0))


def _camera(b: Workbench) -> None:
    b.add("body", box(0.135, 0.078, 0.04, 0.008), "leather", (0.02, 0.02, 0.02))
    b.add(
        "top",
        box(0.135, 0.016, 0.04, 0.005).at(y=0.076)
        + extrude([(-0.03, 0), (0.03, 0), (0.018, 0.022), (-0.018, 0.022)], 0.038, 0.004).at(y=0.088),
        "aluminium",
        b.colour((0.45, 0.45, 0.46)),
    )
    b.add(
        "lens",
        cylinder(0.031, 0.03).turn(x=90).at(0, 0.04, 0.018) + cylinder(0.028, 0.025).turn(x=90).at(0, 0.04, 0.045),
        "matt plastic",
    )
    b.add("glass", ellipsoid(0.022, 0.022, 0.006, 20).at(0, 0.04, 0.068), "dark glass")
    b.add(
        "rings",
        ring(0.032, 0.006, 0.004).turn(x=90).at(0, 0.04, 0.03) + ring(0.029, 0.003, 0.004).turn(x=90).at(0, 0.04, 0.066),
        "steel",
    )
    b.add(
        "dials",
        cylinder(0.011, 0.010).at(0.048, 0.09, 0)
        + cylinder(0.007, 0.012).at(0.026, 0.09, 0.005)
        + cylinder(0.010, 0.008).at(-0.05, 0.09, 0),
        "steel",
    )
    b.grip((0.06, 0.04, 0), "two-handed")


def _film_camera(b: Workbench) -> None:
    b.add("body", box(0.14, 0.22, 0.34, 0.01).at(y=1.35), "matt plastic")
    b.add("reels", merge(cylinder(0.12, 0.06).turn(z=90).at(0.03, 1.68, z) for z in (-0.11, 0.12)), "matt plastic")
    b.add(
        "lens",
        cylinder(0.05, 0.14).turn(x=90).at(0, 1.46, 0.17) + box(0.17, 0.13, 0.08, 0.01).at(0, 1.395, 0.28),
        "matt plastic",
    )
    b.add("glass", ellipsoid(0.045, 0.045, 0.01, 18).at(0, 1.46, 0.36), "dark glass")
    b.add(
        "legs",
        merge(pipe([(0, 1.33, 0), (0.5 * np.sin(a), 0, 0.5 * np.cos(a))], 0.022, smooth=0) for a in (0.5, 2.6, 4.7)),
        "oak",
    )
    b.add("trim", ring(0.052, 0.01, 0.006).turn(x=90).at(0, 1.46, 0.25) + box(0.05, 0.05, 0.1).at(0.09, 1.5, -0.1), "chrome")


RECIPES = (
    ThingRecipe(
        "phone", ("smartphone", "cell phone", "mobile phone", "cellphone", "iphone", "tablet"), _phone, mass=0.2, fragile=True
    ),
    ThingRecipe("telephone", ("rotary phone", "landline"), _telephone, mass=1.5),
    ThingRecipe("camera", ("photo camera",), _camera, mass=0.7, fragile=True),
    ThingRecipe("film camera", ("movie camera", "video camera", "projector"), _film_camera, mass=12.0),
)
