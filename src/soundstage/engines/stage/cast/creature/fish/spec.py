"""What a kind of fish or whale is made of. Lengths are in body lengths: from the snout to the fork of the tail."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ....scene import Vec3

__all__ = ["Fin", "Fish", "Skin"]


@dataclass(frozen=True, slots=True)
class Fin:
    """A fin: `at` along the body (0 snout … 1 tail) where it begins, `root` how long it is there, `span`, `sweep` of its tip
    behind its root, `tip` how long its tip is. `where`: dorsal, anal, pectoral, pelvic, caudal; `angle` of a pair below the
    horizontal; `tail` is how deep a caudal's fork is."""

    where: str
    at: float
    root: float
    span: float
    sweep: float = 0.05
    tip: float = 0.03
    angle: float = 0.5
    fork: float = 0.0
    low: float = 1.0  # length of a caudal's lower lobe against its upper one
    thick: float = 0.0  # a flipper of flesh
    colour: Vec3 | None = None
    height: float = 0.0  # of a pair's root, −1 belly … 1 back
    spiny: float = 0.0


@dataclass(frozen=True, slots=True)
class Skin:
    """Colours: back, side, belly; `bands` are (where, half width, colour) around the body, `edge` 0…1 how sharp.

    `pattern` is drawn by the shader: none, spots, stripes (along), mottled; patches are named places (see `paint`).
    """

    back: Vec3
    side: Vec3
    belly: Vec3
    fin: Vec3
    bands: tuple[tuple[float, float, Vec3], ...] = ()
    outline: Vec3 | None = None  # around the bands and the fins' edges
    patches: tuple[tuple[str, Vec3, float], ...] = ()
    spots: float = 0.0
    gloss: float = 0.5
    scales: float = 90.0  # rows to a body length; 0: smooth skin
    shimmer: float = 0.25
    counter: tuple[float, float] = (0.35, -0.25)  # heights at which back turns to side, side to belly


@dataclass(frozen=True, slots=True)
class Fish:
    """A kind of fish. `profile` rows are (along, half height, half width, axis height), lengths in body lengths."""

    name: str
    length: float
    profile: tuple[tuple[float, float, float, float], ...]
    fins: tuple[Fin, ...]
    skin: Skin
    vertical: bool = False  # whales and dolphins beat up and down
    wave: tuple[float, float, float] = (0.10, 1.0, 1.8)  # amplitude at the tail, waves along the body, beats a second
    eye: tuple[float, float, float] = (0.13, 0.25, 0.022)  # along, height of the half height, radius
    iris: Vec3 = field(default=(0.35, 0.30, 0.16))
    mouth: tuple[float, float] = (0.06, -0.15)  # length, height: 0 long none
    gill: float = 0.24
    weight: float = 0.5
    call: str = ""
    pace: float = 1.0  # body lengths a second at ease
    coats: Mapping[str, Skin] = field(default_factory=dict)
    variety: tuple[Skin, ...] = ()
    upright: bool = False
    blows: bool = False
