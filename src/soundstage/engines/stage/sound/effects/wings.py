"""Wings and beaks: the beat of a wing by its size, a woodpecker's drumming, a stork's clatter."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, coloured, modes

__all__ = ["RECIPES"]


def make_beat(hit: Hit) -> Floats:
    """One beat of a wing: `span` in metres; big wings are slow and dark, small ones a flick."""
    span = float(np.clip(hit.number("span", 1.0), 0.1, 14.0))
    seconds = float(np.clip(0.16 * span**0.55, 0.03, 0.7))
    n = int(seconds * RATE)
    x = np.linspace(0.0, 1.0, n)
    centre = 900.0 / span**0.5
    air = coloured(hit.rng, n, slope=-4.0, low=0.35 * centre, high=3.0 * centre) * np.sin(np.pi * x**0.7) ** 2
    feathers = coloured(hit.rng, n, low=2500.0, high=9000.0) * np.exp(-(((x - 0.32) / 0.13) ** 2)) * 0.12
    out = air + feathers
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)


def make_drumming(hit: Hit) -> Floats:
    """A woodpecker on a dry branch: some fifteen strokes, twenty a second, that fade."""
    rng, strokes = hit.rng, int(hit.rng.integers(11, 19))
    out = np.zeros(int((strokes / 20.0 + 0.2) * RATE))
    wood = float(rng.uniform(0.85, 1.2))
    for stroke in range(strokes):
        knock = modes(wood * np.array([720.0, 1310.0, 2240.0, 3600.0]), [0.05, 0.04, 0.025, 0.015], [1.0, 0.6, 0.5, 0.4], 3600)
        begin = int((stroke / 20.0 + float(rng.uniform(-0.002, 0.002)) + 0.003) * RATE)
        out[begin : begin + 3600] += knock * (1.0 - 0.6 * stroke / strokes) * float(rng.uniform(0.85, 1.0))
    return np.asarray(out / max(float(np.abs(out).max()), 1e-9), np.float32)


RECIPES = (
    Effect(
        kind="wingbeat",
        words=("wing beat", "flapping wings", "flutter", "wings", "flapping"),
        level=-24.0,
        reach=3.0,
        make=make_beat,
    ),
    Effect(kind="drumming_woodpecker", words=("woodpecker", "pecking"), level=-16.0, reach=8.0, make=make_drumming),
)
