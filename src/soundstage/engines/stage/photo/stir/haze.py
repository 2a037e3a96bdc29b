"""What hangs in the air and moves slowly: fog, mist, rays of light."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.noise import Waves
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.stir.veils import laid_over, screened
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_FOG = lexis("fog foggy mist misty haze hazy")
_RAYS = lexis("ray rays beam beams sunbeam sunbeams shaft shafts godrays sunray sunrays")


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    made = []
    if fog := wishes.amount(_FOG):
        made.append(_fog(plate, fog))
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
        thick = lies * np.clip(0.52 + 0.28 * banks.at(seconds) + 0.14 * wisps.at(seconds), 0, 1) * min(amount, 1.6) * presence
        return laid_over(frame, np.clip(1.25 * thick, 0, 0.92).astype(np.float32), colour)

    return Effect(name="fog", says="fog drifts", veil=veil)


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
    shafts = [(float(rng.uniform(7, 30)), float(rng.uniform(0.15, 0.6)), float(rng.uniform(0, 6.28))) for _ in range(7)]
    warm = np.array([255, 232, 188], np.float32)
    base = np.asarray((np.arange(256) / 255) ** 2.2, np.float32)

    def veil(frame: Pixels, seconds: float, presence: float) -> Pixels:
        fan = sum(np.sin(k * angle + r * seconds * (1 if i % 2 else -1) + p) for i, (k, r, p) in enumerate(shafts))
        light = np.clip(0.55 * fan - 0.20, 0, 1.15) * np.exp(-0.6 * away) * min(amount, 1.5) * presence
        return screened(frame, np.asarray(np.minimum(0.80 * light, 0.95)[..., None] * warm, np.float32))

    def grade(seconds: float, presence: float) -> dict[str, NDArray[np.uint8]]:
        # Shafts show where the rest is darker.
        curve = np.clip((base * 0.58 ** np.float32(presence)) ** (1 / 2.2) * 255 + 0.5, 0, 255).astype(np.uint8)
        return {name: np.stack([curve] * 3) for name in ("sky", "land", "front")} if presence > 0 else {}

    return Effect(name="rays", says="rays of light waver", veil=veil, grade=grade)


def _air(plate: Plate) -> tuple[int, int, int]:
    """The colour of far air: the picture's own, near the horizon, paled."""
    row = int(np.clip(plate.reading.horizon, 0.05, 0.95) * plate.height)
    band = plate.picture[max(row - plate.height // 16, 0) : row + 1].reshape(-1, 3).astype(np.float32).mean(axis=0)
    grey = float(band.mean())
    mixed = 0.45 * band + 0.55 * min(grey * 1.15 + 22, 235)
    return int(mixed[0]), int(mixed[1]), int(mixed[2])


RECIPE = Recipe(name="haze", make=_make)
