"""What an act is: the verbs that ask for it, its posture at a moment, the thing it is done with, what it sounds like."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from ..scene import Vec3
from .posture import Posture

__all__ = ["ActRecipe", "Beat", "Fitting", "Layer", "Moment", "Place", "Travel"]

Layer = Literal["body", "hands", "face"]
Place = Literal["left", "right", "hands", "feet", "mouth"]
Travel = Literal["no", "walk", "run", "turn", "glide"]


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant of an act, as its recipe sees it. Lengths are metres of a body 1.75 m tall."""

    t: float  # seconds since the act began; before it, when it was under way as the clip began, it still counts up from there
    u: float  # 0…1: how much of an act that is done once is done
    cycle: float  # 0…1 within the period of an act that repeats
    count: int  # periods completed
    hips: float  # height of the pelvis joint when standing
    seat: float  # height of the seat
    reach: Vec3 | None  # the target, (left, up, ahead) of the body's ground point
    speed: float  # m/s that the body travels
    seed: int
    words: frozenset[str]  # manner, mood, verb and object

    given: bool = False  # a seat is given

    def seat_or(self, height: float) -> float:
        """The height of the seat or bed when one is given."""
        return self.seat if self.given else height

    def wave(self, hertz: float, turn: float = 0.0) -> float:
        """A sine of clip time; `turn` is its phase in whole turns."""
        return float(np.sin(2.0 * np.pi * (hertz * self.t + turn)))

    def swing(self, turn: float = 0.0) -> float:
        """A sine once a period."""
        return float(np.sin(2.0 * np.pi * (self.cycle + turn)))

    def pick(self, count: int, salt: int = 0) -> int:
        """One of `count`, by seed."""
        return int(np.random.default_rng([self.seed, 83, salt]).integers(count))

    def noise(self, salt: int, rate: float = 1.0) -> float:
        """A smooth seeded wander within ±1, about `rate` turns a second."""
        rng = np.random.default_rng([self.seed, 89, salt])
        waves = np.sin(2.0 * np.pi * (rng.uniform(0.4, 1.3, 3) * rate * self.t + rng.uniform(0.0, 1.0, 3)))
        return float(waves @ np.array([0.5, 0.3, 0.2]))


@dataclass(frozen=True, slots=True)
class Beat:
    """A sound that an act makes at `phase` of its period, or of its whole if it is done once. `at` is where it is heard."""

    phase: float
    kind: str
    at: Place = "hands"
    values: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fitting:
    """Where the thing goes that an act is done with, in the convention of `motion.acts`.

    `to` is what it moves with: a hand (`right`, `left`), the line between both (`hands`), chest, head, hips, or the
    ground under the body (`root`). `at` is the middle of the thing's base from there and `turned` its (pitch, yaw, roll),
    so that without either it stands upright in a hand with its front along the fingers, or faces the way the body does.
    `grip` slides it along a held stick: metres from its base to where the hand is.
    """

    to: Literal["right", "left", "hands", "shaft", "chest", "head", "hips", "root"]
    at: Vec3 = (0.0, 0.0, 0.0)
    turned: Vec3 = (0.0, 0.0, 0.0)
    grip: float = 0.0
    edge: bool = False  # `at` is the middle of its near edge, whatever its depth
    words: tuple[str, ...] = ()  # the thing meant, when the prompt names none


@dataclass(frozen=True, kw_only=True)
class ActRecipe:
    """An act. Its module in `motion/acts/` defines `ACT = ActRecipe(...)`, or `ACTS` for several of a kind.

    `verbs` are lemmas or phrases (`pick up`) that ask for it whatever their object; `doing` with `objects` are those that ask
    for it together (`play` with `piano`). `body` is the posture at a moment. `layer` says what it takes over: the whole body,
    the arms (and what of the trunk goes with them) of a body that stands, sits or walks, or the face and head alone.

    `period` is the seconds of an act that repeats, `once` the seconds of one that is done and then held, or done anew
    after `again` seconds; `eases` are the seconds of its way in and out.
    `on` is the posture act it is done on when the body does none (`sit` at a piano).
    `travel` says whether it moves the body along, `pace` how fast, m/s. `faces`: done with another, whom the body turns to.
    """

    name: str
    body: Callable[[Moment], Posture]
    verbs: tuple[str, ...] = ()
    doing: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    layer: Layer = "hands"
    period: float | Callable[[frozenset[str]], float] = 0.0
    once: float = 0.0
    again: float = 0.0
    eases: tuple[float, float] = (0.6, 0.6)
    on: str = ""
    travel: Travel = "no"
    pace: float = 0.0
    seated: bool = False
    faces: bool = False
    handed: bool = True  # false: a left-handed body does it the same way round
    level: float = 1.0  # how far the head keeps level while the trunk bends
    fitting: Fitting | None = None
    release: float | None = None  # the share of an act done once at which its thing leaves the hand, or is struck
    sounds: tuple[Beat, ...] = ()

    @property
    def asks(self) -> tuple[str, ...]:
        """Every verb and phrase that asks for it."""
        return (*self.verbs, *(f"{verb} {thing}" for verb in self.doing for thing in self.objects))
