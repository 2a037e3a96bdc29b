"""The sea: swell in sets, each wave rising, breaking, washing up and draining back, over the surf of a whole coast."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, bands, filtered, scatter, shaped_noise, turbulence
from soundstage.engines.stage.sound.water import bubble, gurgle

__all__ = ["RECIPES"]


def make(bed: Bed) -> Floats:
    """`period` in seconds between waves and `phase` 0…1, as the picture has them; `size` 0 (lapping) … 1 (storm surf)."""
    rng = bed.rng
    period = float(np.clip(bed.number("period", 6.5), 1.5, 16.0))
    size = float(np.clip(bed.number("size", 0.5), 0.0, 1.0))
    breaks = _breaks(bed, period, rng)
    return np.asarray(np.stack([_side(bed, breaks, period, size, side) for side in (-1.0, 1.0)], axis=1), np.float32)


_LITTLE_FOAM = ((300.0, 0.0), (1200.0, -4.0), (3000.0, -14.0), (9000.0, -24.0))  # (Hz, dB): short waves hardly break


def make_lake(bed: Bed) -> Floats:
    """Small water on a shore: short waves that lap and gurgle."""
    values = {"period": 2.3, "size": 0.08, **bed.values}
    wash = np.asarray(make(Bed(rng=bed.rng, values=values, n=bed.n, wind=bed.wind, gust=bed.gust, room=bed.room)), np.float64)
    soft = np.stack([filtered(wash[:, side], _LITTLE_FOAM) for side in (0, 1)], axis=1)
    cups = np.stack([gurgle(bed.n, 7.0, 0.003, 0.011, bed.rng) for _ in (0, 1)], axis=1)  # air shut in between stones
    cups *= 0.7 * float(soft.std()) / max(float(cups.std()), 1e-9)
    return np.asarray(soft + cups, np.float32)


def _breaks(bed: Bed, period: float, rng: np.random.Generator) -> list[tuple[float, float, float]]:
    """(time, strength, pan) of each wave; every sixth or seventh is the largest of its set."""
    time = -period * (1.0 + bed.number("phase", float(rng.random())))
    waves, number = [], int(rng.integers(0, 6))
    while time < bed.seconds + period:
        strength = (0.62 + 0.38 * np.cos(2.0 * np.pi * number / 6.3)) * float(rng.uniform(0.75, 1.2))
        waves.append((time + float(rng.normal(0.0, 0.05 * period)), max(float(strength), 0.25), float(rng.uniform(-0.7, 0.7))))
        time, number = time + period, number + 1
    return waves


def _side(bed: Bed, breaks: list[tuple[float, float, float]], period: float, size: float, side: float) -> Grid:
    rng, hertz = bed.rng, np.maximum(bands(), 20.0)
    octaves = np.log2(hertz)
    time = np.arange(bed.steps) * STEP / RATE
    stretch = min(period / 6.5, 1.6)
    far = np.exp(0.25 * turbulence(rng, bed.steps, slope=1.2, slowest=0.05, fastest=0.8))
    shape = (0.12 + 0.16 * size) * far[:, None] * _hump(octaves, 280.0, 1.5, -4.0)[None, :]
    out = np.zeros(bed.n)
    for begin, strength, pan in breaks:
        near = strength * (1.0 + 0.45 * side * pan)
        t = (time - begin) / stretch
        grain = np.exp(0.3 * turbulence(rng, bed.steps, slope=0.6, slowest=1.0, fastest=18.0))
        swell = np.where(t < 0.0, np.exp(t / 0.55), np.exp(-t / 0.9)) * (t > -2.5)
        crash = np.where(t > 0.0, (1.0 - np.exp(-np.maximum(t, 0.0) / 0.28)) * np.exp(-np.maximum(t, 0.0) / 0.75), 0.0)
        wash = np.where(t > 0.1, (1.0 - np.exp(-np.maximum(t - 0.1, 0.0) / 0.5)) * np.exp(-np.maximum(t - 0.1, 0.0) / 1.5), 0.0)
        drain = np.exp(-(((t - 3.1) / 0.95) ** 2))
        shape += (near * (0.2 + size) * swell)[:, None] * _hump(octaves, 110.0, 1.1, -9.0)[None, :]
        shape += (near * (0.15 + 1.5 * size) * crash * grain)[:, None] * _hump(octaves, 420.0, 1.7, -4.5)[None, :]
        # foam: the hiss sinks from 5 to 2 kHz as the water spreads and thins
        middle = np.log2(5200.0 - 1000.0 * np.clip(t, 0.0, 3.0))
        foam = np.exp(-0.5 * ((octaves[None, :] - middle[:, None]) / 1.15) ** 2)
        shape += (0.42 * near * (0.35 + size) * wash * grain)[:, None] * foam
        shape += (0.13 * near * drain * grain)[:, None] * _hump(octaves, 3600.0, 0.9, -6.0)[None, :]
        _fizz(out, bed, begin, stretch, near * (0.25 + 0.3 * (1.0 - size)))
    return out + 0.1 * shaped_noise(rng, shape, bed.n)


def _hump(octaves: Grid, centre: float, width: float, tilt: float) -> Grid:
    away = octaves - np.log2(centre)
    return np.asarray(np.where(away < 0.0, np.exp(-0.5 * (away / width) ** 2), 10.0 ** (tilt * away / 20.0)), np.float64)


def _fizz(out: Grid, bed: Bed, begin: float, stretch: float, gain: float) -> None:
    """Bubbles that burst in the draining foam."""
    rng = bed.rng
    count = int(90 * stretch)
    at = (begin + stretch * rng.gamma(3.0, 0.9, count)) * RATE
    bank = [bubble(float(rng.uniform(0.0007, 0.0026)), rng) for _ in range(14)]
    sizes = 0.02 * gain * np.minimum(rng.pareto(2.0, count) + 0.2, 4.0)
    scatter(out, bank, rng.integers(0, 14, count), at.astype(np.int64), sizes)


RECIPES = (
    Ambience(
        kind="sea",
        words=(
            "waves",
            "ocean",
            "surf",
            "swell",
            "breakers",
            "ocean waves",
            "crashing waves",
            "tide",
            "shore",
            "seaside",
            "beach",
        ),
        level=-26.0,
        reach=10.0,
        make=make,
    ),
    Ambience(
        kind="lapping", words=("lake", "lapping water", "ripples", "pond", "harbour"), level=-31.0, reach=4.0, make=make_lake
    ),
)
