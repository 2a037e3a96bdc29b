"""Push in, pull out: along the lens axis, so that the subject grows or shrinks by the same factor every second."""

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("push", "pull")

_RATE = 0.092  # of log size a second at normal pace: a slow six seconds brings the subject 40 % closer
_MOST = 1.15
_AFTER_ASKED = 0.16  # part of the way that lies beyond the asked framing: a push begins with the place


def shoot(setup: Setup) -> Rig:
    order = setup.order
    inwards = order.direction not in ("out", "back") if order.move == "push" else order.direction == "in"
    amount = min(_RATE * setup.pace * order.seconds, _MOST)
    if order.target.scenic:
        amount *= 1.25
    done = setup.progress if inwards else 1.0 - setup.progress
    distance = setup.distance * np.exp((1.0 - _AFTER_ASKED) * amount - amount * done)
    return setup.aim(setup.eyes(np.asarray(distance, np.float32)))
