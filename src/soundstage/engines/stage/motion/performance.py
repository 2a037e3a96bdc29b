"""What somebody does, in words and seconds: the order that the director gives and that `Motion` carries out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..scene import Curve, Speech, Vec3

__all__ = ["Act", "Gaze", "Held", "HoldGrip", "Performance", "UnknownAct"]

HoldGrip = Literal["fist", "pinch", "cup", "two-handed", "under-arm", "over-shoulder", "overhead"]


class UnknownAct(KeyError):
    """Nobody here can do that."""

    def __init__(self, kind: str, known: Sequence[str] = ()) -> None:
        super().__init__(kind)
        self.kind = kind
        self.known = tuple(known)

    def __str__(self) -> str:
        return f"no body can do {self.kind!r}; it can: {', '.join(sorted(self.known))}"


@dataclass(frozen=True, kw_only=True)
class Act:
    """One thing done from `start` to `end`, clip seconds. `kind` is an act that the performer's kind can do.

    walk, run: along `path`, world (x, z) points beginning where the body stands; or straight along `azimuth` (else the way
    it faces). `speed` in m/s, else from the manner. An act that starts with the clip is already under way, one that ends
    with it goes on. turn: to `azimuth`. look, point: at `target`, or along `azimuth` and `elevation`. `manner` holds words
    of style: slowly, briskly, wearily, proudly, sadly, carefully, …; verb and object may be among them.

    Acts that glide (ride, ski, swim, drive, row) travel as walks do; `speed=0.0` keeps any of them on the spot. An act on a
    seat sits on `seat`: world (x, y, z) of the middle of its surface and the azimuth it faces; without one it takes
    the ground or a seat 0.45 m high as it sees fit. `mount` is a seat that moves: (N, 4) of the same.
    """

    kind: str
    start: float
    end: float
    manner: tuple[str, ...] = ()
    path: tuple[tuple[float, float], ...] = ()
    speed: float | None = None
    azimuth: float | None = None
    elevation: float = 0.0
    target: Vec3 | None = None
    seat: tuple[float, float, float, float] | None = None
    mount: Curve | None = None


@dataclass(frozen=True, kw_only=True)
class Held:
    """Something held from `start` to `end`: the hand curls about it and carries it when no act has other use for the arm.

    `thing` is its id. grips: fist (a stick, a bag's handle), pinch (a flower, a pen), cup (a mug, a phone),
    two-handed (a box, before the belly), under-arm, over-shoulder, overhead (an umbrella, a torch). `load` is in kg:
    the body leans against it.
    """

    thing: str
    hand: Literal["left", "right", "both"] = "right"
    grip: HoldGrip = "fist"
    start: float = 0.0
    end: float = 1e9
    load: float = 0.5


@dataclass(frozen=True, kw_only=True)
class Gaze:
    """Where the eyes go from `start` on: a world point, a direction, a moving point (`follow`), or free (all None)."""

    start: float
    target: Vec3 | None = None
    azimuth: float | None = None
    elevation: float = 0.0
    follow: Curve | None = None


@dataclass(frozen=True, kw_only=True)
class Performance:
    """Everything one body does in a clip. `speeches` are those this body speaks on screen."""

    seconds: float = 6.0
    acts: tuple[Act, ...] = ()
    gazes: tuple[Gaze, ...] = ()
    speeches: Sequence[Speech] = ()
    holds: tuple[Held, ...] = ()
    mood: str = ""  # calm, happy, sad, angry, afraid, tired, proud, tense, …
    manner: tuple[str, ...] = field(default=())  # style words that colour all of it
