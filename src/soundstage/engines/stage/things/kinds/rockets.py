"""Rockets, satellites, stations."""

import numpy as np

from ..motifs.wings import wing
from ..recipe import ThingRecipe
from ..shape import box, cone, curve, cylinder, ellipsoid, extrude, hull, lathe, merge, pipe, ring, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _rocket(b: Workbench) -> None:
    paint = b.colour("white")
    b.add(
        "body",
        lathe(
            curve([(1.0, 2.2), (1.25, 4.0), (1.35, 8.0), (1.25, 13.0), (0.85, 16.5), (0.35, 18.6), (0.0, 19.6)], 4),
            36,
            crease=60,
        ),
        "enamel",
        paint,
    )
    accent = b.colour((0.48, 0.02, 0.015), 1)
    b.add(
        "nose",
        lathe(curve([(0.90, 16.4), (0.62, 17.6), (0.37, 18.6), (0.0, 19.66)], 4), 30, crease=60),
        "enamel",
        accent,
        main=False,
    )
    b.add("bands", ring(1.365, 0.35, 0.06).at(y=6.4) + ring(1.30, 0.25, 0.06).at(y=12.2), "enamel", accent, main=False)
    fin = [(1.0, 5.6), (1.15, 2.4), (2.7, 0.0), (2.9, 0.4), (2.5, 3.0)]
    b.add("fins", extrude(fin, 0.16, 0.05).around(4), "enamel", accent, main=False)
    b.add("porthole", merge(ring(0.42, 0.14, 0.1).turn(x=90).at(0, y, 1.22) for y in (10.4,)), "chrome")
    b.add("pane", ellipsoid(0.33, 0.33, 0.08, 20).at(0, 10.4, 1.32), "dark glass")
    b.add("nozzle", lathe([(0.85, 0.7), (0.6, 1.6), (0.95, 2.3)], 26), "iron")
    fire = b.joint("flame", (0, 1.2, 0), (0, 1, 0), "grow", 0.0, 3.0)
    if b.says("launching", "flying", "blasting", "takeoff"):
        b.add(
            "flame",
            lathe(curve([(0, -7), (0.5, -4), (0.8, -1), (0.7, 0.8)], 4), 20, crease=80),
            "flame",
            uv="front",
            joint=fire,
        )
        b.lamp((0, -1, 0), (60, 32, 10), reach=60, radius=0.8)
    b.drives("space", 100.0, 0.0, ((0, 10, 0),))
    b.sounds("rocket")


def _shuttle(b: Workbench) -> None:
    b.add(
        "orbiter",
        hull(
            [
                (-16, 2.4, 0.0, 4.6, 4),
                (-10, 2.6, 0, 5.2, 4),
                (8, 2.6, 0, 5.2, 4),
                (13, 2.0, 0.1, 4.6, 3),
                (16, 1.1, 0.3, 2.6, 2.4),
                (17.5, 0.2, 0.8, 1.4, 2),
            ],
            28,
        ),
        "enamel",
        b.colour("white"),
    )
    b.add(
        "belly",
        hull(
            [(-15.9, 2.5, -0.12, 1.1, 4), (8, 2.66, -0.12, 1.2, 4), (15, 1.4, 0.15, 1.2, 2.6), (17.56, 0.25, 0.75, 1.3, 2)], 22
        ),
        "matt plastic",
        (0.02, 0.02, 0.022),
    )
    b.add("wings", wing(9.5, 17, 4.0, 12.5, 0.05).at(0, 0.55, -6).both(), "enamel", b.colour("white"))
    b.add(
        "edges",
        merge(pipe([(2.4, 0.6, 3), (9.6, 0.55, -9.8)], 0.28, smooth=0).both() for _ in (0,)),
        "matt plastic",
        (0.02, 0.02, 0.022),
    )
    b.add("fin", wing(7.5, 6.5, 3.0, 5.0, 0.08).turn(z=90).at(0, 5.0, -12.6), "enamel", b.colour("white"))
    b.add(
        "engines",
        lathe([(0.6, 0), (1.1, 1.6), (0.95, 1.6), (0.5, 0.2)], 20, hollow=True).turn(x=-90).at(0, 3.2, -16).at(x=0)
        + lathe([(0.6, 0), (1.1, 1.6), (0.95, 1.6), (0.5, 0.2)], 20, hollow=True).turn(x=-90).at(1.3, 1.3, -16).both(),
        "iron",
    )
    b.add(
        "pods",
        hull([(-16.6, 0.6, 3.6, 5.4, 3), (-13, 1.1, 3.4, 5.9, 3), (-9, 0.3, 4.2, 5.4, 2)], 16).at(x=1.7).both(),
        "enamel",
        b.colour("white"),
    )
    b.add("cockpit", hull([(11.4, 1.5, 4.2, 5.05, 4), (13.2, 1.7, 3.6, 4.7, 4), (14.4, 1.2, 3.3, 3.9, 3)], 18), "dark glass")
    b.drives("space", 200.0)


def _satellite(b: Workbench) -> None:
    b.add("body", box(1.1, 1.5, 1.1, 0.05).at(y=0.75), "gold")
    b.add("frames", merge(box(1.16, 0.06, 1.16).at(y=y) for y in (0.72, 1.5, 2.22)), "aluminium")
    for x in (-1, 1):
        b.add(
            "panels",
            merge(box(1.5, 1.3, 0.04).at(x * (1.6 + 1.58 * k), 0.85, 0) for k in range(3)),
            "checks",
            (0.012, 0.022, 0.10),
            uv="front",
            values={"second": (0.02, 0.04, 0.17), "count": 24.0},
        )
        b.add("boom", pipe([(x * 0.5, 1.5, 0), (x * 5.6, 1.5, 0)], 0.035, smooth=0), "aluminium")
    b.add(
        "dish",
        lathe(curve([(0, 0), (0.4, 0.06), (0.75, 0.22), (0.76, 0.24), (0.4, 0.09), (0, 0.03)], 3), 30)
        .turn(x=55)
        .at(0, 2.5, 0.35),
        "enamel",
        "white",
        main=False,
    )
    b.add(
        "feed",
        pipe([(0, 2.5, 0.35), (0, 2.85, 0.9)], 0.03, smooth=0)
        + cone(0.1, 0.2, 12).at(0, 2.8, 0.85)
        + pipe([(0, 2.2, 0), (0, 2.6, 0.3)], 0.05, smooth=0),
        "aluminium",
    )
    b.add(
        "sensor",
        cylinder(0.2, 0.4).turn(x=90).at(0.2, 1.2, 0.55) + cylinder(0.12, 0.3).turn(x=90).at(-0.25, 1.6, 0.55),
        "matt plastic",
    )
    b.drives("space", 50.0)


def _station(b: Workbench) -> None:
    b.add(
        "truss",
        pipe([(-42, 6, 0), (42, 6, 0)], 0.35, smooth=0)
        + pipe([(-42, 7.2, 0.8), (42, 7.2, 0.8)], 0.35, smooth=0)
        + merge(pipe([(x, 6, 0), (x + 1.7, 7.2, 0.8)], 0.15, smooth=0, around=6) for x in np.arange(-41, 40, 3.4)),
        "aluminium",
        (0.55, 0.55, 0.56),
    )
    b.add(
        "modules",
        merge(
            lathe([(1.4, -half), (2.2, -half + 0.6), (2.2, half - 0.6), (1.4, half)], 28).turn(x=90).at(x, 4.0, z)
            for x, z, half in ((0, 0, 6), (0, 13.5, 6.5), (0, -13, 6))
        ),
        "enamel",
        b.colour((0.66, 0.66, 0.64)),
    )
    b.add(
        "cross",
        merge(
            lathe([(1.4, -h), (2.1, -h + 0.6), (2.1, h - 0.6), (1.4, h)], 28).turn(z=90).at(x, 4.0, z)
            for x, z, h in ((7, 7.5, 5), (-7, 7.5, 5))
        ),
        "enamel",
        b.colour((0.66, 0.66, 0.64)),
    )
    b.add("rings", merge(ring(2.28, 0.3, 0.12).turn(x=90).at(0, 4, z) for z in (-17, -9, -4, 4, 9, 17)), "gold")
    for x in (-1, 1):
        for k in (0, 1):
            for z in (-1, 1):
                b.add(
                    "arrays",
                    box(5.2, 0.08, 16, 0.0).at(x * (22 + 12.5 * k), 6.6, z * 10.5),
                    "checks",
                    (0.16, 0.07, 0.012),
                    uv="top",
                    values={"second": (0.22, 0.10, 0.02), "count": 30.0},
                )
    b.add(
        "radiators",
        merge(box(3.2, 9, 0.08).turn(x=12).at(x, -3.0, -2) for x in (-11, -14.6, 11, 14.6)),
        "enamel",
        "white",
        main=False,
    )
    b.add("cupola", sphere(1.1, 12).at(0, 2.0, 8), "dark glass")
    b.drives("space", 100.0)


RECIPES = (
    ThingRecipe("rocket", ("space rocket", "rocket ship", "rocketship", "missile"), _rocket, mass=50000.0, stands=True),
    ThingRecipe("space shuttle", ("shuttle", "shuttle orbiter"), _shuttle, mass=75000.0, stands=True),
    ThingRecipe("satellite", (), _satellite, mass=700.0, stands=True),
    ThingRecipe("space station", ("orbital station",), _station, mass=400000.0, stands=True),
)
