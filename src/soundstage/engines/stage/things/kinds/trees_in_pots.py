"""Cacti and bonsai."""

import numpy as np

from ...scene import Vec3
from ..motifs.foliage import leaf
from ..motifs.plants_kit import petal, pot
from ..recipe import ThingRecipe
from ..shape import Solid, box, cone, curve, ellipsoid, finely, lathe, merge, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _cactus(b: Workbench) -> None:
    pot(b, 0.11, 0.15)

    def ribbed(height: float, radius: float) -> Solid:
        body = lathe(
            curve(
                [
                    (radius * 0.8, 0),
                    (radius, height * 0.3),
                    (radius * 0.95, height * 0.75),
                    (radius * 0.6, height * 0.95),
                    (0, height),
                ],
                6,
            ),
            48,
            crease=80,
        )
        p = body.points
        k = 1 - 0.12 * np.abs(np.sin(7 * np.arctan2(p[:, 0], p[:, 2])))
        return body.warp(p * np.stack([k, np.ones(len(p)), k], 1))

    b.add(
        "cactus",
        ribbed(0.40, 0.065).at(y=0.13) + ribbed(0.17, 0.035).at(0.12, 0.30, 0) + ribbed(0.12, 0.03).at(-0.11, 0.36, 0),
        "leaf",
        (0.05, 0.17, 0.05),
        main=False,
        values={"bump": 0.4},
    )
    b.add(
        "arms",
        pipe([(0.05, 0.27, 0), (0.11, 0.27, 0), (0.12, 0.32, 0)], 0.028)
        + pipe([(-0.05, 0.34, 0), (-0.10, 0.34, 0), (-0.11, 0.38, 0)], 0.024),
        "leaf",
        (0.05, 0.17, 0.05),
        main=False,
        values={"bump": 0.4},
    )
    spines = merge(
        cone(0.0012, 0.018, 4).turn(z=-90).at(0.062, 0, 0).turn(y=25.7 * k).at(0, 0.16 + 0.033 * j, 0)
        for k in range(14)
        for j in range(10)
    )
    b.add("spines", spines, "straw", (0.72, 0.66, 0.48), main=False)
    b.add(
        "bloom",
        merge(petal(0.03, 0.016, 40).turn(y=45.0 * k) for k in range(8)).at(y=0.525),
        "petal",
        (0.62, 0.08, 0.26),
        main=False,
    )


def _cloud(b: Workbench, spots: list[tuple[float, float, float, float]], size: float, per: int, tone: Vec3) -> None:
    """Leaves all over balls (x, y, z, radius)."""
    with finely(0.4):
        one = leaf(size * 1.5, size * 0.9, 10)
    leaves = []
    for x, y, z, r in spots:
        for k in range(per):
            u = 1 - 1.75 * (k + 0.5) / per
            s = np.sqrt(max(1 - u * u, 0.0))
            a = 2.4 * k
            leaves.append(
                one.turn(z=float(np.degrees(np.arcsin(u))) * 0.7, y=-float(np.degrees(a))).at(
                    x + r * s * np.cos(a), y + r * u * 0.75, z + r * s * np.sin(a)
                )
            )
    b.add("leaves", merge(leaves), "leaf", tone, main=False)
    b.add(
        "inside",
        merge(ellipsoid(r * 0.92, r * 0.68, r * 0.92, 12).at(x, y, z) for x, y, z, r in spots),
        "leaf",
        (tone[0] * 0.4, tone[1] * 0.4, tone[2] * 0.4),
        main=False,
    )


def _bonsai(b: Workbench) -> None:
    b.add(
        "tray",
        lathe([(0.16, 0), (0.20, 0.07), (0.185, 0.07), (0, 0.05)], 4, crease=20).turn(y=45).scale(1, 1, 0.7),
        "ceramic",
        b.colour((0.03, 0.07, 0.13)),
    )
    b.add("soil", box(0.24, 0.02, 0.16, 0.009).at(y=0.052), "leaf", (0.05, 0.10, 0.02), main=False)
    b.add(
        "trunk",
        pipe(
            [(0, 0.06, 0), (0.05, 0.14, 0.01), (-0.03, 0.24, 0), (0.02, 0.34, -0.01), (0.0, 0.42, 0)],
            0.024,
            grow=(1.5, 1.0, 0.8, 0.6, 0.4),
        )
        + pipe([(0.04, 0.15, 0), (0.12, 0.20, 0.02), (0.17, 0.22, 0.02)], 0.011, grow=(1.2, 0.8, 0.5))
        + pipe([(-0.03, 0.24, 0), (-0.11, 0.29, 0), (-0.15, 0.30, 0)], 0.011, grow=(1.2, 0.8, 0.5)),
        "bark",
        main=False,
    )
    blossom = b.says("cherry", "blossom", "sakura")
    _cloud(
        b,
        [(0.0, 0.45, 0, 0.10), (0.17, 0.25, 0.02, 0.075), (-0.15, 0.33, 0, 0.075), (0.05, 0.36, -0.06, 0.07)],
        0.025,
        40,
        (0.66, 0.30, 0.36) if blossom else (0.04, 0.12, 0.025),
    )


RECIPES = (
    ThingRecipe("cactus", ("cacti",), _cactus, mass=2.0),
    ThingRecipe("bonsai", ("bonsai tree",), _bonsai, mass=3.0),
)
