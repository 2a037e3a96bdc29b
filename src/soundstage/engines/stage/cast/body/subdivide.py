"""One Catmull–Clark step as a sparse matrix, so that whatever hangs on vertices (weights, morphs, paint) goes along."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from ...scene import Floats

__all__ = ["Patch", "patch", "smooth_steps", "to_triangles"]

Indices = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Patch:
    """Some quads of a mesh, subdivided: `matrix` (N, V) makes its vertices from the mesh's; `quads` index
    them; `uv` (F, 4, 2)."""

    matrix: Any
    quads: Indices
    uv: Floats

    def take(self, values: Floats) -> Floats:
        return np.asarray(self.matrix @ values, np.float32)

    @property
    def triangles(self) -> NDArray[np.uint32]:
        return to_triangles(self.quads)


def to_triangles(quads: Indices) -> NDArray[np.uint32]:
    made = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    proper = (made[:, 0] != made[:, 1]) & (made[:, 1] != made[:, 2]) & (made[:, 0] != made[:, 2])
    return np.ascontiguousarray(made[proper], np.uint32)


def patch(quads: Indices, uv: Floats, count: int, steps: int) -> Patch:
    """A patch of `quads` out of a mesh of `count` vertices, `steps` times subdivided."""
    used, inverse = np.unique(quads, return_inverse=True)
    local = inverse.reshape(quads.shape).astype(np.int32)
    matrix: Any = sparse.csr_matrix((np.ones(len(used), np.float32), (np.arange(len(used)), used)), shape=(len(used), count))
    for _ in range(steps):
        step, local = _catmull_clark(local, matrix.shape[0])
        matrix = (step @ matrix).tocsr()
        uv = _split_uv(uv)
    return Patch(matrix.astype(np.float32), local, uv)


def smooth_steps(quads: Indices, count: int) -> Any:
    """The matrix (N, N) that replaces every vertex by the mean of its neighbours; borders stay."""
    edges = np.concatenate([quads[:, [0, 1]], quads[:, [1, 2]], quads[:, [2, 3]], quads[:, [3, 0]]])
    edges = edges[edges[:, 0] != edges[:, 1]]
    keys, counts = np.unique(np.sort(edges, axis=1), axis=0, return_counts=True)
    border = np.zeros(count, bool)
    border[keys[counts == 1].ravel()] = True
    rows, columns = np.concatenate([keys[:, 0], keys[:, 1]]), np.concatenate([keys[:, 1], keys[:, 0]])
    graph: Any = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, count))
    degree = np.maximum(np.asarray(graph.sum(axis=1)).ravel(), 1.0)
    inner = (~border).astype(float)
    return (sparse.diags(inner / degree) @ graph + sparse.diags(1.0 - inner)).tocsr()


def _split_uv(uv: Floats) -> Floats:
    middle, centre = 0.5 * (uv + np.roll(uv, -1, axis=1)), uv.mean(axis=1)
    quarters = [np.stack([uv[:, k], middle[:, k], centre, middle[:, k - 1]], axis=1) for k in range(4)]
    return np.stack(quarters, axis=1).reshape(-1, 4, 2)


def _catmull_clark(quads: Indices, count: int) -> tuple[Any, Indices]:
    """Catmull & Clark 1978 with their border rule: (N′, N) and the new quads."""
    faces = len(quads)
    ends = np.stack([quads, np.roll(quads, -1, axis=1)], axis=2).reshape(-1, 2)
    pairs = np.sort(ends, axis=1)
    edges, inverse, shared = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
    inverse = inverse.ravel()
    number = len(edges)
    open_edge = shared == 1
    corner_rows = np.repeat(np.arange(faces), 4)
    face_points: Any = sparse.csr_matrix((np.full(4 * faces, 0.25), (corner_rows, quads.ravel())), shape=(faces, count))
    both = np.concatenate([np.arange(number)] * 2)
    middles: Any = sparse.csr_matrix((np.full(2 * number, 0.5), (both, edges.T.ravel())), shape=(number, count))
    beside: Any = sparse.csr_matrix((np.ones(4 * faces), (inverse, corner_rows)), shape=(number, faces))
    inner = (~open_edge).astype(float)
    edge_points = sparse.diags(1.0 - 0.5 * inner) @ middles + sparse.diags(0.5 * inner / shared) @ beside @ face_points
    at_edges: Any = sparse.csr_matrix((np.ones(2 * number), (edges.T.ravel(), both)), shape=(count, number))
    at_faces: Any = sparse.csr_matrix((np.ones(4 * faces), (quads.ravel(), corner_rows)), shape=(count, faces))
    valence = np.maximum(np.asarray(at_edges.sum(axis=1)).ravel(), 1.0)
    around = np.maximum(np.asarray(at_faces.sum(axis=1)).ravel(), 1.0)
    border = np.zeros(count)
    border[edges[open_edge].ravel()] = 1.0
    free = 1.0 - border
    same = sparse.identity(count)
    vertex_points = (
        sparse.diags(free / valence / around) @ at_faces @ face_points
        + sparse.diags(free * 2.0 / valence / valence) @ at_edges @ middles
        + sparse.diags(free * np.maximum(valence - 3.0, 0.0) / valence) @ same
    )
    weight: Any = sparse.csr_matrix((np.tile(open_edge.astype(float), 2), (edges.T.ravel(), both)), shape=(count, number))
    open_count = np.maximum(np.asarray(weight.sum(axis=1)).ravel(), 1.0)
    vertex_points = (
        vertex_points + sparse.diags(0.5 * border / open_count) @ weight @ middles + sparse.diags(0.5 * border) @ same
    )
    matrix = sparse.vstack([vertex_points, edge_points, face_points]).tocsr()
    edge_index = inverse.reshape(faces, 4) + count
    face_index = np.arange(faces) + count + number
    made = [np.stack([quads[:, k], edge_index[:, k], face_index, edge_index[:, k - 1]], axis=1) for k in range(4)]
    return matrix, np.stack(made, axis=1).reshape(-1, 4).astype(np.int32)
