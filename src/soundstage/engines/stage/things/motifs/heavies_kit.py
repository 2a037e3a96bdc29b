"""Lorries, buses, trams, tractors and other heavy machines: what several of them share."""

from collections.abc import Callable

from ..recipe import ThingRecipe
from ..shape import Solid, extrude, rounded
from ..workbench import Workbench

__all__ = ["recipe", "shell"]


def shell(width: float, height: float, length: float, corner: float = 0.12) -> Solid:
    """A body with round corners seen from the front."""
    return extrude(rounded(width, height, corner), length, 0.07).at(y=height / 2)


def recipe(name: str, words: tuple[str, ...], build: Callable[[Workbench], None], mass: float) -> ThingRecipe:
    return ThingRecipe(name, words, build, mass=mass, stands=True)
