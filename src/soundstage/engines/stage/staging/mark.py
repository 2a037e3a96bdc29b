"""A mark: where one performer or thing is put at first, which way it faces, and what way it takes."""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.world import Heights

__all__ = ["Mark", "in_world", "land_at", "pose_at", "turned_to"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """World (x, z), the azimuth faced at first, and the path taken, if any, which begins at `place`.

    `level` is the world height of what carries it where that is not the land: a table, a seat, a level of flight. `pace`
    is its speed along the path in m/s. `parent` names the role that carries it.
    """

    place: tuple[float, float]
    heading: float
    path: tuple[tuple[float, float], ...] = ()
    level: float | None = None
    pace: float | None = None
    parent: str = ""


def land_at(heights: Heights, x: float, z: float) -> float:
    """The land's height at one world (x, z), metres."""
    return float(heights(np.asarray([x], np.float32), np.asarray([z], np.float32))[0])


def in_world(u: float, w: float, view: float) -> tuple[float, float]:
    """Frame axes (to the right, towards the camera) of a shot that looks along azimuth `view`, as world (x, z)."""
    return (u * math.cos(view) - w * math.sin(view), u * math.sin(view) + w * math.cos(view))


def turned_to(azimuth: float) -> Floats:
    """The (3, 3) rotation that turns a front towards +z to face an azimuth."""
    turn = math.pi - azimuth
    c, s = math.cos(turn), math.sin(turn)
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]], np.float32)


def pose_at(x: float, y: float, z: float, azimuth: float, scale: float = 1.0) -> Floats:
    """The (4, 4) of a thing that stands at a point and faces an azimuth."""
    matrix = np.eye(4, dtype=np.float32)
    matrix[:3, :3] = turned_to(azimuth) * scale
    matrix[:3, 3] = (x, y, z)
    return matrix
