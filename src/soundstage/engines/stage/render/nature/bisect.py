"""A height grid as few triangles: right-triangulated irregular network (Evans, Kirkpatrick & Townsend 2001)."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats

__all__ = ["triangulate", "vertex_errors"]


def vertex_errors(heights: Floats, weight: Floats) -> Floats:
    """How much is lost where a vertex is left out, times `weight`; an ancestor's error is never below its descendants'.

    `heights` is (n + 1, n + 1) with n a power of two. Returns the same shape.
    """
    n = len(heights) - 1
    error = np.zeros_like(heights)
    s = 1
    while s < n:
        _edges(heights, weight, error, s, rows=True)
        _edges(heights, weight, error, s, rows=False)
        _centres(heights, weight, error, s)
        s *= 2
    return error


def triangulate(error: Floats, budget: int) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    """The finest crack-free mesh of at most `budget` triangles.

    Returns vertices (V, 2) as (row, column) and triangles (T, 3), wound row → column.
    """
    # Every vertex that is kept adds two triangles, because none is kept before its ancestors.
    kept = min(budget // 2, error.size - 4)
    tolerance = float(np.partition(error.ravel(), error.size - kept)[error.size - kept])
    return _index(_cut(error, tolerance))


def _edges(heights: Floats, weight: Floats, error: Floats, s: int, *, rows: bool) -> None:
    """Midpoints of edges 2s long, along rows or columns."""
    n = len(heights) - 1
    h, w, e = (heights, weight, error) if rows else (heights.T, weight.T, error.T)
    lines, odd = slice(0, n + 1, 2 * s), slice(s, n, 2 * s)
    lost = np.abs(h[lines, odd] - 0.5 * (h[lines, 0 : n - s : 2 * s] + h[lines, 2 * s :: 2 * s])) * w[lines, odd]
    if s > 1:
        q = s // 2
        for i in (-q, q):
            for j in (-q, q):
                part = e[max(i, 0) + (2 * s if i < 0 else 0) + min(i, 0) : n + 1 + i : 2 * s, s + j : n + j + 1 : 2 * s]
                if i > 0:
                    lost[: len(part)] = np.maximum(lost[: len(part)], part)
                else:
                    lost[1:] = np.maximum(lost[1:], part[: len(lost) - 1])
    e[lines, odd] = lost


def _centres(heights: Floats, weight: Floats, error: Floats, s: int) -> None:
    """Centres of squares 2s wide; their diagonal turns from square to square."""
    n = len(heights) - 1
    odd = slice(s, n, 2 * s)
    low, high = slice(0, n - s, 2 * s), slice(2 * s, n + 1, 2 * s)
    main = 0.5 * (heights[low, low] + heights[high, high])
    anti = 0.5 * (heights[low, high] + heights[high, low])
    count = main.shape[0]
    even = (np.add.outer(np.arange(count), np.arange(count)) % 2) == 0
    lost = np.abs(heights[odd, odd] - np.where(even, main, anti)) * weight[odd, odd]
    for part in (error[low, odd], error[high, odd], error[odd, low], error[odd, high]):
        lost = np.maximum(lost, part)
    error[odd, odd] = lost


def _cut(error: Floats, tolerance: float) -> NDArray[np.int64]:
    """Triangles (T, 3, 2) after splitting every one whose hypotenuse's midpoint is worth more than `tolerance`."""
    n = len(error) - 1
    triangles = np.array([[[0, 0], [n, n], [0, n]], [[n, n], [0, 0], [n, 0]]], np.int64)
    done = []
    while len(triangles):
        a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
        middle = (a + b) // 2
        finest = np.abs(a - b).max(axis=1) < 2
        split = ~finest & (error[middle[:, 0], middle[:, 1]] > tolerance)
        done.append(triangles[~split])
        a, b, c, middle = a[split], b[split], c[split], middle[split]
        triangles = np.concatenate([np.stack([c, a, middle], 1), np.stack([b, c, middle], 1)])
    return np.concatenate(done)


def _index(triangles: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    size = int(triangles.max()) + 1
    keys = triangles[..., 0] * size + triangles[..., 1]
    unique, inverse = np.unique(keys.ravel(), return_inverse=True)
    vertices = np.stack([unique // size, unique % size], axis=1)
    return vertices, inverse.reshape(-1, 3).astype(np.uint32)
