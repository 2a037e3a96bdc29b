"""Shirts and blouses: collar, placket, long sleeves."""

from ..tailoring import Garment

GARMENT = Garment(
    name="shirt",
    words=("shirt", "blouse", "button", "uniform shirt", "loose shirt", "pyjama shirt"),
    layer="shirt",
    low=0.03,
    high=0.592,
    sleeve=1.93,
    opening=0.03,
    tube=(0.044, 0.035),
    ease=0.009,
    smooth=5,
    folds=0.0065,
    collar=0.045,
    stuff="cotton",
    colours=((0.55, 0.57, 0.60), (0.20, 0.29, 0.42), (0.60, 0.56, 0.48), (0.09, 0.13, 0.20)),
    values={"buttons": 1.0},
)
