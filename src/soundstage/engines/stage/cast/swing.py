"""What hangs swings: cloth and hair lag behind the joint they hang on, flutter in the wind and slide off the legs."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numba
import numpy as np

from ..motion import INDEX, Motion, Skeleton
from ..motion.rotation import Doubles
from ..scene import Floats, Wind
from .figure import Instant

__all__ = ["Hang", "Pendulum"]

_RATE = 24.0  # samples a second
_MEMORY = 30  # samples after which a jolt is forgotten
_MOST = 0.22  # metres
_LEGS = (("thigh_l", "shin_l"), ("shin_l", "foot_l"), ("thigh_r", "shin_r"), ("shin_r", "foot_r"))


@dataclass(slots=True)
class Pendulum:
    """How far something that hangs from a joint lags behind it: a damped oscillator driven by where the joint has been.

    It is integrated anew from a second before each instant, so that it depends on the time alone.
    """

    motion: Motion
    skeleton: Skeleton
    wind: Wind
    frequency: float = 7.0  # radians a second
    damping: float = 0.32
    _known: dict[int, Doubles] = field(default_factory=dict)

    def lag(self, joint: str, seconds: float) -> Doubles:
        """World offset (3,) of what swings freely from `joint`, metres."""
        step = 1.0 / _RATE
        last = int(np.floor(seconds * _RATE))
        index = INDEX[joint]
        path = [self._places(k)[index] for k in range(last - _MEMORY, last + 2)]
        part = seconds * _RATE - last
        place, speed = path[0].copy(), (path[1] - path[0]) / step
        for start, end in pairwise(path[:-1]):
            for half in (0.25, 0.75):
                pull = start + (end - start) * half
                speed = speed + 0.5 * step * (self.frequency**2 * (pull - place) - 2.0 * self.damping * self.frequency * speed)
                place = place + 0.5 * step * speed
        now = path[-2] + (path[-1] - path[-2]) * part
        offset = place + speed * (part * step) - now
        offset[1] *= 0.35
        size = float(np.linalg.norm(offset))
        return np.asarray(offset * (np.tanh(size / _MOST) * _MOST / (size + 1e-9)), np.float64)

    def _places(self, sample: int) -> Doubles:
        sample = max(sample, 0)
        if sample not in self._known:
            bearing = self.motion.at(sample / _RATE)
            self._known[sample] = self.skeleton.solve(bearing)[1]
        return self._known[sample]


@dataclass(slots=True)
class Hang:
    """Moves skinned points in the world: `sway` 0…1 is how free each is; `clear` keeps them `clear` metres off the legs."""

    pendulum: Pendulum
    joint: str
    sway: Floats
    clear: float = 0.0
    stiffness: float = 1.0

    def __call__(self, points: Floats, instant: Instant) -> Floats:
        seconds, wind = instant.seconds, self.pendulum.wind
        lag = self.pendulum.lag(self.joint, seconds) * self.stiffness
        flat = points.reshape(-1, 3)
        sway = self.sway.reshape(-1)
        gust = float(np.ravel(wind.gust.at(seconds))[0]) * wind.speed
        way = np.array([np.sin(wind.azimuth), 0.0, -np.cos(wind.azimuth)])
        push = way * (0.011 * min(gust, 14.0) * self.stiffness)
        origin = instant.places[INDEX[self.joint]]
        phase = (flat - origin.astype(np.float32)) @ np.array([7.0, 5.0, 6.0], np.float32)
        flutter = np.sin(phase - np.float32(5.2 * seconds)) * np.float32(0.0032 * min(gust, 12.0) * self.stiffness)
        free = sway * np.sqrt(np.maximum(sway, 0.0))
        moved = flat + free[:, None] * (lag + push).astype(np.float32) + (free * flutter)[:, None] * way.astype(np.float32)
        moved[:, 1] += free * np.float32(0.25 * float(np.hypot(lag[0] + push[0], lag[2] + push[2])))
        if self.clear > 0.0:
            size = self.pendulum.skeleton.proportions.stature / 1.75
            _push_out(moved, sway, _capsules(instant, size, self.clear))
        return np.asarray(moved.reshape(points.shape), np.float32)


def _capsules(instant: Instant, size: float, clear: float) -> Floats:
    """Rows of start, end (3 each) and the radius at both, for the legs."""
    rows = []
    for first, second in _LEGS:
        radii = (0.088, 0.060) if first.startswith("thigh") else (0.060, 0.044)
        rows.append([*instant.places[INDEX[first]], *instant.places[INDEX[second]], *(r * size + clear for r in radii)])
    return np.asarray(rows, np.float32)


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def _push_out(points: Any, sway: Any, capsules: Any) -> None:
    for i in range(points.shape[0]):
        if sway[i] <= 0.02:
            continue
        for c in range(capsules.shape[0]):
            ax, ay, az = capsules[c, 0], capsules[c, 1], capsules[c, 2]
            dx, dy, dz = capsules[c, 3] - ax, capsules[c, 4] - ay, capsules[c, 5] - az
            t = ((points[i, 0] - ax) * dx + (points[i, 1] - ay) * dy + (points[i, 2] - az) * dz) / (dx * dx + dy * dy + dz * dz)
            t = min(max(t, np.float32(0.0)), np.float32(1.0))
            ox, oy, oz = points[i, 0] - ax - t * dx, points[i, 1] - ay - t * dy, points[i, 2] - az - t * dz
            distance = np.sqrt(ox * ox + oy * oy + oz * oz) + np.float32(1e-6)
            radius = capsules[c, 6] + t * (capsules[c, 7] - capsules[c, 6])
            if distance < radius:
                grow = (radius - distance) / distance * min(sway[i] * np.float32(6.0), np.float32(1.0))
                points[i, 0] += ox * grow
                points[i, 1] += oy * grow
                points[i, 2] += oz * grow
