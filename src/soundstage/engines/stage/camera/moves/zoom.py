"""Zoom: the lens alone changes; perspective does not."""

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("zoom",)

_RATE = 0.11  # of log focal length a second
_MOST = 1.4
_AFTER_ASKED = 0.2  # part of the way beyond the asked framing


def shoot(setup: Setup) -> Rig:
    order = setup.order
    amount = min(_RATE * setup.pace * order.seconds, _MOST)
    done = 1.0 - setup.progress if order.direction in ("out", "back") else setup.progress
    mm = np.clip(setup.mm * np.exp(amount * (done - 1.0 + _AFTER_ASKED)), 14.0, 300.0)
    return setup.aim(setup.stand, mm=np.asarray(mm, np.float32))
