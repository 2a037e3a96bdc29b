"""Vegetables."""

import numpy as np

from ...scene import Vec3
from ..motifs.foliage import leaf
from ..recipe import ThingRecipe
from ..shape import (
    curve,
    ellipsoid,
    lathe,
    merge,
    pipe,
    sphere,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _broccoli(b: Workbench) -> None:
    b.add(
        "stem",
        pipe([(0, 0, 0), (0, 0.05, 0)], 0.016, smooth=0, grow=(0.9, 1.2))
        + merge(pipe([(0, 0.03, 0), (0.03, 0.065, 0)], 0.008, grow=(1, 0.8)).turn(y=60.0 * k) for k in range(6)),
        "leaf",
        (0.26, 0.40, 0.12),
    )
    tops = [(0, 0.085, 0, 0.028), *((0.034 * np.cos(a), 0.072, 0.034 * np.sin(a), 0.022) for a in np.arange(6) * np.pi / 3)]
    buds = []
    for x, y, z, r in tops:
        for k in range(26):
            u = 1 - (k + 0.5) / 20
            s = np.sqrt(max(1 - u * u, 0))
            buds.append(sphere(r * 0.30, 6).at(x + r * s * np.cos(2.4 * k), y + r * u * 0.9, z + r * s * np.sin(2.4 * k)))
    b.add("florets", merge(buds), "leaf", (0.035, 0.13, 0.022), values={"bump": 0.9, "scale": 260.0})


def _carrot(b: Workbench) -> None:
    b.add(
        "root",
        lathe(curve([(0, 0), (0.004, 0.01), (0.012, 0.08), (0.017, 0.14), (0.014, 0.155), (0, 0.157)], 5), 22, crease=80),
        "fruit",
        (0.64, 0.19, 0.012),
        values={"second": (0.58, 0.15, 0.01), "specks": 0.0, "coat": 0.1},
    )
    b.add(
        "rings",
        merge(
            torus(float(np.interp(y, [0.01, 0.08, 0.14], [0.004, 0.0122, 0.0172])), 0.0005, 20, 5).at(y=y)
            for y in (0.04, 0.065, 0.085, 0.105, 0.12, 0.135)
        ),
        "fruit",
        (0.40, 0.10, 0.01),
        main=False,
    )
    b.add(
        "greens",
        merge(
            pipe(
                [(0, 0.153, 0), (0.01 * np.cos(k), 0.20, 0.01 * np.sin(k)), (0.03 * np.cos(k), 0.25, 0.03 * np.sin(k))],
                0.0015,
                around=5,
            )
            + leaf(0.05, 0.02, 10).turn(z=60, y=-57.0 * k).at(0.018 * np.cos(k), 0.21, 0.018 * np.sin(k))
            for k in range(7)
        ),
        "leaf",
    )
    b.grip((0, 0.08, 0), "fist")


def _tomato(b: Workbench) -> None:
    body = lathe(curve([(0, 0.004), (0.02, 0.0), (0.038, 0.02), (0.037, 0.042), (0.018, 0.056), (0, 0.052)], 5), 34, crease=89)
    p = body.points
    k = 1 - 0.03 * np.abs(np.cos(2.5 * np.arctan2(p[:, 0], p[:, 2])))
    b.add(
        "skin",
        body.warp(p * np.stack([k, np.ones(len(p)), k], 1)),
        "fruit",
        (0.50, 0.022, 0.012),
        values={"second": (0.54, 0.06, 0.015), "specks": 0.0, "coat": 0.8},
    )
    b.add(
        "star",
        merge(leaf(0.022, 0.006, -15).turn(y=72.0 * j) for j in range(5)).at(y=0.055)
        + pipe([(0, 0.053, 0), (0.003, 0.068, 0)], 0.002),
        "leaf",
    )
    b.grip((0, 0.03, 0), "cup")


def _corn(b: Workbench) -> None:
    kernels = []
    for j in range(17):
        y = 0.02 + 0.01 * j
        r = float(np.interp(y, [0.0, 0.05, 0.14, 0.20], [0.018, 0.022, 0.020, 0.006]))
        kernels.append(ellipsoid(0.0046, 0.0054, 0.0046, 6).at(r, y, 0).around(12).turn(y=15.0 * (j % 2)))
    b.add("kernels", merge(kernels), "fruit", (0.74, 0.46, 0.03), values={"specks": 0.0, "second": (0.70, 0.40, 0.02)})
    b.add(
        "husk",
        merge(leaf(0.15, 0.045, 30).turn(z=55).turn(y=90.0 * k) for k in range(4))
        + lathe(curve([(0.006, -0.02), (0.018, 0.0), (0.023, 0.04), (0, 0.05)], 3), 18),
        "leaf",
        (0.22, 0.38, 0.08),
    )


def _mushroom(b: Workbench) -> None:
    red = b.says("red", "toadstool", "magic", "fairy") or b.call.kind.endswith("toadstool")
    cap = lathe(
        curve([(0.006, 0.058), (0.045, 0.055), (0.05, 0.062), (0.042, 0.085), (0.02, 0.10), (0, 0.102)], 5), 36, crease=60
    )
    tone: Vec3 = b.colour((0.48, 0.02, 0.015) if red else (0.42, 0.26, 0.14))
    b.add("cap", cap, "fruit", tone, values={"second": tone, "specks": 0.0, "coat": 0.4 if red else 0.1})
    b.add("stem", lathe(curve([(0.018, 0), (0.014, 0.02), (0.011, 0.06), (0, 0.065)], 4), 22), "cream", main=False)
    b.add("skirt", lathe(curve([(0.012, 0.042), (0.022, 0.036), (0.012, 0.046)], 3), 22, hollow=True), "cream", main=False)
    if red:
        spots = []
        for k in range(16):
            t, y = 2.4 * k, 0.066 + 0.034 * ((k + 0.5) / 16)
            r = float(np.interp(y, [0.062, 0.085, 0.10], [0.05, 0.042, 0.018]))
            spots.append(ellipsoid(0.005, 0.0025, 0.005, 10).at(r * np.cos(t), y + 0.001, r * np.sin(t)))
        b.add("spots", merge(spots), "cream", (0.76, 0.74, 0.68), main=False)


RECIPES = (
    ThingRecipe("broccoli", (), _broccoli, mass=0.3),
    ThingRecipe("carrot", (), _carrot, mass=0.1),
    ThingRecipe("tomato", (), _tomato, mass=0.12, round=True),
    ThingRecipe("corn", ("corn cob", "ear of corn", "maize"), _corn, mass=0.3),
    ThingRecipe("mushroom", ("toadstool", "fly agaric"), _mushroom, mass=0.05),
)
