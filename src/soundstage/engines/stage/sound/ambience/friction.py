"""What rolls and what slides: as loud and as bright as it is fast, and ringing as both stuffs ring."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.effects.impact import Matter, matter
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, Grid, bands, per_sample, shaped_noise

__all__ = ["RECIPES"]

_USUAL = 1.2  # m/s where nothing says how fast


def make_roll(bed: Bed) -> Floats:
    """`material` of the floor, `striker` of what rolls, `size` across in metres; it comes round once a circumference."""
    size = float(np.clip(bed.number("size", 0.2), 0.01, 3.0))
    speed = _speed(bed)
    turns = np.cumsum(per_sample(speed, bed.n)) / RATE / (np.pi * size)
    uneven = 1.0 + 0.35 * np.sin(2.0 * np.pi * turns) + 0.15 * np.sin(4.0 * np.pi * turns + 1.0)
    return _rubbed(bed, speed, size, 0.55, uneven)


def make_slide(bed: Bed) -> Floats:
    """The same for what slides without turning: brighter, rougher, without a period."""
    return _rubbed(bed, _speed(bed), float(np.clip(bed.number("size", 0.3), 0.02, 4.0)), 1.6, np.ones(bed.n))


def _rubbed(bed: Bed, speed: Grid, size: float, bright: float, uneven: Grid) -> Floats:
    floor = matter(bed.word("material", "wood"))
    other = matter(bed.word("striker", bed.word("material", "wood")))
    octaves = np.log2(np.maximum(bands(), 20.0))
    corner = np.log2(np.maximum(350.0 * bright * (floor.hard + other.hard + 0.2) * np.maximum(speed, 0.05), 60.0))
    slope = 10.0 ** (-9.0 * np.maximum(octaves[None, :] - corner[:, None], 0.0) / 20.0)
    slope *= 10.0 ** (-6.0 * np.maximum(np.log2(70.0) - octaves, 0.0) / 20.0)[None, :]
    body = 0.3 + _rings(floor, max(size, 0.5), octaves) + _rings(other, size, octaves)
    strength = np.clip(speed, 0.0, 6.0) ** 1.2
    shape = strength[:, None] * slope * body[None, :]
    sides = [shaped_noise(bed.rng, shape, bed.n) * uneven for _ in (0, 1)]
    return np.asarray(0.2 * np.stack(sides, axis=1), np.float32)


def _rings(stuff: Matter, size: float, octaves: Grid) -> Grid:
    """Peaks at the first modes of a body of that size."""
    base = stuff.pitch * (0.3 / size) ** 0.9
    width = 0.05 + 0.25 / (1.0 + 6.0 * stuff.ring)
    peaks = sum(np.exp(-0.5 * ((octaves - np.log2(base * ratio)) / width) ** 2) / ratio**0.3 for ratio in (1.0, 2.3, 4.1, 6.7))
    return np.asarray(2.0 * stuff.hard * peaks, np.float64)


def _speed(bed: Bed) -> Grid:
    """The speed of the picture, or else one that the level stands for."""
    pace = bed.paces()
    if float(pace.max()) > 0.05:
        return pace
    return np.full(bed.steps, bed.number("speed", _USUAL))


RECIPES = (
    Ambience(
        kind="roll",
        words=("rolling", "rolling ball", "wheels on", "marble rolling", "cart"),
        level=-26.0,
        reach=2.0,
        make=make_roll,
    ),
    Ambience(kind="slide", words=("sliding", "skid", "skidding", "dragging"), level=-25.0, reach=2.0, make=make_slide),
)
