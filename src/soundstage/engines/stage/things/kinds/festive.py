"""Leaves and what is dressed for a feast."""

import numpy as np

from ...scene import Vec3
from ..motifs.foliage import leaf
from ..recipe import ThingRecipe
from ..shape import cone, cylinder, ellipsoid, extrude, lathe, merge, pipe, sphere, star
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _leaf(b: Workbench) -> None:
    if b.says("maple", "autumn", "fall"):
        right = [
            (0, 0),
            (0.05, 0.03),
            (0.13, 0.02),
            (0.10, 0.07),
            (0.17, 0.12),
            (0.09, 0.12),
            (0.10, 0.17),
            (0.05, 0.14),
            (0.035, 0.21),
            (0, 0.25),
        ]
        outline = np.array([*right, *[(-x, y) for x, y in right[-2:0:-1]]])
        body = extrude(outline, 0.0015).turn(x=-90)
        p = body.points
        b.add(
            "blade",
            body.warp(p + np.stack([0 * p[:, 0], 0.9 * p[:, 0] ** 2 + 0.004 * np.sin(p[:, 2] * 60), 0 * p[:, 0]], 1)),
            "leaf",
            b.colour((0.52, 0.09, 0.015)),
            values={"second": (0.60, 0.26, 0.02)},
        )
        b.add("stalk", pipe([(0, 0.001, 0), (0, 0.004, 0.06), (0.01, 0.012, 0.11)], 0.0018), "bark")
        return
    b.add("blade", leaf(0.14, 0.075, 8), "leaf", b.colour((0.05, 0.17, 0.025)))
    b.add(
        "ribs",
        pipe([(-0.03, 0.0, 0), (0.05, 0.004, 0), (0.135, 0.007, 0)], 0.0014, grow=(1.3, 1, 0.3)),
        "leaf",
        (0.20, 0.30, 0.08),
        main=False,
    )
    b.grip((-0.02, 0.0, 0), "pinch")


def _christmas_tree(b: Workbench) -> None:
    b.add("needles", ellipsoid(0.01, 0.01, 0.01, 4).at(y=1.0), "leaf", (0.018, 0.075, 0.026))
    one = extrude([(0, -0.02), (0.16, -0.045), (0.34, 0.0), (0.16, 0.045), (0, 0.02)], 0.02).turn(x=-90)
    boughs = []
    tiers = 12
    for tier in range(tiers):
        share = tier / (tiers - 1)
        reach = 0.92 * (1 - share) + 0.10
        count = round(20 * (1 - share) + 6)
        for k in range(count):
            grown = one.scale(reach / 0.34, 1.0, 0.7 + reach)
            boughs.append(grown.turn(z=-22 + 16 * share, y=360 / count * k + 17 * tier).at(0, 0.34 + 1.56 * share, 0))
    b.add("boughs", merge(boughs), "leaf", (0.018, 0.075, 0.026), main=True, values={"bump": 1.0, "scale": 90.0})
    b.add("cone", lathe([(0.62, 0.26), (0.0, 1.95)], 20), "leaf", (0.008, 0.035, 0.012), main=False)
    b.add("trunk", cylinder(0.07, 0.35) + cylinder(0.25, 0.05), "bark", main=False)
    tones: tuple[str | Vec3, ...] = ("red", (0.70, 0.42, 0.05), "blue")
    for j, hue in enumerate(tones):
        spots = []
        for k in range(15):
            share = ((k * 0.618 + 0.31 * j) % 1.0) * 0.9
            r, a = (0.92 * (1 - share) + 0.10) * 0.93, 2.4 * k + 2.1 * j
            spots.append(sphere(0.038, 12).at(r * np.cos(a), 0.30 + 1.56 * share - 0.36 * r, r * np.sin(a)))
        b.add("baubles", merge(spots), "ball", hue, main=False, values={"stuff": 10.0})
    lights = []
    for k in range(70):
        share = k / 70
        r, a = (0.92 * (1 - share) + 0.10) * 0.95, 0.75 * k
        lights.append(sphere(0.011, 6).at(r * np.cos(a), 0.34 + 1.56 * share - 0.34 * r, r * np.sin(a)))
    b.add("lights", merge(lights), "light", (8, 5.2, 1.8))
    b.add("star", extrude(star(5, 0.11, 0.05), 0.03, 0.012).at(y=2.05), "light", (6, 4.2, 1.0))
    b.lamp((0, 1.2, 0.6), (2.0, 1.4, 0.7), reach=5, radius=0.5)


def _firework(b: Workbench) -> None:
    b.add(
        "body",
        cylinder(0.025, 0.16).at(y=0.42),
        "stripes",
        "white",
        uv="front",
        values={"second": b.colour("red"), "count": 5.0},
    )
    b.add("nose", cone(0.03, 0.06, 20).at(y=0.58), "paper", b.colour("blue", 1), main=False)
    b.add("stick", cylinder(0.004, 0.56), "pine", main=False)
    b.add("fuse", pipe([(0.01, 0.42, 0.01), (0.03, 0.38, 0.02), (0.02, 0.34, 0.03)], 0.0016), "rope", main=False)


def _wreath(b: Workbench) -> None:
    one = leaf(0.07, 0.03, 10)
    leaves = [
        one.turn(y=float(b.random.uniform(0, 360)), z=float(b.random.uniform(-20, 60)), x=float(b.random.uniform(-60, 60))).at(
            0.2 * np.cos(a), 0.25 + 0.2 * np.sin(a), float(b.random.uniform(-0.02, 0.04))
        )
        for a in np.linspace(0, 2 * np.pi, 140)
    ]
    b.add("leaves", merge(leaves), "leaf", (0.02, 0.09, 0.03))
    b.add(
        "berries",
        merge(sphere(0.012, 10).at(0.2 * np.cos(a), 0.25 + 0.2 * np.sin(a), 0.05) for a in np.linspace(0, 2 * np.pi, 18)),
        "fruit",
        "red",
        main=False,
    )
    b.add(
        "bow",
        ellipsoid(0.05, 0.03, 0.015, 14).turn(z=20).at(0.05, 0.06, 0.06).both() + sphere(0.018, 12).at(0, 0.06, 0.065),
        "silk",
        "red",
        main=False,
    )


RECIPES = (
    ThingRecipe("leaf", ("maple leaf", "autumn leaf", "fallen leaf"), _leaf, mass=0.002),
    ThingRecipe("christmas tree", ("xmas tree", "fir tree with lights"), _christmas_tree, mass=25.0, stands=True),
    ThingRecipe("firework", ("firework rocket", "firecracker"), _firework, mass=0.2),
    ThingRecipe("wreath", ("christmas wreath", "garland"), _wreath, mass=0.8),
)
