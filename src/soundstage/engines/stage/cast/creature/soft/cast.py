"""A soft body cast: its colours by the words for it, its part."""

from dataclasses import replace

import numpy as np

from ...calling import CastingCall
from ...casting import Kind
from ...performer import Performer
from ...words import named_colour, words_in
from .life import ACTS, SoftLife
from .spec import Soft, Tint

__all__ = ["soft_kind"]


def soft_kind(kind: Soft, words: tuple[str, ...]) -> Kind:
    """A kind of performer from a soft kind."""

    def cast(casting: CastingCall) -> Performer:
        from ..puppet.puppet import Puppet
        from .body import soft_body

        rng = np.random.default_rng([casting.seed, 5])
        words_ = set(words_in(casting.attributes))
        growth = (
            3.0 if words_ & {"giant", "gigantic", "colossal", "huge"} else 0.5 if words_ & {"tiny", "baby", "small"} else 1.0
        )
        size = kind.size * float(rng.uniform(0.9, 1.1)) * growth
        body = soft_body(kind, _worn(kind, casting, rng), casting.framing, size, casting.seed)
        return Puppet(casting.id, body, SoftLife(kind, body.skeleton, casting, size), casting.surface)

    return Kind(
        kind.name, words, cast, ACTS, "water", (kind.width * kind.size, kind.height * kind.size, kind.width * kind.size)
    )


def _worn(kind: Soft, casting: CastingCall, rng: np.random.Generator) -> Tint:
    for word in words_in(casting.attributes):
        if word in kind.coats:
            return kind.coats[word]
    named = next((colour for phrase in casting.attributes if (colour := named_colour(phrase)) is not None), None)
    if named is not None:
        light = (min(1.8 * named[0], 0.85), min(1.8 * named[1], 0.85), min(1.8 * named[2], 0.85))
        return replace(kind.tint, body=named, mark=light, arms=named)
    choices = (kind.tint, *kind.variety)
    return choices[int(rng.integers(len(choices)))]
