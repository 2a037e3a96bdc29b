"""Finds the looks: every module of `looks/recipes/`."""

import importlib
import pkgutil
from functools import cache

from soundstage.engines.stage.looks import recipes as folder
from soundstage.engines.stage.looks.recipe import LookRecipe

__all__ = ["find", "names", "recipes"]


@cache
def recipes() -> dict[str, LookRecipe]:
    """All looks by name."""
    found: dict[str, LookRecipe] = {}
    for module in sorted(entry.name for entry in pkgutil.iter_modules(folder.__path__)):
        loaded = importlib.import_module(f"{folder.__name__}.{module}")
        several: tuple[LookRecipe, ...] = getattr(loaded, "LOOKS", ()) or (loaded.LOOK,)
        found |= {look.name: look for look in several}
    return found


def names() -> dict[str, tuple[str, ...]]:
    """The words that each look answers to, by look."""
    return {name: look.words for name, look in recipes().items()}


def find(word: str) -> LookRecipe | None:
    """The look that answers to a word or phrase, or None."""
    phrase = word.lower().replace("-", " ").replace("_", " ").strip()
    for look in recipes().values():
        if phrase == look.name.replace("_", " ") or phrase in look.words:
            return look
    return None
