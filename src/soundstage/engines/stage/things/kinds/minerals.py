"""Crystals, gems and ice."""

from ..recipe import ThingRecipe
from ..shape import (
    box,
    ellipsoid,
    lathe,
    superellipsoid,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _crystal(b: Workbench) -> None:
    for k in range(7):
        r = float(b.random.uniform(0.018, 0.032)) * (1.4 if k == 0 else 1.0)
        h = float(b.random.uniform(0.10, 0.17)) * (1.5 if k == 0 else 1.0)
        b.add(
            "crystal",
            lathe([(r * 0.8, 0), (r, h * 0.3), (r, h * 0.75), (0, h)], 6, crease=10).turn(z=0 if k == 0 else 28, y=51 * k),
            "crystal",
            b.colour((0.55, 0.25, 0.90)),
            values={"sparkle": 0.5},
        )
    b.add("rock", ellipsoid(0.09, 0.03, 0.08, 12).at(y=0.005), "stone", main=False)


def _gem(b: Workbench) -> None:
    ruby = {"ruby": (0.80, 0.012, 0.04), "emerald": (0.02, 0.62, 0.2), "sapphire": (0.02, 0.08, 0.75)}.get(b.call.kind)
    b.add("stone", lathe([(0, 0), (0.026, 0.024), (0.028, 0.027), (0.017, 0.036), (0, 0.036)], 10, crease=8), "diamond", ruby)
    b.grip((0, 0.025, 0), "pinch")


def _ice_cube(b: Workbench) -> None:
    """One, or as many as the words say, cloudy in the middle as ice is that froze from outside."""
    side = 0.034
    cube = superellipsoid(side / 2.0, side / 2.0, side / 2.0, 9, 9, 40).at(y=side / 2.0).turn(y=18)
    b.add("ice", cube, "ice", b.colour((0.80, 0.92, 0.98)), values={"cloud": 0.28})
    b.add("core", ellipsoid(0.34 * side, 0.30 * side, 0.34 * side, 14).at(y=0.5 * side), "snow", main=False)


def _ice_block(b: Workbench) -> None:
    b.add("ice", box(0.5, 0.34, 0.3, 0.02), "ice", b.colour((0.80, 0.92, 0.98)), values={"cloud": 0.4})


RECIPES = (
    ThingRecipe("ice cube", ("cube of ice", "ice cubes"), _ice_cube, mass=0.035),
    ThingRecipe("ice block", ("block of ice", "ice sculpture"), _ice_block, mass=45.0),
    ThingRecipe("crystal", ("amethyst", "quartz"), _crystal, mass=1.5),
    ThingRecipe("gem", ("diamond", "jewel", "gemstone", "ruby", "emerald", "sapphire"), _gem, mass=0.02),
)
