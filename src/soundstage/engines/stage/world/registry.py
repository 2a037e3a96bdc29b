"""Finds the place recipes: every module of `world/places/` that defines `RECIPE`, or several in `RECIPES`."""

import importlib
import pkgutil
from functools import cache

from soundstage.engines.stage.world import places
from soundstage.engines.stage.world.recipe import Recipe

__all__ = ["find", "names", "recipes"]

_DEFAULT = "generic"


@cache
def recipes() -> dict[str, Recipe]:
    """All recipes by name."""
    found: dict[str, Recipe] = {}
    for module in sorted(entry.name for entry in pkgutil.iter_modules(places.__path__)):
        loaded = importlib.import_module(f"{places.__name__}.{module}")
        several: tuple[Recipe, ...] = getattr(loaded, "RECIPES", ()) or (loaded.RECIPE,)
        found |= {recipe.name: recipe for recipe in several}
    return found


def names() -> dict[str, tuple[str, ...]]:
    """The words that each place answers to, by place."""
    return {name: recipe.words for name, recipe in recipes().items()}


def find(*words: str) -> Recipe:
    """The recipe that answers to the first word that any answers to; the generic place if none does.

    A phrase that is whole among a recipe's words goes before one of which a recipe knows a part only.
    """
    known = recipes()
    phrases = [text.lower().replace("-", " ").strip() for text in words]
    for phrase in phrases:
        if phrase in known:
            return known[phrase]
        for recipe in known.values():
            if phrase in recipe.words:
                return recipe
    for phrase in phrases:
        tokens = phrase.split()
        for recipe in known.values():
            if any(token in recipe.words for token in tokens):
                return recipe
    return known[_DEFAULT]
