"""How much of the sky each vertex sees: depth grids from many sides, points tested against them.

Soft, quick, once a casting.
"""

from typing import Any

import numba
import numpy as np

from ..scene import Floats

__all__ = ["openness"]


@numba.njit(cache=True, fastmath=False)  # type: ignore[untyped-decorator]
def _accumulate(
    solid: Any, points: Any, normals: Any, axes: Any, low: Any, cell: float, size: int, seen: Any, total: Any
) -> None:
    grid = np.empty((size, size), np.float32)
    for d in range(axes.shape[0]):
        grid[:] = -1e9
        right, up, way = axes[d, 0], axes[d, 1], axes[d, 2]
        for i in range(solid.shape[0]):
            a, b, c = solid[i, 0] - low[0], solid[i, 1] - low[1], solid[i, 2] - low[2]
            x = int((a * right[0] + b * right[1] + c * right[2]) / cell + 0.5 * size)
            y = int((a * up[0] + b * up[1] + c * up[2]) / cell + 0.5 * size)
            if 0 <= x < size and 0 <= y < size:
                depth = a * way[0] + b * way[1] + c * way[2]
                if depth > grid[y, x]:
                    grid[y, x] = depth
        for i in range(points.shape[0]):
            cosine = normals[i, 0] * way[0] + normals[i, 1] * way[1] + normals[i, 2] * way[2]
            if cosine <= 0.02:
                continue
            a, b, c = points[i, 0] - low[0], points[i, 1] - low[1], points[i, 2] - low[2]
            x = int((a * right[0] + b * right[1] + c * right[2]) / cell + 0.5 * size)
            y = int((a * up[0] + b * up[1] + c * up[2]) / cell + 0.5 * size)
            total[i] += cosine
            if not (0 <= x < size and 0 <= y < size):
                seen[i] += cosine
                continue
            depth = a * way[0] + b * way[1] + c * way[2]
            slope = np.sqrt(max(1.0 - cosine * cosine, 0.0)) / cosine
            bias = cell * (0.8 + 1.6 * min(slope, 4.0))
            hidden = (grid[y, x] - depth - bias) / (1.5 * cell)
            seen[i] += cosine * (1.0 - min(max(hidden, 0.0), 1.0))


def openness(
    points: Floats, normals: Floats, solid: Floats, cell: float, centre: Floats, reach: float, directions: int = 40
) -> Floats:
    """The cosine-weighted share of directions free (N,), from `solid` points within `reach` metres of `centre`; the
    ground below is left to the renderer."""
    index = np.arange(directions) + 0.5
    height = 1.0 - 2.0 * index / directions
    angle = index * np.pi * (3.0 - np.sqrt(5.0))
    ring = np.sqrt(1.0 - height**2)
    ways = np.stack([np.cos(angle) * ring, height, np.sin(angle) * ring], axis=1)
    helper = np.where(np.abs(ways[:, 1:2]) > 0.9, [[1.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]])
    right = np.cross(helper, ways)
    right /= np.linalg.norm(right, axis=1, keepdims=True)
    axes = np.stack([right, np.cross(ways, right), ways], axis=1).astype(np.float32)
    seen, total = np.zeros(len(points), np.float32), np.full(len(points), 1e-6, np.float32)
    size = int(2.0 * reach / cell)
    near = np.linalg.norm(solid - centre, axis=1) < reach
    _accumulate(
        np.ascontiguousarray(solid[near], np.float32), np.ascontiguousarray(points), np.ascontiguousarray(normals), axes,
        np.asarray(centre, np.float32), float(cell), size, seen, total,
    )  # fmt: skip
    return np.asarray(np.clip(seen / total, 0.0, 1.0), np.float32)
