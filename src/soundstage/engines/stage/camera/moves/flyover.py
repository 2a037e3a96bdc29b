"""Flyover: a drone goes forward over the land, looking ahead and a little down."""

import math

import numpy as np

from soundstage.engines.stage.camera.rig import Rig, direction
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("flyover",)

_SPEED = 7.0  # m/s
_HEIGHT = {"worm": 3.0, "low": 4.0, "eye": 10.0, "dutch": 10.0, "shoulder": 10.0, "high": 22.0, "overhead": 40.0}
_LOOK_DOWN = math.radians(9.0)


def shoot(setup: Setup) -> Rig:
    order = setup.order
    height = _HEIGHT[order.angle]
    pitch = -1.35 if order.angle == "overhead" else -_LOOK_DOWN
    way = _SPEED * setup.pace * order.seconds
    heading = direction(np.full_like(setup.times, order.azimuth), np.zeros_like(setup.times))
    sign = -1.0 if order.direction in ("back", "out") else 1.0
    # It arrives over the subject, so the subject is ahead all along.
    along = sign * way * (setup.progress - 0.5) - 0.5 * way - setup.distance
    eye = setup.subject[:1] + heading * along[:, None] + np.asarray([0.0, height, 0.0], np.float32)
    rig = setup.aim(np.asarray(eye, np.float32), hold=True, side=0.0)
    level = np.full_like(setup.times, pitch)
    return rig.turned(pitch=level - rig.pitch)
