"""Trousers, slacks and chinos."""

from ..tailoring import Garment

GARMENT = Garment(
    name="trousers",
    words=("trousers", "pants"),
    layer="lower",
    low=-0.9,
    high=0.165,
    leg=1.93,
    tube=(0.094, 0.094),
    ease=0.011,
    flare=0.010,
    smooth=6,
    folds=0.008,
    stuff="cotton",
    colours=((0.045, 0.046, 0.052), (0.14, 0.11, 0.075), (0.08, 0.085, 0.09), (0.21, 0.17, 0.11)),
)
