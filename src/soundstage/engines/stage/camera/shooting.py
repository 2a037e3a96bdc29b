"""An order becomes a track: find a clear side, make the move, add the support's unrest, stay out of the ground."""

import math
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.camera.order import Order
from soundstage.engines.stage.camera.registry import registered
from soundstage.engines.stage.camera.safety import above_ground, beyond, blockage, room_for, within_walls
from soundstage.engines.stage.camera.setup import Setup
from soundstage.engines.stage.camera.support import unsteady
from soundstage.engines.stage.scene import CameraTrack

__all__ = ["clear_azimuth", "shoot"]

_DUTCH = math.radians(12.0)
_DETOURS = tuple(math.radians(degrees) for degrees in (0, 9, -9, 18, -18, 30, -30, 45, -45, 65, -65))
_PRICE = 0.35  # of a metre of blockage: what turning the shot by a radian is worth
_SHORTER = 0.3  # … and what an e-th of the focal length is
_SHORTEST = 18.0  # mm


def shoot(order: Order) -> CameraTrack:
    """The camera over `order.start … order.end` (and one frame more, for the shutter), sampled at 48 Hz.

    Raises `KeyError` for a move, framing, angle or speed outside the screenplay's vocabulary.
    """
    order = _indoors(replace(order, azimuth=clear_azimuth(order)))
    rig = registered()[order.move](Setup(order))
    if order.angle == "dutch":
        rig = rig.turned(roll=_DUTCH * (order.side or 1.0))
    return within_walls(above_ground(unsteady(rig, order), order), order).track(order.aspect)


def clear_azimuth(order: Order) -> float:
    """The view direction nearest to the asked one from which the subject is not hidden by land, rocks or furniture."""

    def cost(turn: float) -> float:
        turned = replace(order, azimuth=order.azimuth + turn)
        fitting = _indoors(turned)
        setup = Setup(fitting)
        rig = registered()[order.move](setup)
        shortened = math.log(Setup(turned).mm / setup.mm)
        return blockage(setup, rig.eye) + beyond(order, rig.eye) + _PRICE * abs(turn) + _SHORTER * shortened

    free = cost(0.0)
    if free < 0.02:
        return order.azimuth
    return order.azimuth + float(min(_DETOURS, key=lambda turn: (free if turn == 0 else cost(turn), np.abs(turn))))


def _indoors(order: Order) -> Order:
    """The same order through a lens so short that the whole move has room between the walls."""
    if order.bounds is None:
        return order
    setup = Setup(order)
    share = room_for(order, registered()[order.move](setup), setup.subject)
    if share >= 1.0:
        return order
    return replace(order, lens_mm=min(setup.mm, max(setup.mm * share, _SHORTEST)))
