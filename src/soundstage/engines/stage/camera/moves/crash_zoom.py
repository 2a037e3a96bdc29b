"""Crash zoom: the lens jumps to the subject within half a second."""

import numpy as np

from soundstage.engines.stage.camera.easing import burst
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("crash_zoom",)

_FACTOR = 2.8
_LENGTH = 0.45  # seconds


def shoot(setup: Setup) -> Rig:
    order = setup.order
    done = burst(setup.elapsed, 0.35 * order.seconds, _LENGTH)
    power = 1.0 - done if order.direction in ("out", "back") else done
    mm = setup.mm * np.power(_FACTOR, power - 0.35)
    return setup.aim(setup.stand, mm=np.asarray(np.clip(mm, 14.0, 300.0), np.float32))
