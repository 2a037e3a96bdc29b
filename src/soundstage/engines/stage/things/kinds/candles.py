"""Candles and lanterns."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    lathe,
    merge,
    pipe,
    plate,
    rounded,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _candle(b: Workbench) -> None:
    b.add(
        "wax",
        lathe(curve([(0.03, 0), (0.0305, 0.004), (0.030, 0.10), (0.029, 0.104), (0.02, 0.098), (0, 0.097)], 3), 30),
        "wax",
    )
    b.add(
        "drips",
        merge(
            pipe(
                [
                    (0.029 * np.sin(a), 0.101, 0.029 * np.cos(a)),
                    (0.0315 * np.sin(a), 0.08, 0.0315 * np.cos(a)),
                    (0.031 * np.sin(a), 0.10 - d, 0.031 * np.cos(a)),
                ],
                0.003,
                grow=(0.8, 0.8, 1.3),
            )
            for a, d in ((0.4, 0.05), (1.9, 0.035), (3.1, 0.06), (5.0, 0.03))
        ),
        "wax",
    )
    b.add("wick", pipe([(0, 0.097, 0), (0.001, 0.108, 0)], 0.001, smooth=0), "iron")
    b.add("holder", lathe(curve([(0.05, 0), (0.055, 0.006), (0.035, 0.003), (0, 0.003)], 3), 30), "brass", main=False)
    if not b.says("unlit"):
        b.add(
            "flame",
            lathe(curve([(0, 0.104), (0.006, 0.112), (0.007, 0.120), (0.003, 0.135), (0, 0.146)], 5), 16, crease=85),
            "flame",
            uv="front",
            main=False,
        )
        b.lamp((0, 0.125, 0), (0.9, 0.5, 0.18), reach=3.5, radius=0.01)
    b.grip((0, 0.04, 0), "fist")


def _lantern(b: Workbench) -> None:
    metal = "iron"
    b.add(
        "base", plate(rounded(0.16, 0.16, 0.02), 0.02, 0.005) + plate(rounded(0.16, 0.16, 0.02), 0.015, 0.005).at(y=0.22), metal
    )
    b.add("posts", merge(box(0.012, 0.2, 0.012).at(x * 0.068, 0.02, z * 0.068) for x in (-1, 1) for z in (-1, 1)), metal)
    b.add("roof", lathe([(0.10, 0.235), (0.03, 0.30), (0.03, 0.315), (0.0, 0.32)], 4), metal)
    b.add("ring", torus(0.035, 0.005, 24, 8).turn(x=90).at(y=0.35), metal)
    b.add("candle", cylinder(0.025, 0.09).at(y=0.02), "wax", main=False)
    b.add(
        "flame",
        lathe(curve([(0, 0.112), (0.008, 0.124), (0.009, 0.134), (0.004, 0.152), (0, 0.165)], 4), 14, crease=85),
        "flame",
        uv="front",
        main=False,
    )
    b.add("panes", box(0.125, 0.2, 0.125, 0.001).at(y=0.02), "glass", (0.98, 0.9, 0.75), main=False, values={"density": 0.06})
    b.lamp((0, 0.14, 0), (1.6, 0.95, 0.35), reach=5, radius=0.02)
    b.grip((0, 0.38, 0), "fist", (1, 0, 0))


def _paper_lantern(b: Workbench) -> None:
    red, green, blue = b.colour((0.74, 0.13, 0.05))
    body = lathe(curve([(0.06, 0), (0.12, 0.03), (0.17, 0.14), (0.12, 0.25), (0.06, 0.28)], 8), 36, crease=60)
    p = body.points
    ridge = 1 + 0.02 * np.cos(p[:, 1] * 200)
    b.add(
        "paper",
        body.warp(p * np.stack([ridge, np.ones(len(p)), ridge], 1)),
        "light",
        (3.5 * red, 3.5 * green, 3.5 * blue),
        main=False,
    )
    b.add("rims", merge(cylinder(0.065, 0.02).at(y=y) for y in (-0.01, 0.27)), "lacquer")
    b.add("tassel", pipe([(0, 0, 0), (0, -0.15, 0)], 0.006, grow=(0.5, 1.6)) + pipe([(0, 0.28, 0), (0, 0.4, 0)], 0.002), "silk")
    b.lamp((0, 0.14, 0), (1.8, 0.6, 0.25), reach=5, radius=0.12)


RECIPES = (
    ThingRecipe("candle", ("lit candle", "wax candle"), _candle, mass=0.3),
    ThingRecipe("lantern", ("gas lantern", "oil lamp", "oil lantern", "old lantern"), _lantern, mass=1.2),
    ThingRecipe("paper lantern", ("chinese lantern", "sky lantern"), _paper_lantern, mass=0.1),
)
