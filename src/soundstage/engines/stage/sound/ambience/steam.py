"""Steam: a locomotive whose exhaust beats in time with its wheels, and a kettle that comes to sing."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, per_sample, turbulence

__all__ = ["RECIPES"]

_BEATS = 4  # of exhaust a turn: two cylinders, each double-acting
_WHEEL = 0.75  # metres, radius of a driver
_CRUISE = 9.0  # m/s where nothing says how fast


def make_locomotive(bed: Bed) -> Floats:
    """Chuffs, four a turn of drivers of `wheel` metres radius, at the pace of the picture; standing, it simmers."""
    rng = bed.rng
    pace = bed.paces() if bed.placed else np.full(bed.steps, _CRUISE)
    wheel = float(np.clip(bed.number("wheel", _WHEEL), 0.2, 1.5))
    clock = np.cumsum(per_sample(pace / (2.0 * np.pi * wheel) * _BEATS, bed.n)) / RATE
    beat, within = np.floor(clock).astype(np.int64), clock % 1.0
    accent = np.array([1.0, 0.72, 0.86, 0.66])[beat % _BEATS] * (1.0 + 0.08 * rng.standard_normal(int(beat.max()) + 1))[beat]
    moving = np.clip(per_sample(pace, bed.n) / 1.0, 0.0, 1.0)
    chuff = accent * np.exp(-within * 3.4) * np.minimum(within * 25.0, 1.0) * moving
    simmer = 0.06 * per_sample(np.exp(0.3 * turbulence(rng, bed.steps, slope=1.0, slowest=0.2, fastest=6.0)), bed.n)
    rods = np.exp(-((clock * 0.5) % 1.0) * 40.0) * moving
    sides = []
    for _ in (0, 1):
        steam = coloured(rng, bed.n, slope=-2.5, low=110.0, high=5200.0) * (chuff + simmer)
        body = coloured(rng, bed.n, slope=-4.0, low=50.0, high=260.0) * chuff * 0.7
        clank = coloured(rng, bed.n, low=900.0, high=4200.0) * rods * 0.16
        sides.append(steam + body + clank)
    return np.asarray(0.2 * np.stack(sides, axis=1), np.float32)


def make_kettle(bed: Bed) -> Floats:
    """Bubbles that collapse, a rush of steam, and the whistle of its spout, which wavers about 2 kHz."""
    rng = bed.rng
    boil = np.interp(np.arange(bed.n) / RATE, [0.0, 4.0], [0.65, 1.0])
    sway = per_sample(turbulence(rng, bed.steps, slope=1.2, slowest=0.2, fastest=6.0), bed.n)
    tone = _whistle(bed, 1950.0 * (0.96 + 0.04 * boil) * (1.0 + 0.008 * sway)) * boil**3
    tone += 0.4 * _whistle(bed, 2480.0 * (1.0 + 0.01 * sway)) * boil**4
    sides = []
    for _ in (0, 1):
        rumble = coloured(rng, bed.n, slope=-3.0, low=150.0, high=2200.0) * (1.0 + 0.3 * sway)
        hiss = coloured(rng, bed.n, low=3000.0, high=12_000.0)
        sides.append(0.5 * tone + 0.16 * rumble + 0.07 * hiss)
    return np.asarray(0.2 * np.stack(sides, axis=1), np.float32)


def _whistle(bed: Bed, hertz: Grid) -> Grid:
    phase = 2.0 * np.pi * np.cumsum(hertz) / RATE
    breath = 1.0 + 0.25 * coloured(bed.rng, bed.n, low=15.0, high=120.0)
    return np.asarray((np.sin(phase) + 0.25 * np.sin(2.0 * phase)) * breath, np.float64)


RECIPES = (
    Ambience(
        kind="steam_train",
        words=("steam engine", "steam locomotive", "chugging", "chug", "chuff"),
        level=-23.0,
        reach=15.0,
        make=make_locomotive,
    ),
    Ambience(
        kind="kettle",
        words=("whistling kettle", "boiling kettle", "teapot", "boil", "boiling"),
        level=-30.0,
        reach=1.5,
        make=make_kettle,
    ),
)
