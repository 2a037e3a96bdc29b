"""Where and when every foot stands over a clip: planted spots that never move, and swings between them."""

from dataclasses import dataclass

import numpy as np

from ...motion.rotation import Doubles
from ...motion.route import Route
from .frame import Frame
from .stride import Gait, gait_at

__all__ = ["Footfalls", "Stand", "Swing", "footfalls"]

_SHORTEST = 0.07  # seconds: a foot is off the ground, or on it, at least so long


@dataclass(frozen=True, slots=True)
class Stand:
    """A foot on the ground from `start` to `end` (clip seconds) at world (x, z), its toes towards `azimuth`."""

    start: float
    end: float
    x: float
    z: float
    azimuth: float
    speed: float


@dataclass(frozen=True, slots=True)
class Swing:
    """A foot at an instant: world (x, z), its azimuth, `share` −1 planted or 0…1 of the swing, and its lift's vigour."""

    x: float
    z: float
    azimuth: float
    share: float


@dataclass(slots=True)
class Footfalls:
    """All stands of four feet, and the phase of the stride over the route's times."""

    times: Doubles
    phase: Doubles
    gait: Gait
    stands: list[list[Stand]]

    def foot(self, number: int, seconds: float) -> Swing:
        stands = self.stands[number]
        starts = [stand.start for stand in stands]
        index = int(np.searchsorted(starts, seconds, side="right")) - 1
        if index < 0:
            first = stands[0]
            return Swing(first.x, first.z, first.azimuth, -1.0)
        here = stands[index]
        if seconds <= here.end or index + 1 >= len(stands):
            return Swing(here.x, here.z, here.azimuth, -1.0)
        there = stands[index + 1]
        share = (seconds - here.end) / max(there.start - here.end, 1e-6)
        ease = share * share * (3.0 - 2.0 * share)
        mixed = 0.35 * share + 0.65 * ease
        turn = (there.azimuth - here.azimuth + np.pi) % (2.0 * np.pi) - np.pi
        return Swing(
            here.x + mixed * (there.x - here.x), here.z + mixed * (there.z - here.z), here.azimuth + ease * turn, share
        )

    def at(self, seconds: float, values: Doubles) -> float:
        return float(np.interp(seconds, self.times, values))


def footfalls(frame: Frame, route: Route, homes: Doubles, reach: tuple[float, float], gravity: float) -> Footfalls:
    """Plan the feet. `homes` (4, 2) are the feet's places under a standing body: ahead and to the right, metres;
    `reach` is how far from there, heights, a foreleg and a hind leg can stay on the ground."""
    times = route.times
    rate = 1.0 / (times[1] - times[0])
    turning = np.abs(np.gradient(route.azimuths, times)) * float(np.abs(homes[:, 0]).max())
    effective = _smoothed(np.hypot(route.speeds, 0.8 * turning), rate)
    gait = gait_at(frame, effective, gravity)
    stride = np.minimum(gait.stride, 2.0 * min(reach) / gait.duty)
    cadence = effective / (stride * frame.height)
    still_speed = 0.05 * np.sqrt(gravity * frame.height)
    moving = effective > still_speed
    # A stride in slow motion would hover: below a stroll feet go as often, and less far.
    floor = 0.35 / np.sqrt(frame.height)
    cadence = np.where(moving, np.maximum(cadence, floor), 0.0)
    phase = np.concatenate([[0.0], np.cumsum(0.5 * (cadence[1:] + cadence[:-1])) / rate])
    stands = []
    for number in range(4):
        turn = (phase - gait.offsets[:, number]) % 1.0
        down = (turn < gait.duty) | ~moving
        stands.append(_stands(route, _cleaned(down, int(_SHORTEST * rate)), homes[number], reach[number // 2] * frame.height))
    return Footfalls(times, phase, gait, stands)


def _stands(route: Route, down: np.ndarray, home: Doubles, reach: float) -> list[Stand]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], down, [False]]).astype(np.int8)))
    found = []
    for first, last in zip(edges[::2], edges[1::2] - 1, strict=True):
        middle = (first + last) // 2
        azimuth = float(route.azimuths[middle])
        ahead, right = (np.sin(azimuth), -np.cos(azimuth)), (np.cos(azimuth), np.sin(azimuth))
        x, z = (route.places[middle, k] + home[0] * ahead[k] + home[1] * right[k] for k in (0, 1))
        first, last = _within(route, (first, middle, last), home, (float(x), float(z)), reach)
        found.append(
            Stand(float(route.times[first]), float(route.times[last]), float(x), float(z), azimuth, float(route.speeds[middle]))
        )
    return found


def _within(
    route: Route, span: tuple[int, int, int], home: Doubles, spot: tuple[float, float], reach: float
) -> tuple[int, int]:
    """The part of a stand about its middle in which the leg reaches its spot: it lands later, or leaves sooner."""
    first, middle, last = span
    azimuth = route.azimuths[first : last + 1]
    x = route.places[first : last + 1, 0] + home[0] * np.sin(azimuth) + home[1] * np.cos(azimuth)
    z = route.places[first : last + 1, 1] - home[0] * np.cos(azimuth) + home[1] * np.sin(azimuth)
    far = np.hypot(x - spot[0], z - spot[1]) > reach
    before, after = np.flatnonzero(far[: middle - first]), np.flatnonzero(far[middle - first :])
    start = first + int(before[-1]) + 1 if len(before) else first
    return start, middle + int(after[0]) - 1 if len(after) and after[0] > 0 else last


def _cleaned(down: np.ndarray, shortest: int) -> np.ndarray:
    """Without swings or stands too short to see."""
    for value in (False, True):
        edges = np.flatnonzero(np.diff(np.concatenate([[not value], down, [not value]]).astype(np.int8)))
        for first, last in zip(edges[::2], edges[1::2], strict=False):
            if last - first < shortest and first > 0 and last < len(down):
                down[first:last] = not value
    if not down.any():
        down[:] = True
    return down


def _smoothed(values: Doubles, rate: float) -> Doubles:
    width = int(0.2 * rate) | 1
    kernel = np.hanning(width + 2)[1:-1]
    return np.convolve(np.pad(values, width // 2, mode="edge"), kernel / kernel.sum(), mode="valid")
