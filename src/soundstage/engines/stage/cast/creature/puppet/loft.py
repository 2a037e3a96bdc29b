"""Swept bodies: ellipses along a line, as fish, snakes, legs, beaks and tentacles are; and flat blades, as fins are."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ....motion.rotation import Doubles
from .piece import Surface, along_chain, rigid

__all__ = ["ball", "blade", "loft"]


def loft(
    line: Doubles | Sequence[Sequence[float]], wide: Sequence[float] | Doubles, high: Sequence[float] | Doubles | None = None,
    *, around: int = 12, heads: Doubles | None = None, bones: Sequence[int] = (0,), up: Sequence[float] = (0.0, 1.0, 0.0),
    flat: float = 2.0,
) -> Surface:  # fmt: skip
    """A tube along `line` (N, 3) with half widths and half heights (N,) across it, closed at both ends.

    `up` is about where its top is; `flat` is the exponent of its superellipse. It hangs on `bones` with `heads` (B, 3).
    uv: x = 0…1 along, y = 0…1 around from the top.
    """
    points = np.asarray(line, np.float64)
    half, tall = np.asarray(wide, np.float64), np.asarray(wide if high is None else high, np.float64)
    along = np.gradient(points, axis=0)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-12)
    top = np.asarray(up, np.float64)
    side = np.cross(along, top)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    over = np.cross(side, along)
    angle = np.linspace(0.0, 2.0 * np.pi, around + 1)
    s, c = np.sin(angle), np.cos(angle)
    s, c = np.sign(s) * np.abs(s) ** (2.0 / flat), np.sign(c) * np.abs(c) ** (2.0 / flat)
    ring = (
        points[:, None] + half[:, None, None] * s[None, :, None] * side[:, None]
        + tall[:, None, None] * c[None, :, None] * over[:, None]
    )  # fmt: skip
    count, seam = len(points), around + 1
    u = np.linspace(0.0, 1.0, count)
    uv = np.stack(np.broadcast_arrays(u[:, None], (angle / (2.0 * np.pi))[None]), axis=-1).reshape(-1, 2)
    surface = np.concatenate([ring.reshape(-1, 3), points[:1], points[-1:]])
    uv = np.concatenate([uv, [[0.0, 0.0]], [[1.0, 0.0]]])
    triangles = _bands(count, seam)
    ends = count * seam
    k = np.arange(around)
    first = np.stack([np.full(around, ends), k + 1, k], axis=1)
    last = np.stack([np.full(around, ends + 1), (count - 1) * seam + k, (count - 1) * seam + k + 1], axis=1)
    faces = np.concatenate([triangles, first, last]).astype(np.uint32)
    joints, weights = _hung(surface, heads, bones)
    return Surface(surface, faces, joints, weights, uv, _ring_normals(surface, faces, count, seam))


def _ring_normals(points: Doubles, triangles: NDArray[np.uint32], count: int, seam: int) -> Doubles:
    """Normals of a tube, alike on both sides of its seam."""
    from ...skinning import vertex_normals

    normals = vertex_normals(points.astype(np.float32), triangles).astype(np.float64)
    rings = normals[: count * seam].reshape(count, seam, 3)
    both = rings[:, 0] + rings[:, -1]
    rings[:, 0] = rings[:, -1] = both / np.maximum(np.linalg.norm(both, axis=1, keepdims=True), 1e-9)
    return normals


def _bands(count: int, seam: int) -> NDArray[np.int64]:
    row, column = np.meshgrid(np.arange(count - 1), np.arange(seam - 1), indexing="ij")
    here = row * seam + column
    faces = [
        np.stack([here, here + 1, here + seam], axis=-1).reshape(-1, 3),
        np.stack([here + 1, here + seam + 1, here + seam], axis=-1).reshape(-1, 3),
    ]
    return np.concatenate(faces)


def _hung(points: Doubles, heads: Doubles | None, bones: Sequence[int]) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    if heads is None or len(bones) == 1:
        return rigid(len(points), bones[0])
    return along_chain(points, np.asarray(heads, np.float64), bones)


def blade(
    leading: Doubles | Sequence[Sequence[float]], trailing: Doubles | Sequence[Sequence[float]], *, across: int = 4,
    heads: Doubles | None = None, bones: Sequence[int] = (0,),
) -> Surface:  # fmt: skip
    """A thin sheet between two edges (N, 3) each: a fin, a frill. uv: x = 0…1 along the edges, y = 0…1 from first to second."""
    a, b = np.asarray(leading, np.float64), np.asarray(trailing, np.float64)
    v = np.linspace(0.0, 1.0, across + 1)
    points = a[:, None] * (1.0 - v)[None, :, None] + b[:, None] * v[None, :, None]
    u = np.linspace(0.0, 1.0, len(a))
    uv = np.stack(np.broadcast_arrays(u[:, None], v[None]), axis=-1).reshape(-1, 2)
    flat = points.reshape(-1, 3)
    joints, weights = _hung(flat, heads, bones)
    return Surface(flat, _bands(len(a), across + 1).astype(np.uint32), joints, weights, uv)


def ball(centre: Sequence[float] | Doubles, radii: Sequence[float], bone: int, around: int = 12) -> Surface:
    """An ellipsoid on one bone."""
    t = np.linspace(0.02, np.pi - 0.02, max(around // 2 + 1, 5))
    line = np.stack([radii[0] * np.cos(t), np.zeros_like(t), np.zeros_like(t)], axis=1) + np.asarray(centre, np.float64)
    return loft(line, radii[2] * np.sin(t), radii[1] * np.sin(t), around=around, bones=(bone,))
