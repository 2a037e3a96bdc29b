"""The proportions of a beast: lengths in heights at the withers, angles in radians, x forward, y up, z to its right."""

from dataclasses import dataclass, field, replace
from typing import Literal

__all__ = ["Ear", "Frame", "Head", "Horn", "Hump", "Tail", "young"]

Foot = Literal["paw", "hoof", "cloven", "pad", "column", "hand"]
Point = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Ear:
    """An ear from `at` (head lengths: forward, up, out) along `to`; its cup looks along `face`. `fan` is an elephant's."""

    at: Point = (0.05, 0.08, 0.066)
    to: Point = (-0.01, 0.13, 0.035)
    width: float = 0.05
    thin: float = 0.5
    face: Point = (0.9, 0.0, 0.45)
    cup: bool = True
    blunt: float = 0.2  # width of the tip
    fan: bool = False


@dataclass(frozen=True, slots=True)
class Horn:
    """One of a pair (or the only one, at z = 0): points of a bent cone, radii at its ends; `tines` branch off."""

    path: tuple[Point, ...]
    radii: tuple[float, float] = (0.025, 0.006)
    tines: tuple[tuple[int, Point], ...] = ()  # (index of the path's point, offset of the tip)
    palm: float = 1.0  # thinness across, of a palmate antler
    furred: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """A head in its own lengths times `scale`: u forward from the nape, v up, z out. `gape` is how far the jaw is open."""

    scale: float = 1.13
    tilt: float = -0.16
    cranium: tuple[float, float] = (0.092, 0.98)  # radius, width
    dome: float = 0.0  # forehead raised above the cranium
    snout: tuple[float, float, float] = (0.185, 0.066, 0.050)  # length, radii
    width: float = 0.92
    drop: float = 0.0  # the snout's end below its root
    brow: float = 0.052
    cheek: float = 0.060
    flew: float = 0.036
    chin: float = 0.0
    nose: float = 0.028
    muzzle: Literal["pad", "broad", "disc", "trunk", "flat"] = "pad"
    jaw: float = 0.034
    gape: float = 0.22
    tongue: bool = False
    eye: tuple[float, float, float, float] = (0.180, 0.046, 0.057, 0.0185)  # u, v, z, radius
    ear: Ear = field(default_factory=Ear)
    horn: Horn | None = None
    tusk: Horn | None = None
    crest: float = 0.0  # a sagittal ridge, of apes and boars


@dataclass(frozen=True, slots=True)
class Tail:
    """Six bones of `length` in all, from radius to radius, starting along `angle` (π is straight back), turning by `curl`."""

    length: float = 0.72
    radii: tuple[float, float] = (0.055, 0.022)
    angle: float = 2.95
    curl: float = -0.10
    bulge: float = 0.0  # a brush thicker in its middle


@dataclass(frozen=True, slots=True)
class Hump:
    """A mass over the back at `x` (of the trunk's length), its centre at height `y`."""

    x: float
    y: float
    radius: float
    length: float = 0.1
    squash: float = 0.7


@dataclass(frozen=True, slots=True)
class Frame:
    """A quadruped. `height` in metres, `weight` in kilograms; all other lengths in heights."""

    height: float = 0.58
    weight: float = 30.0
    length: float = 1.06
    chest: tuple[float, float] = (0.232, 0.70)  # radius, width
    breast: float = 0.69  # height of the chest's middle
    loin: float = 0.165
    belly: float = 0.0  # sagging below the loin
    tuck: float = 0.02
    rump: tuple[float, float] = (0.165, 0.80)  # radius, width
    croup: float = 0.0  # rump above (below) the withers' line
    withers: float = 0.0  # a ridge over the shoulders
    muscle: float = 1.0
    shoulder: float = 0.655
    elbow: float = 0.50
    hip: float = 0.80
    stifle: float = 0.545
    carpus: float = 0.215
    hock: float = 0.27
    fold: float = 1.0  # 1 bent joints … 0 straight columns
    fore: tuple[float, float, float, float] = (0.088, 0.058, 0.043, 0.036)  # elbow, forearm, carpus, pastern
    hind: tuple[float, float, float, float] = (0.150, 0.078, 0.040, 0.036)  # thigh, knee, hock, pastern
    track: tuple[float, float] = (0.118, 0.115)  # half the space between forelegs, between hind legs
    foot: Foot = "paw"
    paw: tuple[float, float] = (0.052, 0.075)  # radius, length
    neck: tuple[float, float] = (0.33, 0.80)  # length, angle
    throat: tuple[float, float] = (0.185, 0.128)  # radii at shoulder and head
    nape: float = 0.82  # height of the neck's root
    mane_crest: float = 0.0  # an arched upper line of the neck
    dewlap: float = 0.0
    udder: float = 0.0
    humps: tuple[Hump, ...] = ()
    head: Head = field(default_factory=Head)
    tail: Tail = field(default_factory=Tail)
    forepaw: float = 0.05  # height of the forefoot's joint as it hangs: more where forelegs do not reach the ground
    trunk: float = 0.0  # length of an elephant's nose
    upright: float = 0.0  # radians that the trunk is raised when it stands: kangaroos, apes
    gait: Literal["walk", "hop"] = "walk"
    spring: float = 1.0  # of its run: 0.4 heavy … 1.3 light


def young(frame: Frame, share: float = 0.5) -> Frame:
    """The same beast as a baby: smaller, a larger rounder head, a shorter snout, bigger eyes, thicker softer legs."""
    head = frame.head
    length, root, tip = head.snout
    u, v, z, radius = head.eye
    infant = replace(
        head, scale=head.scale * 1.30, snout=(length * 0.74, root, tip * 1.05), cranium=(head.cranium[0] * 1.07,
        head.cranium[1]),
        eye=(u - 0.006, v - 0.006, z, radius * 1.16), horn=None, tusk=None, brow=head.brow * 0.92, crest=0.0,
    )  # fmt: skip
    return replace(
        frame, height=frame.height * share, weight=frame.weight * share**3, length=frame.length * 0.93, head=infant,
        chest=(frame.chest[0] * 1.10, frame.chest[1] * 1.05), breast=frame.breast - 0.015, loin=frame.loin * 1.12,
        paw=(frame.paw[0] * 1.12, frame.paw[1]), neck=(frame.neck[0] * 0.82, frame.neck[1]), muscle=frame.muscle * 0.9,
        mane_crest=0.0, dewlap=0.0, udder=0.0,
        withers=frame.withers * 0.4, tail=replace(frame.tail, length=frame.tail.length * 0.8),
        fore=tuple(r * 1.06 for r in frame.fore), hind=tuple(r * 1.03 for r in frame.hind),  # type: ignore[arg-type]
    )  # fmt: skip
