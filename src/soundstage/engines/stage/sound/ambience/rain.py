"""Rain: thousands of single drops on what is near, over the wash of all that falls beyond.

A drop's click has its body at 1–6 kHz on hard ground and rings lower on leaves, cloth and tin; after Farnell.
"""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, Grid, bands, coloured, scatter, shaped_noise, turbulence

__all__ = ["RECIPES", "make"]

# band of a drop in Hz, its ringing in seconds, share of tone against noise, level of the wash in dB, its corner in Hz
_SURFACES = {
    "ground": (1500.0, 6500.0, 0.0012, 0.25, 0.0, 5200.0),
    "leaves": (900.0, 4200.0, 0.0022, 0.35, -2.0, 3600.0),
    "hood": (350.0, 2400.0, 0.004, 0.5, -8.0, 2600.0),
    "tin": (900.0, 5200.0, 0.011, 0.75, -7.0, 5200.0),
    "window": (1100.0, 4600.0, 0.003, 0.55, -12.0, 2600.0),
    "water": (1200.0, 7000.0, 0.006, 0.8, -1.0, 6200.0),
}
_ALIKE = {
    "roof": "tin", "metal": "tin", "car": "tin", "umbrella": "hood", "tent": "hood", "helmet": "hood", "forest": "leaves",
    "jungle": "leaves", "glass": "window", "sea": "water", "lake": "water", "puddle": "water", "coat": "hood",
}  # fmt: skip


def make(bed: Bed) -> Floats:
    """`on`: ground, leaves, hood, tin, window, water; `intensity` 0…1."""
    on = bed.word("on", "leaves" if bed.room == "forest" else "ground")
    surface = _SURFACES.get(_ALIKE.get(on, on), _SURFACES["ground"])
    intensity = float(np.clip(bed.number("intensity", 0.55), 0.05, 1.0))
    thick = np.exp(0.1 * turbulence(bed.rng, bed.steps, slope=1.2, slowest=0.06, fastest=1.0)) * bed.gusts() ** 0.25
    return np.asarray(np.stack([_side(bed, surface, intensity, thick) for _ in (0, 1)], axis=1), np.float32)


def _side(bed: Bed, surface: tuple[float, ...], intensity: float, thick: Grid) -> Grid:
    low, high, ring, tonal, wash, corner = surface
    rng, hertz = bed.rng, np.maximum(bands(), 20.0)
    rising = np.clip(np.log2(hertz / 350.0), -4.0, 2.0)
    falling = np.maximum(np.log2(hertz / (corner * (0.7 + 0.5 * intensity))), 0.0)
    curve = 10.0 ** ((wash + 2.2 * rising - 7.0 * falling) / 20.0)
    flicker = np.exp(0.12 * turbulence(rng, bed.steps, slope=0.4, slowest=2.0, fastest=40.0))
    out = shaped_noise(rng, (0.05 * (0.2 + intensity) * thick * flicker)[:, None] * curve[None, :], bed.n)
    for rate, gain, longer in ((420.0, 0.5, 1.0), (26.0, 1.5, 2.2)):  # the many, and the heavy few that fall from edges
        bank = [_drop(low / longer**0.7, high / longer**0.7, ring * longer, tonal, rng) for _ in range(40)]
        count = int(rng.poisson(rate * (0.08 + intensity) * bed.seconds))
        sizes = np.minimum(rng.pareto(1.9, count) + 0.1, 3.5) * gain * rng.choice([-1.0, 1.0], count) * 0.16
        scatter(out, bank, rng.integers(0, 40, count), rng.integers(-200, bed.n, count), sizes * (0.5 + 0.5 * intensity))
    return out


def _drop(low: float, high: float, ring: float, tonal: float, rng: np.random.Generator) -> Grid:
    centre = float(np.exp(rng.uniform(np.log(low), np.log(high))))
    ring *= float(rng.uniform(0.5, 1.9))
    length = int(5.5 * ring * RATE) + 16
    time = np.arange(length) / RATE
    tone = np.sin(2.0 * np.pi * centre * (time + 0.04 * time**2 / ring))
    noise = coloured(rng, length, low=0.8 * low, high=1.3 * high)
    return np.asarray(
        (tonal * tone + (1.0 - tonal) * noise) * np.exp(-time / ring) * np.minimum(np.arange(length) / 6.0, 1.0), np.float64
    )


RECIPES = (
    Ambience(
        kind="rain",
        words=("drizzle", "downpour", "shower", "raindrops", "rainfall", "patter", "pouring rain", "rain patter", "monsoon"),
        level=-24.0,
        reach=6.0,
        make=make,
    ),
)
