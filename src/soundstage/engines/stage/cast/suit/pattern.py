"""The suit's pattern: where its joints are when it is cut (arms a little out, elbows soft), metres, x to the wearer's left."""

import numpy as np

from ...motion import JOINTS, Skeleton
from ...motion.rotation import Doubles, about_x, about_z

__all__ = ["HEEL", "HELMET", "HELMET_RADIUS", "STATURE", "hand_axes", "joints", "suit_skeleton"]

STATURE = 1.92
HEEL = 0.10
HELMET = np.array([0.0, 1.748, 0.028])
HELMET_RADIUS = 0.168
_ABDUCT = 0.30
_ELBOW = 0.34
_UPPER, _FORE = 0.30, 0.275


def hand_axes(side: str) -> Doubles:
    """Columns: towards the index finger, out of the back of the hand, along the fingers; of the hand at binding."""
    out = 1.0 if side == "l" else -1.0
    turn = about_z(out * _ABDUCT) @ about_x(-_ELBOW)
    along = turn @ np.array([0.0, -1.0, 0.0])
    forward = turn @ np.array([-out * 0.34, 0.0, 0.94])
    forward = forward - along * float(along @ forward)
    forward /= np.linalg.norm(forward)
    back = np.cross(along, forward) * (-out)
    return np.stack([forward, back, along], axis=1)


def joints() -> dict[str, Doubles]:
    """Every joint of the skeleton at binding."""
    found: dict[str, Doubles] = {
        "pelvis": np.array([0.0, 1.0, 0.0]),
        "waist": np.array([0.0, 1.10, -0.005]),
        "chest": np.array([0.0, 1.24, -0.01]),
        "neck": np.array([0.0, 1.585, 0.015]),
        "head": np.array([0.0, 1.66, 0.022]),
    }
    for side, out in (("l", 1.0), ("r", -1.0)):
        shoulder = np.array([out * 0.222, 1.462, -0.01])
        lean = about_z(out * _ABDUCT)
        elbow = shoulder + lean @ np.array([0.0, -_UPPER, 0.0])
        fore = lean @ about_x(-_ELBOW) @ np.array([0.0, -_FORE, 0.0])
        found[f"clavicle_{side}"] = np.array([out * 0.06, 1.48, -0.01])
        found[f"upperarm_{side}"] = shoulder
        found[f"forearm_{side}"] = elbow
        found[f"twist_{side}"] = elbow + 0.5 * fore
        wrist = elbow + fore
        found[f"hand_{side}"] = wrist
        found.update(_fingers(side, wrist))
        hip = np.array([out * 0.108, 0.965, 0.0])
        found[f"thigh_{side}"] = hip
        found[f"shin_{side}"] = np.array([out * 0.128, 0.545, 0.012])
        found[f"foot_{side}"] = np.array([out * 0.14, 0.125, -0.02])
        found[f"toes_{side}"] = np.array([out * 0.155, 0.035, 0.125])
    return {name: found[name] for name in JOINTS}


def _fingers(side: str, wrist: Doubles) -> dict[str, Doubles]:
    axes = hand_axes(side)
    found = {}
    thumb = ((0.036, 0.0, 0.038), (0.064, -0.016, 0.078), (0.070, -0.026, 0.110))
    for segment, at in enumerate(thumb, 1):
        found[f"finger1{segment}_{side}"] = wrist + axes @ np.array(at)
    for finger in range(2, 6):
        x = 0.040 - 0.0265 * (finger - 2)
        reach = (0.040, 0.045, 0.042, 0.034)[finger - 2]
        knuckle = 0.116 - 0.004 * abs(finger - 3)
        for segment in range(1, 4):
            z = knuckle + reach * (0.0, 1.0, 1.75)[segment - 1]
            y = -(0.0, 0.006, 0.02)[segment - 1]
            found[f"finger{finger}{segment}_{side}"] = wrist + axes @ np.array([x * (1.0 + 0.06 * segment), y, z])
    return found


def suit_skeleton() -> Skeleton:
    return Skeleton(joints(), HEEL, STATURE)
