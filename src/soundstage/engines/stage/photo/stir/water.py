"""Water: ripples that shrink towards the horizon, swell that runs to the shore, reflections that shimmer, glitter."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.sight.regions import WATER_WORDS
from soundstage.engines.stage.photo.stir.noise import Waves
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_SWELL = lexis("wave waves sea ocean surf crash crashing roll rolling tide swell")
_FALLING = lexis("waterfall waterfalls cascade cascading stream creek brook rapids")  # runs: see current.py


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    mask = plate.coarse(plate.reading.water)
    if mask.mean() < 0.01:
        return ()
    amount = wishes.amount(WATER_WORDS, unasked=0.5) * (0.4 if wishes.asked(_FALLING) else 1.0)
    if not amount:
        return ()
    inner = cv2.GaussianBlur(cv2.erode(mask, np.ones((3, 3))), (0, 0), 1.5) * mask
    near = 0.12 + 0.88 * plate.nearness
    # Rows are spaced as they lie on a level plane: equal steps of 1 / nearness are equal distances.
    away = 0.35 / (near + 0.05)
    x, _ = plate.grid
    wide = np.asarray(0.35 * x / (near + 0.05), np.float32)
    rng = plate.rng(0x5741)
    ripple = Waves(x=wide, y=away, length=0.055, period=1.5, rng=rng, count=6)
    chop = Waves(x=wide, y=away, length=0.075, period=1.9, rng=rng, count=5)
    swell = Waves(x=x * 0.4, y=-away, length=0.30, period=3.6, rng=rng, count=3, towards=(0.0, 1.0))
    swelling = 1.0 if wishes.asked(_SWELL) else 0.35
    glitter = _glitter(plate, inner)
    spark = Waves(x=1.4 * wide, y=away * 5, length=0.03, period=0.8, rng=rng, count=6)

    def drift(seconds: float) -> Floats:
        up = 0.0048 * amount * near * ripple.at(seconds) + 0.0125 * amount * swelling * near * swell.at(seconds)
        side = 0.0042 * amount * near * chop.at(seconds)
        return np.stack([side * inner, up * inner], axis=2).astype(np.float32)

    def glow(seconds: float, presence: float) -> Floats:
        lit = np.clip(spark.at(seconds) - 0.7, 0, None) * glitter * (70 * min(amount, 1.3) * presence)
        return np.asarray(np.repeat(lit[..., None], 3, axis=2), np.float32)

    says = "the water ripples" + (" and waves run in" if swelling == 1.0 else "")
    return (Effect(name="water", says=says, layer="land", drift=drift, glow=glow),)


def _glitter(plate: Plate, inner: Floats) -> Floats:
    """Where the water throws light back: its brighter half."""
    grey = plate.coarse(np.asarray(cv2.cvtColor(plate.picture, cv2.COLOR_RGB2GRAY), np.float32))
    level = float(np.average(grey, weights=inner + 1e-6))
    return np.asarray(inner * np.clip((grey - level) / 60, 0, 1), np.float32)


RECIPE = Recipe(name="water", make=_make)
