"""Clouds drift over a sky, faster overhead than near the horizon, and change shape as they go."""

import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.noise import Waves
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_WORDS = lexis("cloud clouds sky skies storm drift drifting wind windy timelapse lapse")
_FAST = lexis("timelapse lapse race racing rush rushing")
_SPEED = 0.013  # widths of the picture a second, overhead


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    if plate.layer("sky") is None:
        return ()
    amount = wishes.amount(_WORDS, unasked=0.45) * (5.0 if wishes.asked(_FAST) else 1.0)
    if not amount:
        return ()
    x, y = plate.grid
    rng = plate.rng(0x434C)
    way = wishes.direction(_WORDS) or float(rng.choice((-1.0, 1.0)))
    overhead = 0.25 + 0.75 * np.clip(1 - plate.down / max(plate.reading.horizon, 0.1), 0, 1)
    stays = _beside_the_sun(plate, x, y)
    billow = Waves(x=x, y=y * 1.8, length=0.30, period=16.0, rng=rng)
    heave = Waves(x=x, y=y * 1.8, length=0.26, period=14.0, rng=rng)

    def drift(seconds: float) -> Floats:
        along = -way * _SPEED * amount * seconds * overhead + 0.0022 * amount * billow.at(seconds)
        return np.stack([along * stays, 0.0016 * amount * heave.at(seconds) * stays], axis=2).astype(np.float32)

    return (Effect(name="clouds", says="the clouds drift", layer="sky", drift=drift),)


def _beside_the_sun(plate: Plate, x: Floats, y: Floats) -> Floats:
    """The sun itself stays where it is."""
    if plate.reading.sun is None:
        return np.ones_like(x)
    at_x = plate.reading.sun[0] - 0.5
    at_y = (plate.reading.sun[1] - 0.5) * plate.height / plate.width
    return np.asarray(1 - np.exp(-((x - at_x) ** 2 + (y - at_y) ** 2) / 0.09**2), np.float32)


RECIPE = Recipe(name="clouds", make=_make)
