"""Temples."""

import numpy as np

from ..motifs.buildings_kit import gable
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, extrude, lathe, merge
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _pagoda(b: Workbench) -> None:
    b.add("base", box(9, 0.8, 9, 0.03) + box(7.5, 0.5, 7.5, 0.03).at(y=0.8), "stone", main=False)
    y = 1.3
    for k in range(5):
        w = 5.6 - 0.75 * k
        b.add("walls", box(w * 0.72, 1.7, w * 0.72, 0.02).at(y=y), "painted wood", b.colour((0.42, 0.04, 0.02)))
        b.add(
            "posts",
            merge(cylinder(0.13, 1.7, around=10).at(x * w * 0.4, y, z * w * 0.4) for x in (-1, 1) for z in (-1, 1)),
            "painted wood",
            b.colour((0.42, 0.04, 0.02)),
            main=True,
        )
        b.add(
            "screens",
            merge(box(w * 0.34, 1.0, 0.1).at(0, y + 0.35, w * 0.365).turn(y=90 * j) for j in range(4)),
            "light",
            (1.6, 1.0, 0.4),
        )
        roof = lathe(curve([(w * 0.93, -0.05), (w * 0.72, 0.18), (w * 0.42, 0.72), (w * 0.34, 0.95)], 4), 4, crease=25).turn(
            y=45
        )
        p = roof.points
        lift = 0.42 * np.maximum(np.minimum(np.abs(p[:, 0]), np.abs(p[:, 2])) / (w * 0.66), 0) ** 4
        b.add(
            "roofs",
            roof.warp(p + np.stack([0 * lift, lift, 0 * lift], 1)).at(y=y + 1.65),
            "tiles",
            (0.05, 0.09, 0.08),
            main=False,
        )
        y += 2.5
    b.add(
        "finial",
        lathe(
            curve([(0.25, 0), (0.3, 0.2), (0.08, 0.3), (0.16, 0.6), (0.06, 0.8), (0.1, 1.2), (0.03, 1.5), (0, 2.6)], 3), 16
        ).at(y=y),
        "gold",
        main=False,
    )


def _temple(b: Workbench) -> None:
    """A Doric temple: eight columns by thirteen on three steps."""
    w, d = 15.0, 26.0
    b.add("steps", merge(box(w + 1.6 - 0.8 * k, 0.35, d + 1.6 - 0.8 * k, 0.01).at(y=0.35 * k) for k in range(3)), "marble")
    shaft = (
        lathe([(0.52, 0), (0.50, 1.2), (0.40, 4.6)], 16, crease=15)
        + lathe(curve([(0.42, 4.6), (0.62, 4.85)], 2), 16)
        + box(1.3, 0.25, 1.3, 0.0).at(y=4.85)
    )
    xs, zs = np.linspace(-w / 2 + 0.8, w / 2 - 0.8, 8), np.linspace(-d / 2 + 0.8, d / 2 - 0.8, 13)
    spots = [(x, z) for x in xs for z in (zs[0], zs[-1])] + [(x, z) for z in zs[1:-1] for x in (xs[0], xs[-1])]
    b.add("columns", merge(shaft.at(x, 1.05, z) for x, z in spots), "marble")
    b.add("cella", box(w - 5, 5.0, d - 6, 0.0).at(y=1.05), "marble", main=True)
    b.add("entablature", box(w, 0.7, d, 0.01).at(y=6.15) + box(w + 0.3, 0.65, d + 0.3, 0.01).at(y=6.85), "marble")
    b.add(
        "triglyphs",
        merge(
            box(0.45, 0.6, 0.08, 0.0).at(x, 6.88, s * (d / 2 + 0.17))
            for x in np.linspace(-w / 2 + 0.3, w / 2 - 0.3, 15)
            for s in (-1, 1)
        ),
        "marble",
    )
    b.add("roof", gable(w, d, 2.6, 0.5, 0.4).at(y=7.55), "marble")
    b.add("pediments", extrude([(-w / 2, 7.4), (w / 2, 7.4), (0, 9.8)], d - 0.6), "marble")


RECIPES = tuple(
    ThingRecipe(name, words, build, mass=mass, stands=True)
    for name, words, build, mass in (
        ("pagoda", ("japanese temple", "chinese temple"), _pagoda, 100000.0),
        ("temple", ("greek temple", "parthenon", "temple of hephaestus", "roman temple"), _temple, 1e6),
    )
)
