"""Coarser triangles over the same vertices, for what is small in the picture."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Mesh

__all__ = ["LEVELS", "coarser", "level_for"]

LEVELS = 5
_FEWEST = 160  # triangles below which nothing is worth leaving out
_FINEST = 1.0 / 180.0  # of the radius: the first coarser level's cell; each next is twice as large


def coarser(mesh: Mesh, radius: float, level: int) -> NDArray[np.uint32]:
    """The triangles of a mesh at a level: 0 is all of them, (M, 3).

    Vertices in one cell of a grid that face the same way become one of them, and what collapses is left out (vertex
    clustering after Rossignac & Borrel 1993). Vertices stay as they are, so that poses and paint hold for every level.
    """
    if level == 0 or len(mesh.triangles) < _FEWEST:
        return mesh.triangles
    cell = _cell(radius, level)
    at = np.floor(mesh.positions / cell).astype(np.int64) & 0xFFFF
    facing = ((mesh.normals > 0.0) * np.array([1, 2, 4])).sum(axis=1).astype(np.int64)
    key = (((at[:, 0] << 16) | at[:, 1]) << 19) | (at[:, 2] << 3) | facing
    _, first, member = np.unique(key, return_index=True, return_inverse=True)
    triangles = first[member.reshape(-1)][mesh.triangles]
    a, b, c = triangles.T
    return np.asarray(triangles[(a != b) & (b != c) & (c != a)], np.uint32)


def level_for(radius: float, cells: Floats) -> NDArray[np.intp]:
    """The coarsest levels whose cells, for a mesh of a radius, are no larger than given ones, in the same unit."""
    steps = np.floor(np.log2(np.maximum(cells / max(radius * _FINEST, 1e-9), 0.25))) + 1.0
    levels: NDArray[np.intp] = np.clip(steps, 0, LEVELS - 1).astype(np.intp)
    return levels


def _cell(radius: float, level: int) -> float:
    return float(radius * _FINEST * 2.0 ** (level - 1))
