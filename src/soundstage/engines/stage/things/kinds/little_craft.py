"""Paper boats, rafts, gondolas."""

import numpy as np

from ..motifs.boats_kit import boat, sail, thick
from ..recipe import ThingRecipe
from ..shape import box, extrude, merge, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _toy_boat(b: Workbench) -> None:
    """A folded paper boat."""
    for x in (-1, 1):
        b.add(
            "side",
            thick(
                np.array(
                    [
                        [(x * 0.045, 0.0, -0.06), (x * 0.045, 0, 0.0), (x * 0.045, 0.0, 0.06)],
                        [(x * 0.06, 0.055, -0.12), (x * 0.062, 0.04, 0), (x * 0.06, 0.055, 0.12)],
                    ]
                ),
                np.array([1.0, 0, 0]),
            ),
            "paper",
        )
    b.add(
        "hull",
        boat(
            [(-0.12, 0.002, 0.03, 0.06), (-0.05, 0.045, 0.0, 0.045), (0.05, 0.045, 0.0, 0.045), (0.12, 0.002, 0.03, 0.06)],
            hollow=0.004,
            flare=0.0,
        ),
        "paper",
    )
    b.add("peak", extrude([(-0.055, 0), (0.055, 0), (0, 0.085)], 0.006).turn(y=90).at(y=0.015), "paper")
    b.drives("water", 0.3, draught=0.015)


def _raft(b: Workbench) -> None:
    logs = merge(
        pipe([(x, 0.11, -1.3 + 0.05 * ((k * 7) % 3)), (x, 0.11, 1.3 - 0.05 * ((k * 5) % 3))], 0.11, smooth=0, around=12)
        for k, x in enumerate(np.linspace(-0.9, 0.9, 9))
    )
    b.add("logs", logs, "bark", grain="z")
    b.add(
        "cross",
        pipe([(-1.05, 0.25, -0.9), (1.05, 0.25, -0.9)], 0.06, smooth=0)
        + pipe([(-1.05, 0.25, 0.9), (1.05, 0.25, 0.9)], 0.06, smooth=0),
        "bark",
        grain="x",
    )
    b.add("mast", pipe([(0, 0.2, 0), (0, 2.6, 0)], 0.05, smooth=0), "bark")
    b.add(
        "sail",
        sail([(-0.8, 0.9, 0.05), (0.8, 0.9, 0.05), (0.7, 2.4, 0.05), (-0.7, 2.4, 0.05)], (0, 0, 0.25)),
        "canvas",
        (0.5, 0.42, 0.3),
    )
    b.surface("top", (0, 0.3, 0), (0.8, 1.1))
    b.drives("water", 0.8, draught=0.13)


def _gondola(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-5.2, 0.03, 0.55, 1.15),
                (-4, 0.45, 0.15, 0.62),
                (-1, 0.74, 0.0, 0.48),
                (2, 0.70, 0.0, 0.50),
                (4.3, 0.30, 0.22, 0.72),
                (5.4, 0.02, 0.8, 1.6),
            ],
            hollow=0.05,
        ),
        "lacquer",
        b.colour((0.010, 0.010, 0.011)),
    )
    b.add(
        "seat", box(0.9, 0.25, 0.55, 0.08).at(0, 0.3, -0.6) + box(0.9, 0.5, 0.12, 0.05).at(0, 0.4, -0.95), "velvet", main=False
    )
    b.add(
        "comb",
        extrude([(0, 0), (0.1, 0), (0.16, 0.5), (0.32, 0.62), (0.1, 0.7), (-0.04, 0.5)], 0.03).turn(y=-90).at(0, 1.5, 5.3),
        "silver",
        main=False,
    )
    b.add("oar", pipe([(0.5, 0.9, -3.6), (1.6, -0.1, -1.2)], 0.03, smooth=0), "oak", main=False)
    b.drives("water", 1.0, draught=0.15)


RECIPES = (
    ThingRecipe("paper boat", ("origami boat", "toy boat"), _toy_boat, mass=0.005),
    ThingRecipe("raft", ("log raft",), _raft, mass=250.0, stands=True),
    ThingRecipe("gondola", ("venetian gondola",), _gondola, mass=400.0, stands=True),
)
