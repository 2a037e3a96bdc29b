"""Steam and smoke that rise, widen, curl and thin out: from the subject's upper end, or in wisps across the picture."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.stir.veils import laid_over
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

Spout = tuple[float, float, float]  # x, y from the picture's middle and half width, widths
_WORDS = lexis("steam steaming smoke smoking vapor vapour")
_RISE = 0.34  # widths over which it thins out
_SPEED = 0.10  # widths a second
_TILE = 256


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    amount = wishes.amount(_WORDS)
    if not amount:
        return ()
    dark = wishes.asked(("black", "dark")) and wishes.asked(("smoke",))
    spouts = _spouts(plate)
    x, y = plate.grid
    colour = (70, 66, 64) if dark else (240, 242, 244)
    curl = _noise(plate.rng(0x504C), 6.0)
    fine = _noise(plate.rng(0x504D), 2.4)

    def veil(frame: Pixels, seconds: float, presence: float) -> Pixels:
        cover = np.zeros_like(x)
        for index, (at_x, at_y, half) in enumerate(spouts):
            rise = np.clip((at_y - y) / _RISE, -0.3, 1.5)
            lean = 0.030 * np.maximum(rise, 0) * np.sin(4.2 * rise - 1.9 * seconds + 2 * index)
            across = (x - at_x - lean) / (half * (0.40 + 1.15 * np.clip(rise, 0, 2)))
            body = np.exp(-1.3 * across**2) * np.clip(1 + 6 * rise, 0, 1) * np.clip(1.15 - rise, 0, 1) ** 1.2
            u, v = x - 0.8 * lean + 0.37 * index, y + _SPEED * seconds
            swirl = 0.06 * (_sampled(curl, 1.2 * u, 0.8 * v + 0.3 * seconds * _SPEED) - 0.5)
            grain = 0.72 * _sampled(curl, 2.2 * (u + swirl), 1.15 * v) + 0.28 * _sampled(fine, 2.6 * (u - swirl), 1.5 * v)
            cover = np.maximum(cover, body * np.clip((grain - 0.36) * 3.4, 0, 1.2))
        # The first of it has to rise before the rest is there.
        return laid_over(frame, np.clip(0.80 * min(amount, 1.5) ** 0.5 * presence * cover, 0, 0.82).astype(np.float32), colour)

    return (Effect(name="plume", says="smoke rises" if dark else "steam or smoke rises", veil=veil),)


def _spouts(plate: Plate) -> tuple[Spout, ...]:
    subject = plate.reading.subject
    if subject is None or plate.reading.faces:
        low = 0.30 * plate.height / plate.width
        return ((-0.24, low, 0.055), (0.03, 0.8 * low, 0.060), (0.27, low, 0.050))
    mask = plate.coarse(subject) > 0.5
    rows, columns = np.nonzero(mask)
    if len(rows) == 0:
        return ((0.0, 0.08, 0.10),)
    level = np.percentile(rows, 45)
    top = columns[rows <= level]
    x, y = plate.grid
    wide = float(np.percentile(top, 90) - np.percentile(top, 10)) / plate.cells[0]
    return ((float(x[0, int(np.median(top))]), float(y[int(level), 0]), float(np.clip(0.42 * wide, 0.045, 0.14))),)


def _noise(rng: np.random.Generator, cells: float) -> Floats:
    """A tile (256, 256) that repeats, 0…1 with mean ½."""
    white = rng.normal(0, 1, (_TILE, _TILE)).astype(np.float32)
    wrapped = np.pad(white, _TILE // 4, mode="wrap")
    total = sum(weight * _even(cv2.GaussianBlur(wrapped, (0, 0), cells * size)) for size, weight in ((1.6, 0.6), (0.8, 0.4)))
    inner = np.asarray(total, np.float32)[_TILE // 4 : -_TILE // 4, _TILE // 4 : -_TILE // 4]
    return np.asarray(np.clip(0.5 + 0.26 * _even(inner), 0, 1), np.float32)


def _even(values: Floats) -> Floats:
    return np.asarray((values - values.mean()) / (values.std() + 1e-6), np.float32)


def _sampled(tile: Floats, u: Floats, v: Floats) -> Floats:
    """The tile at places in its own sides."""
    columns, rows = np.asarray(u * _TILE, np.float32), np.asarray(v * _TILE, np.float32)
    return np.asarray(cv2.remap(tile, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP), np.float32)


RECIPE = Recipe(name="plume", make=_make)
