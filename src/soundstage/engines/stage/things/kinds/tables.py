"""Tables and desks."""

from ..motifs.joinery import legs
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, lathe, pipe, slab
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _table(b: Workbench) -> None:
    b.add("top", slab(1.7, 0.04, 0.92, 0.04, 0.008).at(y=0.71), "oak", grain="x")
    b.add(
        "apron",
        box(1.46, 0.09, 0.025).at(0, 0.62, 0.36)
        + box(1.46, 0.09, 0.025).at(0, 0.62, -0.36)
        + box(0.025, 0.09, 0.72).at(0.73, 0.62, 0).both(),
        "oak",
        grain="x",
    )
    b.add("legs", legs(1.44, 0.70, 0.71, 0.036, 0.75), "oak", grain="y")
    b.surface("top", (0, 0.75, 0), (0.8, 0.42))


def _round_table(b: Workbench) -> None:
    b.add("top", cylinder(0.55, 0.035, bevel=0.008, around=48).at(y=0.70), "walnut", grain="x")
    b.add(
        "column",
        lathe(curve([(0.24, 0.0), (0.22, 0.04), (0.07, 0.09), (0.05, 0.2), (0.065, 0.4), (0.04, 0.6), (0.12, 0.70)], 4), 26),
        "walnut",
        grain="y",
    )
    b.surface("top", (0, 0.735, 0), (0.38, 0.38))


def _coffee_table(b: Workbench) -> None:
    b.add("top", slab(1.1, 0.03, 0.6, 0.08, 0.006).at(y=0.38), "walnut", grain="x")
    b.add("shelf", slab(0.95, 0.02, 0.46, 0.05, 0.005).at(y=0.14), "walnut", grain="x")
    b.add("legs", legs(0.9, 0.44, 0.39, 0.022, 0.6, 0.04), "walnut", grain="y")
    b.surface("top", (0, 0.41, 0), (0.5, 0.26))


def _desk(b: Workbench) -> None:
    b.add("top", slab(1.5, 0.035, 0.72, 0.03, 0.006).at(y=0.71), "oak", grain="x")
    b.add("pedestal", box(0.42, 0.70, 0.62, 0.008).at(0.5, 0.01, 0), "oak", grain="y")
    for k in range(3):
        b.add("drawers", box(0.38, 0.19, 0.02, 0.006).at(0.5, 0.06 + 0.215 * k, 0.315), "oak", grain="x")
        b.add(
            "handles",
            pipe(
                [
                    (0.44, 0.155 + 0.215 * k, 0.33),
                    (0.44, 0.155 + 0.215 * k, 0.35),
                    (0.56, 0.155 + 0.215 * k, 0.35),
                    (0.56, 0.155 + 0.215 * k, 0.33),
                ],
                0.006,
                smooth=0,
            ),
            "brass",
        )
    b.add(
        "legs",
        box(0.05, 0.71, 0.05).at(-0.68, 0, 0.29)
        + box(0.05, 0.71, 0.05).at(-0.68, 0, -0.29)
        + box(1.2, 0.3, 0.02).at(-0.1, 0.4, -0.3),
        "oak",
        grain="y",
    )
    b.surface("top", (0, 0.745, 0), (0.7, 0.32))


RECIPES = (
    ThingRecipe("table", ("dining table", "wooden table", "kitchen table"), _table, mass=35.0),
    ThingRecipe("round table", ("cafe table", "bistro table"), _round_table, mass=18.0),
    ThingRecipe("coffee table", ("side table", "nightstand", "bedside table"), _coffee_table, mass=12.0),
    ThingRecipe("desk", ("writing desk", "office desk", "workbench"), _desk, mass=40.0),
)
