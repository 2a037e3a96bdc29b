"""An eyeball and its upper lid, on the unit sphere."""

import numpy as np

from ...scene import Mesh

__all__ = ["globe", "lid"]


def _cap(around: int, rings: int, open_: float) -> Mesh:
    """A cap of the unit sphere about +z, down to the polar angle `open_`."""
    theta, phi = np.meshgrid(
        np.linspace(0.0, open_, rings + 1), np.linspace(0.0, 2.0 * np.pi, around, endpoint=False), indexing="ij"
    )
    points = np.stack([np.sin(theta) * np.cos(phi), np.sin(theta) * np.sin(phi), np.cos(theta)], axis=-1).reshape(-1, 3)
    row, column = np.meshgrid(np.arange(rings), np.arange(around), indexing="ij")
    here, beside = row * around + column, row * around + (column + 1) % around
    triangles = np.concatenate(
        [
            np.stack([here, here + around, beside], axis=-1).reshape(-1, 3),
            np.stack([beside, here + around, beside + around], axis=-1).reshape(-1, 3),
        ]
    )
    points = points.astype(np.float32)
    return Mesh(positions=points, normals=points, triangles=triangles.astype(np.uint32), rest=points)


def globe(around: int = 18, rings: int = 9) -> Mesh:
    """The ball's front two thirds."""
    return _cap(around, rings, 2.1)


def lid(around: int = 18, rings: int = 8) -> Mesh:
    """Half a shell about the eye; turned up it hides behind the brow."""
    turn = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]], np.float32)
    cap = _cap(around, rings, 1.5)
    points = (cap.positions @ turn).astype(np.float32)
    return Mesh(positions=points, normals=points, triangles=cap.triangles, rest=points)
