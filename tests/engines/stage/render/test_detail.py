"""Coarser triangles keep a shape's outline, and are chosen by how small it is seen."""

import numpy as np

from soundstage.engines.stage.render.detail import LEVELS, coarser, level_for
from soundstage.engines.stage.scene import Mesh


def _ball(rings: int = 48) -> Mesh:
    v, u = np.meshgrid(np.linspace(0.0, np.pi, rings), np.linspace(0.0, 2.0 * np.pi, 2 * rings, endpoint=False), indexing="ij")
    points = np.stack([np.sin(v) * np.cos(u), np.cos(v), np.sin(v) * np.sin(u)], axis=-1).reshape(-1, 3).astype(np.float32)
    row, column = np.meshgrid(np.arange(rings - 1), np.arange(2 * rings), indexing="ij")
    a, b = row * 2 * rings + column, row * 2 * rings + (column + 1) % (2 * rings)
    c, d = a + 2 * rings, b + 2 * rings
    faces = np.stack([np.stack([a, b, c], -1), np.stack([b, d, c], -1)], axis=2).reshape(-1, 3)
    return Mesh(positions=points, normals=points, triangles=faces.astype(np.uint32))


def test_each_level_has_fewer_triangles_and_spans_the_same() -> None:
    ball = _ball()
    counts = []
    for level in range(LEVELS):
        triangles = coarser(ball, 1.0, level)
        counts.append(len(triangles))
        span = np.ptp(ball.positions[np.unique(triangles)], axis=0)
        assert (span > 1.85).all()
    assert counts[0] == len(ball.triangles)
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] < 0.8 * counts[0]


def test_no_triangle_is_degenerate() -> None:
    a, b, c = coarser(_ball(), 1.0, LEVELS - 1).T
    assert ((a != b) & (b != c) & (c != a)).all()


def test_what_has_few_triangles_keeps_them() -> None:
    ball = _ball(8)
    few = Mesh(positions=ball.positions, normals=ball.normals, triangles=ball.triangles[:100])
    assert coarser(few, 1.0, LEVELS - 1) is few.triangles


def test_the_farther_the_coarser() -> None:
    levels = level_for(1.0, np.array([1e-6, 0.004, 0.01, 0.03, 1.0], np.float32))
    assert levels[0] == 0
    assert levels[-1] == LEVELS - 1
    assert (np.diff(levels) >= 0).all()
