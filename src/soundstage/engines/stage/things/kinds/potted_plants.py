"""Plants in pots."""

from ..motifs.foliage import leaf
from ..motifs.plants_kit import pot
from ..recipe import ThingRecipe
from ..shape import curve, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _potted(b: Workbench) -> None:
    pot(b, 0.13, 0.22)
    for k in range(16):
        lean, turn = 20 + 55 * (k / 16), 137.5 * k
        stem = curve([(0, 0.19, 0), (0.03, 0.34, 0), (0.05 + 0.10 * k / 16, 0.46 - 0.12 * k / 16, 0)], 4)
        b.add("stems", pipe(stem, 0.004, smooth=0, around=6).turn(y=turn), "leaf", (0.10, 0.20, 0.05), main=False)
        b.add("leaves", leaf(0.20, 0.10, -30).turn(z=62 - lean).at(*stem[-1]).turn(y=turn), "leaf", main=False)


RECIPES = (ThingRecipe("potted plant", ("plant", "house plant", "houseplant", "flower pot", "plant pot"), _potted, mass=4.0),)
