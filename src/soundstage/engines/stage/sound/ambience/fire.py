"""Fire, after Farnell: flames that lap, a hiss of vapour, and the crackle of wood that bursts in clusters."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, Grid, bands, coloured, per_sample, scatter, shaped_noise, turbulence

__all__ = ["RECIPES"]


def make(bed: Bed) -> Floats:
    """`size` 0 (candle, hearth) … 1 (blaze)."""
    rng, size = bed.rng, float(np.clip(bed.number("size", 0.35), 0.0, 1.0))
    pops = _crackle(bed, size, rng)
    sides = [_flames(bed, size, rng) + gain * pops for gain in (1.0, 0.82)]
    return np.asarray(np.stack(sides, axis=1), np.float32)


def _flames(bed: Bed, size: float, rng: np.random.Generator) -> Grid:
    octaves = np.log2(np.maximum(bands(), 20.0))
    lap = np.exp(0.55 * turbulence(rng, bed.steps, slope=0.8, slowest=0.4, fastest=14.0))
    sizzle = np.exp(0.7 * turbulence(rng, bed.steps, slope=0.6, slowest=0.3, fastest=20.0))
    roar = (0.25 + 1.1 * size) * np.exp(-0.5 * ((octaves - np.log2(90.0 + 50.0 * size)) / 1.1) ** 2)
    vapour = 0.03 * np.exp(-0.5 * ((octaves - np.log2(4800.0)) / 1.0) ** 2) + 0.02 * np.exp(
        -0.5 * ((octaves - np.log2(900.0)) / 1.2) ** 2
    )
    return 0.12 * shaped_noise(rng, lap[:, None] * roar[None, :] + sizzle[:, None] * vapour[None, :], bed.n)


def _crackle(bed: Bed, size: float, rng: np.random.Generator) -> Grid:
    activity = np.exp(1.2 * turbulence(rng, bed.steps, slope=1.0, slowest=0.15, fastest=6.0))
    chances = np.cumsum(per_sample(activity, bed.n))
    count = int(rng.poisson((10.0 + 30.0 * size) * bed.seconds))
    at = np.searchsorted(chances, rng.uniform(0.0, chances[-1], count))
    bank = [_pop(rng) for _ in range(48)]
    out = np.zeros(bed.n)
    scatter(out, bank, rng.integers(0, 48, count), at, 0.05 * np.minimum(rng.pareto(1.35, count) + 0.15, 9.0))
    return out


def _pop(rng: np.random.Generator) -> Grid:
    centre, ring = float(np.exp(rng.uniform(np.log(700.0), np.log(7500.0)))), float(rng.uniform(0.0006, 0.004))
    length = int(6 * ring * RATE) + 20
    time = np.arange(length) / RATE
    burst = np.sin(2.0 * np.pi * centre * time) + 0.8 * coloured(rng, length, low=500.0, high=9000.0)
    return np.asarray(burst * np.exp(-time / ring), np.float64)


RECIPES = (
    Ambience(
        kind="fire",
        words=(
            "campfire",
            "bonfire",
            "flames",
            "flame",
            "fireplace",
            "torch",
            "crackle",
            "crackling fire",
            "blaze",
            "burning",
            "hearth",
        ),
        level=-27.0,
        reach=3.0,
        make=make,
    ),
)
