"""Flags, hearts, stars, bubbles."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    heart,
    lathe,
    loft,
    merge,
    sides,
    sphere,
    star,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _flag(b: Workbench) -> None:
    b.add("pole", cylinder(0.03, 4.2, top=0.02), "aluminium", main=False)
    b.add("finial", sphere(0.05, 14).at(y=4.23), "gold", main=False)
    key = b.joint("flag", (0, 3.5, 0), (0, 1, 0), "hinge", -3.2, 3.2)
    x = np.linspace(0, 1, 28)
    wave = 0.16 * np.sin(x * 9.0) * x**0.6
    up = np.linspace(2.95, 4.1, 13)
    rows = []
    for t, w in zip(x, wave, strict=True):
        front = np.stack([np.full(13, 0.03 + 1.7 * t), up - 0.08 * t, w + 0.10 * t * (up - 2.95)], axis=1)
        rows.append(np.concatenate([front + np.array([0, 0, 0.008]), front[::-1] - np.array([0, 0, 0.008])]))
    b.add(
        "cloth",
        loft(np.stack(rows), crease=60),
        "silk",
        b.colour((0.44, 0.02, 0.025)),
        main=True,
        joint=key,
        paint=lambda p: 0.19 - np.abs(p[:, 1] + 0.047 * p[:, 0] - 3.525),
        values={"second": b.colour("white", 1)},
    )


def _heart(b: Workbench) -> None:
    outline = heart(0.3, 56)
    rows = [
        np.c_[outline * np.cos(t) ** 0.55, np.full(len(outline), 0.075 * np.sin(t))] for t in np.linspace(-1.5, 1.5, sides(15))
    ]
    b.add("heart", loft(np.stack(rows), crease=70), "glossy rubber", b.colour("red"))


def _star(b: Workbench) -> None:
    b.add("star", extrude(star(5, 0.16, 0.07), 0.06, 0.028).at(y=0.13), "gold")


def _bubble(b: Workbench) -> None:
    b.add("film", sphere(0.06, 40).at(y=0.06), "bubble", about=(0, 0.06, 0))
    b.drives("air", 0.3)


def _snow_globe(b: Workbench) -> None:
    b.add("base", lathe(curve([(0.06, 0), (0.062, 0.008), (0.05, 0.03), (0.046, 0.04)], 4), 40), "walnut")
    b.add("snow", ellipsoid(0.043, 0.012, 0.043, 24).at(y=0.042), "snow", main=False)
    b.add("cottage", box(0.024, 0.016, 0.02).at(0.008, 0.046, 0), "painted wood", (0.40, 0.05, 0.03), main=False)
    b.add("roof", extrude([(-0.016, 0), (0.016, 0), (0, 0.013)], 0.024).at(0.008, 0.062, 0), "snow", main=False)
    b.add(
        "tree",
        merge(lathe([(0.010 - 0.002 * k, 0.046 + 0.009 * k), (0, 0.062 + 0.009 * k)], 14) for k in range(3)).at(x=-0.018),
        "leaf",
        (0.02, 0.09, 0.03),
        main=False,
    )
    b.add(
        "flakes",
        merge(
            sphere(0.0009, 5).at(*(float(v) for v in b.random.uniform(-0.028, 0.028, 3) + np.array([0, 0.08, 0])))
            for _ in range(40)
        ),
        "snow",
        main=False,
    )
    b.add("glass", sphere(0.05, 36).at(y=0.078), "glass")
    b.emitter("snow", 0.2, (0, 0.08, 0), 0.03)


RECIPES = (
    ThingRecipe("flag", ("banner", "national flag"), _flag, mass=12.0, stands=True),
    ThingRecipe("heart", ("love heart",), _heart, mass=0.3),
    ThingRecipe("star", ("gold star", "golden star"), _star, mass=0.5),
    ThingRecipe("bubble", ("soap bubble",), _bubble, mass=0.001, round=True, fragile=True),
    ThingRecipe("snow globe", ("snowglobe",), _snow_globe, mass=0.5, fragile=True),
)
