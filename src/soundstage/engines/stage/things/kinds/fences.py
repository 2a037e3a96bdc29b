"""Fences and gates."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    box,
    cone,
    cylinder,
    extrude,
    merge,
    sphere,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _fence(b: Workbench) -> None:
    pickets = [
        extrude([(-0.045, 0), (0.045, 0), (0.045, 0.85), (0, 0.95), (-0.045, 0.85)], 0.025, 0.003).at(
            -1.26 + 0.14 * k, 0.05, 0.04
        )
        for k in range(19)
    ]
    b.add("pickets", merge(pickets), "painted wood", b.colour("white"))
    b.add(
        "rails",
        merge(box(2.7, 0.08, 0.04).at(0, y, 0) for y in (0.25, 0.7))
        + merge(box(0.1, 1.0, 0.1, 0.01).at(x, 0, -0.03) for x in (-1.3, 1.3)),
        "painted wood",
        b.colour("white"),
    )


def _gate(b: Workbench) -> None:
    for s in (-1, 1):
        b.add("pillar", box(0.5, 2.4, 0.5, 0.02).at(s * 1.75, 0, 0), "brick", main=False)
        b.add(
            "cap", box(0.62, 0.14, 0.62, 0.03).at(s * 1.75, 2.4, 0) + sphere(0.2, 18).at(s * 1.75, 2.72, 0), "stone", main=False
        )
        key = b.joint("gate", (s * 1.5, 1.0, 0), (0, -float(s), 0), "hinge", -1.7, 1.7)
        xs = np.linspace(0.06, 1.44, 10)
        b.add(
            "bars",
            merge(
                cylinder(0.016, 1.7 + 0.5 * (1 - x / 1.5)).at(s * x, 0.1, 0)
                + cone(0.03, 0.1, 8).at(s * x, 1.8 + 0.5 * (1 - x / 1.5), 0)
                for x in xs
            )
            + merge(box(1.46, 0.04, 0.03).at(s * 0.75, y, 0) for y in (0.15, 0.95, 1.65))
            + merge(torus(0.07, 0.010, 20, 6).turn(x=90).at(s * x, 1.05, 0) for x in xs[1:-1:2]),
            "iron",
            joint=key,
        )


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("fence", ("picket fence",), _fence, 40.0),
        ("gate", ("iron gate",), _gate, 400.0),
    )
)
