"""Computers and screens."""

from ...scene import Vec3
from ..motifs.joinery import legs
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cylinder,
    extrude,
    hull,
    merge,
    pipe,
    rounded,
    slab,
    superellipsoid,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _laptop(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.55, 0.55, 0.56))
    b.add("base", slab(0.32, 0.014, 0.22, 0.012, 0.003), "aluminium", tone)
    b.add("keys", box(0.27, 0.002, 0.095, 0.0).at(0, 0.0135, -0.035), "keys", uv="top")
    b.add("pad", slab(0.10, 0.001, 0.06, 0.004).at(0, 0.0138, 0.065), "aluminium", (0.42, 0.42, 0.43))
    lid = b.joint("lid", (0, 0.014, -0.108), (1, 0, 0), "hinge", -0.4, 1.9)
    b.add(
        "lid",
        extrude(rounded(0.32, 0.215, 0.012), 0.008, 0.002).at(y=0.108).turn(x=-18).at(0, 0.014, -0.108),
        "aluminium",
        tone,
        joint=lid,
    )
    b.add(
        "screen",
        box(0.30, 0.19, 0.001, 0.0).at(0, 0.014, 0.0045).turn(x=-18).at(0, 0.014, -0.108),
        "screen",
        values={"stuff": 1.0},
        uv="front",
        joint=lid,
    )
    b.lamp((0, 0.12, -0.05), (0.25, 0.3, 0.4), reach=1.5)
    b.grip((0.16, 0.007, 0), "two-handed", (0, 0, 1))


def _monitor(b: Workbench) -> None:
    b.add("frame", box(0.62, 0.37, 0.03, 0.006).at(y=0.14), "matt plastic", b.colour((0.02, 0.02, 0.022)))
    b.add("screen", box(0.60, 0.34, 0.002, 0.0).at(0, 0.158, 0.015), "screen", values={"stuff": 1.0}, uv="front")
    b.add("stand", box(0.06, 0.2, 0.02, 0.005).at(0, 0.01, -0.03) + slab(0.25, 0.012, 0.18, 0.03, 0.003), "aluminium")
    b.lamp((0, 0.3, 0.1), (0.4, 0.5, 0.7), reach=2.0)


def _computer(b: Workbench) -> None:
    _monitor(b)
    b.add("keyboard", slab(0.42, 0.014, 0.13, 0.008, 0.003).at(0, 0, 0.25), "matt plastic")
    b.add("keys", box(0.40, 0.004, 0.11, 0.0).at(0, 0.012, 0.25), "keys", uv="top")
    b.add(
        "mouse",
        hull([(-0.055, 0.015, 0, 0.02, 2.4), (0, 0.03, 0, 0.034, 2.4), (0.05, 0.02, 0, 0.02, 2.4)], 16).at(0.29, 0, 0.25),
        "matt plastic",
    )
    b.add("tower", box(0.19, 0.40, 0.40, 0.01).at(0.48, 0, -0.05), "matt plastic", b.colour((0.02, 0.02, 0.022)))
    b.add("light", box(0.008, 0.2, 0.004).at(0.43, 0.15, 0.15), "light", (0.3, 1.5, 4.0))


def _keyboard(b: Workbench) -> None:
    b.add("case", slab(0.44, 0.02, 0.14, 0.01, 0.004), "plastic", b.colour((0.03, 0.03, 0.033)))
    rows = merge(
        box(0.0155, 0.010, 0.0165, 0.003).at(-0.195 + 0.0195 * i + 0.005 * j, 0.018, -0.048 + 0.0205 * j)
        for j in range(5)
        for i in range(21)
    )
    b.add("keys", rows, "plastic", (0.06, 0.06, 0.065) if not b.call.colours else (0.6, 0.6, 0.6), main=False)
    b.add("space", box(0.11, 0.010, 0.0165, 0.003).at(-0.02, 0.019, 0.052), "plastic", (0.1, 0.1, 0.105), main=False)


def _mouse(b: Workbench) -> None:
    b.add(
        "body",
        hull(
            [
                (-0.06, 0.015, 0, 0.018, 2.4),
                (-0.02, 0.033, 0, 0.038, 2.4),
                (0.03, 0.031, 0, 0.032, 2.4),
                (0.06, 0.020, 0, 0.015, 2.4),
            ],
            24,
        ),
        "plastic",
        b.colour((0.05, 0.05, 0.055)),
    )
    b.add("wheel", cylinder(0.008, 0.006).turn(z=90).at(0.003, 0.026, -0.0).at(z=0.036), "rubber")
    b.add("split", box(0.001, 0.03, 0.05).at(0, 0.006, 0.035), "rubber")
    b.add("cable", pipe([(0, 0.008, 0.058), (0.01, 0.003, 0.1), (0.05, 0.003, 0.14), (0.03, 0.003, 0.2)], 0.002), "rubber")
    b.grip((0, 0.03, 0), "cup")


def _television(b: Workbench) -> None:
    if b.says("old", "retro", "vintage", "crt"):
        b.add("case", box(0.62, 0.48, 0.42, 0.04).at(y=0.06), "walnut", grain="x")
        b.add("front", extrude(rounded(0.58, 0.44, 0.04), 0.02, 0.006).at(0, 0.30, 0.21), "matt plastic", (0.05, 0.045, 0.04))
        tube = superellipsoid(0.21, 0.165, 0.035, 5, 3, 30).at(-0.06, 0.30, 0.21)
        b.add("tube", tube, "screen", uv="front")
        b.add("knobs", merge(cylinder(0.024, 0.025).turn(x=90).at(0.22, y, 0.22) for y in (0.42, 0.34)), "chrome")
        b.add("slots", merge(box(0.07, 0.006, 0.006).at(0.22, 0.16 + 0.018 * k, 0.22) for k in range(6)), "brass")
        b.add(
            "aerial",
            pipe([(0, 0.54, 0), (-0.25, 0.95, 0)], 0.004, smooth=0) + pipe([(0, 0.54, 0), (0.25, 0.95, 0)], 0.004, smooth=0),
            "chrome",
        )
        b.add("legs", legs(0.5, 0.3, 0.07, 0.016), "walnut")
    else:
        b.add("frame", box(1.24, 0.72, 0.04, 0.006).at(y=0.08), "matt plastic", b.colour((0.015, 0.015, 0.016)))
        b.add("screen", box(1.21, 0.68, 0.002, 0.0).at(0, 0.10, 0.0205), "screen", uv="front")
        b.add(
            "feet",
            pipe([(0.4, 0.1, 0), (0.42, 0.01, 0.12)], 0.008, smooth=0).both()
            + pipe([(0.4, 0.1, 0), (0.42, 0.01, -0.12)], 0.008, smooth=0).both(),
            "matt plastic",
        )
    b.lamp((0, 0.4, 0.3), (0.8, 0.7, 0.8), reach=3.5, radius=0.3)


RECIPES = (
    ThingRecipe("laptop", ("notebook computer", "macbook"), _laptop, mass=1.6, fragile=True),
    ThingRecipe("monitor", ("computer screen", "screen", "display"), _monitor, mass=5.0, fragile=True),
    ThingRecipe("computer", ("desktop computer", "pc"), _computer, mass=12.0),
    ThingRecipe("keyboard", ("computer keyboard",), _keyboard, mass=0.8),
    ThingRecipe("computer mouse", ("mouse device",), _mouse, mass=0.1),
    ThingRecipe("television", ("tv", "television set", "tv set"), _television, mass=15.0, fragile=True),
)
