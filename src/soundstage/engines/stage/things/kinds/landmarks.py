"""Landmarks of iron and stone."""

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import Solid, box, cone, cylinder, lathe, merge, pipe, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]

_FUJI = 0.5


def _eiffel(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.20, 0.135, 0.085))
    heights = [0, 20, 40, 57, 80, 115, 150, 190, 230, 276]
    half = [62, 52, 43, 36, 28, 19, 13, 9, 6, 4]
    bars: list[Solid] = []
    for (y0, h0), (y1, h1) in zip(zip(heights, half, strict=True), zip(heights[1:], half[1:], strict=True), strict=False):
        leg0, leg1 = (max(h0 * 0.40, 2.0) if y0 < 115 else h0), (max(h1 * 0.40, 2.0) if y1 <= 115 else h1)
        for cx, cz in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
            c0 = [(cx * (h0 - a * leg0), y0, cz * (h0 - c * leg0)) for a, c in ((0, 0), (1, 0), (1, 1), (0, 1))]
            c1 = [(cx * (h1 - a * leg1), y1, cz * (h1 - c * leg1)) for a, c in ((0, 0), (1, 0), (1, 1), (0, 1))]
            thick = 0.9 if y0 < 115 else 0.55
            for k in range(4):
                j = (k + 1) % 4
                bars.append(pipe([c0[k], c1[k]], thick, smooth=0, around=4))
                bars.append(pipe([c0[k], c1[j]], thick * 0.55, smooth=0, around=4))
                bars.append(pipe([c0[j], c1[k]], thick * 0.55, smooth=0, around=4))
    arches = [
        pipe(
            [(37 * np.cos(a), 8 + 38 * np.sin(a), 50 - 0.42 * (8 + 38 * np.sin(a))) for a in np.linspace(0, np.pi, 18)],
            1.0,
            smooth=0,
            around=5,
        ).turn(y=90 * k)
        for k in range(4)
    ]
    decks = (
        box(76, 5, 76, 0.0).at(y=56)
        + box(42, 4.5, 42, 0.0).at(y=114)
        + box(12, 4, 12, 0.4).at(y=275)
        + cylinder(3.5, 9, around=12).at(y=279)
        + pipe([(0, 286, 0), (0, 324, 0)], 0.9, smooth=0, grow=(1, 0.3))
    )
    b.add("iron", merge(bars + arches) + decks, "painted metal", tone)
    b.add("feet", merge(box(30, 4, 30, 0.0).at(x * 50, 0, z * 50) for x in (-1, 1) for z in (-1, 1)), "concrete", main=False)


def _big_ben(b: Workbench) -> None:
    stone: Vec3 = (0.46, 0.36, 0.22)
    b.add(
        "shaft",
        box(12, 55, 12, 0.0)
        + merge(box(1.2, 62, 1.2, 0.0).at(x * 6, 0, z * 6) for x in (-1, 1) for z in (-1, 1))
        + merge(box(0.5, 52, 0.5, 0.0).at(x, 1, 6.1).turn(y=90 * k) for x in (-3.6, -1.2, 1.2, 3.6) for k in range(4)),
        "ashlar",
        stone,
        values={"course": 1.2},
    )
    b.add(
        "courses", merge(box(12.8, 0.7, 12.8, 0.1).at(y=y) for y in (10, 22, 34, 46)), "ashlar", stone, values={"course": 1.2}
    )
    b.add(
        "clock room",
        box(13.4, 11, 13.4, 0.0).at(y=55) + box(14.2, 1, 14.2, 0.2).at(y=66),
        "ashlar",
        stone,
        values={"course": 1.2},
    )
    for k in range(4):
        b.add(
            "dials",
            cylinder(3.9, 0.3, bevel=0, around=44).turn(x=90).at(0, 60.5, 6.75).turn(y=90 * k),
            "dial",
            uv=("front", "right", "back", "left")[k],
            values={"albedo": (0.78, 0.75, 0.64)},
        )
        b.add("rims", torus(4.0, 0.3, 44, 8).turn(x=90).at(0, 60.5, 6.9).turn(y=90 * k), "gold")
        for length, width, angle in ((2.2, 0.28, -60), (3.4, 0.2, 60)):
            b.add("hands", box(width, length, 0.15).turn(z=angle).at(0, 60.5, 7.15).turn(y=90 * k), "iron", (0.01, 0.012, 0.02))
    roof: Vec3 = (0.10, 0.13, 0.12)
    b.add(
        "roof",
        lathe([(9.6, 67), (5.6, 75), (5.4, 75)], 4, crease=20).turn(y=45)
        + lathe([(5.8, 79), (0.6, 92), (0, 96)], 4, crease=20).turn(y=45),
        "tiles",
        roof,
        values={"course": 1.0},
    )
    b.add(
        "belfry",
        box(7.2, 4.4, 7.2, 0.0).at(y=74.8) + merge(cone(0.7, 6, 8).at(x * 6.2, 66, z * 6.2) for x in (-1, 1) for z in (-1, 1)),
        "ashlar",
        stone,
        values={"course": 0.8},
    )
    b.add("gold", cone(0.5, 5, 8).at(y=95), "gold")
    b.sounds("clock")


def _fuji(b: Workbench) -> None:
    """Slopes that steepen to a blunt crater, gullies, snow to a ragged line; an eighth of its size, for less haze."""
    heights = np.linspace(0.0, 1.0, 22)
    profile = [(1500.0 * (1.0 - h) ** 1.32 + 62.0, 1000.0 * h) for h in heights] + [(30.0, 975.0), (0.0, 960.0)]
    slope = lathe(profile, 96, crease=80)

    def gullied(points: np.ndarray, out: float, line: float) -> np.ndarray:
        x, y, z = points.T
        around, share = np.arctan2(x, z), np.clip(y / 1000.0, 0.0, 1.0)
        ridges = np.abs(np.sin(9.0 * around + 1.1 * np.sin(4.0 * around))) + 0.5 * np.sin(23.0 * around + 6.0 * share)
        factor = 1.0 + out - 0.05 * (1.0 - 0.6 * share) * ridges
        ragged = np.where(
            y < line + 30.0, -130.0 * np.abs(np.sin(7.0 * around + 0.8)) - 60.0 * np.abs(np.sin(17.0 * around)), 0.0
        )
        return np.stack([x * factor, y + ragged * (line > 0.0), z * factor], 1)

    snow = lathe([(radius, y) for radius, y in profile if y > 560.0], 96, crease=80)
    b.add(
        "slope",
        slope.warp(gullied(slope.points, 0.0, -1.0)),
        "stone",
        (0.10, 0.115, 0.15),
        values={"second": (0.07, 0.09, 0.10)},
    )
    b.add(
        "snow",
        snow.warp(gullied(snow.points, 0.012, 560.0)).scale(_FUJI),
        "snow",
        main=False,
        values={"scale": 0.01, "bump": 0.0},
    )


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("eiffel tower", (), _eiffel, 7e6),
        ("mount fuji", ("fuji", "mt fuji", "fujiyama"), _fuji, 1e12),
        ("big ben", ("clock tower", "elizabeth tower"), _big_ben, 9e6),
    )
)
