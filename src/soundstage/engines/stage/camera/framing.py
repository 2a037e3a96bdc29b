"""From ECU to EWS: how much of the subject the frame holds, and where in the frame it sits.

Spans follow the usual ladder of shot sizes (Bowen & Thompson, "Grammar of the Shot") for an upright person and are carried to
other subjects by their head and body sizes.
"""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.camera.target import Target

__all__ = ["FRAMINGS", "Framing", "centre_height", "frame_height", "place_across"]


@dataclass(frozen=True, slots=True)
class Framing:
    """One size of shot. `span` is the frame's height in subject heights, `centre` the subject height at mid-frame."""

    span: float
    centre: float
    closeness: float  # 1: sized by the head; 0: by the whole body
    lens_mm: float
    f_number: float
    thirds: float  # distance of the subject from the middle, as a part of the half frame


FRAMINGS = {
    "ECU": Framing(0.125, 0.928, 1.0, 100.0, 2.8, 0.10),
    "CU": Framing(0.235, 0.908, 1.0, 85.0, 2.0, 0.22),
    "MCU": Framing(0.37, 0.877, 1.0, 75.0, 2.0, 0.28),
    "MS": Framing(0.58, 0.822, 0.6, 55.0, 2.4, 0.32),
    "MLS": Framing(0.84, 0.735, 0.3, 50.0, 2.8, 0.34),
    "LS": Framing(1.42, 0.560, 0.0, 42.0, 4.0, 0.36),
    "WS": Framing(2.25, 0.680, 0.0, 35.0, 5.6, 0.40),
    "EWS": Framing(6.0, 1.500, 0.0, 26.0, 11.0, 0.42),
}

# Of a thing there is no head to come close to: shots are sized by the whole of it (the frame's height in its heights), with
# the closest only going into it.
_WHOLE = {"ECU": 0.55, "CU": 1.12, "MCU": 1.3, "MS": 1.42, "MLS": 1.55, "LS": 1.8, "WS": 3.0, "EWS": 8.0}
_BESIDE = 0.92  # of the whole ladder: how much air a wide thing needs at its sides
_RISE = 0.06  # of the frame: a thing sits a little under the middle

_PERSON_HEAD = 0.135  # of the standing height
_PERSON_EYES = 0.935
_LADDER = sorted(FRAMINGS.values(), key=lambda framing: framing.span)
_LOG_SPANS = np.log([framing.span for framing in _LADDER])


def _unit(target: Target, framing: Framing) -> float:
    """Height of the upright person who would fill the frame as this subject should."""
    by_head = target.head / _PERSON_HEAD
    return by_head * framing.closeness + target.height * (1.0 - framing.closeness)


def frame_height(target: Target, framing: Framing, aspect: float) -> float:
    """Metres that the frame's height holds at the subject's distance."""
    if target.whole:
        air = next(_WHOLE[name] for name, known in FRAMINGS.items() if known is framing)
        return target.slack * air * max(target.height, _BESIDE * target.width / aspect)
    upright = _unit(target, framing) * framing.span
    # An upright frame is narrow: leave shoulders their room instead of cropping them.
    upright *= 1.0 + 0.35 * max(0.0, 1.0 - aspect)
    room = 1.0 + 0.6 * (1.0 - framing.closeness) * min(framing.span / 1.42, 1.6)
    across = target.width * (1.0 - framing.closeness) * room / aspect
    return max(upright, across)


def centre_height(target: Target, span: float) -> float:
    """Height above the subject's ground (metres) to put at mid-frame when the frame is `span` metres high there."""
    if target.whole:
        return 0.5 * target.height + _RISE * span + target.raised
    relative = math.log(max(span / max(target.height, 1e-3), 1e-3))
    centre = float(np.interp(relative, _LOG_SPANS, [framing.centre for framing in _LADDER])) * target.height
    # Close shots compose on the eyes, wherever this subject has them.
    closeness = float(np.interp(relative, _LOG_SPANS, [framing.closeness for framing in _LADDER]))
    return centre + closeness * (target.eyes - _PERSON_EYES * target.height)


def place_across(framing: Framing, aspect: float) -> float:
    """How far off the middle a subject stands (part of the half frame): on a third when wide, near the middle when upright."""
    return framing.thirds * float(np.clip((aspect - 0.55) / 0.9, 0.12, 1.0))
