"""Loose rocks: angular stones cut from spheres by planes, scattered over surveyed ground."""

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Material, Mesh, Part, Prop, Vec3
from soundstage.engines.stage.world.place import Heights

__all__ = ["rock", "scatter"]

_SHAPES = 5
_GOLDEN = (1.0 + 5.0**0.5) / 2.0


def scatter(
    heights: Heights,
    random: np.random.Generator,
    *,
    dark: Vec3,
    light: Vec3,
    soil: Vec3,
    heroes: int = 9,
    stones: int = 130,
    keep: Callable[[Floats, Floats], NDArray[np.bool_]] = lambda x, z: np.ones_like(x, dtype=bool),
    sink: float = 0.2,
) -> tuple[Prop, ...]:
    """Rocks round the origin: a few big ones that frame a picture, many small ones; none where the subject stands or walks.

    `keep` tells where a rock may lie, by (x, z).
    """
    big = _spots(random, heights, keep, count=heroes, near=1.9, far=13.0)
    small = _spots(random, heights, keep, count=stones, near=0.7, far=16.0)
    sizes = np.concatenate(
        [random.uniform(0.14, 0.42, len(big)), np.minimum(0.018 * (1.0 + random.pareto(1.7, len(small))), 0.16)]
    )
    spots = np.concatenate([big, small])
    material = Material(shader="rock", values={"dark": dark, "light": light, "soil": soil})
    props = []
    shapes = random.integers(0, _SHAPES, len(spots))
    for detail, (low, high) in ((3, (0.2, 9.0)), (2, (0.07, 0.2)), (1, (0.0, 0.07))):
        for shape in range(_SHAPES):
            chosen = (shapes == shape) & (sizes >= low) & (sizes < high)
            if chosen.any():
                part = Part(name=f"rock {shape}.{detail}", shape=rock(shape, detail), material=material)
                props.append(Prop(part=part, transforms=_transforms(spots[chosen], sizes[chosen], heights, random, sink)))
    return tuple(props)


@cache
def rock(shape: int, detail: int) -> Mesh:
    """A stone about one metre in radius, flat below its middle; `detail` 1…3 for 80, 320 or 1280 triangles."""
    random = np.random.default_rng([77, shape])
    points, triangles = _sphere(detail)
    for _ in range(15):
        normal = random.normal(size=3)
        normal /= np.linalg.norm(normal)
        over = points @ normal - random.uniform(0.42, 0.86)
        points = points - np.maximum(over, 0.0)[:, None] * normal * 0.96
    wave = random.normal(size=(6, 3)) * np.array([1.6, 1.6, 2.6, 2.6, 5.0, 5.0])[:, None]
    phase = random.uniform(0.0, 6.28, 6)
    swell = (np.sin(points @ wave.T + phase) * [0.05, 0.05, 0.03, 0.03, 0.012, 0.012]).sum(axis=1)
    points = points * (1.0 + swell[:, None]) * np.array([1.0, 0.66, 0.84]) * random.uniform(0.85, 1.2, 3)
    return Mesh(
        positions=points.astype(np.float32),
        normals=_normals(points, triangles),
        triangles=triangles,
        rest=(points + shape * 3.1).astype(np.float32),
        occlusion=np.clip(0.55 + 0.9 * (points[:, 1] + 0.3), 0.35, 1.0).astype(np.float32),
    )


def _spots(
    random: np.random.Generator,
    heights: Heights,
    keep: Callable[[Floats, Floats], NDArray[np.bool_]],
    *,
    count: int,
    near: float,
    far: float,
) -> Floats:
    """Up to `count` places (n, 2), clustered, denser towards the subject."""
    found = np.zeros((0, 2))
    centres = random.uniform(-far, far, (7, 2)) * 0.6
    for _ in range(12):
        radius = near + (far - near) * random.random(count * 2) ** 1.4
        angle = random.uniform(0.0, 2.0 * np.pi, count * 2)
        spots = np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)
        bunch = random.random(count * 2) < 0.45
        spots[bunch] = centres[random.integers(0, 7, int(bunch.sum()))] + random.normal(0.0, 0.7, (int(bunch.sum()), 2))
        x, z = spots[:, 0].astype(np.float32), spots[:, 1].astype(np.float32)
        flat = np.abs(heights(x, z) - heights(x + 0.15, z + 0.15)) < 0.12
        walked = (np.abs(x + 0.06 * z) < 0.5) & (z > -0.4)
        fine = keep(x, z) & flat & ~walked & (np.hypot(x, z) > near)
        found = np.concatenate([found, spots[fine]])
        if len(found) >= count:
            break
    return np.asarray(found[:count], np.float32)


def _transforms(spots: Floats, sizes: Floats, heights: Heights, random: np.random.Generator, sink: float) -> Floats:
    count = len(spots)
    turn = random.uniform(0.0, 2.0 * np.pi, count)
    lean = random.normal(0.0, 0.16, (count, 2))
    matrices = np.zeros((count, 4, 4), np.float32)
    for k in range(count):
        c, s = np.cos(turn[k]), np.sin(turn[k])
        spin = np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])
        tilt = np.array([[1.0, -lean[k, 0], 0.0], [lean[k, 0], 1.0, -lean[k, 1]], [0.0, lean[k, 1], 1.0]])
        matrices[k, :3, :3] = tilt @ spin * sizes[k]
        matrices[k, 3, 3] = 1.0
    ground = heights(spots[:, 0], spots[:, 1])
    matrices[:, 0, 3], matrices[:, 2, 3] = spots[:, 0], spots[:, 1]
    matrices[:, 1, 3] = ground + sizes * (0.5 - sink - 0.2)
    return matrices


def _sphere(detail: int) -> tuple[NDArray[np.float64], NDArray[np.uint32]]:
    """An icosahedron divided `detail` times."""
    g = _GOLDEN
    flat = [(0.0, a, b * g) for a in (-1.0, 1.0) for b in (-1.0, 1.0)]
    points = np.array([(p[k % 3], p[(k + 1) % 3], p[(k + 2) % 3]) for k in range(3) for p in flat])
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    near = np.linalg.norm(points[:, None] - points[None], axis=2) < 1.1
    faces = [
        (a, b, c) for a in range(12) for b in range(a + 1, 12) for c in range(b + 1, 12) if near[a, b] & near[b, c] & near[a, c]
    ]
    triangles = np.array([f if np.linalg.det(points[list(f)]) > 0.0 else f[::-1] for f in faces])
    for _ in range(detail):
        edges = np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1)
        unique, index = np.unique(edges, axis=0, return_inverse=True)
        middle = points[unique].mean(axis=1)
        middle /= np.linalg.norm(middle, axis=1, keepdims=True)
        ab, bc, ca = index.reshape(3, -1) + len(points)
        a, b, c = triangles.T
        points = np.concatenate([points, middle])
        triangles = np.concatenate([np.stack(t, 1) for t in ((a, ab, ca), (b, bc, ab), (c, ca, bc), (ab, bc, ca))])
    return points, triangles.astype(np.uint32)


def _normals(points: NDArray[np.float64], triangles: NDArray[np.uint32]) -> Floats:
    corner = points[triangles]
    face = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normals = np.zeros_like(points)
    for k in range(3):
        np.add.at(normals, triangles[:, k], face)
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9), np.float32)
