"""Every recipe in the store makes a sound body: closed, outward, standing, of the size it says, within its budget."""

import numpy as np
import pytest

from soundstage.engines.stage import things
from soundstage.engines.stage.scene import Mesh
from soundstage.engines.stage.things import Thing, ThingCall

WIDE, CLOSE = 8_000, 30_000  # triangles


def _meshes(thing: Thing) -> list[Mesh]:
    return [part.shape for part in thing.parts if isinstance(part.shape, Mesh)]


def _closed(mesh: Mesh) -> bool:
    """Whether every edge, once coincident points are one, is walked as often one way as the other."""
    scale = max(float(np.ptp(mesh.positions, axis=0).max()), 1e-3)
    _, index = np.unique(np.round(mesh.positions / (scale * 2e-7)).astype(np.int64), axis=0, return_inverse=True)
    faces = index.reshape(-1)[mesh.triangles]
    one, two = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]).T
    count = len(mesh.positions)
    forth, back = np.sort(one * count + two), np.sort(two * count + one)
    return bool(np.array_equal(forth, back))


def _volume(mesh: Mesh) -> float:
    a, b, c = (mesh.positions[mesh.triangles[:, k]].astype(np.float64) for k in range(3))
    middle = mesh.positions.mean(axis=0, dtype=np.float64)
    return float(np.einsum("ij,ij->", a - middle, np.cross(b - middle, c - middle))) / 6.0


@pytest.mark.parametrize("name", sorted(things.recipes()))
def test_a_kind_is_well_made(name: str) -> None:
    thing = things.make(ThingCall(kind=name, seed=3, detail="wide"))
    meshes = _meshes(thing)
    points = np.concatenate([mesh.positions for mesh in meshes])
    assert np.isfinite(points).all()
    assert np.allclose(np.ptp(points, axis=0), thing.size, rtol=1e-3, atol=1e-5)
    assert abs(float(points[:, 1].min())) < 1e-3 * max(thing.size)
    assert sum(len(mesh.triangles) for mesh in meshes) <= WIDE
    for part, mesh in zip(thing.parts, meshes, strict=True):
        assert _closed(mesh), part.name
        assert _volume(mesh) > 0.0, part.name
        assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1.0, atol=1e-3), part.name
        corners = mesh.triangles
        assert (corners[:, 0] != corners[:, 1]).all(), part.name
        assert mesh.occlusion is not None
        assert 0.0 < float(mesh.occlusion.min()) <= float(mesh.occlusion.max()) <= 1.0
    assert thing.materials
    assert thing.mass > 0.0


@pytest.mark.parametrize("name", ["car", "steam train", "airplane", "bicycle", "ship"])
def test_a_vehicle_seen_close_keeps_its_budget(name: str) -> None:
    thing = things.make(ThingCall(kind=name, detail="close"))
    assert sum(len(mesh.triangles) for mesh in _meshes(thing)) <= CLOSE
    assert thing.vehicle is not None
    assert thing.vehicle.cruise > 0.0
