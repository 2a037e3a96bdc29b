"""Rides of a fairground."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import (
    curve,
    cylinder,
    ellipsoid,
    hull,
    lathe,
    merge,
    pipe,
    sphere,
    torus,
    tube,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _ferris_wheel(b: Workbench) -> None:
    y, r = 16.0, 13.5
    key = b.joint("wheel", (0, y, 0), (0, 0, 1))
    tone: Vec3 = b.colour((0.62, 0.62, 0.64))
    rims = merge(torus(q, 0.16, 56, 6).turn(x=90).at(0, y, z) for q in (r, r - 1.3) for z in (-1.1, 1.1))
    spokes = merge(
        pipe([(0, y, z), (r * np.sin(a), y + r * np.cos(a), z)], 0.08, smooth=0, around=6)
        for a in np.arange(16) * np.pi / 8
        for z in (-1.1, 1.1)
    )
    b.add("wheel", rims + spokes + cylinder(0.8, 3.2).turn(x=90).at(0, y, -1.6), "painted metal", tone, joint=key)
    b.add(
        "legs",
        merge(pipe([(0, y, z), (s * 6.5, 0, z * 2.4)], 0.35, smooth=0) for s in (-1, 1) for z in (-1.9, 1.9)),
        "painted metal",
        tone,
    )
    for k, hue in enumerate(("red", "yellow", "blue", "green")):
        spots = [(r * np.sin(a), y + r * np.cos(a)) for a in np.arange(k, 16, 4) * np.pi / 8]
        b.add(
            "cabins",
            merge(ellipsoid(1.0, 0.9, 1.0, 14).at(px, py - 1.3, 0) for px, py in spots),
            "car paint",
            hue,
            main=False,
            joint=key,
        )
        b.add("windows", merge(cylinder(1.02, 0.5, around=14).at(px, py - 1.2, 0) for px, py in spots), "dark glass", joint=key)
    b.add(
        "bulbs",
        merge(sphere(0.16, 6).at(r * np.sin(a), y + r * np.cos(a), 1.3) for a in np.arange(48) * np.pi / 24),
        "light",
        (6, 4.4, 2.0),
        joint=key,
    )


def _carousel(b: Workbench) -> None:
    b.add("platform", cylinder(4.2, 0.4, around=48), "painted wood", (0.50, 0.10, 0.08))
    b.add("pole", cylinder(0.7, 4.6, around=16).at(y=0.4), "gold", main=False)
    roof = lathe(curve([(4.6, 4.2), (4.5, 4.4), (2.0, 5.6), (0.4, 6.4), (0, 7.0)], 4), 48)
    b.add(
        "roof",
        roof,
        "silk",
        b.colour((0.46, 0.02, 0.03)),
        main=True,
        paint=lambda p: np.sin(np.arctan2(p[:, 0], p[:, 2]) * 12),
        values={"second": (0.70, 0.62, 0.42)},
    )
    b.add("frieze", tube(4.62, 0.5, 0.08, 48).at(y=3.85), "gold", main=False)
    b.add("bulbs", merge(sphere(0.08, 7).at(4.66, 4.1, 0).turn(y=7.5 * k) for k in range(48)), "light", (6, 4.6, 2.2))
    for k in range(8):
        y = 1.2 + 0.35 * np.sin(k * 2.2)
        horse = hull(
            [
                (-0.55, 0.10, -0.05, 0.30, 2),
                (-0.3, 0.20, -0.10, 0.32, 2.2),
                (0.3, 0.20, -0.12, 0.30, 2.2),
                (0.5, 0.12, 0.0, 0.36, 2),
            ],
            14,
        )
        horse = (
            horse
            + pipe([(0, 0.2, 0.42), (0, 0.55, 0.62), (0, 0.72, 0.72)], 0.13, grow=(1.2, 0.9, 0.8))
            + ellipsoid(0.10, 0.12, 0.22, 12).turn(x=25).at(0, 0.72, 0.84)
        )
        horse = horse + merge(
            pipe([(x, -0.02, z), (x, -0.35, z + 0.15), (x, -0.6, z - 0.05 * s)], 0.05, grow=(1.3, 0.8, 0.8))
            for x in (-0.12, 0.12)
            for z, s in ((0.38, 1), (-0.42, -1))
        )
        b.add("horses", horse.at(3.1, y, 0).turn(y=45 * k), "enamel", "white" if k % 2 else "cream", main=False)
        b.add(
            "saddles",
            ellipsoid(0.22, 0.12, 0.26, 12).at(3.1, y + 0.24, 0).turn(y=45 * k),
            "velvet",
            ("red", "blue", "green", "purple")[k % 4],
            main=False,
        )
        b.add("rods", cylinder(0.03, 3.9, around=8).at(3.1, 0.4, 0).turn(y=45 * k), "gold", main=False)
    b.sounds("carousel")


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("ferris wheel", ("big wheel", "observation wheel"), _ferris_wheel, 60000.0),
        ("carousel", ("merry go round",), _carousel, 12000.0),
    )
)
