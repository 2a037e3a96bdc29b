"""Where a body travels: position, heading, speed and the phase of its stride over time, from the acts that move it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .performance import Act
from .repertory import recipe_named
from .rotation import Doubles, heading_vector, wrapped
from .style import Style

RATE = 120.0  # samples a second
MARGIN = 2.5  # seconds planned before and after the clip, for strides under way
EASE = 0.75  # seconds to gather speed or lose it
WALK_SPEED = 1.25  # m/s, an adult at ease (Bohannon 1997)
RUN_SPEED = 3.2
SEATING = 0.9  # seconds from standing to a seat
TURN_STEP = 0.9  # radians that one step on the spot turns


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch of stepping. Stride phase runs from 0 at `start` to `cycles` at `end`; `duty` is the share on the ground."""

    start: float
    end: float
    phase: Doubles  # (N,) over the route's times, constant outside
    cycles: float
    duty: float
    running: bool
    speed: float


@dataclass(slots=True)
class Route:
    """Sampled travel. `at` interpolates (x, z, azimuth, speed, walking share)."""

    times: Doubles
    places: Doubles  # (N, 2)
    azimuths: Doubles
    speeds: Doubles
    legs: list[Leg] = field(default_factory=list)
    glides: list[tuple[float, float]] = field(default_factory=list)  # when something other than steps moves the body

    def place(self, seconds: float) -> Doubles:
        return np.array([np.interp(seconds, self.times, self.places[:, k]) for k in (0, 1)])

    def azimuth(self, seconds: float) -> float:
        return float(np.interp(seconds, self.times, self.azimuths))

    def speed(self, seconds: float) -> float:
        return float(np.interp(seconds, self.times, self.speeds))


def plan_route(
    acts: Sequence[Act], seconds: float, place: tuple[float, float], azimuth: float, stature: float, style: Style
) -> Route:
    """Carry out the walks, runs and turns among `acts`, in order, from `place` (x, z) facing `azimuth`."""
    times = np.arange(-MARGIN, seconds + MARGIN, 1.0 / RATE)
    route = Route(
        times=times,
        places=np.tile(np.asarray(place, np.float64), (len(times), 1)),
        azimuths=np.full(len(times), azimuth),
        speeds=np.zeros(len(times)),
    )
    for act in sorted(acts, key=lambda a: a.start):
        travel = recipe_named(act.kind).travel
        if act.mount is not None or act.seat is not None:
            _be_seated(route, act)
        elif travel == "turn":
            _turn(route, act)
        elif travel != "no" and act.speed != 0.0:
            _travel(route, act, seconds, stature, style)
    return route


def step_length(speed: float, stature: float, style: Style, running: bool) -> float:
    """Metres from one foot to the other: grows with the root of speed (Grieve & Gear 1966)."""
    base = 0.415 * stature * np.sqrt(max(speed, 0.05) / 1.35)
    return float(base * style.stride * (0.95 if running else 1.0))


def _be_seated(route: Route, act: Act) -> None:
    """A seat carries the body: to it within a moment, back to where it was when the act is over."""
    times = route.times
    if act.mount is not None:
        rows = np.stack([act.mount.at(float(t)) for t in times[::6]]).astype(np.float64)
        seat = np.stack([np.interp(times, times[::6], rows[:, k]) for k in (0, 2, 3)], axis=1)
    else:
        assert act.seat is not None
        seat = np.tile(np.array(act.seat)[[0, 2, 3]], (len(times), 1))
    share = np.ones(len(times)) if act.start <= 0.05 else _ramp((times - act.start) / SEATING)
    share = share * (1.0 - (_ramp((times - act.end) / SEATING) if act.end < times[-1] - MARGIN - 0.05 else 0.0))
    route.places += share[:, None] * (seat[:, :2] - route.places)
    turn = np.array([wrapped(float(a - b)) for a, b in zip(seat[:, 2], route.azimuths, strict=True)])
    route.azimuths += share * np.unwrap(turn)
    route.glides.append((act.start if act.start > 0.05 else float(times[0]), min(act.end + SEATING, float(times[-1]))))
    if act.mount is not None:
        moved = np.gradient(route.places, 1.0 / RATE, axis=0)
        route.speeds = np.maximum(route.speeds, share * np.linalg.norm(moved, axis=1))


def _turn(route: Route, act: Act) -> None:
    begin = float(np.interp(act.start, route.times, route.azimuths))
    change = wrapped((act.azimuth if act.azimuth is not None else begin + np.pi) - begin)
    steps = max(2, int(np.ceil(abs(change) / TURN_STEP)) + 1)
    length = float(np.clip(act.end - act.start, steps * 0.42, steps * 0.75))
    u = np.clip((route.times - act.start) / length, 0.0, 1.0)
    eased = u * u * (3.0 - 2.0 * u)
    route.azimuths += np.where(route.times >= act.start, change * eased, 0.0)
    duty = 0.64
    cycles = 0.5 * (steps - 1) + (1.0 - duty)
    route.legs.append(Leg(act.start, act.start + length, u * cycles, cycles, duty, running=False, speed=0.35))


def _travel(route: Route, act: Act, seconds: float, stature: float, style: Style) -> None:
    times = route.times
    recipe = recipe_named(act.kind)
    running, gliding = recipe.travel == "run", recipe.travel == "glide"
    underway, goes_on = act.start <= 0.05, act.end >= seconds - 0.05
    start = times[0] if underway else act.start
    line = _line(act, np.array([np.interp(act.start, times, route.places[:, k]) for k in (0, 1)]), route, act.start)
    speed = act.speed or (recipe.pace or (RUN_SPEED if running else WALK_SPEED)) * (1.0 if gliding else style.speed)
    length = float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum()) if act.path else np.inf
    ramps = EASE * ((not underway) + (not goes_on)) * 0.5
    if act.path and act.speed is None:
        fitting = length / max(act.end - act.start - ramps, 0.5)
        speed = float(np.clip(fitting, 0.55 * speed, (4.5 if running else 1.55) * speed))
    stop = act.end if not goes_on else times[-1]
    if act.path:
        stop = min(stop, act.start + length / speed + ramps) if length / speed + ramps < stop - act.start else stop
    pace = np.ones(len(times))
    if not underway:
        pace *= _ramp((times - start) / EASE)
    if stop < times[-1] - 1e-6:
        pace *= _ramp((stop - times) / EASE)
    pace *= (times >= start - 1e-9) & (times <= stop + 1e-9)
    speeds = speed * pace
    travelled = np.concatenate([[0.0], np.cumsum(speeds[1:] + speeds[:-1]) * 0.5 / RATE])
    travelled -= np.interp(act.start, times, travelled)
    places, azimuths = _along(line, travelled)
    after = times >= start - 1e-9
    route.places[after] = places[after]
    blend = np.clip((times - act.start) / 0.6, 0.0, 1.0) if not underway else np.ones(len(times))
    blend = blend * blend * (3.0 - 2.0 * blend)
    before = float(np.interp(act.start, times, route.azimuths))
    change = np.unwrap(np.array([before, *azimuths]))[1:] - before
    change -= 2.0 * np.pi * np.round(change[np.searchsorted(times, act.start)] / (2.0 * np.pi))
    route.azimuths[after] = (before + _smoothed(change, 0.25) * blend)[after]
    route.speeds[after] = speeds[after]
    if gliding:
        route.glides.append((float(start), float(stop)))
    else:
        route.legs.append(_stride(times, speeds, start, stop, speed, stature, style, running))


def _stride(
    times: Doubles, speeds: Doubles, start: float, stop: float, speed: float, stature: float, style: Style, running: bool
) -> Leg:
    cadence = np.array([v / (2.0 * step_length(v, stature, style, running)) if v > 1e-4 else 0.0 for v in speeds])
    phase = np.concatenate([[0.0], np.cumsum(cadence[1:] + cadence[:-1]) * 0.5 / RATE])
    duty = 0.36 if running else float(np.clip(0.70 - 0.075 * speed, 0.55, 0.68))
    whole = max(round((phase[-1] - (1.0 - duty)) * 2.0), 1)
    cycles = 0.5 * whole + (1.0 - duty)
    phase *= cycles / max(phase[-1], 1e-6)
    return Leg(start, stop, phase, cycles, duty, running, speed)


def _line(act: Act, here: Doubles, route: Route, start: float) -> Doubles:
    if not act.path:
        azimuth = act.azimuth if act.azimuth is not None else float(np.interp(start, route.times, route.azimuths))
        ahead = heading_vector(azimuth)[[0, 2]]
        return np.stack([here, here + ahead])
    points = np.asarray(act.path, np.float64)
    if np.linalg.norm(points[0] - here) > 0.05:
        points = np.concatenate([here[None], points])
    return _rounded(points)


def _rounded(points: Doubles) -> Doubles:
    """A centripetal spline through the points, so that nobody turns on a corner."""
    if len(points) < 3:
        return points
    from scipy.interpolate import PchipInterpolator

    chords = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    fine = np.linspace(0.0, chords[-1], 40 * len(points))
    return np.stack([np.asarray(PchipInterpolator(chords, points[:, k])(fine)) for k in (0, 1)], axis=1)


def _along(line: Doubles, travelled: Doubles) -> tuple[Doubles, Doubles]:
    """Places and headings at distances along a line, which goes on straight at both ends."""
    lengths = np.linalg.norm(np.diff(line, axis=0), axis=1)
    chords = np.concatenate([[0.0], np.cumsum(lengths)])
    tangents = np.diff(line, axis=0) / np.maximum(lengths, 1e-9)[:, None]
    index = np.clip(np.searchsorted(chords, travelled) - 1, 0, len(lengths) - 1)
    places = line[index] + tangents[index] * (travelled - chords[index])[:, None]
    headings = np.arctan2(tangents[index, 0], -tangents[index, 1])
    return places, np.unwrap(headings)


def _ramp(u: Doubles) -> Doubles:
    v = np.clip(u, 0.0, 1.0)
    return np.asarray(v * v * (3.0 - 2.0 * v), np.float64)


def _smoothed(values: Doubles, seconds: float) -> Doubles:
    width = max(int(seconds * RATE) | 1, 3)
    kernel = np.hanning(width + 2)[1:-1]
    padded = np.pad(values, width // 2, mode="edge")
    return np.convolve(padded, kernel / kernel.sum(), mode="valid")
