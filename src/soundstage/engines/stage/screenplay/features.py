"""Colours, material, size and mood among the adjectives of a noun."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from soundstage.engines.stage.screenplay.lexicon import lexicon

__all__ = ["Features", "colour_of", "features_of"]

Size = Literal["", "tiny", "small", "large", "huge"]

# Colours that a painter keeps apart; the others take the name of their family.
_FINE = frozenset(
    {"gold", "silver", "beige", "navy", "turquoise", "maroon", "crimson", "teal", "cream", "olive", "lavender", "copper"}
)
_GILT = {"golden": "gold", "blonde": "gold", "blond": "gold", "silvery": "silver", "rainbow": "many"}
_STUFF = {"wooden": "wood", "metallic": "metal", "woolen": "wool", "knitted": "wool", "rocky": "stone"}
_FACES = {"smile": "happy", "grin": "happy", "frown": "angry", "scowl": "angry", "tear": "sad", "tears": "sad"}
_TINY = frozenset({"tiny", "miniature", "mini", "minuscule", "microscopic"})
_HUGE = frozenset({"huge", "giant", "massive", "enormous", "colossal", "gigantic", "towering", "vast", "immense", "monumental"})
# What "large" and "small" say of the whole thing; "long" or "thick" only say it of a side.
_BIG = frozenset({"big", "large", "great", "oversized", "tall", "fat", "chubby", "bulky"})
_SMALL = frozenset({"small", "little", "short", "petite", "compact"})


class Features(NamedTuple):
    """What the adjectives say that a maker of things has a knob for. Colours in the order they are said."""

    colours: tuple[str, ...] = ()
    material: str = ""
    size: Size = ""
    mood: str = ""


def colour_of(word: str) -> str:
    """The colour a word names, or ""."""
    if word in _FINE:
        return word
    if word in _GILT:
        return _GILT[word]
    entry = lexicon("adjectives").get(word)
    return entry.value if entry is not None and entry.slot == "colour" else ""


def features_of(words: Sequence[str]) -> Features:
    """Colours, material, size and mood among adjectives as written."""
    colours: list[str] = []
    material = ""
    size: Size = ""
    mood = ""
    for word in words:
        colour = colour_of(word)
        if colour and colour not in colours:
            colours.append(colour)
        entry = lexicon("adjectives").get(word)
        if entry is not None and entry.slot == "material" and not material:
            material = _STUFF.get(word, word)
        mood = mood or _mood(word)
        size = size or _size(word)
    return Features(tuple(colours)[:6], material, size, mood)


def _material(word: str, family: str) -> str:
    return {"wooden": "wood", "metallic": "metal", "woolen": "wool", "knitted": "wool", "rocky": "stone"}.get(
        word, word or family
    )


def _mood(words: str) -> str:
    """The mood that an adjective or a face in words (`a warm smile`) shows."""
    for word in words.split():
        entry = lexicon("adjectives").get(word)
        if entry is not None and entry.slot == "emotion":
            return entry.value
        if word in _FACES:
            return _FACES[word]
    return ""


def _size(word: str) -> Size:
    if word in _TINY:
        return "tiny"
    if word in _HUGE:
        return "huge"
    if word in _BIG:
        return "large"
    return "small" if word in _SMALL else ""
