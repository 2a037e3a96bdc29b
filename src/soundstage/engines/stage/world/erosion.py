"""Water and gravity shape a height map: droplets that carry soil (after Beyer 2015), slopes that slide (Musgrave 1989)."""

import numba
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats

__all__ = ["erode"]


def erode(heights: Floats, cell: float, *, droplets: int, slides: int, talus: float, seed: int) -> Floats:
    """Eroded copy of a square height map in metres with `cell` metres a sample.

    `talus` is the steepest stable slope (rise over run) of loose ground. The same input and seed give the same bits.
    """
    random = np.random.default_rng([seed, 0xE20])
    starts = (random.random((droplets, 2)) * (len(heights) - 3) + 1).astype(np.float64)
    scaled = (heights / cell).astype(np.float64)
    _rain(scaled, starts)
    for _ in range(slides):
        _slide(scaled, talus)
    return np.asarray(scaled * cell, np.float32)


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def _rain(h: NDArray[np.float64], starts: NDArray[np.float64]) -> None:
    n = h.shape[0]
    for k in range(starts.shape[0]):
        x, y = starts[k, 0], starts[k, 1]
        dx, dy, speed, water, load = 0.0, 0.0, 1.0, 1.0, 0.0
        for _ in range(56):
            i, j = int(x), int(y)
            u, v = x - i, y - j
            a, b, c, d = h[j, i], h[j, i + 1], h[j + 1, i], h[j + 1, i + 1]
            gx = (b - a) * (1 - v) + (d - c) * v
            gy = (c - a) * (1 - u) + (d - b) * u
            here = a * (1 - u) * (1 - v) + b * u * (1 - v) + c * (1 - u) * v + d * u * v
            dx, dy = dx * 0.12 - gx * 0.88, dy * 0.12 - gy * 0.88
            length = (dx * dx + dy * dy) ** 0.5
            if length < 1e-9:
                break
            dx, dy = dx / length, dy / length
            x2, y2 = x + dx, y + dy
            if x2 < 1 or y2 < 1 or x2 >= n - 2 or y2 >= n - 2:
                break
            p, q = int(x2), int(y2)
            s, t = x2 - p, y2 - q
            there = (
                h[q, p] * (1 - s) * (1 - t) + h[q, p + 1] * s * (1 - t) + h[q + 1, p] * (1 - s) * t + h[q + 1, p + 1] * s * t
            )
            fall = there - here
            room = max(-fall, 0.01) * speed * water * 5.0
            if fall > 0.0 or load > room:
                drop = min(fall, load) if fall > 0.0 else (load - room) * 0.3
                load -= drop
                h[j, i] += drop * (1 - u) * (1 - v)
                h[j, i + 1] += drop * u * (1 - v)
                h[j + 1, i] += drop * (1 - u) * v
                h[j + 1, i + 1] += drop * u * v
            else:
                take = min((room - load) * 0.28, -fall) * 0.25
                load += take * 4.0
                for r in range(2):
                    for e in range(2):
                        h[j + r, i + e] -= take
            speed = (max(speed * speed - fall * 4.0, 0.04)) ** 0.5
            water *= 0.972
            x, y = x2, y2


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def _slide(h: NDArray[np.float64], talus: float) -> None:
    n = h.shape[0]
    for j in range(1, n - 1):
        for i in range(1, n - 1):
            low, at_j, at_i = h[j, i], j, i
            for r in range(-1, 2):
                for e in range(-1, 2):
                    if h[j + r, i + e] < low:
                        low, at_j, at_i = h[j + r, i + e], j + r, i + e
            over = h[j, i] - low - talus
            if over > 0.0:
                h[j, i] -= over * 0.35
                h[at_j, at_i] += over * 0.35
