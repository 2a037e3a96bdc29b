"""What makes a species: frame, coat, eyes, voice and temper; and how a kind of performer is made of one."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ...scene import Vec3
from ..calling import CastingCall
from ..casting import Kind
from ..performer import Performer
from .acts import ACTS, HANDY
from .coat import Coat
from .frame import Frame

__all__ = ["Call", "Eyes", "Species", "beast", "words_of"]


@dataclass(frozen=True, slots=True)
class Eyes:
    """Iris, share of it that is pupil, the pupil's breadth ÷ height, how much white shows."""

    iris: Vec3 = (0.10, 0.045, 0.015)
    pupil: float = 0.52
    shape: float = 1.0
    white: float = 0.15


@dataclass(frozen=True, slots=True)
class Call:
    """A voice in the words of `sound/effects/animal`; `times` calls one after another, each `seconds` long."""

    name: str = ""
    seconds: float = 0.8
    size: float = 0.6
    gape: float = 0.45


@dataclass(frozen=True, slots=True)
class Species:
    """Everything that the builder needs of one kind of beast. `coats` are worn by the words of their names."""

    name: str
    frame: Frame
    coat: Coat
    eyes: Eyes = field(default_factory=Eyes)
    call: Call = field(default_factory=Call)
    wag: float = 0.12  # radians that the tail swings at ease
    brisk: float = 1.0  # how quick its small movements are
    coats: Mapping[str, Coat] = field(default_factory=dict)
    infant: bool = False
    variety: tuple[Coat, ...] = ()  # coats that individuals wear by chance
    handy: bool = False  # sits up to eat and drink with its paws

    def dressed(self, coat: Coat) -> "Species":
        return replace(self, coat=coat)


def words_of(*words: str) -> tuple[str, ...]:
    """Words with their plurals."""
    plurals = []
    for word in words:
        last = word.split()[-1]
        plural = (
            last[:-1] + "ies"
            if last.endswith("y") and last[-2] not in "aeiou"
            else last + ("es" if last.endswith(("x", "ch", "s", "sh")) else "s")
        )
        plurals.append(word[: len(word) - len(last)] + plural)
    return tuple(dict.fromkeys((*words, *plurals)))


def beast(species: Species, words: tuple[str, ...], acts: Mapping[str, tuple[str, ...]] | None = None) -> Kind:
    """A kind of performer made from a species."""

    def cast(casting: CastingCall) -> Performer:
        from .beast import cast_beast

        return cast_beast(species, casting)

    make: Callable[[CastingCall], Performer] = cast
    return Kind(
        species.name,
        words,
        make,
        acts or (HANDY if species.handy or species.frame.foot == "hand" else ACTS),
        size=_size(species.frame),
    )


def _size(frame: Frame) -> tuple[float, float, float]:
    """About how broad, high and long it is, from its frame alone; metres."""
    reach, angle = frame.neck
    high = max(1.0, frame.nape + reach * math.sin(angle) + 0.11 * frame.head.scale) * 1.08
    long = (0.85 * frame.length + reach * math.cos(angle) + 0.36 * frame.head.scale) * 1.32
    broad = 3.5 * max(frame.chest[0] * frame.chest[1], frame.rump[0] * frame.rump[1]) + 0.05
    return (broad * frame.height, high * frame.height, long * frame.height)
