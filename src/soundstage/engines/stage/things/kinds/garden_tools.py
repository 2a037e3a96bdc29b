"""Tools for house and garden."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, lathe, merge, pipe, torus, vessel
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _shovel(b: Workbench) -> None:
    b.add(
        "haft",
        cylinder(0.017, 0.95).at(y=0.28)
        + pipe([(-0.06, 1.28, 0), (0.06, 1.28, 0)], 0.016, smooth=0)
        + pipe([(0.055, 1.28, 0), (0, 1.18, 0)], 0.010, smooth=0).both(),
        "oak",
        grain="y",
    )
    blade = extrude(
        curve(
            [(-0.105, 0.30), (-0.105, 0.30), (-0.11, 0.12), (0.0, 0.0), (0.11, 0.12), (0.105, 0.30), (0.105, 0.30), (0, 0.31)],
            4,
        )[:-1],
        0.004,
    )
    p = blade.points
    b.add(
        "blade",
        blade.warp(p + np.stack([0 * p[:, 0], 0 * p[:, 0], 4.0 * p[:, 0] ** 2], 1)) + cylinder(0.02, 0.1, top=0.016).at(y=0.26),
        "steel",
        main=False,
    )
    b.grip((0, 0.9, 0), "two-handed")


def _broom(b: Workbench) -> None:
    b.add("haft", cylinder(0.013, 1.15).at(y=0.28), "pine", grain="y")
    bristles = lathe([(0.12, 0), (0.115, 0.06), (0.055, 0.25), (0.025, 0.33)], 40).scale(1.2, 1, 0.5)
    b.add("bristles", bristles, "straw", main=False)
    b.add(
        "binding",
        merge(torus(r, 0.006, 24, 6).scale(1.2, 1, 0.5).at(y=y) for r, y in ((0.064, 0.23), (0.045, 0.28))),
        "rope",
        (0.42, 0.03, 0.02),
        main=False,
    )
    b.grip((0, 1.0, 0), "two-handed")


def _rake(b: Workbench) -> None:
    b.add("haft", cylinder(0.014, 1.4).at(y=0.08), "oak", grain="y")
    b.add(
        "head",
        box(0.36, 0.02, 0.025, 0.004).at(y=0.075)
        + merge(pipe([(x, 0.08, 0), (x, 0.02, 0.03), (x, 0.0, 0.045)], 0.004) for x in np.linspace(-0.17, 0.17, 13)),
        "iron",
        main=False,
    )


def _pitchfork(b: Workbench) -> None:
    b.add("haft", cylinder(0.016, 1.2).at(y=0.3), "oak", grain="y")
    b.add(
        "tines",
        merge(
            pipe([(0, 0.32, 0), (x, 0.28, 0), (x, 0.1, 0.02), (x, 0.0, 0.03)], 0.006, grow=(1, 1, 0.8, 0.3))
            for x in (-0.09, -0.03, 0.03, 0.09)
        ),
        "iron",
        main=False,
    )


def _bucket(b: Workbench) -> None:
    b.add(
        "pail",
        vessel([(0, 0), (0.105, 0), (0.108, 0.004), (0.145, 0.27), (0.149, 0.274)], 0.004, 40),
        "painted metal" if b.call.colours else "steel",
    )
    handle = b.joint("handle", (0, 0.265, 0), (1, 0, 0), "hinge", -1.5, 1.5)
    b.add(
        "handle",
        pipe([(0.15 * np.cos(a), 0.265 + 0.15 * np.sin(a), 0) for a in np.linspace(0, np.pi, 14)], 0.004, smooth=0),
        "steel",
        main=False,
        joint=handle,
    )
    b.add("rings", torus(0.117, 0.003, 40, 6).at(y=0.06) + torus(0.139, 0.003, 40, 6).at(y=0.22), "steel", main=False)
    b.add("water", cylinder(0.137, 0.005).at(y=0.22), "water", main=False)
    b.surface("inside", (0, 0.01, 0), (0.08, 0.08))
    b.grip((0, 0.41, 0), "fist", (1, 0, 0))


def _ladder(b: Workbench) -> None:
    b.add("rails", box(0.045, 2.6, 0.03, 0.004).at(0.2, 0, 0).both(), "pine", grain="y")
    b.add("rungs", merge(cylinder(0.016, 0.4).turn(z=90).at(0.2, 0.25 + 0.28 * k, 0) for k in range(9)), "pine", grain="x")


def _watering_can(b: Workbench) -> None:
    tone = b.colour((0.05, 0.22, 0.10))
    b.add(
        "can",
        lathe([(0.0, 0), (0.10, 0.0), (0.105, 0.005), (0.095, 0.22), (0.06, 0.25), (0.055, 0.25), (0.05, 0.24), (0, 0.23)], 36),
        "painted metal",
        tone,
    )
    b.add("spout", pipe([(0.09, 0.05, 0), (0.19, 0.16, 0), (0.28, 0.27, 0)], 0.016, grow=(1.5, 1, 0.9)), "painted metal", tone)
    b.add(
        "rose",
        lathe([(0.014, 0), (0.045, 0.035), (0.043, 0.045), (0, 0.05)], 24).turn(z=-50).at(0.275, 0.265, 0),
        "painted metal",
        tone,
    )
    b.add(
        "handle",
        pipe([(-0.06, 0.25, 0), (-0.13, 0.30, 0), (-0.19, 0.22, 0), (-0.16, 0.10, 0), (-0.10, 0.06, 0)], 0.009),
        "painted metal",
        tone,
    )
    b.grip((-0.18, 0.2, 0), "fist")


RECIPES = (
    ThingRecipe("shovel", ("spade",), _shovel, mass=2.0),
    ThingRecipe("broom", ("broomstick", "witch's broom"), _broom, mass=0.8),
    ThingRecipe("rake", (), _rake, mass=1.2),
    ThingRecipe("pitchfork", ("trident",), _pitchfork, mass=1.8),
    ThingRecipe("bucket", ("pail",), _bucket, mass=1.0),
    ThingRecipe("ladder", ("stepladder",), _ladder, mass=8.0),
    ThingRecipe("watering can", (), _watering_can, mass=1.0),
)
