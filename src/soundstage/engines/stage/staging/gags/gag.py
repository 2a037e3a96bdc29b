"""What a gag is: the words that ask for it, and how it is built in a space of its own.

A gag's space: metres; x to the right of the frame, y up from what it stands on, z towards the camera. Its time is that of the
shot's own action, from the first frame on.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from soundstage.engines.stage.scene import Emitter, Event, Floats, Part, Pose, SoundSource, Vec3, Wind
from soundstage.engines.stage.screenplay.model import Subject
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.things.colours import colour_in

__all__ = ["Bit", "Cue", "Gag", "Rigged", "Spot", "moved"]


@dataclass(frozen=True, kw_only=True)
class Cue:
    """A shot's words as a crew reads them."""

    shot: int
    text: str
    subjects: tuple[Subject, ...] = ()
    people: int = 0

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word and what it may be an inflection of."""
        return frozenset(base for word in re.findall(r"[a-z]+", self.text.lower()) for base in bases(word))

    def says(self, *words: str) -> bool:
        """Whether any of some words, or a phrase of them, is there."""
        return any(word in self.words if " " not in word else word in self.text.lower() for word in words)

    def first(self, *words: str) -> str:
        """The first of some words that is said, or ""."""
        return next((word for word in words if self.says(word)), "")

    def subject(self, *nouns: str) -> Subject | None:
        """The subject that is called one of some nouns."""
        named = (one for one in self.subjects if set(_bases(one.noun)) & set(nouns))
        return next(named, None)

    def colours(self, *nouns: str) -> tuple[str, ...]:
        """The colours that are said of one of some nouns."""
        found = self.subject(*nouns)
        if found is not None and found.colours:
            return found.colours
        before = re.findall(rf"([a-z]+) ([a-z]+ )?(?:{'|'.join(nouns)})", self.text.lower())
        return tuple(word for pair in before for word in pair if colour_in((word.strip(),)) is not None)[:1]

    def count(self, default: int, *nouns: str) -> int:
        """How many of some nouns there are."""
        found = self.subject(*nouns)
        told = next((n for word, n in _NUMBERS.items() if word in self.words), 0)
        return found.count if found is not None and found.count > 1 else told or default


_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12}


def _bases(noun: str) -> list[str]:
    return [base for word in noun.lower().split() for base in bases(word)] + [noun.lower()]


@dataclass(frozen=True, kw_only=True, eq=False)
class Spot:
    """Where a gag is rigged, and for how long: `matrix` (4, 4) takes its space to the world.

    `half` are half extents (x, z) of the table that it stands on, None on the ground; `ground` a word of the impact sounds.
    """

    id: str
    matrix: Floats
    gravity: float
    seconds: float
    ground: str
    wind: Wind
    seed: int
    half: tuple[float, float] | None = None
    drop: float = 0.0  # metres from a table's top down to the floor

    @cached_property
    def random(self) -> np.random.Generator:
        """The gag's own dice."""
        return np.random.default_rng([self.seed, 0x6A6])

    def gust(self, seconds: float) -> Floats:
        """The wind in m/s along the gag's own axes, (3,)."""
        force = self.wind.speed * float(np.ravel(self.wind.gust.at(seconds))[0])
        way = np.array([np.sin(self.wind.azimuth), 0.0, -np.cos(self.wind.azimuth)], np.float32)
        return np.asarray(self.matrix[:3, :3].T @ way * force, np.float32)


@dataclass(frozen=True, kw_only=True, eq=False)
class Bit:
    """One piece that is seen, and where it is in the gag's space at a second of its time."""

    part: Part
    pose: Callable[[float], Pose]

    @classmethod
    def still(cls, part: Part, at: Vec3 = (0.0, 0.0, 0.0)) -> "Bit":
        """A piece that never moves."""
        pose = Pose(transform=moved(at))
        return cls(part=part, pose=lambda seconds: pose)


@dataclass(frozen=True, kw_only=True, eq=False)
class Rigged:
    """A gag that is ready: what is seen and heard of it, and the box (`low` to `high`) that the camera must show."""

    bits: tuple[Bit, ...]
    low: Vec3
    high: Vec3
    events: tuple[Event, ...] = ()
    emitters: tuple[Emitter, ...] = ()
    sources: tuple[SoundSource, ...] = ()
    angle: str = ""  # that the camera takes where the words leave it open


@dataclass(frozen=True, kw_only=True)
class Gag:
    """A recipe: `wants` tells whether a shot asks for it, `rig` builds it.

    `shows` are the words that it makes true, plain forms; `takes` gives further nouns that it plays. `table` tells whether it
    stands on one; `home` is where it is filmed when the words name no place; `alone` whether it is filmed without the people
    of the shot. Of several that a shot asks for the one of the highest `rank` is rigged.
    """

    name: str
    wants: Callable[[Cue], bool]
    rig: Callable[[Cue, Spot], Rigged]
    shows: frozenset[str]
    table: Callable[[Cue], bool] = field(default=lambda cue: False)
    home: str = ""
    alone: bool = True
    rank: int = 0
    takes: Callable[[Cue], Sequence[str]] = field(default=lambda cue: ())


def moved(at: Vec3) -> Floats:
    """A (4, 4) translation."""
    matrix = np.eye(4, dtype=np.float32)
    matrix[:3, 3] = at
    return matrix
