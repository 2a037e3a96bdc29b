"""Lamps for rooms."""

from ..recipe import ThingRecipe
from ..shape import curve, cylinder, ellipsoid, lathe, merge, pipe, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _lamp(b: Workbench) -> None:
    b.add(
        "base",
        lathe(
            curve([(0.085, 0), (0.09, 0.015), (0.03, 0.04), (0.055, 0.12), (0.06, 0.17), (0.02, 0.25), (0.012, 0.33)], 5), 28
        ),
        "ceramic",
        b.colour((0.06, 0.16, 0.20)),
    )
    b.add(
        "shade",
        lathe([(0.165, 0.30), (0.115, 0.52), (0.112, 0.52), (0.161, 0.30)], 36, hollow=True),
        "light",
        (1.5, 1.15, 0.70),
    )
    b.add("bulb", sphere(0.035, 14).at(y=0.38), "light", (9, 7.4, 4.8))
    b.lamp((0, 0.40, 0), (2.2, 1.65, 0.95), reach=6, radius=0.1)


def _floor_lamp(b: Workbench) -> None:
    b.add("foot", cylinder(0.15, 0.025) + pipe([(0, 0.02, 0), (0, 1.45, 0)], 0.012, smooth=0), "brass")
    b.add(
        "shade", lathe([(0.24, 1.32), (0.17, 1.64), (0.166, 1.64), (0.236, 1.32)], 36, hollow=True), "light", (1.5, 1.15, 0.70)
    )
    b.lamp((0, 1.48, 0), (3.0, 2.3, 1.3), reach=8, radius=0.15)


def _desk_lamp(b: Workbench) -> None:
    paint = b.colour((0.44, 0.03, 0.02))
    b.add("base", cylinder(0.085, 0.025, bevel=0.008), "enamel", paint)
    b.add(
        "arm",
        pipe([(0, 0.02, 0), (-0.10, 0.24, 0), (0.08, 0.42, 0)], 0.008, smooth=0) + sphere(0.015, 10).at(-0.10, 0.24, 0),
        "chrome",
    )
    b.add(
        "head",
        lathe(curve([(0.0, 0.10), (0.03, 0.095), (0.045, 0.06), (0.085, 0.0), (0.08, 0.0), (0.04, 0.055), (0, 0.085)], 4), 28)
        .turn(z=28)
        .at(0.12, 0.36, 0),
        "enamel",
        paint,
    )
    b.add("bulb", sphere(0.032, 12).at(0.125, 0.375, 0), "light", (9, 7.6, 5.2))
    b.lamp((0.13, 0.35, 0), (2.6, 2.1, 1.4), reach=4, cone=((0.45, -0.89, 0.0), 0.8))


def _chandelier(b: Workbench) -> None:
    b.add("stem", lathe(curve([(0, 0.1), (0.05, 0.14), (0.02, 0.26), (0.06, 0.36), (0.02, 0.5), (0.012, 0.9)], 4), 20), "gold")
    for k in range(8):
        a = 45.0 * k
        b.add(
            "arms",
            pipe([(0.03, 0.3, 0), (0.2, 0.14, 0), (0.38, 0.2, 0), (0.42, 0.32, 0)], 0.010).turn(y=a)
            + cylinder(0.035, 0.015).at(0.42, 0.32, 0).turn(y=a),
            "gold",
        )
        b.add("candles", cylinder(0.013, 0.10).at(0.42, 0.33, 0).turn(y=a), "wax")
        b.add("bulbs", ellipsoid(0.013, 0.03, 0.013, 10).at(0.42, 0.455, 0).turn(y=a), "light", (9, 6.6, 3.4))
        b.add(
            "drops",
            merge(ellipsoid(0.012, 0.022, 0.012, 7).at(0.2 + 0.08 * j, 0.10 + 0.03 * j, 0).turn(y=a) for j in range(3)),
            "crystal",
        )
    b.lamp((0, 0.45, 0), (5, 3.8, 2.2), reach=9, radius=0.3)


RECIPES = (
    ThingRecipe("lamp", ("table lamp", "bedside lamp", "light bulb lamp"), _lamp, mass=2.0, fragile=True),
    ThingRecipe("floor lamp", ("standing lamp",), _floor_lamp, mass=6.0),
    ThingRecipe("desk lamp", ("reading lamp",), _desk_lamp, mass=1.5),
    ThingRecipe("chandelier", (), _chandelier, mass=15.0, fragile=True),
)
