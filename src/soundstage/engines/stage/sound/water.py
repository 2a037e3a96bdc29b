"""Bubbles, of which all small water sounds: van den Doel 2005, after Minnaert 1933."""

import numpy as np

from soundstage.engines.stage.sound.signal import RATE, Grid, scatter

__all__ = ["bubble", "gurgle"]


def bubble(radius: float, rng: np.random.Generator, rise: float = 0.12) -> Grid:
    """One bubble of `radius` metres, peak about 1: it rings at 3.26 / r Hz, rising as it nears the surface."""
    frequency = 3.26 / radius
    damping = 0.13 / radius + 0.0072 * radius**-1.5
    length = int(min(6.0 / damping, 0.25) * RATE)
    time = np.arange(length) / RATE
    pitch = frequency * (1.0 + rise * float(rng.uniform(0.3, 1.6)) * damping * time)
    swell = np.minimum(np.arange(length) / max(0.35 * RATE / frequency, 4.0), 1.0)
    return np.asarray(np.sin(2.0 * np.pi * np.cumsum(pitch) / RATE) * np.exp(-damping * time) * swell, np.float64)


def gurgle(n: int, rate: float, small: float, large: float, rng: np.random.Generator, strength: Grid | None = None) -> Grid:
    """Bubbles (n,) at `rate` a second, radii between two sizes in metres; `strength` (n,) scales them over time."""
    out = np.zeros(n)
    count = int(rng.poisson(rate * n / RATE))
    at = rng.integers(-2000, n, count)
    bank_size = int(np.clip(count, 1, 90))
    radii = np.exp(rng.uniform(np.log(small), np.log(large), bank_size))
    bank = [bubble(float(radius), rng) for radius in radii]
    choice = rng.integers(0, bank_size, count)
    gains = (radii[choice] / large) ** 0.8 * np.minimum(rng.pareto(2.3, count) + 0.2, 4.0) * rng.choice([-1.0, 1.0], count)
    if strength is not None:
        gains = gains * strength[np.clip(at, 0, n - 1)]
    scatter(out, bank, choice, at, gains)
    return out
