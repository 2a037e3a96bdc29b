"""A crawler cast: its hide by the words for it, its part."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ....scene import Vec3
from ...calling import CastingCall
from ...casting import Kind
from ...performer import Performer
from ...words import named_colour, words_in
from .life import ACTS, FLYING, CrawlerLife
from .spec import Crawler, Hide

__all__ = ["crawler_kind"]


def crawler_kind(kind: Crawler, words: tuple[str, ...], *, medium: str = "") -> Kind:
    """A kind of performer from a kind of crawler."""

    def cast(casting: CastingCall) -> Performer:
        from ..puppet.puppet import Puppet
        from .body import crawler_body

        rng = np.random.default_rng([casting.seed, 5])
        size = kind.size * float(rng.uniform(0.94, 1.06)) * _growth(casting)
        worn, hide = _worn(kind, casting, rng)
        body, frame = crawler_body(worn, hide, casting.framing, size, casting.seed)
        return Puppet(casting.id, body, CrawlerLife(worn, frame, casting, size), casting.surface)

    acts: Mapping[str, tuple[str, ...]] = FLYING if kind.flies else ACTS
    where = medium or ("air" if kind.flies else "water" if kind.gait == "swim" else "ground")
    return Kind(kind.name, words, cast, acts, where, _size(kind))  # type: ignore[arg-type]


def _size(kind: Crawler) -> tuple[float, float, float]:
    table = np.asarray(kind.line)
    long = float(table[:, 0].max() - table[:, 0].min())
    high = float((table[:, 1] + table[:, 2]).max())
    wide = 2.0 * max(
        [
            float(table[:, 3].max()),
            *(leg.ankle[2] for leg in kind.legs),
            *(0.7 * max(p[1] for p in s.leading) for s in kind.sheets),
        ]
    )
    if kind.slither:
        long, wide = 0.4 * long, 0.3 * long
    return (wide * kind.size, max(high, 0.1) * kind.size, long * kind.size)


def _growth(casting: CastingCall) -> float:
    words = set(words_in(casting.attributes))
    if words & {"giant", "gigantic", "colossal"}:
        return 4.0
    if words & {"huge", "enormous", "massive"}:
        return 1.5
    if casting.age == "child" or words & {"baby", "tiny"}:
        return 0.45
    return 0.8 if words & {"small", "little"} else 1.15 if words & {"big", "large"} else 1.0


def _worn(kind: Crawler, casting: CastingCall, rng: np.random.Generator) -> tuple[Crawler, Hide]:
    words = words_in(casting.attributes)
    for word in words:
        if word in kind.coats:
            return kind, kind.coats[word]
    named = next((colour for phrase in casting.attributes if (colour := named_colour(phrase)) is not None), None)
    if named is not None:
        return _dyed(kind, named)
    choices = (kind.hide, *kind.variety)
    return kind, choices[int(rng.integers(len(choices)))]


def _dyed(kind: Crawler, colour: Vec3) -> tuple[Crawler, Hide]:
    """The same creature in a colour that the words name: wings, shells and hide alike."""

    def tint(factor: float) -> Vec3:
        return (min(colour[0] * factor, 0.8), min(colour[1] * factor, 0.8), min(colour[2] * factor, 0.8))

    sheets = tuple(replace(s, colours=(tint(1.6), *s.colours[1:])) if not s.clear else s for s in kind.sheets)
    if sheets and kind.sheets[0].picture:
        return replace(kind, sheets=sheets), kind.hide
    extras = tuple(
        replace(e, colour=tint(1.2)) if e.kind in ("elytra", "shell", "plates", "house", "frill") else e for e in kind.extras
    )
    hide = replace(
        kind.hide, back=tint(0.8), side=tint(1.1), belly=tint(1.7), legs=None if kind.hide.legs is None else tint(0.9)
    )
    return replace(kind, sheets=sheets, extras=extras), hide
