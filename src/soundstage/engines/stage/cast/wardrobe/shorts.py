"""Shorts."""

from ..tailoring import Garment

GARMENT = Garment(
    name="shorts",
    words=("shorts",),
    layer="lower",
    low=-0.9,
    high=0.16,
    leg=0.72,
    tube=(0.105, 0.11),
    ease=0.016,
    flare=0.02,
    smooth=6,
    folds=0.007,
    stuff="cotton",
    colours=((0.28, 0.23, 0.15), (0.06, 0.08, 0.12)),
)
