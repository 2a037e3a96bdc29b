"""What comes off a lathe or a potter's wheel."""

from collections.abc import Sequence

import numpy as np

from .detail import sides
from .solid import Points, Solid, closed

__all__ = ["cone", "cylinder", "ellipsoid", "lathe", "ring", "sphere", "superellipsoid", "torus", "tube", "vessel"]

Profile = Sequence[tuple[float, float]] | Points


def lathe(profile: Profile, around: int = 28, *, hollow: bool = False, crease: float = 40.0) -> Solid:
    """A profile of (radius, y) turned about the y axis, from the foot up the outside.

    It is closed over the axis at both ends; `hollow` means that the profile itself is a closed loop, as of a ring.
    """
    line = np.asarray(profile, np.float64)
    if not hollow:
        first = [[0.0, line[0, 1]]] if line[0, 0] > 1e-7 else []
        last = [[0.0, line[-1, 1]]] if line[-1, 0] > 1e-7 else []
        line = np.concatenate([np.reshape(first, (-1, 2)), line, np.reshape(last, (-1, 2))])
    line[:, 0] = np.where(np.abs(line[:, 0]) < 1e-7, 0.0, line[:, 0])
    count = sides(around, min(around, 6))
    angle = np.linspace(0.0, 2.0 * np.pi, count, endpoint=False)
    spokes = np.stack([np.sin(angle), np.zeros(count), np.cos(angle)], axis=1)
    points = line[:, 0, None, None] * spokes + line[:, 1, None, None] * np.array([0.0, 1.0, 0.0])
    index = np.arange(len(line) * count).reshape(len(line), count)
    below, above = (index, np.roll(index, -1, axis=0)) if hollow else (index[:-1], index[1:])
    next_below, next_above = np.roll(below, -1, axis=1), np.roll(above, -1, axis=1)
    triangles = np.concatenate(
        [np.stack([below, next_below, next_above], -1).reshape(-1, 3), np.stack([below, next_above, above], -1).reshape(-1, 3)]
    )
    return closed(points.reshape(-1, 3), triangles, crease)


def vessel(profile: Profile, wall: float, around: int = 32) -> Solid:
    """A pot: its outside from the axis under the foot out and up to the rim, its inside a wall's thickness within."""
    outer = np.asarray(profile, np.float64)
    along = np.gradient(outer, axis=0)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-12)
    inner = outer + wall * np.stack([-along[:, 1], along[:, 0]], axis=1)
    inner = inner[(inner[:, 0] > wall * 0.2) & (inner[:, 1] > outer[:, 1].min() + wall * 0.6)][::-1]
    inner[:, 1] = np.minimum(inner[:, 1], outer[-1, 1])
    lip = (outer[-1] + inner[0]) / 2.0 + np.array([0.0, wall * 0.35])
    floor = np.array([[0.0, inner[-1, 1]]])
    return lathe(np.concatenate([outer, [lip], inner, floor]), around, crease=50.0)


def cylinder(radius: float, height: float, top: float | None = None, bevel: float | None = None, around: int = 28) -> Solid:
    """Upright on y = 0; `top` is the radius above when it tapers; `bevel` eases both rims."""
    end = radius if top is None else top
    cut = min(radius, max(end, 1e-6), height) * 0.06 if bevel is None else bevel
    if cut <= 0.0 or end <= cut:
        return lathe([(radius, 0.0), (end, height)], around)
    return lathe([(radius - cut, 0.0), (radius, cut), (end, height - cut), (end - cut, height)], around, crease=50.0)


def cone(radius: float, height: float, around: int = 28) -> Solid:
    return lathe([(radius, 0.0), (0.0, height)], around)


def tube(radius: float, height: float, wall: float, around: int = 28) -> Solid:
    """A pipe upright on y = 0, open at both ends."""
    inner = radius - wall
    return lathe([(inner, 0.0), (radius, 0.0), (radius, height), (inner, height)], around, hollow=True)


def ring(radius: float, width: float, depth: float, around: int = 36) -> Solid:
    """A band about the y axis: `radius` is its outside, `width` along the axis from y = 0, `depth` towards it; rims eased."""
    e = min(width, depth) * 0.25
    inner = radius - depth
    line = [
        (inner + e, 0),
        (radius - e, 0),
        (radius, e),
        (radius, width - e),
        (radius - e, width),
        (inner + e, width),
        (inner, width - e),
        (inner, e),
    ]
    return lathe(line, around, hollow=True, crease=50.0)


def torus(radius: float, thick: float, around: int = 36, section: int = 12) -> Solid:
    """About the y axis through the origin; `thick` is the radius of its tube."""
    angle = np.linspace(0.0, 2.0 * np.pi, sides(section, 5), endpoint=False)
    return lathe(np.stack([radius + thick * np.cos(angle), thick * np.sin(angle)], 1), around, hollow=True, crease=80.0)


def sphere(radius: float, around: int = 28) -> Solid:
    return ellipsoid(radius, radius, radius, around)


def ellipsoid(x: float, y: float, z: float, around: int = 28) -> Solid:
    """Half axes; about the origin."""
    rise = np.linspace(-np.pi / 2.0, np.pi / 2.0, sides(around // 2, 4) + 1)
    return lathe(np.stack([np.cos(rise), np.sin(rise)], 1), around, crease=89.0).scale(x, y, z)


def superellipsoid(x: float, y: float, z: float, across: float = 4.0, up: float = 4.0, around: int = 32) -> Solid:
    """Half axes about the origin; powers of 2 make an ellipsoid, higher ones square it (Barr 1981)."""
    ball = sphere(1.0, around)
    p = ball.points
    flat = np.maximum((np.abs(p[:, 0]) ** across + np.abs(p[:, 2]) ** across) ** (1.0 / across), 1e-12)
    radius = (flat**up + np.abs(p[:, 1]) ** up) ** (-1.0 / up)
    return ball.warp(p * radius[:, None] * np.array([x, y, z]))
