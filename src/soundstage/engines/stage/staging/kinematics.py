"""Small moves of frames."""

import math

import numpy as np

from soundstage.engines.stage.scene import Floats

__all__ = ["about"]


def about(axis: tuple[float, float, float], angle: float) -> Floats:
    """The (4, 4) rotation about an axis through the origin (Rodrigues)."""
    x, y, z = np.asarray(axis, np.float64) / np.linalg.norm(axis)
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    matrix = np.eye(4)
    matrix[:3, :3] = np.eye(3) + math.sin(angle) * cross + (1.0 - math.cos(angle)) * cross @ cross
    return np.asarray(matrix, np.float32)
