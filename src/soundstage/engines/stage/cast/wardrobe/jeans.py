"""Jeans: denim, seams, pockets."""

from ..tailoring import Garment

GARMENT = Garment(
    name="jeans",
    words=("jeans", "denim"),
    layer="lower",
    low=-0.9,
    high=0.155,
    leg=1.93,
    tube=(0.082, 0.076),
    ease=0.008,
    smooth=4,
    folds=0.007,
    stuff="denim",
    colours=((0.045, 0.075, 0.145), (0.09, 0.14, 0.23), (0.03, 0.04, 0.065)),
)
