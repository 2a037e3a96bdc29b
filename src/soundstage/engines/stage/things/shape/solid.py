"""A closed body of triangles, and how it is moved about on the workbench."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

__all__ = ["Corners", "Points", "Solid", "closed", "merge"]

Points = NDArray[np.float64]
Corners = NDArray[np.int64]

_WELD = 1e-6  # metres


@dataclass(frozen=True, eq=False)
class Solid:
    """Points (N, 3) in metres and triangles (M, 3), counter-clockwise from outside, every edge shared.

    `crease` is the angle in degrees from which an edge between two faces is hard.
    """

    points: Points
    triangles: Corners
    crease: float = 40.0

    @property
    def low(self) -> Points:
        """Lowest corner of the bounding box, (3,)."""
        return np.asarray(self.points.min(axis=0))

    @property
    def high(self) -> Points:
        """Highest corner of the bounding box, (3,)."""
        return np.asarray(self.points.max(axis=0))

    @property
    def middle(self) -> Points:
        """Middle of the bounding box, (3,)."""
        return np.asarray((self.low + self.high) / 2.0)

    def at(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> "Solid":
        """Moved by metres."""
        return replace(self, points=self.points + np.array([x, y, z]))

    def turn(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> "Solid":
        """Turned about the origin by degrees, as a workshop drawing gives them: first x, then y, then z."""
        points = self.points
        for axis, degrees in enumerate((x, y, z)):
            if degrees:
                points = points @ _rotation(axis, degrees).T
        return replace(self, points=points)

    def scale(self, x: float, y: float | None = None, z: float | None = None) -> "Solid":
        """Stretched about the origin; one factor serves for all axes."""
        factors = np.array([x, x if y is None else y, x if z is None else z])
        solid = replace(self, points=self.points * factors)
        return solid if float(np.prod(factors)) > 0.0 else replace(solid, triangles=solid.triangles[:, ::-1])

    def mirror(self, axis: int = 0) -> "Solid":
        """The same on the other side, alone."""
        factors = [1.0, 1.0, 1.0]
        factors[axis] = -1.0
        return self.scale(*factors)

    def both(self, axis: int = 0) -> "Solid":
        """Together with its mirror image."""
        return self + self.mirror(axis)

    def around(self, count: int, axis: int = 1) -> "Solid":
        """So many copies evenly about an axis through the origin."""
        step = 360.0 / count
        turns = [[0.0, 0.0, 0.0] for _ in range(count)]
        for index, turn in enumerate(turns):
            turn[axis] = step * index
        return merge(self.turn(*turn) for turn in turns)

    def row(self, count: int, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> "Solid":
        """So many copies, each moved on by a step, the middle of the row where this one is."""
        first = -(count - 1) / 2.0
        return merge(self.at(x * (first + i), y * (first + i), z * (first + i)) for i in range(count))

    def soft(self, crease: float = 80.0) -> "Solid":
        """With another crease angle, in degrees."""
        return replace(self, crease=crease)

    def warp(self, points: Points) -> "Solid":
        """The same faces on other points (N, 3)."""
        return replace(self, points=np.asarray(points, np.float64))

    def bend(self, degrees: float) -> "Solid":
        """Rolled about the z axis: what lies along x becomes an arc that rises at both ends by `degrees` in all."""
        span = float(np.ptp(self.points[:, 0]))
        radius = span / max(np.radians(degrees), 1e-6)
        angle = self.points[:, 0] / radius
        reach = radius - self.points[:, 1]
        return self.warp(np.stack([np.sin(angle) * reach, radius - np.cos(angle) * reach, self.points[:, 2]], axis=1))

    def twist(self, degrees: float) -> "Solid":
        """Wrung about the y axis by `degrees` from foot to top."""
        share = (self.points[:, 1] - self.low[1]) / max(float(np.ptp(self.points[:, 1])), 1e-9)
        angle = np.radians(degrees) * share
        c, s = np.cos(angle), np.sin(angle)
        x, y, z = self.points.T
        return self.warp(np.stack([c * x + s * z, y, c * z - s * x], axis=1))

    def __add__(self, other: "Solid") -> "Solid":
        return merge((self, other))


def merge(solids: Iterable[Solid]) -> Solid:
    """Several bodies as one; they may reach into each other. The first one's crease holds for all."""
    bodies = list(solids)
    starts = np.cumsum([0, *(len(body.points) for body in bodies)])
    return Solid(
        np.concatenate([body.points for body in bodies]),
        np.concatenate([body.triangles + start for body, start in zip(bodies, starts, strict=False)]),
        bodies[0].crease,
    )


def closed(points: Points, triangles: Corners, crease: float = 40.0) -> Solid:
    """A body from a soup that closes: coincident points welded, flat triangles dropped, turned outside out."""
    _, first, index = np.unique(np.round(points / _WELD).astype(np.int64), axis=0, return_index=True, return_inverse=True)
    welded = points[first]
    faces = index.reshape(-1)[triangles]
    faces = faces[(faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])]
    a, b, c = (welded[faces[:, k]] - welded.mean(axis=0) for k in range(3))
    if float(np.einsum("ij,ij->", a, np.cross(b, c))) < 0.0:
        faces = faces[:, ::-1]
    used = np.unique(faces)
    renumbered = np.zeros(len(welded), np.int64)
    renumbered[used] = np.arange(len(used))
    return Solid(welded[used], renumbered[faces], crease)


def _rotation(axis: int, degrees: float) -> Points:
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    matrix = np.eye(3)
    i, j = (axis + 1) % 3, (axis + 2) % 3
    matrix[i, i] = matrix[j, j] = c
    matrix[i, j], matrix[j, i] = -s, s
    return matrix
