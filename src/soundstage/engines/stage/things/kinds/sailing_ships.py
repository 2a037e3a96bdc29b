"""Ships under sail."""

import numpy as np

from ..motifs.boats_kit import boat, sail
from ..recipe import ThingRecipe
from ..shape import box, extrude, hull, merge, pipe, rounded
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _sailing_boat(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-3.9, 0.95, 0.35, 1.15),
                (-2.0, 1.35, 0.05, 1.05),
                (0.5, 1.40, 0.0, 1.05),
                (2.8, 0.80, 0.12, 1.18),
                (4.2, 0.02, 0.7, 1.38),
            ]
        ),
        "car paint",
        b.colour("white"),
    )
    b.add(
        "stripe",
        boat(
            [
                (-3.88, 0.965, 0.86, 0.99),
                (-2.0, 1.365, 0.80, 0.90),
                (0.5, 1.415, 0.80, 0.90),
                (2.8, 0.815, 0.90, 1.02),
                (4.19, 0.03, 1.1, 1.22),
            ],
            flare=-0.4,
        ),
        "enamel",
        b.colour((0.02, 0.08, 0.30), 1),
    )
    b.add(
        "deck",
        boat(
            [
                (-3.8, 0.9, 1.0, 1.19),
                (-2.0, 1.28, 0.95, 1.10),
                (0.5, 1.33, 0.95, 1.10),
                (2.8, 0.75, 1.0, 1.23),
                (4.0, 0.05, 1.2, 1.40),
            ],
            flare=-0.5,
        ),
        "mahogany",
        grain="z",
    )
    b.add(
        "cabin",
        hull([(-1.2, 0.7, 1.0, 1.50, 5), (0.4, 0.74, 1.0, 1.58, 5), (2.0, 0.45, 1.05, 1.42, 4)], 20),
        "car paint",
        b.colour("white"),
    )
    b.add(
        "portholes",
        merge(box(0.04, 0.14, 0.5, 0.015).at(x * 0.72, 1.28, z) for x in (-1, 1) for z in (-0.6, 0.25)),
        "dark glass",
    )
    b.add(
        "mast",
        pipe([(0, 1.1, 0.6), (0, 10.4, 0.45)], 0.07, smooth=0, grow=(1.0, 0.5))
        + pipe([(0, 1.95, 0.5), (0, 1.85, -3.6)], 0.05, smooth=0),
        "spruce",
    )
    sheet = b.colour((0.74, 0.72, 0.66), 2)
    b.add("mainsail", sail([(0.0, 2.05, 0.42), (0.0, 1.98, -3.5), (0.0, 10.2, 0.35)], (0.45, 0, 0)), "canvas", sheet)
    b.add("jib", sail([(0.0, 1.6, 4.0), (0.35, 1.75, 0.9), (0.0, 8.8, 0.55)], (0.4, 0, 0)), "canvas", sheet)
    b.add(
        "stays",
        merge(
            pipe([(0, 10.3, 0.45), p], 0.012, smooth=0, around=5)
            for p in ((0, 1.35, 4.15), (0, 1.15, -3.9), (1.38, 1.05, 0.4), (-1.38, 1.05, 0.4))
        ),
        "steel",
    )
    b.add(
        "rudder",
        box(0.06, 1.2, 0.4, 0.02).at(0, 0.1, -4.0) + pipe([(0, 1.25, -3.9), (0, 1.4, -2.8)], 0.03, smooth=0),
        "mahogany",
    )
    b.drives("water", 4.0, 0.0, ((0.5, 1.3, -2.6),), draught=0.45)
    b.surface("deck", (0, 1.15, -2.6), (0.7, 0.8))


def _tall_ship(b: Workbench) -> None:
    """A three-masted square-rigger."""
    b.add(
        "hull",
        boat(
            [
                (-15, 3.0, 2.4, 8.2),
                (-12, 3.9, 0.6, 7.0),
                (-4, 4.4, 0.0, 5.6),
                (6, 4.2, 0.0, 5.5),
                (12, 2.6, 0.6, 6.6),
                (16, 0.05, 3.2, 8.0),
            ],
            hollow=0.4,
        ),
        "painted wood",
        b.colour((0.12, 0.06, 0.03)),
    )
    b.add(
        "strake",
        boat(
            [
                (-14.9, 3.05, 5.2, 6.0),
                (-12, 3.98, 4.4, 5.1),
                (-4, 4.46, 3.7, 4.3),
                (6, 4.26, 3.6, 4.2),
                (12, 2.68, 4.3, 4.9),
                (15.8, 0.12, 5.6, 6.1),
            ],
            flare=-0.6,
        ),
        "painted wood",
        (0.48, 0.34, 0.12),
        main=False,
    )
    b.add(
        "deck",
        boat([(-14, 2.9, 4.4, 5.6), (-4, 4.0, 4.0, 4.6), (6, 3.9, 4.0, 4.6), (13, 2.0, 4.6, 5.4)], flare=-0.5),
        "oak",
        grain="z",
    )
    for z, tall in ((-9.5, 19.0), (-0.5, 25.0), (8.0, 22.0)):
        b.add("mast", pipe([(0, 4, z), (0, 4 + tall, z - 0.5)], 0.32, smooth=0, grow=(1.0, 0.35)), "oak", grain="y")
        levels = [(0.26, 7.6, 0.30), (0.56, 6.3, 0.24), (0.82, 4.6, 0.16)]
        for share, half, high in levels:
            y = 4 + tall * share
            top = y + tall * high
            b.add("yards", pipe([(-half * 0.86, top, z), (half * 0.86, top, z)], 0.12, smooth=0), "oak", grain="x")
            b.add(
                "sails",
                sail(
                    [
                        (-half, y, z + 0.3),
                        (half, y, z + 0.3),
                        (half * 0.84, top - 0.1, z + 0.2),
                        (-half * 0.84, top - 0.1, z + 0.2),
                    ],
                    (0, 0, 1.5),
                ),
                "canvas",
            )
        b.add(
            "shrouds",
            merge(
                pipe([(x * 4.2, 6.0, z - 1 + k), (0, 4 + tall * 0.8, z - 0.3)], 0.04, smooth=0, around=5)
                for x in (-1, 1)
                for k in (0, 1, 2)
            ),
            "rope",
            (0.05, 0.04, 0.03),
        )
    b.add("bowsprit", pipe([(0, 7.0, 14), (0, 11.0, 22.5)], 0.28, smooth=0, grow=(1, 0.5)), "oak")
    b.add("jibs", sail([(0, 10.8, 21.5), (0.4, 9.6, 12.0), (0, 22.0, 8.2)], (0.8, 0, 0)), "canvas")
    b.add("stern", box(5.4, 2.4, 1.0, 0.2).at(0, 5.4, -14.9), "painted wood", (0.48, 0.34, 0.12), main=False)
    b.add(
        "stern windows",
        merge(extrude(rounded(0.7, 1.1, 0.15), 0.1, 0.03).at(x, 6.7, -15.42) for x in np.linspace(-2, 2, 5)),
        "light",
        (2.6, 1.6, 0.6),
    )
    b.add("ports", merge(box(0.2, 0.5, 0.5).at(x * 4.35, 4.6, z) for x in (-1, 1) for z in range(-9, 9, 3)), "matt plastic")
    dark = b.says("pirate")
    b.add(
        "flag",
        sail([(0, 28.4, -0.8), (0, 28.2, -3.6), (0, 29.9, -3.6), (0, 30.2, -0.8)], (0.5, 0, 0)),
        "cloth",
        (0.012, 0.012, 0.012) if dark else (0.42, 0.02, 0.03),
    )
    b.drives("water", 5.0, 0.0, ((0, 6, -11),), draught=2.2)


RECIPES = (
    ThingRecipe(
        "sailing boat",
        ("sailboat", "sailing yacht", "sloop", "sail boat", "catamaran"),
        _sailing_boat,
        mass=3000.0,
        stands=True,
    ),
    ThingRecipe(
        "ship",
        ("tall ship", "sailing ship", "pirate ship", "galleon", "old ship", "viking ship"),
        _tall_ship,
        mass=400000.0,
        stands=True,
    ),
)
