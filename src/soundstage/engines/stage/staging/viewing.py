"""From which side something is seen: front, back, a side, by turning it to the camera or the camera to it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from soundstage.engines.stage.screenplay.model import View
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.ways import lane_of, lanes_like, mean_heading, on_lane
from soundstage.engines.stage.world import Place

__all__ = ["beside_lanes", "facing", "seen_from"]

_HEAD_ON = 0.5  # radians from the lens axis within which only a front or a back is seen

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


def beside_lanes(company: Sequence[Role], place: Place, geography: Geography) -> Geography:
    """The geography of a place whose principal vehicle stands in a lane: seen from its quarter, never dead ahead.

    The camera comes round over the road and not over the pavement, so that nothing but road is before it.
    """
    parked = [role for role in company if role.named and lane_of(role, place, (0.0, 0.0)) is not None]
    if not parked:
        return geography
    lane = lane_of(max(parked, key=lambda role: role.length), place, (0.0, 0.0))
    assert lane is not None
    way = on_lane(lane, (0.0, 0.0), 0.1)
    off = math.remainder(mean_heading(way) - geography.view, 2.0 * math.pi)
    if min(abs(off), math.pi - abs(off)) > _HEAD_ON:
        return geography
    middles = [_right(on_lane(line, (0.0, 0.0), 0.1), geography) for line in lanes_like(lane, place)]
    off_middle = _right(way, geography) - sum(middles) / len(middles)
    turn = math.copysign(math.pi - _TURNS["three_quarter"], off_middle if abs(off_middle) > 0.1 else -geography.side)
    return replace(geography, view=geography.view + turn, sun=geography.sun + turn)


def _right(way: Sequence[tuple[float, float]], geography: Geography) -> float:
    """How far to the frame's right a lane runs past the mark, metres."""
    x, z = way[len(way) // 3]
    return x * math.cos(geography.view) + z * math.sin(geography.view)
