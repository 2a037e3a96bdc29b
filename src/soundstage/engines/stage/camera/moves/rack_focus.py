"""Rack focus: the camera stands; attention moves from one distance to another."""

from dataclasses import replace

import numpy as np

from soundstage.engines.stage.camera.easing import smooth
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup
from soundstage.engines.stage.camera.target import Target
from soundstage.engines.stage.scene import Floats

KINDS = ("rack_focus",)

_OPEN = 1.4  # f-number: what is out of focus must look it
_BLUR = 0.045  # of the frame's height: the spot that a far point makes while the near one is sharp
_LONGEST = 135.0  # mm
_FAR = 40.0  # times the subject's distance, when nothing else is named
_NEARER = 0.3


def shoot(setup: Setup) -> Rig:
    order = setup.order
    setup = _longer(setup)
    rig = setup.hold()
    near = _depth(rig, setup, order.focus_from, setup.distance)
    far = _depth(rig, setup, order.focus_to, setup.distance if order.focus_from else _FAR * setup.distance)
    if order.focus_from is None and order.focus_to is not None:
        near = np.asarray(far * (_NEARER if float(far[0]) > 2.0 else _FAR), np.float32)
    mix = smooth((setup.elapsed / np.float32(order.seconds) - 0.32) / 0.36)
    # Focus rings move evenly in dioptres.
    dioptres = (1.0 - mix) / near + mix / far
    return replace(rig, focus=np.asarray(1.0 / dioptres, np.float32), f_number=np.full_like(setup.times, _OPEN))


def _longer(setup: Setup) -> Setup:
    """The same composition through a longer lens: at one size of shot blur grows with the focal length, as f / (N · span)."""
    order = setup.order
    if order.lens_mm is not None or (order.focus_from is not None and order.focus_to is not None):
        return setup  # between two things that stand close a longer lens, from further away, blurs no more
    wanted = min(_BLUR * _OPEN * setup.span * 1000.0, _LONGEST)
    return Setup(replace(setup.order, lens_mm=max(setup.mm, wanted)))


def _depth(rig: Rig, setup: Setup, target: Target | None, otherwise: float) -> Floats:
    if target is None:
        return np.full_like(setup.times, otherwise)
    points = target.positions(setup.times) + np.asarray([0.0, target.eyes, 0.0], np.float32)
    return np.asarray(np.linalg.norm(points - rig.eye, axis=1), np.float32)
