"""What the property store can supply, known without building anything: sizes, where a thing belongs, how it moves."""

from collections.abc import Sequence

from soundstage.engines.stage import things
from soundstage.engines.stage.cast import Kind, kind_for, kind_named, known_kinds
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.things import ThingRecipe

__all__ = ["Size", "kind_of", "lit", "medium_of", "scaled", "size_of", "support_of", "surfaces_of", "thing_of"]

Size = tuple[float, float, float]
"""Metres: across, high, and along the way it faces."""

_SCALES = {"": 1.0, "tiny": 0.5, "small": 0.75, "large": 1.35, "huge": 1.9}


def kind_of(*words: str) -> tuple[Kind, bool] | None:
    """The kind of performer that answers to the first of some words, and whether it was the very first."""
    for index, form in _forms(words):
        name = form if form in known_kinds() else kind_for(form)
        if name is not None:
            return kind_named(name), index == 0
    return None


def thing_of(*words: str) -> tuple[ThingRecipe, bool] | None:
    """The thing recipe that answers to the first of some words, and whether it was the very first."""
    for index, word in enumerate(words):
        recipe = things.find(word) if word.strip() else None
        if recipe is not None:
            return recipe, index == 0
    return None


def size_of(recipe: ThingRecipe) -> Size:
    """How big a thing of that kind is."""
    return things.measured(recipe.name).size


def surfaces_of(recipe: object) -> tuple[str, ...]:
    """The names of the surfaces that a thing offers."""
    return things.measured(recipe.name).surfaces if isinstance(recipe, ThingRecipe) else ()


def medium_of(recipe: ThingRecipe) -> str:
    """What a vehicle moves on or in: ground, rail, water, air or space; "" for what does not move by itself."""
    return things.measured(recipe.name).medium


def support_of(recipe: object) -> str:
    """Where a thing of that kind belongs: table, floor, ground, wall, ceiling; "none" for bodies and what flies or floats."""
    return things.measured(recipe.name).support if isinstance(recipe, ThingRecipe) else "none"


def lit(recipe: object) -> bool:
    """Whether a thing of that kind has a light."""
    return isinstance(recipe, ThingRecipe) and things.measured(recipe.name).lit


def scaled(size: Size, word: str) -> Size:
    """A size as a word of size (tiny, huge, …) changes it."""
    factor = _SCALES.get(word, 1.0)
    return (size[0] * factor, size[1] * factor, size[2] * factor)


def _forms(words: Sequence[str]) -> list[tuple[int, str]]:
    """Every word with its base forms, then the heads of phrases: the last word of "old red barn"."""
    phrases = [word.lower().replace("_", " ").strip() for word in words if word.strip()]
    whole = [(index, form) for index, phrase in enumerate(phrases) for form in (phrase, *bases(phrase))]
    heads = [
        (index, form)
        for index, phrase in enumerate(phrases)
        if " " in phrase
        for form in (phrase.split()[-1], *bases(phrase.split()[-1]))
    ]
    return [*whole, *heads]
