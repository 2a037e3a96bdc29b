"""A piece of surface with fewer triangles, its seams, paint and skin kept."""

from dataclasses import replace

import fast_simplification  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ...scene import Floats
from .model import Piece

__all__ = ["slimmed"]

_LEAST = 32  # triangles that are never fewer
_NEAR = 8  # old vertices among which a new corner finds its like


def slimmed(pieces: tuple[Piece, ...], budget: int) -> tuple[Piece, ...]:
    """The pieces with about `budget` triangles in all, each giving up the same share."""
    total = sum(len(piece.triangles) for piece in pieces)
    if total <= budget:
        return pieces
    share = budget / total
    return tuple(_slimmed(piece, share) for piece in pieces)


def _slimmed(piece: Piece, share: float) -> Piece:
    if len(piece.triangles) * share < _LEAST:
        return piece
    points, same = np.unique(piece.positions, axis=0, return_inverse=True)
    faces = same.reshape(-1)[piece.triangles]
    faces = faces[(faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 0] != faces[:, 2])]
    if len(faces) * share < _LEAST:
        return piece
    fresh, cut = fast_simplification.simplify(points.astype(np.float32), faces.astype(np.int32), target_reduction=1.0 - share)
    if not len(cut):
        return piece
    like = _likes(piece, np.asarray(fresh, np.float32), np.asarray(cut, np.int64))
    # One vertex for each pair of a new place and an old vertex whose paint it takes.
    pairs, index = np.unique(np.stack([cut.reshape(-1), like.reshape(-1)], axis=1), axis=0, return_inverse=True)
    old = pairs[:, 1]
    return replace(
        piece,
        positions=np.asarray(fresh[pairs[:, 0]], np.float32),
        normals=piece.normals[old],
        triangles=index.reshape(-1, 3),
        uv=None if piece.uv is None else piece.uv[old],
        colour=None if piece.colour is None else piece.colour[old],
        joints=None if piece.joints is None else piece.joints[old],
        weights=None if piece.weights is None else piece.weights[old],
    )


def _likes(piece: Piece, fresh: Floats, cut: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each corner of a new face the old vertex on the same side of any seam: near it, facing alike, of the same chart."""
    a, b, c = (fresh[cut[:, k]] for k in range(3))
    facing = np.cross(b - a, c - a)
    facing = facing / np.maximum(np.linalg.norm(facing, axis=1, keepdims=True), 1e-12)
    _, middle = cKDTree(piece.positions[piece.triangles].mean(axis=1)).query((a + b + c) / 3.0)
    span = np.sqrt(np.maximum(np.linalg.norm(b - a, axis=1) * np.linalg.norm(c - a, axis=1), 1e-12))
    near = min(_NEAR, len(piece.positions))
    distance, found = cKDTree(piece.positions).query(fresh[cut], k=near)
    distance, found = np.asarray(distance).reshape(len(cut), 3, near), np.asarray(found).reshape(len(cut), 3, near)
    cost = distance / span[:, None, None]
    cost = cost + 0.5 * (1.0 - np.einsum("fkna,fa->fkn", piece.normals[found], facing))
    if piece.uv is not None:
        chart = piece.uv[piece.triangles[middle]].mean(axis=1)
        cost = cost + 2.0 * np.linalg.norm(piece.uv[found] - chart[:, None, None], axis=-1)
    best = np.argmin(cost, axis=2)[..., None]
    return np.asarray(np.take_along_axis(found, best, axis=2)[..., 0], np.int64)
