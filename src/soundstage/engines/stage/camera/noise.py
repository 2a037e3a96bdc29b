"""Band-limited unrest: a hand, a drone in the wind, an explosion."""

import numpy as np

from soundstage.engines.stage.scene import Floats

__all__ = ["unrest"]


def unrest(times: Floats, channels: int, low: float, high: float, seed: int) -> Floats:
    """(N, channels) noise of unit variance between `low` and `high` Hz, power falling as 1/f: what hands do."""
    rng = np.random.default_rng([seed, 0xCA3E])
    count = 14
    frequencies = low * (high / low) ** ((np.arange(count) + rng.uniform(0.0, 1.0, (channels, count))) / count)
    phases = rng.uniform(0.0, 2.0 * np.pi, (channels, count))
    weights = frequencies**-0.5
    weights /= np.sqrt(0.5 * np.sum(weights**2, axis=1, keepdims=True))
    waves = np.sin(2.0 * np.pi * frequencies[None] * np.asarray(times, np.float64)[:, None, None] + phases[None])
    return np.asarray(np.sum(waves * weights[None], axis=2), np.float32)
