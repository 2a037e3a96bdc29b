"""Pedestal: straight up or down, level all the way."""

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("pedestal",)

_RATE = 0.075  # of the frame's height at the subject, a second
_MOST = 0.8


def shoot(setup: Setup) -> Rig:
    order = setup.order
    rise = min(_RATE * setup.pace * order.seconds, _MOST) * setup.span
    # The asked composition lies midway; there must be air below it to come from.
    downwards = order.direction == "down"
    done = setup.progress - 0.5
    if not downwards:
        rise = min(rise, max(2.0 * (setup.eye_height - 0.3), 0.35 * rise))
    lift = np.asarray(-done * rise if downwards else done * rise, np.float32)
    return setup.hold().moved(np.stack([np.zeros_like(lift), lift, np.zeros_like(lift)], axis=1))
