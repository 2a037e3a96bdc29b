"""Breaking: a mesh falls apart along the cells of scattered points (Voronoi), near to the blow into smaller pieces."""

import numpy as np
from numpy.typing import NDArray

from ..scene import Mesh, Vec3

__all__ = ["shards"]


def shards(mesh: Mesh, count: int, blow: Vec3, seed: int) -> tuple[tuple[Mesh, Vec3], ...]:
    """Pieces of a mesh, each about its own middle, with that middle in the mesh's space.

    Triangles stay whole and go to the nearest of `count` seeds, which crowd about `blow`: what is hollow breaks into curved
    shards as vessels do. Pieces have no new inner faces, so draw them two-sided.
    """
    rng = np.random.default_rng([seed, 0x5A])
    corners = mesh.positions[mesh.triangles]
    middles = corners.mean(axis=1)
    areas = 0.5 * np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    away = np.linalg.norm(middles - np.asarray(blow, np.float32), axis=1)
    size = float(np.linalg.norm(np.ptp(mesh.positions, axis=0)))
    chance = (areas + 1e-12) / (0.25 * size + away) ** 2
    count = min(count, len(middles))
    seeds = middles[rng.choice(len(middles), count, replace=False, p=chance / chance.sum())]
    seeds = seeds + rng.normal(0.0, 0.02 * size, seeds.shape).astype(np.float32)
    owner = np.argmin(((middles[:, None, :] - seeds[None, :, :]) ** 2).sum(axis=2), axis=1)
    return tuple(_piece(mesh, np.flatnonzero(owner == k)) for k in range(count) if (owner == k).any())


def _piece(mesh: Mesh, triangles: NDArray[np.intp]) -> tuple[Mesh, Vec3]:
    kept, renumbered = np.unique(mesh.triangles[triangles], return_inverse=True)
    positions = mesh.positions[kept]
    middle = positions.mean(axis=0)
    return (
        Mesh(
            positions=np.asarray(positions - middle, np.float32),
            normals=mesh.normals[kept],
            triangles=renumbered.reshape(-1, 3).astype(np.uint32),
            uv=None if mesh.uv is None else mesh.uv[kept],
            rest=positions if mesh.rest is None else mesh.rest[kept],
            paint=None if mesh.paint is None else mesh.paint[kept],
            occlusion=None if mesh.occlusion is None else mesh.occlusion[kept],
        ),
        (float(middle[0]), float(middle[1]), float(middle[2])),
    )
