"""A city from the pavement: the far roar of traffic, cars that pass, voices too many to understand."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, bands, coloured, per_sample, shaped_noise, turbulence

__all__ = ["RECIPES"]

_VOICED = 260  # bands that voices are heard in, up to 6.5 kHz
# formants of a few vowels, Hz (Peterson & Barney 1952, men)
_VOWELS = (
    (730.0, 1090.0, 2440.0),
    (530.0, 1840.0, 2480.0),
    (270.0, 2290.0, 3010.0),
    (570.0, 840.0, 2410.0),
    (300.0, 870.0, 2240.0),
)


def make_city(bed: Bed) -> Floats:
    """`traffic` 0…1."""
    rng, traffic = bed.rng, float(np.clip(bed.number("traffic", 0.5), 0.0, 1.0))
    hertz = np.maximum(bands(), 20.0)
    sides = []
    for _ in (0, 1):
        slow = np.exp(0.22 * turbulence(rng, bed.steps, slope=1.3, slowest=0.04, fastest=0.6))
        body = 10.0 ** (-5.2 * np.maximum(np.log2(hertz / 120.0), 0.0) / 20.0) + 0.05 * np.exp(
            -0.5 * (np.log2(hertz / 900.0) / 0.9) ** 2
        )
        sides.append(0.25 * shaped_noise(rng, slow[:, None] * body[None, :], bed.n))
    at = float(rng.uniform(-2.0, 3.0))
    while at < bed.seconds + 2.0:
        _pass(sides, bed, at, float(rng.choice([-1.0, 1.0])), (0.25 + 0.9 * traffic) * float(rng.uniform(0.3, 1.0)))
        at += float(rng.exponential(5.5 - 4.0 * traffic)) + 0.8
    return np.asarray(np.stack(sides, axis=1), np.float32)


def make_crowd(bed: Bed) -> Floats:
    """A murmur: a dozen and more voices, each a chain of voiced syllables of its own pitch and pace."""
    rng, hertz = bed.rng, bands()[:_VOICED]
    count = int(np.clip(bed.number("count", 14.0), 4.0, 40.0))
    shapes = np.zeros((2, bed.steps, len(bands())), np.float32)
    resonances = [
        sum(g / (1.0 + ((hertz - f) / w) ** 2) for f, g, w in zip(v, (1.0, 0.5, 0.22), (70.0, 100.0, 150.0), strict=True))
        for v in _VOWELS
    ]
    for _ in range(count):
        pitch, pan, gain = float(rng.uniform(95.0, 240.0)), float(rng.random()), float(rng.uniform(0.25, 1.0))
        throat = (1.0 + 0.17 * (pitch > 160.0)) * float(rng.uniform(0.88, 1.14))
        beat = np.cumsum(rng.uniform(0.12, 0.3, int(bed.seconds / 0.12) + 4)) * RATE / STEP
        speaking = turbulence(rng, bed.steps, slope=1.0, slowest=0.1, fastest=0.5) > -0.2
        index = np.searchsorted(beat, np.arange(bed.steps))
        within = np.arange(bed.steps) - np.concatenate([[0.0], beat])[index]
        loud = np.clip(within / 3.0, 0.0, 1.0) * np.exp(-within / 14.0) * speaking * gain
        tune = pitch * 2.0 ** (0.3 * turbulence(rng, bed.steps, slope=1.2, slowest=0.3, fastest=3.0))
        kind = rng.integers(0, len(_VOWELS), int(index.max()) + 1)[index]
        ripple = np.cos((2.0 * np.pi * hertz[None, :] / tune[:, None]).astype(np.float32)).clip(0.0, 1.0)
        comb = 0.25 + ripple * ripple * ripple
        warped = np.stack([np.interp(hertz / throat, hertz, r) for r in resonances]).astype(np.float32)
        voice = loud.astype(np.float32)[:, None] * comb * warped[kind]
        shapes[0, :, :_VOICED] += np.float32(np.cos(pan * np.pi / 2.0)) * voice
        shapes[1, :, :_VOICED] += np.float32(np.sin(pan * np.pi / 2.0)) * voice
    return np.asarray(np.stack([shaped_noise(rng, shape, bed.n) for shape in shapes], axis=1), np.float32)


def _pass(sides: list[Grid], bed: Bed, at: float, way: float, gain: float) -> None:
    """A car goes by: tyres, engine an octave-band lower as it leaves, from one side to the other."""
    rng = bed.rng
    speed, gap = float(rng.uniform(8.0, 15.0)), float(rng.uniform(5.0, 12.0))
    time = np.arange(bed.steps) * STEP / RATE
    along = speed * (time - at)
    distance = np.sqrt(along**2 + gap**2)
    if distance.min() > 12.0 * gap:
        return
    octaves = np.log2(np.maximum(bands(), 20.0))
    near = gap / distance
    doppler = 1.0 - speed / 343.0 * along / distance
    tyre = np.log2(800.0 * doppler)[:, None]
    shape = (gain * near**1.3)[:, None] * np.exp(-0.5 * ((octaves[None, :] - tyre) / (0.8 + 0.5 * near[:, None])) ** 2)
    shape += (0.9 * gain * near)[:, None] * np.exp(-0.5 * ((octaves[None, :] - np.log2(95.0 * doppler)[:, None]) / 0.35) ** 2)
    sound = 0.3 * shaped_noise(rng, shape, bed.n)
    pan = per_sample(0.5 + 0.45 * way * along / distance, bed.n)
    sides[0] += sound * np.cos(pan * np.pi / 2.0)
    sides[1] += sound * np.sin(pan * np.pi / 2.0) + 0.02 * coloured(rng, bed.n) * per_sample(gain * near**3, bed.n)


RECIPES = (
    Ambience(
        kind="city",
        words=("traffic", "street", "town", "city hum", "urban", "downtown", "cars", "road", "highway", "rush hour"),
        level=-29.0,
        reach=15.0,
        make=make_city,
    ),
    Ambience(
        kind="crowd",
        words=("murmur", "chatter", "people", "audience", "market", "babble", "voices", "conversation"),
        level=-31.0,
        reach=8.0,
        make=make_crowd,
    ),
)
