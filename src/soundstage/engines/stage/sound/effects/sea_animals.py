"""Whales and dolphins: long sweeps through deep water, whistles, trains of clicks."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, modes, per_sample, turbulence

__all__ = ["RECIPES"]


def make_whale(hit: Hit) -> Floats:
    """A humpback's unit: a moan that rises, sometimes breaks upwards, and falls away; `size` in metres, `seconds`."""
    rng = hit.rng
    seconds = float(np.clip(hit.number("seconds", 3.6), 0.8, 8.0)) * float(rng.uniform(0.9, 1.1))
    deep = (hit.number("size", 13.0) / 13.0) ** -0.6
    n = int(seconds * RATE)
    count = n // 480 + 2
    low, high = 115.0 * deep * float(rng.uniform(0.85, 1.2)), 430.0 * deep * float(rng.uniform(0.8, 1.35))
    turns = np.array([low, low * 1.25, high, high * 0.86, low * 1.5, low])
    pitch = np.interp(np.linspace(0.0, 1.0, count), [0.0, 0.25, 0.48, 0.62, 0.85, 1.0], turns)
    pitch *= 2.0 ** (0.02 * turbulence(rng, count, slope=1.0, slowest=0.5, fastest=6.0))
    phase = 2.0 * np.pi * np.cumsum(per_sample(pitch, n)) / RATE
    bright = per_sample(np.interp(np.linspace(0.0, 1.0, count), [0.0, 0.5, 1.0], [0.15, 0.7, 0.2]), n)
    tone = sum((bright ** (k - 1) / k) * np.sin(k * phase + 0.3 * np.sin(phase * 0.5)) for k in range(1, 7))
    breath = coloured(rng, n, slope=-4.0, low=80.0, high=900.0) * 0.05
    return _normal((np.asarray(tone, np.float64) + breath) * np.sin(np.pi * np.linspace(0.0, 1.0, n)) ** 0.6)


def make_dolphin(hit: Hit) -> Floats:
    """A signature whistle and the clicks of its sonar."""
    rng = hit.rng
    n = int(1.5 * RATE)
    time = np.arange(n) / RATE
    pitch = 7500.0 + 3400.0 * np.sin(2.0 * np.pi * 2.3 * time + float(rng.uniform(0.0, 6.28))) + 1200.0 * time
    whistle = (
        np.sin(2.0 * np.pi * np.cumsum(pitch) / RATE) * np.clip(time / 0.1, 0.0, 1.0) * np.clip((0.95 - time) / 0.15, 0.0, 1.0)
    )
    click = modes([6200.0, 9800.0, 14500.0], 0.004, [1.0, 0.8, 0.5], 480)
    out = 0.5 * whistle
    at, gap = 0.7, 0.055
    while at < 1.45:
        begin = int(at * RATE)
        out[begin : begin + 480] += click[: n - begin] * 0.8
        at, gap = at + gap, max(gap * 0.93, 0.012)
    return _normal(out)


def _normal(sound: Grid) -> Floats:
    return np.asarray(sound / max(float(np.abs(sound).max()), 1e-9), np.float32)


RECIPES = (
    Effect(
        kind="whale_song",
        words=("whale", "humpback", "whale song", "whale call", "orca"),
        level=-11.0,
        reach=20.0,
        make=make_whale,
    ),
    Effect(kind="dolphin_whistle", words=("dolphin", "porpoise", "dolphin clicks"), level=-18.0, reach=6.0, make=make_dolphin),
)
