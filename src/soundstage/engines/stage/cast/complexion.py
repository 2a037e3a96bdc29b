"""Colours of skin, hair and eyes, from words, heritage and seed. Linear BT.709."""

import numpy as np

from ..scene import Vec3
from .body.shape import Build
from .words import words_in

__all__ = ["eyes_of", "hair_colour", "skin_tone"]

_TONES = ((0.105, 0.056, 0.034), (0.43, 0.285, 0.195), (0.50, 0.325, 0.245))
_HAIR: dict[str, tuple[Vec3, Vec3]] = {
    "black": ((0.008, 0.007, 0.007), (0.022, 0.018, 0.016)),
    "dark": ((0.012, 0.008, 0.006), (0.035, 0.022, 0.015)),
    "brown": ((0.028, 0.014, 0.008), (0.085, 0.045, 0.025)),
    "brunette": ((0.028, 0.014, 0.008), (0.085, 0.045, 0.025)),
    "auburn": ((0.036, 0.011, 0.006), (0.115, 0.040, 0.018)),
    "red": ((0.050, 0.015, 0.0065), (0.200, 0.066, 0.024)),
    "ginger": ((0.080, 0.029, 0.011), (0.275, 0.110, 0.040)),
    "blonde": ((0.140, 0.094, 0.049), (0.42, 0.315, 0.185)),
    "blond": ((0.140, 0.094, 0.049), (0.42, 0.315, 0.185)),
    "golden": ((0.140, 0.085, 0.036), (0.39, 0.270, 0.125)),
    "grey": ((0.070, 0.067, 0.064), (0.33, 0.322, 0.305)),
    "gray": ((0.070, 0.067, 0.064), (0.33, 0.322, 0.305)),
    "silver": ((0.20, 0.20, 0.195), (0.58, 0.57, 0.55)),
    "white": ((0.27, 0.26, 0.245), (0.62, 0.61, 0.585)),
    "pink": ((0.200, 0.050, 0.085), (0.46, 0.20, 0.26)),
    "blue": ((0.02, 0.05, 0.18), (0.07, 0.16, 0.42)),
    "green": ((0.02, 0.08, 0.03), (0.08, 0.26, 0.10)),
    "purple": ((0.07, 0.02, 0.13), (0.22, 0.08, 0.36)),
}
_EYES: dict[str, Vec3] = {
    "brown": (0.085, 0.040, 0.018), "dark": (0.040, 0.020, 0.011), "hazel": (0.14, 0.085, 0.03), "green": (0.080, 0.095, 0.052),
    "blue": (0.085, 0.15, 0.23), "grey": (0.13, 0.15, 0.16), "gray": (0.13, 0.15, 0.16), "amber": (0.22, 0.11, 0.02),
}  # fmt: skip


def skin_tone(build: Build, attributes: tuple[str, ...]) -> Vec3:
    """Diffuse reflectance of the cheek."""
    words = set(words_in(attributes))
    tone = np.exp(np.asarray(build.heritage) @ np.log(np.asarray(_TONES)))
    if "pale" in words:
        tone = tone * 1.12
    if {"tanned", "tan", "weathered", "sunburnt"} & words:
        tone = tone * np.array([0.86, 0.76, 0.68])
    return (float(tone[0]), float(tone[1]), float(tone[2]))


def hair_colour(build: Build, phrases: tuple[str, ...], seed: int) -> tuple[Vec3, Vec3]:
    """Darkest and lightest strands. `phrases` are the hair's own words first, then attributes like "red-haired"."""
    for phrase in phrases:
        words = phrase.lower().replace("-", " ").split()
        if any(w in words for w in ("hair", "haired", "beard", "bearded")) or len(words) <= 3:
            for word in words:
                if word in _HAIR and (
                    word not in ("black", "white", "green", "blue", "pink", "purple")
                    or phrase is phrases[0]
                    or "hair" in phrase
                ):
                    return _HAIR[word]
                if word == "redhead":
                    return _HAIR["red"]
    if build.old > 0.6:
        return _HAIR["grey"] if build.old < 0.9 else _HAIR["silver"]
    rng = np.random.default_rng([seed, 51])
    fair = build.heritage[2] * 0.9
    draw = rng.random()
    name = (
        "blonde"
        if draw < 0.2 * fair
        else "red"
        if draw < 0.26 * fair
        else "brown"
        if draw < 0.75 * fair
        else "dark"
        if draw < 0.85
        else "black"
    )
    return _HAIR[name]


def eyes_of(build: Build, phrases: tuple[str, ...], seed: int) -> Vec3:
    """The iris."""
    for phrase in phrases:
        words = phrase.lower().replace("-", " ").split()
        if "eyes" in words or "eyed" in words:
            found = next((_EYES[w] for w in words if w in _EYES), None)
            if found is not None:
                return found
    rng = np.random.default_rng([seed, 53])
    # Light eyes are seldom where only part of the forebears had them: the trait is recessive.
    if rng.random() > 0.75 * build.heritage[2] ** 3:
        return _EYES["dark"] if rng.random() < 0.4 else _EYES["brown"]
    return _EYES[str(rng.choice(["blue", "grey", "green", "hazel", "brown"], p=[0.33, 0.15, 0.15, 0.15, 0.22]))]
