"""Gaits by dimensionless speed (Froude number v²/gh): how long, how often, which foot when (after Alexander 1984)."""

from dataclasses import dataclass

import numpy as np

from ...motion.rotation import Doubles, smoothstep
from .frame import Frame

__all__ = ["Gait", "froude", "gait_at", "natural_speed"]

_WALK = np.array([0.25, 0.75, 0.0, 0.5])  # fl fr hl hr: lateral sequence
_TROT = np.array([0.5, 1.0, 0.0, 0.5])
_GALLOP = np.array([0.45, 0.56, 0.0, 0.10])
_BOUND = np.array([0.46, 0.52, 0.0, 0.04])


@dataclass(frozen=True, slots=True)
class Gait:
    """At speeds (N,): stride length in heights, duty (share of the stride on the ground), phase offsets (N, 4) of the
    feet, and 0…1 how much of a trot and of a gallop it is."""

    stride: Doubles
    duty: Doubles
    offsets: Doubles
    trot: Doubles
    gallop: Doubles


def froude(speed: Doubles | float, height: float, gravity: float) -> Doubles:
    return np.asarray(np.square(speed) / (gravity * height), np.float64)


def natural_speed(frame: Frame, kind: str, gravity: float) -> float:
    """m/s of a walk, trot or run at ease: equal Froude numbers for great and small."""
    number = {"walk": 0.14, "trot": 0.75, "run": 3.0 * frame.spring}[kind]
    if frame.gait == "hop":
        number = {"walk": 0.5, "trot": 1.0, "run": 2.6}[kind]
    if frame.spring < 0.6:
        number = {"walk": 0.07, "trot": 0.3, "run": 0.7}[kind]
    return float(np.sqrt(number * gravity * frame.height))


def gait_at(frame: Frame, speed: Doubles, gravity: float) -> Gait:
    """The gait a beast takes at given speeds."""
    number = np.maximum(froude(speed, frame.height, gravity), 1e-3)
    stride = np.clip(2.2 * number**0.34, 0.35, 4.8)
    if frame.gait == "hop":
        hop = np.ones_like(number)
        return Gait(
            np.clip(1.9 * number**0.3, 0.5, 4.5),
            np.clip(0.46 - 0.06 * number, 0.26, 0.46),
            np.tile(_BOUND, (len(number), 1)),
            0 * hop,
            hop,
        )
    trot = smoothstep(0.30, 0.62, number)
    gallop = smoothstep(1.25, 2.3, number) * (1.0 if frame.spring >= 0.6 else 0.0)
    duty = 0.68 - 0.22 * trot - 0.21 * gallop - 0.03 * np.clip(number - 2.5, 0.0, 2.0)
    duty = np.clip(duty, 0.20, 0.70)
    steps = _WALK[None] + (_TROT - _WALK)[None] * trot[:, None]
    return Gait(stride, duty, steps + (_GALLOP - _TROT)[None] * gallop[:, None], trot, gallop)
