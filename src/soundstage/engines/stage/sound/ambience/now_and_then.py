"""Any effect heard now and then, somewhere about: a dog down the road, a page turned, a door along the corridor."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed, Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, decibels, filtered, scatter

__all__ = ["RECIPES"]

_AFAR = ((300.0, 0.0), (1500.0, -4.0), (5000.0, -14.0), (12_000.0, -28.0))


def make(bed: Bed) -> Floats:
    """`effect`: the kind of one; `every` so many seconds, loosely; `away` 0 (at hand) … 1 (far); its own values besides."""
    # The registry reads this module.
    from soundstage.engines.stage.sound.registry import effect_for

    rng, every = bed.rng, max(bed.number("every", 5.0), 0.2)
    away = float(np.clip(bed.number("away", 0.4), 0.0, 1.0))
    recipe = effect_for(bed.word("effect", "footstep"))
    out = np.zeros((bed.n, 2))
    at = float(rng.uniform(0.05, 0.7)) * min(every, 0.8 * bed.seconds)
    while recipe is not None and at < bed.seconds:
        _sound(out, bed, recipe, at, away)
        at += every * float(rng.uniform(0.55, 1.45))
    for side in (0, 1):
        out[:, side] += 0.0006 * coloured(rng, bed.n, slope=-4.0, low=100.0, high=4000.0)
    return np.asarray(out, np.float32)


def _sound(out: Grid, bed: Bed, recipe: Effect, at: float, away: float) -> None:
    rng = bed.rng
    hit = Hit(rng=rng, values=bed.values, distance=3.0 + 60.0 * away, room=bed.room)
    sound = np.asarray(recipe.make(hit), np.float64)
    if away > 0.1:
        sound = filtered(sound, [(hertz, away * gain) for hertz, gain in _AFAR])
    gain = 0.3 * decibels(float(rng.normal(0.0, 2.5)))
    pan = float(np.clip(rng.normal(0.5, 0.28), 0.05, 0.95)) * np.pi / 2.0
    for side, share in ((0, np.cos(pan)), (1, np.sin(pan))):
        scatter(out[:, side], [sound], [0], [int(at * RATE)], [gain * share])


RECIPES = (Ambience(kind="now_and_then", words=(), level=-30.0, reach=8.0, make=make),)
