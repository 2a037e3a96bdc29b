"""Colours of things by the words for them: paint, plastic, glaze, not dyed cloth. Linear BT.709 albedos."""

from collections.abc import Iterable

from ..scene import Vec3

__all__ = ["COLOURS", "colour_in"]

COLOURS: dict[str, Vec3] = {
    "white": (0.74, 0.73, 0.71),
    "cream": (0.68, 0.60, 0.45),
    "ivory": (0.70, 0.64, 0.52),
    "beige": (0.48, 0.39, 0.27),
    "tan": (0.40, 0.26, 0.14),
    "brown": (0.13, 0.065, 0.033),
    "chestnut": (0.15, 0.05, 0.025),
    "black": (0.014, 0.014, 0.016),
    "charcoal": (0.045, 0.047, 0.052),
    "grey": (0.22, 0.22, 0.225),
    "gray": (0.22, 0.22, 0.225),
    "red": (0.46, 0.018, 0.014),
    "crimson": (0.36, 0.008, 0.022),
    "scarlet": (0.55, 0.03, 0.012),
    "burgundy": (0.13, 0.008, 0.018),
    "maroon": (0.11, 0.010, 0.012),
    "coral": (0.66, 0.17, 0.11),
    "orange": (0.64, 0.17, 0.015),
    "amber": (0.62, 0.27, 0.02),
    "yellow": (0.72, 0.46, 0.02),
    "mustard": (0.44, 0.27, 0.03),
    "lime": (0.30, 0.55, 0.03),
    "green": (0.035, 0.22, 0.045),
    "olive": (0.12, 0.13, 0.035),
    "emerald": (0.008, 0.20, 0.075),
    "mint": (0.33, 0.60, 0.42),
    "teal": (0.012, 0.17, 0.18),
    "turquoise": (0.05, 0.42, 0.40),
    "cyan": (0.03, 0.44, 0.55),
    "blue": (0.018, 0.075, 0.36),
    "navy": (0.010, 0.020, 0.075),
    "azure": (0.06, 0.25, 0.62),
    "indigo": (0.045, 0.02, 0.24),
    "purple": (0.13, 0.025, 0.24),
    "violet": (0.20, 0.06, 0.40),
    "lavender": (0.40, 0.30, 0.58),
    "lilac": (0.46, 0.32, 0.56),
    "pink": (0.70, 0.22, 0.32),
    "magenta": (0.50, 0.02, 0.25),
    "rose": (0.58, 0.13, 0.18),
    "peach": (0.72, 0.38, 0.24),
}
_LIGHTER, _DARKER = {"light", "pale", "pastel", "sky"}, {"dark", "deep", "midnight"}


def colour_in(phrases: Iterable[str]) -> Vec3 | None:
    """The first colour that several phrases name, darker or lighter as they say, or None."""
    for phrase in phrases:
        words = phrase.lower().replace("-", " ").split()
        found = next((COLOURS[w] for w in words if w in COLOURS), None)
        if found is None:
            continue
        r, g, b = found
        if _DARKER & set(words):
            return (r * 0.4, g * 0.4, b * 0.4)
        if _LIGHTER & set(words):
            return (0.45 * r + 0.36, 0.45 * g + 0.36, 0.45 * b + 0.36)
        return found
    return None
