"""Finds the recipes of plants: every module of `plants/kinds/` that defines `KINDS`."""

import importlib
import pkgutil
from functools import cache, lru_cache

from soundstage.engines.base import EngineError
from soundstage.engines.stage.world.plants import kinds
from soundstage.engines.stage.world.plants.plant import Detail, Plant, PlantCall, PlantRecipe

__all__ = ["find", "make", "recipes", "vocabulary"]


@cache
def recipes() -> dict[str, PlantRecipe]:
    """All recipes by name."""
    found = {}
    for module in sorted(entry.name for entry in pkgutil.iter_modules(kinds.__path__)):
        for recipe in importlib.import_module(f"{kinds.__name__}.{module}").KINDS:
            found[recipe.name] = recipe
    return found


def vocabulary() -> dict[str, tuple[str, ...]]:
    """The words that each plant answers to, by its name."""
    return {name: recipe.words for name, recipe in recipes().items()}


@cache
def find(word: str) -> PlantRecipe | None:
    """The recipe that answers to the longest of a recipe's words within `word`, or none."""
    phrase = f" {word.lower().replace('-', ' ').strip()} "
    best: tuple[int, PlantRecipe | None] = (0, None)
    for recipe in recipes().values():
        for answer in (recipe.name, *recipe.words):
            if f" {answer} " in phrase and len(answer) > best[0]:
                best = (len(answer), recipe)
    return best[1]


@lru_cache(maxsize=256)
def make(kind: str, seed: int = 0, detail: Detail = "medium", *, season: str = "summer", snow: float = 0.0) -> Plant:
    """Grow a plant. The same arguments give the same plant; `EngineError` if nothing answers to `kind`."""
    recipe = find(kind)
    if recipe is None:
        raise EngineError(f"no plant {kind!r}; there are {', '.join(sorted(recipes()))}")
    return recipe.grow(PlantCall(seed=seed, detail=detail, season=season, snow=snow))
