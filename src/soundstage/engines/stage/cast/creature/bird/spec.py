"""What a kind of bird is made of. Lengths are in trunks: from the breast to the root of the tail."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ....scene import Vec3
from ..coat import srgb

__all__ = ["Beak", "Bird", "Crest", "Legs", "Neck", "Plumage", "Tail", "Wing"]

_HORN = srgb(60, 56, 52)


@dataclass(frozen=True, slots=True)
class Beak:
    """`hook` bends its tip down, `bend` the whole; `spoon` widens its end; `pouch` hangs below it."""

    length: float = 0.16
    high: float = 0.07
    wide: float = 0.06
    hook: float = 0.0
    bend: float = 0.0
    spoon: float = 0.0
    pouch: float = 0.0
    colour: Vec3 = _HORN
    tip: Vec3 | None = None
    under: Vec3 | None = None


@dataclass(frozen=True, slots=True)
class Neck:
    """`stand` and `fly` are the elevations of its four parts from the root up; `radii` at the root and below the head."""

    length: float = 0.22
    radii: tuple[float, float] = (0.17, 0.12)
    stand: tuple[float, float, float, float] = (0.9, 0.9, 0.9, 0.9)
    fly: tuple[float, float, float, float] = (0.15, 0.15, 0.15, 0.15)


@dataclass(frozen=True, slots=True)
class Wing:
    """`arm` is its bones' length, `feather` that of the primaries, `second` of the secondaries; `slots` 0…1 parts the fingers.

    `point` 0 rounded … 1 pointed. `beats` a second of level flight; 0: it has wings too small to fly with.
    """

    arm: float = 0.55
    feather: float = 0.65
    second: float = 0.42
    slots: float = 0.25
    point: float = 0.6
    beats: float = 4.0
    glide: float = 0.2  # share of time that it holds its wings still when it flies


@dataclass(frozen=True, slots=True)
class Tail:
    """`shape`: fan, fork, point, long, train (a peacock's), stub, cock (a rooster's plumes). `angle` is its rise at rest."""

    length: float = 0.45
    width: float = 0.16
    shape: str = "fan"
    angle: float = -0.1
    feathers: int = 10


@dataclass(frozen=True, slots=True)
class Legs:
    """Shin (feathered) and foot bone; `apart` from the middle; `trail` when it flies: 1 behind, 0 tucked under."""

    shin: float = 0.24
    tarsus: float = 0.22
    thick: float = 0.022
    apart: float = 0.13
    toe: float = 0.15
    web: bool = False
    trail: float = 0.5
    colour: Vec3 = field(default_factory=lambda: srgb(120, 92, 70))
    thigh: float = 0.085
    feathered: bool = False


@dataclass(frozen=True, slots=True)
class Crest:
    """Plumes on the head: how many, how long, their elevation, how far they fan."""

    count: int = 0
    length: float = 0.15
    angle: float = 1.9
    fan: float = 0.5
    width: float = 0.02
    comb: float = 0.0  # a cock's comb and wattles, of flesh
    colour: Vec3 | None = None


@dataclass(frozen=True, slots=True)
class Plumage:
    """Colours. `patches` are places (see `paint`) with a colour and a strength; wings by their rows of feathers."""

    base: Vec3
    belly: Vec3
    covert: Vec3
    flight: Vec3
    tip: Vec3
    tail: Vec3
    tail_tip: Vec3 | None = None
    lining: Vec3 | None = None
    patches: tuple[tuple[str, Vec3, float], ...] = ()
    bars: float = 0.0  # 0…1 barred flight feathers and breast
    shimmer: tuple[Vec3, float] = ((0.0, 0.2, 0.2), 0.0)
    fluff: float = 0.3


@dataclass(frozen=True, slots=True)
class Bird:
    """A kind of bird. `trunk` is its length in metres; `pitch` its rise when the bird stands."""

    name: str
    trunk: float
    plumage: Plumage
    deep: float = 0.44
    wide: float = 0.40
    breast: float = 0.10  # how far ahead its greatest girth lies
    pitch: float = 0.55
    neck: Neck = Neck()
    head: float = 0.145  # radius
    brow: float = 0.0
    disc: float = 0.0  # an owl's face
    beak: Beak = Beak()
    wing: Wing = Wing()
    tail: Tail = Tail()
    legs: Legs = Legs()
    crest: Crest = Crest()
    eye: tuple[float, Vec3, float] = (0.032, (0.02, 0.01, 0.006), 0.7)  # radius, iris, pupil
    eyes_ahead: float = 0.25  # 0 at the sides … 1 ahead
    weight: float = 0.1
    gait: str = "hop"  # hop, walk, waddle, run
    jerky: float = 1.0
    call: str = "songbird"
    coats: Mapping[str, Plumage] = field(default_factory=dict)
    variety: tuple[Plumage, ...] = ()
    dives: bool = False
