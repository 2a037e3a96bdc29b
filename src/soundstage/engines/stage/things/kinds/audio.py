"""What plays sound."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    lathe,
    merge,
    pipe,
    rounded,
    slab,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _radio(b: Workbench) -> None:
    b.add(
        "case",
        extrude(rounded(0.34, 0.22, 0.05), 0.13, 0.015).at(y=0.11),
        "walnut",
        b.colour((0.4, 0.04, 0.03)) if b.call.colours else None,
        grain="x",
    )
    b.add(
        "grille", extrude(rounded(0.17, 0.15, 0.03), 0.01, 0.003).at(-0.06, 0.11, 0.064), "wicker", (0.5, 0.4, 0.22), main=False
    )
    b.add("dial", cylinder(0.05, 0.012).turn(x=90).at(0.10, 0.13, 0.062), "dial", uv="front")
    b.add("knobs", merge(cylinder(0.014, 0.02).turn(x=90).at(x, 0.05, 0.062) for x in (0.07, 0.13)), "brass")
    b.add("aerial", pipe([(0.12, 0.22, -0.02), (0.28, 0.52, -0.02)], 0.003, smooth=0), "chrome")
    b.add("handle", pipe([(-0.11, 0.21, 0), (-0.10, 0.255, 0), (0.10, 0.255, 0), (0.11, 0.21, 0)], 0.008), "leather")
    b.sounds("radio")


def _record_player(b: Workbench) -> None:
    b.add("case", box(0.42, 0.11, 0.36, 0.012), "walnut", grain="x")
    b.add("deck", slab(0.40, 0.008, 0.34, 0.01).at(y=0.108), "aluminium")
    key = b.joint("record", (-0.035, 0.13, 0), (0, 1, 0))
    b.add(
        "record",
        lathe([(0.148, 0.120), (0.150, 0.123), (0.148, 0.125), (0.05, 0.125)], 52).at(x=-0.035),
        "lacquer",
        (0.008, 0.008, 0.009),
        joint=key,
    )
    b.add("label", cylinder(0.05, 0.002).at(-0.035, 0.1245, 0), "paper", b.colour((0.5, 0.05, 0.02)), joint=key, main=False)
    b.add(
        "arm",
        pipe([(0.155, 0.15, -0.11), (0.155, 0.15, 0.04), (0.10, 0.14, 0.10)], 0.005)
        + cylinder(0.022, 0.045).at(0.155, 0.11, -0.11),
        "chrome",
    )
    b.sounds("music box")


def _gramophone(b: Workbench) -> None:
    b.add("case", box(0.38, 0.17, 0.38, 0.015) + box(0.42, 0.025, 0.42, 0.01), "mahogany", grain="x")
    b.add("record", cylinder(0.14, 0.006, around=44).at(y=0.18), "lacquer", (0.008, 0.008, 0.009))
    b.add(
        "horn",
        lathe(curve([(0.02, 0.0), (0.035, 0.14), (0.08, 0.28), (0.24, 0.42), (0.236, 0.425), (0.07, 0.285), (0.0, 0.1)], 5), 40)
        .turn(x=52)
        .at(0.0, 0.46, -0.12),
        "brass",
    )
    b.add(
        "neck",
        pipe(
            [(0, 0.2, 0.12), (0.05, 0.22, -0.05), (0, 0.26, -0.2), (0, 0.38, -0.2), (0, 0.47, -0.12)],
            0.02,
            grow=(0.5, 0.7, 1, 1, 1),
        ),
        "brass",
    )
    b.add("crank", pipe([(0.19, 0.1, 0.05), (0.27, 0.1, 0.05), (0.27, 0.02, 0.05)], 0.006, smooth=0), "brass")
    b.sounds("music box")


def _speaker(b: Workbench) -> None:
    b.add("case", box(0.30, 0.55, 0.30, 0.008), "matt plastic" if not b.says("wooden") else "walnut")
    b.add(
        "cones",
        merge(
            lathe(curve([(0, 0.02), (0.3 * r, 0.018), (0.85 * r, 0.04), (r, 0.035), (r * 1.1, 0.03)], 3), 32)
            .turn(x=90)
            .at(0, y, 0.135)
            for r, y in ((0.10, 0.19), (0.045, 0.40))
        ),
        "rubber",
        (0.05, 0.05, 0.052),
    )
    b.add("rings", merge(torus(r, 0.008, 36, 8).turn(x=90).at(0, y, 0.155) for r, y in ((0.112, 0.19), (0.052, 0.40))), "steel")
    b.sounds("music box")


def _headphones(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.02, 0.02, 0.022))
    b.add(
        "band",
        pipe([(0.085 * np.cos(a), 0.10 + 0.10 * np.sin(a), 0) for a in np.linspace(0, np.pi, 16)], 0.009, smooth=0),
        "matt plastic",
        tone,
    )
    b.add("cups", ellipsoid(0.02, 0.045, 0.038, 22).at(0.095, 0.075, 0).both(), "plastic", tone)
    b.add(
        "pads",
        torus(0.028, 0.013, 28, 10).turn(z=90).scale(1, 1.2, 1).at(0.078, 0.075, 0).both(),
        "leather",
        (0.03, 0.03, 0.03),
        main=False,
    )


RECIPES = (
    ThingRecipe("radio", ("transistor radio", "boombox"), _radio, mass=3.0),
    ThingRecipe("record player", ("turntable", "vinyl record", "record"), _record_player, mass=6.0),
    ThingRecipe("gramophone", ("phonograph",), _gramophone, mass=9.0),
    ThingRecipe("speaker", ("loudspeaker",), _speaker, mass=12.0),
    ThingRecipe("headphones", ("headphone", "headset"), _headphones, mass=0.3),
)
