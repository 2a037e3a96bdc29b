"""Truck: sideways on rails, looking the same way, so that near things pass quicker than far ones."""

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("truck",)

_RATE = 0.092  # of the frame's width at the subject, a second
_MOST = 0.72


def shoot(setup: Setup) -> Rig:
    order = setup.order
    if order.target.travel > setup.span:
        return setup.aim(setup.eyes(setup.distance))
    part = min(_RATE * setup.pace * order.seconds, _MOST)
    sign = -1.0 if order.direction == "left" else 1.0
    slide = sign * part * setup.span * order.aspect * (setup.progress - 0.5)
    start = setup.eyes(setup.distance)
    yaw = order.azimuth
    along = np.stack([np.cos(yaw) * slide, np.zeros_like(slide), np.sin(yaw) * slide], axis=1)
    eye = np.broadcast_to(start[:1], start.shape).copy()
    return setup.aim(eye, hold=True, side=0.0).moved(np.asarray(along, np.float32))
