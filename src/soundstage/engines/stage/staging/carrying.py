"""Things in use by somebody: they go where the hand, the lap or the act takes them."""

import math
from collections.abc import Callable

import numpy as np

from soundstage.engines.stage.cast import Figure, Performer
from soundstage.engines.stage.motion import Held, recipe_named
from soundstage.engines.stage.motion.performance import HoldGrip
from soundstage.engines.stage.scene import Actor, Curve, Floats, Vec3
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.mark import pose_at
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.things import Grip, Thing

__all__ = ["course_of", "held", "seat_of"]

_RATE = 12.0  # samples a second of a moving seat

_GRIPS: dict[str, HoldGrip] = {"fist": "fist", "pinch": "pinch", "cup": "cup", "two-handed": "two-handed", "strap": "fist"}
_OVERHEAD = ("umbrella", "parasol")


def held(name: str, thing: Thing, start: float, end: float) -> Held:
    """The order to a body to hold a thing, as that thing is held."""
    grip = _GRIPS.get(thing.grips[0].hold, "fist") if thing.grips else "cup" if max(thing.size) < 0.16 else "two-handed"
    if thing.kind in _OVERHEAD:
        grip = "overhead"
    return Held(thing=name, hand="both" if grip == "two-handed" else "right", grip=grip, start=start, end=end, load=thing.mass)


def course_of(thing: Thing, holder: Performer, deed: Deed | None) -> Callable[[float], Floats]:
    """Where a thing in use is at any instant: as the act says that it is done with it, or else in the hand."""
    if isinstance(holder, PlacedThing):
        return _beside(thing, holder)
    if not isinstance(holder, Figure):
        return _in_mouth(holder)
    if deed is not None and recipe_named(deed.act).fitting is not None:
        act, figure = deed.act, holder

        def fitted(seconds: float) -> Floats:
            frame = figure.thing_frame(act, seconds, thing.size[2])
            assert frame is not None
            return frame

        return fitted
    if thing.grips and thing.grips[0].hold != "two-handed":
        return _gripped(holder, thing.grips[0])
    return _between(holder, thing)


def seat_of(mount: Actor, seconds: float) -> Curve | None:
    """Where a rider sits over time: (N, 4) of world x, y, z and the azimuth faced; None where there is no seat."""
    times = np.arange(0.0, seconds + 2.0 / _RATE, 1.0 / _RATE)
    if isinstance(mount, PlacedThing):
        own = _own_seat(mount.thing)
        frames = [mount.course(float(t)) for t in times]
        points = [frame @ np.array([*own, 1.0], np.float32) for frame in frames]
        ways = [math.atan2(float(frame[0, 2]), -float(frame[2, 2])) for frame in frames]
    elif hasattr(mount, "seat"):
        frames = [mount.seat(float(t)) for t in times]
        points = [frame[:, 3] for frame in frames]
        ways = [math.atan2(-float(frame[0, 2]), float(frame[2, 2])) for frame in frames]
    else:
        return None
    rows = np.column_stack([np.asarray(points)[:, :3], np.unwrap(ways)])
    return Curve(times=times.astype(np.float32), values=rows.astype(np.float32))


def _own_seat(thing: Thing) -> Vec3:
    if thing.vehicle is not None and thing.vehicle.seats:
        return thing.vehicle.seats[0]
    surface = thing.surface("seat") or thing.surface("saddle")
    return surface.centre if surface is not None else (0.0, 0.8 * thing.size[1], 0.0)


def _gripped(figure: Figure, grip: Grip) -> Callable[[float], Floats]:
    """The grip's own frame laid into the hand's: `along` to the thumb, `palm` out of the palm."""
    y = np.asarray(grip.along, np.float64) / np.linalg.norm(grip.along)
    x = np.asarray(grip.palm, np.float64)
    x = x - (x @ y) * y
    if float(np.linalg.norm(x)) < 1e-6:  # a palm along the bar says nothing: any side of it will do
        x = np.cross(y, (1.0, 0.0, 0.0) if abs(y[0]) < 0.9 else (0.0, 0.0, 1.0))
    x = x / max(float(np.linalg.norm(x)), 1e-9)
    own = np.eye(4)
    own[:3, :3] = np.stack([x, y, np.cross(x, y)], axis=1)
    own[:3, 3] = grip.position
    inverse = np.linalg.inv(own)

    def course(seconds: float) -> Floats:
        return np.asarray(figure.hand("right", seconds).astype(np.float64) @ inverse, np.float32)

    return course


def _between(figure: Figure, thing: Thing) -> Callable[[float], Floats]:
    """Upright between both hands, its front with the body's."""

    def course(seconds: float) -> Floats:
        left, right = figure.hand("left", seconds)[:3, 3], figure.hand("right", seconds)[:3, 3]
        x, y, z = (float(v) for v in (left + right) / 2.0)
        matrix = pose_at(x, y, z, figure.facing(seconds))
        matrix[1, 3] -= 0.35 * thing.size[1]
        return matrix

    return course


def _beside(thing: Thing, holder: PlacedThing) -> Callable[[float], Floats]:
    """A toy has no hand that closes: what it is said to use lies before it."""
    away = 0.5 * (holder.thing.size[2] + thing.size[2]) + 0.02

    def course(seconds: float) -> Floats:
        moved = np.eye(4, dtype=np.float32)
        moved[2, 3] = away
        return np.asarray(holder.course(seconds) @ moved, np.float32)

    return course


def _in_mouth(holder: Performer) -> Callable[[float], Floats]:
    """What a beast carries is in its mouth."""
    curve = holder.mouth_curve(30.0)

    def course(seconds: float) -> Floats:
        x, y, z = (float(v) for v in curve.at(seconds))
        return pose_at(x, y, z, holder.facing(seconds) + math.pi / 2.0)

    return course
