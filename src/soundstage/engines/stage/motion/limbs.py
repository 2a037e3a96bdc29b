"""Arms: angles set one way, a hand reaching for a place the other way, and what lies between the two.

A reach is solved as a two-bone chain (law of cosines) whose free turn about the line from shoulder to wrist, the elbow's
swivel, is told apart (Tolani, Goswami & Badler 2000); shoulder girdle and wrist follow within what joints allow.
"""

from dataclasses import dataclass

import numpy as np

from .bearing import Arm, Reach
from .rotation import Doubles, about_axis, about_x, about_y, about_z, basis, blended, swing_twist, unit

__all__ = ["ELBOW", "PRONATION", "WRIST", "ArmLengths", "ArmPose", "between", "posed", "reached"]

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
    for _ in range(3):
        fore = upper @ about_x(-elbow)
        if wanted is not None:
            relative = _within(fore.T @ wanted, out)
        wrist = reach.point - fore @ relative @ palm
        upper, elbow = _chain(wrist - at, reach.elbow, chest, lengths, out)
    return ArmPose(girdle=girdle, upper=(chest @ girdle).T @ upper, elbow=elbow, hand=relative, curl=reach.curl)


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
    return np.stack([side, -down, np.cross(side, -down)], axis=1)


def _chain(way: Doubles, swivel: float, chest: Doubles, lengths: ArmLengths, out: float) -> tuple[Doubles, float]:
    """Rotation of the upper arm, world, and the elbow's bend that put the wrist at `way` from the shoulder."""
    a, b = lengths.upper, lengths.fore
    shut, straight = (np.sqrt(a * a + b * b + 2.0 * a * b * np.cos(e)) for e in (ELBOW[1], ELBOW[0]))
    length = float(np.clip(np.linalg.norm(way), shut, straight))
    axis = unit(way)
    pole = chest @ (_POLE * np.array([out, 1.0, 1.0]))
    pole = unit(pole - axis * float(axis @ pole))
    if swivel:
        pole = about_axis(axis, swivel * _raising(axis, pole, chest, out)) @ pole
    cosine = float(np.clip((a * a + length * length - b * b) / (2.0 * a * length), -1.0, 1.0))
    sine = float(np.sqrt(1.0 - cosine * cosine))
    bone = axis * cosine + pole * sine
    elbow = float(np.arccos(np.clip((length * length - a * a - b * b) / (2.0 * a * b), -1.0, 1.0)))
    return basis(bone, -pole), elbow


def _raising(axis: Doubles, pole: Doubles, chest: Doubles, out: float) -> float:
    """Which way round the axis an elbow is lifted out from the body."""
    outward = chest @ np.array([out, 0.35, 0.0])
    return 1.0 if float(np.cross(axis, pole) @ outward) >= 0.0 else -1.0


def _within(relative: Doubles, out: float) -> Doubles:
    """A hand's rotation to its forearm, brought within what a wrist can do."""
    swing, twist = swing_twist(relative)
    turn = -out * float(np.clip(-out * twist, *PRONATION))
    angle = float(np.arccos(np.clip(0.5 * (np.trace(swing) - 1.0), -1.0, 1.0)))
    if angle > WRIST:
        swing = blended(np.eye(3), swing, WRIST / angle)
    return swing @ about_y(turn)
