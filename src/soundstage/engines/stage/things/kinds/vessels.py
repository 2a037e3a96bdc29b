"""Vases and tanks."""

from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    ellipsoid,
    extrude,
    hull,
    merge,
    pipe,
    torus,
    vessel,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _vase(b: Workbench) -> None:
    b.add(
        "vase",
        vessel(
            curve(
                [(0, 0), (0.055, 0), (0.055, 0.005), (0.10, 0.10), (0.105, 0.16), (0.06, 0.25), (0.04, 0.29), (0.062, 0.33)], 6
            ),
            0.005,
            44,
        ),
        "porcelain",
        b.colour((0.04, 0.12, 0.36)),
    )
    b.add(
        "bands",
        torus(0.0635, 0.003, 44, 6).at(y=0.332)
        + torus(0.1065, 0.0016, 44, 6).at(y=0.148)
        + torus(0.057, 0.003, 44, 6).at(y=0.006),
        "gold",
    )
    b.grip((0, 0.26, 0), "fist")


def _aquarium(b: Workbench) -> None:
    b.add("water", box(0.78, 0.36, 0.38, 0.002).at(y=0.03), "water", main=False)
    b.add("sand", box(0.78, 0.05, 0.38, 0.004).at(y=0.02), "crumb", (0.55, 0.42, 0.24), main=False)
    b.add(
        "weeds",
        merge(
            pipe(
                [(x, 0.06, z), (x + 0.02, 0.16, z), (x - 0.02, 0.26, z + 0.01), (x + 0.01, 0.34, z)],
                0.008,
                grow=(1, 1.2, 1, 0.3),
            )
            for x, z in ((-0.3, -0.1), (-0.26, -0.05), (0.28, -0.1), (0.32, 0.0), (0.05, -0.14))
        ),
        "leaf",
        main=False,
    )
    b.add(
        "stones",
        merge(
            ellipsoid(r, r * 0.7, r, 10).at(x, 0.08, z)
            for r, x, z in ((0.06, -0.1, -0.08), (0.04, 0.02, -0.05), (0.05, 0.2, 0.05))
        ),
        "stone",
        main=False,
    )
    for x, y, z, hue in ((-0.12, 0.24, 0.05, "orange"), (0.12, 0.28, -0.02, "yellow"), (0.2, 0.18, 0.08, "orange")):
        b.add(
            "fish",
            hull(
                [
                    (-0.05, 0.002, -0.004, 0.004, 2),
                    (-0.01, 0.012, -0.02, 0.02, 2),
                    (0.03, 0.008, -0.012, 0.012, 2),
                    (0.045, 0.002, -0.003, 0.003, 2),
                ],
                12,
            )
            .turn(y=80)
            .at(x, y, z)
            + extrude([(-0.045, 0), (-0.075, 0.02), (-0.075, -0.02)], 0.004).turn(y=-10).at(x, y, z),
            "petal",
            hue,
            main=False,
            values={"second": (0.7, 0.3, 0.05)},
        )
    b.add("glass", box(0.80, 0.44, 0.40, 0.001), "glass")
    b.add("frame", box(0.82, 0.02, 0.42, 0.004), "matt plastic")
    b.add("hood", box(0.82, 0.03, 0.42, 0.006).at(y=0.43), "matt plastic")
    b.lamp((0, 0.42, 0), (0.8, 0.9, 1.0), reach=2)


RECIPES = (
    ThingRecipe("vase", ("flower vase", "urn", "amphora"), _vase, mass=1.2, fragile=True),
    ThingRecipe("aquarium", ("fish tank", "fishbowl", "fish bowl"), _aquarium, mass=120.0, fragile=True),
)
