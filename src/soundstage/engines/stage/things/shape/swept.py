"""What is drawn along a line, and what is stretched over ribs."""

from collections.abc import Sequence

import numpy as np

from .detail import sides
from .outline import circle, curve
from .solid import Corners, Points, Solid, closed

__all__ = ["hull", "loft", "pipe", "ribs", "sweep"]

Path = Sequence[Sequence[float]] | Points


def sweep(
    path: Path, section: Points, *, loop: bool = False, grow: Sequence[float] | Points | None = None, crease: float = 40.0
) -> Solid:
    """A section (K, 2) along points (P, 3), turned no more than the line turns (Bishop's frame).

    `grow` is a factor on the section a point. The section's y keeps as near to upright as it can at the start.
    """
    line = np.asarray(path, np.float64)
    tangent = np.roll(line, -1, 0) - np.roll(line, 1, 0) if loop else np.gradient(line, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    up = np.array([0.0, 1.0, 0.0]) if abs(tangent[0, 1]) < 0.95 else np.array([0.0, 0.0, 1.0])
    side = np.zeros_like(line)
    side[0] = np.cross(up, tangent[0])
    side[0] /= np.linalg.norm(side[0])
    for i in range(1, len(line)):
        carried = side[i - 1] - tangent[i] * float(tangent[i] @ side[i - 1])
        side[i] = carried / np.linalg.norm(carried)
    factor = np.ones(len(line)) if grow is None else np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(grow)), grow)
    x = section[None, :, 0, None] * side[:, None]
    y = section[None, :, 1, None] * np.cross(tangent, side)[:, None]
    return loft(line[:, None] + factor[:, None, None] * (x + y), loop=loop, crease=crease)


def pipe(
    path: Path, radius: float, *, smooth: int = 5, loop: bool = False, grow: Sequence[float] | None = None, around: int = 10
) -> Solid:
    """A round bar bent through points; `smooth` is the steps a span, 0 for straight spans."""
    line = np.asarray(path, np.float64)
    if smooth and len(line) > 2:
        line = curve(line, smooth, loop=loop)
    return sweep(line, circle(radius, around), loop=loop, grow=grow, crease=60.0)


def loft(sections: Points | Sequence[Points], *, loop: bool = False, crease: float = 40.0) -> Solid:
    """A skin over closed sections (R, K, 3) in their order, its ends closed flat unless it is a loop."""
    grid = np.asarray(sections, np.float64)
    rows, columns = grid.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    here, there = (index, np.roll(index, -1, axis=0)) if loop else (index[:-1], index[1:])
    triangles = [_band(here, there)]
    points = grid.reshape(-1, 3)
    if not loop:
        ends = np.stack([grid[0].mean(axis=0), grid[-1].mean(axis=0)])
        points = np.concatenate([points, ends])
        first, last = index[0], index[-1]
        triangles.append(np.stack([np.roll(first, -1), first, np.full(columns, rows * columns)], 1))
        triangles.append(np.stack([last, np.roll(last, -1), np.full(columns, rows * columns + 1)], 1))
    return closed(points, np.concatenate(triangles), crease)


def ribs(stations: Sequence[Sequence[float]], around: int = 24) -> Points:
    """Sections (R, K, 3) across the z axis from stations (z, half width, bottom y, top y, power).

    Each is a Lamé curve: power 2 an ellipse, 4 and more a rounded box.
    """
    angle = np.linspace(0.0, 2.0 * np.pi, sides(around, 8), endpoint=False) + np.pi / 2.0
    c, s = np.cos(angle), np.sin(angle)
    rows = []
    for z, half, bottom, top, power in stations:
        x = half * np.sign(c) * np.abs(c) ** (2.0 / power)
        y = (top + bottom) / 2.0 + (top - bottom) / 2.0 * np.sign(s) * np.abs(s) ** (2.0 / power)
        rows.append(np.stack([x, y, np.full_like(x, z)], axis=1))
    return np.stack(rows)


def hull(stations: Sequence[Sequence[float]], around: int = 24, smooth: int = 4, crease: float = 50.0) -> Solid:
    """A body along z through stations (z, half width, bottom y, top y, power): fuselages, bodies, shoes, fish."""
    knots = np.asarray(stations, np.float64)
    if smooth and len(knots) > 2:
        knots = curve(knots, smooth)
    knots[:, 1] = np.maximum(knots[:, 1], 0.0)
    knots[:, 4] = np.maximum(knots[:, 4], 1.2)
    return loft(ribs([tuple(k) for k in knots], around), crease=crease)


def _band(here: Corners, there: Corners) -> Corners:
    next_here, next_there = np.roll(here, -1, axis=1), np.roll(there, -1, axis=1)
    return np.concatenate(
        [np.stack([here, next_here, next_there], -1).reshape(-1, 3), np.stack([here, next_there, there], -1).reshape(-1, 3)]
    )
