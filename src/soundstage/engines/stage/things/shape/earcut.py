"""Triangles of a flat outline, with or without holes, by clipping ears (Meisters 1975; holes bridged as Eberly 2002)."""

from collections.abc import Sequence

import numpy as np

from .solid import Corners, Points

__all__ = ["earcut"]


def earcut(outline: Points, holes: Sequence[Points] = ()) -> Corners:
    """Triangles over outline and holes one after another; the outline runs counter-clockwise, the holes clockwise."""
    points = np.concatenate([outline, *holes]) if holes else outline
    ring = list(range(len(outline)))
    start = len(outline)
    spans = []
    for hole in holes:
        spans.append(list(range(start, start + len(hole))))
        start += len(hole)
    for span in sorted(spans, key=lambda s: -float(points[s, 0].max())):
        ring = _bridged(points, ring, span)
    return np.asarray(_clip(points, ring), np.int64).reshape(-1, 3)


def _bridged(points: Points, ring: list[int], hole: list[int]) -> list[int]:
    k = int(np.argmax(points[hole, 0]))
    turned = hole[k:] + hole[:k]
    origin = points[turned[0]]
    order = np.argsort(np.linalg.norm(points[ring] - origin, axis=1))
    at = next((int(i) for i in order if _sees(points, ring, turned, origin, points[ring[int(i)]])), int(order[0]))
    return ring[: at + 1] + turned + [turned[0]] + ring[at:]


def _sees(points: Points, ring: list[int], hole: list[int], a: Points, b: Points) -> bool:
    for loop in (ring, hole):
        p = points[loop]
        q = np.roll(p, -1, axis=0)
        one, two = _side(a, b, p), _side(a, b, q)
        three = (q[:, 0] - p[:, 0]) * (a[1] - p[:, 1]) - (q[:, 1] - p[:, 1]) * (a[0] - p[:, 0])
        four = (q[:, 0] - p[:, 0]) * (b[1] - p[:, 1]) - (q[:, 1] - p[:, 1]) * (b[0] - p[:, 0])
        if bool(((one * two < -1e-18) & (three * four < -1e-18)).any()):
            return False
    return True


def _side(a: Points, b: Points, p: Points) -> Points:
    return np.asarray((b[0] - a[0]) * (p[:, 1] - a[1]) - (b[1] - a[1]) * (p[:, 0] - a[0]))


def _clip(points: Points, ring: list[int]) -> list[tuple[int, int, int]]:
    triangles = []
    while len(ring) > 3:
        ear = _ear(points, ring)
        triangles.append((ring[ear - 1], ring[ear], ring[(ear + 1) % len(ring)]))
        ring = ring[:ear] + ring[ear + 1 :]
    triangles.append((ring[0], ring[1], ring[2]))
    return triangles


def _ear(points: Points, ring: list[int]) -> int:
    p = points[ring]
    before, after = np.roll(p, 1, axis=0), np.roll(p, -1, axis=0)
    turn = (p[:, 0] - before[:, 0]) * (after[:, 1] - p[:, 1]) - (p[:, 1] - before[:, 1]) * (after[:, 0] - p[:, 0])
    reach = np.linalg.norm(after - before, axis=1)
    reflex = p[turn <= 1e-15]
    for i in np.argsort(np.where(turn > 1e-15, reach, np.inf)):
        if turn[i] <= 1e-15:
            break
        if not _holds(before[i], p[i], after[i], reflex):
            return int(i)
    return int(np.argmax(turn))


def _holds(a: Points, b: Points, c: Points, others: Points) -> bool:
    if not len(others):
        return False
    near = (np.abs(others - a).max(1) > 1e-12) & (np.abs(others - b).max(1) > 1e-12) & (np.abs(others - c).max(1) > 1e-12)
    inside = (_side(a, b, others) >= -1e-15) & (_side(b, c, others) >= -1e-15) & (_side(c, a, others) >= -1e-15)
    return bool((inside & near).any())
