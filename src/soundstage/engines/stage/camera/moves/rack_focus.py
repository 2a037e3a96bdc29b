"""Rack focus: the camera stands; attention moves from one distance to another."""

from dataclasses import replace

import numpy as np

from soundstage.engines.stage.camera.easing import smooth
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup
from soundstage.engines.stage.camera.target import Target
from soundstage.engines.stage.scene import Floats

KINDS = ("rack_focus",)

_OPEN = 1.8  # f-number: what is out of focus must look it
_FAR = 6.0  # times the subject's distance, when nothing else is named


def shoot(setup: Setup) -> Rig:
    order = setup.order
    rig = setup.hold()
    near = _depth(rig, setup, order.focus_from, setup.distance)
    far = _depth(rig, setup, order.focus_to, setup.distance if order.focus_from else _FAR * setup.distance)
    if order.focus_from is None and order.focus_to is not None:
        near = np.asarray(far * (0.3 if float(far[0]) > 2.0 else _FAR), np.float32)
    mix = smooth((setup.elapsed / np.float32(order.seconds) - 0.32) / 0.36)
    # Focus rings move evenly in dioptres.
    dioptres = (1.0 - mix) / near + mix / far
    return replace(rig, focus=np.asarray(1.0 / dioptres, np.float32), f_number=np.full_like(setup.times, _OPEN))


def _depth(rig: Rig, setup: Setup, target: Target | None, otherwise: float) -> Floats:
    if target is None:
        return np.full_like(setup.times, otherwise)
    points = target.positions(setup.times) + np.asarray([0.0, target.eyes, 0.0], np.float32)
    return np.asarray(np.linalg.norm(points - rig.eye, axis=1), np.float32)
