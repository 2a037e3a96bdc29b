"""Orbit: an arc around the subject. Clockwise as seen from above."""

import math

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("orbit",)

_RATE = math.radians(10.0)
_MOST = math.radians(330.0)


def shoot(setup: Setup) -> Rig:
    order = setup.order
    angle = min(_RATE * setup.pace * order.seconds, _MOST)
    # Seen over the subject's shoulder: a camera that goes right circles counter-clockwise.
    sign = -1.0 if order.direction in ("counterclockwise", "right") else 1.0
    azimuth = order.azimuth + sign * angle * (setup.progress - 0.5)
    return setup.aim(setup.eyes(setup.distance, azimuth=np.asarray(azimuth, np.float32)), side=0.35 * order.side)
