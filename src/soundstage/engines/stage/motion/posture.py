"""How a body holds itself at one moment of an act: the vocabulary in which acts are written, and ways between two postures.

Lengths are metres of a body 1.75 m tall and scale with the performer. Everybody is written right-handed and mirrored when
they are not. Places of hands and feet are (out, up, ahead): `out` is away from the middle on that hand's own side, so the same
numbers serve both. Turns are (forward, left, left side up) in radians, as `Bearing` has them.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

import numpy as np

from ..scene import Vec3
from .bearing import Turn

__all__ = ["GRIPS", "Foot", "Grip", "Hand", "Keys", "Posture", "mirrored", "mixed"]

Grip = Literal["rest", "flat", "fist", "stick", "cup", "pinch", "point", "spread", "hook"]
HandSpace = Literal["chest", "head", "hips", "root", "stage", "aim"]

GRIPS: Mapping[Grip, tuple[float, float, float, float, float]] = {
    "rest": (0.25, 0.30, 0.38, 0.44, 0.50),
    "flat": (0.15, 0.05, 0.04, 0.06, 0.10),
    "fist": (1.0, 1.40, 1.45, 1.45, 1.45),
    "stick": (0.8, 1.05, 1.10, 1.12, 1.15),
    "cup": (0.5, 0.68, 0.70, 0.72, 0.76),
    "pinch": (0.75, 0.78, 0.70, 0.95, 1.05),
    "point": (0.60, 0.03, 1.20, 1.30, 1.35),
    "spread": (0.05, 0.0, 0.0, 0.0, 0.05),
    "hook": (0.35, 0.95, 0.98, 1.0, 1.05),
}


@dataclass(frozen=True, slots=True)
class Hand:
    """Where the middle of a palm is, and how the hand is turned.

    `space` has its origin between the shoulders (chest), at the skull's joint: the mouth is (0, −.03, .12) from it, an ear
    (.08, .02, 0), the crown (0, .15, .02) (head), at the pelvis joint (hips), on the ground under the body (root; stage is
    the same in true metres, for furniture), or at the act's target (aim).
    `fingers` and `palm` are directions in the same axes; without them the hand follows the forearm.
    """

    at: Vec3
    fingers: Vec3 | None = None
    palm: Vec3 | None = None
    elbow: float = 0.0  # lifted out from where it hangs, radians
    shrug: float = 0.0
    grip: Grip = "rest"
    space: HandSpace = "chest"
    curl: float = 1.0  # factor on the grip's


@dataclass(frozen=True, slots=True)
class Foot:
    """Where a sole is: (out, up, ahead) from the ground under the body. `down` is 1 on the ground, 0 in the air."""

    at: Vec3
    turn: float = 0.12  # toes outward, radians
    pitch: float = 0.0  # toes up
    knee: float = 0.0  # knee outward
    toes: float = 0.0
    down: float = 1.0


@dataclass(frozen=True, slots=True)
class Posture:
    """A body at a moment. What a posture leaves None stays as it was: hands swing, feet stand, the head looks about.

    `pelvis` is (left, up, ahead) from where it is when the body stands; `hips` turn the pelvis and all above it; `spine`
    bends waist and chest; `head` is relative to the chest; `shrug` lifts both shoulders.
    """

    pelvis: Vec3 = (0.0, 0.0, 0.0)
    hips: Turn = (0.0, 0.0, 0.0)
    spine: Turn = (0.0, 0.0, 0.0)
    head: Turn | None = None
    eyes: tuple[float, float] | None = None  # left, down
    left: Hand | None = None
    right: Hand | None = None
    left_foot: Foot | None = None
    right_foot: Foot | None = None
    shrug: float = 0.0
    turn: float = 0.0  # of the whole body to its left, radians
    face: Mapping[str, float] = field(default_factory=dict)

    def hands(self, left: Hand, right: Hand | None = None) -> "Posture":
        """The same with its hands there; one `Hand` serves both."""
        return replace(self, left=left, right=right or left)

    def feet(self, left: Foot, right: Foot | None = None) -> "Posture":
        """The same with its feet there; one `Foot` serves both."""
        return replace(self, left_foot=left, right_foot=right or left)


def mirrored(posture: Posture) -> Posture:
    """The same by a left-handed body."""
    left, up, ahead = posture.pelvis
    return replace(
        posture,
        pelvis=(-left, up, ahead),
        hips=_flipped(posture.hips),
        spine=_flipped(posture.spine),
        head=None if posture.head is None else _flipped(posture.head),
        eyes=None if posture.eyes is None else (-posture.eyes[0], posture.eyes[1]),
        left=posture.right,
        right=posture.left,
        left_foot=posture.right_foot,
        right_foot=posture.left_foot,
        turn=-posture.turn,
        face={_other(name): weight for name, weight in posture.face.items()},
    )


def mixed(a: Posture, b: Posture, share: float) -> Posture:
    """`share` of the way from `a` to `b`; what only one of them says is taken from that one."""
    return _made([_blend(getattr(a, f.name), getattr(b, f.name), share) for f in fields(Posture)])


class Keys:
    """Postures at moments 0…1, joined by a cubic that neither overshoots nor stops on the way (Fritsch & Carlson 1980).

    Every key must say the same hands, feet and head, each hand in one space, so that something lies between them.
    """

    def __init__(self, *keys: tuple[float, Posture]) -> None:
        self._at = [moment for moment, _ in keys]
        self._postures = [posture for _, posture in keys]
        self._rows = np.array([_numbers(posture) for posture in self._postures])
        steps = np.diff(np.array(self._at))[:, None]
        self._slopes = _tangents(np.diff(self._rows, axis=0) / steps, steps)

    def at(self, moment: float) -> Posture:
        index = int(np.clip(bisect_right(self._at, moment) - 1, 0, len(self._at) - 2))
        width = self._at[index + 1] - self._at[index]
        u = float(np.clip((moment - self._at[index]) / width, 0.0, 1.0))
        v = 1.0 - u
        row = (
            (1.0 + 2.0 * u) * v * v * self._rows[index]
            + u * v * v * width * self._slopes[index]
            + u * u * (3.0 - 2.0 * u) * self._rows[index + 1]
            - u * u * v * width * self._slopes[index + 1]
        )
        near = self._postures[index if u < 0.5 else index + 1]
        posture: Posture = _restored(near, iter(row.tolist()))
        before, after = self._postures[index], self._postures[index + 1]
        return replace(
            posture,
            left_foot=_stepped(before.left_foot, after.left_foot, posture.left_foot, u),
            right_foot=_stepped(before.right_foot, after.right_foot, posture.right_foot, u),
        )


def _stepped(before: Foot | None, after: Foot | None, foot: Foot | None, u: float) -> Foot | None:
    """A foot that is set elsewhere is lifted on the way: it never slides."""
    if before is None or after is None or foot is None or before.down < 1.0 or after.down < 1.0:
        return foot
    far = float(np.hypot(after.at[0] - before.at[0], after.at[2] - before.at[2])) + 0.2 * abs(after.turn - before.turn)
    if far < 0.008 or not 0.0 < u < 1.0:
        return foot
    out, up, ahead = foot.at
    return replace(foot, at=(out, up + 4.0 * u * (1.0 - u) * (0.02 + 0.12 * far), ahead), down=0.0)


def _tangents(chords: Any, steps: Any) -> Any:
    """Slopes at the keys: the harmonic mean of the chords' on either side, level where they turn and at both ends."""
    before, after = chords[:-1], chords[1:]
    same = before * after > 0.0
    a, b = np.where(same, before, 1.0), np.where(same, after, 1.0)
    near, far = 2.0 * steps[1:] + steps[:-1], steps[1:] + 2.0 * steps[:-1]
    inner = np.where(same, (near + far) / (near / a + far / b), 0.0)
    still = np.zeros((1, chords.shape[1]))
    return np.concatenate([still, inner, still])


def _numbers(value: Any) -> list[float]:
    if value is None or isinstance(value, str):
        return []
    if isinstance(value, float | int):
        return [float(value)]
    if isinstance(value, tuple):
        return [float(v) for v in value]
    if isinstance(value, Mapping):
        return [float(value[name]) for name in sorted(value)]
    return [number for f in fields(value) for number in _numbers(getattr(value, f.name))]


def _restored(like: Any, numbers: Any) -> Any:
    if like is None or isinstance(like, str):
        return like
    if isinstance(like, float | int):
        return next(numbers)
    if isinstance(like, tuple):
        return tuple(next(numbers) for _ in like)
    if isinstance(like, Mapping):
        return {name: next(numbers) for name in sorted(like)}
    return type(like)(*[_restored(getattr(like, f.name), numbers) for f in fields(like)])


def _blend(a: Any, b: Any, share: float) -> Any:
    if a is None or b is None:
        return a if b is None else b
    if isinstance(a, str):
        return a if share < 0.5 else b
    if isinstance(a, float | int):
        return a + (b - a) * share
    if isinstance(a, tuple):
        return tuple(p + (q - p) * share for p, q in zip(a, b, strict=True))
    if isinstance(a, Mapping):
        return {name: a.get(name, 0.0) * (1.0 - share) + b.get(name, 0.0) * share for name in {**a, **b}}
    return type(a)(*[_blend(getattr(a, f.name), getattr(b, f.name), share) for f in fields(a)])


def _made(values: list[Any]) -> Posture:
    return Posture(*values)


def _flipped(turn: Turn) -> Turn:
    return (turn[0], -turn[1], -turn[2])


def _other(name: str) -> str:
    if name.endswith("Left"):
        return name[:-4] + "Right"
    return name[:-5] + "Left" if name.endswith("Right") else name
