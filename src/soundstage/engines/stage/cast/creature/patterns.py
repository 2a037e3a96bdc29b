"""Repeated marks as signed fields on the skin: above zero is mark. Smooth fields, so that a shader can draw a sharp edge."""

from collections.abc import Callable

import numpy as np

from ...motion.rotation import Doubles
from .canvas import Canvas, bumps, ramp

__all__ = ["PATTERNS"]


def _warped(c: Canvas, size: float, seed: int, amount: float) -> Doubles:
    shift = np.stack([bumps(c.points, 1.6 / size, seed + k) for k in range(3)], axis=1)
    return np.asarray(c.points + amount * size * shift, np.float64)


def _bands(c: Canvas, size: float, seed: int, lean: float) -> Doubles:
    """Phase of bands round the body: across the trunk, across the limbs, fanning over the rump."""
    p = _warped(c, 2.5 * size, seed, 0.10)
    trunk = p[:, 0] + lean * (p[:, 1] - 0.7) * np.clip(-p[:, 0] / c.frame.length - 0.05, -0.3, 0.6)
    ring = np.where(c.limb, 1.15 * p[:, 1], trunk)
    rump = np.hypot(p[:, 0] + 0.12 * c.frame.length, 1.25 * (p[:, 1] - 1.02))
    back = ramp(-0.16, -0.30, c.x / c.frame.length) * ~c.limb * ~c.on_tail
    ring = ring * (1.0 - back) - rump * back
    ring = np.where(c.neck, (p[:, 0] * c.flow[:, 0] + p[:, 1] * c.flow[:, 1]), ring)
    ring = np.where(c.on_tail, c.tail * c.frame.tail.length, ring)
    return np.asarray(np.where(c.head | c.ear, c.frame.head.scale * (0.55 * c.u + 0.85 * c.v + 0.45 * c.w), ring), np.float64)


def _zebra(c: Canvas, size: float, seed: int) -> Doubles:
    fine = np.where(c.limb | c.head | c.ear, 1.75, 1.0)
    field = np.sin(2.0 * np.pi * _bands(c, size, seed, 0.9) * fine / size) - 0.02
    belly = c.under * 1.2
    muzzle = ramp(0.13, 0.20, c.u - 0.175) * c.head * 2.5
    return np.asarray(field - belly + muzzle, np.float64)


def _tiger(c: Canvas, size: float, seed: int) -> Doubles:
    field = np.sin(2.0 * np.pi * _bands(c, size, seed, 0.6) / size + 1.2 * bumps(c.points, 7.0, seed + 5))
    field = field - 0.42 + 0.55 * bumps(c.points * [0.6, 1.3, 1.0], 13.0, seed + 9)
    low = 0.9 * np.clip(0.46 - c.y, 0.0, 1.0) * c.fore + 0.5 * c.under
    face = c.head * (0.55 + 1.5 * ramp(0.15, 0.20, c.u))
    return np.asarray(field - low - face, np.float64)


def _tabby(c: Canvas, size: float, seed: int) -> Doubles:
    field = np.sin(2.0 * np.pi * _bands(c, size, seed, 0.4) / size + 0.8 * bumps(c.points, 10.0, seed + 5))
    top = 0.9 * ramp(0.5, 0.9, c.normals[:, 1]) * ~(c.head | c.limb | c.ear) * ramp(0.05, 0.02, np.abs(c.z))
    brow = c.head * np.where(c.v > 0.05, np.sin(c.w * 2 * np.pi / 0.032 + 1.6) + 0.1 - field, -0.35)
    return np.asarray(0.75 * field - 0.35 + 0.4 * bumps(c.points, 16.0, seed + 2) + top + brow - c.under * 1.2, np.float64)


def _cells(points: Doubles, size: float, seed: int) -> tuple[Doubles, Doubles, Doubles]:
    """Distances to the nearest two of jittered seeds in cells, in sizes, and the nearest one's own number."""
    q = points / size
    base = np.floor(q).astype(np.int64)
    first, second, own = np.full(len(q), 9.0), np.full(len(q), 9.0), np.zeros(len(q))
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            for dz in (-1, 0, 1):
                cell = base + np.array([dx, dy, dz])
                mixed = (cell[:, 0] * 73856093) ^ (cell[:, 1] * 19349663) ^ (cell[:, 2] * 83492791) ^ (seed * 2654435761)
                jitter = np.stack([((mixed >> s) & 1023) / 1023.0 for s in (3, 11, 19)], axis=1)
                away = np.linalg.norm(q - cell - 0.12 - 0.76 * jitter, axis=1)
                closer = away < first
                second = np.where(closer, first, np.minimum(second, away))
                own = np.where(closer, jitter[:, 0], own)
                first = np.minimum(first, away)
    return first, second, own


def _rosettes(c: Canvas, size: float, seed: int) -> Doubles:
    near, _, own = _cells(_warped(c, size, seed, 0.10), size, seed)
    solid = (c.limb | c.head | c.on_tail).astype(np.float64)
    fine, _, _ = _cells(_warped(c, size, seed, 0.08), 0.62 * size, seed + 3)
    ring = 0.13 - np.abs(near - 0.34 - 0.04 * own) + 0.10 * bumps(c.points, 2.2 / size, seed + 1)
    dots = 0.38 - fine - 0.5 * c.head * ramp(0.16, 0.22, c.u)
    return np.asarray((np.where(solid > 0, dots, ring) - 0.3 * c.under) * 3.0, np.float64)


def _spots(c: Canvas, size: float, seed: int) -> Doubles:
    near, _, own = _cells(_warped(c, size, seed, 0.12), size, seed)
    small = 0.05 * (c.head | c.limb)
    return np.asarray((0.33 + 0.10 * own - small - near - 0.2 * c.under) * 3.5, np.float64)


def _blotches(c: Canvas, size: float, seed: int) -> Doubles:
    """A Dalmatian's: round spots of many sizes, none on the belly's middle."""
    near, _, own = _cells(_warped(c, size, seed, 0.16), size, seed)
    return np.asarray((0.20 + 0.22 * own - near) * 3.5, np.float64)


def _giraffe(c: Canvas, size: float, seed: int) -> Doubles:
    fine = np.where(c.limb | c.head, 0.6, np.where(c.neck, 0.85, 1.0))[:, None]
    near, second, _ = _cells(_warped(c, size, seed, 0.10) / fine, size, seed)
    fade = 0.8 * ramp(0.32, 0.10, c.y) * c.limb + 0.9 * c.head * ramp(0.12, 0.2, c.u) + 0.3 * c.under
    return np.asarray(((second - near) - 0.17 - fade) * 3.5, np.float64)


def _cow(c: Canvas, size: float, seed: int) -> Doubles:
    field = bumps(c.points * [1.0, 0.8, 0.7], 0.62 / size, seed) + 0.35 * bumps(c.points, 1.5 / size, seed + 3)
    head = c.head * (0.9 - 3.0 * ramp(0.028, 0.012, c.w) - 2.5 * ramp(0.30, 0.36, c.u)) + c.ear * 1.2
    return np.asarray(2.2 * field - 0.05 + head - 1.6 * ramp(0.40, 0.30, c.y) * c.limb - 0.6 * c.under, np.float64)


def _dapple(c: Canvas, size: float, seed: int) -> Doubles:
    near, _, _ = _cells(_warped(c, size, seed, 0.1), size, seed)
    return np.asarray((0.36 - near) * 2.0 - 1.5 * (c.head | c.limb), np.float64)


def _fawn(c: Canvas, size: float, seed: int) -> Doubles:
    near, _, _ = _cells(c.points * [1.0, 1.0, 0.8], size, seed)
    body = ~(c.head | c.limb | c.neck | c.ear | c.on_tail) * ramp(0.62, 0.70, c.y)
    return np.asarray((0.26 - near) * 4.0 - 4.0 * (1.0 - body), np.float64)


PATTERNS: dict[str, Callable[[Canvas, float, int], Doubles]] = {
    "zebra": _zebra, "tiger": _tiger, "tabby": _tabby, "rosettes": _rosettes, "spots": _spots, "blotches": _blotches,
    "giraffe": _giraffe, "cow": _cow, "dapple": _dapple, "fawn": _fawn,
}  # fmt: skip
