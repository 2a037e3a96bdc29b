"""Reveal: from low and near, up and back, until the place the subject stands in is seen."""

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("reveal",)

_RATE = 0.13  # of log distance a second
_MOST = 1.2
_RISE = 0.28  # of the distance


def shoot(setup: Setup) -> Rig:
    order = setup.order
    amount = min(_RATE * setup.pace * order.seconds, _MOST)
    distance = setup.distance * np.exp(amount * (setup.progress - 0.7))
    rise = _RISE * setup.distance * amount * (setup.progress - 0.15)
    return setup.aim(setup.eyes(np.asarray(distance, np.float32), raise_by=np.asarray(rise, np.float32)))
