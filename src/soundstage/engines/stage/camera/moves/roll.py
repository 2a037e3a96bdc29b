"""Roll: the horizon turns about the lens axis."""

import math

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("roll",)

_RATE = math.radians(5.0)
_MOST = math.radians(180.0)


def shoot(setup: Setup) -> Rig:
    order = setup.order
    angle = min(_RATE * setup.pace * order.seconds, _MOST)
    sign = -1.0 if order.direction in ("left", "counterclockwise") else 1.0
    return setup.hold().turned(roll=np.asarray(sign * angle * (setup.progress - 0.25), np.float32))
