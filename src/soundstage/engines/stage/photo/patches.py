"""Nearest patches and their vote: the two halves of completing an image by its own examples.

Barnes et al. 2009, PatchMatch; Wexler, Shechtman and Irani 2007, space-time completion of video.
"""

import numba
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats

__all__ = ["REACH", "search", "vote"]

REACH = 3  # cells on either side of a patch's middle
Cells = NDArray[np.int32]


@numba.njit(cache=True, nogil=True)  # type: ignore[untyped-decorator]
def _cost(  # pragma: no cover
    image: Floats, sure: Floats, y: int, x: int, v: int, u: int, most: np.float32
) -> np.float32:
    """Mean squared difference of two patches, cells weighted by how sure the first one is of them; stops beyond `most`."""
    height, width = sure.shape
    total, weight = np.float32(0), np.float32(0)
    for dy in range(-REACH, REACH + 1):
        for dx in range(-REACH, REACH + 1):
            if 0 <= y + dy < height and 0 <= x + dx < width:
                w = sure[y + dy, x + dx]
                for k in range(3):
                    d = image[y + dy, x + dx, k] - image[v + dy, u + dx, k]
                    total += w * d * d
                weight += w
        if total > most * np.float32((2 * REACH + 1) ** 2):
            return total
    return total / max(weight, np.float32(1e-6))


@numba.njit(cache=True, nogil=True)  # type: ignore[untyped-decorator]
def search(  # pragma: no cover
    image: Floats, sure: Floats, usable: NDArray[np.bool_], targets: Cells, sources: Cells, rounds: int, seed: int
) -> Floats:
    """Improve where each target patch (n, 2: row, column) is taken from; `sources` (h, w, 2) is −1 where there is no target.

    `usable` marks the middles of patches that may be copied. Gives each target's cost.
    """
    height, width = usable.shape
    costs = np.full((height, width), np.float32(3e38))
    for index in range(len(targets)):
        y, x = targets[index]
        costs[y, x] = _cost(image, sure, y, x, sources[y, x, 0], sources[y, x, 1], np.float32(3e38))
    state = np.uint64(seed * 2654435761 + 88172645463325252)
    for turn in range(rounds):
        step = 1 if turn % 2 == 0 else -1
        for k in range(len(targets)):
            y, x = targets[k if step > 0 else len(targets) - 1 - k]
            for dy, dx in ((-step, 0), (0, -step)):
                ny, nx = y + dy, x + dx
                if 0 <= ny < height and 0 <= nx < width and sources[ny, nx, 0] >= 0:
                    v, u = sources[ny, nx, 0] - dy, sources[ny, nx, 1] - dx
                    if 0 <= v < height and 0 <= u < width and usable[v, u]:
                        cost = _cost(image, sure, y, x, v, u, costs[y, x])
                        if cost < costs[y, x]:
                            costs[y, x], sources[y, x, 0], sources[y, x, 1] = cost, v, u
            radius = max(height, width)
            while radius >= 1:
                state ^= state << np.uint64(13)
                state ^= state >> np.uint64(7)
                state ^= state << np.uint64(17)
                v = sources[y, x, 0] + int(state & np.uint64(0xFFFF)) % (2 * radius + 1) - radius
                u = sources[y, x, 1] + int((state >> np.uint64(20)) & np.uint64(0xFFFF)) % (2 * radius + 1) - radius
                if 0 <= v < height and 0 <= u < width and usable[v, u]:
                    cost = _cost(image, sure, y, x, v, u, costs[y, x])
                    if cost < costs[y, x]:
                        costs[y, x], sources[y, x, 0], sources[y, x, 1] = cost, v, u
                radius //= 2
    found = np.empty(len(targets), np.float32)
    for index in range(len(targets)):
        found[index] = costs[targets[index, 0], targets[index, 1]]
    return found


@numba.njit(cache=True, nogil=True)  # type: ignore[untyped-decorator]
def vote(  # pragma: no cover
    image: Floats, hole: NDArray[np.bool_], targets: Cells, sources: Cells, costs: Floats, spread: np.float32
) -> None:
    """Every cell of the hole becomes the mean of what the patches over it say, those that fit best counting most."""
    height, width = hole.shape
    total = np.zeros((height, width, 4), np.float32)
    for index in range(len(targets)):
        y, x = targets[index]
        v, u = sources[y, x, 0], sources[y, x, 1]
        weight = np.exp(-costs[index] / spread) + np.float32(1e-6)
        for dy in range(-REACH, REACH + 1):
            for dx in range(-REACH, REACH + 1):
                if 0 <= y + dy < height and 0 <= x + dx < width and hole[y + dy, x + dx]:
                    for k in range(3):
                        total[y + dy, x + dx, k] += weight * image[v + dy, u + dx, k]
                    total[y + dy, x + dx, 3] += weight
    for y in range(height):
        for x in range(width):
            if total[y, x, 3] > 0:
                for k in range(3):
                    image[y, x, k] = total[y, x, k] / total[y, x, 3]
