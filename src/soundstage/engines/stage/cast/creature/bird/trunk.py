"""The shape of a bird's trunk: its girth along its length, shared by its flesh and by the wings that lie on it."""

import numpy as np

from ....motion.rotation import Doubles, Reals
from .spec import Bird

__all__ = ["FRONT", "TAIL", "flank", "girth", "middle"]

FRONT, TAIL = 0.50, -0.56


def girth(bird: Bird, x: Reals) -> Doubles:
    """0…1 of the greatest girth at x."""
    ahead = np.clip((x - bird.breast) / (FRONT - bird.breast), 0.0, 1.0)
    behind = np.clip((bird.breast - x) / (bird.breast - TAIL), 0.0, 1.0)
    return np.asarray(np.where(x > bird.breast, np.sqrt(1.0 - ahead**2), 1.0 - 0.86 * behind**1.7), np.float64)


def middle(bird: Bird, x: Reals) -> Doubles:
    """How high the trunk's axis is: the back is straighter than the belly."""
    return np.asarray(0.30 * bird.deep * (1.0 - girth(bird, x)), np.float64)


def flank(bird: Bird, x: Reals, y: Reals) -> Doubles:
    """How far to the side the trunk's surface is at (x, y)."""
    share = girth(bird, x)
    tall, wide = 0.5 * bird.deep * share + 1e-3, 0.5 * bird.wide * share
    inside = np.clip(1.0 - ((y - middle(bird, x)) / tall) ** 2, 0.0, 1.0)
    return np.asarray(np.maximum(wide * np.sqrt(inside), 0.010), np.float64)
