"""What the camera stands on, heard in the picture as unrest: locked is still, a hand breathes, a drone floats."""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.camera import lens
from soundstage.engines.stage.camera.noise import unrest
from soundstage.engines.stage.camera.order import Order
from soundstage.engines.stage.camera.rig import Rig

__all__ = ["unsteady"]


@dataclass(frozen=True, slots=True)
class _Unrest:
    """Standard deviations: `turn` as a part of the field of view, `shift` in metres; band in Hz."""

    turn: float
    shift: float
    low: float
    high: float


_SUPPORTS = {
    "handheld": _Unrest(0.010, 0.012, 0.25, 5.0),
    "pov": _Unrest(0.014, 0.018, 0.4, 4.0),
    "fpv": _Unrest(0.010, 0.04, 0.2, 2.0),
    "drone": _Unrest(0.002, 0.03, 0.1, 0.5),
    "gimbal": _Unrest(0.0015, 0.006, 0.15, 0.8),
}
_SHAKE = _Unrest(0.030, 0.03, 1.5, 9.0)


def unsteady(rig: Rig, order: Order) -> Rig:
    """The rig as its support really holds it."""
    kind = _SHAKE if order.move == "shake" else _SUPPORTS.get(order.support)
    if kind is None:
        return rig
    waves = unrest(rig.times - rig.times[0], 6, kind.low, kind.high, order.seed)
    view = np.asarray([lens.vfov(float(mm), order.aspect) for mm in rig.mm], np.float32)
    turn = kind.turn * view
    shaken = rig.turned(
        yaw=turn * waves[:, 0] * 1.2, pitch=turn * waves[:, 1], roll=math.radians(8.0) * kind.turn * waves[:, 2]
    )
    # Close to the subject a hand is braced: the shift must not swamp a close-up.
    reach = np.clip(rig.focus / 3.0, 0.25, 1.0)[:, None]
    return shaken.moved(np.asarray(waves[:, 3:] * kind.shift * reach, np.float32))
