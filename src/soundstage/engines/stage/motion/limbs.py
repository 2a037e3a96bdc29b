"""Arms: angles set one way, a hand reaching for a place the other way, and what lies between the two.

A reach is solved as a two-bone chain (law of cosines) whose free turn about the line from shoulder to wrist, the elbow's
swivel, is told apart (Tolani, Goswami & Badler 2000); shoulder girdle and wrist follow within what joints allow.
"""

from dataclasses import dataclass, replace

import numpy as np

from .bearing import Arm, Reach
from .rotation import Doubles, about_axis, about_x, about_y, about_z, basis, blended, cross, swing_twist, unit

__all__ = ["ELBOW", "PRONATION", "WRIST", "ArmLengths", "ArmPose", "approached", "between", "posed", "reached"]

ELBOW = (0.03, 2.5)  # radians from straight to shut
WRIST = 1.25  # radians that a hand bends off the forearm, any way
PRONATION = (-1.55, 1.75)  # palm up … palm down, from thumb up with the elbow bent
_TURNOVER = 0.7  # radians before straight behind from which a forearm leaves the one limit for the other
_POLE = np.array([0.42, -0.70, -0.55])  # out, up, ahead: where an elbow points when nothing else is asked

_ASIDE = np.array([0.80, -0.45, 0.10])  # the same before the face


@dataclass(frozen=True, slots=True)
class ArmLengths:
    """Metres of one arm: bones, and the middle of the palm from the wrist (towards the fingers, out of the palm)."""

    upper: float
    fore: float
    palm: tuple[float, float]


@dataclass(frozen=True, slots=True)
class ArmPose:
    """Rotations of one arm, each relative to the one before: girdle to chest, upper arm, elbow (radians), hand to forearm."""

    girdle: Doubles
    upper: Doubles
    elbow: float
    hand: Doubles
    curl: tuple[float, ...]


def posed(arm: Arm, out: float, breath: float) -> ArmPose:
    """The pose that angles set. `out` is +1 for the left arm, −1 for the right."""
    lift = arm.shrug + 0.012 * breath + 0.22 * max(arm.abduct - 0.6, 0.0)
    return ArmPose(
        girdle=about_z(out * lift),
        upper=about_x(-arm.flex) @ about_z(out * arm.abduct) @ about_y(-out * arm.twist),
        elbow=arm.elbow,
        hand=about_y(-out * arm.pronate) @ about_z(-out * arm.wrist),
        curl=arm.curl,
    )


def between(a: ArmPose, b: ArmPose, share: float) -> ArmPose:
    """`share` of the way from `a` to `b`, joint by joint, so that no elbow turns inside out on the way."""
    if share <= 0.0:
        return a
    if share >= 1.0:
        return b
    return ArmPose(
        girdle=blended(a.girdle, b.girdle, share),
        upper=blended(a.upper, b.upper, share),
        elbow=a.elbow + (b.elbow - a.elbow) * share,
        hand=blended(a.hand, b.hand, share),
        curl=tuple(p + (q - p) * share for p, q in zip(a.curl, b.curl, strict=True)),
    )


def reached(reach: Reach, chest: Doubles, girdle_at: Doubles, shoulder: Doubles, lengths: ArmLengths, out: float) -> ArmPose:
    """The pose that brings the palm to `reach.point`, world. `chest` is the chest's rotation, `girdle_at` the world place
    where the collar bone begins, `shoulder` the shoulder joint from there in the chest's axes."""
    wanted = _hand_rotation(reach, out)
    grip = np.zeros(3) if wanted is None else wanted @ _palm(lengths, out)
    return _solved(reach, about_y(-out * 0.35), grip, chest, girdle_at, shoulder, lengths, out)


def _palm(lengths: ArmLengths, out: float) -> Doubles:
    """The middle of the palm from the wrist, in the hand's axes."""
    return np.array([-out * lengths.palm[1], -lengths.palm[0], 0.0])


def _solved(
    reach: Reach,
    hand: Doubles,
    grip: Doubles,
    chest: Doubles,
    girdle_at: Doubles,
    shoulder: Doubles,
    lengths: ArmLengths,
    out: float,
) -> ArmPose:
    """A reach with `hand` to the forearm where it does not say how the hand is turned; `grip` is from wrist to palm, world, as
    far as it decides where the elbow goes. In closed form, since steps towards an answer may end at either of two."""
    girdle = _girdle(reach, chest, girdle_at + chest @ shoulder, lengths, out)
    way = reach.point - girdle_at - chest @ girdle @ shoulder
    upper, elbow = _chain(way - grip, reach.elbow, chest, lengths, out)
    wanted = _hand_rotation(reach, out)
    if wanted is not None:
        hand = _within((upper @ about_x(-elbow)).T @ wanted, out)
    upper, elbow = _stiff(way, upper[:, 0], np.array([0.0, -lengths.fore, 0.0]) + hand @ _palm(lengths, out), lengths.upper)
    return ArmPose(girdle=girdle, upper=(chest @ girdle).T @ upper, elbow=elbow, hand=hand, curl=reach.curl)


def _stiff(way: Doubles, hinge: Doubles, fore: Doubles, a: float) -> tuple[Doubles, float]:
    """The chain whose second bone ends at `fore` in the forearm's axes, with the elbow's hinge as near to `hinge`, world, as
    may be: rotation of the upper arm and the elbow's bend that bring that end to `way` from the shoulder."""
    length = float(np.hypot(fore[1], fore[2]))
    cosine = (float(way @ way) - a * a - float(fore @ fore)) / (2.0 * a * length)
    elbow = float(np.clip(np.arccos(np.clip(cosine, -1.0, 1.0)) - np.arctan2(fore[2], -fore[1]), *ELBOW))
    end = about_x(-elbow) @ fore - np.array([0.0, a, 0.0])
    return np.asarray(_frame(unit(way), hinge) @ _frame(unit(end), np.array([1.0, 0.0, 0.0])).T, np.float64), elbow


def _frame(axis: Doubles, hinge: Doubles) -> Doubles:
    square = unit(hinge - axis * float(axis @ hinge))
    return np.array([axis, square, cross(axis, square)]).T


def approached(
    pose: ArmPose, reach: Reach, chest: Doubles, girdle_at: Doubles, shoulder: Doubles, lengths: ArmLengths, out: float
) -> ArmPose:
    """The pose on the way from another one to a reach: the hand goes round the body, not through it."""
    share = float(np.clip(reach.share, 0.0, 1.0))
    there = reached(reach, chest, girdle_at, shoulder, lengths, out)
    if share >= 1.0:
        return there
    turn = _turned_between(pose.hand, there.hand, share)
    upper = chest @ pose.girdle @ pose.upper
    fore = upper @ about_x(-pose.elbow)
    palm = _palm(lengths, out)
    bones = upper @ np.array([0.0, -lengths.upper, 0.0]) + fore @ np.array([0.0, -lengths.fore, 0.0])
    here = girdle_at + chest @ pose.girdle @ shoulder + bones + fore @ pose.hand @ palm
    way = replace(
        reach,
        point=_on_the_way(here, reach.point, girdle_at + chest @ shoulder, chest, share, out),
        fingers=None,
        palm=None,
        elbow=reach.elbow * share,
        shrug=reach.shrug * share,
    )
    wanted = _hand_rotation(reach, out)
    grip = np.zeros(3) if wanted is None else share * wanted @ palm
    mixed = between(pose, _solved(way, turn, grip, chest, girdle_at, shoulder, lengths, out), min(2.5 * share, 1.0))
    return replace(mixed, hand=turn, curl=tuple(p + (q - p) * share for p, q in zip(pose.curl, reach.curl, strict=True)))


def _turned_between(a: Doubles, b: Doubles, share: float) -> Doubles:
    """A hand to its forearm between two turns, the way a forearm goes: never by the short way round its back."""
    (swing_a, twist_a), (swing_b, twist_b) = swing_twist(a), swing_twist(b)
    return np.asarray(blended(swing_a, swing_b, share) @ about_y(twist_a + (twist_b - twist_a) * share), np.float64)


def _on_the_way(here: Doubles, there: Doubles, shoulder: Doubles, chest: Doubles, share: float, out: float) -> Doubles:
    """Where a hand is on its way, world: it goes round the shoulder, ahead of the chest or, from behind or to there, out to the
    side, for an arm that took the straight way past its shoulder would have to fold up and whip over."""
    a, b = chest.T @ (here - shoulder), chest.T @ (there - shoulder)
    near, far = max(float(np.linalg.norm(a)), 1e-3), max(float(np.linalg.norm(b)), 1e-3)
    behind = float(np.clip(-8.0 * min(a[2], b[2]) - 0.3, 0.0, 1.0))
    ahead = np.array([out * (0.30 + 0.60 * behind), -0.15, 0.90 * (1.0 - behind) + 0.15])
    apart = 0.5 * (1.0 - float(a @ b) / (near * far))
    way = a / near + (b / far - a / near) * share + 4.0 * share * (1.0 - share) * apart * ahead
    return np.asarray(shoulder + chest @ unit(way) * (near + (far - near) * share), np.float64)


def _girdle(reach: Reach, chest: Doubles, shoulder: Doubles, lengths: ArmLengths, out: float) -> Doubles:
    """Shoulders rise with a hand that goes up, and come forward or draw back after one that reaches."""
    way = chest.T @ (reach.point - shoulder)
    length = float(np.linalg.norm(way))
    stretch = float(np.clip(length / (lengths.upper + lengths.fore + lengths.palm[0]), 0.0, 1.2)) ** 2
    up, ahead = way[1] / max(length, 1e-6), way[2] / max(length, 1e-6)
    lift = 0.38 * max(float(up), 0.0) * stretch + reach.shrug
    return about_y(-out * 0.26 * float(ahead) * stretch) @ about_z(out * lift)


def _hand_rotation(reach: Reach, out: float) -> Doubles | None:
    if reach.fingers is None or reach.palm is None:
        return None
    down = unit(reach.fingers)
    side = -out * np.asarray(reach.palm, np.float64)
    side = unit(side - down * float(side @ down))
    return np.array([side, -down, cross(side, -down)]).T


def _chain(way: Doubles, swivel: float, chest: Doubles, lengths: ArmLengths, out: float) -> tuple[Doubles, float]:
    """Rotation of the upper arm, world, and the elbow's bend that put the wrist at `way` from the shoulder."""
    a, b = lengths.upper, lengths.fore
    shut, straight = (float(np.sqrt(a * a + b * b + 2.0 * a * b * np.cos(e))) for e in (ELBOW[1], ELBOW[0]))
    length = min(max(float(np.sqrt(way @ way)), shut), straight)
    axis = unit(way)
    pole = _pole(axis, chest, out)
    if swivel:
        pole = about_axis(axis, swivel * _raising(axis, pole, chest, out)) @ pole
    cosine = min(max((a * a + length * length - b * b) / (2.0 * a * length), -1.0), 1.0)
    sine = float(np.sqrt(1.0 - cosine * cosine))
    bone = axis * cosine + pole * sine
    elbow = float(np.arccos(min(max((length * length - a * a - b * b) / (2.0 * a * b), -1.0), 1.0)))
    return basis(bone, -pole), elbow


def _pole(axis: Doubles, chest: Doubles, out: float) -> Doubles:
    """Where an elbow points. What it hangs from has no side to it where the hand goes straight away from there, up before the
    face: near that it points out and down, and the place where it must turn lies beyond the other shoulder."""
    mirror = np.array([out, 1.0, 1.0])
    hanging = chest @ (_POLE * mirror)
    facing = float(np.clip(2.0 * (-(axis @ unit(hanging)) - 0.5), 0.0, 1.0))
    pole = hanging + facing * facing * (3.0 - 2.0 * facing) * (chest @ (_ASIDE * mirror))
    return np.asarray(unit(pole - axis * float(axis @ pole)), np.float64)


def _raising(axis: Doubles, pole: Doubles, chest: Doubles, out: float) -> float:
    """Which way round the axis an elbow is lifted out from the body, −1 … 1: less where it is out already or straight across,
    so that a hand on its way does not throw it from one side to the other."""
    outward = chest @ np.array([out, 0.35, 0.0])
    return float(np.clip(cross(axis, pole) @ outward / 0.3, -1.0, 1.0))


def _within(relative: Doubles, out: float) -> Doubles:
    """A hand's rotation to its forearm, brought within what a wrist can do."""
    swing, twist = swing_twist(relative)
    turn = -out * _pronated(-out * twist)
    angle = float(np.arccos(np.clip(0.5 * (np.trace(swing) - 1.0), -1.0, 1.0)))
    if angle > WRIST:
        swing = blended(np.eye(3), swing, WRIST / angle)
    return swing @ about_y(turn)


def _pronated(angle: float) -> float:
    """A turn of the forearm within its limits. Behind them it goes from the one to the other over a stretch, not at a point."""
    low, high = PRONATION
    middle = 0.5 * (low + high)
    beyond = (angle - middle + np.pi) % (2.0 * np.pi) - np.pi
    half = 0.5 * (high - low)
    return float(middle + np.sign(beyond) * half * min(abs(beyond) / half, (np.pi - abs(beyond)) / _TURNOVER, 1.0))
