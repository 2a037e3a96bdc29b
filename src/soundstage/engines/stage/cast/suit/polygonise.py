"""Distance fields to triangles: marching cubes near the surface only, then vertices drawn exactly onto it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from skimage.measure import marching_cubes

from ...scene import Floats

__all__ = ["Field", "Shell", "merged", "near_surface", "polygonise"]

Field = Callable[[Floats], Floats]
_BLOCK = 4


@dataclass(frozen=True, slots=True)
class Shell:
    """A bare surface at binding: positions, unit normals (N, 3), triangles (M, 3), and paint (N, 4)."""

    positions: Floats
    normals: Floats
    triangles: NDArray[np.uint32]
    paint: Floats

    def painted(self, paint: Floats) -> "Shell":
        return Shell(self.positions, self.normals, self.triangles, np.asarray(paint, np.float32))


def polygonise(
    field: Field, low: tuple[float, float, float], high: tuple[float, float, float], cell: float, crisp: float = 0.0025
) -> Shell:
    """Triangles of the zero surface in the box `low`–`high`, `cell` metres apart; `crisp` is the span of normals' slopes."""
    grid, origin = near_surface(field, np.asarray(low, np.float32), np.asarray(high, np.float32), cell)
    vertices, faces, _, _ = marching_cubes(grid, 0.0, spacing=(cell,) * 3)
    points = np.asarray(vertices + origin, np.float32)
    for _ in range(2):
        slope = _slope(field, points, 0.4 * cell)
        square = np.maximum((slope * slope).sum(axis=1), 0.05)
        step = np.clip(field(points) / square, -0.45 * cell, 0.45 * cell)
        points = points - step[:, None] * slope
    normals = _slope(field, points, crisp)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9
    faces = _outward(points, normals, faces)
    return Shell(points.astype(np.float32), normals.astype(np.float32), faces, np.zeros((len(points), 4), np.float32))


def merged(shells: list[Shell]) -> Shell:
    """Several shells as one."""
    starts = np.cumsum([0, *(len(s.positions) for s in shells[:-1])])
    return Shell(
        np.concatenate([s.positions for s in shells]),
        np.concatenate([s.normals for s in shells]),
        np.concatenate([s.triangles + np.uint32(start) for s, start in zip(shells, starts, strict=True)]).astype(np.uint32),
        np.concatenate([s.paint for s in shells]),
    )


def near_surface(field: Field, low: Floats, high: Floats, cell: float) -> tuple[Floats, Floats]:
    """Distances on a grid, measured at every node only where a coarse look says that the surface is near."""
    blocks = np.ceil((high - low) / (cell * _BLOCK)).astype(int)
    axes = [low[k] + cell * (_BLOCK * np.arange(blocks[k]) + 0.5 * (_BLOCK - 1)) for k in range(3)]
    centres = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3).astype(np.float32)
    coarse = field(centres)
    grid = np.broadcast_to(coarse.reshape(*blocks, 1, 1, 1), (*blocks, _BLOCK, _BLOCK, _BLOCK)).copy()
    near = np.abs(coarse) < cell * _BLOCK * 1.35 + 0.012
    inner = (np.arange(_BLOCK) - 0.5 * (_BLOCK - 1)) * cell
    offsets = np.stack(np.meshgrid(inner, inner, inner, indexing="ij"), axis=-1).reshape(-1, 3).astype(np.float32)
    fine = field((centres[near][:, None] + offsets).reshape(-1, 3))
    grid.reshape(-1, _BLOCK, _BLOCK, _BLOCK)[near] = fine.reshape(-1, _BLOCK, _BLOCK, _BLOCK)
    nodes = grid.transpose(0, 3, 1, 4, 2, 5).reshape(blocks * _BLOCK)
    return np.ascontiguousarray(nodes, np.float32), low


def _slope(field: Field, points: Floats, span: float) -> Floats:
    columns = []
    for axis in range(3):
        shift = np.zeros(3, np.float32)
        shift[axis] = span
        columns.append((field(points + shift) - field(points - shift)) / np.float32(2.0 * span))
    return np.stack(columns, axis=1).astype(np.float32)


def _outward(points: Floats, normals: Floats, faces: NDArray[np.integer]) -> NDArray[np.uint32]:
    a, b, c = (points[faces[:, k]] for k in range(3))
    facing = (np.cross(b - a, c - a) * normals[faces[:, 0]]).sum()
    ordered = faces if facing > 0.0 else faces[:, ::-1]
    return np.ascontiguousarray(ordered, np.uint32)
