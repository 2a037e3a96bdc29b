"""Walls between a sound and who hears it: a room's own, by the shot that is on screen."""

import numpy as np

from soundstage.engines.stage.scene import Curve, Interior, Scene
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid
from soundstage.engines.stage.sound.space import Listener

__all__ = ["behind_walls"]

_BESIDE = 0.4  # metres beyond the room's measure within which a thing is in the wall, not behind it: a door, a window
_THICK = 0.85  # of `filtered through a wall` that a closed room's wall comes to


def behind_walls(scene: Scene, listener: Listener, source: Curve) -> Grid:
    """How much of a wall stands before a source (N, 3) at every control step, (S,) of 0…1.

    In a shot inside a room that is what lies outside its walls, by how closed the room is. Outside there is none: the
    camera of a street does not stand where a room's walls would be.
    """
    closed = np.zeros(len(listener.shot))
    if all(shot.interior is None for shot in scene.shots):
        return closed
    times = np.arange(len(closed)) * STEP / RATE
    where = np.stack([np.interp(times, source.times, source.values[:, axis]) for axis in range(3)], axis=1)
    for index, shot in enumerate(scene.shots):
        if shot.interior is not None:
            rows = listener.shot == index
            closed[rows] = _outside(shot.interior, where[rows]) * _THICK * (1.0 - shot.interior.open)
    return closed


def _outside(room: Interior, where: Grid) -> Grid:
    """1 for points (N, 3) beyond the walls or the ceiling, 0 within, a metre's ramp between."""
    half = np.array([room.size[0] / 2.0, np.inf, room.size[2] / 2.0])
    beyond = np.abs(where - np.asarray(room.centre)) - half
    beyond[:, 1] = where[:, 1] - room.centre[1] - room.size[1]
    return np.asarray(np.clip(beyond.max(axis=1) - _BESIDE, 0.0, 1.0), np.float64)
