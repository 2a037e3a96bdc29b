"""Skirts and the lower half of dresses."""

from ..tailoring import Garment

GARMENT = Garment(
    name="skirt",
    words=("skirt",),
    layer="lower",
    block="helper-skirt",
    low=-0.45,
    high=0.17,
    ease=0.010,
    flare=0.03,
    smooth=3,
    folds=0.010,
    swing=True,
    stuff="cotton",
    colours=((0.10, 0.03, 0.05), (0.05, 0.06, 0.10), (0.30, 0.22, 0.16)),
)
