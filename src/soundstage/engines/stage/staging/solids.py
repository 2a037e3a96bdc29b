"""What of a place a camera must go round: the surfaces of walls, trunks, rocks and furniture, as many small spheres."""

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Mesh, Prop, Ribbons
from soundstage.engines.stage.world import Heights

__all__ = ["solids"]

_NEAR = 30.0  # metres within which a rock can be in the camera's way
_BIG = 0.3  # radius in metres of what a camera must go round
_CELLS = (0.2, 0.8)  # metres: how finely its surface is covered
_FINEST = 96  # cells along a triangle's side
_FLAT = 0.15  # metres above the ground: what lies lower is ground to a camera
_OVERHEAD = 14.0
_ROUND = 0.75  # of a cell: the radius with which neighbours leave no gap


def solids(props: Sequence[Prop], ground: Heights) -> Floats:
    """Spheres (K, 4) that cover the surfaces of the bigger props near the subject, above the ground: x, y, z, radius."""
    found = [spheres for prop in props for spheres in _covered(prop, ground)]
    return np.concatenate([np.zeros((0, 4), np.float32), *found]).astype(np.float32)


def _covered(prop: Prop, ground: Heights) -> Iterator[Floats]:
    shape = prop.part.shape
    points = shape.positions if isinstance(shape, Mesh) else shape.points.reshape(-1, 3)
    radius = float(np.linalg.norm(points - points.mean(axis=0), axis=1).max())
    cells: dict[float, Floats] = {}
    for transform in prop.transforms.astype(np.float64):
        scale = float(np.cbrt(abs(np.linalg.det(transform[:3, :3]))))
        middle = transform[:3, :3] @ points.mean(axis=0) + transform[:3, 3]
        if scale * radius <= _BIG or math.hypot(middle[0], middle[2]) - scale * radius > _NEAR:
            continue
        size = float(np.clip(scale * radius / 5.0, *_CELLS)) / max(scale, 1e-6)
        size = 2.0 ** (round(math.log2(size) * 2.0) / 2.0)  # few sizes, so that instances share their cells
        if size not in cells:
            cells[size] = _cells(shape, points, size, transform if len(prop.transforms) == 1 else None)
        own = cells[size] @ transform[:3, :3].T + transform[:3, 3]
        own = own[np.hypot(own[:, 0], own[:, 2]) < _NEAR]
        high = own[:, 1] - ground(own[:, 0].astype(np.float32), own[:, 2].astype(np.float32))
        own = own[(high > _FLAT) & (high < _OVERHEAD)]
        yield np.column_stack([own, np.full(len(own), _ROUND * size * scale)]).astype(np.float32)


def _cells(shape: Mesh | Ribbons, points: Floats, size: float, only: Floats | None) -> Floats:
    """The middle of what lies of a shape's surface in each cell of a grid, (C, 3).

    Of a shape that is put up but once, by the transform `only`, what is far from the subject is left out.
    """
    if isinstance(shape, Mesh):
        corners = points[shape.triangles]
        if only is not None:
            corners = corners[_close(corners, only)]
        if not len(corners):
            return np.zeros((0, 3), np.float32)
        sides = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(axis=1)
        counts = np.clip(np.ceil(sides / size), 1, _FINEST).astype(int)
        points = np.concatenate([_spread(corners[counts == count], count) for count in np.unique(counts)])
    rows = np.floor(points / size).astype(np.int64)
    rows -= rows.min(axis=0)
    spans = rows.max(axis=0) + 1
    _, cell, counts = np.unique(
        (rows[:, 0] * spans[1] + rows[:, 1]) * spans[2] + rows[:, 2], return_inverse=True, return_counts=True
    )
    sums = [np.bincount(cell.ravel(), points[:, axis], len(counts)) for axis in range(3)]
    return np.asarray(np.stack(sums, axis=1) / counts[:, None], np.float32)


def _close(corners: Floats, transform: Floats) -> NDArray[np.bool_]:
    """Which of triangles (T, 3, 3) reach into what is near the subject."""
    placed = corners @ transform[:3, :3].T + transform[:3, 3]
    low, high = placed.min(axis=1)[:, [0, 2]], placed.max(axis=1)[:, [0, 2]]
    return np.asarray(np.linalg.norm(np.maximum(np.maximum(low, -high), 0.0), axis=1) < _NEAR)


def _spread(corners: Floats, count: int) -> Floats:
    """Points all over triangles (T, 3, 3), `count` + 1 along each side."""
    i, j = np.meshgrid(np.arange(count + 1), np.arange(count + 1), indexing="ij")
    inside = i + j <= count
    a, b = i[inside] / count, j[inside] / count
    weights = np.stack([a, b, 1.0 - a - b], axis=1).astype(np.float32)
    return np.asarray(np.einsum("kc,tcd->tkd", weights, corners).reshape(-1, 3), np.float32)
