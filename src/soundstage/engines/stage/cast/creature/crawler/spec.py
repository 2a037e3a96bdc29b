"""What a crawling kind is made of. Lengths are the recipe's own, as it stands on level ground; `size` is metres to one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ....scene import Vec3

__all__ = ["Crawler", "Extra", "Hide", "Leg", "Sheet"]

Row = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Leg:
    """A pair of legs by its right one: hip, knee, ankle; radii at hip, knee, ankle; toes. `flipper` rows in water."""

    hip: Vec3
    knee: Vec3
    ankle: Vec3
    radii: tuple[float, float, float]
    toe: float = 0.05
    toes: int = 4
    phase: float = 0.0  # of the right one; the left one steps half a stride later
    arm: bool = False  # hangs and does not step
    flipper: float = 0.0  # breadth of one
    claw: float = 0.0  # a crab's pincer


@dataclass(frozen=True, slots=True)
class Sheet:
    """A pair of wings by its right one: where it is hung, its outline from root to tip as (ahead, out) pairs of the leading
    and trailing edges, and its picture: a name in `patterns`, or "" for plain skin with `fingers`."""

    at: Vec3
    leading: tuple[tuple[float, float], ...]
    trailing: tuple[tuple[float, float], ...]
    colours: tuple[Vec3, ...]
    picture: str = ""
    lag: float = 0.0
    clear: bool = False
    rest: float = 1.3  # radians that it is raised at rest; negative: laid back along the body
    arm: float = 0.0  # thickness of its bones


@dataclass(frozen=True, slots=True)
class Extra:
    """Something fixed to it: shell, plates, spines, horn, frill, antennae, elytra, ball, sting, tongue, crest, mane, house."""

    kind: str
    bone: str
    at: Vec3 = (0.0, 0.0, 0.0)
    size: Vec3 = (0.1, 0.1, 0.1)
    colour: Vec3 = (0.1, 0.1, 0.1)
    second: Vec3 | None = None
    count: int = 1
    bend: float = 0.0
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Hide:
    """Colours and surface: `counter` are heights (of the normal) at which back turns to side, side to belly."""

    back: Vec3
    side: Vec3
    belly: Vec3
    legs: Vec3 | None = None
    bands: tuple[tuple[float, float, Vec3], ...] = ()  # where along (0 snout … 1 tail), half width, colour
    stripe: tuple[float, Vec3] | None = None  # along the back: half width, colour
    blotch: tuple[float, Vec3, float] | None = None  # frequency, colour, share
    spots: float = 0.0
    scales: float = 60.0
    bumps: float = 0.0
    gloss: float = 0.3
    shimmer: float = 0.0
    counter: tuple[float, float] = (0.45, -0.35)
    fuzz: float = 0.0


@dataclass(frozen=True, slots=True)
class Crawler:
    """A kind. `line` rows run from the snout to the tail's tip: (x, height, half height, half width)."""

    name: str
    size: float
    line: tuple[Row, ...]
    hide: Hide
    legs: tuple[Leg, ...] = ()
    extras: tuple[Extra, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    fore: int = 5
    aft: int = 8
    wave: tuple[float, float] = (0.10, 0.16)  # how far the trunk and the tail swing with the stride, radians
    slither: float = 0.0  # it has no legs but a wave of this many turns
    jaw: tuple[float, float, float] | None = None  # where its mouth's corner is (x, y) and how long the jaw is
    eye: tuple[Vec3, float, Vec3, float, float] | None = None  # centre of the right one, radius, iris, pupil, its shape
    eyes_out: Vec3 = (0.35, 0.15, 1.0)
    gait: str = "walk"  # walk, hop, swarm (six legs and more), swim
    stride: float = 0.7  # of the leg's length ×2
    pace: float = 0.4  # of the root of gravity and the leg's length
    upright: bool = False
    flies: float = 0.0  # wing beats a second
    flutter: float = 0.0  # how its way in the air staggers, lengths
    flat: float = 2.0
    around: int = 20
    call: str = ""
    buzz: str = ""
    weight: float = 1.0
    side: bool = False  # walks sideways
    swims: float = 0.0  # strokes a second
    coats: Mapping[str, Hide] = field(default_factory=dict)
    variety: tuple[Hide, ...] = ()
    dye_extras: bool = True
