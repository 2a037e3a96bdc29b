"""The noise volume that every material reads: gradient noise with its slope, so that one tap gives both."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

__all__ = ["CELLS", "SIZE", "noise_volume"]

SIZE = 128  # voxels a side
CELLS = 32  # noise cells a side, after which it repeats


@cache
def noise_volume() -> NDArray[np.uint8]:
    """(128, 128, 128, 4) uint8: gradient x, y, z (per cell, ÷ 8 + ½) and value (÷ 2 + ½) of Perlin noise (1985, 2002)."""
    value = _perlin() * 1.5
    slope = [(np.roll(value, -1, axis) - np.roll(value, 1, axis)) * (SIZE / CELLS / 2.0) for axis in (2, 1, 0)]
    packed = np.stack([*(s / 8.0 + 0.50196 for s in slope), value / 2.0 + 0.50196], axis=-1)
    return np.asarray(np.clip(packed * 255.0 + 0.5, 0, 255), np.uint8)


def _perlin() -> NDArray[np.float32]:
    rng = np.random.default_rng(20260)
    corners = rng.normal(size=(CELLS, CELLS, CELLS, 3)).astype(np.float32)
    corners /= np.linalg.norm(corners, axis=-1, keepdims=True)
    step = SIZE // CELLS
    place = (np.arange(SIZE, dtype=np.float32) + 0.5) / step
    cell = np.floor(place).astype(int)
    inside = (place - cell).astype(np.float32)
    fade = inside**3 * (inside * (inside * 6 - 15) + 10)
    total = np.zeros((SIZE, SIZE, SIZE), np.float32)
    for corner in np.ndindex(2, 2, 2):
        index = [(cell + offset) % CELLS for offset in corner]
        away = [inside - offset for offset in corner]
        weight = [fade if offset else 1 - fade for offset in corner]
        g = corners[np.ix_(*index)]
        dot = g[..., 0] * away[2][None, None, :] + g[..., 1] * away[1][None, :, None] + g[..., 2] * away[0][:, None, None]
        total += dot * (weight[0][:, None, None] * weight[1][None, :, None] * weight[2][None, None, :])
    return total
