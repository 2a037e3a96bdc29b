"""Where somebody looks: the eyes lead, the head follows, the shoulders come last; eyes jump, and lids blink.

After the eye-head coordination of Guitton & Volle (1987): the head carries most of a large shift, begins some
50–100 ms after the eyes, and the eyes counter-roll while it arrives.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .performance import Act, Gaze
from .rotation import Doubles, azimuth_of, wrapped
from .route import RATE, Route

BLINKS = 16.0  # a minute (Bentivoglio 1997: 17 at rest, 26 in conversation)
BLINK_SECONDS = 0.2
HEAD_SHARE = 0.78
CHEST_SHARE = 0.24
Aim = tuple[float, float]  # yaw left, pitch down, relative to the body's heading


@dataclass(slots=True)
class GazeTracks:
    """Sampled at the route's times: (N, 2) yaw (left), pitch (down) for chest, head relative to the
    chest, eyes relative to the head."""

    times: Doubles
    chest: Doubles
    head: Doubles
    eyes: Doubles
    blinks: tuple[float, ...]

    def at(self, seconds: float) -> tuple[Aim, Aim, Aim]:
        rows = [
            tuple(float(np.interp(seconds, self.times, track[:, k])) for k in (0, 1))
            for track in (self.chest, self.head, self.eyes)
        ]
        return (rows[0][0], rows[0][1]), (rows[1][0], rows[1][1]), (rows[2][0], rows[2][1])

    def blink(self, seconds: float) -> float:
        """How far the lids are shut, 0…1: down in a third of the time, up in the rest."""
        shut = 0.0
        for moment in self.blinks:
            u = (seconds - moment) / BLINK_SECONDS
            if 0.0 < u < 1.0:
                shut = max(shut, u / 0.35 if u < 0.35 else 1.0 - ((u - 0.35) / 0.65) ** 0.8)
        return float(np.clip(shut, 0.0, 1.0))


def plan_gaze(
    acts: Sequence[Act], gazes: Sequence[Gaze], route: Route, eyes: Callable[[float], Doubles], seed: int, restless: float,
    stiffness: float = 1.0,
) -> GazeTracks:  # fmt: skip
    """`eyes` tells where the eyes are, world, at a time. `stiffness` below 1 slows the head (a helmet)."""
    rng = np.random.default_rng([seed, 11])
    times = route.times
    desired, jumps = _fixations(acts, gazes, route, eyes, rng, restless)
    chest = _follow(desired, 3.2 * stiffness, 0.16) * CHEST_SHARE
    head = _follow(desired, 7.5 * stiffness, 0.07) * HEAD_SHARE
    head[:, 1] *= 0.85
    quick = _follow(desired, 60.0, 0.0)
    rest = quick - head - chest * np.array([1.0, 0.0])
    limited = np.clip(rest, [-0.55, -0.35], [0.55, 0.40]) + _saccades(times, rng)
    return GazeTracks(times, chest, head, limited, _blinks(times, jumps, rng))


def _fixations(
    acts: Sequence[Act],
    gazes: Sequence[Gaze],
    route: Route,
    eyes: Callable[[float], Doubles],
    rng: np.random.Generator,
    restless: float,
) -> tuple[Doubles, list[float]]:
    times = route.times
    aims = _wander(times, rng, restless)
    jumps: list[float] = []
    ordered = sorted(gazes, key=lambda g: g.start)
    for index, gaze in enumerate(ordered):
        until = ordered[index + 1].start if index + 1 < len(ordered) else times[-1] + 1.0
        inside = (times >= gaze.start if index or gaze.start > 0.0 else times >= times[0]) & (times < until)
        _aim(aims, inside, gaze, route, eyes)
        jumps.append(gaze.start)
    for act in acts:
        if act.kind != "look":
            continue
        if act.target is not None or act.azimuth is not None:
            start = act.start if act.start > 0.05 else times[0]
            inside = (times >= start) & (times <= act.end)
            _aim(aims, inside, Gaze(start=start, target=act.target, azimuth=act.azimuth, elevation=act.elevation), route, eyes)
            jumps.append(act.start)
        else:
            jumps += _look_around(aims, times, act, rng)
    return aims, jumps


def _aim(aims: Doubles, inside: NDArray[np.bool_], gaze: Gaze, route: Route, eyes: Callable[[float], Doubles]) -> None:
    if gaze.target is None and gaze.azimuth is None and gaze.follow is None:
        return
    # A tenth of a second is fine enough: the springs that follow are slower.
    indices = np.nonzero(inside)[0]
    if not len(indices):
        return
    coarse = np.unique(np.concatenate([indices[::12], indices[-1:]]))
    values = np.array([_direction(gaze, float(route.times[i]), route, eyes) for i in coarse])
    for k in (0, 1):
        aims[indices, k] = np.interp(indices, coarse, values[:, k])


def _direction(gaze: Gaze, seconds: float, route: Route, eyes: Callable[[float], Doubles]) -> Aim:
    if gaze.azimuth is not None and gaze.target is None and gaze.follow is None:
        azimuth, elevation = gaze.azimuth, gaze.elevation
    else:
        point = gaze.follow.at(seconds) if gaze.follow is not None else gaze.target
        way = np.asarray(point, np.float64) - eyes(seconds)
        azimuth, elevation = azimuth_of(way), float(np.arctan2(way[1], max(np.hypot(way[0], way[2]), 1e-6)))
    yaw = float(np.clip(-wrapped(azimuth - route.azimuth(seconds)), -1.45, 1.45))
    return yaw, float(np.clip(-elevation, -0.9, 0.9))


def _wander(times: Doubles, rng: np.random.Generator, restless: float) -> Doubles:
    """With nothing to look at, eyes rest ahead and drift a little."""
    aims = np.zeros((len(times), 2))
    now, aim = float(times[0]), np.array([0.0, 0.03])
    while now < times[-1]:
        hold = rng.uniform(1.4, 3.6) / restless
        inside = (times >= now) & (times < now + hold)
        aims[inside] = aim
        aim = np.array([rng.normal(0.0, 0.13), rng.normal(0.03, 0.045)])
        now += hold
    return aims


def _look_around(aims: Doubles, times: Doubles, act: Act, rng: np.random.Generator) -> list[float]:
    side = 1.0 if rng.random() < 0.5 else -1.0
    jumps: list[float] = []
    now = act.start
    while now < act.end:
        hold = rng.uniform(1.1, 2.1)
        inside = (times >= now) & (times < min(now + hold, act.end))
        aims[inside] = (side * rng.uniform(0.35, 0.95), rng.uniform(-0.12, 0.10) - act.elevation)
        jumps.append(now)
        side = -side if rng.random() < 0.75 else side * 0.3
        side = side if abs(side) > 0.5 else float(np.sign(side))
        now += hold
    return jumps


def _follow(target: Doubles, frequency: float, delay: float) -> Doubles:
    """A critically damped spring after a pure delay."""
    lagged = np.roll(target, int(delay * RATE), axis=0)
    lagged[: int(delay * RATE)] = target[0]
    out = np.empty_like(target)
    place, speed = lagged[0].copy(), np.zeros(2)
    dt = 1.0 / RATE
    decay = np.exp(-frequency * dt)
    for i, goal in enumerate(lagged):
        offset = place - goal
        change = (speed + frequency * offset) * dt
        speed = (speed - frequency * change) * decay
        place = goal + (offset + change) * decay
        out[i] = place
    return out


def _saccades(times: Doubles, rng: np.random.Generator) -> Doubles:
    """Fixational jumps of half a degree or so, two or three a second."""
    out = np.zeros((len(times), 2))
    now = float(times[0])
    while now < times[-1]:
        hold = rng.uniform(0.25, 0.9)
        out[(times >= now) & (times < now + hold)] = rng.normal(0.0, (0.014, 0.008))
        now += hold
    return out


def _blinks(times: Doubles, jumps: Sequence[float], rng: np.random.Generator) -> tuple[float, ...]:
    moments: list[float] = []
    now = float(times[0])
    while now < times[-1]:
        now += float(np.clip(rng.exponential(60.0 / BLINKS), 1.2, 8.0))
        moments.append(now)
    moments += [jump + 0.02 for jump in jumps if rng.random() < 0.6]
    kept: list[float] = []
    for moment in sorted(moments):
        if not kept or moment - kept[-1] > 0.6:
            kept.append(moment)
    return tuple(kept)
