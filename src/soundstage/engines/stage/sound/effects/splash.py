"""Something meets water: the slap, the cavity that closes, bubbles, and the drops that fall back."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, coloured, envelope, scatter
from soundstage.engines.stage.sound.water import bubble

__all__ = ["RECIPES"]


def make(hit: Hit) -> Floats:
    """`size` in metres: 0.01 a pebble, 0.5 a swimmer, 3 a wave."""
    rng, size = hit.rng, float(np.clip(hit.number("size", 0.3), 0.005, 6.0))
    big = float(np.clip(np.log10(size / 0.01) / 2.5, 0.0, 1.0))
    n = int((0.5 + 1.6 * big) * RATE)
    slap = coloured(rng, n, slope=-2.0 - 2.0 * big, low=200.0 - 120.0 * big, high=6500.0 - 3000.0 * big)
    out = 0.5 * slap * envelope(n, [(0.0, 0.6), (0.004, 1.0), (0.05 + 0.09 * big, 0.15), (n / RATE, 0.0)], curve=1.6)
    wash = coloured(rng, n, slope=-1.0 - 3.0 * big, low=700.0 - 400.0 * big, high=8000.0 - 2000.0 * big)
    out += (
        (0.06 + 0.2 * big)
        * wash
        * envelope(n, [(0.0, 0.0), (0.06 + 0.1 * big, 1.0), (0.4 + 0.5 * big, 0.25), (n / RATE, 0.0)], curve=1.3)
    )
    cavity = bubble(0.004 + 0.035 * big, rng, rise=0.25)
    scatter(out, [cavity], [0], [int((0.02 + 0.07 * big) * RATE)], [0.7])
    count = int(12 + 90 * big)
    bank = [bubble(float(np.exp(rng.uniform(np.log(0.0009), np.log(0.0025 + 0.006 * big)))), rng) for _ in range(20)]
    at = (0.03 + rng.gamma(2.0, 0.06 + 0.16 * big, count)) * RATE
    scatter(out, bank, rng.integers(0, 20, count), at.astype(np.int64), 0.22 * rng.random(count) ** 1.5)
    return np.asarray(out / np.abs(out).max(), np.float32)


RECIPES = (
    Effect(kind="splash", words=("splashing", "plop", "dive", "plunge", "water impact"), level=-11.0, reach=3.0, make=make),
)
