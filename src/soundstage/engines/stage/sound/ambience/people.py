"""Many people at once: applause, cheering, children at play, diners."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.ambience.city import make_crowd
from soundstage.engines.stage.sound.effects.hands import make_clap, make_cutlery
from soundstage.engines.stage.sound.recipe import Ambience, Bed, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, bands, coloured, per_sample, scatter, shaped_noise, turbulence

__all__ = ["RECIPES"]

# formants of an open “ah”, an “eh” and an “ee”, Hz, children (Peterson & Barney 1952)
_YOUNG = ((1030.0, 1370.0, 3170.0), (690.0, 2610.0, 3570.0), (370.0, 3200.0, 3730.0))


def make_applause(bed: Bed) -> Floats:
    """Hands, each at its own three or four claps a second, `count` of them, over those too far to tell apart."""
    rng, count = bed.rng, int(np.clip(bed.number("count", 60.0), 4, 300))
    bank = [np.asarray(make_clap(Hit(rng=rng)), np.float64) for _ in range(24)]
    swell = per_sample(np.exp(0.12 * turbulence(rng, bed.steps, slope=1.0, slowest=0.08, fastest=0.8)), bed.n)
    sides = []
    for _ in (0, 1):
        out = 0.22 * coloured(rng, bed.n, low=900.0, high=6500.0) * swell * min(count / 60.0, 1.5)
        for _ in range(min(count // 2, 40)):
            pace = 1.0 / float(rng.uniform(2.4, 5.2))
            drift = 1.0 + 0.09 * np.cumsum(rng.normal(0.0, 0.3, int(6 * bed.seconds))) / np.sqrt(6 * bed.seconds)
            at = np.cumsum(np.maximum(pace * drift + rng.normal(0.0, 0.03, len(drift)), 0.12)) - float(rng.random())
            at = at[at >= 0.0]
            at = (at[at < bed.seconds] * RATE).astype(np.int64)
            scatter(out, bank, rng.integers(0, 24, len(at)), at, rng.uniform(0.1, 0.5, len(at)) * float(rng.random()))
        sides.append(out * swell)
    return np.asarray(0.2 * np.stack(sides, axis=1), np.float32)


def make_cheer(bed: Bed) -> Floats:
    """A stadium: the roar of vowels that rises and falls as the game goes, claps and a few shouts."""
    rng = bed.rng
    octaves = np.log2(np.maximum(bands(), 20.0))
    rise = np.exp(0.35 * turbulence(rng, bed.steps, slope=1.3, slowest=0.05, fastest=0.6))
    sides = []
    for _ in (0, 1):
        shape = np.zeros((bed.steps, len(octaves)))
        for centre, width, gain in ((480.0, 0.45, 1.0), (950.0, 0.4, 0.9), (1500.0, 0.45, 0.5), (2700.0, 0.4, 0.3)):
            sway = np.exp(0.35 * turbulence(rng, bed.steps, slope=0.9, slowest=0.3, fastest=8.0))
            middle = np.log2(centre) + 0.12 * np.log2(np.maximum(rise, 0.2))
            shape += (gain * sway * rise)[:, None] * np.exp(-0.5 * ((octaves[None, :] - middle[:, None]) / width) ** 2)
        sides.append(shaped_noise(rng, shape, bed.n))
    hands = np.asarray(make_applause(_told(bed, count=40.0)), np.float64)
    return np.asarray(0.1 * np.stack(sides, axis=1) + 0.5 * hands, np.float32)


def make_children(bed: Bed) -> Floats:
    """A playground: high voices that call and laugh, near and far."""
    rng = bed.rng
    out = 0.4 * np.asarray(make_crowd(_told(bed, count=8.0)), np.float64)
    for _ in range(int(2.2 * bed.seconds)):
        at, pan, gain = float(rng.uniform(0.0, bed.seconds)), float(rng.random()), 10.0 ** float(rng.uniform(-1.2, -0.2))
        call = _laugh(rng) if float(rng.random()) < 0.3 else _shout(rng)
        begin = int(at * RATE)
        part = call[: max(bed.n - begin, 0)] * gain
        out[begin : begin + len(part), 0] += part * np.cos(pan * np.pi / 2.0)
        out[begin : begin + len(part), 1] += part * np.sin(pan * np.pi / 2.0)
    return np.asarray(0.2 * out, np.float32)


def _shout(rng: np.random.Generator) -> Grid:
    seconds = float(rng.uniform(0.18, 0.6))
    base = float(rng.uniform(320.0, 620.0))
    return _voiced(rng, seconds, base * np.array([0.9, 1.2, 1.15, 0.85]), _YOUNG[int(rng.integers(len(_YOUNG)))])


def _laugh(rng: np.random.Generator) -> Grid:
    base, out = float(rng.uniform(380.0, 560.0)), np.zeros(int(1.2 * RATE))
    for number in range(int(rng.integers(3, 7))):
        syllable = _voiced(rng, 0.12, base * np.array([1.0, 1.1, 0.9]) * 0.97**number, _YOUNG[0])
        begin = int(0.17 * number * RATE)
        out[begin : begin + len(syllable)] += syllable[: len(out) - begin]
    return out


def _voiced(rng: np.random.Generator, seconds: float, pitches: Grid, formants: tuple[float, ...]) -> Grid:
    """A call: harmonics under three formants, whose pitch goes through some points."""
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    hertz = np.interp(x, np.linspace(0.0, 1.0, len(pitches)), pitches) * (1.0 + 0.01 * np.sin(2.0 * np.pi * 6.0 * seconds * x))
    phase = 2.0 * np.pi * np.cumsum(hertz) / RATE
    out = np.zeros(n)
    middle = float(pitches.mean())
    for order in range(1, int(5000.0 / middle) + 1):
        gain = sum(1.0 / (1.0 + ((order * middle - f) / w) ** 2) for f, w in zip(formants, (120.0, 160.0, 240.0), strict=True))
        out += gain / order**0.4 * np.sin(order * phase + float(rng.uniform(0.0, 6.28)))
    return np.asarray(out * np.sin(np.pi * x) ** 0.6, np.float64)


def make_diners(bed: Bed) -> Floats:
    """A restaurant: murmur, forks on plates, glasses."""
    rng = bed.rng
    out = np.asarray(make_crowd(bed), np.float64)
    out *= 0.06 / max(float(out.std()), 1e-9)
    bank = [np.asarray(make_cutlery(Hit(rng=rng)), np.float64) for _ in range(10)]
    for side in (0, 1):
        count = int(rng.poisson(1.6 * bed.seconds))
        scatter(
            out[:, side], bank, rng.integers(0, 10, count), rng.integers(0, bed.n, count), 0.12 * rng.random(count) ** 2 + 0.01
        )
    return np.asarray(out, np.float32)


def _told(bed: Bed, **values: float | str) -> Bed:
    return Bed(rng=bed.rng, values={**bed.values, **values}, n=bed.n, wind=bed.wind, gust=bed.gust, room=bed.room)


RECIPES = (
    Ambience(kind="applause", words=("clapping", "ovation", "clapping audience"), level=-26.0, reach=10.0, make=make_applause),
    Ambience(
        kind="cheer",
        words=("cheering", "crowd cheering", "stadium", "fans", "cheers"),
        level=-25.0,
        reach=20.0,
        make=make_cheer,
    ),
    Ambience(
        kind="children",
        words=("kids", "children playing", "playground", "children laughing"),
        level=-30.0,
        reach=10.0,
        make=make_children,
    ),
    Ambience(
        kind="diners",
        words=("restaurant", "cafe", "dining", "bar", "pub", "cafeteria"),
        level=-31.0,
        reach=6.0,
        make=make_diners,
    ),
)
