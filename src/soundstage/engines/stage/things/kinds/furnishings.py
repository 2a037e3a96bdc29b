"""What else furnishes a room."""

import numpy as np

from ..recipe import ThingRecipe
from ..shape import extrude, merge, pipe, slab, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _mirror(b: Workbench) -> None:
    b.add(
        "frame",
        merge(
            [
                pipe(
                    [(0.42 * np.sin(a), 0.92 + 0.80 * np.cos(a), 0) for a in np.linspace(0, 2 * np.pi, 40, endpoint=False)],
                    0.04,
                    smooth=0,
                    loop=True,
                )
            ]
        ),
        "gold",
    )
    b.add(
        "glass",
        extrude([(0.41 * np.sin(a), 0.92 + 0.79 * np.cos(a)) for a in np.linspace(0, 2 * np.pi, 48, endpoint=False)], 0.01),
        "chrome",
        (0.86, 0.87, 0.88),
        main=False,
    )
    b.add(
        "stand",
        pipe([(0.3, 0, 0.22), (0.36, 0.7, 0.0)], 0.022, smooth=0).both()
        + pipe([(0, 0, -0.5), (0, 1.3, -0.03)], 0.02, smooth=0),
        "gold",
    )


def _rug(b: Workbench) -> None:
    b.add("rug", slab(2.4, 0.012, 1.6, 0.02), "rug", b.colour((0.30, 0.035, 0.03)), uv="top")
    b.surface("top", (0, 0.012, 0), (1.1, 0.7))


def _curtain(b: Workbench) -> None:
    for x in (-1, 1):
        t = np.linspace(0, 1, 60)
        line = np.stack([x * (0.45 + 0.75 * t), 0.05 * np.sin(t * 50.0)], 1)
        band = np.concatenate([line, (line + np.array([0, 0.012]))[::-1]])
        b.add("cloth", extrude(band, 2.3).turn(x=-90).at(y=1.15), "velvet", b.colour((0.24, 0.012, 0.025)))
    b.add("rail", pipe([(-1.3, 2.34, 0), (1.3, 2.34, 0)], 0.018, smooth=0) + sphere(0.04, 14).at(1.32, 2.34, 0).both(), "brass")


RECIPES = (
    ThingRecipe("mirror", ("looking glass",), _mirror, mass=12.0, fragile=True),
    ThingRecipe("rug", ("carpet", "persian rug", "mat", "magic carpet"), _rug, mass=10.0),
    ThingRecipe("curtain", ("drape", "stage curtain"), _curtain, mass=5.0),
)
