"""Everything a body can do: the acts found in `acts/`, by name and by verb."""

import importlib
import pkgutil
from types import MappingProxyType

from . import acts
from .performance import UnknownAct
from .recipe import ActRecipe

__all__ = ["ACTS", "act_for", "recipe_named"]


def _found() -> dict[str, ActRecipe]:
    found: dict[str, ActRecipe] = {}
    for module in sorted(pkgutil.iter_modules(acts.__path__), key=lambda m: m.name):
        recipes = importlib.import_module(f"{acts.__name__}.{module.name}")
        for recipe in (*getattr(recipes, "ACTS", ()), getattr(recipes, "ACT", None)):
            if isinstance(recipe, ActRecipe):
                found[recipe.name] = recipe
    return found


_RECIPES = _found()
# What a body can do, and the verbs and phrases that ask for it.
ACTS: MappingProxyType[str, tuple[str, ...]] = MappingProxyType({name: recipe.asks for name, recipe in _RECIPES.items()})
_VERBS = {verb: name for name, verbs in reversed(tuple(ACTS.items())) for verb in verbs} | {
    name.replace("_", " "): name for name in ACTS
}


def recipe_named(name: str) -> ActRecipe:
    """The act's recipe. Raises `UnknownAct`."""
    if name not in _RECIPES:
        raise UnknownAct(name, tuple(_RECIPES))
    return _RECIPES[name]


def act_for(verb: str, *words: str) -> str | None:
    """The act that a verb (its lemma, with or without a particle) asks for, or None when no body can do it.

    `words` are what stands with it: object, particle, manner. `act_for("play", "violin")` is the violin's act,
    `act_for("pick", "up")` and `act_for("pick up")` the same, and `act_for("play")` whatever answers to the verb alone.
    """
    stems = _stems(verb)
    near = [word for phrase in words for word in _singulars(phrase)]
    paired = (_VERBS.get(f"{stem} {word}") for stem in stems for word in near)
    return next((act for act in (*paired, *map(_VERBS.get, stems)) if act is not None), None)


def _stems(verb: str) -> list[str]:
    """A verb or phrase as it is, and with its last word's ending taken off (`roller skating` is to `roller skate`)."""
    text = verb.lower().replace("-", " ").strip()
    if not text.endswith("ing"):
        return [text]
    stem = text.removesuffix("ing")
    return [text, stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem]


def _singulars(phrase: str) -> list[str]:
    """The phrase, its words, and both without a plural's s."""
    text = phrase.lower().replace("-", " ").strip()
    forms = [text, *text.split()]
    return [form for word in forms for form in (word, word.removesuffix("s"), word.removesuffix("es")) if form]
