"""Finds the recipes: every module of `things/kinds/` that defines `RECIPES`."""

import importlib
import pkgutil
from functools import cache

from . import kinds
from .models import stored_recipes
from .recipe import ThingRecipe

__all__ = ["find", "recipes", "vocabulary"]

_ARTICLES = {"a", "an", "the", "some"}


@cache
def recipes() -> dict[str, ThingRecipe]:
    """All recipes by name, the user's own models over ours. Two of ours that answer to one word are a mistake (ValueError)."""
    found: dict[str, ThingRecipe] = {}
    for module in sorted(entry.name for entry in pkgutil.iter_modules(kinds.__path__)):
        for recipe in getattr(importlib.import_module(f"{kinds.__name__}.{module}"), "RECIPES", ()):
            if recipe.name in found:
                raise ValueError(f"{module}: there is already a recipe {recipe.name!r}")
            found[recipe.name] = recipe
    return {**found, **{recipe.name: recipe for recipe in stored_recipes()}}


def vocabulary() -> dict[str, tuple[str, ...]]:
    """The words that each thing answers to besides its name, by name."""
    return {name: recipe.words for name, recipe in recipes().items()}


@cache
def _index() -> dict[str, ThingRecipe]:
    index: dict[str, ThingRecipe] = {}
    for recipe in recipes().values():
        for word in map(_plain, (recipe.name, *recipe.words)):
            if word in index and index[word] is not recipe and recipe.ready is None:
                raise ValueError(f"{recipe.name!r} and {index[word].name!r} both answer to {word!r}")
            index[word] = recipe
    return index


@cache
def find(word: str) -> ThingRecipe | None:
    """The recipe that a noun or noun phrase asks for: the whole of it, else its longest ending that any answers to.

    What is "of" something is found by its ending first ("a slice of pizza"), else by what stands before ("a bust of a poet").
    """
    words = [w for w in _plain(word).split() if w not in _ARTICLES]
    found = _ending(words)
    if found is None and "of" in words:
        found = _ending(words[: words.index("of")])
    return found


def _plain(word: str) -> str:
    return word.lower().replace("-", " ").replace("_", " ").replace("’", "'").removesuffix("'s")


def _ending(words: list[str]) -> ThingRecipe | None:
    index = _index()
    for start in range(len(words)):
        phrase = " ".join(words[start:])
        for form in (phrase, *_singulars(phrase)):
            if form in index:
                return index[form]
    return None


def _singulars(phrase: str) -> tuple[str, ...]:
    if phrase.endswith("ies"):
        return (phrase[:-3] + "y", phrase[:-1])
    if phrase.endswith("ves"):
        return (phrase[:-3] + "f", phrase[:-3] + "fe", phrase[:-1])
    if phrase.endswith("es"):
        return (phrase[:-1], phrase[:-2])
    return (phrase[:-1],) if phrase.endswith("s") and not phrase.endswith("ss") else ()
