"""Which coat an individual wears: what the words say, else one of its species' by chance."""

from dataclasses import replace

import numpy as np

from ...scene import Vec3
from ..calling import CastingCall
from ..words import words_in
from .coat import Coat, srgb
from .species import Species

__all__ = ["DYES", "worn_coat"]

# Fur is not cloth: the colours that words name, on animals.
DYES: dict[str, Vec3] = {
    "white": srgb(236, 230, 220), "cream": srgb(226, 205, 165), "black": srgb(30, 28, 29), "grey": srgb(128, 126, 124),
    "gray": srgb(128, 126, 124), "silver": srgb(176, 176, 176), "brown": srgb(106, 70, 44), "chocolate": srgb(76, 46, 30),
    "tan": srgb(186, 142, 92), "golden": srgb(206, 150, 84), "gold": srgb(206, 150, 84), "yellow": srgb(222, 184, 110),
    "orange": srgb(205, 120, 52), "ginger": srgb(205, 120, 52), "red": srgb(160, 74, 40), "pink": srgb(236, 150, 170),
    "blue": srgb(70, 110, 190), "green": srgb(70, 140, 80), "purple": srgb(120, 80, 170), "chestnut": srgb(126, 64, 34),
}  # fmt: skip


def worn_coat(species: Species, casting: CastingCall) -> Coat:
    """The coat for a call: a named one, a dyed one, or the species' own."""
    words = words_in(casting.attributes)
    for name, coat in species.coats.items():
        if set(name.split()) <= set(words):
            return coat
    dye = next((DYES[word] for word in words if word in DYES), None)
    if dye is not None:
        return dyed(species.coat, dye)
    choices = (species.coat, *species.variety)
    return choices[int(np.random.default_rng([casting.seed, 29]).integers(len(choices)))]


def dyed(coat: Coat, colour: Vec3) -> Coat:
    """A coat all of one colour, countershaded a little."""
    base = np.asarray(colour)
    light, dark = np.clip(base * 1.25 + 0.02, 0.0, 0.85), base * 0.7
    return replace(
        coat, base=colour, light=_vector(light), dark=_vector(dark), pattern=None, markings=(),
        mane_colour=_vector(base * 0.8) if coat.mane_colour else None,
    )  # fmt: skip


def _vector(values: np.ndarray) -> Vec3:
    return (float(values[0]), float(values[1]), float(values[2]))
