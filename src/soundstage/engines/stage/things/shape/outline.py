"""Flat outlines: closed polygons (K, 2), counter-clockwise, and curves through points."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from .detail import sides
from .solid import Points

__all__ = ["circle", "curve", "ellipse", "heart", "inset", "ngon", "polygon", "rounded", "star"]

Pair = tuple[float, float]


def polygon(points: Sequence[Pair] | Points) -> Points:
    """Corners as an outline, put the right way round."""
    outline = np.asarray(points, np.float64)
    x, y = outline.T
    area = float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))
    return outline if area > 0.0 else np.asarray(outline[::-1])


def circle(radius: float, count: int = 28) -> Points:
    return ellipse(radius, radius, count)


def ellipse(across: float, up: float, count: int = 28, power: float = 2.0) -> Points:
    """Half axes; `power` above 2 squares it towards a rectangle (Lamé's curve)."""
    angle = np.linspace(0.0, 2.0 * np.pi, sides(count, min(count, 5)), endpoint=False)
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([across * np.sign(c) * np.abs(c) ** (2.0 / power), up * np.sign(s) * np.abs(s) ** (2.0 / power)], axis=1)


def ngon(count: int, radius: float) -> Points:
    """A regular polygon, one corner up."""
    angle = np.pi / 2.0 + np.linspace(0.0, 2.0 * np.pi, count, endpoint=False)
    return radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)


def star(count: int, outer: float, inner: float) -> Points:
    angle = np.pi / 2.0 + np.linspace(0.0, 2.0 * np.pi, 2 * count, endpoint=False)
    radius = np.where(np.arange(2 * count) % 2 == 0, outer, inner)
    return np.asarray(radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1))


def heart(size: float, count: int = 36) -> Points:
    """A heart about `size` wide, its point down."""
    t = np.linspace(0.0, 2.0 * np.pi, sides(count), endpoint=False) + 0.01
    x = 16.0 * np.sin(t) ** 3
    y = 13.0 * np.cos(t) - 5.0 * np.cos(2 * t) - 2.0 * np.cos(3 * t) - np.cos(4 * t)
    return polygon(np.stack([x, y], axis=1) * (size / 32.0))


def rounded(width: float, height: float, radius: float, count: int = 5) -> Points:
    """A rectangle about the origin with round corners."""
    radius = min(radius, width / 2.0 - 1e-5, height / 2.0 - 1e-5)
    steps = np.linspace(0.0, np.pi / 2.0, sides(count, 2))
    corners = []
    for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        angle = steps + k * np.pi / 2.0
        centre = np.array([sx * (width / 2.0 - radius), sy * (height / 2.0 - radius)])
        corners.append(centre + radius * np.stack([np.cos(angle), np.sin(angle)], axis=1))
    return np.concatenate(corners)


def curve(points: Sequence[Sequence[float]] | Points, count: int = 5, loop: bool = False) -> Points:
    """A smooth curve (n, k) through points: centripetal Catmull–Rom, `count` steps a span.

    A point given twice in a row is a hard corner.
    """
    knots = np.asarray(points, np.float64)
    if loop:
        return _through(np.concatenate([knots[-1:], knots, knots[:2]]), sides(count, 2), ends=True)[:-1]
    breaks = [0, *(i + 1 for i in range(len(knots) - 1) if np.allclose(knots[i], knots[i + 1])), len(knots)]
    runs = []
    for start, stop in pairwise(breaks):
        run = knots[start:stop]
        if len(run) < 3:
            runs.append(run)
            continue
        padded = np.concatenate([2 * run[:1] - run[1:2], run, 2 * run[-1:] - run[-2:-1]])
        runs.append(_through(padded, sides(count, 2), ends=True))
    whole = np.concatenate(runs)
    keep = np.concatenate([[True], np.linalg.norm(np.diff(whole, axis=0), axis=1) > 1e-9])
    return np.asarray(whole[keep])


def _through(knots: Points, count: int, ends: bool) -> Points:
    chord = np.maximum(np.linalg.norm(np.diff(knots, axis=0), axis=1), 1e-9) ** 0.5
    spans = []
    share = np.linspace(0.0, 1.0, count, endpoint=False)[:, None]
    for i in range(1, len(knots) - 2):
        p0, p1, p2, p3 = knots[i - 1 : i + 3]
        d0, d1, d2 = chord[i - 1 : i + 2]
        m1 = ((p1 - p0) / d0 - (p2 - p0) / (d0 + d1) + (p2 - p1) / d1) * d1
        m2 = ((p2 - p1) / d1 - (p3 - p1) / (d1 + d2) + (p3 - p2) / d2) * d1
        t, t2, t3 = share, share**2, share**3
        spans.append((2 * t3 - 3 * t2 + 1) * p1 + (t3 - 2 * t2 + t) * m1 + (3 * t2 - 2 * t3) * p2 + (t3 - t2) * m2)
    if ends:
        spans.append(knots[-2:-1])
    return np.concatenate(spans)


def inset(outline: Points, distance: float) -> Points:
    """The outline moved inwards (outwards when negative), corners mitred but never longer than twice the distance."""
    edge = np.roll(outline, -1, axis=0) - outline
    edge /= np.maximum(np.linalg.norm(edge, axis=1, keepdims=True), 1e-12)
    normal = np.stack([-edge[:, 1], edge[:, 0]], axis=1)
    before = np.roll(normal, 1, axis=0)
    mitre = (normal + before) / np.maximum(1.0 + np.sum(normal * before, axis=1, keepdims=True), 0.5)
    return np.asarray(outline + distance * mitre)
