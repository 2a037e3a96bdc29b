"""A thing that stands on the stage: its parts in its own space, and what staging, light, physics and sound need of it.

Own space: metres, origin in the middle of the base on the ground, y up, the front towards +z.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..scene import Emitter, Floats, Lamp, Part, SoundSource, Vec3

__all__ = ["Animation", "Grip", "Hold", "Joint", "Medium", "Surface", "Thing", "Vehicle"]

Hold = Literal["fist", "pinch", "cup", "two-handed", "strap"]
Medium = Literal["ground", "rail", "water", "air", "space"]

Animation = Callable[[float, float], Sequence[tuple[Floats, Floats]]]
"""Seconds and speed along the ground (m/s) → points and normals (N, 3) of every part, own space."""


@dataclass(frozen=True, kw_only=True)
class Surface:
    """A named place that can hold something: top, seat, inside, bed, shelf, roof, easel, wall.

    `centre` is the middle of its floor, `half` its half extents in x and z, `facing` the azimuth (from −z towards +x) that
    what sits on it looks to.
    """

    name: str
    centre: Vec3
    half: tuple[float, float]
    facing: float = np.pi


@dataclass(frozen=True, kw_only=True)
class Grip:
    """Where a hand holds it: `along` is the direction of the bar in the fist, `palm` that out of the palm; both unit."""

    position: Vec3
    hold: Hold = "fist"
    along: Vec3 = (0.0, 1.0, 0.0)
    palm: Vec3 = (0.0, 0.0, -1.0)


@dataclass(frozen=True, kw_only=True)
class Joint:
    """A moving part. Several joints of one name move together.

    `spin` and `hinge` turn about `axis` through `pivot` (radians, right-handed), `slide` moves along it (metres), `grow`
    scales about the pivot (1 is as made). `low` and `high` are its limits; `parts` are indices into `Thing.parts`.
    """

    name: str
    parts: tuple[int, ...]
    pivot: Vec3
    axis: Vec3
    kind: Literal["spin", "hinge", "slide", "grow"] = "spin"
    low: float = -1e9
    high: float = 1e9

    def transform(self, value: float) -> Floats:
        """(4, 4) in own space at a joint value, which is held within the limits."""
        amount = float(np.clip(value, self.low, self.high))
        axis = np.asarray(self.axis, np.float64) / np.linalg.norm(self.axis)
        matrix = np.eye(4)
        if self.kind == "slide":
            matrix[:3, 3] = axis * amount
        else:
            turn = np.eye(3) * max(amount, 1e-4) if self.kind == "grow" else _about(axis, amount)
            pivot = np.asarray(self.pivot, np.float64)
            matrix[:3, :3] = turn
            matrix[:3, 3] = pivot - turn @ pivot
        return np.asarray(matrix, np.float32)


@dataclass(frozen=True, kw_only=True)
class Vehicle:
    """How it gets about: wheels roll by `wheel_radius` (0 for none); `cruise` in m/s; `seats` are hip points.

    `draught` is how much of a hull lies under water, metres.
    """

    medium: Medium
    cruise: float
    wheel_radius: float = 0.0
    draught: float = 0.0
    seats: tuple[Vec3, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Thing:
    """One thing, ready to be placed. `size` is width, height, depth in metres, `mass` in kg.

    `materials` are what it is made of, the main one first, in the words of impact sounds (wood, metal, glass, stone, rubber,
    plastic, paper, cloth, ceramic, leather, plant, food, liquid, ice). Positions of lamps, emitters and sources are own space.
    """

    id: str
    kind: str
    parts: tuple[Part, ...]
    size: tuple[float, float, float]
    mass: float
    materials: tuple[str, ...]
    round: bool = False
    fragile: bool = False
    surfaces: tuple[Surface, ...] = ()
    grips: tuple[Grip, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    emitters: tuple[Emitter, ...] = ()
    sources: tuple[SoundSource, ...] = ()
    joints: tuple[Joint, ...] = ()
    vehicle: Vehicle | None = None
    animation: Animation | None = None

    def posed(self, transform: Floats, joints: Mapping[str, float] | None = None) -> list[tuple[Part, Floats]]:
        """Every part with its (4, 4) to world space, the joints turned to the values given by name."""
        poses: list[Floats] = [np.eye(4, dtype=np.float32) for _ in self.parts]
        for joint in self.joints:
            value = (joints or {}).get(joint.name)
            if value is not None:
                for index in joint.parts:
                    poses[index] = joint.transform(value) @ poses[index]
        return [(part, np.asarray(transform @ pose, np.float32)) for part, pose in zip(self.parts, poses, strict=True)]

    def surface(self, name: str) -> Surface | None:
        """The surface of that name, or None."""
        return next((surface for surface in self.surfaces if surface.name == name), None)


def _about(axis: Floats, angle: float) -> Floats:
    """Rodrigues' rotation."""
    x, y, z = axis
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    return np.asarray(np.eye(3) + np.sin(angle) * cross + (1.0 - np.cos(angle)) * cross @ cross)
