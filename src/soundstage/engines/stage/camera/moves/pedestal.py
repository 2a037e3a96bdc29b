"""Pedestal: straight up or down, level all the way."""

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("pedestal",)

_RATE = 0.075  # of the frame's height at the subject, a second
_MOST = 0.8
_LOWEST = 0.3  # metres above the ground


def shoot(setup: Setup) -> Rig:
    order = setup.order
    rise = min(_RATE * setup.pace * order.seconds, _MOST) * setup.span
    # The asked composition lies midway where there is air below it to come from.
    below = min(0.5 * rise, max(setup.eye_height - min(_LOWEST, 0.4 * setup.span), 0.0))
    done = 1.0 - setup.progress if order.direction == "down" else setup.progress
    lift = np.asarray(done * rise - below, np.float32)
    return setup.hold().moved(np.stack([np.zeros_like(lift), lift, np.zeros_like(lift)], axis=1))
