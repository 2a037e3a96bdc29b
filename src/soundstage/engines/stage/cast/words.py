"""Colours and stuffs by the words for them, as a wardrobe mistress would take them. Linear BT.709."""

from collections.abc import Iterable

from ..scene import Vec3

__all__ = ["COLOURS", "colour_of", "named_colour", "words_in"]

COLOURS: dict[str, Vec3] = {
    "white": (0.72, 0.70, 0.67),
    "cream": (0.66, 0.58, 0.44),
    "ivory": (0.68, 0.62, 0.50),
    "beige": (0.48, 0.38, 0.26),
    "tan": (0.38, 0.25, 0.14),
    "khaki": (0.28, 0.24, 0.13),
    "brown": (0.13, 0.065, 0.035),
    "black": (0.022, 0.022, 0.025),
    "charcoal": (0.05, 0.052, 0.058),
    "grey": (0.20, 0.20, 0.205),
    "gray": (0.20, 0.20, 0.205),
    "silver": (0.45, 0.46, 0.48),
    "red": (0.42, 0.030, 0.024),
    "crimson": (0.33, 0.014, 0.026),
    "scarlet": (0.48, 0.03, 0.02),
    "burgundy": (0.14, 0.012, 0.022),
    "maroon": (0.13, 0.012, 0.015),
    "orange": (0.60, 0.19, 0.025),
    "yellow": (0.62, 0.40, 0.035),
    "mustard": (0.42, 0.27, 0.03),
    "gold": (0.50, 0.33, 0.07),
    "golden": (0.50, 0.33, 0.07),
    "green": (0.045, 0.19, 0.065),
    "olive": (0.13, 0.13, 0.045),
    "emerald": (0.012, 0.20, 0.085),
    "teal": (0.015, 0.16, 0.17),
    "turquoise": (0.06, 0.42, 0.40),
    "blue": (0.035, 0.10, 0.34),
    "navy": (0.014, 0.024, 0.072),
    "azure": (0.10, 0.32, 0.62),
    "denim": (0.055, 0.095, 0.19),
    "purple": (0.13, 0.03, 0.26),
    "violet": (0.18, 0.06, 0.36),
    "lavender": (0.42, 0.34, 0.60),
    "pink": (0.60, 0.22, 0.29),
    "magenta": (0.45, 0.03, 0.26),
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
