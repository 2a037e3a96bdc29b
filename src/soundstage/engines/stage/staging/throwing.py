"""What is thrown: in the hand until it is let go, then on its own way, to whoever catches it or to the ground."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.cast import Figure
from soundstage.engines.stage.motion import recipe_named
from soundstage.engines.stage.physics import Ball, Block, Body, Track, simulate
from soundstage.engines.stage.scene import Event, Floats
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.touching import Stuff, blow
from soundstage.engines.stage.things import Thing

__all__ = ["Flight", "flown", "throws"]

_RATE = 48.0  # samples a second of the hand's way
_REACH = 2.4  # seconds after a throw begins within which the hand is fastest
_FARTHEST = 9.0  # m/s that a throw to nobody begins with
_ANGLE = math.radians(34.0)
_PACE = 7.5  # m/s across, of a throw to somebody

Course = Callable[[float], Floats]
Flight = tuple[Course, tuple[Event, ...]]


def throws(deed: Deed | None) -> bool:
    """Whether a deed lets go of its thing."""
    return deed is not None and deed.act.startswith("throw") and recipe_named(deed.act).release is not None


def flown(
    thing: Thing,
    held: Course,
    thrower: Figure,
    deed: Deed,
    *,
    caught: Course | None,
    gravity: float,
    floor: float,
    seconds: float,
    ground: str,
) -> Flight:
    """The course of a thing that leaves `held` when the throwing hand is fastest, and ends in `caught` or on the ground."""
    start = deed.action.start
    times = np.arange(start, min(start + _REACH, seconds), 1.0 / _RATE)
    if len(times) < 8:
        return held, ()
    hand = np.array([held(float(t))[:3, 3] for t in times], np.float64)
    facing = thrower.facing(start)
    ahead = np.array([math.sin(facing), 0.0, -math.cos(facing)])
    leaves = float(times[int(np.argmax(np.gradient(hand @ ahead, times)))])
    first = held(leaves)
    if caught is not None:
        return _to_somebody(first, held, caught, leaves, gravity)
    return _to_the_ground(thing, first, held, ahead, leaves, gravity, floor, seconds, ground)


def _to_somebody(first: Floats, held: Course, caught: Course, leaves: float, gravity: float) -> Flight:
    begin = np.asarray(first[:3, 3], np.float64)
    flight = max(float(np.hypot(*(caught(leaves)[[0, 2], 3] - first[[0, 2], 3]))) / _PACE, 0.35)
    lands = leaves + flight
    end = np.asarray(caught(lands)[:3, 3], np.float64)
    speed = (end - begin) / flight + np.array([0.0, 0.5 * gravity * flight, 0.0])

    def course(seconds: float) -> Floats:
        if seconds <= leaves:
            return held(seconds)
        if seconds >= lands:
            return caught(seconds)
        age = seconds - leaves
        matrix = np.array(first)
        matrix[:3, 3] = begin + speed * age - np.array([0.0, 0.5 * gravity * age * age, 0.0])
        return matrix

    x, y, z = (float(v) for v in end)
    values: dict[str, float | str] = {"material": "flesh", "striker": "leather", "size": 0.2, "force": 0.35}
    return course, (Event(time=lands, kind="impact", position=(x, y, z), values=values),)


def _to_the_ground(
    thing: Thing,
    first: Floats,
    held: Course,
    ahead: np.ndarray,
    leaves: float,
    gravity: float,
    floor: float,
    seconds: float,
    ground: str,
) -> Flight:
    wide, high, deep = thing.size
    middle = first[:3, :3] @ np.array([0.0, high / 2.0, 0.0]) + first[:3, 3]
    speed = _FARTHEST * (math.cos(_ANGLE) * ahead + np.array([0.0, math.sin(_ANGLE), 0.0]))
    x, y, z = (float(v) for v in middle)
    body = Body(
        id="thrown",
        shape=Ball(high / 2.0) if thing.round else Block((wide / 2.0, high / 2.0, deep / 2.0)),
        position=(x, y, z),
        velocity=(float(speed[0]), float(speed[1]), float(speed[2])),
        material=thing.materials[0] if thing.materials else "rubber",
        mass=thing.mass,
    )
    outcome = simulate([body], seconds=max(seconds - leaves, 0.1), gravity=gravity, floor=floor, floor_material=ground)
    track: Track = outcome.tracks["thrown"]
    own = np.array(first)
    own[:3, 3] -= np.asarray(middle, np.float32)

    def course(at: float) -> Floats:
        return held(at) if at <= leaves else np.asarray(track.at(at - leaves) @ own, np.float32)

    stuff = Stuff(material=body.material, size=high, mass=thing.mass)
    events = tuple(replace(blow(hit, stuff, ground, ""), time=leaves + hit.time) for hit in outcome.contacts)
    return course, events
