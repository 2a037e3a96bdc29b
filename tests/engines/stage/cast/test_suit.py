import numpy as np
import pytest

from soundstage.engines.stage.cast.suit.polygonise import polygonise
from soundstage.engines.stage.cast.suit.solids import ellipsoid
from soundstage.engines.stage.cast.suit.swept import hose, ring
from soundstage.engines.stage.cast.suit.tailor import cut_suit


def test_a_ball_is_meshed_onto_its_surface() -> None:
    shell = polygonise(lambda p: ellipsoid(p, (0.0, 0.0, 0.0), (0.1, 0.1, 0.1)), (-0.13,) * 3, (0.13,) * 3, 0.02)
    assert np.abs(np.linalg.norm(shell.positions, axis=1) - 0.1).max() < 2e-4
    outward = shell.positions / np.linalg.norm(shell.positions, axis=1, keepdims=True)
    assert (np.einsum("ij,ij->i", outward, shell.normals) > 0.99).all()
    edges = np.sort(
        np.concatenate([shell.triangles[:, [0, 1]], shell.triangles[:, [1, 2]], shell.triangles[:, [2, 0]]]), axis=1
    )
    _, counts = np.unique(edges, axis=0, return_counts=True)
    assert (counts == 2).all()


def test_rings_and_hoses_face_outward() -> None:
    for shell in (ring((0, 0, 0), (0, 1, 0), 0.1, 0.02, 0.01), hose([(0, 0, 0), (0.1, 0.1, 0), (0.2, 0, 0.1)], 0.02)):
        a, b, c = (shell.positions[shell.triangles[:, k]] for k in range(3))
        facing = (np.cross(b - a, c - a) * shell.normals[shell.triangles[:, 0]]).sum(axis=1)
        assert (facing >= -1e-9).mean() > 0.98


@pytest.mark.parametrize("name", ["trousers", "sleeves", "gloves", "boots"])
def test_sewn_parts_hang_on_joints(name: str) -> None:
    cut = cut_suit("wide")[name]
    assert cut.bound is not None
    assert np.allclose(cut.bound.weights.sum(axis=1), 1.0, atol=1e-4)
    assert (cut.occlusion >= 0.0).all()
    assert (cut.occlusion <= 1.0).all()


def test_dust_lies_low() -> None:
    shell = cut_suit("wide")["trousers"].shell
    low, high = shell.positions[:, 1] < 0.4, shell.positions[:, 1] > 0.9
    assert shell.paint[low, 3].mean() > shell.paint[high, 3].mean() + 0.2
