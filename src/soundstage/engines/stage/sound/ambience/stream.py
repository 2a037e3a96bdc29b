"""Running water, from a trickle to a waterfall: bubbles by the hundred, and the rush of what is too many to tell apart."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import Grid, bands, per_sample, shaped_noise, turbulence
from soundstage.engines.stage.sound.water import gurgle

__all__ = ["RECIPES"]


def make(bed: Bed) -> Floats:
    """`flow` 0 (trickle) … 1 (torrent)."""
    flow = float(np.clip(bed.number("flow", 0.4), 0.0, 1.0))
    return np.asarray(np.stack([_side(bed, flow, 1.0) for _ in (0, 1)], axis=1), np.float32)


def make_waterfall(bed: Bed) -> Floats:
    """A fall heard whole: roar below, spray above, hardly a bubble."""
    flow = float(np.clip(bed.number("flow", 0.9), 0.3, 1.0))
    return np.asarray(np.stack([_side(bed, flow, 0.35) for _ in (0, 1)], axis=1), np.float32)


def make_pouring(bed: Bed) -> Floats:
    """Water poured into a vessel: a narrow stream and its bubbles, the vessel's note rising as it fills."""
    rng, time = bed.rng, np.linspace(0.0, 1.0, bed.steps)
    body = gurgle(bed.n, 190.0, 0.0012, 0.0055, rng)
    octaves = np.log2(np.maximum(bands(), 20.0))
    note = np.log2(420.0) + 1.3 * time + 0.05 * turbulence(rng, bed.steps, slope=1.0, slowest=0.5, fastest=12.0)
    flutter = np.exp(0.3 * turbulence(rng, bed.steps, slope=0.5, slowest=2.0, fastest=25.0))
    ring = 0.05 * flutter[:, None] * np.exp(-0.5 * ((octaves[None, :] - note[:, None]) / 0.16) ** 2)
    spray = 0.006 * np.exp(-0.5 * ((octaves - np.log2(4200.0)) / 0.9) ** 2)
    sides = [body * 0.1 + shaped_noise(rng, ring + spray[None, :], bed.n) for _ in (0, 1)]
    return np.asarray(np.stack(sides, axis=1), np.float32)


def _side(bed: Bed, flow: float, bubbles: float) -> Grid:
    rng, octaves = bed.rng, np.log2(np.maximum(bands(), 20.0))
    surge = np.exp(0.25 * turbulence(rng, bed.steps, slope=1.1, slowest=0.1, fastest=5.0))
    small = gurgle(bed.n, 150.0 + 260.0 * flow, 0.0007, 0.0032, rng, per_sample(surge, bed.n))
    large = gurgle(bed.n, 16.0 + 26.0 * flow, 0.003, 0.0075 + 0.006 * flow, rng, per_sample(surge, bed.n))
    low = (0.02 + 0.4 * flow**2) * np.exp(-0.5 * ((octaves - np.log2(330.0 - 130.0 * flow)) / 1.5) ** 2)
    high = (0.03 + 0.16 * flow) * np.exp(-0.5 * ((octaves - np.log2(2600.0)) / 1.5) ** 2)
    rush = shaped_noise(rng, surge[:, None] * (low + high)[None, :], bed.n)
    return bubbles * (0.35 * small + 0.5 * large) + rush


RECIPES = (
    Ambience(
        kind="stream",
        words=("brook", "creek", "river", "running water", "trickle", "rapids", "fountain"),
        level=-28.0,
        reach=4.0,
        make=make,
    ),
    Ambience(kind="waterfall", words=("falls", "cascade", "torrent", "dam"), level=-24.0, reach=15.0, make=make_waterfall),
    Ambience(
        kind="pouring",
        words=("pour", "watering", "water pouring", "filling", "tap", "faucet"),
        level=-28.0,
        reach=1.5,
        make=make_pouring,
    ),
)
