"""Lightning: the sky flashes up twice in a tenth of a second, and the land less."""

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["LIGHTNING_WORDS", "RECIPE", "strokes"]

LIGHTNING_WORDS = lexis("lightning thunder thunderstorm")
_GLOOM = (0.34, 0.38, 0.48)  # of daylight's red, green and blue, under the clouds that it comes from


def strokes(seconds: float, seed: int) -> tuple[float, ...]:
    """When lightning strikes in a clip: after a wait, then every two or three seconds."""
    rng = np.random.default_rng([seed, 0x4C49])
    times, at = [], float(rng.uniform(0.9, 1.6))
    while at < seconds - 0.5:
        times.append(round(at, 3))
        at += float(rng.uniform(1.1, 2.4))
    return tuple(times)


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    if not wishes.asked(LIGHTNING_WORDS):
        return ()
    times = strokes(wishes.seconds, wishes.seed)
    base = np.arange(256, dtype=np.float32) / 255

    def grade(seconds: float, presence: float) -> dict[str, NDArray[np.uint8]]:
        flash = presence * sum(_flash(seconds - at) for at in times)
        if presence <= 0:
            return {}
        gloom = np.array(_GLOOM, np.float32)[:, None] ** np.float32(presence)
        dark = (gloom * base**2.2) ** np.float32(1 / 2.2)
        cold = np.array([0.86, 0.93, 1.0], np.float32)[:, None]
        sky = 1 - (1 - dark) * (1 - 0.62 * min(flash, 1.3) * cold)
        land = np.clip(dark * (1 + 1.1 * flash * cold), 0, 1)
        return {"sky": _bytes(sky), "land": _bytes(land), "front": _bytes(land)}

    bolts = [_bolt(plate, index) for index in range(len(times))] if plate.layer("sky") is not None else []

    def strike(texture: Pixels, seconds: float, presence: float) -> None:
        for at, bolt in zip(times, bolts, strict=False):
            lit = presence * _flash(seconds - at)
            if lit > 0.02:
                np.copyto(texture, cv2.add(texture, np.asarray(np.clip(bolt * np.float32(1.6 * lit), 0, 255), np.uint8)))

    flashes = Effect(name="lightning", says=f"lightning strikes {len(times)} times", grade=grade)
    return (flashes, Effect(name="bolts", says="", layer="sky", edit=strike)) if bolts else (flashes,)


def _bolt(plate: Plate, index: int) -> Floats:
    """A forked channel from the upper edge to behind the horizon, with its glow; (h, w, 3) 0…255."""
    rng = plate.rng(0x424F, index)
    width, height = plate.width, plate.height
    ground = max(plate.reading.horizon, 0.25) * height
    sheet = np.zeros((height, width), np.uint8)
    starts = [(float(rng.uniform(0.2, 0.8) * width), 0.0, 1.0)]
    while starts:
        x, y, strength = starts.pop()
        lean = float(rng.normal(0, 0.25))
        while y < ground * (0.55 + 0.45 * strength):
            step = float(rng.uniform(0.02, 0.05)) * height
            to = (x + step * (lean + float(rng.normal(0, 0.75))), y + step)
            cv2.line(
                sheet,
                (round(x), round(y)),
                (round(to[0]), round(to[1])),
                round(255 * strength),
                max(1, height // 300),
                cv2.LINE_AA,
            )
            x, y = to
            if strength > 0.6 and rng.random() < 0.22:
                starts.append((x, y, 0.5 * strength))
    channel = sheet.astype(np.float32)
    glow = channel + 4 * cv2.GaussianBlur(channel, (0, 0), width / 160) + 4 * cv2.GaussianBlur(channel, (0, 0), width / 40)
    return np.asarray(glow[..., None] * np.array([0.82, 0.88, 1.0], np.float32), np.float32)


def _flash(since: float) -> float:
    """Two return strokes and an afterglow."""
    if since < 0:
        return 0.0
    return float(np.exp(-since / 0.05) + (0.9 * np.exp(-(since - 0.14) / 0.17) if since >= 0.14 else 0.0))


def _bytes(curve: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.asarray(np.clip(curve * 255 + 0.5, 0, 255), np.uint8)


RECIPE = Recipe(name="lightning", make=_make)
