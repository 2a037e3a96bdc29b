"""Fountains, wells, statues, snowmen."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import (
    box,
    cone,
    curve,
    cylinder,
    ellipsoid,
    lathe,
    merge,
    pipe,
    sphere,
    torus,
    tube,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _fountain(b: Workbench) -> None:
    b.add(
        "basin",
        lathe(
            curve(
                [(1.9, 0), (2.0, 0.1), (1.9, 0.2), (1.95, 0.45), (2.1, 0.5), (2.1, 0.58), (1.85, 0.58), (1.8, 0.25), (0, 0.2)],
                3,
            ),
            52,
        ),
        "marble",
    )
    b.add(
        "column",
        lathe(
            curve([(0.4, 0.2), (0.3, 0.35), (0.16, 0.6), (0.22, 0.9), (0.14, 1.3), (0.2, 1.42), (0.1, 2.0), (0.08, 2.2)], 4), 26
        ),
        "marble",
    )
    for y, r in ((1.35, 0.95), (2.05, 0.5)):
        b.add(
            "bowls",
            lathe(
                curve(
                    [(0.1, y), (r * 0.5, y + 0.05), (r, y + 0.22), (r * 1.02, y + 0.26), (r * 0.9, y + 0.22), (0.0, y + 0.1)], 4
                ),
                40,
            ),
            "marble",
        )
        b.add("water", cylinder(r * 0.88, 0.01).at(y=y + 0.21), "water", main=False)
        b.add(
            "jets",
            merge(
                pipe(
                    [
                        (r * 1.0, y + 0.26, 0),
                        (r * 1.2, y + 0.24, 0),
                        (r * 1.45, y - 0.1, 0),
                        (r * 1.58, y - (0.75 if r > 0.6 else 0.40), 0),
                    ],
                    0.018,
                    grow=(0.6, 0.8, 1, 1.3),
                ).turn(y=30 * k)
                for k in range(12)
            ),
            "glass",
            (0.9, 0.95, 1.0),
            main=False,
            values={"density": 0.4},
        )
    b.add(
        "top jet",
        merge(
            pipe([(0.0, 2.25, 0), (0.06, 2.8, 0), (0.22, 2.95, 0), (0.34, 2.5, 0)], 0.02, grow=(1, 1, 1, 0.5)).turn(y=60 * k)
            for k in range(6)
        ),
        "glass",
        (0.9, 0.95, 1.0),
        main=False,
        values={"density": 0.4},
    )
    b.add("pool", cylinder(1.84, 0.02, around=48).at(y=0.45), "water", main=False)
    b.emitter("splash", 0.6, (0, 2.9, 0), 0.2, (0, 1.5, 0))
    b.emitter("splash", 0.5, (0, 0.5, 0), 1.3, (0, 0.6, 0))
    b.sounds("fountain")


def _well(b: Workbench) -> None:
    b.add("wall", tube(0.62, 0.8, 0.14, 36), "ashlar", values={"course": 0.2})
    b.add("coping", torus(0.56, 0.085, 40, 8).scale(1, 0.5, 1).at(y=0.82), "stone", main=False)
    b.add("posts", box(0.1, 1.7, 0.1, 0.01).at(0.56, 0.4, 0).both() + cylinder(0.05, 1.25).turn(z=90).at(0.625, 1.55, 0), "oak")
    b.add(
        "roof",
        merge(box(1.6, 0.05, 0.85, 0.008).turn(x=s * 38).at(0, 2.18, s * 0.31) for s in (-1, 1)),
        "tiles",
        values={"course": 0.14},
    )
    b.add("rope", cylinder(0.012, 0.55).at(0.1, 1.0, 0), "rope")
    b.add("bucket", lathe([(0.09, 0.8), (0.12, 1.02), (0.11, 1.02), (0, 0.85)], 20).at(x=0.1), "boards")
    b.add("water", cylinder(0.5, 0.01).at(y=0.35), "dark glass")


def _statue(b: Workbench) -> None:
    stuff = "bronze" if b.says("bronze") else "marble"
    b.add(
        "plinth",
        box(1.0, 0.2, 1.0, 0.03) + box(0.8, 1.0, 0.8, 0.02).at(y=0.2) + box(0.95, 0.12, 0.95, 0.03).at(y=1.2),
        "granite",
        main=False,
    )
    y = 1.32
    b.add(
        "robe",
        lathe(curve([(0.34, 0), (0.30, 0.3), (0.20, 0.85), (0.17, 1.05), (0.24, 1.35), (0.20, 1.5), (0.06, 1.58)], 5), 28)
        .scale(1, 1, 0.75)
        .at(y=y),
        stuff,
    )
    b.add(
        "folds",
        merge(
            pipe(
                [
                    (0.30 * np.sin(a), y, 0.23 * np.cos(a)),
                    (0.24 * np.sin(a), y + 0.5, 0.17 * np.cos(a)),
                    (0.16 * np.sin(a + 0.2), y + 1.05, 0.12 * np.cos(a + 0.2)),
                ],
                0.035,
                grow=(1.3, 1, 0.5),
            )
            for a in np.linspace(-2.4, 2.4, 13)
        ),
        stuff,
    )
    b.add(
        "head",
        ellipsoid(0.105, 0.135, 0.12, 24).at(0, y + 1.74, 0.02)
        + cylinder(0.06, 0.2).at(0, y + 1.5, 0)
        + ellipsoid(0.118, 0.09, 0.12, 18).at(0, y + 1.82, -0.02)
        + ellipsoid(0.016, 0.035, 0.03, 10).at(0, y + 1.73, 0.135),
        stuff,
    )
    b.add(
        "arms",
        pipe([(0.21, y + 1.42, 0), (0.32, y + 1.2, 0.05), (0.24, y + 1.02, 0.2)], 0.062, grow=(1.1, 1, 0.7))
        + pipe([(-0.21, y + 1.42, 0), (-0.36, y + 1.6, 0.06), (-0.34, y + 2.0, 0.14)], 0.062, grow=(1.1, 1, 0.7))
        + ellipsoid(0.05, 0.07, 0.05, 14).at(0.23, y + 1.0, 0.22)
        + ellipsoid(0.045, 0.08, 0.04, 14).at(-0.34, y + 2.05, 0.15),
        stuff,
    )


def _snowman(b: Workbench) -> None:
    b.add(
        "snow",
        ellipsoid(0.46, 0.42, 0.46, 32).at(y=0.38)
        + ellipsoid(0.34, 0.31, 0.34, 28).at(y=0.98)
        + ellipsoid(0.235, 0.225, 0.235, 28).at(y=1.43),
        "snow",
    )
    b.add(
        "coal",
        merge(
            sphere(0.026, 10).at(x, y, z)
            for x, y, z in ((0.08, 1.50, 0.21), (-0.08, 1.50, 0.21), (0, 1.08, 0.325), (0, 0.94, 0.335), (0, 0.62, 0.40))
        )
        + merge(
            sphere(0.015, 8).at(0.10 * np.sin(a), 1.37 - 0.03 * np.cos(2.2 * a), 0.215 - 0.04 * abs(a))
            for a in np.linspace(-0.8, 0.8, 6)
        ),
        "matt plastic",
        (0.012, 0.012, 0.012),
    )
    b.add(
        "nose",
        cone(0.038, 0.26, 18).turn(x=90).at(0, 1.43, 0.21),
        "fruit",
        (0.64, 0.19, 0.01),
        values={"specks": 0.0, "second": (0.58, 0.15, 0.01)},
    )
    b.add(
        "arms",
        pipe([(0.3, 1.05, 0), (0.62, 1.22, 0.05), (0.78, 1.40, 0.03)], 0.018, grow=(1.2, 1, 0.6)).both()
        + pipe([(0.66, 1.26, 0.05), (0.76, 1.24, 0.08)], 0.010, smooth=0).both(),
        "bark",
    )
    b.add(
        "scarf",
        torus(0.225, 0.055, 36, 10).scale(1, 0.8, 1).at(y=1.24) + box(0.11, 0.40, 0.04, 0.015).turn(z=8).at(0.16, 0.86, 0.27),
        "knit",
        b.colour((0.46, 0.02, 0.02)),
        main=False,
    )
    b.add(
        "hat",
        lathe(
            curve([(0.27, 0.0), (0.28, 0.015), (0.165, 0.03), (0.165, 0.03), (0.17, 0.27), (0.17, 0.27), (0, 0.28)], 3), 32
        ).at(y=1.60),
        "velvet",
        (0.012, 0.012, 0.014),
    )


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("fountain", ("water fountain",), _fountain, 3000.0),
        ("well", ("wishing well", "water well"), _well, 1500.0),
        ("statue", ("sculpture", "monument", "bust"), _statue, 1500.0),
        ("snowman", (), _snowman, 150.0),
    )
)
