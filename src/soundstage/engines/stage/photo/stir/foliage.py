"""Leaves, grass and flowers sway in gusts that travel across the picture; what is rooted stays at its root."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.sight.regions import GREEN_WORDS
from soundstage.engines.stage.photo.stir.noise import Gusts, Waves
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_WIND = lexis("wind windy breeze breezy gust gusts storm sway rustle")


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    mask = plate.coarse(plate.reading.greenery)
    if mask.mean() < 0.015:
        return ()
    amount = max(wishes.amount(GREEN_WORDS | _WIND, unasked=0.4), wishes.amount(_WIND))
    if not amount:
        return ()
    x, y = plate.grid
    rng = plate.rng(0x464F)
    loose = _loose(mask)
    near = 0.45 + 0.55 * np.maximum(plate.nearness, 0.6 if plate.reading.kind != "landscape" else 0.0)
    lean = float(rng.choice((-1.0, 1.0)))
    bend = Waves(x=x, y=y * 0.7, length=0.42, period=2.9, rng=rng, count=4, towards=(lean, 0.1))
    flutter = Waves(x=x, y=y, length=0.075, period=0.95, rng=rng, count=6)
    nod = Waves(x=x, y=y, length=0.085, period=1.15, rng=rng, count=6)
    gusts = Gusts(rng)

    def drift(seconds: float) -> Floats:
        force = amount * gusts.at(seconds)
        side = 0.0105 * force * bend.at(seconds) + 0.0022 * force * flutter.at(seconds)
        up = 0.0012 * force * nod.at(seconds) + 0.0011 * force * bend.at(seconds - 0.4)
        return np.stack([side * loose * near, up * loose * near], axis=2).astype(np.float32)

    swaying = Effect(name="foliage", says="leaves and grass sway", layer="land", drift=drift)
    if plate.layer("front") is None or plate.reading.subject is None or plate.reading.kind == "portrait":
        return (swaying,)
    front = plate.coarse(plate.reading.subject)
    if float((front * mask).sum()) < 0.4 * float(front.sum()):
        return (swaying,)
    return (swaying, Effect(name="foliage", says="", layer="front", drift=drift))


def _loose(mask: Floats) -> Floats:
    """0 at the roots, 1 at the tips: how far above the lower end of the growth a place is, in each column."""
    rows = mask.shape[0]
    height = np.zeros_like(mask)
    run = np.zeros(mask.shape[1], np.float32)
    for row in range(rows - 1, -1, -1):
        run = (run + 1) * (mask[row] > 0.3)
        height[row] = run
    free = np.clip(cv2.GaussianBlur(height, (0, 0), rows / 40) / (0.22 * rows), 0, 1)
    return np.asarray((0.25 + 0.75 * free) * cv2.GaussianBlur(mask, (0, 0), rows / 70), np.float32)


RECIPE = Recipe(name="foliage", make=_make)
