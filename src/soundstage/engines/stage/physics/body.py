"""Bodies as the simulation takes them. Metres, kilograms, seconds; world axes, y up."""

from dataclasses import dataclass

import numpy as np

from ..scene import Floats, Vec3

__all__ = ["Ball", "Block", "Body", "Drum", "Hull", "Shape"]

Quaternion = tuple[float, float, float, float]  # w, x, y, z


@dataclass(frozen=True, slots=True)
class Ball:
    """A sphere."""

    radius: float


@dataclass(frozen=True, slots=True)
class Block:
    """A box by its half extents along its own x, y, z."""

    half: Vec3


@dataclass(frozen=True, slots=True)
class Drum:
    """A cylinder that stands on its own y axis."""

    radius: float
    half_height: float


@dataclass(frozen=True, slots=True, eq=False)
class Hull:
    """The convex hull of points (N, 3) about the body's own origin."""

    points: Floats


Shape = Ball | Block | Drum | Hull


@dataclass(frozen=True, kw_only=True, eq=False)
class Body:
    """One rigid body. `position` is that of its shape's own origin; it is held still until `start`.

    `fixed` bodies never move. Bodies of one `group` do not touch each other (shards, which begin where they were one).
    `hung` is a world point that it swings from as if by a stiff rod. `mass` None: by density.
    """

    id: str
    shape: Shape
    position: Vec3
    material: str = "wood"
    rotation: Quaternion = (1.0, 0.0, 0.0, 0.0)
    velocity: Vec3 = (0.0, 0.0, 0.0)
    spin: Vec3 = (0.0, 0.0, 0.0)
    mass: float | None = None
    fixed: bool = False
    hung: Vec3 | None = None
    start: float = 0.0
    group: str = ""

    @property
    def volume(self) -> float:
        """Cubic metres; a hull counts as two thirds of its box."""
        match self.shape:
            case Ball(radius):
                return 4.0 / 3.0 * np.pi * radius**3
            case Block(half):
                return 8.0 * half[0] * half[1] * half[2]
            case Drum(radius, half_height):
                return 2.0 * np.pi * radius**2 * half_height
            case Hull(points):
                return float(np.prod(np.maximum(np.ptp(points, axis=0), 1e-3))) * 2.0 / 3.0

    @property
    def reach(self) -> float:
        """Metres from the origin to the farthest point of the shape."""
        match self.shape:
            case Ball(radius):
                return radius
            case Block(half):
                return float(np.linalg.norm(half))
            case Drum(radius, half_height):
                return float(np.hypot(radius, half_height))
            case Hull(points):
                return float(np.linalg.norm(points, axis=1).max())
