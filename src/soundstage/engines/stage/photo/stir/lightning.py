"""Lightning: the sky flashes up twice in a tenth of a second, and the land less."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["LIGHTNING_WORDS", "RECIPE", "strokes"]

LIGHTNING_WORDS = lexis("lightning thunder thunderstorm")


def strokes(seconds: float, seed: int) -> tuple[float, ...]:
    """When lightning strikes in a clip: after a wait, then every two or three seconds."""
    rng = np.random.default_rng([seed, 0x4C49])
    times, at = [], float(rng.uniform(0.9, 1.6))
    while at < seconds - 0.5:
        times.append(round(at, 3))
        at += float(rng.uniform(1.8, 3.4))
    return tuple(times)


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    if not wishes.asked(LIGHTNING_WORDS):
        return ()
    times = strokes(wishes.seconds, wishes.seed)
    base = np.arange(256, dtype=np.float32) / 255

    def grade(seconds: float, presence: float) -> dict[str, NDArray[np.uint8]]:
        flash = presence * sum(_flash(seconds - at) for at in times)
        if flash < 0.004:
            return {}
        cold = np.array([0.86, 0.93, 1.0], np.float32)[:, None]
        sky = 1 - (1 - base) * (1 - 0.55 * flash * cold)
        land = np.clip(base * (1 + 0.75 * flash * cold), 0, 1)
        return {"sky": _bytes(sky), "land": _bytes(land), "front": _bytes(land)}

    return (Effect(name="lightning", says=f"lightning strikes {len(times)} times", grade=grade),)


def _flash(since: float) -> float:
    """Two return strokes and an afterglow."""
    if since < 0:
        return 0.0
    return float(np.exp(-since / 0.05) + (0.8 * np.exp(-(since - 0.14) / 0.09) if since >= 0.14 else 0.0))


def _bytes(curve: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.asarray(np.clip(curve * 255 + 0.5, 0, 255), np.uint8)


RECIPE = Recipe(name="lightning", make=_make)
