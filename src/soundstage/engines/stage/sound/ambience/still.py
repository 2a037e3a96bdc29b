"""Places where little sounds: room tone, the hush of snow, a cave, deep water, empty space, and silence itself."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, Grid, bands, coloured, filtered, scatter, shaped_noise, turbulence
from soundstage.engines.stage.sound.water import bubble, gurgle

__all__ = ["RECIPES"]


def make_room(bed: Bed) -> Floats:
    """Air in ducts, the mains in the walls, now and then the building itself."""
    rng, hertz = bed.rng, np.maximum(bands(), 20.0)
    slow = np.exp(0.12 * turbulence(rng, bed.steps, slope=1.4, slowest=0.05, fastest=0.7))
    shape = slow[:, None] * (10.0 ** (-7.0 * np.maximum(np.log2(hertz / float(rng.uniform(70.0, 125.0))), 0.0) / 20.0))[None, :]
    time = np.arange(bed.n) / RATE
    mains = float(rng.uniform(0.1, 0.5))  # old wiring in one house, next to none in another
    hum = mains * sum(
        gain * np.sin(2.0 * np.pi * 50.0 * k * time + float(rng.uniform(0.0, 6.28)) + 0.3 * np.sin(0.7 * time + k))
        for k, gain in ((2, 0.05), (3, 0.02), (4, 0.025), (6, 0.008))
    )
    sides = [0.35 * shaped_noise(rng, shape, bed.n) + hum * gain for gain in (1.0, 0.8)]
    ticks = np.zeros(bed.n)
    count = int(rng.poisson(0.5 * bed.seconds))
    bank = [_settle(rng) for _ in range(max(count, 1))]
    scatter(ticks, bank, np.arange(count), rng.integers(0, bed.n, count), rng.uniform(0.04, 0.2, count))
    return np.asarray(np.stack([sides[0] + ticks, sides[1] + 0.6 * ticks], axis=1), np.float32)


def make_snow(bed: Bed) -> Floats:
    """Snow swallows everything above a murmur; flakes tick, barely."""
    rng, hertz = bed.rng, np.maximum(bands(), 20.0)
    sides = []
    for _ in (0, 1):
        breath = np.exp(0.35 * turbulence(rng, bed.steps, slope=1.3, slowest=0.06, fastest=1.5)) * bed.gusts() ** 0.8
        body = 10.0 ** (-8.0 * np.maximum(np.log2(hertz / 140.0), 0.0) / 20.0)
        flakes = 0.012 * np.exp(-0.5 * (np.log2(hertz / 5200.0) / 0.9) ** 2)
        out = shaped_noise(rng, breath[:, None] * (body + flakes)[None, :], bed.n)
        count = int(rng.poisson(45.0 * bed.seconds))
        bank = [coloured(rng, 60, low=3000.0, high=11000.0) * np.exp(-np.arange(60) / 10.0) for _ in range(16)]
        scatter(out, bank, rng.integers(0, 16, count), rng.integers(0, bed.n, count), 0.012 * rng.pareto(2.0, count))
        sides.append(out)
    return np.asarray(np.stack(sides, axis=1), np.float32)


def make_cave(bed: Bed) -> Floats:
    """Drops into pools, each from its own height, and the breath of the passages."""
    rng, octaves = bed.rng, np.log2(np.maximum(bands(), 20.0))
    sway = np.exp(0.3 * turbulence(rng, bed.steps, slope=1.3, slowest=0.05, fastest=0.6))
    air = np.exp(-0.5 * ((octaves - np.log2(95.0)) / 0.35) ** 2) + 0.5 * np.exp(-0.5 * ((octaves - np.log2(172.0)) / 0.3) ** 2)
    air += 0.06 * np.exp(-0.5 * ((octaves - np.log2(500.0)) / 1.2) ** 2)
    sides = [0.2 * shaped_noise(rng, sway[:, None] * air[None, :], bed.n) for _ in (0, 1)]
    for _ in range(4):  # four drips, each with its own pace, place and pool
        pace, pan, radius = float(rng.uniform(1.1, 3.4)), float(rng.uniform(0.0, 1.0)), float(rng.uniform(0.0016, 0.0042))
        at = np.cumsum(rng.normal(pace, 0.06 * pace, int(bed.seconds / pace) + 3)) - pace * float(rng.random())
        bank = [_drip(radius * float(rng.uniform(0.85, 1.15)), rng) for _ in at]
        for side, gain in ((0, 1.0 - pan), (1, pan)):
            scatter(sides[side], bank, np.arange(len(at)), (at * RATE).astype(np.int64), np.full(len(at), 0.5 * gain + 0.1))
    return np.asarray(np.stack(sides, axis=1), np.float32)


def make_underwater(bed: Bed) -> Floats:
    """Pressure and murk below, streams of bubbles that climb."""
    rng, hertz = bed.rng, np.maximum(bands(), 20.0)
    sides = []
    for _ in (0, 1):
        sway = np.exp(0.4 * turbulence(rng, bed.steps, slope=1.4, slowest=0.07, fastest=1.2))
        body = 10.0 ** (-6.0 * np.maximum(np.log2(hertz / 130.0), 0.0) / 20.0) * 10.0 ** (
            -9.0 * np.maximum(np.log2(hertz / 700.0), 0.0) / 20.0
        )
        out = 0.5 * shaped_noise(rng, sway[:, None] * body[None, :], bed.n)
        bursts = np.clip(turbulence(rng, bed.steps, slope=1.0, slowest=0.1, fastest=2.0), 0.0, 2.5) ** 2
        strength = np.interp(np.arange(bed.n) / 480.0, np.arange(bed.steps), bursts)
        out += filtered(gurgle(bed.n, 38.0, 0.003, 0.013, rng, strength), ((300.0, 0.0), (900.0, -5.0), (3000.0, -24.0))) * 0.28
        sides.append(out)
    return np.asarray(np.stack(sides, axis=1), np.float32)


def make_space(bed: Bed) -> Floats:
    """Nothing carries in a vacuum; film lets a deep, slow pressure be felt."""
    rng, octaves = bed.rng, np.log2(np.maximum(bands(), 20.0))
    shape = np.zeros((bed.steps, len(octaves)))
    for centre, width, gain in ((38.0, 0.35, 1.0), (57.0, 0.3, 0.7), (86.0, 0.25, 0.4), (171.0, 0.3, 0.1), (900.0, 1.2, 0.006)):
        sway = np.exp(0.6 * turbulence(rng, bed.steps, slope=1.5, slowest=0.04, fastest=0.5))
        shape += (gain * sway)[:, None] * np.exp(-0.5 * ((octaves - np.log2(centre)) / width) ** 2)[None, :]
    return np.asarray(np.stack([shaped_noise(rng, shape, bed.n) for _ in (0, 1)], axis=1), np.float32)


def make_silence(bed: Bed) -> Floats:
    """Digital silence; as a source it tells the mix that the scene is meant to be quiet."""
    return np.zeros((bed.n, 2), np.float32)


def _settle(rng: np.random.Generator) -> Grid:
    length = int(0.12 * RATE)
    decay = np.exp(-np.arange(length) / (0.012 * RATE))
    return np.asarray(
        coloured(rng, length, slope=-3.0, low=120.0, high=1400.0) * decay * np.minimum(np.arange(length) / 90.0, 1.0),
        np.float64,
    )


def _drip(radius: float, rng: np.random.Generator) -> Grid:
    """The tick of the drop and, some 15 ms later, the note of the bubble that it traps."""
    note = bubble(radius, rng, rise=0.3)
    gap = int(float(rng.uniform(0.008, 0.022)) * RATE)
    out = np.zeros(gap + len(note))
    out[gap:] = note
    tick = coloured(rng, 90, low=2500.0, high=9000.0) * np.exp(-np.arange(90) / 18.0) * 0.12
    out[:90] += tick[: len(out)]
    return out


RECIPES = (
    Ambience(
        kind="room_tone",
        words=("room tone", "interior", "indoors", "air conditioning", "hum", "humming", "fluorescent"),
        level=-45.0,
        make=make_room,
    ),
    Ambience(
        kind="snow", words=("snowfall", "snow hush", "hush", "blizzard hush", "falling snow"), level=-36.0, make=make_snow
    ),
    Ambience(
        kind="cave",
        words=("cavern", "drip", "dripping", "dripping water", "drips", "grotto", "tunnel"),
        level=-32.0,
        make=make_cave,
    ),
    Ambience(kind="underwater", words=("bubbles", "deep water", "submerged", "diving"), level=-28.0, make=make_underwater),
    Ambience(
        kind="space",
        words=("vacuum", "outer space", "void", "drone note", "deep space", "rumble of space"),
        level=-34.0,
        make=make_space,
    ),
    Ambience(kind="silence", words=("silent", "complete silence", "no sound", "dead silence"), level=-90.0, make=make_silence),
)
