"""A fish or whale cast: its skin by the words for it, its part."""

from dataclasses import replace

import numpy as np

from ....scene import Vec3
from ...calling import CastingCall
from ...casting import Kind
from ...performer import Performer
from ...words import named_colour, words_in
from .life import ACTS, FishLife
from .spec import Fish, Skin

__all__ = ["fish_kind"]


def fish_kind(fish: Fish, words: tuple[str, ...]) -> Kind:
    """A kind of performer from a kind of fish."""

    def cast(casting: CastingCall) -> Performer:
        from ..puppet.puppet import Puppet
        from .body import fish_body

        rng = np.random.default_rng([casting.seed, 5])
        size = fish.length * float(rng.uniform(0.93, 1.07)) * _growth(casting)
        body = fish_body(fish, _worn(fish, casting, rng), casting.framing, size, casting.seed)
        low = min(float(a[3] - a[1]) for a in fish.profile)
        return Puppet(casting.id, body, FishLife(fish, body.skeleton, casting, size, low), casting.surface)

    high = max(a[3] + a[1] for a in fish.profile) - min(a[3] - a[1] for a in fish.profile)
    fins = max([f.span for f in fish.fins if f.where == "dorsal"], default=0.0)
    wide = 2.0 * max(
        max(a[2] for a in fish.profile), max([f.span * 0.8 for f in fish.fins if f.where == "pectoral"], default=0.0)
    )
    size = (wide * fish.length, (high + 0.7 * fins) * fish.length, 1.1 * fish.length)
    return Kind(fish.name, words, cast, ACTS, "water", size)


def _growth(casting: CastingCall) -> float:
    words = set(words_in(casting.attributes))
    if words & {"giant", "gigantic", "colossal"}:
        return 2.5
    if words & {"huge", "enormous", "massive"}:
        return 1.4
    if casting.age == "child" or words & {"baby", "tiny"}:
        return 0.45
    return 0.8 if words & {"small", "little"} else 1.15 if words & {"big", "large"} else 1.0


def _worn(fish: Fish, casting: CastingCall, rng: np.random.Generator) -> Skin:
    for word in words_in(casting.attributes):
        if word in fish.coats:
            return fish.coats[word]
    named = next((colour for phrase in casting.attributes if (colour := named_colour(phrase)) is not None), None)
    if named is not None:
        return _dyed(fish.skin, named)
    choices = (fish.skin, *fish.variety)
    return choices[int(rng.integers(len(choices)))]


def _dyed(skin: Skin, colour: Vec3) -> Skin:
    def tint(factor: float) -> Vec3:
        return (min(colour[0] * factor, 0.85), min(colour[1] * factor, 0.85), min(colour[2] * factor, 0.85))

    return replace(skin, back=tint(0.8), side=tint(1.3), belly=tint(1.9), fin=tint(1.2), patches=())
