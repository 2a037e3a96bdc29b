"""T-shirts: short sleeves, round neck."""

from ..tailoring import Garment

GARMENT = Garment(
    name="tshirt",
    words=("t-shirt", "tshirt", "tee", "top"),
    layer="shirt",
    low=0.03,
    high=0.58,
    sleeve=0.72,
    opening=0.02,
    tube=(0.058, 0.05),
    ease=0.012,
    smooth=6,
    folds=0.006,
    stuff="jersey",
    colours=((0.62, 0.61, 0.59), (0.05, 0.055, 0.065), (0.120, 0.038, 0.034), (0.085, 0.120, 0.165)),
)
