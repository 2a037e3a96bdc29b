"""A skin of triangles over flesh: marched, thinned where it is plain, drawn back onto the surface, hung on bones."""

from collections.abc import Sequence
from dataclasses import dataclass

import fast_simplification  # type: ignore[import-untyped]
import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray
from skimage.measure import marching_cubes

from ...motion.rotation import Doubles
from ...scene import Floats
from ..skinning import top_four
from ..suit.polygonise import near_surface
from .flesh import Flesh

__all__ = ["Hull", "hull_of", "neighbours", "smoothed"]

_SOFTNESS = 0.022  # of the height: how far a bone's pull reaches beside its own flesh
_REACHES = (0.03, 0.07, 0.14)  # of the height: where ambient occlusion looks along the normal


@dataclass(frozen=True, slots=True)
class Hull:
    """A bare surface at binding, in the recipe's own lengths: what is hung on bones, painted and groomed."""

    points: Floats  # (N, 3)
    normals: Floats  # (N, 3)
    triangles: NDArray[np.uint32]  # (M, 3)
    joints: NDArray[np.int32]  # (N, 4)
    weights: Floats  # (N, 4)
    bone: NDArray[np.int32]  # (N,) of the nearest flesh
    region: NDArray[np.int32]  # (N,) of the nearest flesh
    openness: Floats  # (N,) 0…1 of the sky around that its own flesh leaves free


def hull_of(
    flesh: Flesh, bones: int, *, cell: float, triangles: int, fine: tuple[Doubles, float], stiff: Sequence[int],
    sides: tuple[Sequence[int], Sequence[int]],
) -> Hull:  # fmt: skip
    """Mesh `flesh` at `cell`, thinned to about `triangles`.

    `fine` is a point and a radius about which twice the detail is kept; regions in `stiff` hardly share their bones'
    pull; `sides` are the bones of the −z and of the +z side, which never pull across the middle.
    """
    points, marched = _marched(flesh, cell)
    points, thinned = _thinned(points, marched, triangles, fine)
    points, normals = _settled(flesh, points)
    faces = _outward(points, normals, thinned)
    nearest = flesh.measure(points)[1]
    region = np.asarray(flesh.regions, np.int32)[nearest]
    joints, weights = _hung(flesh, points, faces, bones, np.isin(region, stiff), sides)
    return Hull(
        points.astype(np.float32), normals.astype(np.float32), faces, joints, weights,
        np.asarray(flesh.bones, np.int32)[nearest], region, _openness(flesh, points, normals),
    )  # fmt: skip


def neighbours(triangles: NDArray[np.uint32], count: int) -> sparse.csr_matrix:
    """Row-normalised adjacency (N, N) of a mesh's vertices."""
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]).astype(np.int64)
    both = np.concatenate([edges, edges[:, ::-1]])
    matrix = sparse.coo_matrix((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(count, count)).tocsr()
    matrix.data[:] = 1.0
    return sparse.csr_matrix(sparse.diags(1.0 / np.maximum(np.asarray(matrix.sum(axis=1)).ravel(), 1.0)) @ matrix)


def smoothed(near: sparse.csr_matrix, values: Doubles, passes: int) -> Doubles:
    """Values per vertex (N, …) averaged with their neighbours' `passes` times."""
    for _ in range(passes):
        values = 0.5 * values + 0.5 * (near @ values)
    return values


def _marched(flesh: Flesh, cell: float) -> tuple[Doubles, NDArray[np.int64]]:
    low, high = flesh.extent()
    grid, origin = near_surface(flesh.distance, (low - 3 * cell).astype(np.float32), (high + 3 * cell).astype(np.float32), cell)
    vertices, faces, _, _ = marching_cubes(grid, 0.0, spacing=(cell,) * 3)
    return np.asarray(vertices + origin, np.float64), np.asarray(faces, np.int64)


def _thinned(
    points: Doubles, faces: NDArray[np.int64], count: int, fine: tuple[Doubles, float]
) -> tuple[Doubles, NDArray[np.int64]]:
    """Quadric decimation in a space stretched about a point, which keeps triangles there (exactly inverted after)."""
    if len(faces) <= count:
        return points, faces
    centre, radius = fine
    stretched, rulers = points.copy(), []
    for axis in range(3):
        low, high = points[:, axis].min() - 0.1, points[:, axis].max() + 0.1
        ruler = np.linspace(low, high, 1500)
        slope = 1.0 + 1.3 / (1.0 + ((ruler - centre[axis]) / radius) ** 4)
        marks = np.cumsum(slope) * (ruler[1] - ruler[0])
        rulers.append((ruler, marks))
        stretched[:, axis] = np.interp(points[:, axis], ruler, marks)
    thin, kept = fast_simplification.simplify(stretched.astype(np.float32), faces.astype(np.int32), target_count=count)
    back = np.stack([np.interp(thin[:, k], rulers[k][1], rulers[k][0]) for k in range(3)], axis=1)
    used = np.unique(kept)
    renumber = np.zeros(len(back), np.int64)
    renumber[used] = np.arange(len(used))
    return back[used], renumber[kept]


def _settled(flesh: Flesh, points: Doubles) -> tuple[Doubles, Doubles]:
    """Newton steps onto the surface; normals are the field's own slope."""
    slope = flesh.slope(points)
    for _ in range(2):
        square = np.maximum((slope * slope).sum(axis=1), 0.3)
        step = np.clip(flesh.measure(points)[0], -0.004, 0.004) / square
        points = points - step[:, None] * slope
    slope = flesh.slope(points)
    return points, slope / np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-9)


def _outward(points: Doubles, normals: Doubles, faces: NDArray[np.int64]) -> NDArray[np.uint32]:
    a, b, c = (points[faces[:, k]] for k in range(3))
    facing = (np.cross(b - a, c - a) * normals[faces[:, 0]]).sum()
    return np.ascontiguousarray(faces if facing > 0.0 else faces[:, ::-1], np.uint32)


def _openness(flesh: Flesh, points: Doubles, normals: Doubles) -> Floats:
    open_ = np.ones(len(points))
    for reach in _REACHES:
        open_ -= 0.33 * np.clip(reach - flesh.measure(points + normals * reach)[0], 0.0, reach) / reach
    return np.clip(open_, 0.12, 1.0).astype(np.float32)


def _hung(
    flesh: Flesh, points: Doubles, faces: NDArray[np.uint32], bones: int, stiff: NDArray[np.bool_],
    sides: tuple[Sequence[int], Sequence[int]],
) -> tuple[NDArray[np.int32], Floats]:  # fmt: skip
    """Weights: softmax of distance to each bone's flesh, spread over the mesh."""
    pull = flesh.by_bone(points, bones)
    left, right = (np.asarray(side, np.int64) for side in sides)
    pull[:, left] += 4.0 * np.maximum(points[:, 2] + 0.005, 0.0)[:, None]
    pull[:, right] += 4.0 * np.maximum(0.005 - points[:, 2], 0.0)[:, None]
    pull -= pull.min(axis=1, keepdims=True)
    weights = np.exp(-pull / _SOFTNESS)
    weights /= weights.sum(axis=1, keepdims=True)
    near = neighbours(faces, len(points))
    for turn in range(14):
        spread = 0.4 * weights + 0.6 * (near @ weights)
        weights = np.where(stiff[:, None] & (turn > 2), weights, spread)
    return top_four(weights.astype(np.float32))
