"""Accessories: hats, glasses, belts, capes. Each is a recipe that builds surfaces about a measured body."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from ..motion import INDEX, JOINTS, Skeleton
from ..motion.rotation import Doubles
from ..scene import Floats, Material, Vec3
from .body.template import template
from .suit.polygonise import Shell

__all__ = ["Accessory", "Head", "Item", "Maker", "Measures", "hat", "measures", "weights_on"]


@dataclass(frozen=True, slots=True)
class Head:
    """A measured head at binding, metres: the `middle` of the skull, its half `wide` (x), the heights of `crown`, `brow`,
    `eyes`, `nose` and `chin`, how far `front` (brow) and `back` reach in z, and the face's own `nose_tip`."""

    middle: Doubles
    wide: float
    crown: float
    brow: float
    eyes: float
    nose: float
    chin: float
    front: float
    back: float
    nose_tip: Doubles

    def ring(self, height: float, grow: float, angle: Doubles) -> Doubles:
        """Points (N, 3) of a level ring round the skull; `angle` 0 in front, to the wearer's left."""
        depth = 0.5 * (self.front - self.back)
        centre = 0.5 * (self.front + self.back)
        x = (self.wide + grow) * np.sin(angle)
        z = centre + (depth + grow) * np.cos(angle)
        return np.stack([x, np.full_like(x, height), z], axis=-1)


@dataclass(frozen=True, slots=True)
class Measures:
    """What an accessory is made to: the skeleton, the head, the body's surface, and the size of the whole (1 at 1.75 m)."""

    skeleton: Skeleton
    head: Head
    body: Floats  # (N, 3) the body's own vertices at binding
    rest: Floats  # (N, 3) the same on the template
    weights: Floats  # (N, J)
    size: float
    female: bool
    fine: float  # 1 close … 2 wide: coarseness


@dataclass(frozen=True, slots=True)
class Item:
    """One surface of an accessory. It rides on `joint`, or hangs by `weights` (N, J); `sway` (N,) 0…1 is how free it swings."""

    name: str
    shell: Shell
    material: Material
    joint: str = ""
    weights: Floats | None = None
    sway: Floats | None = None
    rest: Floats | None = None


Maker = Callable[[Measures, Vec3, Vec3], list[Item]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessory:
    """`words` name it; one accessory is worn in a `slot` at a time. `hides_hair`: above the template height `hair_line`
    no hair is seen (0.60 hides all of it); `hides_face` is for full masks."""

    name: str
    words: tuple[str, ...]
    slot: str
    make: Maker
    colour: Vec3 = (0.05, 0.05, 0.055)
    accent: Vec3 = (0.6, 0.59, 0.57)
    hides_hair: bool = False
    hair_line: float = 0.775
    hides_beard: bool = False
    values: dict[str, float] = field(default_factory=dict)


def hat(
    name: str, words: tuple[str, ...], make: Maker, colour: Vec3, accent: Vec3 = (0.6, 0.59, 0.57), hair_line: float = 0.772,
    hides_beard: bool = False,
) -> Accessory:  # fmt: skip
    """An accessory that sits on the head and covers the hair above its rim."""
    return Accessory(
        name=name,
        words=words,
        slot="head",
        make=make,
        colour=colour,
        accent=accent,
        hides_hair=True,
        hair_line=hair_line,
        hides_beard=hides_beard,
    )


def measures(points: Floats, skeleton: Skeleton, female: bool, fine: float) -> Measures:
    """Measure a shaped body (`points`: all template vertices)."""
    base = template()
    rows = base.vertices("body")
    body, rest = points[rows], base.positions[rows]
    x, y, z = np.abs(rest[:, 0]), rest[:, 1], rest[:, 2]
    skull = (y > 0.765) & (y < 0.79)
    brow = (np.abs(y - 0.755) < 0.008) & (x < 0.03) & (z > 0.05)
    eyes = points[base.vertices("helper-l-eye", "helper-r-eye")]
    tip = body[(x < 0.004) & (y > 0.68) & (y < 0.71)]
    tip = tip[np.argmax(tip[:, 2])].astype(np.float64)
    top = body[y > 0.70]
    head = Head(
        middle=np.array([0.0, float(body[skull, 1].mean()), 0.5 * float(body[skull, 2].min() + body[skull, 2].max())]),
        wide=float(np.abs(body[skull, 0]).max()),
        crown=float(top[:, 1].max()),
        brow=float(body[brow, 1].mean()),
        eyes=float(eyes[:, 1].mean()),
        nose=float(tip[1]),
        chin=float(body[(x < 0.02) & (np.abs(y - 0.615) < 0.008) & (z > 0.06), 1].mean()),
        front=float(body[skull, 2].max()),
        back=float(body[skull, 2].min()),
        nose_tip=tip,
    )
    return Measures(skeleton, head, body, rest, base.weights[rows], skeleton.proportions.stature / 1.75, female, fine)


def weights_on(count: int, **shares: float) -> Floats:
    """Weights (count, J) the same for every vertex."""
    made = np.zeros((count, len(JOINTS)), np.float32)
    for name, share in shares.items():
        made[:, INDEX[name]] = share
    return made
