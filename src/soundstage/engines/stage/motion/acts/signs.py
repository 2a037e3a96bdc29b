"""Hands that say something: a wave, a pointing finger, a salute, a shrug."""

import numpy as np

from ..posture import Hand, Posture
from ..recipe import ActRecipe, Beat, Moment


def _waving(m: Moment) -> Posture:
    beat = m.swing()
    return Posture(
        spine=(-0.02, 0.0, 0.03),
        right=Hand(
            (0.26 + 0.10 * beat, 0.30 - 0.02 * abs(beat), 0.20), (0.35 * beat, 1.0, 0.0), (0.0, 0.05, 1.0), 0.35, grip="spread"
        ),
        face={"mouthSmileLeft": 0.35, "mouthSmileRight": 0.35, "cheekSquintLeft": 0.3, "cheekSquintRight": 0.3},
    )


def _pointing(m: Moment) -> Posture:
    left, up, ahead = m.reach or (-0.9, 1.5, 2.6)
    way = np.array([-left, up - 1.40, ahead])
    way = way / max(float(np.linalg.norm(way)), 1e-6)
    at = np.array([0.15, 1.40, 0.02]) + 0.58 * way
    at[0] = max(at[0], -0.30)
    aim = (float(way[0]), float(way[1]), float(way[2]))
    yaw = 0.22 * float(np.clip(-way[0], -1.0, 1.0))
    return Posture(
        spine=(0.04, yaw, 0.0),
        right=Hand((float(at[0]), float(at[1]), float(at[2])), aim, (-0.35, -1.0, 0.0), 0.15, grip="point", space="root"),
    )


def _saluting(m: Moment) -> Posture:
    return Posture(
        spine=(-0.05, 0.0, 0.0),
        right=Hand((0.085, 0.075, 0.10), (-0.80, 0.5, 0.12), (0.0, -0.35, 0.9), 1.0, grip="flat", space="head"),
    )


def _beckoning(m: Moment) -> Posture:
    bend = 0.5 - 0.5 * m.swing()
    return Posture(
        right=Hand(
            (0.10, -0.02, 0.34 - 0.05 * bend),
            (-0.1, 0.95 - 0.3 * bend, 0.25 - 0.7 * bend),
            (0.0, 0.3, -1.0),
            0.2,
            grip="hook",
            curl=0.2 + 0.9 * bend,
        )
    )


def _thumb_up(m: Moment) -> Posture:
    return Posture(
        right=Hand((0.10, -0.10 + 0.015 * m.wave(0.7), 0.36), (-0.35, 0.05, 0.95), (-0.95, 0.0, -0.3), 0.2, grip="fist")
    )


def _stopping(m: Moment) -> Posture:
    return Posture(spine=(-0.03, 0.1, 0.0), right=Hand((0.06, 0.02, 0.52), (0.0, 1.0, 0.12), (0.0, 0.0, 1.0), 0.2, grip="flat"))


def _shrugging(m: Moment) -> Posture:
    lift = float(np.sin(np.pi * m.u) ** 0.6) if 0.0 < m.u < 1.0 else 0.0
    hand = Hand((0.30, -0.33 + 0.10 * lift, 0.24), (0.55, 0.0, 0.8), (0.15, 1.0, 0.0), 0.1, shrug=0.28 * lift, grip="flat")
    face = {"browInnerUp": 0.5 * lift, "mouthShrugLower": 0.6 * lift}
    return Posture(head=(0.04, 0.1, 0.16 * lift), face=face).hands(hand)


def _facepalm(m: Moment) -> Posture:
    return Posture(
        spine=(0.14, 0.0, 0.0),
        head=(0.38, 0.0, 0.0),
        right=Hand((0.02, 0.055, 0.15), (-0.55, 0.85, 0.0), (0.0, -0.05, -1.0), 0.15, grip="rest", space="head"),
        face={"eyeBlinkLeft": 0.9, "eyeBlinkRight": 0.9},
    )


def _snapping(m: Moment) -> Posture:
    kick = float(np.exp(-6.0 * m.cycle))
    return Posture(
        right=Hand((0.14, -0.10 - 0.06 * kick, 0.32), (-0.2, 0.75 - 0.5 * kick, 0.7), (-0.8, 0.0, -0.6), 0.2, grip="pinch"),
        spine=(0.0, 0.0, 0.05 * m.swing()),
    )


ACTS = (
    ActRecipe(name="wave", verbs=("wave", "greet", "wave goodbye", "wave hello"), body=_waving, period=0.62),
    ActRecipe(name="point", verbs=("point", "indicate", "gesture", "show"), body=_pointing, level=0.5),
    ActRecipe(name="salute", verbs=("salute",), body=_saluting, eases=(0.4, 0.4)),
    ActRecipe(name="beckon", verbs=("beckon", "invite", "summon"), body=_beckoning, period=0.9),
    ActRecipe(
        name="thumbs_up",
        verbs=("thumbs up", "approve"),
        doing=("give", "show"),
        objects=("thumbs up", "thumb up", "thumb"),
        body=_thumb_up,
    ),
    ActRecipe(name="stop_hand", verbs=("refuse", "block"), body=_stopping),
    ActRecipe(name="shrug", verbs=("shrug",), body=_shrugging, once=1.6, again=1.2),
    ActRecipe(
        name="facepalm", verbs=("facepalm", "despair"), doing=("slap", "hit", "smack"), objects=("forehead",), body=_facepalm
    ),
    ActRecipe(
        name="snap",
        verbs=("snap finger", "finger snap", "snap"),
        doing=("snap",),
        objects=("finger", "fingers"),
        body=_snapping,
        period=0.7,
        sounds=(Beat(0.0, "click", "right"),),
    ),
)
