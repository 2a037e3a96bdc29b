"""Long coats, overcoats and trench coats: to the knee."""

from ..tailoring import Garment

GARMENT = Garment(
    name="coat",
    words=("coat", "overcoat", "parka", "winter coat", "peacoat", "duffel coat"),
    layer="over",
    low=0.11,
    high=0.594,
    sleeve=1.98,
    tails=-0.34,
    swing=True,
    placket=0.0,
    lapel=0.36,
    belt=0.145,
    tube=(0.050, 0.043),
    ease=0.016,
    flare=0.05,
    smooth=14,
    folds=0.009,
    collar=0.056,
    thickness=0.009,
    stuff="wool",
    colours=((0.06, 0.062, 0.07), (0.24, 0.165, 0.095), (0.035, 0.05, 0.08), (0.10, 0.09, 0.085)),
)
