"""Tilt: the head nods. Up ends on the subject's composition from its feet, down arrives from the sky."""

import math

import numpy as np

from soundstage.engines.stage.camera import lens
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("tilt",)

_RATE = math.radians(5.5)
_MOST = math.radians(55.0)
_MOST_ON_SUBJECT = 0.8  # of the field of view: some of the subject stays in the picture


def shoot(setup: Setup) -> Rig:
    order = setup.order
    high = lens.vfov(setup.mm, order.aspect)
    most = _MOST if order.target.scenic else _MOST_ON_SUBJECT * high
    angle = min(max(_RATE * setup.pace * order.seconds, 0.45 * high), most)
    downwards = order.direction == "down"
    remaining = 1.0 - setup.progress
    # Over a landscape the horizon stays in the picture: half the way lies past the opening composition.
    arrival = 0.45 if order.target.scenic else 0.0
    turn = (remaining - arrival) * angle * (1.0 if downwards else -1.0)
    return setup.hold().turned(pitch=np.asarray(turn, np.float32))
