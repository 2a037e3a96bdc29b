"""The bones of a quadruped: where they rest, by its frame, in heights."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ...motion.rotation import Doubles
from .frame import Frame

__all__ = [
    "BONES",
    "EARS",
    "INDEX",
    "LEFT",
    "LEGS",
    "NOSE",
    "PARENTS",
    "RIGHT",
    "TAIL",
    "Rig",
    "excursion",
    "rig_of",
    "sideways",
]

TAIL = tuple(f"tail{i}" for i in range(6))
NOSE = tuple(f"nose{i}" for i in range(5))  # an elephant's trunk; elsewhere they lie in the snout and carry nothing
EARS = ("ear_l", "ear_r")
LEGS = ("fl", "fr", "hl", "hr")
_FORE = ("scapula", "humerus", "radius", "metacarpus", "forefoot")
_HIND = ("femur", "tibia", "metatarsus", "hindfoot")
_AXIS = ("loin", "pelvis", "chest", "neck1", "neck2", "head", "jaw", *EARS, *NOSE, *TAIL)
BONES = (*_AXIS, *(f"{bone}_{side}" for side in "lr" for bone in (*_FORE, *_HIND)))
INDEX = {name: i for i, name in enumerate(BONES)}
LEFT = tuple(i for name, i in INDEX.items() if name.endswith("_l"))
RIGHT = tuple(i for name, i in INDEX.items() if name.endswith("_r"))


def _parent(name: str) -> str:
    fixed = {"loin": "", "pelvis": "loin", "chest": "loin", "neck1": "chest", "neck2": "neck1", "head": "neck2", "jaw": "head"}
    if name in fixed:
        return fixed[name]
    if name in EARS or name == NOSE[0]:
        return "head"
    if name == TAIL[0]:
        return "pelvis"
    if name in NOSE or name in TAIL:
        return f"{name[:-1]}{int(name[-1]) - 1}"
    bone, side = name.split("_")
    chain = _FORE if bone in _FORE else _HIND
    place = chain.index(bone)
    return f"{chain[place - 1]}_{side}" if place else "chest" if chain is _FORE else "pelvis"


PARENTS = tuple(_parent(name) for name in BONES)


def sideways(angle: float) -> Doubles:
    """A turn about the axis to the right: positive raises what points forward."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


@dataclass(frozen=True, slots=True)
class Rig:
    """Bones at rest: `heads` and `tails` (J, 3) by `BONES`, in heights; `skull` turns head lengths to the body's axes."""

    heads: Doubles
    tails: Doubles
    skull: Doubles

    def head(self, name: str) -> Doubles:
        return np.asarray(self.heads[INDEX[name]], np.float64)

    def tail(self, name: str) -> Doubles:
        return np.asarray(self.tails[INDEX[name]], np.float64)


def excursion(rig: Rig, fore: bool) -> float:
    """How far ahead or behind its place at rest a foot stays on the ground, heights: the leg straightens, the cannon tilts,
    the shoulder blade swings."""
    upper, lower, shank, foot = (
        ("humerus", "radius", "metacarpus", "forefoot") if fore else ("femur", "tibia", "metatarsus", "hindfoot")
    )
    points = [rig.head(f"{bone}_l")[:2] for bone in (upper, lower, shank, foot)]
    bones = [float(np.linalg.norm(b - a)) for a, b in pairwise(points)]
    high = float(points[0][1] - points[2][1]) - 0.03
    straight = math.sqrt(max((0.99 * (bones[0] + bones[1])) ** 2 - high * high, 0.0))
    return straight / (1.0 - min(1.1 * bones[2], 0.4)) + (0.05 if fore else 0.0)


def rig_of(frame: Frame) -> Rig:
    """Lay out the bones."""
    joints: dict[str, tuple[Doubles, Doubles]] = {}
    _spine(frame, joints)
    _fore_legs(frame, joints)
    _hind_legs(frame, joints)
    heads = np.array([joints[name][0] for name in BONES])
    tails = np.array([joints[name][1] for name in BONES])
    return Rig(heads, tails, sideways(frame.head.tilt))


def _at(x: float, y: float, z: float = 0.0) -> Doubles:
    return np.array([x, y, z], np.float64)


def _spine(frame: Frame, joints: dict[str, tuple[Doubles, Doubles]]) -> None:
    long = frame.length
    rump, loin = _at(-0.36 * long, 0.895 + frame.croup), _at(-0.16 * long, 0.915 + 0.6 * frame.croup)
    back, withers = _at(0.06 * long, 0.90 + 0.2 * frame.croup), _at(0.33 * long, 0.90)
    joints["loin"], joints["pelvis"], joints["chest"] = (loin, back), (loin, rump), (back, withers)
    reach, angle = frame.neck
    root = _at(0.36 * long, frame.nape)
    way = _at(math.cos(angle), math.sin(angle))
    joints["neck1"], joints["neck2"] = (root, root + 0.5 * reach * way), (root + 0.5 * reach * way, root + reach * way)
    nape, skull, scale = root + reach * way, sideways(frame.head.tilt), frame.head.scale

    def skullwise(u: float, v: float, z: float = 0.0) -> Doubles:
        return np.asarray(nape + scale * (skull @ _at(u, v, z)), np.float64)

    joints["head"] = (nape, skullwise(0.36, 0.0))
    joints["jaw"] = (skullwise(0.09, -0.05), skullwise(0.34, -0.09))
    ear = frame.head.ear
    for side, name in ((-1.0, "ear_l"), (1.0, "ear_r")):
        base = (ear.at[0], ear.at[1], ear.at[2] * side)
        joints[name] = (skullwise(*base), skullwise(base[0] + ear.to[0], base[1] + ear.to[1], base[2] + side * ear.to[2]))
    _nose(frame, joints, skullwise(0.16 + frame.head.snout[0], -0.02))
    at, angle = _at(-0.46 * long, 0.875 + 1.15 * frame.croup), frame.tail.angle
    for name in TAIL:
        end = at + _at(math.cos(angle), math.sin(angle)) * (frame.tail.length / len(TAIL))
        joints[name] = (at, end)
        at, angle = end, angle + frame.tail.curl


def _nose(frame: Frame, joints: dict[str, tuple[Doubles, Doubles]], at: Doubles) -> None:
    angle, step = -0.9, max(frame.trunk, 0.05) / len(NOSE)
    for name in NOSE:
        end = at + _at(math.cos(angle), math.sin(angle)) * step
        joints[name] = (at, end)
        at, angle = end, max(angle - 0.30, -1.62)


def _fore_legs(frame: Frame, joints: dict[str, tuple[Doubles, Doubles]]) -> None:
    long, fold = frame.length, frame.fold
    for side, tag in ((-1.0, "l"), (1.0, "r")):
        z = frame.track[0] * side
        points = (
            _at(0.30 * long, 0.90, 0.55 * z), _at((0.335 + 0.10 * fold) * long, frame.shoulder, 0.95 * z),
            _at((0.335 - 0.03 * fold) * long, frame.elbow, 1.02 * z), _at((0.335 - 0.02 * fold) * long, frame.carpus,
            0.95 * z),
            _at(0.335 * long, frame.forepaw, 0.95 * z), _at(0.335 * long + frame.paw[1], frame.forepaw - 0.02, 0.95 * z),
        )  # fmt: skip
        for k, bone in enumerate(_FORE):
            joints[f"{bone}_{tag}"] = (points[k], points[k + 1])


def _hind_legs(frame: Frame, joints: dict[str, tuple[Doubles, Doubles]]) -> None:
    long, fold = frame.length, frame.fold
    for side, tag in ((-1.0, "l"), (1.0, "r")):
        z = frame.track[1] * side
        points = (
            _at(-0.365 * long, frame.hip + frame.croup, 0.7 * z), _at((-0.365 + 0.13 * fold) * long, frame.stifle, 1.15 * z),
            _at((-0.365 - 0.11 * fold) * long, frame.hock, z), _at((-0.365 - 0.087 * fold) * long, 0.05, z),
            _at((-0.365 - 0.087 * fold) * long + frame.paw[1], 0.03, z),
        )  # fmt: skip
        for k, bone in enumerate(_HIND):
            joints[f"{bone}_{tag}"] = (points[k], points[k + 1])
