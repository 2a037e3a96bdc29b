"""The upper half of dresses and gowns; `dress` is this with a skirt."""

from ..tailoring import Garment

GARMENT = Garment(
    name="bodice",
    words=("dress", "gown", "sundress", "frock", "sari", "kimono"),
    layer="shirt",
    low=0.11,
    high=0.578,
    sleeve=-1.0,
    opening=0.075,
    belt=0.158,
    ease=0.010,
    smooth=6,
    folds=0.003,
    thickness=0.002,
    stuff="satin",
    colours=((0.36, 0.02, 0.025), (0.05, 0.11, 0.24), (0.55, 0.48, 0.36), (0.03, 0.12, 0.09)),
)
