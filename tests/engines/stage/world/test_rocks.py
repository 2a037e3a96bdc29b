import numpy as np
import pytest

from soundstage.engines.stage.world.rocks import rock


@pytest.mark.parametrize(("detail", "triangles"), [(1, 80), (2, 320), (3, 1280)])
def test_a_rock_is_a_closed_shell_with_outward_normals(detail: int, triangles: int) -> None:
    mesh = rock(2, detail)
    assert len(mesh.triangles) == triangles
    edges = np.sort(np.concatenate([mesh.triangles[:, [0, 1]], mesh.triangles[:, [1, 2]], mesh.triangles[:, [2, 0]]]), axis=1)
    _, counts = np.unique(edges, axis=0, return_counts=True)
    assert (counts == 2).all()
    assert (np.einsum("ij,ij->i", mesh.normals, mesh.positions - mesh.positions.mean(axis=0)) > 0.0).mean() > 0.97


def test_shapes_differ() -> None:
    assert not np.allclose(rock(0, 2).positions, rock(1, 2).positions)
