"""What hangs: pictures and clocks on the wall that the camera looks at, chandeliers under the ceiling."""

import math

import numpy as np

from soundstage.engines.stage.scene import Mesh
from soundstage.engines.stage.staging.mark import Mark
from soundstage.engines.stage.staging.stock import Size
from soundstage.engines.stage.world import Place

__all__ = ["hung"]

_EYE = 1.55  # metres above the floor: the middle of what hangs on a wall
_OFF = 0.015  # metres between a wall and what hangs on it
_BAND = (0.75, 2.35)  # metres above the floor within which something else would be in its way
_NEAR_WALL = 0.45
_REACH = 0.36  # of the wall's length to either side of its middle
_TRIES = 25


def hung(support: str, size: Size, place: Place) -> Mark | None:
    """The mark of something that belongs on a `wall` or under a `ceiling`; None out of doors. `size` in metres."""
    room = place.interior
    if room is None or support not in ("wall", "ceiling"):
        return None
    floor = room.centre[1]
    if support == "ceiling":
        level = max(floor + room.size[1] - size[1] - _OFF, floor + 1.9)
        return Mark(place=(0.0, -0.6), heading=math.pi, level=level)
    wall = room.centre[2] - room.size[2] / 2.0
    taken = _taken(place, wall, floor)
    half = room.size[0] * _REACH
    spots = room.centre[0] + np.linspace(-half, half, _TRIES)

    def worth(x: float) -> float:
        room_for_it = float(np.abs(taken - x).min()) if len(taken) else half
        return min(room_for_it, size[0] / 2.0 + 0.4) - 0.08 * abs(x)

    x = float(max(spots, key=worth))
    return Mark(place=(x, wall + size[2] / 2.0 + _OFF), heading=math.pi, level=max(floor + _EYE - size[1] / 2.0, floor + 0.02))


def _taken(place: Place, wall: float, floor: float) -> np.ndarray:
    """Where along the back wall something is: frames, shelves, the edges of windows."""
    found = []
    for prop in place.landscape.props:
        if not isinstance(prop.part.shape, Mesh):
            continue
        for transform in prop.transforms:
            points = prop.part.shape.positions @ transform[:3, :3].T + transform[:3, 3]
            near = np.abs(points[:, 2] - wall) < _NEAR_WALL
            near &= (points[:, 1] > floor + _BAND[0]) & (points[:, 1] < floor + _BAND[1])
            found.append(points[near, 0])
    return np.unique(np.round(np.concatenate(found), 1)) if found else np.zeros(0)
