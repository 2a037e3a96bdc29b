"""Books, letters, pictures."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cylinder,
    extrude,
    merge,
    plate,
    slab,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _book(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.16, 0.03, 0.025))
    if b.says("open"):
        for s in (-1, 1):
            t = np.linspace(0, 1, 12)
            top = np.stack([s * (0.005 + 0.15 * t), 0.012 + 0.022 * np.sin(np.pi * t**0.6) * (1 - 0.4 * t)], 1)
            b.add(
                "pages",
                extrude(np.concatenate([top, [[s * 0.155, 0.006], [s * 0.005, 0.006]]]), 0.22),
                "page",
                uv="top",
                main=False,
            )
            b.add("cover", box(0.162, 0.004, 0.235, 0.001).at(s * 0.081, 0, 0), "leather", tone)
        b.grip((0, 0.01, 0.1), "two-handed", (1, 0, 0))
        return
    b.add(
        "covers",
        box(0.155, 0.004, 0.225, 0.001)
        + box(0.155, 0.004, 0.225, 0.001).at(y=0.032)
        + box(0.006, 0.036, 0.225, 0.002).at(-0.076, 0, 0),
        "leather",
        tone,
    )
    b.add("pages", box(0.148, 0.029, 0.217, 0.001).at(0.0, 0.0035, 0), "paper", main=False)
    b.add(
        "title",
        box(0.10, 0.0006, 0.05, 0.0).at(0, 0.036, -0.05),
        "leather",
        tone,
        text=b.call.text or "TALES",
        uv="top",
        values={"ink": (0.62, 0.42, 0.12)},
    )
    b.grip((0.05, 0.016, 0), "fist", (0, 0, 1))


def _letter(b: Workbench) -> None:
    b.add("envelope", box(0.22, 0.003, 0.15, 0.0005), "paper", b.colour((0.66, 0.58, 0.44)))
    b.add(
        "flap", plate([(-0.11, -0.075), (0.11, -0.075), (0, 0.015)], 0.0012).at(y=0.003), "paper", b.colour((0.60, 0.52, 0.38))
    )
    b.add("seal", cylinder(0.014, 0.003).at(0, 0.0035, 0.012), "wax", (0.40, 0.01, 0.012), main=False)
    b.grip((0.08, 0.002, 0), "pinch", (1, 0, 0))


def _newspaper(b: Workbench) -> None:
    b.add("paper", slab(0.30, 0.012, 0.42, 0.004, 0.002), "newsprint", uv="top")
    b.grip((0.14, 0.006, 0.1), "two-handed", (0, 0, 1))


def _map(b: Workbench) -> None:
    sheet = slab(0.6, 0.003, 0.42, 0.004)
    b.add("map", sheet, "map", uv="top")
    b.add(
        "rolls",
        merge(cylinder(0.018, 0.43).turn(x=90).at(x, 0.018, -0.215) for x in (-0.305, 0.305)),
        "paper",
        (0.55, 0.45, 0.28),
        main=False,
    )


def _picture(b: Workbench) -> None:
    b.add(
        "frame",
        merge(
            box(w, h, 0.045, 0.014).at(x, y, 0)
            for w, h, x, y in ((0.86, 0.08, 0, 0), (0.86, 0.08, 0, 0.60), (0.08, 0.68, -0.39, 0), (0.08, 0.68, 0.39, 0))
        ),
        "gold",
    )
    b.add("picture", box(0.72, 0.54, 0.01, 0.0).at(0, 0.07, 0.006), "painting", uv="front", main=False)


RECIPES = (
    ThingRecipe("book", ("novel", "open book", "notebook", "diary"), _book, mass=0.6),
    ThingRecipe("letter", ("envelope", "love letter"), _letter, mass=0.02),
    ThingRecipe("newspaper", ("magazine",), _newspaper, mass=0.2),
    ThingRecipe("map", ("treasure map", "scroll"), _map, mass=0.1),
    ThingRecipe("picture frame", ("painting", "picture", "portrait", "photograph", "poster"), _picture, mass=3.0),
)
