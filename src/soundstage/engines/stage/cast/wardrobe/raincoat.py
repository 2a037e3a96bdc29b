"""Raincoats: shiny, hooded, yellow unless told otherwise."""

from ..tailoring import Garment

GARMENT = Garment(
    name="raincoat",
    words=("raincoat", "oilskin", "oilskins", "slicker", "waterproof", "anorak", "poncho", "mackintosh"),
    layer="over",
    low=0.095,
    high=0.596,
    sleeve=1.98,
    tails=-0.32,
    swing=True,
    tube=(0.074, 0.07),
    ease=0.020,
    flare=0.05,
    smooth=14,
    folds=0.012,
    collar=0.05,
    thickness=0.007,
    hood=True,
    shader="fabric",
    stuff="vinyl",
    colours=((0.62, 0.37, 0.03),),
)
