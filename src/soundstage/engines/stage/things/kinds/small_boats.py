"""Boats that are rowed and paddled."""

from ..motifs.boats_kit import boat
from ..recipe import ThingRecipe
from ..shape import box, cylinder, extrude, hull, merge, pipe, rounded, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _rowing_boat(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-1.8, 0.45, 0.12, 0.55),
                (-1.0, 0.66, 0.02, 0.52),
                (0.3, 0.70, 0.0, 0.52),
                (1.4, 0.40, 0.06, 0.60),
                (1.9, 0.02, 0.25, 0.72),
            ],
            hollow=0.035,
        ),
        "oak",
        b.colour((0.30, 0.17, 0.085)) if not b.call.colours else None,
        grain="z",
    )
    b.add(
        "thwarts", merge(box(w, 0.03, 0.24, 0.006).at(0, 0.36, z) for z, w in ((-1.1, 1.15), (0.0, 1.3), (0.95, 1.0))), "pine"
    )
    b.add(
        "rim",
        merge(
            pipe(
                [
                    (x * 0.45, 0.56, -1.8),
                    (x * 0.66, 0.53, -1.0),
                    (x * 0.70, 0.53, 0.3),
                    (x * 0.40, 0.61, 1.4),
                    (0.0, 0.73, 1.9),
                ],
                0.022,
            )
            for x in (-1, 1)
        ),
        "walnut",
    )
    for x in (-1, 1):
        b.add(
            "oars",
            pipe([(x * 0.3, 0.62, 0.1), (x * 1.75, 0.18, -0.3)], 0.02, smooth=0)
            + extrude(rounded(0.14, 0.5, 0.05), 0.02, 0.006)
            .turn(x=90, z=x * -18, y=x * 12)
            .turn(y=90)
            .at(x * 1.95, 0.12, -0.36),
            "pine",
        )
    b.drives("water", 1.5, 0.0, ((0, 0.42, 0), (0, 0.42, -1.1)), draught=0.14)
    b.surface("seat", (0, 0.4, 0), (0.4, 0.12))


def _canoe(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-2.4, 0.01, 0.28, 0.62),
                (-2.1, 0.14, 0.08, 0.46),
                (-1.0, 0.40, 0.0, 0.36),
                (1.0, 0.40, 0.0, 0.36),
                (2.1, 0.14, 0.08, 0.46),
                (2.4, 0.01, 0.28, 0.62),
            ],
            hollow=0.025,
        ),
        "painted wood",
        b.colour((0.36, 0.03, 0.02)),
    )
    b.add("seats", box(0.66, 0.02, 0.22).at(0, 0.26, -1.2) + box(0.66, 0.02, 0.22).at(0, 0.26, 0.9), "wicker")
    b.add(
        "rim",
        merge(
            pipe(
                [
                    (0, 0.63, -2.4),
                    (x * 0.15, 0.47, -2.1),
                    (x * 0.40, 0.37, -1.0),
                    (x * 0.40, 0.37, 1.0),
                    (x * 0.15, 0.47, 2.1),
                    (0, 0.63, 2.4),
                ],
                0.016,
            )
            for x in (-1, 1)
        ),
        "spruce",
    )
    b.add(
        "paddle",
        pipe([(0.5, 0.38, -0.4), (-0.3, 0.42, 0.5)], 0.014, smooth=0)
        + extrude(rounded(0.15, 0.42, 0.07), 0.012, 0.004).turn(x=90).turn(y=-42).at(0.65, 0.37, -0.56),
        "pine",
    )
    b.drives("water", 1.8, 0.0, ((0, 0.3, -1.2), (0, 0.3, 0.9)), draught=0.12)


def _kayak(b: Workbench) -> None:
    b.add(
        "hull",
        hull(
            [
                (-2.2, 0.02, 0.18, 0.30, 2),
                (-1.2, 0.24, 0.02, 0.34, 2.2),
                (0, 0.32, 0.0, 0.36, 2.4),
                (1.2, 0.24, 0.02, 0.36, 2.2),
                (2.2, 0.02, 0.22, 0.36, 2),
            ],
            24,
        ),
        "plastic",
        b.colour((0.64, 0.15, 0.01)),
    )
    b.add("cockpit", torus(0.27, 0.02).scale(0.8, 1, 1.5).at(0, 0.365, -0.15), "matt plastic")
    b.add("hole", cylinder(0.26, 0.01).scale(0.8, 1, 1.5).at(0, 0.355, -0.15), "matt plastic", (0.006, 0.006, 0.006))
    b.add(
        "paddle",
        pipe([(-1.0, 0.46, 0.25), (1.0, 0.46, 0.25)], 0.015, smooth=0)
        + extrude(rounded(0.42, 0.16, 0.07), 0.012, 0.004).turn(x=60).at(1.15, 0.46, 0.25).both(),
        "matt plastic",
    )
    b.drives("water", 2.0, 0.0, ((0, 0.2, -0.2),), draught=0.10)


RECIPES = (
    ThingRecipe(
        "rowing boat",
        ("rowboat", "row boat", "dinghy", "boat", "wooden boat", "fishing boat"),
        _rowing_boat,
        mass=90.0,
        stands=True,
    ),
    ThingRecipe("canoe", (), _canoe, mass=35.0, stands=True),
    ThingRecipe("kayak", (), _kayak, mass=25.0, stands=True),
)
