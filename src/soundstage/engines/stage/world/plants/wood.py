"""Limbs to a mesh of tubes: as many sides as their thickness is worth."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Mesh
from soundstage.engines.stage.world.plants.skeleton import Limb

__all__ = ["join", "tubes"]


def tubes(limbs: Sequence[Limb], *, thinnest: float = 0.0, finest: int = 8) -> Mesh:
    """One mesh of all limbs at least `thinnest` metres in radius; `finest` sides for a trunk, three for a twig."""
    kept = [limb for limb in limbs if float(limb.radii.max()) >= thinnest] or list(limbs[:1])
    thickest = max(float(limb.radii.max()) for limb in kept)
    alike: dict[tuple[int, int], list[Limb]] = {}
    for limb in kept:
        alike.setdefault((len(limb.points), _sides(float(limb.radii.max()) / thickest, finest)), []).append(limb)
    return join([_tubes(group, sides) for (_, sides), group in alike.items()])


def _sides(share: float, finest: int) -> int:
    return int(np.clip(round(finest * share**0.35), 3, finest))


def _tubes(limbs: Sequence[Limb], sides: int) -> Mesh:
    """Tubes of limbs with equally many points."""
    points = np.array([limb.points for limb in limbs], np.float64)
    radii = np.array([limb.radii for limb in limbs], np.float64)
    count, rings = radii.shape
    along = np.gradient(points, axis=1)
    along /= np.maximum(np.linalg.norm(along, axis=2, keepdims=True), 1e-9)
    guide = np.where(np.abs(along[..., :1]) < 0.8, np.array([1.0, 0.0, 0.0]), np.array([0.0, 0.0, 1.0]))
    right = np.cross(along, guide)
    right /= np.maximum(np.linalg.norm(right, axis=2, keepdims=True), 1e-9)
    up = np.cross(right, along)
    angle = np.arange(sides) / sides * 2.0 * np.pi
    out = right[:, :, None] * np.cos(angle)[:, None] + up[:, :, None] * np.sin(angle)[:, None]
    positions = points[:, :, None] + out * radii[:, :, None, None]
    steps = np.linalg.norm(np.diff(points, axis=1), axis=2)
    run = np.concatenate([np.zeros((count, 1)), np.cumsum(steps, axis=1)], axis=1)
    uv = np.stack(np.broadcast_arrays(angle / (2 * np.pi), run[:, :, None]), axis=-1)
    ring, side = np.meshgrid(np.arange(rings - 1), np.arange(sides), indexing="ij")
    a, b = ring * sides + side, ring * sides + (side + 1) % sides
    c, d = a + sides, b + sides
    face = np.stack([np.stack([a, c, b], -1), np.stack([b, c, d], -1)], -2).reshape(-1, 3)
    faces = face[None] + (np.arange(count) * rings * sides)[:, None, None]
    return Mesh(
        positions=positions.reshape(-1, 3).astype(np.float32),
        normals=out.reshape(-1, 3).astype(np.float32),
        triangles=faces.reshape(-1, 3).astype(np.uint32),
        uv=uv.reshape(-1, 2).astype(np.float32),
        rest=positions.reshape(-1, 3).astype(np.float32),
    )


def join(meshes: Sequence[Mesh]) -> Mesh:
    """Meshes as one; each has uv and rest, all have occlusion or none has."""
    starts = np.cumsum([0, *(len(mesh.positions) for mesh in meshes)])
    triangles: list[NDArray[np.uint32]] = [
        mesh.triangles + np.uint32(start) for mesh, start in zip(meshes, starts[:-1], strict=True)
    ]
    return Mesh(
        positions=np.concatenate([mesh.positions for mesh in meshes]),
        normals=np.concatenate([mesh.normals for mesh in meshes]),
        triangles=np.concatenate(triangles),
        uv=_all([mesh.uv for mesh in meshes]),
        rest=_all([mesh.rest for mesh in meshes]),
        paint=_all([mesh.paint for mesh in meshes]),
        occlusion=_all([mesh.occlusion for mesh in meshes]),
    )


def _all(arrays: Sequence[Floats | None]) -> Floats | None:
    given = [array for array in arrays if array is not None]
    return np.concatenate(given) if len(given) == len(arrays) else None
