"""Linear blend skinning on the CPU, once a frame: positions and normals carried by up to four joints each."""

from typing import Any

import numba
import numpy as np
from numpy.typing import NDArray

from ..motion.rotation import Doubles
from ..scene import Floats

__all__ = ["carried", "skin", "top_four", "vertex_normals"]

Indices = NDArray[np.int32]


@numba.njit(cache=True, fastmath=False)  # type: ignore[untyped-decorator]
def _skin(points: Any, normals: Any, joints: Any, weights: Any, turns: Any, shifts: Any, out: Any, out_normals: Any) -> None:
    for i in range(points.shape[0]):
        m00 = m01 = m02 = m10 = m11 = m12 = m20 = m21 = m22 = np.float32(0.0)
        t0 = t1 = t2 = np.float32(0.0)
        for k in range(joints.shape[1]):
            w = weights[i, k]
            if w == 0.0:
                continue
            j = joints[i, k]
            m00 += w * turns[j, 0, 0]
            m01 += w * turns[j, 0, 1]
            m02 += w * turns[j, 0, 2]
            m10 += w * turns[j, 1, 0]
            m11 += w * turns[j, 1, 1]
            m12 += w * turns[j, 1, 2]
            m20 += w * turns[j, 2, 0]
            m21 += w * turns[j, 2, 1]
            m22 += w * turns[j, 2, 2]
            t0 += w * shifts[j, 0]
            t1 += w * shifts[j, 1]
            t2 += w * shifts[j, 2]
        x, y, z = points[i, 0], points[i, 1], points[i, 2]
        out[i, 0] = m00 * x + m01 * y + m02 * z + t0
        out[i, 1] = m10 * x + m11 * y + m12 * z + t1
        out[i, 2] = m20 * x + m21 * y + m22 * z + t2
        x, y, z = normals[i, 0], normals[i, 1], normals[i, 2]
        a = m00 * x + m01 * y + m02 * z
        b = m10 * x + m11 * y + m12 * z
        c = m20 * x + m21 * y + m22 * z
        length = np.sqrt(a * a + b * b + c * c) + np.float32(1e-12)
        out_normals[i, 0] = a / length
        out_normals[i, 1] = b / length
        out_normals[i, 2] = c / length


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def _vertex_normals(points: Any, triangles: Any, out: Any) -> None:
    out[:] = 0.0
    for t in range(triangles.shape[0]):
        i, j, k = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        ax, ay, az = points[j, 0] - points[i, 0], points[j, 1] - points[i, 1], points[j, 2] - points[i, 2]
        bx, by, bz = points[k, 0] - points[i, 0], points[k, 1] - points[i, 1], points[k, 2] - points[i, 2]
        nx, ny, nz = ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx
        for v in (i, j, k):
            out[v, 0] += nx
            out[v, 1] += ny
            out[v, 2] += nz
    for v in range(out.shape[0]):
        length = np.sqrt(out[v, 0] ** 2 + out[v, 1] ** 2 + out[v, 2] ** 2)
        if length > 1e-20:
            out[v, 0] /= length
            out[v, 1] /= length
            out[v, 2] /= length
        else:
            out[v, 1] = 1.0


def skin(
    points: Floats, normals: Floats, joints: Indices, weights: Floats, turns: Floats, shifts: Floats
) -> tuple[Floats, Floats]:
    """`points` and `normals` (N, 3) by `joints`, `weights` (N, 4), with `turns` (J, 3, 3), `shifts` (J, 3) from `carried`."""
    out, out_normals = np.empty_like(points), np.empty_like(normals)
    _skin(points, normals, joints, weights, turns, shifts, out, out_normals)
    return out, out_normals


def vertex_normals(points: Floats, triangles: NDArray[np.uint32]) -> Floats:
    """Area-weighted unit normals (N, 3)."""
    out = np.empty_like(points)
    _vertex_normals(points, triangles, out)
    return out


def carried(turns: Doubles, places: Doubles, bound: Doubles) -> tuple[Floats, Floats]:
    """Joint rotations and places to maps of bound points: v′ = turn·v + shift."""
    shifts = places - np.einsum("jab,jb->ja", turns, bound)
    return turns.astype(np.float32), shifts.astype(np.float32)


def top_four(dense: Floats) -> tuple[Indices, Floats]:
    """The four heaviest joints of each vertex, from (N, J), renormalised."""
    order = np.argsort(-dense, axis=1, kind="stable")[:, :4]
    weights = np.take_along_axis(dense, order, axis=1)
    weights = weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-9)
    return order.astype(np.int32), weights.astype(np.float32)
