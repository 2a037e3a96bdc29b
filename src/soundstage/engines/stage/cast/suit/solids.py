"""Signed distances to simple solids, metres; negative inside. Points are (N, 3).

Formulas after Quilez, "Distance functions".
"""

from functools import lru_cache

import numpy as np
from scipy.ndimage import map_coordinates

from ...motion.rotation import Reals

__all__ = ["along", "box", "capsule", "carve", "ellipsoid", "join", "limb", "noise", "rounded_cone", "turned_box"]

Point = tuple[float, float, float]


def _vector(point: Point | Reals) -> Reals:
    return np.asarray(point, np.float32)


@lru_cache(maxsize=1)
def _lattice() -> Reals:
    return np.random.default_rng(20).random((32, 32, 32), np.float32) * 2.0 - 1.0


def noise(points: Reals, frequency: float | Point, seed: float = 0.0) -> Reals:
    """Smooth value noise about −1…1 with `frequency` cells a metre."""
    at = points * np.asarray(frequency, np.float32) + np.float32(seed * 7.31)
    whole = np.floor(at)
    part = at - whole
    at = whole + part * part * (3.0 - 2.0 * part)
    return np.asarray(map_coordinates(_lattice(), at.T, order=1, mode="grid-wrap"), np.float32)


def along(points: Reals, a: Point | Reals, b: Point | Reals) -> tuple[Reals, Reals, Reals]:
    """Distance to the segment a–b, the share along it (0…1, clamped), and the offset from it (N, 3)."""
    start, axis = _vector(a), _vector(b) - _vector(a)
    share = np.clip((points - start) @ axis / float(axis @ axis), 0.0, 1.0)
    offset = points - start - share[:, None] * axis
    return np.sqrt(np.einsum("ij,ij->i", offset, offset)), share, offset


def capsule(points: Reals, a: Point | Reals, b: Point | Reals, radius: float) -> Reals:
    return along(points, a, b)[0] - np.float32(radius)


def rounded_cone(points: Reals, a: Point | Reals, b: Point | Reals, first: float, second: float) -> Reals:
    distance, share, _ = along(points, a, b)
    return np.asarray(distance - (first + (second - first) * share), np.float32)


def ellipsoid(points: Reals, centre: Point | Reals, radii: Point) -> Reals:
    r = _vector(radii)
    q = points - _vector(centre)
    outer = np.sqrt(((q / r) ** 2).sum(axis=1))
    inner = np.sqrt(((q / (r * r)) ** 2).sum(axis=1)) + np.float32(1e-6)
    return np.asarray(outer * (outer - 1.0) / inner, np.float32)


def box(points: Reals, centre: Point | Reals, half: Point, rounding: float) -> Reals:
    q = np.abs(points - _vector(centre)) - (_vector(half) - np.float32(rounding))
    outside = np.sqrt((np.maximum(q, 0.0) ** 2).sum(axis=1))
    return np.asarray(outside + np.minimum(q.max(axis=1), 0.0) - rounding, np.float32)


def turned_box(points: Reals, centre: Point | Reals, half: Point, rounding: float, turn: Reals) -> Reals:
    """A box whose axes are the columns of `turn`."""
    return box((points - _vector(centre)) @ turn.astype(np.float32), (0.0, 0.0, 0.0), half, rounding)


def join(a: Reals, b: Reals, blend: float) -> Reals:
    """Smooth union."""
    h = np.maximum(blend - np.abs(a - b), 0.0) / blend
    return np.asarray(np.minimum(a, b) - h * h * (blend * 0.25), np.float32)


def carve(a: Reals, b: Reals, blend: float) -> Reals:
    """`a` without `b`, smoothly."""
    return -join(-a, b, blend)


def limb(
    points: Reals,
    a: Point | Reals,
    b: Point | Reals,
    radii: tuple[float, float],
    folds: float,
    spacing: float,
    gathers: tuple[float, float],
    seed: float,
    belly: float = 0.006,
) -> Reals:
    """A sleeve or trouser leg over a–b: ring folds `folds` deep and `spacing` apart, gathered (0…1) towards either end."""
    distance, share, offset = along(points, a, b)
    length = float(np.linalg.norm(_vector(b) - _vector(a)))
    around = offset / (distance[:, None] + 1e-5)
    wander = 3.4 * noise(around * 0.9 + share[:, None], 1.3, seed) + 1.1 * noise(points, 9.0, seed + 1.0)
    turn = share * (2.0 * np.pi * length / spacing) + wander
    wave = np.sin(turn)
    # Cloth buckles into round ridges with sharp valleys between.
    ridge = np.abs(np.sin(0.5 * turn + 0.25 * wave)) * 2.0 - 1.1
    # A fold dies away as it runs round the limb, and others begin.
    ridge *= np.clip(0.55 + 1.1 * noise(around * 0.8 + 2.3 * share[:, None], 1.1, seed + 3.0), 0.0, 1.25)
    low, high = gathers
    weight = low * np.exp(-((share / 0.30) ** 2)) + high * np.exp(-(((1.0 - share) / 0.30) ** 2)) + 0.12
    radius = radii[0] + (radii[1] - radii[0]) * share + belly * np.sin(np.pi * share)
    drape = 0.75 * folds * noise(points, (11.0, 5.0, 11.0), seed + 2.0)
    return np.asarray(distance - radius - folds * weight * ridge - drape, np.float32)
