"""Whip pan: the head snaps round, all blur, and lands on the subject."""

import math

import numpy as np

from soundstage.engines.stage.camera.easing import burst
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("whip_pan",)

_ANGLE = math.radians(85.0)
_LENGTH = 0.42  # seconds


def shoot(setup: Setup) -> Rig:
    order = setup.order
    sign = -1.0 if order.direction == "left" else 1.0
    done = burst(setup.elapsed, 0.38 * order.seconds, _LENGTH)
    return setup.hold().turned(yaw=np.asarray(sign * _ANGLE * (done - 1.0), np.float32))
