"""Every recipe there is, found by scanning `ambience/` and `effects/`; adding a file there is all it takes to add a sound."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from soundstage.engines.base import EngineError
from soundstage.engines.stage.sound import ambience, effects
from soundstage.engines.stage.sound.recipe import Ambience, Effect, Recipe

__all__ = ["ambience_for", "ambience_recipe", "effect_for", "effect_recipe", "find", "recipes", "repertoire"]


@cache
def recipes() -> Mapping[str, Recipe]:
    """Every recipe by kind."""
    found: dict[str, Recipe] = {}
    for package in (ambience, effects):
        for module in sorted(iter_modules(package.__path__), key=lambda module: module.name):
            if module.name.startswith("_"):
                continue
            for recipe in import_module(f"{package.__name__}.{module.name}").RECIPES:
                if recipe.kind in found:
                    raise ValueError(f"two sound recipes are called {recipe.kind!r}")
                found[recipe.kind] = recipe
    return MappingProxyType(found)


@cache
def repertoire() -> Mapping[str, Recipe]:
    """Which recipe answers to which word or phrase (lower case). Every kind answers to its own name too.

    `repertoire()["drizzle"].kind == "rain"`; `.family` says whether it makes a `SoundSource` or an `Event`.
    """
    answers = {recipe.kind: recipe for recipe in recipes().values()}
    for recipe in recipes().values():
        for word in recipe.words:
            answers.setdefault(word, recipe)
    return MappingProxyType(answers)


def find(words: str) -> Recipe | None:
    """The recipe that answers to the longest phrase within `words` ("a distant rumble of thunder"), or None.

    Words as they stand and plurals go before verb forms, so that breaking waves are waves.
    """
    tokens = re.findall(r"[a-z]+", words.lower())
    for forms in (_nouns, _verbs):
        for length in range(min(len(tokens), 4), 0, -1):
            for start in range(len(tokens) - length, -1, -1):
                *front, last = tokens[start : start + length]
                for form in forms(last):
                    recipe = repertoire().get(" ".join([*front, form])) or repertoire().get("_".join([*front, form]))
                    if recipe is not None:
                        return recipe
    return None


def ambience_recipe(kind: str) -> Ambience:
    """The ambience called `kind`. Raises `EngineError` for a kind that no recipe makes."""
    recipe = repertoire().get(kind)
    if not isinstance(recipe, Ambience):
        raise _unknown(kind, Ambience)
    return recipe


def effect_recipe(kind: str) -> Effect:
    """The effect called `kind`. Raises `EngineError` for a kind that no recipe makes."""
    recipe = repertoire().get(kind)
    if not isinstance(recipe, Effect):
        raise _unknown(kind, Effect)
    return recipe


def ambience_for(kind: str) -> Ambience | None:
    """The ambience that answers to a kind or a word nearest, or None: what nothing sounds is left out of a mix."""
    recipe = repertoire().get(kind) or find(kind)
    return recipe if isinstance(recipe, Ambience) else None


def effect_for(kind: str) -> Effect | None:
    """The effect that answers to a kind or a word nearest, or None."""
    recipe = repertoire().get(kind) or find(kind)
    return recipe if isinstance(recipe, Effect) else None


def _nouns(word: str) -> tuple[str, ...]:
    for ending, singular in (("ves", "f"), ("shes", "sh"), ("ches", "ch"), ("sses", "ss"), ("ies", "y"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word, word[: -len(ending)] + singular, word[:-1]
    return (word,)


def _verbs(word: str) -> tuple[str, ...]:
    for ending in ("ing", "ed", "es"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            doubled = stem[:-1] if stem[-1] == stem[-2] else stem
            return stem, stem + "e", doubled
    return ()


def _unknown(kind: str, family: type[Recipe]) -> EngineError:
    known = ", ".join(sorted(recipe.kind for recipe in recipes().values() if isinstance(recipe, family)))
    return EngineError(f"no sound recipe makes {kind!r}", advice=f"Use one of: {known}.")
