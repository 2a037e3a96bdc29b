"""Arms that mean something: a wave, a pointing hand."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from .bearing import Arm
from .performance import Act, Performance
from .rotation import azimuth_of, smoothstep, wrapped
from .route import Route

RAISE = 0.55  # seconds to bring an arm up


@dataclass(frozen=True, slots=True)
class Gesture:
    """One arm's gesture: which side makes it, where it goes, when."""

    kind: str
    side: int
    start: float
    end: float
    bearing: float = 0.0  # to the left of the body's heading
    elevation: float = 0.0


def gestures_of(performance: Performance, route: Route) -> tuple[Gesture, ...]:
    return tuple(_gesture(act, route) for act in performance.acts if act.kind in ("wave", "point"))


def _gesture(act: Act, route: Route) -> Gesture:
    middle = 0.5 * (act.start + act.end)
    aim = 0.0
    elevation = act.elevation
    if act.target is not None:
        place = route.place(middle)
        way = np.array([act.target[0] - place[0], 0.0, act.target[2] - place[1]])
        aim = -wrapped(azimuth_of(way) - route.azimuth(middle))
    elif act.azimuth is not None:
        aim = -wrapped(act.azimuth - route.azimuth(middle))
    side = 0 if aim > 0.15 else 1
    return Gesture(act.kind, side, act.start, act.end, float(np.clip(aim, -1.5, 1.5)), elevation)


def gesture_arm(arm: Arm, side: int, seconds: float, gestures: Sequence[Gesture]) -> Arm:
    """The arm as a gesture leaves it."""
    for gesture in gestures:
        if gesture.side == side and gesture.start - 0.1 < seconds < gesture.end + RAISE:
            share = float(smoothstep(0.0, RAISE, seconds - gesture.start)) * (
                1.0 - float(smoothstep(0.0, RAISE, seconds - gesture.end + 0.15))
            )
            return _between(arm, _held(gesture, seconds), share)
    return arm


def _held(gesture: Gesture, seconds: float) -> Arm:
    if gesture.kind == "wave":
        beat = float(np.sin(2.0 * np.pi * 1.7 * (seconds - gesture.start)))
        return Arm(
            flex=0.35, abduct=1.25, twist=-1.35, elbow=1.55 + 0.28 * beat, pronate=0.35, wrist=0.12 * beat, shrug=0.05,
            curl=(0.1, 0.1, 0.12, 0.16, 0.2),
        )  # fmt: skip
    out = 1.0 if gesture.side == 0 else -1.0
    return Arm(
        flex=1.42 + gesture.elevation, abduct=float(np.clip(out * gesture.bearing, -0.3, 1.3)), twist=0.2, elbow=0.14,
        pronate=1.1, wrist=0.0, shrug=0.04, curl=(0.45, 0.05, 1.1, 1.25, 1.3),
    )  # fmt: skip


def _between(a: Arm, b: Arm, share: float) -> Arm:
    values: dict[str, Any] = {}
    for item in fields(Arm):
        x, y = getattr(a, item.name), getattr(b, item.name)
        if isinstance(x, tuple):
            values[item.name] = tuple(p + (q - p) * share for p, q in zip(x, y, strict=True))
        else:
            values[item.name] = x + (y - x) * share
    return replace(a, **values)
