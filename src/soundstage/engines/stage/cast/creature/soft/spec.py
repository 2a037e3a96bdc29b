"""What a soft kind is made of. Lengths are in mantles or bells: `size` is metres to one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ....scene import Vec3

__all__ = ["Arms", "Soft", "Tint"]


@dataclass(frozen=True, slots=True)
class Arms:
    """Arms or tentacles: how many around, from a ring of this radius at this height; length, radii at root and tip.

    `spread` is how far they stand out (radians from straight down); `curl` bends their ends; `frill` a wavy ribbon's breadth.
    """

    count: int
    ring: float
    height: float
    length: float
    thick: tuple[float, float]
    spread: float = 0.8
    curl: float = 1.2
    frill: float = 0.0
    ahead: bool = False  # they trail along the body's axis, as a squid's


@dataclass(frozen=True, slots=True)
class Tint:
    """Colours: body, pattern on it, arms; `clear` 0…1 how much shows through; `glow` its own light."""

    body: Vec3
    mark: Vec3
    arms: Vec3
    clear: float = 0.0
    glow: float = 0.0


@dataclass(frozen=True, slots=True)
class Soft:
    """A kind. `build`: bell (jellyfish), sack (octopus), dart (squid), star (starfish)."""

    name: str
    size: float
    build: str
    arms: tuple[Arms, ...]
    tint: Tint
    eye: float = 0.0
    pulse: float = 0.7  # beats a second
    height: float = 1.5
    width: float = 1.2
    coats: Mapping[str, Tint] = field(default_factory=dict)
    variety: tuple[Tint, ...] = ()
