"""Colours and stuffs by the words for them, as a wardrobe mistress would take them. Linear BT.709."""

from collections.abc import Iterable

from ..scene import Vec3

__all__ = ["COLOURS", "colour_of", "colour_words", "named_colour", "words_in"]

COLOURS: dict[str, Vec3] = {
    "white": (0.620, 0.605, 0.580),
    "cream": (0.560, 0.495, 0.385),
    "ivory": (0.580, 0.530, 0.435),
    "beige": (0.380, 0.305, 0.215),
    "tan": (0.300, 0.205, 0.122),
    "khaki": (0.210, 0.180, 0.105),
    "brown": (0.098, 0.055, 0.033),
    "black": (0.022, 0.022, 0.025),
    "charcoal": (0.05, 0.052, 0.058),
    "grey": (0.20, 0.20, 0.205),
    "gray": (0.20, 0.20, 0.205),
    "silver": (0.45, 0.46, 0.48),
    "red": (0.195, 0.026, 0.021),
    "crimson": (0.190, 0.014, 0.022),
    "scarlet": (0.245, 0.030, 0.021),
    "burgundy": (0.085, 0.011, 0.017),
    "maroon": (0.075, 0.011, 0.013),
    "orange": (0.400, 0.135, 0.026),
    "yellow": (0.460, 0.305, 0.045),
    "mustard": (0.320, 0.205, 0.032),
    "gold": (0.380, 0.255, 0.065),
    "golden": (0.380, 0.255, 0.065),
    "green": (0.032, 0.080, 0.042),
    "olive": (0.088, 0.088, 0.038),
    "emerald": (0.014, 0.092, 0.050),
    "teal": (0.016, 0.092, 0.098),
    "turquoise": (0.055, 0.270, 0.265),
    "blue": (0.033, 0.064, 0.140),
    "navy": (0.013, 0.020, 0.050),
    "azure": (0.085, 0.230, 0.430),
    "denim": (0.055, 0.095, 0.19),
    "purple": (0.074, 0.034, 0.108),
    "violet": (0.105, 0.055, 0.175),
    "lavender": (0.310, 0.260, 0.420),
    "pink": (0.460, 0.205, 0.250),
    "magenta": (0.290, 0.032, 0.165),
}


def words_in(phrases: Iterable[str]) -> list[str]:
    """All words of several phrases, lower case."""
    return [word for phrase in phrases for word in phrase.lower().replace("-", " ").split()]


def named_colour(phrase: str) -> Vec3 | None:
    """The colour that a phrase names, darkened or lightened as it says, or None."""
    words = phrase.lower().replace("-", " ").split()
    found = next((COLOURS[w] for w in words if w in COLOURS), None)
    if found is None:
        return None
    factor = 0.45 if "dark" in words else 1.7 if {"light", "pale"} & set(words) else 1.0
    return (min(found[0] * factor, 0.8), min(found[1] * factor, 0.8), min(found[2] * factor, 0.8))


def colour_of(phrases: Iterable[str], default: Vec3) -> Vec3:
    """The first colour named in several phrases, else `default`."""
    for phrase in phrases:
        colour = named_colour(phrase)
        if colour is not None:
            return colour
    return default


def colour_words(phrase: str) -> tuple[str, ...]:
    """The colours that a phrase names, with their shades: "dark green", "red"."""
    words = phrase.lower().replace("-", " ").split()
    shades = {"dark", "light", "pale", "bright"}
    return tuple(
        f"{words[i - 1]} {word}" if i and words[i - 1] in shades else word for i, word in enumerate(words) if word in COLOURS
    )
