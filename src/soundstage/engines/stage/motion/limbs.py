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
_POLE = np.array([0.42, -0.70, -0.55])  # out, up, ahead: where an elbow points when nothing else is asked


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
    girdle = _girdle(reach, chest, girdle_at + chest @ shoulder, lengths, out)
    at = girdle_at + chest @ girdle @ shoulder
    wanted = _hand_rotation(reach, out)
    palm = np.array([-out * lengths.palm[1], -lengths.palm[0], 0.0])
    relative = about_y(-out * 0.35)
    wrist = reach.point if wanted is None else reach.point - wanted @ palm
    upper, elbow = _chain(wrist - at, reach.elbow, chest, lengths, out)
    for _ in range(5):
        fore = upper @ about_x(-elbow)
        if wanted is not None:
            relative = _within(fore.T @ wanted, out)
        moved = reach.point - fore @ relative @ palm
        if float(np.abs(moved - wrist).max()) < 1e-4:
            break
        wrist = moved
        upper, elbow = _chain(wrist - at, reach.elbow, chest, lengths, out)
    return ArmPose(girdle=girdle, upper=(chest @ girdle).T @ upper, elbow=elbow, hand=relative, curl=reach.curl)


def approached(
    pose: ArmPose, reach: Reach, chest: Doubles, girdle_at: Doubles, shoulder: Doubles, lengths: ArmLengths, out: float
) -> ArmPose:
    """The pose on the way from another one to a reach: the hand goes round the body, not through it."""
    share = float(np.clip(reach.share, 0.0, 1.0))
    if share >= 1.0:
        return reached(reach, chest, girdle_at, shoulder, lengths, out)
    upper = chest @ pose.girdle @ pose.upper
    fore = upper @ about_x(-pose.elbow)
    hand = fore @ pose.hand
    palm = np.array([-out * lengths.palm[1], -lengths.palm[0], 0.0])
    bones = upper @ np.array([0.0, -lengths.upper, 0.0]) + fore @ np.array([0.0, -lengths.fore, 0.0])
    here = girdle_at + chest @ pose.girdle @ shoulder + bones + hand @ palm
    wanted = _hand_rotation(reach, out)
    turn = hand if wanted is None else blended(hand, wanted, share)
    way = replace(
        reach,
        point=here + (reach.point - here) * share + chest @ _round(here, reach.point, girdle_at, chest, share, out),
        fingers=-turn[:, 1] if wanted is not None else None,
        palm=-out * turn[:, 0] if wanted is not None else None,
        elbow=reach.elbow * share,
        shrug=reach.shrug * share,
    )
    mixed = between(pose, reached(way, chest, girdle_at, shoulder, lengths, out), min(2.5 * share, 1.0))
    return replace(mixed, curl=tuple(p + (q - p) * share for p, q in zip(pose.curl, reach.curl, strict=True)))


def _round(here: Doubles, there: Doubles, girdle_at: Doubles, chest: Doubles, share: float, out: float) -> Doubles:
    """How far a hand on its way swings ahead of the chest, or out to its side when it comes from behind or goes there."""
    a, b = chest.T @ (here - girdle_at), chest.T @ (there - girdle_at)
    far = float(np.clip(np.linalg.norm(a - b) / 0.45, 0.0, 1.0))
    behind = float(np.clip(-8.0 * min(a[2], b[2]) - 0.3, 0.0, 1.0))
    arc = 4.0 * share * (1.0 - share) * far
    return arc * np.array([out * (0.05 + 0.20 * behind), 0.0, 0.15 * (1.0 - behind)])


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
    pole = chest @ (_POLE * np.array([out, 1.0, 1.0]))
    pole = unit(pole - axis * float(axis @ pole))
    if swivel:
        pole = about_axis(axis, swivel * _raising(axis, pole, chest, out)) @ pole
    cosine = min(max((a * a + length * length - b * b) / (2.0 * a * length), -1.0), 1.0)
    sine = float(np.sqrt(1.0 - cosine * cosine))
    bone = axis * cosine + pole * sine
    elbow = float(np.arccos(min(max((length * length - a * a - b * b) / (2.0 * a * b), -1.0), 1.0)))
    return basis(bone, -pole), elbow


def _raising(axis: Doubles, pole: Doubles, chest: Doubles, out: float) -> float:
    """Which way round the axis an elbow is lifted out from the body."""
    outward = chest @ np.array([out, 0.35, 0.0])
    return 1.0 if float(cross(axis, pole) @ outward) >= 0.0 else -1.0


def _within(relative: Doubles, out: float) -> Doubles:
    """A hand's rotation to its forearm, brought within what a wrist can do."""
    swing, twist = swing_twist(relative)
    turn = -out * float(np.clip(-out * twist, *PRONATION))
    angle = float(np.arccos(np.clip(0.5 * (np.trace(swing) - 1.0), -1.0, 1.0)))
    if angle > WRIST:
        swing = blended(np.eye(3), swing, WRIST / angle)
    return swing @ about_y(turn)
