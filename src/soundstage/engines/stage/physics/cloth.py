"""Cloth, rope and what else is limp, by extended position-based dynamics in many small steps (Macklin et al. 2019).

A sheet is its triangles: edges keep their length, the far corners of neighbouring triangles resist folding, air pushes on
faces. Metres, kilograms, seconds; y up.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numba
import numpy as np
from numpy.typing import NDArray

from ..scene import Floats

__all__ = ["Blow", "Cloth", "Draped", "drape", "sheet"]

Blow = Callable[[float], tuple[float, float, float]]
"""Seconds → the wind in m/s."""

_SUBSTEPS = 6  # of a frame of `_RATE`
_RATE = 60.0
_AIR = 1.2  # kg/m³
_STRETCH, _BEND = 2e-7, 4e-4  # compliances, m/N
_DRAG = 0.35  # 1/s: what the threads themselves eat up


@dataclass(frozen=True, kw_only=True, eq=False)
class Cloth:
    """A sheet at rest: points (N, 3), triangles (M, 3), `pinned` (N,) true where it is held; `weight` in kg/m²."""

    points: Floats
    triangles: NDArray[np.uint32]
    pinned: NDArray[np.bool_]
    weight: float = 0.16
    bend: float = 1.0  # factor on how easily it folds
    floor: float = -1e9


@dataclass(frozen=True, kw_only=True, eq=False)
class Draped:
    """A sheet over time: `frames` (T, N, 3) at an even `rate`."""

    rate: float
    frames: Floats
    triangles: NDArray[np.uint32] = field(repr=False)

    def at(self, seconds: float) -> Floats:
        """Its points (N, 3) at one instant; it holds still before and after."""
        place = float(np.clip(seconds * self.rate, 0.0, len(self.frames) - 1))
        k = min(int(place), len(self.frames) - 2)
        part = np.float32(place - k)
        return np.asarray(self.frames[k] * (1 - part) + self.frames[k + 1] * part, np.float32)


def sheet(width: float, height: float, columns: int, rows: int) -> tuple[Floats, NDArray[np.uint32]]:
    """A flat grid that hangs down from y = 0, its left edge on x = 0: points (rows × columns, 3) and triangles."""
    x, y = np.meshgrid(np.linspace(0.0, width, columns), -np.linspace(0.0, height, rows), indexing="xy")
    points = np.stack([x.ravel(), y.ravel(), np.zeros(x.size)], axis=1).astype(np.float32)
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = index[:-1, :-1].ravel(), index[:-1, 1:].ravel(), index[1:, :-1].ravel(), index[1:, 1:].ravel()
    flip = (np.add.outer(np.arange(rows - 1), np.arange(columns - 1)) % 2).ravel().astype(bool)
    one = np.where(flip[:, None], np.stack([a, c, b], 1), np.stack([a, c, d], 1))
    two = np.where(flip[:, None], np.stack([b, c, d], 1), np.stack([a, d, b], 1))
    return points, np.concatenate([one, two]).astype(np.uint32)


def drape(cloth: Cloth, seconds: float, *, gravity: float, wind: Blow, seed: int = 0, warm: float = 1.6) -> Draped:
    """What becomes of it; it has blown for `warm` seconds before 0. The same cloth in the same wind moves the same."""
    first, second, rest, compliance = _threads(cloth)
    inverse = _inverse_masses(cloth)
    frames = int(np.ceil((seconds + warm) * _RATE)) + 2
    blows = np.array([wind(k / _RATE - warm) for k in range(frames)], np.float64)
    rng = np.random.default_rng([seed, 0xC107])
    start = cloth.points.astype(np.float64)
    start[~cloth.pinned] += rng.normal(0.0, 1e-3, (int((~cloth.pinned).sum()), 3))  # else what is flat stays so
    out = _run(
        start, inverse, cloth.triangles.astype(np.int64), first, second, rest, compliance, blows,
        gravity, rng.uniform(0.0, 6.28, 6), cloth.floor,
    )  # fmt: skip
    skip = round(warm * _RATE)
    return Draped(rate=_RATE, frames=np.asarray(out[skip:], np.float32), triangles=cloth.triangles)


def _threads(cloth: Cloth) -> tuple[Any, Any, Any, Any]:
    """Edges, then the far corners of triangles that share one: ends, rest lengths, compliances."""
    triangles = cloth.triangles.astype(np.int64)
    sides = np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1)
    opposite = np.concatenate([triangles[:, 2], triangles[:, 0], triangles[:, 1]])
    edges, owner = np.unique(sides, axis=0, return_inverse=True)
    order = np.argsort(owner.ravel(), kind="stable")
    sorted_owner = owner.ravel()[order]
    pair = np.flatnonzero(sorted_owner[:-1] == sorted_owner[1:])
    folds = np.stack([opposite[order[pair]], opposite[order[pair + 1]]], axis=1)
    folds = folds[folds[:, 0] != folds[:, 1]]
    ends = np.concatenate([edges, folds])
    rest = np.linalg.norm(cloth.points[ends[:, 0]] - cloth.points[ends[:, 1]], axis=1).astype(np.float64)
    compliance = np.concatenate([np.full(len(edges), _STRETCH), np.full(len(folds), _BEND * cloth.bend)])
    return ends[:, 0].copy(), ends[:, 1].copy(), rest, compliance


def _inverse_masses(cloth: Cloth) -> NDArray[np.float64]:
    corners = cloth.points[cloth.triangles]
    areas = 0.5 * np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    masses = np.full(len(cloth.points), 1e-7)
    for k in range(3):
        np.add.at(masses, cloth.triangles[:, k], areas * cloth.weight / 3.0)
    return np.where(cloth.pinned, 0.0, 1.0 / masses)


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def _run(
    x: Any,
    inverse: Any,
    triangles: Any,
    a: Any,
    b: Any,
    rest: Any,
    soft: Any,
    blows: Any,
    gravity: float,
    phase: Any,
    floor: float,
) -> Any:
    n = x.shape[0]
    h = 1.0 / (_RATE * _SUBSTEPS)
    v = np.zeros_like(x)
    out = np.empty((blows.shape[0], n, 3))
    push = np.zeros_like(x)
    before = np.zeros_like(x)
    for frame in range(blows.shape[0]):
        out[frame] = x
        wx, wy, wz = blows[frame, 0], blows[frame, 1], blows[frame, 2]
        speed = np.sqrt(wx * wx + wy * wy + wz * wz) + 1e-9
        ux, uz = wx / speed, wz / speed
        for sub in range(_SUBSTEPS):
            t = (frame * _SUBSTEPS + sub) * h
            push[:] = 0.0
            for m in range(triangles.shape[0]):
                i, j, k = triangles[m, 0], triangles[m, 1], triangles[m, 2]
                cx, cy, cz = (x[i] + x[j] + x[k]) / 3.0
                # Eddies go by with the wind: what flaps is driven from the side by those as long as itself.
                along = cx * ux + cz * uz
                s1 = np.sin(6.2832 * (along / 1.1 - 0.75 * speed * t / 1.1) + phase[0] + 1.7 * cy)
                s2 = np.sin(6.2832 * (along / 0.47 - 0.85 * speed * t / 0.47) + phase[1] - 2.9 * cy)
                s3 = np.sin(6.2832 * (along / 1.9 - 0.6 * speed * t / 1.9) + phase[2] + 0.8 * cy)
                strong = 1.0 + 0.22 * s3 + 0.10 * s2
                side = (0.20 * s1 + 0.12 * s2) * speed
                lift = 0.07 * s3 * speed
                ax = wx * strong - uz * side - (v[i, 0] + v[j, 0] + v[k, 0]) / 3.0
                ay = wy * strong + lift - (v[i, 1] + v[j, 1] + v[k, 1]) / 3.0
                az = wz * strong + ux * side - (v[i, 2] + v[j, 2] + v[k, 2]) / 3.0
                e1x, e1y, e1z = x[j, 0] - x[i, 0], x[j, 1] - x[i, 1], x[j, 2] - x[i, 2]
                e2x, e2y, e2z = x[k, 0] - x[i, 0], x[k, 1] - x[i, 1], x[k, 2] - x[i, 2]
                nx, ny, nz = e1y * e2z - e1z * e2y, e1z * e2x - e1x * e2z, e1x * e2y - e1y * e2x
                double = np.sqrt(nx * nx + ny * ny + nz * nz) + 1e-12
                nx, ny, nz = nx / double, ny / double, nz / double
                through = ax * nx + ay * ny + az * nz
                fast = np.sqrt(ax * ax + ay * ay + az * az)
                force = 0.5 * _AIR * 1.2 * 0.5 * double * fast / 3.0
                fx, fy, fz = (
                    force * (through * nx + 0.02 * ax),
                    force * (through * ny + 0.02 * ay),
                    force * (through * nz + 0.02 * az),
                )
                for c in (i, j, k):
                    push[c, 0] += fx
                    push[c, 1] += fy
                    push[c, 2] += fz
            for i in range(n):
                before[i] = x[i]
                if inverse[i] > 0.0:
                    slow = 1.0 / (1.0 + _DRAG * h)
                    for c in range(3):
                        step = inverse[i] * push[i, c] * h
                        # No gust takes a thread faster than this in a step: light points would fly off.
                        v[i, c] = (v[i, c] + min(max(step, -1.5), 1.5)) * slow
                    v[i, 1] -= gravity * h
                    x[i] += v[i] * h
            for m in range(a.shape[0]):
                i, j = a[m], b[m]
                w = inverse[i] + inverse[j]
                if w == 0.0:
                    continue
                dx, dy, dz = x[i, 0] - x[j, 0], x[i, 1] - x[j, 1], x[i, 2] - x[j, 2]
                length = np.sqrt(dx * dx + dy * dy + dz * dz) + 1e-12
                move = -(length - rest[m]) / (w + soft[m] / (h * h)) / length
                for c, d in ((0, dx), (1, dy), (2, dz)):
                    x[i, c] += inverse[i] * move * d
                    x[j, c] -= inverse[j] * move * d
            for i in range(n):
                if x[i, 1] < floor:
                    x[i, 1] = floor
                v[i] = (x[i] - before[i]) / h
    return out
