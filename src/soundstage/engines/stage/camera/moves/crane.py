"""Crane: the arm lifts the lens well above head height while the head keeps the subject, and the land opens up behind it."""

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("crane",)

_RATE = 0.085  # of the distance to the subject, a second
_MOST = 0.95
_ARM = 3.0  # metres from which even a close shot is lifted, unless what it shows is small
_BACK = 0.30  # the arm swings back as it rises


def shoot(setup: Setup) -> Rig:
    order = setup.order
    part = min(max(_RATE * setup.pace * order.seconds, 0.25), _MOST)
    done = 1.0 - setup.progress if order.direction == "down" else setup.progress
    height = part * max(setup.distance, min(_ARM, 4.0 * setup.span)) * done
    distance = setup.distance * (1.0 + _BACK * part * done)
    return setup.aim(setup.eyes(np.asarray(distance, np.float32), raise_by=np.asarray(height, np.float32)))
