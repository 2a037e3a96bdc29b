"""Pan: the head turns on its axis, past the subject, or with it when it crosses the frame."""

import math

import numpy as np

from soundstage.engines.stage.camera import lens
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("pan",)

_RATE = math.radians(7.5)  # a second at normal pace; faster strobes at 24 frames
_MOST = math.radians(110.0)


def shoot(setup: Setup) -> Rig:
    order = setup.order
    if order.target.travel > 0.6 * setup.span * order.aspect:
        return setup.aim(setup.stand)
    wide = 2.0 * math.atan(math.tan(lens.vfov(setup.mm, order.aspect) / 2.0) * order.aspect)
    angle = min(max(_RATE * setup.pace * order.seconds, 0.35 * wide), _MOST)
    sign = -1.0 if order.direction == "left" else 1.0
    # A short pan passes over the subject; a long one arrives at it.
    arrival = 0.5 if angle < 0.6 * wide or order.target.scenic else 1.0
    return setup.aim(setup.stand, hold=True).turned(yaw=np.asarray(sign * angle * (setup.progress - arrival), np.float32))
