"""Ships and rovers of space."""

import numpy as np

from ..motifs.wheels import road_wheel
from ..motifs.wings import wing
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, hull, lathe, merge, pipe, plate, sphere, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _ufo(b: Workbench) -> None:
    saucer = curve(
        [(0, 0.5), (1.6, 0.42), (2.6, 0.75), (4.6, 1.25), (5.0, 1.42), (4.6, 1.6), (2.6, 2.0), (1.9, 2.3), (0, 2.4)], 4
    )
    b.add("saucer", lathe(saucer, 56, crease=50), "steel", b.colour((0.50, 0.52, 0.54)) if b.call.colours else None)
    b.add("dome", lathe(curve([(1.75, 2.2), (1.65, 2.9), (1.1, 3.5), (0, 3.75)], 5), 32, crease=80), "tinted glass")
    b.add("pilot", ellipsoid(0.32, 0.42, 0.3, 16).at(0, 2.75, 0.2), "plastic", (0.20, 0.42, 0.16))
    b.add("rim", torus(5.0, 0.10, 56, 8).at(y=1.42), "chrome")
    for k, hue in enumerate(((0.3, 6.0, 2.0), (6.0, 2.5, 0.3), (0.4, 1.8, 6.0))):
        spots = merge(sphere(0.17, 10).at(4.0 * np.sin(a), 0.98, 4.0 * np.cos(a)) for a in np.arange(k, 18, 3) * np.pi / 9)
        b.add("lights", spots, "light", hue)
    b.add("beam port", cylinder(1.2, 0.08).at(y=0.42), "light", (1.5, 5.0, 5.5))
    b.lamp((0, 0.3, 0), (6, 18, 20), reach=30, radius=1.0, cone=((0.0, -1.0, 0.0), 0.35), beam=0.9)
    b.drives("air", 30.0)
    b.sounds("ufo")


def _spaceship(b: Workbench) -> None:
    paint = b.colour((0.42, 0.43, 0.45))
    b.add(
        "hull",
        hull(
            [
                (-11, 1.6, 1.2, 4.0, 5),
                (-7, 2.8, 0.6, 4.8, 5),
                (0, 2.6, 0.6, 4.6, 4),
                (6, 1.7, 0.9, 3.6, 3),
                (11, 0.9, 1.2, 2.5, 2.6),
                (13.5, 0.2, 1.5, 1.9, 2),
            ],
            26,
        ),
        "painted metal",
        paint,
    )
    b.add("wings", wing(9.0, 9.0, 3.0, 6.0, 0.07, -0.9).at(0, 2.4, -5).both(), "painted metal", paint)
    b.add(
        "fins",
        wing(3.0, 4.0, 1.6, 2.6, 0.08).turn(z=70).at(1.8, 4.2, -8).both(),
        "painted metal",
        b.colour((0.44, 0.03, 0.02), 1),
        main=False,
    )
    b.add(
        "cockpit",
        hull([(3.0, 0.5, 3.6, 4.5, 2.4), (5.2, 1.1, 3.0, 4.4, 2.6), (8.2, 0.8, 2.4, 3.3, 2.4), (9.8, 0.2, 2.3, 2.6, 2)], 20),
        "dark glass",
    )
    for x in (-1, 1):
        b.add(
            "nacelle",
            lathe(curve([(0.7, -3.2), (1.05, -2.0), (1.1, 1.4), (0.6, 3.0), (0.0, 3.5)], 4), 24, crease=60)
            .turn(x=90)
            .at(x * 4.0, 2.2, -6.5),
            "painted metal",
            paint,
        )
        b.add("glow", cylinder(0.62, 0.1).turn(x=90).at(x * 4.0, 2.2, -9.85), "light", (1.0, 3.6, 8.0))
        b.add("cannon", pipe([(x * 8.6, 1.55, -6), (x * 8.6, 1.55, -1.5)], 0.16, smooth=0), "iron")
        b.add(
            "windows", merge(box(0.06, 0.2, 0.45).at(x * 2.62, 3.2, z) for z in np.arange(-6, 1, 1.1)), "light", (4.0, 3.2, 1.8)
        )
        b.lamp((x * 4.0, 2.2, -10.5), (4, 12, 26), reach=14)
    b.add("engine", cylinder(1.2, 0.15).turn(x=90).at(0, 2.6, -11.1), "light", (1.0, 3.6, 8.0))
    b.add(
        "greebles",
        merge(
            box(float(w), 0.25, float(d), 0.03).at(float(x), 4.6, float(z))
            for x, z, w, d in zip(
                b.random.uniform(-1.2, 1.2, 14),
                b.random.uniform(-8, 0, 14),
                b.random.uniform(0.3, 0.9, 14),
                b.random.uniform(0.4, 1.4, 14),
                strict=True,
            )
        ),
        "painted metal",
        (0.24, 0.25, 0.26),
        main=False,
    )
    b.drives("space", 150.0, 0.0, ((0, 3.2, 5.5),))


def _lander(b: Workbench) -> None:
    b.add(
        "stage",
        plate([(2.1 * np.sin(a), 2.1 * np.cos(a)) for a in np.arange(8) * np.pi / 4 + 0.39], 1.5, 0.1).at(y=1.3),
        "gold",
    )
    b.add(
        "cabin",
        hull([(-1.0, 1.1, 2.8, 4.8, 3), (0, 1.6, 2.7, 5.2, 3), (1.3, 1.2, 2.8, 4.9, 3)], 14, 0).soft(20),
        "painted metal",
        (0.30, 0.30, 0.31),
    )
    b.add("windows", extrude([(-0.3, 0), (0.3, 0.1), (0, 0.55)], 0.06).at(0.55, 3.9, 1.3).both(), "dark glass")
    b.add(
        "legs",
        merge(
            pipe([(1.6 * s, 2.4, 1.6 * c), (3.2 * s, 0.1, 3.2 * c)], 0.09, smooth=0)
            + pipe([(1.9 * s, 1.4, 1.9 * c), (3.0 * s, 0.5, 3.0 * c)], 0.06, smooth=0)
            + cylinder(0.45, 0.08).at(3.2 * s, 0, 3.2 * c)
            for s, c in ((np.sin(a), np.cos(a)) for a in np.arange(4) * np.pi / 2 + np.pi / 4)
        ),
        "gold",
    )
    b.add("bell", lathe([(0.8, 0.5), (0.35, 1.3)], 22), "iron")
    b.add(
        "antenna",
        lathe(curve([(0, 0), (0.35, 0.08), (0.5, 0.2), (0.35, 0.1), (0, 0.03)], 3), 20).turn(x=40).at(0.8, 5.3, 0.3)
        + pipe([(0.8, 4.8, 0), (0.8, 5.3, 0.3)], 0.04, smooth=0),
        "aluminium",
    )
    b.drives("space", 10.0)


def _rover(b: Workbench) -> None:
    b.add("deck", box(1.3, 0.4, 1.9, 0.06).at(0, 0.75, 0), "enamel", b.colour((0.66, 0.64, 0.60)))
    b.add("gold box", box(1.0, 0.3, 0.5).at(0, 0.6, -1.1), "gold", main=False)
    b.add(
        "arms",
        merge(
            pipe([(x * 0.72, 0.85, 0.2), (x * 0.85, 0.75, 0.9), (x * 0.95, 0.3, 1.15)], 0.04)
            + pipe([(x * 0.72, 0.85, 0.1), (x * 0.85, 0.6, -0.5), (x * 0.95, 0.3, -1.05)], 0.04)
            + pipe([(x * 0.85, 0.6, -0.45), (x * 0.95, 0.3, 0.05)], 0.04)
            for x in (-1, 1)
        ),
        "aluminium",
    )
    for z in (1.15, 0.05, -1.05):
        for x in (-1, 1):
            road_wheel(b, x * 0.98, 0.27, z, 0.27, 0.34, rim="aluminium", spokes=6)
    b.add("mast", pipe([(0.35, 1.1, 0.7), (0.35, 2.0, 0.75)], 0.06, smooth=0), "enamel", (0.66, 0.64, 0.60))
    b.add("head", box(0.5, 0.26, 0.28, 0.04).at(0.35, 1.95, 0.78), "enamel", (0.66, 0.64, 0.60))
    b.add("eyes", merge(cylinder(0.08, 0.05).turn(x=90).at(0.35 + x, 2.08, 0.9) for x in (-0.13, 0.13)), "dark glass")
    b.add(
        "robot arm",
        pipe([(-0.4, 0.9, 0.9), (-0.5, 1.1, 1.5), (-0.45, 0.5, 1.9)], 0.05, smooth=0)
        + box(0.22, 0.22, 0.22, 0.03).at(-0.45, 0.35, 1.9),
        "aluminium",
    )
    b.add(
        "dish",
        cylinder(0.3, 0.04).turn(x=-60).at(-0.4, 1.35, -0.5) + pipe([(-0.4, 1.1, -0.5), (-0.4, 1.35, -0.5)], 0.03, smooth=0),
        "enamel",
        (0.66, 0.64, 0.60),
    )
    b.drives("ground", 0.2, 0.27)


RECIPES = (
    ThingRecipe("ufo", ("flying saucer", "alien ship", "alien spaceship", "alien spacecraft"), _ufo, mass=8000.0, stands=True),
    ThingRecipe(
        "spaceship",
        ("spacecraft", "starship", "space ship", "starfighter", "space fighter"),
        _spaceship,
        mass=40000.0,
        stands=True,
    ),
    ThingRecipe("lunar lander", ("lander", "moon lander", "lunar module"), _lander, mass=15000.0, stands=True),
    ThingRecipe("rover", ("mars rover", "moon rover", "lunar rover"), _rover, mass=900.0, stands=True),
)
