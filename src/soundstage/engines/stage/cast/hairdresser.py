"""From words to hair: which style, which beard, what a hat leaves of it."""

from dataclasses import replace

import numpy as np

from . import hair
from .books import collected
from .grooming import Style

__all__ = ["chosen_beard", "chosen_style", "under_hat"]


def chosen_style(told: tuple[str, ...], gender: str, age: str, seed: int) -> Style:
    """The style that phrases ask for by their longest match, or one of those usual for gender and age, by seed."""
    book = collected(hair, "HAIRS", Style)
    text = f" {' '.join(told).lower().replace('-', ' ')} "
    found = [
        (max(len(w) for w in style.words if f" {w} " in text), style)
        for style in book
        if any(f" {w} " in text for w in style.words)
    ]
    if found:
        # Who it is made for goes before how exactly it is called.
        return max(found, key=lambda one: (gender in one[1].genders, one[0], one[1].weight))[1]
    usual = [style for style in book if gender in style.genders and age in style.ages and style.weight > 0.0]
    odds = np.array([style.weight for style in usual])
    rng = np.random.default_rng([seed, 71])
    return usual[int(rng.choice(len(usual), p=odds / odds.sum()))]


def chosen_beard(words: set[str], age: float, seed: int) -> tuple[float, str]:
    """Length (m; 0 none) and form (full, goatee, moustache) of a man's beard."""
    if {"clean", "shaven", "beardless", "shaved"} & words:
        return 0.0, "full"
    if {"moustache", "mustache", "mustachioed"} & words:
        return 0.016, "moustache"
    if {"goatee"} & words:
        return 0.030, "goatee"
    if {"beard", "bearded", "whiskers"} & words:
        long = {"long", "full", "bushy", "grey", "white", "gray", "thick", "big"} & words
        return (0.085 if long else 0.024 if {"short", "trimmed"} & words else 0.035), "full"
    if {"stubble", "unshaven", "rugged", "scruffy", "weathered"} & words:
        return 0.006, "full"
    draw = np.random.default_rng([seed, 73]).random()
    if draw < 0.10:
        return (0.022 if age < 0.7 else 0.045), "full"
    if draw < 0.20:
        return 0.006, "full"
    return (0.013, "moustache") if draw > 0.95 else (0.0, "full")


def under_hat(style: Style) -> Style:
    """The style as a hat presses it: flat at the rim, tied low, no fringe that stands up."""
    ties = tuple(
        replace(tie, height=min(tie.height, 0.712), back=max(tie.back, 0.07) if not tie.side else tie.back)
        for tie in style.ties
    )
    return replace(
        style,
        lift=min(style.lift, 0.18),
        fringe=0.0,
        strip=0.0,
        curl=min(style.curl, 0.5),
        ties=ties,
        sides=min(style.sides, max(style.length * 0.8, 0.02)),
    )
