"""What is known of a thing before it is wanted: how big it is, what can stand on it, how it moves, where it belongs."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from .calling import ThingCall
from .making import make
from .registry import find
from .thing import Medium

__all__ = ["Facts", "Support", "measured"]

Support = Literal["table", "floor", "ground", "wall", "ceiling", "none"]

_SMALL = 0.62  # metres: what is shorter than this in every way stands on something
_HANGING: dict[Support, frozenset[str]] = {
    "wall": frozenset({"clock", "picture frame", "christmas stocking", "wreath", "curtain", "window", "neon sign"}),
    "ceiling": frozenset({"ceiling fan", "chandelier", "paper lantern", "light bulb"}),
    "none": frozenset({"earth", "moon", "mars", "jupiter", "saturn", "venus", "neptune", "sun", "star", "bubble", "feather"}),
}
# Longer than small, but what one meets on a table; shorter, but what stands on a floor.
_ON_TABLES = frozenset(
    {
        "television", "monitor", "computer", "synthesizer", "gramophone", "aquarium", "map", "tulip", "violin", "bonsai",
        "potted plant", "harmonica", "trumpet", "flute", "saxophone",
    }
)  # fmt: skip
_ON_FLOORS = frozenset(
    {
        "stool", "roller skate", "traffic cone", "small robot", "fire hydrant", "trash can", "bucket", "dumbbell", "speaker",
        "snowman", "cart", "suitcase", "basket", "crate", "box", "fan", "backpack", "pumpkin",
    }
)  # fmt: skip
_BALLS = 0.18  # metres: bigger round things belong on the floor


@dataclass(frozen=True, slots=True)
class Facts:
    """`size` is width, height, depth in metres of one individual; `surfaces` are named, `lit` tells that it has a light.

    `medium` is what a vehicle moves on or in, "" for what does not move by itself. `support` is where it belongs: on a table,
    on a floor, out of doors on the ground, on a wall, under a ceiling; "none" for what flies or floats.
    """

    size: tuple[float, float, float]
    surfaces: tuple[str, ...]
    medium: Medium | Literal[""]
    lit: bool
    support: Support


@cache
def measured(kind: str) -> Facts:
    """The facts about a kind, taken from one that is built in the least detail. Raises `UnknownThing`."""
    thing = make(ThingCall(kind=kind, detail="wide"))
    medium: Medium | Literal[""] = thing.vehicle.medium if thing.vehicle is not None else ""
    return Facts(
        size=thing.size,
        surfaces=tuple(dict.fromkeys(surface.name for surface in thing.surfaces)),
        medium=medium,
        lit=bool(thing.lamps),
        support=_support(thing.kind, max(thing.size), medium, rolls=thing.round),
    )


def _support(name: str, longest: float, medium: str, *, rolls: bool) -> Support:
    recipe = find(name)
    for support, names in _HANGING.items():
        if name in names:
            return support
    if medium in ("air", "water", "space"):
        return "none"
    if recipe is not None and (recipe.stands or medium):
        return "ground"
    if name in _ON_TABLES:
        return "table"
    if name in _ON_FLOORS or (rolls and longest > _BALLS):
        return "floor"
    return "table" if longest < _SMALL else "floor"
