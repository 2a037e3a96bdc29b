"""Ships with engines, on the water and below."""

import numpy as np

from ..motifs.boats_kit import boat
from ..recipe import ThingRecipe
from ..shape import Solid, box, cylinder, ellipsoid, extrude, hull, merge, pipe, rounded
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _motor_boat(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-2.8, 1.05, 0.22, 0.95),
                (-1.5, 1.12, 0.08, 0.95),
                (0.8, 1.10, 0.05, 1.02),
                (2.2, 0.75, 0.3, 1.15),
                (3.2, 0.03, 0.8, 1.28),
            ],
            hollow=0.12,
        ),
        "car paint",
        b.colour("white"),
    )
    b.add(
        "foredeck",
        boat([(0.6, 1.03, 0.9, 1.10), (2.2, 0.70, 1.0, 1.22), (3.1, 0.04, 1.2, 1.32)], flare=-0.5),
        "mahogany",
        grain="z",
    )
    b.add(
        "windscreen",
        extrude([(-0.95, 0), (0.95, 0), (0.78, 0.45), (-0.78, 0.45)], 0.02).turn(x=-38).at(0, 1.08, 0.75),
        "tinted glass",
    )
    b.add(
        "seats",
        merge(
            box(0.55, 0.35, 0.5, 0.08).at(x, 0.45, z) + box(0.55, 0.45, 0.12, 0.05).at(x, 0.75, z - 0.26)
            for x in (-0.45, 0.45)
            for z in (-0.2, -1.2)
        ),
        "leather",
        (0.6, 0.55, 0.46),
        main=False,
    )
    b.add(
        "motor",
        hull([(-3.25, 0.18, 0.7, 1.35, 4), (-2.95, 0.22, 0.65, 1.4, 4), (-2.7, 0.16, 0.7, 1.3, 4)], 18),
        "plastic",
        (0.02, 0.02, 0.022),
        main=False,
    )
    b.add("leg", box(0.12, 0.9, 0.25, 0.03).at(0, -0.1, -3.0), "plastic", (0.02, 0.02, 0.022), main=False)
    b.drives("water", 12.0, 0.0, ((0.45, 0.85, -0.2), (-0.45, 0.85, -0.2)), draught=0.4)
    b.sounds("engine")


def _yacht(b: Workbench) -> None:
    paint = b.colour("white")
    b.add(
        "hull",
        boat([(-14, 2.9, 0.6, 3.2), (-8, 3.3, 0.1, 3.3), (2, 3.3, 0.0, 3.8), (9, 2.1, 0.6, 4.6), (15, 0.05, 2.6, 5.4)]),
        "car paint",
        paint,
    )
    for _k, (z0, z1, w, y, h) in enumerate(((-10.5, 6.5, 2.7, 3.2, 2.1), (-8.5, 3.6, 2.3, 5.1, 1.9), (-6, 0.5, 1.7, 6.8, 1.2))):
        b.add(
            "house",
            hull([(z0, w, y, y + h, 6), (z1 - 3.2, w, y, y + h, 6), (z1, w * 0.6, y, y + h * 0.45, 4)], 24, 4),
            "car paint",
            paint,
        )
        b.add(
            "glass",
            hull(
                [
                    (z0 + 1, w * 1.012, y + h * 0.42, y + h * 0.82, 8),
                    (z1 - 3.3, w * 1.012, y + h * 0.42, y + h * 0.82, 8),
                    (z1 - 0.8, w * 0.7, y + h * 0.42, y + h * 0.7, 5),
                ],
                20,
                4,
            ),
            "dark glass",
        )
    b.add("deck", box(5.4, 0.08, 4.0).at(0, 3.25, -11.5), "oak")
    b.add(
        "mast", pipe([(0, 8, -3.5), (0, 10.4, -4.4)], 0.16, smooth=0) + box(2.2, 0.1, 0.3).at(0, 9.4, -4.1), "car paint", paint
    )
    b.add(
        "rail",
        pipe([(2.2, 5.4, 8.4), (1.2, 5.9, 12), (0, 6.2, 14.6)], 0.04).both()
        + merge(
            pipe(
                [(x * (2.3 - 0.35 * k), 4.7 + 0.2 * k, 8.4 + 1.6 * k), (x * (2.2 - 0.36 * k), 5.45 + 0.18 * k, 8.4 + 1.6 * k)],
                0.03,
                smooth=0,
            )
            for k in range(4)
            for x in (-1, 1)
        ),
        "chrome",
    )
    b.drives("water", 9.0, 0.0, ((0, 5.5, 1),), draught=1.0)


def _decks(b: Workbench, levels: int, start: float, stop: float, half: float, y: float) -> None:
    for k in range(levels):
        z0, z1 = start + k * 1.2, stop - k * 2.2
        b.add(
            "decks",
            box(half * 2 * (1 - 0.02 * k), 2.5, z1 - z0, 0.2).at(0, y + 2.7 * k, (z0 + z1) / 2),
            "enamel",
            (0.74, 0.74, 0.72),
            main=False,
        )
        b.add(
            "windows",
            merge(
                box(0.1, 0.95, 1.4, 0.0).at(x * half * (1 - 0.02 * k), y + 0.8 + 2.7 * k, z)
                for x in (-1, 1)
                for z in np.arange(z0 + 1.5, max(z1 - 1.5, z0 + 2), 2.6)
            ),
            "dark glass",
        )
        b.add(
            "ledges",
            box(half * 2.06, 0.22, z1 - z0 + 0.8).at(0, y + 2.5 + 2.7 * k, (z0 + z1) / 2),
            "enamel",
            (0.60, 0.60, 0.60),
            main=False,
        )


def _cruise_ship(b: Workbench) -> None:
    b.add(
        "hull",
        boat([(-70, 10, 3, 14), (-50, 13.5, 0.5, 13), (20, 13.5, 0, 13), (50, 8.5, 1.5, 15), (75, 0.1, 9, 18)]),
        "enamel",
        b.colour((0.02, 0.035, 0.09)),
    )
    _decks(b, 6, -60, 48, 12.8, 13)
    b.add(
        "funnel",
        hull([(-34, 2.0, 28, 38, 3), (-28, 3.2, 28, 39, 3), (-22, 2.0, 28, 36, 3)], 20),
        "enamel",
        b.colour((0.46, 0.03, 0.02), 1),
        main=False,
    )
    b.add(
        "band",
        hull([(-34, 2.05, 36, 38.2, 3), (-28, 3.25, 36, 39.2, 3), (-22, 2.05, 34.5, 36.2, 3)], 20),
        "enamel",
        (0.02, 0.02, 0.02),
        main=False,
    )
    b.add(
        "boats",
        merge(ellipsoid(1.2, 1.3, 4, 12).at(x * 13.6, 15, z) for x in (-1, 1) for z in range(-45, 30, 12)),
        "enamel",
        (0.64, 0.2, 0.02),
        main=False,
    )
    b.add("mast", pipe([(0, 28, 25), (0, 42, 23)], 0.5, smooth=0, grow=(1, 0.4)), "enamel", "white", main=False)
    b.drives("water", 10.0, draught=5.0)
    b.sounds("ship")


def _cargo_ship(b: Workbench) -> None:
    b.add(
        "hull",
        boat([(-80, 11, 4, 15), (-60, 15, 1, 14), (40, 15, 0, 14), (65, 9, 2, 16), (85, 0.1, 10, 20)]),
        "enamel",
        b.colour((0.16, 0.02, 0.016)),
    )
    _decks(b, 5, -72, -56, 12.0, 14)
    colours = [(0.42, 0.03, 0.02), (0.02, 0.10, 0.32), (0.04, 0.20, 0.07), (0.60, 0.28, 0.02), (0.36, 0.37, 0.38)]
    stacks: dict[int, list[Solid]] = {k: [] for k in range(5)}
    for z in range(-45, 55, 13):
        for column in range(4):
            for level in range(2 + int(b.random.integers(3))):
                stacks[int(b.random.integers(5))].append(box(6.2, 3.6, 12.2, 0.1).at(-10.2 + 6.8 * column, 14 + 3.7 * level, z))
    for k, group in stacks.items():
        if group:
            b.add("containers", merge(group), "corrugated", colours[k], values={"course": 0.9})
    b.add(
        "funnel",
        hull([(-79, 2, 20, 32, 4), (-75, 3, 20, 33, 4), (-72, 2, 20, 32, 4)], 16),
        "enamel",
        (0.02, 0.06, 0.2),
        main=False,
    )
    b.drives("water", 8.0, draught=6.0)
    b.sounds("ship")


def _submarine(b: Workbench) -> None:
    paint = b.colour((0.045, 0.05, 0.055))
    b.add(
        "hull",
        hull(
            [
                (-30, 0.3, 3.2, 3.8, 2),
                (-22, 2.6, 1.0, 6.0, 2),
                (-8, 3.5, 0, 7.0, 2),
                (18, 3.5, 0, 7.0, 2),
                (27, 2.4, 1.1, 5.9, 2),
                (30, 0.3, 3.2, 3.8, 2),
            ],
            30,
        ),
        "painted metal",
        paint,
    )
    b.add(
        "sail",
        hull([(2, 0.3, 6, 10.6, 2.2), (5, 0.95, 6, 11, 2.4), (10, 0.95, 6, 11, 2.4), (12.5, 0.2, 6, 10.4, 2.2)], 20),
        "painted metal",
        paint,
    )
    b.add(
        "planes",
        box(7, 0.2, 1.8, 0.08).at(0, 9.2, 7)
        + box(9.5, 0.25, 2.2, 0.1).at(0, 3.4, -25)
        + box(0.25, 9.5, 2.2, 0.1).at(0, -1.2, -25),
        "painted metal",
        paint,
    )
    b.add("periscopes", cylinder(0.14, 3.0).at(0, 10.8, 6) + cylinder(0.10, 2.2).at(0, 10.8, 8), "steel")
    b.add(
        "portholes", merge(cylinder(0.35, 0.06).turn(z=90).at(x * 3.48, 4.6, z) for x in (-1, 1) for z in (8, 12, 16)), "brass"
    )
    key = b.joint("propeller", (0, 3.5, -30), (0, 0, 1))
    b.add(
        "propeller",
        extrude(rounded(0.8, 2.2, 0.35), 0.1, 0.03).at(y=1.1).turn(y=30).around(5, 2).at(0, 3.5, -30.2),
        "bronze",
        joint=key,
    )
    b.drives("water", 8.0, draught=5.0)
    b.sounds("submarine")


RECIPES = (
    ThingRecipe("motorboat", ("speedboat", "motor boat", "speed boat", "jet ski"), _motor_boat, mass=1200.0, stands=True),
    ThingRecipe("yacht", ("superyacht", "luxury yacht"), _yacht, mass=90000.0, stands=True),
    ThingRecipe(
        "cruise ship", ("ocean liner", "cruise liner", "ferry", "titanic", "steamship"), _cruise_ship, mass=5e7, stands=True
    ),
    ThingRecipe("cargo ship", ("container ship", "freighter", "tanker"), _cargo_ship, mass=6e7, stands=True),
    ThingRecipe("submarine", ("u boat",), _submarine, mass=2e6, stands=True),
)
