"""Dolly zoom: the camera nears while the lens widens, so the subject keeps its size and the world behind it stretches."""

import math

import numpy as np

from soundstage.engines.stage.camera import lens
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("dolly_zoom",)

_MOST = 0.85  # of log distance
_RATE = 0.14


def shoot(setup: Setup) -> Rig:
    order = setup.order
    amount = min(_RATE * setup.pace * order.seconds, _MOST)
    done = 1.0 - setup.progress if order.direction in ("out", "back") else setup.progress
    mm = np.clip(setup.mm * np.exp(amount * (0.6 - done)), 14.0, 200.0)
    half = np.asarray([math.tan(lens.vfov(float(value), order.aspect) / 2.0) for value in mm])
    distance = setup.span / (2.0 * half)
    return setup.aim(setup.eyes(np.asarray(distance, np.float32)), mm=np.asarray(mm, np.float32))
