"""What befalls a thing: the motions that verbs ask of it, and the course that each gives it.

`motion_for` says which motion an action means, `befall` turns it into a course through the clip. What falls, bounces, rolls,
slides or topples is simulated instead (simulating.py).
"""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Event, Floats, SoundSource
from soundstage.engines.stage.screenplay.model import Action
from soundstage.engines.stage.staging.breaking import Debris
from soundstage.engines.stage.staging.kinematics import about
from soundstage.engines.stage.staging.mark import Mark, land_at, pose_at
from soundstage.engines.stage.things import Thing
from soundstage.engines.stage.world import Heights
from soundstage.engines.stage.world.place import Station

Doubles = NDArray[np.float64]

__all__ = ["MOTIONS", "Befallen", "Setup", "befall", "motion_for"]

# What can happen to a thing, and the verbs that ask for it; `travel` only for what moves by itself.
MOTIONS: dict[str, tuple[str, ...]] = {
    "travel": (
        "drive", "go", "move", "sail", "fly", "ride", "pass", "race", "speed", "cruise", "drift", "glide", "approach", "cross",
        "leave", "arrive", "travel", "run", "rush", "accelerate", "hover", "soar", "chug", "taxi", "row", "enter", "depart",
        "navigate", "paddle", "park", "slow", "chase", "follow", "turn", "climb", "descend", "circle", "orbit", "stop", "halt",
        "slow down", "brake", "decelerate", "speed up", "gain", "gain speed", "pick up speed",
    ),
    "fall": ("fall", "drop", "plummet", "plunge", "tumble", "land", "crash"),
    "bounce": ("bounce", "rebound"),
    "roll": ("roll",),
    "slide": ("slide", "skid", "slip"),
    "spin": ("spin", "rotate", "turn", "twirl", "whirl", "revolve", "twist"),
    "float": ("float", "bob", "drift", "levitate", "hover", "hang"),
    "rise": ("rise", "lift", "ascend", "launch", "take off", "lift off", "levitate", "soar", "climb"),
    "swing": ("swing", "sway", "dangle", "rock"),
    "sink": ("sink",),
    "topple": ("topple", "tip over", "fall over", "overturn", "collapse"),
    "glow": ("glow", "shine", "flicker", "flash", "burn", "illuminate", "light", "gleam", "blink", "pulse"),
    "stand": ("stand", "lie", "rest", "sit", "lean", "stay", "remain", "be", "wait", "loom", "tower", "hang", "perch"),
}  # fmt: skip

_GATHERS = frozenset({"accelerate", "speed up", "gain", "gain speed", "pick up speed"})
_BRAKES = frozenset({"slow down", "slow", "brake", "decelerate", "stop", "halt"})
_CREEP = 0.25  # of its pace that what gathers speed begins with
_STANDS = 0.8  # of the clip after which what brakes stands
_NEEDS_VEHICLE = frozenset({"travel"})
_NEEDS_LIGHT = frozenset({"glow"})


def motion_for(verb: str, *, vehicle: bool, lit: bool) -> str | None:
    """The motion that a verb asks of a thing, or None where the thing cannot: only a vehicle travels, only a lamp glows."""
    lemma = verb.lower().strip()
    for motion, verbs in MOTIONS.items():
        if lemma != motion and lemma not in verbs:
            continue
        if (motion in _NEEDS_VEHICLE and not vehicle) or (motion in _NEEDS_LIGHT and not lit):
            continue
        return motion
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """Where something befalls a thing: its mark, the level that it stands on, the floor below it, gravity, the clip."""

    id: str
    mark: Mark
    level: float
    floor: float
    gravity: float
    seconds: float
    ground: str
    heights: Heights
    bearer: Station | None = None  # what of the place bears it
    breaks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Befallen:
    """A thing's course, its joints over time, and what is heard of it."""

    course: Callable[[float], Floats]
    joints: Callable[[float], Mapping[str, float]]
    events: tuple[Event, ...] = ()
    sources: tuple[SoundSource, ...] = ()
    moving: bool = True
    debris: Debris | None = None


def befall(thing: Thing, deeds: Sequence[tuple[str, Action]], setup: Setup) -> Befallen:
    """The course of a thing through its motions; the one that moves it most gives the course."""
    kinds = dict(deeds)
    if setup.mark.path:
        return _travelled(thing, setup, {action.verb for _, action in deeds})
    for motion, made in _COURSES.items():
        if motion in kinds:
            return made(thing, kinds[motion], setup)
    mark = setup.mark
    still = pose_at(mark.place[0], setup.level, mark.place[1], mark.heading)
    turning = bool(deeds) and any(motion not in ("stand", "glow") for motion, _ in deeds)
    return Befallen(course=lambda seconds: still, joints=_running(thing, turning), moving=False)


def _running(thing: Thing, on: bool) -> Callable[[float], Mapping[str, float]]:
    """Joints that turn by themselves: hands of a clock always, wheels and rotors when it runs."""
    rates = {joint.name: rate for joint in thing.joints if (rate := _RATES.get(joint.name)) is not None}
    if on:
        rates |= {joint.name: _SPIN for joint in thing.joints if joint.kind == "spin" and joint.name not in rates}

    def joints(seconds: float) -> Mapping[str, float]:
        return {name: rate * seconds for name, rate in rates.items()}

    return joints


def _travelled(thing: Thing, setup: Setup, verbs: Collection[str] = ()) -> Befallen:
    """Along its path, on its wheels, over the land or at its level; at an even pace unless the verbs change it."""
    mark = setup.mark
    path = np.asarray(mark.path, np.float64)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(path[:, 0]), np.diff(path[:, 1])))])
    pace = mark.pace or 1.0
    gone = _gone(pace, setup.seconds, verbs)
    vehicle = thing.vehicle
    bobbing = vehicle is not None and vehicle.medium in ("water", "air")

    def course(seconds: float) -> Floats:
        (x, z), (dx, dz) = _on_path(path, along, gone(seconds))
        heading = math.atan2(dx, -dz)
        y = mark.level if mark.level is not None else land_at(setup.heights, x, z)
        if not bobbing:
            if mark.level is None and vehicle is not None:
                return _on_wheels(thing, x, z, dx, dz, setup.heights)
            return pose_at(x, y, z, heading)
        sway = 0.02 * math.sin(0.9 * seconds + 1.0)
        matrix = pose_at(x, y + 0.01 * thing.size[1] * math.sin(1.1 * seconds), z, heading)
        return np.asarray(matrix @ about((0.0, 0.0, 1.0), sway) @ about((1.0, 0.0, 0.0), 0.7 * sway), np.float32)

    return Befallen(course=course, joints=_rolling_joints(thing, gone), moving=True)


def _on_path(path: Doubles, along: Doubles, s: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """The point at an arc length of a path that goes straight on beyond its ends, and the direction there."""
    index = int(np.clip(np.searchsorted(along, s) - 1, 0, len(along) - 2))
    step = (path[index + 1] - path[index]) / max(float(along[index + 1] - along[index]), 1e-9)
    x, z = (float(v) for v in path[index] + step * (s - along[index]))
    return (x, z), (float(step[0]), float(step[1]))


def _gone(pace: float, length: float, verbs: Collection[str]) -> Callable[[float], float]:
    """Metres gone by a second of the clip: evenly, gathering speed up to the pace and beyond, or braking to a stand."""
    if _GATHERS & set(verbs):
        return lambda seconds: pace * seconds * (_CREEP + (1.6 - _CREEP) * max(seconds, 0.0) / (2.0 * length))
    if _BRAKES & set(verbs):
        stands = _STANDS * length

        def braked(seconds: float) -> float:
            t = min(seconds, stands)
            return pace * t * (1.0 - t / (2.0 * stands)) if t > 0.0 else pace * t

        return braked
    return lambda seconds: pace * seconds


def _rolling_joints(thing: Thing, gone: Callable[[float], float]) -> Callable[[float], Mapping[str, float]]:
    radius = thing.vehicle.wheel_radius if thing.vehicle is not None else 0.0
    names = [joint.name for joint in thing.joints if joint.kind == "spin"]

    def joints(seconds: float) -> Mapping[str, float]:
        turned = gone(seconds) / radius if radius > 0 else _SPIN * seconds
        return {name: turned if "wheel" in name else _RATES.get(name, _SPIN) * seconds for name in names}

    return joints


def _on_wheels(thing: Thing, x: float, z: float, dx: float, dz: float, heights: Heights) -> Floats:
    """Pitched as the land under its two ends says."""
    half = 0.35 * thing.size[2]
    front, back = land_at(heights, x + dx * half, z + dz * half), land_at(heights, x - dx * half, z - dz * half)
    pitch = math.atan2(front - back, 2.0 * half)
    matrix = pose_at(x, (front + back) / 2.0, z, math.atan2(dx, -dz))
    return np.asarray(matrix @ about((1.0, 0.0, 0.0), -pitch), np.float32)


def _spinning(thing: Thing, action: Action, setup: Setup) -> Befallen:
    mark = setup.mark

    def course(seconds: float) -> Floats:
        return pose_at(mark.place[0], setup.level, mark.place[1], mark.heading + 1.1 * max(seconds - action.start, 0.0))

    return Befallen(course=course, joints=_running(thing, True))


def _floating(thing: Thing, action: Action, setup: Setup) -> Befallen:
    """Borne by air or water: it bobs and turns slowly."""
    mark = setup.mark
    swing = 0.05 * thing.size[1] + 0.02
    lift = 0.0 if mark.level is not None else 0.6 + 0.5 * thing.size[1]

    def course(seconds: float) -> Floats:
        y = setup.level + lift + swing * math.sin(1.3 * seconds)
        matrix = pose_at(mark.place[0] + 0.05 * seconds, y, mark.place[1], mark.heading + 0.12 * seconds)
        return np.asarray(matrix @ about((0.0, 0.0, 1.0), 0.05 * math.sin(1.0 * seconds)), np.float32)

    return Befallen(course=course, joints=_running(thing, True))


def _rising(thing: Thing, action: Action, setup: Setup) -> Befallen:
    """Upwards, ever faster at first."""
    mark = setup.mark
    speed = 0.35 * max(thing.size[1], 0.3)

    def course(seconds: float) -> Floats:
        t = max(seconds - action.start, 0.0)
        climbed = 0.5 * speed * t * t / (1.0 + 0.5 * t)
        return pose_at(mark.place[0], setup.level + climbed, mark.place[1], mark.heading + 0.05 * t)

    return Befallen(course=course, joints=_running(thing, True))


def _sinking(thing: Thing, action: Action, setup: Setup) -> Befallen:
    mark = setup.mark
    rate = 1.1 * thing.size[1] / max(action.end - action.start, 1.0)

    def course(seconds: float) -> Floats:
        t = max(seconds - action.start, 0.0)
        matrix = pose_at(mark.place[0], setup.level - rate * t, mark.place[1], mark.heading)
        return np.asarray(matrix @ about((0.0, 0.0, 1.0), min(0.06 * t, 0.35)), np.float32)

    return Befallen(course=course, joints=_running(thing, False))


def _swinging(thing: Thing, action: Action, setup: Setup) -> Befallen:
    """A pendulum hung from above: its period is that of its length (Huygens)."""
    mark, length = setup.mark, 1.6 * thing.size[1]
    rate = math.sqrt(setup.gravity / length)

    def course(seconds: float) -> Floats:
        matrix = pose_at(mark.place[0], setup.level, mark.place[1], mark.heading)
        lift = np.eye(4, dtype=np.float32)
        lift[1, 3] = length
        turn = about((0.0, 0.0, 1.0), 0.28 * math.sin(rate * seconds))
        return np.asarray(matrix @ lift @ turn @ np.linalg.inv(lift), np.float32)

    return Befallen(course=course, joints=_running(thing, False))


_SPIN = 4.0  # radians a second
_RATES = {"second": -2.0 * math.pi / 60.0, "minute": -2.0 * math.pi / 3600.0, "hour": -2.0 * math.pi / 43200.0,
          "rotor": 40.0, "propeller": 40.0, "blades": 2.4, "sails": 0.9, "platter": 3.5, "carousel": 0.5}  # fmt: skip
_COURSES: dict[str, Callable[[Thing, Action, Setup], Befallen]] = {
    "sink": _sinking,
    "rise": _rising,
    "swing": _swinging,
    "spin": _spinning,
    "float": _floating,
}
