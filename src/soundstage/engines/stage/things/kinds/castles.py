"""Castles and towers."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import box, cone, cylinder, extrude, merge, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _tower(b: Workbench, x: float, z: float, radius: float, height: float, spire: bool) -> None:
    b.add(
        "walls",
        cylinder(radius * 1.08, height, top=radius, bevel=0, around=30).at(x, 0, z)
        + cylinder(radius * 1.16, height * 0.07, bevel=0, around=30).at(x, height, z),
        "ashlar",
    )
    b.add(
        "walls",
        merge(
            box(radius * 0.34, height * 0.06, radius * 0.24, 0.0).at(radius * 1.04, height * 1.07, 0).turn(y=36 * k).at(x, 0, z)
            for k in range(10)
        ),
        "ashlar",
    )
    b.add(
        "slits",
        merge(
            box(radius * 0.12, height * 0.08, 0.3, 0.0).at(0, height * s, radius * (1.06 - 0.06 * s)).turn(y=a).at(x, 0, z)
            for s in (0.3, 0.55, 0.8)
            for a in (0, 90, -60)
        ),
        "matt plastic",
        (0.008, 0.008, 0.008),
    )
    if spire:
        b.add(
            "spires",
            cone(radius * 1.15, radius * 2.6, 30).at(x, height * 1.08, z),
            "tiles",
            b.colour((0.10, 0.13, 0.22)),
            main=False,
            values={"course": radius * 0.18},
        )
        b.add(
            "flags", pipe([(x, height * 1.08 + radius * 2.5, z), (x, height * 1.08 + radius * 3.3, z)], 0.05, smooth=0), "iron"
        )
        b.add(
            "pennants",
            extrude([(0, 0), (radius * 0.8, radius * 0.15), (0, radius * 0.35)], 0.03).at(x, height * 1.08 + radius * 2.9, z),
            "silk",
            "red",
            main=False,
        )


def _castle(b: Workbench) -> None:
    for x in (-9, 9):
        for z in (-8, 8):
            _tower(b, x, z, 2.4, 12.0, True)
    walls = box(16, 8, 1.4, 0.0).at(0, 0, 8) + box(16, 8, 1.4, 0.0).at(0, 0, -8) + box(1.4, 8, 14, 0.0).at(9, 0, 0).both()
    b.add(
        "walls",
        walls
        + merge(box(0.9, 1.0, 1.5, 0.0).at(x, 8, z) for x in np.arange(-7, 7.1, 1.75) for z in (-8, 8))
        + merge(box(1.5, 1.0, 0.9, 0.0).at(x, 8, z) for z in np.arange(-6, 6.1, 1.75) for x in (-9, 9)),
        "ashlar",
    )
    _tower(b, 0, -2.5, 3.6, 19.0, True)
    b.add(
        "gate house",
        box(5.5, 9.6, 3.0, 0.0).at(0, 0, 8.6)
        + merge(box(0.9, 1.0, 3.1, 0.0).at(x, 9.6, 8.6) for x in (-2.2, -0.75, 0.75, 2.2)),
        "ashlar",
    )
    arch = [
        (-1.4, 0),
        (1.4, 0),
        (1.4, 2.6),
        *((1.4 * np.cos(a), 2.6 + 1.4 * np.sin(a)) for a in np.linspace(0.1, np.pi - 0.1, 9)),
        (-1.4, 2.6),
    ]
    b.add("gate", extrude(arch, 0.2).at(z=10.1), "boards", (0.16, 0.08, 0.04), main=False)
    _tower(b, -3.2, 8.8, 1.3, 11.0, True)
    _tower(b, 3.2, 8.8, 1.3, 11.0, True)


def _single_tower(b: Workbench) -> None:
    _tower(b, 0, 0, 3.0, 16.0, not b.says("ruined"))
    b.add(
        "door",
        extrude([(-0.8, 0), (0.8, 0), (0.8, 1.6), (0.4, 2.2), (0, 2.4), (-0.4, 2.2), (-0.8, 1.6)], 0.3).at(z=3.2),
        "boards",
        (0.16, 0.08, 0.04),
        main=False,
    )


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("castle", ("medieval castle", "fortress", "palace"), _castle, 1e7),
        ("tower", ("castle tower", "stone tower", "turret"), _single_tower, 1e6),
    )
)
