"""Dresses unless told more: to the knee, without sleeves, drawn in at the waist."""

from ..tailoring import Garment

GARMENT = Garment(
    name="dress",
    words=("dress", "frock"),
    layer="shirt",
    low=0.115,
    high=0.578,
    opening=0.075,
    tails=-0.42,
    fitted=True,
    belt=0.156,
    ease=0.006,
    flare=0.07,
    smooth=4,
    folds=0.010,
    thickness=0.002,
    swing=True,
    stuff="satin",
    colours=((0.30, 0.02, 0.025), (0.05, 0.11, 0.24), (0.55, 0.48, 0.36), (0.03, 0.12, 0.09), (0.02, 0.02, 0.024)),
)
