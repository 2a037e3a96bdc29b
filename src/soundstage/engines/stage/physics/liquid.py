"""Liquids by the cheapest model that looks right: streams, filling, ripples, drops and puddles, each a function of time.

Nothing here is solved on a grid: a falling stream keeps its flow (continuity), breaks up as Plateau and Rayleigh have it,
raises a level by its volume, and throws drops that fly as anything does. SI units; y up.
"""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..scene import Floats

Numbers = NDArray[np.floating[Any]]

__all__ = ["LIQUIDS", "Drops", "Liquid", "Puddle", "Ripples", "Stream", "Vessel"]

_CAPILLARY = 9.0  # wavelengths of the fastest growing neck, in radii of the stream (Rayleigh 1879)


@dataclass(frozen=True, slots=True)
class Liquid:
    """Density in kg/m³, dynamic viscosity in Pa·s, surface tension in N/m, at room temperature; how thick it lies, metres."""

    density: float
    viscosity: float
    tension: float
    film: float


# CRC Handbook and, for foods, Steffe, "Rheological Methods in Food Process Engineering" (1996); round numbers.
LIQUIDS: dict[str, Liquid] = {
    "water": Liquid(998.0, 0.0010, 0.072, 0.0022),
    "coffee": Liquid(998.0, 0.0010, 0.060, 0.0022),
    "tea": Liquid(998.0, 0.0010, 0.062, 0.0022),
    "milk": Liquid(1030.0, 0.0020, 0.047, 0.0024),
    "wine": Liquid(990.0, 0.0014, 0.050, 0.0022),
    "beer": Liquid(1008.0, 0.0018, 0.045, 0.0022),
    "juice": Liquid(1045.0, 0.0025, 0.055, 0.0024),
    "oil": Liquid(915.0, 0.070, 0.033, 0.0020),
    "paint": Liquid(1250.0, 0.90, 0.035, 0.0045),
    "syrup": Liquid(1350.0, 2.5, 0.080, 0.0050),
    "chocolate": Liquid(1250.0, 3.0, 0.045, 0.0050),
    "honey": Liquid(1420.0, 10.0, 0.080, 0.0060),
}


@dataclass(frozen=True, kw_only=True, eq=False)
class Vessel:
    """What holds a liquid: its inside as radii (N,) at heights (N,), rising, metres."""

    heights: Floats
    radii: Floats

    @cached_property
    def _volumes(self) -> Floats:
        """Cubic metres below each height: stacked frusta."""
        a, b = self.radii[:-1].astype(np.float64), self.radii[1:].astype(np.float64)
        slices = math.pi / 3.0 * np.diff(self.heights.astype(np.float64)) * (a * a + a * b + b * b)
        return np.concatenate([[0.0], np.cumsum(slices)])

    @property
    def capacity(self) -> float:
        """Cubic metres up to the rim."""
        return float(self._volumes[-1])

    def volume(self, level: float) -> float:
        """Cubic metres below a height."""
        fine = np.linspace(self.heights[0], np.clip(level, self.heights[0], self.heights[-1]), 200)
        return float(np.trapezoid(math.pi * np.interp(fine, self.heights, self.radii) ** 2, fine))

    def level(self, volume: float) -> float:
        """The height to which a volume fills it, at most the rim."""
        heights = np.linspace(self.heights[0], self.heights[-1], 400)
        radii = np.interp(heights, self.heights, self.radii)
        areas = math.pi * radii * radii
        below = np.concatenate([[0.0], np.cumsum(0.5 * (areas[1:] + areas[:-1]) * np.diff(heights))])
        return float(np.interp(volume, below, heights))

    def radius(self, height: float) -> float:
        """Inner radius at a height."""
        return float(np.interp(height, self.heights, self.radii))


@dataclass(frozen=True, kw_only=True)
class Stream:
    """A jet that leaves `mouth` at `speed` (m/s, a vector in the x–y plane) between two times with a `flow` in m³/s."""

    mouth: tuple[float, float]
    speed: tuple[float, float]
    flow: float
    begins: float
    ends: float
    gravity: float
    liquid: Liquid

    def fall_time(self, level: float) -> float:
        """Seconds from the mouth down to a height."""
        down, drop = -self.speed[1], max(self.mouth[1] - level, 0.0)
        return (-down + math.sqrt(down * down + 2.0 * self.gravity * drop)) / self.gravity

    def place(self, ages: Floats) -> Floats:
        """Points (N, 2) of what left the mouth so many seconds ago."""
        x = self.mouth[0] + self.speed[0] * ages
        return np.asarray(
            np.stack([x, self.mouth[1] + self.speed[1] * ages - 0.5 * self.gravity * ages * ages], axis=1), np.float32
        )

    def speeds(self, ages: Floats) -> Floats:
        """How fast it goes there, (N,)."""
        return np.asarray(np.hypot(self.speed[0], self.speed[1] - self.gravity * ages), np.float32)

    def radii(self, ages: Floats, seconds: float) -> Floats:
        """Radii (N,): thinner as it goes faster, necked by waves that grow until it parts into drops."""
        even = np.sqrt(self.flow / (math.pi * np.maximum(self.speeds(ages), 0.02)))
        first = math.sqrt(self.flow / (math.pi * max(math.hypot(*self.speed), 0.02)))
        # Rayleigh's growth for the inviscid jet, slowed by viscosity (Weber 1931).
        free = 0.34 * math.sqrt(self.liquid.tension / (self.liquid.density * first**3))
        ohnesorge = self.liquid.viscosity / math.sqrt(self.liquid.density * self.liquid.tension * first)
        growth = free / (1.0 + 3.0 * ohnesorge)
        swell = np.minimum(0.012 * np.exp(np.minimum(growth * ages, 6.0)), 1.25)
        phase = 2.0 * math.pi * (ages - seconds) * math.hypot(*self.speed) / (_CAPILLARY * first)
        wave = np.cos(phase) + 0.25 * np.cos(1.7 * phase + 1.0)
        return np.asarray(np.maximum(even * (1.0 + swell * wave), 0.0), np.float32)

    def seen(self, seconds: float, level: float) -> tuple[float, float] | None:
        """The ages at the upper and lower end of what is in the air, or None."""
        last = min(self.fall_time(level), seconds - self.begins)
        first = max(seconds - self.ends, 0.0)
        return (first, last) if last - first > 1e-3 else None

    def arrived(self, seconds: float, level: float) -> float:
        """Cubic metres that have come down to a height."""
        late = self.fall_time(level)
        return self.flow * max(min(seconds - late, self.ends) - self.begins, 0.0)


@dataclass(frozen=True, kw_only=True)
class Ripples:
    """Rings on still water from blows at single times: capillary-gravity waves over deep water, spread and damped."""

    times: tuple[float, ...]
    height: float  # of a ring near its blow, metres
    width: float  # wavelength, metres
    gravity: float
    liquid: Liquid
    reach: float = 1e9  # metres to a wall

    def at(self, radii: Floats, seconds: float) -> Floats:
        """Heights at distances from where it was struck."""
        k = 2.0 * math.pi / self.width
        omega = math.sqrt(self.gravity * k + self.liquid.tension / self.liquid.density * k**3)
        group = 0.5 * (self.gravity + 3.0 * self.liquid.tension / self.liquid.density * k * k) / omega
        decay = 2.0 * self.liquid.viscosity / self.liquid.density * k * k + 0.35
        total = np.zeros_like(radii)
        for time in self.times:
            age = seconds - time
            if age <= 0.0:
                continue
            front = group * age
            for mirrored in (radii, 2.0 * self.reach - radii):
                packet = np.exp(-(((mirrored - front) / (0.9 * self.width + 0.18 * front)) ** 2))
                spread = np.sqrt(self.width / (mirrored + self.width))
                total += self.height * packet * spread * math.exp(-decay * age) * np.cos(k * mirrored - omega * age)
        return np.asarray(total, np.float32)


@dataclass(frozen=True, kw_only=True, eq=False)
class Drops:
    """Drops in flight: born at `times` (N,) from `places` (N, 3) at `speeds` (N, 3), `radii` (N,); gone below `floor`."""

    times: Numbers
    places: Numbers
    speeds: Numbers
    radii: Numbers
    gravity: float
    floor: Numbers  # (N,)

    def at(self, seconds: float) -> tuple[Floats, Floats]:
        """Middles (N, 3) and radii (N,), 0 before they are born and after they are down."""
        age = (seconds - self.times)[:, None]
        places = self.places + self.speeds * age
        places[:, 1] -= 0.5 * self.gravity * age[:, 0] ** 2
        alive = (age[:, 0] > 0.0) & (places[:, 1] > self.floor - self.radii)
        return np.asarray(places, np.float32), np.asarray(np.where(alive, self.radii, 0.0), np.float32)

    @property
    def landings(self) -> Floats:
        """When each is down, (N,)."""
        rise, drop = self.speeds[:, 1], np.maximum(self.places[:, 1] - self.floor, 0.0)
        return np.asarray(self.times + (rise + np.sqrt(rise * rise + 2.0 * self.gravity * drop)) / self.gravity, np.float32)


@dataclass(frozen=True, kw_only=True)
class Puddle:
    """What lies spilt: as much as has run out, as thick as the liquid lies, with lobes that the floor decides."""

    liquid: Liquid
    away: tuple[float, float] = (0.0, 0.0)  # x, z of the way that it ran, 0…1 how far
    seed: int = 0

    def outline(self, volume: float, directions: Numbers) -> Floats:
        """Radii (N,) along directions (radians) from where it hit: the area is volume over thickness."""
        mean = math.sqrt(max(volume, 0.0) / (math.pi * self.liquid.film))
        rng = np.random.default_rng([self.seed, 0x9D1])
        lobes = sum(
            amplitude * np.cos(n * directions + rng.uniform(0.0, 2.0 * math.pi))
            for n, amplitude in ((2, 0.10), (3, 0.11), (5, 0.07), (7, 0.05), (11, 0.03))
        )
        heading, far = math.atan2(self.away[1], self.away[0]), math.hypot(*self.away)
        shape = 1.0 + lobes + 0.75 * far * np.cos(directions - heading)
        shape = np.maximum(shape, 0.25)
        return np.asarray(mean * shape / math.sqrt(float(np.mean(shape * shape))), np.float32)
