"""Doors, latches, creaks and blasts."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects.impact import matter, strike, thump
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, filtered, scatter

__all__ = ["RECIPES"]


def make_slam(hit: Hit) -> Floats:
    """A door falls shut: the slab, the air of the room, the latch and its rattle; `material` wood or metal."""
    rng = hit.rng
    slab = "metal" if hit.word("material", "wood") == "metal" else "wood"
    n = int(1.1 * RATE)
    out = np.zeros(n)
    blow = np.asarray(strike(matter(slab), 0.9, 0.6, 1.0, rng), np.float64)
    scatter(out, [blow, thump(rng, 0.35, 74.0)], [0, 1], [0, 0], [0.6, 0.9])
    burst = coloured(rng, n, slope=-3.0, low=90.0, high=3500.0) * np.exp(-np.arange(n) / (0.022 * RATE))
    out += 0.5 * burst
    latch = [
        np.asarray(strike(matter("metal"), 0.05, 0.9, 0.5, rng), np.float64)[: RATE // 16]
        * np.exp(-np.arange(RATE // 16) / 700.0)
        for _ in range(4)
    ]
    scatter(out, latch, np.arange(4), (np.array([0.006, 0.031, 0.07, 0.12]) * RATE).astype(np.int64), [0.3, 0.22, 0.1, 0.05])
    return _finished(out)


def make_creak(hit: Hit) -> Floats:
    """Stick and slip: a hinge or a plank gives in jerks whose rate wanders; each jerk rings the wood."""
    rng, seconds = hit.rng, float(np.clip(hit.number("seconds", 1.1), 0.2, 4.0))
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, 60)
    rate = np.interp(
        np.arange(n) / n, x, 55.0 * np.exp(0.9 * np.sin(np.pi * x) + 0.35 * np.cumsum(rng.standard_normal(60)) / 5.0)
    )
    jerks = np.flatnonzero(np.diff(np.floor(np.cumsum(rate) / RATE)))
    grain = np.asarray(strike(matter("wood"), 0.12, 0.5, 0.6, rng), np.float64)[: int(0.03 * RATE)]
    out = np.zeros(n)
    swell = np.sin(np.pi * jerks / n) ** 0.5
    scatter(out, [grain], np.zeros(len(jerks), int), jerks, swell * rng.uniform(0.4, 1.0, len(jerks)))
    return _finished(filtered(out, ((100.0, -12.0), (350.0, 0.0), (900.0, 3.0), (2600.0, 2.0), (8000.0, -12.0))))


def make_click(hit: Hit) -> Floats:
    """A switch, a latch, a key: down, and a little later up."""
    rng = hit.rng
    out = np.zeros(int(0.16 * RATE))
    for at, size, gain in ((0.0, 0.035, 1.0), (float(rng.uniform(0.04, 0.09)), 0.025, 0.45)):
        tick = np.asarray(strike(matter("plastic"), size, 0.9, 0.8, rng), np.float64)
        scatter(out, [tick], [0], [int(at * RATE)], [gain])
    return _finished(out)


def make_blast(hit: Hit) -> Floats:
    """An explosion: the front, the fireball's roar that sinks, debris that rains; `size` 0.2 … 3."""
    rng, size = hit.rng, float(np.clip(hit.number("size", 1.0), 0.2, 3.0))
    n = int((2.2 + 1.2 * size) * RATE)
    time = np.arange(n) / RATE
    front = coloured(rng, n, slope=-2.0, low=40.0, high=9000.0) * np.exp(-time / 0.035)
    roar = (
        coloured(rng, n, slope=-5.0, low=28.0, high=700.0) * (1.0 - np.exp(-time / 0.03)) * np.exp(-time / (0.55 * size**0.5))
    )
    rush = coloured(rng, n, slope=-3.0, low=200.0, high=4000.0) * np.exp(-time / 0.25) * 0.35
    out = 1.2 * front + roar + rush
    boom = thump(rng, 1.4, 44.0 / size**0.3)
    out[: len(boom)] += 1.6 * boom[:n]
    bits = [np.asarray(strike(matter("stone"), float(rng.uniform(0.03, 0.3)), 0.8, 0.5, rng), np.float64) for _ in range(12)]
    at = (0.5 + rng.gamma(2.0, 0.45, 60)) * RATE
    scatter(out, bits, rng.integers(0, 12, 60), at.astype(np.int64), 0.12 * rng.random(60) ** 2)
    out = np.tanh(1.3 * out)
    return _finished(out * np.minimum((n - np.arange(n)) / (0.5 * RATE), 1.0))


def _finished(out: Grid) -> Floats:
    edge = min(int(0.01 * RATE), len(out) // 4)
    out[len(out) - edge :] *= np.linspace(1.0, 0.0, edge)
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)


RECIPES = (
    Effect(
        kind="door",
        words=("door slam", "slam", "door closes", "gate", "hatch", "door shut"),
        level=-9.0,
        reach=3.0,
        make=make_slam,
    ),
    Effect(kind="creak", words=("squeak", "groan", "hinge", "floorboard", "creaking"), level=-20.0, reach=2.5, make=make_creak),
    Effect(
        kind="click",
        words=("switch", "button", "keyboard", "key press", "latch", "lock", "typing", "snap"),
        level=-22.0,
        reach=1.5,
        make=make_click,
    ),
    Effect(
        kind="explosion",
        words=("blast", "boom", "detonation", "explode", "gunshot", "cannon", "firework"),
        level=-4.0,
        reach=30.0,
        make=make_blast,
    ),
)
