"""Cups and glasses, with what is in them."""

import numpy as np

from ..motifs.kitchen_kit import fill
from ..recipe import ThingRecipe
from ..shape import (
    Points,
    curve,
    cylinder,
    lathe,
    pipe,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _handle(radius: float, low: float, high: float, reach: float, thick: float) -> "Points":
    return np.array(
        [
            (radius, high, 0),
            (radius + reach, high * 0.98, 0),
            (radius + reach * 0.9, low + (high - low) * 0.25, 0),
            (radius * 0.97, low, 0),
        ]
    )


def _mug(b: Workbench) -> None:
    tone = b.colour((0.08, 0.18, 0.30))
    b.add("cup", vessel([(0, 0), (0.036, 0), (0.040, 0.004), (0.041, 0.092)], 0.004), "ceramic", tone)
    b.add("handle", pipe(_handle(0.040, 0.018, 0.075, 0.034, 0), 0.0055), "ceramic", tone)
    fill(b, "drink", 0.0365, 0.078, "dark glass", (0.035, 0.014, 0.006))
    b.emitter("steam", 0.35, (0, 0.095, 0), 0.03, (0, 0.12, 0))
    b.grip((0.07, 0.05, 0), "fist", (0, 1, 0))
    b.surface("inside", (0, 0.01, 0), (0.03, 0.03))


def _cup(b: Workbench) -> None:
    tone = b.colour((0.74, 0.73, 0.70))
    b.add(
        "saucer",
        lathe(curve([(0, 0), (0.045, 0.002), (0.074, 0.015), (0.076, 0.017), (0.045, 0.006), (0, 0.005)], 4), 36),
        "porcelain",
        tone,
    )
    b.add(
        "cup",
        vessel(curve([(0, 0.006), (0.02, 0.006), (0.02, 0.006), (0.036, 0.025), (0.044, 0.062)], 4), 0.003).at(y=0.0),
        "porcelain",
        tone,
    )
    b.add("handle", pipe(_handle(0.040, 0.024, 0.054, 0.024, 0), 0.004), "porcelain", tone)
    b.add("rim", torus(0.0428, 0.0012, 36, 6).at(y=0.0625) + torus(0.075, 0.0012, 40, 6).at(y=0.0165), "gold")
    fill(b, "coffee", 0.0385, 0.050, "dark glass", (0.05, 0.02, 0.008))
    b.emitter("steam", 0.35, (0, 0.07, 0), 0.025, (0, 0.12, 0))
    b.grip((0.064, 0.04, 0), "pinch")


def _paper_cup(b: Workbench) -> None:
    b.add("cup", cylinder(0.030, 0.105, top=0.042, bevel=0.002), "paper", b.colour("white"))
    b.add(
        "sleeve",
        lathe([(0.0345, 0.030), (0.0415, 0.078), (0.040, 0.078), (0.033, 0.030)], 32, hollow=True),
        "cardboard",
        main=False,
    )
    b.add(
        "lid",
        lathe([(0.044, 0.104), (0.044, 0.112), (0.040, 0.116), (0.038, 0.122), (0.0, 0.120)], 32),
        "matt plastic",
        main=False,
    )
    b.emitter("steam", 0.3, (0, 0.13, 0), 0.01, (0, 0.12, 0))
    b.grip((0, 0.055, 0), "fist")


def _glass(b: Workbench) -> None:
    drink = (
        "juice"
        if b.says("juice", "orange juice", "smoothie")
        else "beer"
        if b.says("beer")
        else "wine"
        if b.says("wine")
        else "water"
    )
    if not b.says("empty"):
        b.add("drink", cylinder(0.0295, 0.096, top=0.0335, bevel=0.001).at(y=0.009), drink, main=False)
    b.add("glass", vessel([(0, 0), (0.031, 0), (0.033, 0.002), (0.038, 0.135)], 0.0025, 40), "glass")
    b.grip((0, 0.07, 0), "fist")


def _wine_glass(b: Workbench) -> None:
    bowl = curve([(0.0, 0.096), (0.018, 0.100), (0.036, 0.125), (0.040, 0.150), (0.032, 0.205)], 5)
    if not b.says("empty"):
        b.add(
            "wine",
            lathe(curve([(0.0, 0.100), (0.016, 0.103), (0.0335, 0.127), (0.0372, 0.148), (0.0, 0.149)], 4), 32),
            "juice" if b.says("white wine", "champagne", "white") else "wine",
            main=False,
        )
    b.add("bowl", vessel(bowl, 0.0018, 40), "glass")
    b.add(
        "stem",
        lathe(curve([(0.036, 0), (0.034, 0.002), (0.008, 0.008), (0.004, 0.02), (0.0035, 0.08), (0.010, 0.098)], 4), 30),
        "glass",
    )
    b.grip((0, 0.06, 0), "pinch")


def _beer(b: Workbench) -> None:
    b.add("beer", cylinder(0.038, 0.118, bevel=0.002).at(y=0.012), "beer", main=False)
    b.add(
        "foam",
        lathe(curve([(0.0385, 0.128), (0.041, 0.140), (0.042, 0.156), (0.03, 0.166), (0, 0.170)], 4), 28),
        "cream",
        main=False,
    )
    b.add("glass", vessel([(0, 0), (0.042, 0), (0.044, 0.003), (0.044, 0.15)], 0.004, 36), "glass")
    b.add("handle", pipe(_handle(0.044, 0.03, 0.125, 0.04, 0), 0.008), "glass")
    b.grip((0.08, 0.08, 0), "fist")


RECIPES = (
    ThingRecipe("mug", ("coffee mug", "tea mug", "beaker"), _mug, mass=0.35, fragile=True),
    ThingRecipe(
        "cup",
        (
            "coffee cup",
            "teacup",
            "tea cup",
            "cup of coffee",
            "coffee",
            "tea",
            "cup of tea",
            "espresso",
            "cappuccino",
            "latte",
            "hot chocolate",
        ),
        _cup,
        mass=0.3,
        fragile=True,
    ),
    ThingRecipe("paper cup", ("takeaway cup", "to go cup"), _paper_cup, mass=0.3),
    ThingRecipe(
        "glass",
        (
            "glass of water",
            "drinking glass",
            "tumbler",
            "glass cup",
            "water glass",
            "juice",
            "orange juice",
            "glass of juice",
            "glass of milk",
            "cocktail",
        ),
        _glass,
        mass=0.3,
        fragile=True,
    ),
    ThingRecipe(
        "wine glass",
        ("goblet", "glass of wine", "champagne", "champagne glass", "wine", "chalice"),
        _wine_glass,
        mass=0.2,
        fragile=True,
    ),
    ThingRecipe("beer", ("beer mug", "glass of beer", "pint", "beer glass", "pint of beer"), _beer, mass=0.9, fragile=True),
)
