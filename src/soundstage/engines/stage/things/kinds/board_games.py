"""Games for a table."""

from ..recipe import ThingRecipe
from ..shape import (
    box,
    curve,
    cylinder,
    ellipsoid,
    extrude,
    lathe,
    merge,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]

_CHESSMEN = {
    "pawn": [
        (0.017, 0),
        (0.016, 0.006),
        (0.008, 0.014),
        (0.006, 0.03),
        (0.010, 0.032),
        (0.005, 0.034),
        (0.0085, 0.042),
        (0, 0.050),
    ],
    "rook": [
        (0.018, 0),
        (0.017, 0.006),
        (0.010, 0.014),
        (0.009, 0.035),
        (0.013, 0.040),
        (0.013, 0.05),
        (0.009, 0.05),
        (0, 0.046),
    ],
    "bishop": [
        (0.018, 0),
        (0.017, 0.006),
        (0.008, 0.016),
        (0.006, 0.042),
        (0.011, 0.044),
        (0.005, 0.047),
        (0.009, 0.056),
        (0.003, 0.066),
        (0, 0.07),
    ],
    "queen": [
        (0.020, 0),
        (0.019, 0.006),
        (0.009, 0.018),
        (0.007, 0.055),
        (0.012, 0.058),
        (0.007, 0.06),
        (0.012, 0.075),
        (0.006, 0.076),
        (0, 0.082),
    ],
    "king": [
        (0.020, 0),
        (0.019, 0.006),
        (0.009, 0.018),
        (0.008, 0.060),
        (0.013, 0.063),
        (0.007, 0.066),
        (0.012, 0.080),
        (0.004, 0.084),
        (0, 0.09),
    ],
}


def _chess(b: Workbench) -> None:
    b.add("board", box(0.46, 0.025, 0.46, 0.004), "walnut")
    b.add(
        "squares",
        box(0.40, 0.001, 0.40, 0.0).at(y=0.0245),
        "checks",
        (0.60, 0.47, 0.28),
        uv="top",
        values={"second": (0.085, 0.04, 0.02), "count": 8.0},
    )
    order = ("rook", "bishop", "bishop", "queen", "king", "bishop", "bishop", "rook")
    for side, stuff, back, front in ((1, "birch", 3.5, 2.5), (-1, "ebony", -3.5, -2.5)):
        men = [
            lathe(curve(_CHESSMEN[kind], 2), 14).at(0.05 * (k - 3.5), 0.0255, 0.05 * back)
            for k, kind in enumerate(order)
            if k not in (1, 6)
        ]
        men += [
            lathe(curve(_CHESSMEN["pawn"], 2), 14).at(
                0.05 * (k - 3.5), 0.0255, 0.05 * (front if k not in (3, 4) else front - 2.0 * side * (k == 4 - (side < 0)))
            )
            for k in range(8)
        ]
        knight = extrude(
            curve(
                [
                    (-0.012, 0.012),
                    (0.012, 0.012),
                    (0.010, 0.03),
                    (0.014, 0.045),
                    (0.005, 0.06),
                    (-0.008, 0.056),
                    (-0.018, 0.042),
                    (-0.014, 0.036),
                    (-0.003, 0.04),
                    (-0.010, 0.025),
                ],
                3,
                loop=True,
            ),
            0.012,
            0.003,
        ) + cylinder(0.018, 0.013)
        men += [knight.turn(y=90 * side).at(0.05 * x, 0.0255, 0.05 * back) for x in (-2.5, 2.5)]
        b.add("men", merge(men), stuff, main=False)


def _dominoes(b: Workbench) -> None:
    for k in range(12):
        key = b.joint(f"domino {k}", (-0.11 + 0.02 * k + 0.004, 0, 0), (0, 0, -1), "hinge", 0.0, 1.5)
        x = -0.11 + 0.02 * k
        b.add("tile", box(0.008, 0.048, 0.024, 0.001).at(x, 0, 0), "plastic", b.colour("ivory"), joint=key)
        b.add(
            "pips",
            merge(
                cylinder(0.002, 0.0008, around=8).turn(z=-90).at(x + 0.0037, 0.012 + dy, dz)
                for dy in (0.0, 0.024)
                for dz in (-0.006, 0.006)
            ),
            "plastic",
            "black",
            joint=key,
            main=False,
        )


def _dice(b: Workbench) -> None:
    for x, turn in ((-0.012, 15), (0.012, 50)):
        b.add("die", box(0.016, 0.016, 0.016, 0.002).turn(y=turn).at(x), "plastic", b.colour("white"))
        spots = [(0, 0.016, 0, 0), *((dx, 0.016, dz, 0) for dx in (-0.004, 0.004) for dz in (-0.004, 0.004))]
        b.add(
            "pips",
            merge(ellipsoid(0.0015, 0.0005, 0.0015, 8).at(px, py, pz).turn(y=turn).at(x) for px, py, pz, _ in spots)
            + merge(
                ellipsoid(0.0015, 0.0015, 0.0005, 8).at(d, 0.008 + d, 0.008).turn(y=turn).at(x) for d in (-0.004, 0.0, 0.004)
            ),
            "plastic",
            "black",
            main=False,
        )


RECIPES = (
    ThingRecipe("chess set", ("chess", "chessboard", "chess board"), _chess, mass=2.0),
    ThingRecipe("dominoes", ("domino",), _dominoes, mass=0.2),
    ThingRecipe("dice", ("die",), _dice, mass=0.01),
)
