"""Solids as meshes: normals that break at creases, and how open each point is to the sky."""

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, map_coordinates

from .solid import Corners, Points, Solid

__all__ = ["openness", "shaded"]

_CELLS = 28
_SAMPLES = 9000


def shaded(solid: Solid) -> tuple[Points, Points, Corners]:
    """Points, unit normals and triangles; points are doubled where faces meet at more than the crease angle.

    A corner's normal is the mean of the faces about its point that lie within the crease angle of its own face, weighted by
    area, so that a narrow bevel is shaded into the broad faces that it joins.
    """
    points, faces = solid.points, solid.triangles
    a, b, c = (points[faces[:, k]] for k in range(3))
    cross = np.cross(b - a, c - a)
    unit = cross / np.maximum(np.linalg.norm(cross, axis=1, keepdims=True), 1e-30)
    corner_point = faces.reshape(-1)
    order = np.argsort(corner_point, kind="stable")
    counts = np.bincount(corner_point, minlength=len(points))
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    width = counts[corner_point[order]]
    first = np.repeat(order, width)
    offset = np.arange(len(first)) - np.repeat(np.cumsum(width) - width, width)
    second = order[np.repeat(starts[corner_point[order]], width) + offset]
    near = np.einsum("ij,ij->i", unit[first // 3], unit[second // 3]) > np.cos(np.radians(solid.crease))
    normals = np.zeros((len(corner_point), 3))
    for k in range(3):
        normals[:, k] = np.bincount(first[near], weights=cross[second[near] // 3, k], minlength=len(corner_point))
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-30)
    key = np.concatenate([corner_point[:, None], np.round(normals * 100.0).astype(np.int64)], axis=1)
    _, kept, index = np.unique(key, axis=0, return_index=True, return_inverse=True)
    return points[corner_point[kept]], normals[kept], index.reshape(-1, 3)


def openness(points: Points, normals: Points, triangles: Corners) -> NDArray[np.float64]:
    """Ambient visibility 0…1 of each point of a thing that stands on y = 0: hollows, joints and the foot are darker.

    The surface is sampled into a grid, blurred at two widths and read a little above each point; what is denser there than
    over an endless plane hides the sky (a crude cavity measure, after the screen-space ones).
    """
    low, high = points.min(axis=0), points.max(axis=0)
    cell = max(float((high - low).max()) / _CELLS, 1e-6)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2.0
    total = max(float(area.sum()), 1e-12)
    rank = (np.arange(_SAMPLES) + 0.5) / _SAMPLES * total
    chosen = np.minimum(np.searchsorted(np.cumsum(area), rank), len(area) - 1)
    u = np.sqrt((np.arange(_SAMPLES) * 0.7548776662) % 1.0)[:, None]
    v = ((np.arange(_SAMPLES) * 0.5698402910) % 1.0)[:, None]
    spots = a[chosen] * (1.0 - u) + u * ((1.0 - v) * b[chosen] + v * c[chosen])
    pad = 9
    shape = np.ceil((high - low) / cell).astype(int) + 2 * pad + 1
    grid = np.zeros(shape)
    where = ((spots - low) / cell + pad).astype(int)
    np.add.at(grid, tuple(where.T), total / _SAMPLES / cell**2)
    hidden = np.zeros(len(points))
    for sigma in (1.6, 4.0):
        blurred = gaussian_filter(grid, sigma, truncate=2.2)
        read = points + normals * (1.6 * sigma * cell)
        density = map_coordinates(blurred, ((read - low) / cell + pad - 0.5).T, order=1, mode="nearest")
        plane = np.exp(-(1.6**2) / 2.0) / (sigma * np.sqrt(2.0 * np.pi))
        foot = np.exp(-((np.maximum(read[:, 1] - low[1], 0.0) / (sigma * cell)) ** 2) / 2.0) / (sigma * np.sqrt(2.0 * np.pi))
        hidden += np.maximum((density + foot - plane) / plane, 0.0)
    return np.asarray(np.clip(1.0 / (1.0 + 0.09 * hidden), 0.25, 1.0))
