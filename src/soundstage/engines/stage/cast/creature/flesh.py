"""Flesh as a signed distance: round cones, squashed along an axis, joined and carved smoothly. Lengths are the recipe's own."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numba
import numpy as np
from numpy.typing import NDArray

from ...motion.rotation import Doubles, Reals
from ...scene import Floats

__all__ = ["Flesh"]

Triple = Sequence[float] | Reals
_COLUMNS = 18  # a, b, radii, blend, squash, sign, axis, reach of the bounding ball, its centre


@numba.njit(cache=True, fastmath=False)  # type: ignore[untyped-decorator]
def _distances(points: Any, cones: Any, out: Any, nearest: Any) -> None:
    for i in range(points.shape[0]):
        px, py, pz = points[i, 0], points[i, 1], points[i, 2]
        whole = 1e3
        best = 1e3
        chosen = 0
        for j in range(cones.shape[0]):
            c = cones[j]
            squash = c[9]
            slack = math.sqrt(squash) if squash < 1.0 else 1.0
            wx, wy, wz = px - c[15], py - c[16], pz - c[17]
            far = (math.sqrt(wx * wx + wy * wy + wz * wz) - c[14]) * slack
            if c[10] > 0.0:
                if far > whole + c[8] and far > best:
                    continue
            elif -far < whole - c[8]:
                continue
            bx, by, bz = c[3] - c[0], c[4] - c[1], c[5] - c[2]
            ax, ay, az = px - c[0], py - c[1], pz - c[2]
            t = (ax * bx + ay * by + az * bz) / (bx * bx + by * by + bz * bz + 1e-12)
            t = min(max(t, 0.0), 1.0)
            ex, ey, ez = ax - t * bx, ay - t * by, az - t * bz
            if squash != 1.0:
                lift = (ex * c[11] + ey * c[12] + ez * c[13]) * (1.0 / squash - 1.0)
                ex, ey, ez = ex + lift * c[11], ey + lift * c[12], ez + lift * c[13]
            d = (math.sqrt(ex * ex + ey * ey + ez * ez) - (c[6] + (c[7] - c[6]) * t)) * slack
            if c[10] > 0.0:
                if d < best:
                    best = d
                    chosen = j
                h = max(c[8] - abs(whole - d), 0.0) / c[8]
                whole = min(whole, d) - h * h * c[8] * 0.25
            else:
                d = -d
                h = max(c[8] - abs(whole - d), 0.0) / c[8]
                if d > whole - 0.004:
                    chosen = j
                whole = max(whole, d) + h * h * c[8] * 0.25
        out[i] = whole
        nearest[i] = chosen


@numba.njit(cache=True, fastmath=False)  # type: ignore[untyped-decorator]
def _by_bone(points: Any, cones: Any, bones: Any, out: Any) -> None:
    for i in range(points.shape[0]):
        for j in range(cones.shape[0]):
            c = cones[j]
            if c[10] <= 0.0:
                continue
            bx, by, bz = c[3] - c[0], c[4] - c[1], c[5] - c[2]
            ax, ay, az = points[i, 0] - c[0], points[i, 1] - c[1], points[i, 2] - c[2]
            t = (ax * bx + ay * by + az * bz) / (bx * bx + by * by + bz * bz + 1e-12)
            t = min(max(t, 0.0), 1.0)
            ex, ey, ez = ax - t * bx, ay - t * by, az - t * bz
            lift = (ex * c[11] + ey * c[12] + ez * c[13]) * (1.0 / c[9] - 1.0)
            ex, ey, ez = ex + lift * c[11], ey + lift * c[12], ez + lift * c[13]
            d = math.sqrt(ex * ex + ey * ey + ez * ez) - (c[6] + (c[7] - c[6]) * t)
            if d < out[i, bones[j]]:
                out[i, bones[j]] = d


@dataclass(slots=True)
class Flesh:
    """A growing body. `cone` adds flesh that moves with a bone and belongs to a region, `carve` takes some away.

    The distance is exact for plain round cones and a bound where they are squashed (polynomial smooth minimum after
    Quilez 2013).
    """

    cones: list[list[float]] = field(default_factory=list)
    bones: list[int] = field(default_factory=list)
    regions: list[int] = field(default_factory=list)

    def cone(
        self, bone: int, region: int, a: Triple, b: Triple, radii: tuple[float, float], blend: float = 0.02,
        squash: float = 1.0, axis: Triple = (0.0, 0.0, 1.0),
    ) -> None:  # fmt: skip
        """A round cone from `a` to `b`, `squash` times as thick along `axis`, blending over `blend`."""
        self._add(bone, region, a, b, radii, blend, squash, axis, 1.0)

    def carve(
        self, bone: int, region: int, a: Triple, b: Triple, radii: tuple[float, float], blend: float = 0.01,
        squash: float = 1.0, axis: Triple = (0.0, 0.0, 1.0),
    ) -> None:  # fmt: skip
        """A round cone of nothing; what it lays bare belongs to `region`."""
        self._add(bone, region, a, b, radii, blend, squash, axis, -1.0)

    def _add(
        self, bone: int, region: int, a: Triple, b: Triple, radii: tuple[float, float], blend: float,
        squash: float, axis: Triple, sign: float,
    ) -> None:  # fmt: skip
        start, end = np.asarray(a, np.float64), np.asarray(b, np.float64)
        centre = 0.5 * (start + end)
        reach = 0.5 * float(np.linalg.norm(end - start)) + max(radii) * max(squash, 1.0)
        along = np.asarray(axis, np.float64) / np.linalg.norm(np.asarray(axis, np.float64))
        self.cones.append([*start, *end, *radii, blend, squash, sign, *along, reach, *centre])
        self.bones.append(bone)
        self.regions.append(region)

    def table(self) -> Doubles:
        """The cones, (K, 18)."""
        return np.asarray(self.cones, np.float64).reshape(-1, _COLUMNS)

    def measure(self, points: Reals) -> tuple[Doubles, NDArray[np.int32]]:
        """Signed distance (N,) of points (N, 3), and the index of the cone each is nearest to."""
        out, nearest = np.empty(len(points)), np.empty(len(points), np.int32)
        _distances(np.ascontiguousarray(points, np.float64), self.table(), out, nearest)
        return out, nearest

    def distance(self, points: Floats) -> Floats:
        """Signed distance alone, as a field for `polygonise`."""
        return self.measure(points)[0].astype(np.float32)

    def slope(self, points: Reals, span: float = 0.002) -> Doubles:
        """Gradient of the distance (N, 3) by central differences."""
        columns = []
        for axis in range(3):
            shift = np.zeros(3)
            shift[axis] = span
            columns.append((self.measure(points + shift)[0] - self.measure(points - shift)[0]) / (2.0 * span))
        return np.stack(columns, axis=1)

    def by_bone(self, points: Reals, count: int) -> Doubles:
        """Distance (N, J) of each point to the flesh of each of `count` bones; 9 where a bone has none."""
        out = np.full((len(points), count), 9.0)
        _by_bone(np.ascontiguousarray(points, np.float64), self.table(), np.asarray(self.bones, np.int64), out)
        return out

    def extent(self) -> tuple[Doubles, Doubles]:
        """Corners of a box that holds the flesh."""
        solid = self.table()[self.table()[:, 10] > 0.0]
        reach = np.maximum(solid[:, 6], solid[:, 7])[:, None] * np.maximum(solid[:, 9:10], 1.0)
        low = np.minimum(solid[:, 0:3], solid[:, 3:6]) - reach
        high = np.maximum(solid[:, 0:3], solid[:, 3:6]) + reach
        return low.min(axis=0), high.max(axis=0)
