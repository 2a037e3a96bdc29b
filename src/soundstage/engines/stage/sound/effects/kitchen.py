"""Pouring, dripping, sizzling, chopping, fizzing."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects._pieces import blank, burst, finished, knock, put, swept
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, filtered, scatter
from soundstage.engines.stage.sound.water import bubble, gurgle

__all__ = ["RECIPES"]

_SOUND = 343.0  # m/s


def make_pour(hit: Hit) -> Floats:
    """Liquid fills a vessel of `height` metres in `seconds`: the air left above it rises in pitch.

    That air is a pipe closed at one end: a quarter of a wave long.
    """
    rng = hit.rng
    seconds, height = (
        float(np.clip(hit.number("seconds", 2.2), 0.4, 8.0)),
        float(np.clip(hit.number("height", 0.13), 0.04, 1.0)),
    )
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    flow = np.minimum(np.minimum(x / 0.08, (1.0 - x) / 0.1), 1.0)
    out = 0.5 * gurgle(n, 150.0, 0.0012, 0.005, rng, flow) + 0.1 * coloured(rng, n, low=700.0, high=7000.0) * flow
    left = height * (1.0 - 0.85 * x) + 0.012
    for overtone, gain in ((1.0, 1.0), (3.0, 0.5), (5.0, 0.25)):
        out += gain * 0.9 * _resonance(rng, np.minimum(overtone * _SOUND / (4.0 * left), 9000.0)) * flow
    return finished(out, 0.05)


def _resonance(rng: np.random.Generator, hertz: Grid) -> Grid:
    """A narrow band of noise that follows a frequency: slow noise carried by a moving tone."""
    n = len(hertz)
    phase = 2.0 * np.pi * np.cumsum(hertz) / RATE
    slow_a, slow_b = (coloured(rng, n, slope=-6.0, low=4.0, high=45.0) for _ in (0, 1))
    return np.asarray(0.3 * (slow_a * np.cos(phase) + slow_b * np.sin(phase)), np.float64)


def make_drip(hit: Hit) -> Floats:
    """One drop into still water: a tick, then the bubble it traps."""
    rng = hit.rng
    out = blank(0.3)
    put(out, burst(rng, 0.01, 2500.0, 9000.0, 0.0006), 0.0, 0.15)
    put(
        out,
        bubble(float(np.clip(hit.number("size", 0.003), 0.001, 0.02)) * float(rng.uniform(0.85, 1.15)), rng, rise=0.3),
        0.014,
    )
    return finished(out)


def make_bubble(hit: Hit) -> Floats:
    """A few bubbles come up."""
    rng = hit.rng
    out = blank(0.9)
    for at in np.sort(rng.uniform(0.0, 0.55, int(rng.integers(4, 9)))):
        put(out, bubble(float(rng.uniform(0.003, 0.009)), rng, rise=0.2), float(at), float(rng.uniform(0.4, 1.0)))
    return finished(out)


def make_sizzle(hit: Hit) -> Floats:
    """Water boils off in hot fat: hiss that crackles, loudest at first; `seconds`."""
    rng, seconds = hit.rng, float(np.clip(hit.number("seconds", 2.4), 0.4, 8.0))
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    loud = np.minimum(x / 0.03, 1.0) * (0.45 + 0.55 * np.exp(-6.0 * x)) * np.minimum((1.0 - x) / 0.25, 1.0)
    out = 0.35 * coloured(rng, n, low=3500.0, high=12_000.0) * loud
    bank = [burst(rng, 0.01, 2500.0, 12_000.0, 0.0007) for _ in range(24)]
    count = int(230 * seconds)
    at = rng.integers(0, n, count)
    scatter(out, bank, rng.integers(0, 24, count), at, np.minimum(rng.pareto(1.8, count), 5.0) * 0.5 * loud[at])
    return finished(out, 0.1)


def make_chop(hit: Hit) -> Floats:
    """A knife through something crisp onto a board."""
    rng = hit.rng
    out = blank(0.3)
    put(out, burst(rng, 0.06, 1200.0, 7000.0, 0.008), 0.0, 0.5)
    put(out, knock(rng, "wood", 0.3, 0.75, 0.8), 0.012)
    put(out, knock(rng, "metal", 0.16, 0.6, 0.3)[: int(0.12 * RATE)], 0.013, 0.12)
    return finished(out)


def make_stir(hit: Hit) -> Floats:
    """A spoon goes round a cup and touches it."""
    rng = hit.rng
    out = 0.12 * filtered(coloured(rng, int(0.9 * RATE), low=600.0, high=5000.0), ((300, 0), (2400, 4), (9000, -10)))
    for at in np.cumsum(rng.uniform(0.12, 0.22, 5)):
        put(out, knock(rng, "ceramic", 0.09, 1.0, 0.5), float(at), float(rng.uniform(0.4, 1.0)))
    return finished(out, 0.1)


def make_cork(hit: Hit) -> Floats:
    """A cork leaves a bottle: the pop of its neck, then fizz."""
    rng = hit.rng
    out = blank(1.6)
    phase = swept(0.07, ((0.0, 380.0), (0.4, 760.0), (1.0, 640.0)))
    put(out, np.sin(phase) * np.exp(-np.arange(len(phase)) / (0.014 * RATE)), 0.0)
    put(out, burst(rng, 0.05, 600.0, 5000.0, 0.005), 0.0, 0.7)
    put(
        out,
        coloured(rng, int(1.5 * RATE), low=4000.0, high=13_000.0) * np.exp(-np.arange(int(1.5 * RATE)) / (0.4 * RATE)),
        0.05,
        0.1,
    )
    return finished(out)


RECIPES = (
    Effect(
        kind="pour",
        words=("filling glass", "filling a glass", "pours", "fill cup", "decant"),
        level=-19.0,
        reach=1.5,
        make=make_pour,
    ),
    Effect(kind="drip", words=("drop of water", "water drop", "droplet", "plop"), level=-22.0, reach=1.5, make=make_drip),
    Effect(kind="bubble", words=("blub", "glug"), level=-22.0, reach=1.5, make=make_bubble),
    Effect(kind="sizzle", words=("sizzling", "frying", "fry", "searing"), level=-22.0, reach=1.5, make=make_sizzle),
    Effect(kind="chop", words=("chopping", "cutting", "knife", "slicing", "slice"), level=-16.0, reach=1.8, make=make_chop),
    Effect(kind="stir", words=("stirring", "whisk", "spoon in a cup"), level=-22.0, reach=1.5, make=make_stir),
    Effect(kind="cork", words=("pop", "champagne", "bottle opens", "fizz"), level=-12.0, reach=2.0, make=make_cork),
)
