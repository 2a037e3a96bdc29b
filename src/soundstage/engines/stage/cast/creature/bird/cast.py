"""A bird cast: its plumage by the words for it, its size by its age, its part."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ....scene import Vec3
from ...calling import CastingCall
from ...casting import Kind
from ...performer import Performer
from ...words import named_colour, words_in
from .acts import FLIER, WADDLER
from .spec import Bird, Plumage

__all__ = ["bird_kind"]


def bird_kind(bird: Bird, words: tuple[str, ...], *, flies: bool = True) -> Kind:
    """A kind of performer from a kind of bird."""

    def cast(casting: CastingCall) -> Performer:
        return _cast(bird, casting)

    acts: Mapping[str, tuple[str, ...]] = FLIER if flies else WADDLER
    return Kind(bird.name, words, cast, acts, "air" if flies else "ground", _size(bird))


def _size(bird: Bird) -> tuple[float, float, float]:
    high = 0.9 * (bird.legs.shin + bird.legs.tarsus) + 0.5 * bird.deep + 0.75 * bird.neck.length + 1.8 * bird.head
    long = 1.0 + 0.7 * bird.tail.length + 0.5 * bird.head + bird.beak.length
    return (max(bird.wide, 0.5) * bird.trunk * 1.2, high * bird.trunk, long * bird.trunk)


def _cast(bird: Bird, casting: CastingCall) -> Performer:
    from ..puppet.puppet import Puppet
    from .body import bird_body
    from .life import BirdLife

    rng = np.random.default_rng([casting.seed, 5])
    size = bird.trunk * float(rng.uniform(0.95, 1.05)) * _growth(casting)
    plumage = _worn(bird, casting, rng)
    body, anatomy = bird_body(bird, plumage, casting.framing, size, casting.seed)
    life = BirdLife(bird, anatomy, casting, size, body.stature)
    return Puppet(casting.id, body, life, casting.surface)


def _growth(casting: CastingCall) -> float:
    words = set(words_in(casting.attributes))
    if words & {"giant", "gigantic", "colossal"}:
        return 3.0
    if words & {"huge", "enormous", "massive"}:
        return 1.4
    if words & {"big", "large"}:
        return 1.15
    if casting.age == "child" or words & {"baby", "tiny"}:
        return 0.5
    return 0.85 if words & {"small", "little"} else 1.0


def _worn(bird: Bird, casting: CastingCall, rng: np.random.Generator) -> Plumage:
    for word in words_in(casting.attributes):
        if word in bird.coats:
            return bird.coats[word]
    named = next((colour for phrase in casting.attributes if (colour := named_colour(phrase)) is not None), None)
    if named is not None:
        return _dyed(bird.plumage, named)
    choices = (bird.plumage, *bird.variety)
    return choices[int(rng.integers(len(choices)))]


def _dyed(plumage: Plumage, colour: Vec3) -> Plumage:
    """The same bird in a colour that the words name: light parts light, dark parts dark."""

    def tint(factor: float) -> Vec3:
        return (min(colour[0] * factor, 0.85), min(colour[1] * factor, 0.85), min(colour[2] * factor, 0.85))

    keep = tuple(
        (name, tone, strength) for name, tone, strength in plumage.patches if name in ("eyes", "mask", "eyeline", "disc")
    )
    return replace(
        plumage, base=tint(1.15), belly=tint(1.5), covert=tint(1.1), flight=tint(0.8), tip=tint(0.6), tail=tint(0.95),
            tail_tip=None,
        lining=tint(1.2), patches=keep, shimmer=(tint(1.6), 0.5 * plumage.shimmer[1]),
    )  # fmt: skip
