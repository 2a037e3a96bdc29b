"""Cherries, pumpkins and other fruit."""

import numpy as np

from ..motifs.foliage import leaf
from ..recipe import ThingRecipe
from ..shape import curve, ellipsoid, extrude, lathe, pipe, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _cherry(b: Workbench) -> None:
    for side in (-1, 1):
        b.add(
            "skin",
            ellipsoid(0.0125, 0.0115, 0.0125, 20).at(side * 0.016, 0.0115, 0.002 * side),
            "fruit",
            (0.26, 0.006, 0.012),
            values={"second": (0.32, 0.012, 0.014), "specks": 0.0, "coat": 1.0},
        )
        b.add(
            "stalk",
            pipe([(side * 0.016, 0.021, 0), (side * 0.012, 0.04, 0), (0, 0.062, 0)], 0.0008, around=6),
            "leaf",
            (0.16, 0.22, 0.05),
        )
    b.add("leaf", leaf(0.03, 0.014).at(y=0.061), "leaf")
    b.grip((0, 0.06, 0), "pinch")


def _pumpkin_body(b: Workbench) -> None:
    body = lathe(
        curve([(0, 0.02), (0.05, 0.004), (0.13, 0.03), (0.16, 0.11), (0.12, 0.19), (0.04, 0.215), (0, 0.2)], 5), 60, crease=89
    )
    p = body.points
    ribs = 1 - 0.075 * np.abs(np.cos(5 * np.arctan2(p[:, 2], p[:, 0]))) ** 3
    b.add(
        "skin",
        body.warp(p * np.stack([ribs, np.ones(len(p)), ribs], 1)),
        "fruit",
        (0.60, 0.17, 0.012),
        values={"second": (0.52, 0.12, 0.012), "specks": 0.0, "scale": 40.0},
    )
    b.add(
        "stalk",
        pipe([(0, 0.19, 0), (0.004, 0.235, 0.0), (0.03, 0.262, 0.008)], 0.014, grow=(1.5, 0.9, 1.0), around=7),
        "bark",
        (0.16, 0.15, 0.055),
    )


def _pumpkin(b: Workbench) -> None:
    _pumpkin_body(b)
    b.grip((0, 0.11, 0), "two-handed", (1, 0, 0))


def _jack(b: Workbench) -> None:
    _pumpkin_body(b)
    eye = [(-0.03, 0), (0.03, 0), (0, 0.048)]
    mouth = [
        (-0.085, 0.03),
        (-0.06, 0.0),
        (-0.045, 0.016),
        (-0.02, -0.012),
        (0, 0.006),
        (0.02, -0.012),
        (0.045, 0.016),
        (0.06, 0.0),
        (0.085, 0.03),
        (0.045, 0.024),
        (0.03, 0.035),
        (0.0, 0.02),
        (-0.03, 0.035),
        (-0.045, 0.024),
    ]
    for outline, x, y in (
        (eye, -0.052, 0.125),
        (eye, 0.052, 0.125),
        ([(-0.014, 0), (0.014, 0), (0, 0.024)], 0, 0.1),
        (mouth, 0, 0.058),
    ):
        shape = extrude([(px + x, py + y) for px, py in outline], 0.03)
        p = shape.points
        bent = np.sqrt(np.maximum(0.152**2 - p[:, 0] ** 2 - (1.15 * (p[:, 1] - 0.11)) ** 2, 0.0))
        b.add("face", shape.warp(np.stack([p[:, 0], p[:, 1], bent + p[:, 2] * 0.35], 1)), "light", (9.0, 4.2, 0.7))
    b.lamp((0, 0.11, 0.17), (1.6, 0.75, 0.18), reach=3.0)


def _kiwi_half(b: Workbench) -> None:
    b.add("skin", ellipsoid(0.026, 0.026, 0.034, 28).at(y=0.026), "plush", (0.16, 0.10, 0.045))
    b.grip((0, 0.026, 0), "cup")


def _coconut(b: Workbench) -> None:
    b.add("husk", sphere(0.055, 32).at(y=0.055), "straw", (0.16, 0.085, 0.04))
    for a in (0, 120, 240):
        b.add("eyes", sphere(0.008, 8).at(0.0, 0.02, 0.0).turn(z=a).at(0, 0.06, 0.051), "chocolate", main=False)
    b.grip((0, 0.055, 0), "cup")


def _avocado(b: Workbench) -> None:
    half = lathe(curve([(0, 0), (0.028, 0.012), (0.031, 0.04), (0.02, 0.075), (0, 0.092)], 5), 28, crease=89)
    p = half.points.copy()
    p[:, 2] = np.minimum(p[:, 2], 0.004)
    b.add(
        "skin", half.warp(p), "fruit", (0.02, 0.045, 0.012), values={"second": (0.035, 0.06, 0.015), "bump": 0.5, "specks": 0.0}
    )
    b.add(
        "flesh",
        extrude(
            curve(
                [
                    (0, 0.004),
                    (0.025, 0.014),
                    (0.028, 0.04),
                    (0.018, 0.073),
                    (0, 0.088),
                    (-0.018, 0.073),
                    (-0.028, 0.04),
                    (-0.025, 0.014),
                ],
                4,
                loop=True,
            ),
            0.003,
        ).at(z=0.004),
        "flesh",
        (0.60, 0.58, 0.16),
        values={"second": (0.42, 0.50, 0.08)},
    )
    b.add(
        "stone",
        ellipsoid(0.016, 0.018, 0.014, 20).at(0, 0.034, 0.006),
        "fruit",
        (0.13, 0.05, 0.018),
        values={"second": (0.16, 0.07, 0.025), "specks": 0.0},
        main=False,
    )


RECIPES = (
    ThingRecipe("cherry", ("cherries",), _cherry, mass=0.02),
    ThingRecipe("pumpkin", ("squash", "gourd"), _pumpkin, mass=5.0),
    ThingRecipe("jack-o-lantern", ("jack o lantern", "carved pumpkin", "halloween pumpkin"), _jack, mass=4.0),
    ThingRecipe("kiwi", ("kiwi fruit", "kiwifruit"), _kiwi_half, mass=0.09, round=True),
    ThingRecipe("coconut", (), _coconut, mass=1.2, round=True),
    ThingRecipe("avocado", (), _avocado, mass=0.2),
)
