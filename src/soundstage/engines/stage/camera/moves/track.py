"""Track, follow, lead: the camera travels with the subject, beside it, behind it or ahead of it."""

import math

import numpy as np

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("track", "follow", "lead")

_STANDING = 0.075  # of the frame's width a second, when nobody goes anywhere: the camera does


def shoot(setup: Setup) -> Rig:
    order = setup.order
    if order.move == "follow":
        return _along(setup, order.target.heading + math.radians(14.0) * (order.side or 1.0))
    if order.move == "lead":
        return _along(setup, order.target.heading + math.pi - math.radians(22.0) * (order.side or 1.0))
    if order.target.travel > 0.5:
        return setup.aim(setup.eyes(setup.distance))
    return _past(setup)


def _along(setup: Setup, azimuth: float) -> Rig:
    approach = 0.0 if setup.order.target.travel > 0.5 else 0.05 * setup.pace * setup.order.seconds
    distance = setup.distance * np.exp(approach * (0.5 - setup.progress))
    return setup.aim(setup.eyes(np.asarray(distance, np.float32), azimuth=azimuth), side=0.3 * setup.order.side)


def _past(setup: Setup) -> Rig:
    order = setup.order
    sign = -1.0 if order.direction == "left" else 1.0
    part = min(_STANDING * setup.pace * order.seconds, 0.8)
    slide = sign * part * setup.span * order.aspect * (setup.progress - 0.5)
    along = np.stack([np.cos(order.azimuth) * slide, np.zeros_like(slide), np.sin(order.azimuth) * slide], axis=1)
    return setup.aim(setup.eyes(setup.distance) + np.asarray(along, np.float32), side=0.5 * order.side)
