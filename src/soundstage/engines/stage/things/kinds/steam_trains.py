"""Steam on rails."""

import numpy as np

from ...scene import Vec3
from ..motifs.wheels import steel_wheel
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, lathe, merge, pipe, ring, rounded
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _steam_locomotive(b: Workbench, at: float = 0.0) -> None:
    paint = b.colour((0.012, 0.013, 0.014))
    z0 = at
    boiler = [
        (0.0, -2.2),
        (0.86, -2.2),
        (0.86, -0.6),
        (0.74, -0.2),
        (0.74, 3.2),
        (0.78, 3.22),
        (0.78, 3.9),
        (0.70, 3.98),
        (0, 4.04),
    ]
    b.add("boiler", lathe(boiler, 36).turn(x=90).at(0, 2.15, z0), "enamel", paint)
    b.add("bands", merge(ring(0.765, 0.06, 0.03).turn(x=90).at(0, 2.15, z0 + z) for z in (0.4, 1.3, 2.2, 3.0)), "brass")
    b.add(
        "chimney",
        lathe(curve([(0.22, 2.8), (0.20, 3.3), (0.24, 3.62), (0.34, 3.72), (0.34, 3.8), (0.26, 3.8)], 3), 24).at(
            0, 0, z0 + 3.45
        ),
        "enamel",
        paint,
    )
    b.add(
        "domes",
        lathe(curve([(0.34, 2.75), (0.32, 3.0), (0.24, 3.2), (0, 3.28)], 4), 24).at(0, 0, z0 + 1.75)
        + lathe(curve([(0.26, 2.75), (0.25, 2.95), (0.18, 3.1), (0, 3.14)], 4), 20).at(0, 0, z0 + 0.3),
        "brass",
    )
    b.add(
        "cab",
        extrude(
            [(-0.85, 0), (0.85, 0), (0.85, 0.55), (0.62, 0.62), (0.62, 1.25), (0.85, 1.25), (0.85, 1.5), (-0.85, 1.5)],
            1.95,
            0.03,
        )
        .turn(y=-90)
        .at(0, 1.55, z0 - 2.6),
        "enamel",
        paint,
    )
    b.add(
        "roof",
        extrude(curve([(-1.1, 0), (0, 0.28), (1.1, 0), (1.05, -0.06), (0, 0.2), (-1.05, -0.06)], 4), 2.1, 0.02).at(
            0, 3.08, z0 - 2.6
        ),
        "enamel",
        paint,
    )
    b.add("frame", box(1.5, 0.3, 7.6, 0.03).at(0, 1.15, z0 + 0.1), "enamel", (0.32, 0.02, 0.015))
    b.add("running boards", box(2.2, 0.06, 6.2).at(0, 1.48, z0 + 0.8), "enamel", paint)
    b.add("buffer beam", box(2.3, 0.42, 0.14, 0.02).at(0, 0.92, z0 + 4.1), "enamel", (0.42, 0.02, 0.015))
    b.add(
        "buffers",
        (cylinder(0.07, 0.35).turn(x=90) + cylinder(0.20, 0.06).turn(x=90).at(z=0.35)).at(0.82, 1.12, z0 + 4.1).both(),
        "steel",
    )
    b.add(
        "cowcatcher",
        merge(pipe([(x, 0.9, z0 + 4.15), (x * 0.35, 0.2, z0 + 4.9)], 0.03, smooth=0, around=5) for x in np.linspace(-1, 1, 11)),
        "iron",
    )
    b.add("lamp", cylinder(0.17, 0.25).turn(x=90).at(0, 3.05, z0 + 3.95), "brass")
    b.add("lens", ellipsoid(0.15, 0.15, 0.05, 18).at(0, 3.05, z0 + 4.2), "light", (6.0, 5.0, 3.2))
    b.add(
        "door",
        cylinder(0.55, 0.05).turn(x=90).at(0, 2.15, z0 + 4.0) + ring(0.58, 0.05, 0.05).turn(x=90).at(0, 2.15, z0 + 4.0),
        "iron",
        (0.03, 0.03, 0.03),
    )
    for x in (-1, 1):
        b.add("cylinders", cylinder(0.30, 0.9).turn(x=90).at(x * 0.95, 0.78, z0 + 2.9), "enamel", paint)
        for z in (-1.6, -0.1, 1.4):
            steel_wheel(b, x * 0.76, 0.74, z0 + z, 0.74, 0.13, spokes=14, colour=(0.30, 0.02, 0.015))
        for z in (2.75, 3.6):
            steel_wheel(b, x * 0.76, 0.40, z0 + z, 0.40, 0.12, spokes=10, colour=(0.30, 0.02, 0.015))
        b.add(
            "rods",
            box(0.06, 0.12, 3.2, 0.02).at(x * 0.92, 0.60, z0 - 0.1)
            + box(0.05, 0.10, 2.6, 0.02).turn(x=3).at(x * 1.0, 0.66, z0 + 1.6),
            "steel",
        )
    b.add("pipes", pipe([(0.80, 2.45, z0 - 1.5), (0.82, 2.55, z0 + 3.3)], 0.03, smooth=0).both(), "copper")
    b.emitter("steam", 1.0, (0, 3.8, z0 + 3.45), 0.3, (0, 3.0, -1.0))
    b.lamp((0, 3.05, z0 + 4.4), (5, 4.2, 2.8), reach=30.0, cone=((0, -0.08, 1), 0.35), beam=0.5)
    b.sounds("steam engine")
    b.drives("rail", 15.0, 0.74, ((0.5, 2.2, z0 - 2.8),))


def _carriage(b: Workbench, z0: float, paint: Vec3, length: float = 8.0, cream: bool = True) -> None:
    b.add("carriage", extrude(rounded(2.5, 2.3, 0.12), length, 0.05).at(0, 2.2, z0), "enamel", paint)
    if cream:
        b.add("upper", extrude(rounded(2.52, 1.0, 0.1), length * 0.985, 0.05).at(0, 2.75, z0), "enamel", (0.62, 0.55, 0.38))
    b.add(
        "roof",
        extrude(curve([(-1.32, 0), (0, 0.36), (1.32, 0), (1.25, -0.1), (-1.25, -0.1)], 4), length * 1.01, 0.05).at(0, 3.36, z0),
        "enamel",
        (0.10, 0.10, 0.10),
    )
    count = 6
    for x in (-1, 1):
        b.add(
            "windows",
            merge(box(0.02, 0.72, 0.8, 0.0).at(x * 1.265, 2.39, z0 + (k - 2.5) * length * 0.155) for k in range(count)),
            "dark glass",
        )
        for z in (-length * 0.36, -length * 0.24, length * 0.24, length * 0.36):
            steel_wheel(b, x * 0.76, 0.45, z0 + z, 0.45, 0.12)
    b.add("frame", box(1.7, 0.25, length * 0.98).at(0, 0.82, z0), "iron")


def _steam_train(b: Workbench) -> None:
    _steam_locomotive(b, 9.0)
    b.add("tender", box(2.2, 1.5, 3.0, 0.06).at(0, 1.1, 3.4), "enamel", b.colour((0.012, 0.013, 0.014)))
    b.add("coal", ellipsoid(0.95, 0.35, 1.3, 16).at(0, 2.6, 3.4), "soil", (0.012, 0.012, 0.013))
    for x in (-1, 1):
        for z in (2.5, 3.4, 4.3):
            steel_wheel(b, x * 0.76, 0.45, z, 0.45, 0.12)
    for k in range(2):
        _carriage(b, -2.4 - 8.6 * k, (0.14, 0.02, 0.02))


RECIPES = (
    ThingRecipe("steam train", ("train", "old train", "vintage train", "toy train"), _steam_train, mass=200000.0, stands=True),
    ThingRecipe("steam locomotive", ("locomotive", "steam engine", "engine"), _steam_locomotive, mass=90000.0, stands=True),
)
