"""Windmills and turbines."""

from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    lathe,
    merge,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _windmill_sails(b: Workbench, y: float, z: float, reach: float) -> None:
    key = b.joint("sails", (0, y, z), (0, 0, 1))
    lattice = (
        box(0.16, reach, 0.12).at(y=0.3)
        + merge(box(reach * 0.24, 0.04, 0.05).at(reach * 0.11, 0.6 + k * reach * 0.078, 0.02) for k in range(12))
        + merge(box(0.05, reach * 0.88, 0.05).at(reach * x, 0.55, 0.02) for x in (0.11, 0.225))
    )
    b.add("arms", lattice.around(4, 2).turn(z=22).at(0, y, z), "oak", joint=key, main=False)
    b.add(
        "cloth",
        box(reach * 0.21, reach * 0.84, 0.015).at(reach * 0.115, 0.6, -0.01).around(4, 2).turn(z=22).at(0, y, z),
        "canvas",
        joint=key,
        main=False,
    )


def _windmill(b: Workbench) -> None:
    b.add(
        "tower",
        lathe([(3.6, 0), (2.3, 9.0)], 8, crease=20),
        "siding" if b.call.colours else "brick",
        b.colour("white") if b.call.colours else None,
        values={"course": 0.22},
    )
    b.add(
        "gallery",
        lathe([(3.2, 3.3), (4.2, 3.3), (4.2, 3.45), (3.2, 3.45)], 8, hollow=True)
        + merge(box(0.1, 1.0, 0.1).at(4.1, 3.4, 0).turn(y=45 * k + 22) for k in range(8)),
        "oak",
        main=False,
    )
    b.add("cap", lathe(curve([(2.5, 9.0), (2.5, 9.4), (2.0, 10.8), (0, 11.8)], 4), 20), "thatch", main=False)
    b.add("axle", cylinder(0.3, 2.0).turn(x=90).at(0, 10.0, 1.6), "oak", main=False)
    _windmill_sails(b, 10.0, 3.5, 6.8)
    b.add(
        "door",
        box(1.0, 2.0, 0.2).at(0, 0, 3.3) + merge(box(0.7, 1.0, 0.2).at(0, y, z) for y, z in ((5.0, 2.75), (7.2, 2.45))),
        "oak",
        (0.06, 0.12, 0.07),
        main=False,
    )
    b.sounds("windmill")


def _wind_turbine(b: Workbench) -> None:
    b.add("tower", lathe([(2.1, 0), (1.2, 78)], 28), "enamel", b.colour("white"))
    b.add("nacelle", ellipsoid(1.9, 1.9, 4.6, 22).at(0, 79.5, -1.2), "enamel", b.colour("white"))
    key = b.joint("rotor", (0, 79.5, 3.6), (0, 0, 1))
    blade = extrude(
        curve([(-0.8, 0), (-0.9, 2), (-2.0, 8), (-0.7, 38), (0, 40), (0.5, 38), (1.1, 8), (0.9, 0)], 4, loop=True), 0.5, 0.2
    ).turn(y=14)
    b.add(
        "blades",
        blade.around(3, 2).at(0, 79.5, 3.6) + ellipsoid(1.5, 1.5, 1.8, 18).at(0, 79.5, 3.6),
        "enamel",
        b.colour("white"),
        joint=key,
    )
    b.sounds("wind turbine")


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("windmill", (), _windmill, 40000.0),
        ("wind turbine", (), _wind_turbine, 200000.0),
    )
)
