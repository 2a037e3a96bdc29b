"""Where any number of feet stand over a clip: planted spots that never move, and swings between them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ....motion.rotation import Doubles, wrapped
from ....motion.route import Route

__all__ = ["Foothold", "Steps"]


@dataclass(frozen=True, slots=True)
class Foothold:
    """A foot at an instant: world (x, z), its azimuth, and `share` −1 planted or 0…1 of the swing."""

    x: float
    z: float
    azimuth: float
    share: float


class Steps:
    """Feet by the way that the body has gone: each stands for `duty` of a stride, `offsets` of a stride apart.

    `homes` (K, 2) are their places under a standing body, ahead and to the right, metres. As phase is a function of the way,
    a body that halts halts its feet.
    """

    def __init__(self, route: Route, homes: Doubles, offsets: Sequence[float], stride: float, duty: float) -> None:
        self.route, self.homes, self.offsets, self.stride, self.duty = route, homes, tuple(offsets), stride, duty
        turning = np.abs(np.gradient(route.azimuths, route.times)) * float(np.abs(homes).max())
        pace = np.hypot(route.speeds, turning)
        rate = 1.0 / (route.times[1] - route.times[0])
        way = np.concatenate([[0.0], np.cumsum(0.5 * (pace[1:] + pace[:-1])) / rate])
        # The clip begins in mid-stance of the first foot.
        self._way = way - float(np.interp(0.0, route.times, way)) + 0.5 * duty * stride
        self._pace = pace

    def phase(self, seconds: float) -> float:
        """Strides gone by."""
        return float(np.interp(seconds, self.route.times, self._way)) / self.stride

    def pace(self, seconds: float) -> float:
        """Metres a second that the feet must cover."""
        return float(np.interp(seconds, self.route.times, self._pace))

    def foot(self, number: int, seconds: float) -> Foothold:
        turn = self.phase(seconds) + self.offsets[number]
        cycle = math.floor(turn)
        share = (turn - cycle - self.duty) / (1.0 - self.duty)
        here = self._spot(number, cycle)
        if share <= 0.0:
            return Foothold(*here, -1.0)
        there = self._spot(number, cycle + 1)
        ease = share * share * (3.0 - 2.0 * share)
        mixed = 0.35 * share + 0.65 * ease
        azimuth = here[2] + ease * wrapped(there[2] - here[2])
        return Foothold(here[0] + mixed * (there[0] - here[0]), here[1] + mixed * (there[1] - here[1]), azimuth, share)

    def landings(self, number: int, seconds: float) -> list[tuple[float, float, float]]:
        """When (clip seconds) and at which (x, z) a foot lands."""
        times, found = self.route.times, []
        first, last = self.phase(0.0) + self.offsets[number], self.phase(seconds) + self.offsets[number]
        for cycle in range(math.ceil(first), math.floor(last) + 1):
            at = float(np.interp((cycle - self.offsets[number]) * self.stride, self._way, times))
            x, z, _ = self._spot(number, cycle)
            if 0.0 < at < seconds:
                found.append((at, x, z))
        return found

    def _spot(self, number: int, cycle: int) -> tuple[float, float, float]:
        middle = (cycle + 0.5 * self.duty - self.offsets[number]) * self.stride
        route = self.route
        at = float(np.interp(middle, self._way, route.times))
        x, z = (float(v) for v in route.place(at))
        azimuth = route.azimuth(at)
        ahead, right = self.homes[number]
        return (
            x + ahead * math.sin(azimuth) + right * math.cos(azimuth), z - ahead * math.cos(azimuth) + right * math.sin(
                azimuth),
            azimuth,
        )  # fmt: skip
