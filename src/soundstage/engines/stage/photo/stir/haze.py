"""What hangs in the air and moves slowly: fog, mist, smoke and steam, rays of light."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.noise import Waves
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_FOG = lexis("fog foggy mist misty haze hazy")
_PLUME = lexis("steam steaming smoke smoking vapor vapour")
_RAYS = lexis("ray rays beam beams sunbeam sunbeams shaft shafts godrays")


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    made = []
    if fog := wishes.amount(_FOG):
        made.append(_fog(plate, fog))
    if plume := wishes.amount(_PLUME):
        made.append(_plume(plate, plume, dark=wishes.asked(("black", "dark")) and wishes.asked(("smoke",))))
    if rays := wishes.amount(_RAYS):
        made.append(_rays(plate, rays))
    return tuple(made)


def _fog(plate: Plate, amount: float) -> Effect:
    """Banks that drift, thicker far away and low down than near and high up."""
    x, y = plate.grid
    rng = plate.rng(0x464F47)
    banks = Waves(x=x, y=2.2 * y, length=0.32, period=7.0, rng=rng, count=6, towards=(1.0, 0.0))
    wisps = Waves(x=x, y=2.0 * y, length=0.11, period=4.5, rng=rng, count=6, towards=(1.0, 0.1))
    distance = 1 - plate.nearness if plate.reading.kind == "landscape" else 0.35 + 0.4 * plate.down
    lies = np.clip(distance * np.clip((plate.down - 0.45 * plate.reading.horizon) * 3, 0, 1), 0, 1) + 0.12
    colour = _air(plate)

    def veil(frame: Pixels, seconds: float, presence: float) -> Pixels:
        thick = lies * np.clip(0.42 + 0.2 * banks.at(seconds) + 0.10 * wisps.at(seconds), 0, 1) * min(amount, 1.6) * presence
        return _over(frame, np.clip(1.15 * thick, 0, 0.9).astype(np.float32), colour)

    return Effect(name="fog", says="fog drifts", veil=veil)


def _plume(plate: Plate, amount: float, *, dark: bool) -> Effect:
    """Steam or smoke that rises from the subject's upper end, widens, curls and thins out."""
    x, y = plate.grid
    start_x, start_y, half = _spout(plate)
    rise = np.clip((start_y - y) / 0.42, -0.2, 2)
    rng = plate.rng(0x504C)
    colour = (70, 66, 64) if dark else (236, 238, 240)

    curls = [(float(rng.uniform(8, 30)), float(rng.uniform(0.7, 2.0)), float(rng.uniform(0, 6.28))) for _ in range(9)]

    def veil(frame: Pixels, seconds: float, presence: float) -> Pixels:
        lean = 0.035 * rise * np.sin(5.0 * rise - 2.1 * seconds) + 0.018 * rise * np.sin(11 * rise - 3.3 * seconds + 1)
        along = (x - start_x - lean) / (half * (0.35 + 0.9 * np.clip(rise, 0, 2)))
        body = np.exp(-(along**2) * 1.6) * np.clip(rise * 8, 0, 1) * np.clip(1 - rise, 0, 1) ** 1.3
        grain = sum(
            np.sin(k * (x + 0.6 * lean) * (1 if i % 2 else -1) + 1.4 * k * (y + 0.11 * seconds) + p)
            * np.sin(0.6 * k * x + 2.0 * np.sin(0.3 * k * (y + 0.11 * seconds)) + r * seconds)
            for i, (k, r, p) in enumerate(curls)
        )
        wisps = np.clip(0.45 + 0.22 * grain, 0, 1.3)
        return _over(frame, np.clip(0.95 * max(amount, 0.8) * presence * body * wisps, 0, 0.85).astype(np.float32), colour)

    return Effect(name="plume", says="smoke rises" if dark else "steam or smoke rises", veil=veil)


def _spout(plate: Plate) -> tuple[float, float, float]:
    """Where it comes out and how wide: the upper part of the subject, or the middle of the picture."""
    if plate.reading.subject is None or plate.reading.kind == "portrait":
        return 0.0, 0.08, 0.10
    mask = plate.coarse(plate.reading.subject) > 0.5
    rows, columns = np.nonzero(mask)
    if len(rows) == 0:
        return 0.0, 0.08, 0.10
    level = np.percentile(rows, 40)
    top = columns[rows <= level]
    x, y = plate.grid
    wide = float(np.percentile(top, 90) - np.percentile(top, 10)) / plate.cells[0]
    return float(x[0, int(np.median(top))]), float(y[int(level), 0]), float(np.clip(0.32 * wide, 0.03, 0.12))


def _rays(plate: Plate, amount: float) -> Effect:
    """Shafts that fan out from the sun, or from the lit side above the frame, and waver as the air moves."""
    x, y = plate.grid
    if plate.reading.sun is not None:
        at = (plate.reading.sun[0] - 0.5, (plate.reading.sun[1] - 0.5) * plate.height / plate.width)
    else:
        at = (0.55 * (np.sign(plate.reading.light) or -1.0), -0.55)
    angle = np.arctan2(y - at[1], x - at[0])
    away = np.hypot(x - at[0], y - at[1])
    rng = plate.rng(0x5241)
    shafts = [(float(rng.uniform(7, 34)), float(rng.uniform(0.05, 0.3)), float(rng.uniform(0, 6.28))) for _ in range(7)]
    warm = np.array([255, 236, 200], np.float32)

    def veil(frame: Pixels, seconds: float, presence: float) -> Pixels:
        fan = sum(np.sin(k * angle + r * seconds * (1 if i % 2 else -1) + p) for i, (k, r, p) in enumerate(shafts))
        light = np.clip(0.22 + 0.26 * fan, 0, 1) * np.exp(-1.5 * away) * min(amount, 1.5) * presence
        layer = cv2.resize((0.27 * light)[..., None] * warm, (plate.width, plate.height)).astype(np.uint8)
        return np.asarray(255 - cv2.multiply(cv2.bitwise_not(frame), cv2.bitwise_not(layer), scale=1 / 255), np.uint8)

    return Effect(name="rays", says="rays of light waver", veil=veil)


def _air(plate: Plate) -> tuple[int, int, int]:
    """The colour of far air: the picture's own, near the horizon, paled."""
    row = int(np.clip(plate.reading.horizon, 0.05, 0.95) * plate.height)
    band = plate.picture[max(row - plate.height // 16, 0) : row + 1].reshape(-1, 3).astype(np.float32).mean(axis=0)
    grey = float(band.mean())
    mixed = 0.45 * band + 0.55 * min(grey * 1.15 + 22, 235)
    return int(mixed[0]), int(mixed[1]), int(mixed[2])


def _over(frame: Pixels, cover: Floats, colour: tuple[int, int, int]) -> Pixels:
    share = cv2.resize(cover, (frame.shape[1], frame.shape[0]), interpolation=cv2.INTER_LINEAR)
    alpha = cv2.merge([np.asarray(share * 255, np.uint8)] * 3)
    tint = np.full_like(frame, colour)
    light = cv2.multiply(tint, alpha, scale=1 / 255)
    return np.asarray(cv2.add(cv2.multiply(frame, cv2.bitwise_not(alpha), scale=1 / 255), light), np.uint8)


RECIPE = Recipe(name="haze", make=_make)
