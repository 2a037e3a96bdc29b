"""Cakes, ice cream and sweets."""

import numpy as np

from ...scene import Vec3
from ..motifs.food_kit import make_disc
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
    sides,
    sphere,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _donut(b: Workbench) -> None:
    b.add("dough", torus(0.032, 0.0175, 44, 18).scale(1, 0.9, 1).at(y=0.016), "crust", (0.56, 0.31, 0.10), values={"bump": 0.2})
    ring = torus(0.032, 0.0185, 56, 20).scale(1, 0.92, 1)
    p = ring.points.copy()
    a = np.arctan2(p[:, 0], p[:, 2])
    edge = -0.002 + 0.0025 * np.sin(7 * a) + 0.0015 * np.sin(13 * a + 1)
    p[:, 1] = np.maximum(p[:, 1], edge)
    glaze: Vec3 = b.colour((0.72, 0.26, 0.36))
    b.add("glaze", ring.warp(p).at(y=0.0165), "cream", glaze, main=True, values={"second": glaze, "coat": 0.8})
    hues: tuple[Vec3, ...] = ((0.74, 0.5, 0.02), (0.05, 0.3, 0.6), (0.74, 0.74, 0.72), (0.2, 0.5, 0.06))
    for k, hue in enumerate(hues):
        bits = []
        for j in range(9):
            t, u = 2 * np.pi * (j + 0.27 * k) / 9, 0.5 + 2.1 * ((j * 0.618 + k * 0.37) % 1)
            r = 0.032 + 0.0185 * np.cos(u)
            bits.append(
                ellipsoid(0.0033, 0.0009, 0.0009, 6)
                .turn(y=57.0 * (j + 3 * k))
                .at(r * np.sin(t), 0.0165 + 0.0172 * np.sin(u), r * np.cos(t))
            )
        b.add("sprinkles", merge(bits), "plastic", hue, main=False)
    b.grip((0.03, 0.02, 0), "pinch")


def _cake(b: Workbench) -> None:
    b.add(
        "stand",
        lathe(curve([(0.07, 0), (0.06, 0.01), (0.015, 0.03), (0.015, 0.08), (0.17, 0.092), (0.17, 0.098), (0, 0.098)], 3), 44),
        "porcelain",
        main=False,
    )
    icing: Vec3 = b.colour((0.72, 0.60, 0.56))
    b.add("cake", make_disc(0.125, 0.10, 0.12).at(y=0.098), "cream", icing, main=True, values={"second": icing})
    b.add("top tier", make_disc(0.08, 0.075, 0.15).at(y=0.196), "cream", icing, main=True, values={"second": icing})
    b.add(
        "piping",
        merge(
            sphere(0.011, 8).at(r, y, 0).around(n) for r, y, n in ((0.118, 0.199, 26), (0.125, 0.106, 28), (0.073, 0.272, 16))
        ),
        "cream",
    )
    b.add("cherries", ellipsoid(0.011, 0.011, 0.011, 12).at(0.05, 0.28, 0).around(6), "fruit", (0.42, 0.01, 0.02))
    if b.says("birthday", "candles") or b.call.kind in ("cake", "birthday cake"):
        b.add("candles", cylinder(0.0035, 0.05).at(0.028, 0.27, 0).around(5), "wax", (0.1, 0.3, 0.6), main=False)
        b.add(
            "flames",
            lathe(curve([(0, 0), (0.004, 0.007), (0.002, 0.016), (0, 0.021)], 3), 10, crease=85).at(0.028, 0.322, 0).around(5),
            "light",
            (9, 5.5, 1.6),
        )
        b.lamp((0, 0.35, 0), (0.8, 0.45, 0.15), reach=3)


def _cupcake(b: Workbench) -> None:
    case = lathe([(0.024, 0), (0.034, 0.036)], 48)
    p = case.points
    k = 1 + 0.03 * np.sign(np.sin(24 * np.arctan2(p[:, 0], p[:, 2])))
    b.add("case", case.warp(p * np.stack([k, np.ones(len(p)), k], 1)), "paper", b.colour((0.55, 0.12, 0.10), 1), main=False)
    t = np.linspace(0, 1, sides(70))
    spiral = np.stack([(0.028 * (1 - t)) * np.cos(t * 19), 0.038 + 0.036 * t, (0.028 * (1 - t)) * np.sin(t * 19)], 1)
    b.add(
        "frosting",
        pipe(spiral, 0.010, smooth=0, grow=(1.0, 0.9, 0.35), around=10) + ellipsoid(0.034, 0.012, 0.034, 20).at(y=0.036),
        "cream",
        b.colour((0.74, 0.40, 0.48)),
        main=True,
    )
    b.add("cherry", sphere(0.009, 14).at(y=0.082), "fruit", (0.42, 0.01, 0.02))


def _ice_cream(b: Workbench) -> None:
    b.add(
        "cone",
        lathe([(0.003, 0), (0.030, 0.115), (0.031, 0.12), (0.0, 0.11)], 28),
        "crust",
        (0.55, 0.32, 0.11),
        values={"scale": 120.0},
    )
    ridges = merge(
        pipe([(0.005 + 0.0247 * t, 0.01 + 0.105 * t, 0) for t in np.linspace(0, 1, 4)], 0.0011, smooth=0, around=5)
        .twist(0)
        .turn(y=30.0 * k)
        for k in range(12)
    )
    b.add("waffle", ridges.twist(120) + ridges.twist(-120), "crust", (0.40, 0.20, 0.06))
    hues: tuple[Vec3, ...] = (b.colour((0.72, 0.62, 0.42)), (0.66, 0.28, 0.30), (0.13, 0.055, 0.03))
    for k, (x, y, z) in enumerate(((-0.012, 0.135, 0.004), (0.016, 0.137, -0.002), (0.0, 0.163, 0.0))):
        hue = hues[k] if not b.call.colours else hues[0]
        b.add(
            "scoop",
            ellipsoid(0.029, 0.027, 0.029, 24).at(x, y, z) + torus(0.024, 0.006, 26, 8).at(x, y - 0.014, z),
            "cream",
            hue,
            main=False,
            values={"second": hue, "bump": 0.9, "scale": 110.0},
        )
    b.grip((0, 0.06, 0), "fist")


def _popsicle(b: Workbench) -> None:
    b.add("ice", extrude(rounded(0.055, 0.11, 0.024), 0.022, 0.007).at(y=0.12), "jelly", b.colour((0.86, 0.10, 0.06)))
    b.add("stick", box(0.010, 0.085, 0.003, 0.001), "birch", main=False)
    b.grip((0, 0.03, 0), "pinch")


RECIPES = (
    ThingRecipe("donut", ("doughnut",), _donut, mass=0.08),
    ThingRecipe("cake", ("birthday cake", "wedding cake"), _cake, mass=2.0),
    ThingRecipe("cupcake", ("muffin",), _cupcake, mass=0.1),
    ThingRecipe("ice cream", ("ice cream cone", "gelato", "icecream"), _ice_cream, mass=0.15),
    ThingRecipe("popsicle", ("ice lolly", "ice pop"), _popsicle, mass=0.08),
)
