"""Jackets and blazers: open in front over a shirt, to the hips."""

from ..tailoring import Garment

GARMENT = Garment(
    name="jacket",
    words=("jacket", "leather", "uniform"),
    layer="over",
    low=0.05,
    high=0.592,
    sleeve=1.96,
    placket=0.0,
    lapel=0.30,
    tube=(0.046, 0.038),
    ease=0.012,
    flare=0.012,
    smooth=11,
    folds=0.007,
    collar=0.055,
    thickness=0.007,
    stuff="wool",
    colours=((0.055, 0.06, 0.075), (0.10, 0.075, 0.05), (0.06, 0.075, 0.05), (0.028, 0.028, 0.03)),
)
