"""Knitted sweaters, high or round at the neck."""

from ..tailoring import Garment

GARMENT = Garment(
    name="sweater",
    words=("sweater", "jumper", "pullover", "turtleneck", "rollneck", "knit"),
    layer="shirt",
    low=0.025,
    high=0.6,
    sleeve=1.97,
    tube=(0.047, 0.038),
    ease=0.016,
    smooth=9,
    folds=0.006,
    thickness=0.008,
    stuff="knit",
    colours=((0.48, 0.40, 0.29), (0.11, 0.035, 0.035), (0.06, 0.085, 0.11), (0.20, 0.21, 0.20)),
)
