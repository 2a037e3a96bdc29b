"""What is worn."""

from ..recipe import ThingRecipe
from ..shape import (
    curve,
    cylinder,
    ellipsoid,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
    plate,
    sphere,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _hat(b: Workbench) -> None:
    if b.says("top"):
        b.add(
            "hat",
            lathe(
                curve(
                    [
                        (0.155, 0.012),
                        (0.165, 0.004),
                        (0.09, 0.0),
                        (0.086, 0.006),
                        (0.086, 0.006),
                        (0.083, 0.08),
                        (0.092, 0.165),
                        (0.092, 0.165),
                        (0, 0.167),
                    ],
                    4,
                ),
                44,
            ).scale(1, 1, 1.15),
            "velvet",
            b.colour((0.012, 0.012, 0.013)),
        )
    else:
        b.add(
            "hat",
            lathe(
                curve(
                    [
                        (0.17, 0.012),
                        (0.12, 0.0),
                        (0.085, 0.004),
                        (0.085, 0.004),
                        (0.082, 0.07),
                        (0.065, 0.115),
                        (0.065, 0.115),
                        (0.0, 0.10),
                    ],
                    5,
                ),
                44,
            ).scale(1, 1, 1.15),
            "straw" if b.says("straw", "sun") else "velvet",
            b.colour((0.18, 0.10, 0.05)) if not b.says("straw", "sun") else None,
        )
    b.add(
        "band",
        lathe([(0.0868, 0.006), (0.0855, 0.032)], 40).scale(1, 1, 1.15),
        "silk",
        b.colour((0.10, 0.01, 0.015), 1),
        main=False,
    )
    b.grip((0.15, 0.01, 0), "pinch")


def _crown(b: Workbench) -> None:
    b.add("band", lathe([(0.088, 0), (0.092, 0.004), (0.094, 0.05), (0.090, 0.05), (0.086, 0.004)], 48, hollow=True), "gold")
    points = [
        extrude([(-0.022, 0), (0.022, 0), (0.006, 0.045), (0, 0.06), (-0.006, 0.045)], 0.004, 0.001)
        .at(0, 0.045, 0.091)
        .turn(y=36 * k)
        for k in range(10)
    ]
    b.add("points", merge(points) + merge(sphere(0.008, 12).at(0, 0.11, 0.091).turn(y=36 * k) for k in range(10)), "gold")
    b.add(
        "rubies",
        merge(ellipsoid(0.009, 0.012, 0.006, 8).at(0, 0.025, 0.094).turn(y=72 * k) for k in range(5)),
        "ruby",
        main=False,
    )
    b.add(
        "sapphires",
        merge(ellipsoid(0.008, 0.010, 0.006, 8).at(0, 0.025, 0.094).turn(y=72 * k + 36) for k in range(5)),
        "ruby",
        (0.01, 0.05, 0.5),
        main=False,
    )
    b.add("cap", ellipsoid(0.085, 0.05, 0.085, 26).at(y=0.03), "velvet", b.colour((0.20, 0.01, 0.03)), main=False)


def _glasses(b: Workbench) -> None:
    dark = b.says("sun", "sunglasses", "dark") or b.call.kind == "sunglasses"
    b.add(
        "frame",
        (
            torus(0.025, 0.0024, 32, 8).turn(x=90).at(0.034, 0.026, 0).both()
            + pipe([(-0.009, 0.03, 0), (0, 0.035, 0), (0.009, 0.03, 0)], 0.0022)
            + pipe([(0.058, 0.032, 0), (0.068, 0.032, -0.01), (0.07, 0.032, -0.09), (0.069, 0.012, -0.135)], 0.0022).both()
        ),
        "plastic",
        b.colour((0.015, 0.015, 0.016)),
    )
    b.add(
        "lenses",
        (cylinder(0.0245, 0.0015, bevel=0).turn(x=90).at(0.034, 0.026, 0)).both(),
        "dark glass" if dark else "glass",
        main=False,
    )
    b.grip((0.065, 0.03, -0.02), "pinch")


def _shoes(b: Workbench) -> None:
    trainer = not b.says("leather", "dress")
    for x in (-0.065, 0.065):
        b.add(
            "upper",
            hull(
                [
                    (-0.13, 0.030, 0.03, 0.105, 3),
                    (-0.09, 0.040, 0.025, 0.115, 3),
                    (-0.02, 0.041, 0.025, 0.10, 3),
                    (0.06, 0.047, 0.025, 0.07, 2.8),
                    (0.12, 0.040, 0.025, 0.058, 2.4),
                    (0.15, 0.012, 0.03, 0.045, 2),
                ],
                26,
            ).at(x=x),
            "leather",
            b.colour((0.70, 0.70, 0.68) if trainer else (0.05, 0.022, 0.012)),
        )
        b.add(
            "sole",
            plate(
                curve(
                    [
                        (0, 0.158),
                        (0.046, 0.10),
                        (0.044, 0.03),
                        (0.036, -0.04),
                        (0.038, -0.12),
                        (0, -0.14),
                        (-0.038, -0.12),
                        (-0.036, -0.04),
                        (-0.044, 0.03),
                        (-0.046, 0.10),
                    ],
                    4,
                    loop=True,
                )
                * [1, -1],
                0.03,
                0.006,
            ).at(x=x),
            "rubber",
            (0.66, 0.66, 0.64) if trainer else (0.02, 0.015, 0.012),
        )
        b.add("mouth", ellipsoid(0.030, 0.012, 0.05, 18).at(x, 0.108, -0.075), "cloth", (0.02, 0.02, 0.022))
        b.add(
            "laces",
            merge(
                pipe(
                    [
                        (x - 0.024, 0.093 - 0.007 * k, 0.005 + 0.017 * k),
                        (x, 0.103 - 0.007 * k, 0.009 + 0.017 * k),
                        (x + 0.024, 0.093 - 0.007 * k, 0.005 + 0.017 * k),
                    ],
                    0.003,
                )
                for k in range(4)
            ),
            "rope",
            "white" if trainer else (0.02, 0.01, 0.01),
        )


def _tie(b: Workbench) -> None:
    b.add(
        "tie",
        extrude(
            [
                (-0.018, 0.46),
                (0.018, 0.46),
                (0.022, 0.43),
                (0.012, 0.41),
                (0.045, 0.07),
                (0, 0.0),
                (-0.045, 0.07),
                (-0.012, 0.41),
                (-0.022, 0.43),
            ],
            0.008,
            0.003,
        )
        .turn(x=-90)
        .at(y=0.008),
        "silk",
        b.colour((0.34, 0.02, 0.03)),
    )
    b.add(
        "stripes",
        merge(
            extrude([(-w, y), (w, y + w), (w, y + w + 0.012), (-w, y + 0.012)], 0.0086).at(z=0.0)
            for y, w in ((0.10, 0.036), (0.16, 0.031), (0.22, 0.026), (0.28, 0.021), (0.34, 0.016))
        )
        .turn(x=-90)
        .at(y=0.008),
        "silk",
        (0.05, 0.08, 0.22),
        main=False,
    )
    b.add(
        "collar",
        pipe([(0.018, 0.45, 0), (0.085, 0.52, 0), (0.0, 0.6, 0), (-0.085, 0.52, 0), (-0.018, 0.45, 0)], 0.011)
        .turn(x=-90)
        .at(y=0.011),
        "silk",
        b.colour((0.34, 0.02, 0.03)),
    )


RECIPES = (
    ThingRecipe("hat", ("cap", "top hat", "fedora", "straw hat"), _hat, mass=0.15),
    ThingRecipe("crown", ("golden crown", "tiara"), _crown, mass=1.2),
    ThingRecipe("glasses", ("eyeglasses", "spectacles", "sunglasses", "goggles"), _glasses, mass=0.03),
    ThingRecipe("shoes", ("shoe", "sneakers", "sneaker", "boots", "boot", "pair of shoes"), _shoes, mass=0.8),
    ThingRecipe("tie", ("necktie",), _tie, mass=0.08),
)
