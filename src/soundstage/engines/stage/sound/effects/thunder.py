"""Thunder after Few: the channel is a crooked string of N-waves; what is farther along it comes later, weaker and lower.

A near stroke tears and cracks, a far one only rolls. The event's position gives the distance; sound takes its time.
"""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, bands, coloured, filtered, scatter, shaped_noise, turbulence

__all__ = ["RECIPES", "make"]


def make(hit: Hit) -> Floats:
    """`distance` in metres overrides that of the position."""
    rng = hit.rng
    distance = float(np.clip(hit.number("distance", max(hit.distance, 150.0)), 100.0, 15_000.0))
    seconds = float(np.clip(4.0 + distance / 900.0, 4.5, 10.0)) * float(rng.uniform(0.9, 1.15))
    n = int(seconds * RATE)
    out = _strokes(distance, n, rng) + _roll(distance, n, rng)
    kilometres = distance / 1000.0
    # classical absorption grows with the square of frequency: a far stroke keeps its bass alone
    out = filtered(
        out,
        (
            (40.0, 0.0),
            (150.0, -1.5 * kilometres),
            (600.0, -5.0 * kilometres),
            (2500.0, -14.0 * kilometres),
            (9000.0, -40.0 * kilometres),
        ),
    )
    out *= np.minimum(np.arange(n)[::-1] / (0.8 * RATE), 1.0) ** 1.5
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)


def _strokes(distance: float, n: int, rng: np.random.Generator) -> Grid:
    """Segments of the channel: a random walk from ground to cloud, each an N-wave heard from its own distance."""
    count = 1300
    steps = rng.normal(0.0, 1.0, (count, 3)) * np.array([14.0, 3.0, 14.0]) + np.array([0.0, 3.6, 0.0])
    where = np.cumsum(steps, axis=0) + np.array([distance, 0.0, 0.0])
    away = np.linalg.norm(where, axis=1)
    delay = (away - away.min()) / 340.0
    aim = np.abs(np.sum(steps / np.linalg.norm(steps, axis=1, keepdims=True) * where / away[:, None], axis=1))
    gains = (away.min() / away) * (1.0 - 0.8 * aim) * rng.lognormal(0.0, 0.6, count) * 0.6
    gains[0] *= 3.0
    waves = [_n_wave(float(np.exp(rng.uniform(np.log(0.0012), np.log(0.011))))) for _ in range(24)]
    out = np.zeros(n)
    scatter(out, waves, rng.integers(0, 24, count), (delay * RATE).astype(np.int64), gains * rng.choice([-1.0, 1.0], count))
    crack = min(int(0.35 * RATE), n)
    tearing = coloured(rng, crack, slope=-1.0, low=300.0, high=9000.0) * np.exp(-np.arange(crack) / (0.06 * RATE))
    out[:crack] += (
        tearing * np.abs(coloured(rng, crack, slope=-4.0, low=20.0, high=160.0)) * 3.4 * np.clip(1200.0 / distance, 0.0, 2.0)
    )
    return out


def _roll(distance: float, n: int, rng: np.random.Generator) -> Grid:
    """Hills and clouds answer: a rumble in several waves."""
    count = n // STEP + 2
    time = np.arange(count) * STEP / RATE
    swell = np.exp(0.8 * turbulence(rng, count, slope=1.2, slowest=0.25, fastest=5.0))
    swell *= (1.0 - np.exp(-time / (0.12 + distance / 12_000.0))) * np.exp(-time / (1.1 + distance / 2500.0))
    shape = 10.0 ** (-5.5 * np.maximum(np.log2(np.maximum(bands(), 20.0) / 75.0), 0.0) / 20.0)
    return shaped_noise(rng, swell[:, None] * shape[None, :], n) * (2.6 + distance / 1200.0)


def _n_wave(seconds: float) -> Grid:
    length = max(int(seconds * RATE), 6)
    rise = max(length // 12, 2)
    wave = np.linspace(1.0, -1.0, length)
    wave[:rise] *= np.linspace(0.0, 1.0, rise)
    return np.concatenate([wave, -np.linspace(1.0, 0.0, rise)])


RECIPES = (
    Effect(
        kind="thunder",
        words=("thunderclap", "lightning", "lightning strike", "rumble of thunder", "rolling thunder", "rumble"),
        level=-4.0,
        reach=800.0,
        make=make,
        carries=True,
    ),
)
