"""Single feathers as narrow cards, three points across: their triangles, texture coordinates and outlines."""

import numpy as np
from numpy.typing import NDArray

from ....motion.rotation import Doubles

__all__ = ["ROWS", "card_triangles", "card_uv", "outline"]

ROWS = 5


def card_triangles(count: int, rows: int = ROWS, *, flipped: bool = False) -> NDArray[np.uint32]:
    """Triangles of `count` cards of `rows` × 3 points."""
    row, column = np.meshgrid(np.arange(rows - 1), np.arange(2), indexing="ij")
    here = (row * 3 + column).ravel()
    faces = np.concatenate([np.stack([here, here + 1, here + 3], axis=1), np.stack([here + 1, here + 4, here + 3], axis=1)])
    if flipped:
        faces = faces[:, ::-1]
    return (faces[None] + (np.arange(count) * rows * 3)[:, None, None]).reshape(-1, 3).astype(np.uint32)


def card_uv(count: int, rows: int = ROWS) -> Doubles:
    """x = −1…1 across, y = 0 root … 1 tip, (count · rows · 3, 2)."""
    y, x = np.meshgrid(np.linspace(0.0, 1.0, rows), np.array([-1.0, 0.0, 1.0]), indexing="ij")
    return np.tile(np.stack([x, y], axis=-1).reshape(-1, 2), (count, 1))


def outline(rows: int = ROWS, point: float = 0.5) -> Doubles:
    """Half width along a feather (rows,), 1 at its widest; `point` 0 is blunt, 1 tapers."""
    t = np.linspace(0.0, 1.0, rows)
    body = np.minimum(0.45 + 1.6 * t, 1.0)
    tip = np.sqrt(np.maximum(1.0 - np.maximum((t - 0.55 + 0.25 * point) / (0.46 + 0.25 * point), 0.0) ** (2.6 - point), 0.0))
    return np.asarray(body * np.maximum(tip, 0.12), np.float64)
