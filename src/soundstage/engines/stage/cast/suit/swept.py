"""Surfaces that are turned on a lathe, or swept along a line: rings, hoses, belts."""

from collections.abc import Sequence

import numpy as np
from scipy.interpolate import CubicSpline

from ...motion.rotation import Reals
from .polygonise import Shell

__all__ = ["belt", "grid_shell", "hose", "lathe", "ring"]

Point = tuple[float, float, float]


def grid_shell(points: Reals, flip: bool = False) -> Shell:
    """A grid of points (rows, columns, 3) as a shell; columns run anticlockwise seen from outside, rows away from its start."""
    rows, columns, _ = points.shape
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]
    triangles = np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
    rowwise, columnwise = np.gradient(points, axis=0), np.gradient(points, axis=1)
    if np.allclose(points[:, 0], points[:, -1]):
        seam = (points[:, 1] - points[:, -2]) * 0.5
        columnwise[:, 0], columnwise[:, -1] = seam, seam
    normals = np.cross(columnwise, rowwise)
    if flip:
        triangles, normals = triangles[:, ::-1], -normals
    for end, inner in ((0, 1), (-1, -2)):
        if np.ptp(points[end], axis=0).max() < 2e-3:  # a pole: its slope is that of the row before, averaged
            normals[end] = normals[inner, :-1].mean(axis=0)
    flat = normals.reshape(-1, 3)
    flat = flat / (np.linalg.norm(flat, axis=1, keepdims=True) + 1e-12)
    positions = points.reshape(-1, 3)
    return Shell(
        positions.astype(np.float32), flat.astype(np.float32), np.ascontiguousarray(triangles, np.uint32),
        np.zeros((len(positions), 4), np.float32),
    )  # fmt: skip


def lathe(profile: Sequence[tuple[float, float]], centre: Point | Reals, axis: Point | Reals, around: int = 40) -> Shell:
    """A profile of (radius, height along the axis), from the foot of the outside up and over, turned about `axis`."""
    heights = np.asarray(profile, np.float64)
    up = np.asarray(axis, np.float64) / np.linalg.norm(np.asarray(axis, np.float64))
    side = np.cross(up, (0.31, 0.17, 0.94))
    side /= np.linalg.norm(side)
    angle = np.linspace(0.0, 2.0 * np.pi, around + 1)
    spokes = np.cos(angle)[:, None] * side + np.sin(angle)[:, None] * np.cross(up, side)
    points = np.asarray(centre, np.float64) + heights[:, 0, None, None] * spokes + heights[:, 1, None, None] * up
    return grid_shell(points)


def ring(centre: Point | Reals, axis: Point | Reals, radius: float, width: float, depth: float, around: int = 44) -> Shell:
    """A hard ring: `width` along the axis, standing `depth` proud of `radius`, its edges eased."""
    turn = np.linspace(-0.5 * np.pi, 1.5 * np.pi, 15)
    c, s = np.cos(turn), np.sin(turn)
    power = 0.5
    profile = [
        (radius + depth * float(np.sign(x) * abs(x) ** power), 0.5 * width * float(np.sign(y) * abs(y) ** power))
        for x, y in zip(c, s, strict=True)
    ]
    return lathe(profile, centre, axis, around)


def _frame(points: Sequence[Point] | Reals, samples: int) -> tuple[Reals, Reals, Reals, Reals]:
    """Points, tangents and two square directions along a spline, turned as little as can be."""
    knots = np.asarray(points, np.float64)
    chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(knots, axis=0), axis=1))])
    spline = CubicSpline(chord, knots)
    at = np.linspace(0.0, chord[-1], samples)
    line, tangent = spline(at), spline(at, 1)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    side = np.zeros_like(line)
    start = np.cross(tangent[0], (0.13, 0.21, 0.97))
    side[0] = start / np.linalg.norm(start)
    for i in range(1, samples):
        carried = side[i - 1] - tangent[i] * float(tangent[i] @ side[i - 1])
        side[i] = carried / np.linalg.norm(carried)
    return line, tangent, side, np.cross(tangent, side)


def hose(points: Sequence[Point], radius: float, around: int = 12, samples: int = 48, ribs: float = 0.0) -> Shell:
    """A round hose through points; `ribs` is how many rings it has, 0 for a smooth one."""
    line, _, x, y = _frame(points, samples)
    angle = np.linspace(0.0, 2.0 * np.pi, around + 1)
    swell = radius * (1.0 + (0.09 * np.sin(np.linspace(0.0, 2.0 * np.pi * ribs, samples)) if ribs else 0.0) * np.ones(samples))
    spokes = np.cos(angle)[None, :, None] * x[:, None] + np.sin(angle)[None, :, None] * y[:, None]
    return grid_shell(line[:, None] + swell[:, None, None] * spokes)


def belt(points: Sequence[Point], outward: Sequence[Point], width: float, thickness: float, samples: int = 40) -> Shell:
    """A flat strap through points, its face towards `outward` (one direction a point)."""
    line, tangent, _, _ = _frame(points, samples)
    knots = np.asarray(outward, np.float64)
    share = np.linspace(0.0, 1.0, samples)
    face = np.stack([np.interp(share, np.linspace(0.0, 1.0, len(knots)), knots[:, k]) for k in range(3)], axis=1)
    across = np.cross(face, tangent)
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    up = np.cross(tangent, across)
    half, thick = 0.5 * width, thickness
    outline = [(half, 0.0), (half, 0.7), (0.82 * half, 1.0), (-0.82 * half, 1.0), (-half, 0.7), (-half, 0.0), (half, 0.0)]
    rows = [line + across * x + up * (thick * y) for x, y in outline]
    return grid_shell(np.stack(rows, axis=1), flip=True)
