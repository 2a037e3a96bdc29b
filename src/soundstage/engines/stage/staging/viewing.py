"""From which side something is seen: front, back, a side, by turning it to the camera or the camera to it."""

import math
from collections.abc import Mapping

from soundstage.engines.stage.screenplay.model import View
from soundstage.engines.stage.staging.geography import Geography

__all__ = ["facing", "seen_from"]

# How far from the view's azimuth something faces that is seen from there; who faces to the right shows the right side.
_TURNS: Mapping[View, float] = {
    "front": math.pi,
    "back": 0.0,
    "left": -math.pi / 2.0,
    "right": math.pi / 2.0,
    "three_quarter": 2.45,
}


def facing(view: View, geography: Geography) -> float:
    """The azimuth that something faces which the camera of a place is to see from a side."""
    return geography.view + _TURNS.get(view, -geography.side * math.pi / 2.0)


def seen_from(view: View, heading: float, geography: Geography) -> float:
    """The azimuth along which the camera looks that sees something on its way from a side, near to the master view."""
    turns = [_TURNS[view]] if view in _TURNS else [-math.pi / 2.0, math.pi / 2.0]
    return min((heading - turn for turn in turns), key=lambda azimuth: -math.cos(azimuth - geography.view))
