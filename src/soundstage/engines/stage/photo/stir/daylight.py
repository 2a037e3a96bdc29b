"""The hour changes: sky, land and what stands before them are graded apart, and lamps come on as it gets dark."""

import re
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

Tint = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True)
class _Hour:
    """Factors on linear light, by layer, relative to the picture as it is; `lamps` 0…1."""

    says: str
    sky: Tint
    land: Tint
    lamps: float = 0.0
    contrast: float = 1.0


_HOURS = {
    "golden": _Hour(says="the light turns golden", sky=(1.10, 0.86, 0.60), land=(1.18, 0.90, 0.58), contrast=1.06),
    "sunset": _Hour(says="the sun goes down", sky=(0.95, 0.52, 0.36), land=(0.62, 0.40, 0.30), lamps=0.35, contrast=1.06),
    "dusk": _Hour(says="dusk falls", sky=(0.30, 0.34, 0.56), land=(0.22, 0.24, 0.36), lamps=0.8),
    "night": _Hour(says="night falls", sky=(0.060, 0.085, 0.19), land=(0.075, 0.095, 0.17), lamps=1.0),
    "dawn": _Hour(says="day breaks", sky=(1.25, 1.02, 0.90), land=(1.30, 1.12, 0.95)),
    "dark": _Hour(says="it gets darker", sky=(0.38, 0.40, 0.46), land=(0.36, 0.38, 0.42), lamps=0.4),
    "bright": _Hour(says="it gets brighter", sky=(1.30, 1.28, 1.22), land=(1.40, 1.36, 1.26)),
}
_TURNS = (
    r"(?:to|into|becomes?|turns?|turning|fades?|fading|falls?|falling|until|"
    r"gives way to|approaches|approaching|settles?|comes?)"
)
_WORDS = (
    ("night", r"night|nighttime|nightfall|midnight"),
    ("dusk", r"dusk|twilight|evening|blue hour"),
    ("sunset", r"sunset|sundown"),
    ("golden", r"golden hour|golden"),
    ("dawn", r"dawn|sunrise|morning|daybreak|daylight|day"),
)
_SIMPLY = (
    ("sunset", r"sun (?:slowly |gently )?(?:sets|goes down|sinks|is setting)|(?:setting|sinking) sun"),
    ("night", r"nightfall|night (?:slowly |gently )?falls|gets? dark\b"),
    ("dusk", r"(?:dusk|evening|twilight) (?:slowly |gently )?(?:falls|comes|arrives)"),
    ("dawn", r"(?:sun (?:slowly )?rises)|day breaks|dawn breaks"),
    ("dark", r"(?:light|scene|sky|room|it|picture) (?:slowly |gradually )?(?:dims|darkens|gets darker|grows dark\w*)"),
    ("bright", r"(?:light|scene|sky|room|it|picture) (?:slowly |gradually )?(?:brightens|gets brighter|grows bright\w*)"),
    ("golden", r"golden hour|warm (?:amber |golden )?light (?:\w+ )?(?:rakes|spreads|sweeps|washes|floods|grows)"),
)


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    hour = _asked(" ".join(wishes.words))
    if hour is None:
        return ()
    lamps = _lamps(plate) if hour.lamps else None
    base = np.asarray((np.arange(256) / 255) ** 2.2, np.float32)
    strong = 0.55 if hour is _HOURS["golden"] else 1.0

    def grade(seconds: float, presence: float) -> dict[str, NDArray[np.uint8]]:
        share = strong * _progress(seconds, wishes.seconds)
        if share <= 0:
            return {}
        land = _curve(base, hour.land, share)
        return {"sky": _curve(base, hour.sky, share), "land": land, "front": land}

    def glow(seconds: float, presence: float) -> Floats:
        share = float(np.clip((_progress(seconds, wishes.seconds) - 0.3) / 0.5, 0, 1))
        assert lamps is not None
        return np.asarray(lamps * np.float32(hour.lamps * share), np.float32)

    return (Effect(name="daylight", says=hour.says, grade=grade, glow=glow if lamps is not None else None),)


def _asked(text: str) -> _Hour | None:
    for name, pattern in _SIMPLY:
        if re.search(rf"\b(?:{pattern})\b", text):
            return _HOURS[name]
    for name, pattern in _WORDS:
        if re.search(rf"\b{_TURNS} (?:\w+ )?(?:{pattern})\b", text):
            return _HOURS[name]
    return None


def _progress(seconds: float, whole: float) -> float:
    t = float(np.clip(seconds / max(0.92 * whole, 0.1), 0, 1))
    return 0.6 * t * t * (3 - 2 * t) + 0.4 * t


def _curve(base: Floats, tint: Tint, share: float) -> NDArray[np.uint8]:
    """Linear light is multiplied, geometrically on the way: every second takes the same part of the light."""
    factors = np.array(tint, np.float32)[:, None] ** np.float32(share)
    light = base[None] * factors
    return np.asarray(np.clip(light ** (1 / 2.2) * 255 + 0.5, 0, 255), np.uint8)


def _lamps(plate: Plate) -> Floats:
    """Small warm or white spots far brighter than their surroundings, and windows, with a halo; (rows, columns, 3) 0…255."""
    small = cv2.resize(plate.picture, plate.cells, interpolation=cv2.INTER_AREA).astype(np.float32)
    grey = small.mean(axis=2)
    around = cv2.GaussianBlur(grey, (0, 0), plate.cells[0] / 30)
    land = 1 - plate.coarse(plate.reading.sky)
    warm = (small[..., 0] > small[..., 2] + 8) & (grey > 150) & (grey > around * 1.4 + 12)
    leaves = cv2.dilate(plate.coarse(plate.reading.greenery), np.ones((9, 9)))
    spots = warm * land * (leaves < 0.3)
    if spots.mean() > 0.02:
        spots *= 0.02 / spots.mean()
    halo = (
        cv2.GaussianBlur(spots, (0, 0), plate.cells[0] / 60) * 2 + cv2.GaussianBlur(spots, (0, 0), plate.cells[0] / 200) * 0.8
    )
    return np.asarray(np.clip(halo, 0, 1)[..., None] * np.array([255, 196, 120], np.float32) * 0.85, np.float32)


RECIPE = Recipe(name="daylight", make=_make, lasting=True)
