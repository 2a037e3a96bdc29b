"""Flat outlines given a thickness, their edges eased."""

from collections.abc import Sequence

import numpy as np

from .earcut import earcut
from .outline import inset, polygon, rounded
from .solid import Corners, Points, Solid, closed

__all__ = ["box", "extrude", "plate", "slab"]

_EASED = 52.0  # degrees: a bevel is shaded as one rounding with the faces that it joins


def extrude(
    outline: Points | Sequence[tuple[float, float]], depth: float, bevel: float = 0.0, holes: Sequence[Points] = ()
) -> Solid:
    """An outline in x–y given `depth` along z, the middle at z = 0; `bevel` is what is taken off its edges."""
    loops = [polygon(outline), *(polygon(hole)[::-1] for hole in holes)]
    bevel = min(bevel, depth * 0.49)
    half = depth / 2.0
    levels = [(half, 0.0), (-half, 0.0)]
    if bevel > 0.0:
        levels = [(half, bevel), (half - bevel, 0.0), (-half + bevel, 0.0), (-half, bevel)]
    count = sum(len(loop) for loop in loops)
    rings = [_ring([inset(loop, taken) for loop in loops], z) for z, taken in levels]
    triangles = []
    for level in range(len(levels) - 1):
        start = 0
        for loop in loops:
            here = np.arange(len(loop)) + start + level * count
            after = np.roll(here, -1)
            triangles += [np.stack([here, after + count, after], 1), np.stack([here, here + count, after + count], 1)]
            start += len(loop)
    cap = earcut(loops[0], loops[1:])
    triangles += [cap, cap[:, ::-1] + count * (len(levels) - 1)]
    return closed(np.concatenate(rings), np.concatenate(triangles), _EASED if bevel > 0.0 else 40.0)


def plate(
    outline: Points | Sequence[tuple[float, float]], height: float, bevel: float = 0.0, holes: Sequence[Points] = ()
) -> Solid:
    """An outline in x–z (its y is −z: drawn as seen from above, the viewer below) lying on y = 0, so thick."""
    return extrude(outline, height, bevel, holes).turn(x=-90.0).at(y=height / 2.0)


def slab(width: float, height: float, depth: float, corner: float, bevel: float = 0.0) -> Solid:
    """A board with round corners seen from above, lying on y = 0."""
    return plate(rounded(width, depth, corner), height, bevel)


def box(width: float, height: float, depth: float, bevel: float | None = None) -> Solid:
    """A box standing on y = 0, its edges and corners eased by `bevel` (by default a fortieth of its least side)."""
    size = np.array([width, height, depth])
    cut = min(float(size.min()) / 40.0 if bevel is None else bevel, float(size.min()) * 0.49)
    if cut <= 0.0:
        return extrude([(-width / 2, 0), (width / 2, 0), (width / 2, height), (-width / 2, height)], depth)
    signs = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], np.float64)
    full, less = size / 2.0, size / 2.0 - cut
    points = np.stack([signs * np.where(np.arange(3) == axis, full, less) for axis in range(3)], axis=1).reshape(-1, 3)
    return closed(points + np.array([0.0, height / 2.0, 0.0]), _BOX, _EASED)


def _ring(loops: Sequence[Points], z: float) -> Points:
    flat = np.concatenate(loops)
    return np.concatenate([flat, np.full((len(flat), 1), z)], axis=1)


def _box_triangles() -> Corners:
    """Corner c (sign bits x, y, z) has three points, 3 c + axis, each on the face across that axis."""
    quads = []
    for axis in range(3):
        i, j = (axis + 1) % 3, (axis + 2) % 3
        bit = [4, 2, 1]
        for side in (0, 1):
            face = [side * bit[axis] + a * bit[i] + b * bit[j] for a, b in ((0, 0), (1, 0), (1, 1), (0, 1))]
            quads.append([corner * 3 + axis for corner in face])
        for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
            near, far = (side * bit[axis] + a * bit[i] + b * bit[j] for side in (0, 1))
            quads.append([near * 3 + i, near * 3 + j, far * 3 + j, far * 3 + i])
    faces = [t for q in quads for t in ((q[0], q[1], q[2]), (q[0], q[2], q[3]))]
    faces += [(corner * 3, corner * 3 + 1, corner * 3 + 2) for corner in range(8)]
    signs = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], np.float64)
    points = np.stack([signs * np.where(np.arange(3) == axis, 1.0, 0.8) for axis in range(3)], axis=1).reshape(-1, 3)
    corners = np.asarray(faces, np.int64)
    first, second, third = (points[corners[:, k]] for k in range(3))
    inward = np.einsum("ij,ij->i", np.cross(second - first, third - first), first) < 0.0
    return np.where(inward[:, None], corners[:, ::-1], corners)


_BOX = _box_triangles()
