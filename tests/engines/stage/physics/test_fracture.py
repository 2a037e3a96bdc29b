"""What breaks falls into pieces that together are what it was."""

import numpy as np

from soundstage.engines.stage.physics import Body, Hull, shards, simulate
from soundstage.engines.stage.scene import Mesh


def vessel() -> Mesh:
    """An open cylinder of many triangles."""
    around, up = np.meshgrid(np.linspace(0.0, 2.0 * np.pi, 25)[:-1], np.linspace(0.0, 0.2, 9), indexing="ij")
    positions = np.stack([0.05 * np.cos(around), up, 0.05 * np.sin(around)], axis=-1).reshape(-1, 3).astype(np.float32)
    index = np.arange(24 * 9).reshape(24, 9)
    a, b = index, np.roll(index, -1, axis=0)
    quads = [np.stack([a[:, :-1], a[:, 1:], b[:, 1:]], -1), np.stack([a[:, :-1], b[:, 1:], b[:, :-1]], -1)]
    normals = positions * np.array([1.0, 0.0, 1.0], np.float32) / 0.05
    return Mesh(
        positions=positions, normals=normals, triangles=np.concatenate([q.reshape(-1, 3) for q in quads]).astype(np.uint32)
    )


def test_pieces_are_all_of_it_and_smaller_near_the_blow() -> None:
    whole = vessel()
    pieces = shards(whole, 14, (0.05, 0.0, 0.0), seed=3)
    assert 8 <= len(pieces) <= 14
    assert sum(len(mesh.triangles) for mesh, _ in pieces) == len(whole.triangles)
    for mesh, middle in pieces:
        world = mesh.positions + np.asarray(middle, np.float32)
        assert np.linalg.norm(world[:, None] - whole.positions[None], axis=2).min(axis=1).max() < 1e-5
    near = [len(mesh.triangles) for mesh, middle in pieces if np.hypot(middle[0] - 0.05, middle[1]) < 0.07]
    far = [len(mesh.triangles) for mesh, middle in pieces if np.hypot(middle[0] - 0.05, middle[1]) > 0.12]
    assert np.mean(near) < np.mean(far)
    same = shards(whole, 14, (0.05, 0.0, 0.0), seed=3)
    assert all(np.array_equal(a.positions, b.positions) for (a, _), (b, _) in zip(pieces, same, strict=True))


def test_shards_scatter_and_come_to_rest_on_the_floor() -> None:
    pieces = shards(vessel(), 10, (0.0, 0.0, 0.0), seed=1)
    bodies = [
        Body(
            id=str(number),
            shape=Hull(np.concatenate([mesh.positions, mesh.positions + 0.003 * mesh.normals])),
            position=(middle[0], middle[1] + 0.05, middle[2]),
            velocity=(8.0 * middle[0], 0.4, 8.0 * middle[2]),
            material="glass",
            mass=0.02,
            group="glass",
        )
        for number, (mesh, middle) in enumerate(pieces)
    ]
    outcome = simulate(bodies, seconds=2.5, floor_material="tile")
    for body in bodies:
        track = outcome.tracks[body.id]
        assert -0.02 < track.positions[-1, 1] < 0.12
        assert np.linalg.norm(track.positions[-1] - track.positions[-12]) < 0.05
    assert len(outcome.contacts) > len(bodies)
