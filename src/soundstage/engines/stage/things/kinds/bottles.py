"""Bottles, jars and crockery."""

from ..recipe import ThingRecipe
from ..shape import (
    curve,
    cylinder,
    lathe,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _bottle(b: Workbench) -> None:
    tint = b.colour((0.06, 0.20, 0.07))
    shape = curve(
        [
            (0, 0.004),
            (0.030, 0.0),
            (0.036, 0.004),
            (0.037, 0.02),
            (0.037, 0.17),
            (0.030, 0.205),
            (0.0155, 0.235),
            (0.0140, 0.29),
        ],
        5,
    )
    b.add("bottle", lathe(shape, 36, crease=60), "dark glass", (tint[0] * 0.25, tint[1] * 0.25, tint[2] * 0.25))
    b.add("lip", torus(0.0145, 0.0028, 28, 8).at(y=0.285), "dark glass", (tint[0] * 0.25, tint[1] * 0.25, tint[2] * 0.25))
    b.add("capsule", lathe([(0.0152, 0.262), (0.0155, 0.298), (0.0145, 0.300)], 26), "enamel", (0.20, 0.01, 0.02), main=False)
    label = lathe([(0.037, 0.05), (0.0386, 0.05), (0.0386, 0.14), (0.037, 0.14)], 36, hollow=True)
    b.add("label", label, "paper", (0.70, 0.65, 0.52), main=False, text=b.call.text or "CHATEAU\nRESERVE", uv="front")
    b.grip((0, 0.15, 0), "fist")


def _plastic_bottle(b: Workbench) -> None:
    shape = curve(
        [
            (0, 0.006),
            (0.026, 0.0),
            (0.033, 0.006),
            (0.032, 0.05),
            (0.034, 0.09),
            (0.032, 0.13),
            (0.033, 0.16),
            (0.014, 0.205),
            (0.0135, 0.215),
        ],
        4,
    )
    b.add("water", lathe(shape, 30).scale(0.96, 0.88, 0.96).at(y=0.004), "water", main=False)
    b.add("bottle", lathe(shape, 34, crease=60), "glass", (0.75, 0.88, 0.95))
    b.add("cap", cylinder(0.0155, 0.018).at(y=0.212), "plastic", b.colour((0.03, 0.12, 0.42)), main=False)
    b.add(
        "label",
        lathe([(0.0336, 0.075), (0.0346, 0.075), (0.0346, 0.125), (0.0336, 0.125)], 32, hollow=True),
        "paper",
        (0.10, 0.30, 0.55),
        main=False,
    )
    b.grip((0, 0.1, 0), "fist")


def _jar(b: Workbench) -> None:
    shape = curve([(0, 0), (0.040, 0.0), (0.044, 0.006), (0.044, 0.095), (0.036, 0.115), (0.035, 0.125)], 4)
    b.add("jam", lathe([(0.040, 0.005), (0.041, 0.085)], 30), "jelly", b.colour((0.50, 0.02, 0.03)), main=False)
    b.add("glass", lathe(shape, 34, crease=60), "glass")
    b.add("lid", cylinder(0.039, 0.018, bevel=0.003).at(y=0.122), "painted metal", b.colour((0.42, 0.03, 0.02)))
    b.add(
        "label",
        lathe([(0.0442, 0.035), (0.0448, 0.035), (0.0448, 0.075), (0.0442, 0.075)], 34, hollow=True),
        "paper",
        main=False,
        text=b.call.text or "JAM",
        uv="front",
    )
    b.grip((0, 0.06, 0), "cup")


def _plate(b: Workbench) -> None:
    b.add(
        "plate",
        lathe(
            curve(
                [(0, 0), (0.075, 0.0), (0.09, 0.006), (0.13, 0.018), (0.132, 0.020), (0.09, 0.010), (0.078, 0.005), (0, 0.005)],
                4,
            ),
            52,
        ),
        "porcelain",
    )
    b.add("line", torus(0.122, 0.0008, 52, 6).at(y=0.0175), "gold")
    b.surface("top", (0, 0.006, 0), (0.07, 0.07))
    b.grip((0.12, 0.015, 0), "pinch")


def _bowl(b: Workbench) -> None:
    b.add(
        "bowl",
        vessel(curve([(0, 0), (0.045, 0.0), (0.045, 0.008), (0.085, 0.03), (0.115, 0.085)], 5), 0.006, 48),
        "ceramic",
        b.colour((0.10, 0.25, 0.30)) if not b.call.material else None,
    )
    b.add("band", torus(0.1155, 0.0032, 52, 8).at(y=0.086), "ceramic", (0.55, 0.42, 0.25), main=False)
    b.surface("inside", (0, 0.02, 0), (0.06, 0.06))
    b.grip((0.11, 0.08, 0), "two-handed", (0, 0, 1))


RECIPES = (
    ThingRecipe("bottle", ("wine bottle", "glass bottle", "beer bottle", "bottle of wine"), _bottle, mass=1.2, fragile=True),
    ThingRecipe("water bottle", ("plastic bottle",), _plastic_bottle, mass=0.5),
    ThingRecipe("jar", ("jam jar", "glass jar", "honey jar", "honey"), _jar, mass=0.5, fragile=True),
    ThingRecipe("plate", ("dish", "dinner plate", "saucer"), _plate, mass=0.5, fragile=True),
    ThingRecipe("bowl", ("soup bowl", "mixing bowl"), _bowl, mass=0.5, fragile=True),
)
