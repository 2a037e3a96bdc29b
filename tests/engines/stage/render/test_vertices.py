"""Shapes as vertex data."""

import numpy as np
from tests.engines.stage.render.stage_set import box, tuft

from soundstage.engines.stage.render.vertices import mesh_attributes, strand_attributes, strand_vertices, strip_triangles
from soundstage.engines.stage.scene import Mesh


def test_attributes_are_interleaved_as_named() -> None:
    mesh = box(1, 1, 1)
    dressed = Mesh(
        positions=mesh.positions,
        normals=mesh.normals,
        triangles=mesh.triangles,
        uv=np.zeros((24, 2), np.float32),
        occlusion=np.full(24, 0.5, np.float32),
    )
    data, layout, names, features = mesh_attributes(dressed)
    assert (layout, names) == ("3f4 2f4 1f4", ["in_rest", "in_uv", "in_occlusion"])
    assert data.shape == (24, 6)
    assert set(features) == {"HAS_UV", "HAS_OCCLUSION"}
    assert np.allclose(data[:, 5], 0.5)


def test_the_template_defaults_to_the_shape() -> None:
    mesh = box(1, 2, 3)
    assert np.array_equal(mesh_attributes(mesh)[0], mesh.positions)


def test_a_strand_becomes_two_vertices_a_point() -> None:
    ribbons = tuft(strands=5, points=4)
    vertices = strand_vertices(ribbons.points)
    assert vertices.shape == (5 * 4 * 2, 6)
    assert np.allclose(np.linalg.norm(vertices[:, 3:], axis=1), 1, atol=1e-5)
    assert np.array_equal(vertices[0::2], vertices[1::2])
    attributes, _, names, _ = strand_attributes(ribbons)
    assert names == ["in_strand", "in_paint", "in_normal"]
    assert set(attributes[:, 2]) == {-1.0, 1.0}
    assert attributes[:, 1].min() == 0
    assert attributes[:, 1].max() == 1


def test_strips_do_not_join_strands() -> None:
    triangles = strip_triangles(3, 4)
    assert triangles.shape == (3, 18)
    for strand, row in enumerate(triangles):
        assert row.min() == strand * 8
        assert row.max() == strand * 8 + 7
