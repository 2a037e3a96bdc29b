"""What floats in the air, and a folded dart."""

import numpy as np

from ...scene import Vec3
from ..motifs.aircraft_kit import propeller
from ..recipe import ThingRecipe
from ..shape import (
    Points,
    Solid,
    box,
    closed,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _hot_air_balloon(b: Workbench) -> None:
    first, second = b.colour((0.50, 0.03, 0.02)), b.colour((0.72, 0.42, 0.03), 1)
    line = [(0.9, 3.6), (1.6, 4.8), (3.6, 7.6), (5.6, 10.6), (6.6, 13.6), (6.3, 16.4), (4.9, 18.6), (2.6, 20.0), (0, 20.4)]
    skin = lathe(curve(line, 3), 64, crease=89)
    p = skin.points
    angle = np.arctan2(p[:, 0], p[:, 2])
    gore = 1 - 0.035 * np.abs(np.cos(angle * 8))
    b.add(
        "envelope",
        skin.warp(p * np.stack([gore, np.ones(len(p)), gore], 1)),
        "silk",
        first,
        paint=lambda q: np.sin(np.arctan2(q[:, 0], q[:, 2]) * 4),
        values={"second": second},
    )
    b.add("basket", box(1.5, 1.1, 1.5, 0.08), "wicker")
    b.add(
        "rim",
        pipe([(-0.75, 1.12, -0.75), (0.75, 1.12, -0.75), (0.75, 1.12, 0.75), (-0.75, 1.12, 0.75)], 0.06, smooth=0, loop=True),
        "leather",
    )
    b.add(
        "ropes",
        merge(
            pipe([(x * 0.7, 1.1, z * 0.7), (x * 0.62, 3.7, z * 0.62)], 0.02, smooth=0, around=6)
            for x in (-1, 1)
            for z in (-1, 1)
        ),
        "rope",
    )
    b.add(
        "burner",
        cylinder(0.18, 0.4).at(y=2.35)
        + pipe([(-0.7, 2.3, -0.7), (0.7, 2.3, 0.7)], 0.03, smooth=0)
        + pipe([(0.7, 2.3, -0.7), (-0.7, 2.3, 0.7)], 0.03, smooth=0),
        "steel",
    )
    b.add("flame", lathe([(0.14, 0), (0.2, 0.3), (0, 1.4)], 14, crease=80).at(y=2.75), "flame", uv="front")
    b.lamp((0, 3.4, 0), (20.0, 10.0, 3.0), reach=22.0, radius=0.4)
    b.drives("air", 3.0, 0.0, ((0.3, 0.9, 0), (-0.3, 0.9, 0)))


def _airship(b: Workbench) -> None:
    b.add(
        "hull",
        hull(
            [
                (-22, 0.4, -0.4, 0.4, 2),
                (-18, 2.6, -2.6, 2.6, 2),
                (-8, 5.2, -5.2, 5.2, 2),
                (6, 5.6, -5.6, 5.6, 2),
                (16, 4.2, -4.2, 4.2, 2),
                (21, 1.6, -1.6, 1.6, 2),
                (22, 0.1, -0.1, 0.1, 2),
            ],
            32,
            5,
        ).at(y=8),
        "silk",
        b.colour((0.62, 0.62, 0.60)),
    )
    b.add(
        "fins",
        merge(
            extrude([(0, 0), (6, 0.5), (1.5, 4.2), (-1, 4.2)], 0.25, 0.08).turn(y=90).at(0, 1.8, -15).turn(z=a).at(y=8)
            for a in (0, 90, 180, 270)
        ),
        "painted metal",
        b.colour((0.44, 0.03, 0.02), 1),
    )
    b.add(
        "gondola",
        hull([(-3.5, 0.6, 0.9, 2.2, 4), (-2.5, 1.0, 0.3, 2.6, 4), (3, 1.0, 0.3, 2.6, 4), (4.2, 0.6, 0.9, 2.3, 4)], 20),
        "car paint",
        (0.60, 0.60, 0.58),
    )
    b.add("windows", box(2.06, 0.7, 5.0, 0.05).at(0, 1.3, 0.3), "dark glass")
    for x in (-1, 1):
        b.add("engine", ellipsoid(0.4, 0.4, 0.9, 16).at(x * 2.2, 1.9, -1), "steel")
        b.add("struts", pipe([(x * 0.9, 2.2, -1), (x * 2.2, 1.9, -1)], 0.08, smooth=0), "steel")
        propeller(b, x * 2.2, 1.9, -0.1, 0.9)
    b.drives("air", 15.0, 0.0, ((0, 1.2, 3),))


def _paper_plane(b: Workbench) -> None:
    nose, tail = 0.15, -0.12
    for x in (-1, 1):
        sheet = np.array([(0, 0, nose), (x * 0.008, 0.03, tail), (x * 0.10, 0.045, tail)])
        b.add("wing", _sheet(sheet, (0, 0.0008, 0)), "paper")
        keel = np.array([(0, 0, nose), (0, -0.045, tail), (x * 0.008, 0.03, tail)])
        b.add("keel", _sheet(keel, (x * 0.0008, 0, 0)), "paper")
    b.drives("air", 4.0)
    b.grip((0, -0.01, -0.02), "pinch")


def _sheet(corners: Points, thick: Vec3) -> Solid:
    points = np.concatenate([corners + thick, corners - thick])
    triangles = np.array([(0, 1, 2), (5, 4, 3), (0, 3, 4), (0, 4, 1), (1, 4, 5), (1, 5, 2), (2, 5, 3), (2, 3, 0)])
    return closed(points, triangles)


RECIPES = (
    ThingRecipe("hot air balloon", ("hot-air balloon",), _hot_air_balloon, mass=500.0, stands=True),
    ThingRecipe("airship", ("blimp", "zeppelin", "dirigible"), _airship, mass=8000.0, stands=True),
    ThingRecipe("paper plane", ("paper airplane", "paper aeroplane"), _paper_plane, mass=0.005),
)
