import numpy as np

from soundstage.engines.stage.render.nature.bisect import triangulate, vertex_errors
from soundstage.engines.stage.scene import Floats


def _hill(n: int = 64) -> Floats:
    axis = np.linspace(-1.0, 1.0, n + 1, dtype=np.float32)
    x, z = np.meshgrid(axis, axis)
    return np.asarray(np.exp(-8.0 * ((x - 0.3) ** 2 + z**2)), np.float32)


def test_the_mesh_keeps_to_its_budget_and_has_no_cracks() -> None:
    heights = _hill()
    vertices, triangles = triangulate(vertex_errors(heights, np.ones_like(heights)), 600)
    assert 400 < len(triangles) <= 640
    edges = np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1)
    unique, counts = np.unique(edges, axis=0, return_counts=True)
    lone = vertices[unique[counts == 1]]
    border = ((lone == 0) | (lone == 64)).any(axis=2)
    assert counts.max() == 2
    assert border.all()


def test_triangles_go_where_the_shape_is() -> None:
    heights = _hill()
    vertices, _ = triangulate(vertex_errors(heights, np.ones_like(heights)), 500)
    around_hill = np.hypot(vertices[:, 1] - 41.6, vertices[:, 0] - 32.0) < 22.0
    assert around_hill.mean() > 0.8


def test_a_plane_costs_next_to_nothing() -> None:
    flat = np.zeros((33, 33), np.float32)
    error = vertex_errors(flat, np.ones_like(flat))
    assert error.max() == 0.0


def test_ancestors_are_worth_at_least_their_descendants() -> None:
    rough = np.random.default_rng(2).random((33, 33)).astype(np.float32)
    error = vertex_errors(rough, np.ones_like(rough))
    for s in (1, 2, 4, 8):
        centres, edges = error[s : 32 : 2 * s, s : 32 : 2 * s], error[0 : 33 : 2 * s, s : 32 : 2 * s]
        assert (centres >= edges[:-1] - 1e-7).all()
        assert (centres >= edges[1:] - 1e-7).all()
