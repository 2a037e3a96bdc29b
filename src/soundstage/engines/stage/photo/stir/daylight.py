"""The hour changes: sky, land and what stands before them are graded apart, and lamps come on as it gets dark."""

import re
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.sight.thumb import largest
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_LARGEST_LAMP = 0.0022  # of the picture
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
    "golden": _Hour(says="the light turns golden", sky=(1.20, 0.84, 0.42), land=(1.30, 0.86, 0.38), contrast=1.06),
    "sunset": _Hour(says="the sun goes down", sky=(0.95, 0.52, 0.36), land=(0.62, 0.40, 0.30), lamps=0.35, contrast=1.06),
    "dusk": _Hour(says="dusk falls", sky=(0.30, 0.34, 0.56), land=(0.22, 0.24, 0.36), lamps=0.8),
    "night": _Hour(says="night falls", sky=(0.040, 0.062, 0.16), land=(0.045, 0.062, 0.125), lamps=1.0),
    "dawn": _Hour(says="day breaks", sky=(1.45, 1.05, 0.72), land=(1.48, 1.10, 0.74)),
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
    ("dawn", r"(?:sun (?:slowly )?rises)|day breaks|dawn breaks|^sunrise|^dawn"),
    ("dark", r"(?:light|scene|sky|room|it|picture) (?:slowly |gradually )?(?:dims|darkens|gets darker|grows dark\w*)"),
    ("bright", r"(?:light|scene|sky|room|it|picture) (?:slowly |gradually )?(?:brightens|gets brighter|grows bright\w*)"),
    ("golden", r"golden hour|warm (?:amber |golden )?light (?:\w+ )?(?:rakes|spreads|sweeps|washes|floods|grows)"),
)


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    hour = _asked(wishes)
    if hour is None:
        return ()
    lamps = _lamps(plate) if hour.lamps else None
    base = np.asarray((np.arange(256) / 255) ** 2.2, np.float32)
    strong = 0.8 if hour is _HOURS["golden"] else 1.0
    stars = _stars(plate) if hour is _HOURS["night"] and plate.layer("sky") is not None else None

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

    def shine(texture: Pixels, seconds: float, presence: float) -> None:
        share = float(np.clip((_progress(seconds, wishes.seconds) - 0.55) / 0.4, 0, 1))
        if stars is not None and share > 0:
            np.copyto(texture, cv2.add(texture, np.asarray(stars * np.float32(share), np.uint8)))

    changed = Effect(name="daylight", says=hour.says, grade=grade, glow=glow if lamps is not None else None)
    return (changed,) if stars is None else (changed, Effect(name="stars", says="", layer="sky", edit=shine))


def _asked(wishes: Wishes) -> _Hour | None:
    """The hour that the words end at: `the sun goes down and evening turns to night` is a night."""
    patterns = [(name, rf"\b(?:{pattern})\b") for name, pattern in _SIMPLY]
    patterns += [(name, rf"\b{_TURNS} (?:(?!to\b)\w+ ){{0,3}}(?:{pattern})\b") for name, pattern in _WORDS]
    text = " ".join(wishes.words)
    named = [
        (found.end(), -order, name) for order, (name, pattern) in enumerate(patterns) for found in re.finditer(pattern, text)
    ]
    if not named:
        return None
    for _, pattern in patterns:
        wishes.search(pattern)
    return _HOURS[max(named)[2]]


def _progress(seconds: float, whole: float) -> float:
    t = float(np.clip(seconds / max(0.92 * whole, 0.1), 0, 1))
    return 0.6 * t * t * (3 - 2 * t) + 0.4 * t


def _curve(base: Floats, tint: Tint, share: float) -> NDArray[np.uint8]:
    """Linear light is multiplied, geometrically on the way: every second takes the same part of the light."""
    factors = np.array(tint, np.float32)[:, None] ** np.float32(share)
    light = base[None] * factors
    return np.asarray(np.clip(light ** (1 / 2.2) * 255 + 0.5, 0, 255), np.uint8)


def _stars(plate: Plate) -> Floats:
    """Points of light (h, w, 3) 0…255 over the whole sky; the grade of the night is laid on them too."""
    rng = plate.rng(0x5354)
    night = np.zeros((plate.height, plate.width), np.float32)
    count = plate.width * plate.height // 2600
    rows, columns = rng.integers(0, plate.height, count), rng.integers(0, plate.width, count)
    night[rows, columns] = 255 * rng.uniform(0.25, 1.0, count) ** 2
    spread = cv2.GaussianBlur(night, (0, 0), 0.55 * plate.height / 480)
    return np.asarray(np.clip(3.5 * spread, 0, 255)[..., None].repeat(3, axis=2), np.float32)


def _lamps(plate: Plate) -> Floats:
    """Small warm or white spots far brighter than their surroundings, and windows, with a halo; (rows, columns, 3) 0…255."""
    small = cv2.resize(plate.picture, plate.cells, interpolation=cv2.INTER_AREA).astype(np.float32)
    grey = small.mean(axis=2)
    around = cv2.GaussianBlur(grey, (0, 0), plate.cells[0] / 30)
    land = 1 - plate.coarse(plate.reading.sky)
    warm = (small[..., 0] > small[..., 2] + 8) & (grey > 205) & (grey > around * 1.5 + 20)
    leaves = cv2.dilate(plate.coarse(plate.reading.greenery), np.ones((9, 9)))
    spots = warm * land * (leaves < 0.3)
    spots = spots * ~largest(spots > 0, _LARGEST_LAMP)  # a bright wall or a label is none
    if spots.mean() > 0.02:
        spots *= 0.02 / spots.mean()
    halo = (
        cv2.GaussianBlur(spots, (0, 0), plate.cells[0] / 60) * 2 + cv2.GaussianBlur(spots, (0, 0), plate.cells[0] / 200) * 0.8
    )
    return np.asarray(np.clip(halo, 0, 1)[..., None] * np.array([255, 196, 120], np.float32) * 0.85, np.float32)


RECIPE = Recipe(name="daylight", make=_make, lasting=True)
