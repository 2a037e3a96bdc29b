"""A leg of two bones and a foot, led to where its foot stands."""

import math
from dataclasses import dataclass

import numpy as np

from ....motion.rotation import Doubles
from .bones import Skeleton, between

__all__ = ["Limb", "led"]


@dataclass(frozen=True, slots=True)
class Limb:
    """Bones by index: `upper` from the hip, `lower` from the knee, `foot` from the ankle; `pole` is where the knee points."""

    upper: int
    lower: int
    foot: int
    pole: tuple[float, float, float]
    home: tuple[float, float, float]  # the ankle when the body stands, root space


def led(
    skeleton: Skeleton, limb: Limb, turns: Doubles, places: Doubles, goal: Doubles, sole: Doubles, keep: float = 1.0
) -> None:
    """Bend a limb so that its ankle reaches `goal` (root space); `sole` (3, 3) turns its foot. Changes `turns`, `places`."""
    rest = skeleton.heads
    first, second = rest[limb.lower] - rest[limb.upper], rest[limb.foot] - rest[limb.lower]
    a, b = float(np.linalg.norm(first)), float(np.linalg.norm(second))
    parent = skeleton.parents[limb.upper]
    hip = places[limb.upper]
    way = goal - hip
    far = float(np.linalg.norm(way))
    reach = min(max(far, abs(a - b) + 1e-4), 0.998 * (a + b) * keep)
    along = way / max(far, 1e-9)
    pole = turns[parent] @ np.asarray(limb.pole)
    pole = pole - along * float(pole @ along)
    pole /= max(float(np.linalg.norm(pole)), 1e-9)
    cosine = (a * a + reach * reach - b * b) / (2.0 * a * reach)
    cosine = min(max(cosine, -1.0), 1.0)
    knee = hip + a * (cosine * along + math.sqrt(max(1.0 - cosine * cosine, 0.0)) * pole)
    ankle = hip + reach * along
    base = turns[parent]
    turns[limb.upper] = between(base @ first, knee - hip) @ base
    turns[limb.lower] = between(base @ second, ankle - knee) @ base
    turns[limb.foot] = sole
    places[limb.lower], places[limb.foot] = knee, ankle
