"""Roses, tulips, daisies."""

import numpy as np

from ...scene import Vec3
from ..motifs.foliage import leaf
from ..motifs.plants_kit import flower, petal
from ..recipe import ThingRecipe
from ..shape import cone, ellipsoid, merge
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _rose_head(b: Workbench, size: float, at: Vec3, tone: Vec3) -> None:
    """Petals wrapped round each other, looser outwards; they open in the joint `petals`."""
    for layer in range(5):
        count = 3 + (layer > 0) + (layer > 2)
        for k in range(count):
            cup = 82 - 13 * layer
            turn = 360 / count * k + 47 * layer
            key = b.joint(
                "petals", at, (float(np.sin(np.radians(turn))), 0.0, float(np.cos(np.radians(turn)))), "hinge", -0.9, 0.9
            )
            one = (
                petal(size * (0.85 + 0.05 * layer), size * (0.75 + 0.12 * layer), cup)
                .at(size * 0.08 * layer)
                .turn(y=turn)
                .at(*at)
            )
            b.add(
                "petals",
                one,
                "petal",
                tone,
                joint=key,
                main=True,
                values={"second": (tone[0] * 1.25, tone[1] * 1.4, tone[2] * 1.3)},
            )


def _rose(b: Workbench) -> None:
    _rose_head(b, 0.06, (0, 0.36, 0), b.colour((0.42, 0.006, 0.018)))
    flower(b, 0.36)
    b.add(
        "sepals",
        merge(leaf(0.035, 0.012, 10).turn(z=-20, y=72.0 * k) for k in range(5)).at(y=0.36)
        + ellipsoid(0.012, 0.012, 0.012, 12).at(y=0.355),
        "leaf",
        main=False,
    )
    b.add(
        "leaves",
        merge(leaf(0.07, 0.04, -20).turn(z=30, y=130.0 * k).at(0, 0.14 + 0.07 * k, 0) for k in range(3)),
        "leaf",
        (0.03, 0.10, 0.025),
        main=False,
    )
    b.add(
        "thorns",
        merge(cone(0.003, 0.010, 6).turn(z=-80, y=95.0 * k).at(0, 0.06 + 0.05 * k, 0) for k in range(6)),
        "leaf",
        main=False,
    )
    b.grip((0, 0.1, 0), "pinch")


def _tulip_head(b: Workbench, size: float, at: Vec3, tone: Vec3) -> None:
    for k in range(6):
        turn = 60.0 * k
        key = b.joint("petals", at, (float(np.sin(np.radians(turn))), 0.0, float(np.cos(np.radians(turn)))), "hinge", -1.2, 0.5)
        b.add(
            "petals",
            petal(size, size * 0.85, 68).at(size * (0.16 if k % 2 else 0.10)).turn(y=turn).at(*at),
            "petal",
            tone,
            joint=key,
            main=True,
            values={"second": (min(tone[0] * 1.2, 0.75), tone[1] * 1.6 + 0.02, tone[2] * 1.2)},
        )


def _tulip(b: Workbench) -> None:
    _tulip_head(b, 0.085, (0, 0.32, 0), b.colour((0.50, 0.02, 0.03)))
    flower(b, 0.33)
    b.add(
        "leaves",
        merge(leaf(0.30, 0.06, -30).turn(z=72 - 8 * k, y=170.0 * k) for k in range(3)),
        "leaf",
        (0.08, 0.19, 0.07),
        main=False,
    )
    b.grip((0, 0.1, 0), "pinch")


def _daisy(b: Workbench) -> None:
    y = 0.22
    b.add(
        "petals",
        merge(petal(0.05, 0.016, 8).at(x=0.012).turn(y=18.0 * k) for k in range(20)).at(y=y),
        "petal",
        b.colour("white"),
        values={"second": (0.70, 0.68, 0.66)},
    )
    b.add("heart", ellipsoid(0.018, 0.008, 0.018, 16).at(y=y + 0.003), "cheese", main=False)
    flower(b, y)
    b.add("leaves", merge(leaf(0.08, 0.02, -20).turn(z=40, y=110.0 * k) for k in range(4)), "leaf", main=False)
    b.grip((0, 0.1, 0), "pinch")


RECIPES = (
    ThingRecipe("rose", ("red rose",), _rose, mass=0.05),
    ThingRecipe("tulip", (), _tulip, mass=0.05),
    ThingRecipe("daisy", ("flower", "wildflower", "chamomile", "blossom"), _daisy, mass=0.02),
)
