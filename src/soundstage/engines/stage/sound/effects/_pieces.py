"""Small pieces that foley is put together from."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects.impact import matter, strike
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured

__all__ = ["blank", "burst", "finished", "knock", "put", "swept", "swish"]


def blank(seconds: float) -> Grid:
    """Silence of so many seconds, (n,)."""
    return np.zeros(int(seconds * RATE))


def put(out: Grid, sound: Grid | Floats, at: float, gain: float = 1.0) -> None:
    """Add a sound into `out` at a time in seconds, in place; what falls outside is cut off."""
    begin = max(int(at * RATE), 0)
    end = min(begin + len(sound), len(out))
    if end > begin:
        out[begin:end] += gain * np.asarray(sound, np.float64)[: end - begin]


def burst(rng: np.random.Generator, seconds: float, low: float, high: float, decay: float, slope: float = 0.0) -> Grid:
    """A burst of noise in a band of Hz that dies by 1/e in `decay` seconds."""
    n = int(seconds * RATE)
    return np.asarray(
        coloured(rng, n, slope=slope, low=low, high=high)
        * np.exp(-np.arange(n) / (decay * RATE))
        * np.minimum(np.arange(n) / 12.0, 1.0),
        np.float64,
    )


def knock(rng: np.random.Generator, material: str, size: float, hard: float = 0.8, force: float = 0.7) -> Grid:
    """A small blow on a thing of `size` metres."""
    return np.asarray(strike(matter(material), size, hard, force, rng), np.float64)


def swish(rng: np.random.Generator, seconds: float, low: float, high: float, peak: float = 0.5) -> Grid:
    """Air or stuff brushed once: noise that swells to `peak` of its length and goes."""
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    shape = np.where(x < peak, np.sin(0.5 * np.pi * x / peak), np.cos(0.5 * np.pi * (x - peak) / (1.0 - peak))) ** 2
    return np.asarray(coloured(rng, n, low=low, high=high) * shape, np.float64)


def swept(seconds: float, points: tuple[tuple[float, float], ...]) -> Grid:
    """The phase, in radians, of a tone whose frequency goes through (0…1, Hz) points."""
    n = int(seconds * RATE)
    at, hertz = np.array(points).T
    return np.asarray(2.0 * np.pi * np.cumsum(np.interp(np.linspace(0.0, 1.0, n), at, hertz)) / RATE, np.float64)


def finished(out: Grid, edge: float = 0.008) -> Floats:
    """Peak 1, let go over its last milliseconds."""
    length = min(int(edge * RATE), len(out) // 4)
    out[len(out) - length :] *= np.linspace(1.0, 0.0, length)
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)
