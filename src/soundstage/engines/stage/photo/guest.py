"""Somebody or something from the stage that comes into a picture: placed, toned to fit, shadowed, mirrored in water."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.sight import Reading

__all__ = ["Berth", "Guest", "berth", "guest_effect", "light_around"]

_EYE = 1.6  # metres: how high a photographer's camera is
_TALLEST, _SMALLEST = 0.46, 0.07  # of the picture's height
_METERED = 112.0  # 0…255: where the stage's exposure puts an even light
_SETS_OFF = 0.35  # seconds before it moves


@dataclass(frozen=True, kw_only=True)
class Berth:
    """Where in the picture it moves: `foot` the row that it stands, swims or hangs on, `scale` pixels a metre."""

    foot: float
    scale: float
    medium: str


@dataclass(frozen=True, kw_only=True, eq=False)
class Guest:
    """`sprite(frame)` (h, w, 4) RGBA with its foot at row `foot`; it moves from `start` to `end`, pixels across."""

    name: str
    sprite: Callable[[int], Pixels]
    berth: Berth
    foot: float
    start: float
    end: float
    rate: float


def berth(reading: Reading, width: int, height: int, size: tuple[float, float, float], medium: str) -> Berth:
    """A place for something of `size` (width, height, depth, metres) that moves on ground, on water or in the air."""
    tall = max(size[1], 0.05)
    if medium == "air":
        share = float(np.clip(0.09 * max(size) ** 0.35, 0.06, 0.30))
        scale = share * height / max(tall, 0.6 * max(size))
        ceiling = max(reading.horizon, 0.3) if reading.sky.any() else 0.45
        return Berth(foot=max(0.62 * ceiling, 0.1 + share) * height, scale=scale, medium=medium)
    horizon = float(np.clip(reading.horizon, 0.1, 0.75))
    row = horizon + (0.58 if reading.kind == "landscape" else 0.70) * (1 - horizon)
    if medium == "water":
        rows = np.nonzero((reading.water > 0.5).mean(axis=1) > 0.15)[0]
        row = float(np.percentile(rows, 35)) / height if len(rows) else horizon + 0.25 * (1 - horizon)
    scale = (row - horizon) * height / _EYE
    share = float(np.clip(scale * tall / height, _SMALLEST * (1.6 if medium == "water" else 1.0), _TALLEST))
    return Berth(foot=row * height, scale=share * height / tall, medium=medium)


def light_around(picture: Pixels, reading: Reading, rows: int = 64) -> Floats:
    """Lat-long radiance (rows from nadir, 2 rows, 3) that the picture suggests: its upper part above, its lower part below."""
    small = cv2.resize(picture, (2 * rows, rows), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    soft = cv2.GaussianBlur(small**2.2, (0, 0), rows / 6)
    ahead = soft[::-1]
    side = np.linspace(-1, 1, 2 * rows, dtype=np.float32)[None, :, None]
    bright = 1 + 0.5 * reading.light * np.sin(np.pi * side)
    lit = ahead * bright
    grey = lit.mean(axis=2, keepdims=True)
    return np.asarray(np.maximum(0.45 * lit + 0.55 * grey, 0.01), np.float32)  # what lies behind the viewer is not in it


def guest_effect(guest: Guest, picture: Pixels, reading: Reading) -> Effect:
    """The effect that lays it over the picture as it crosses."""
    tone = _toned(picture, guest.berth)
    lean = -0.8 * float(np.clip(reading.light, -1, 1))

    def veil(frame: Pixels, seconds: float, presence: float) -> Pixels:
        sprite = guest.sprite(round(seconds * guest.rate))
        if not sprite.size:
            return frame
        x = _across(guest, seconds)
        rgba = sprite.astype(np.float32)
        rgba[..., :3] = np.clip(rgba[..., :3] * tone[0] + tone[1], 0, 255)
        left, top = x - sprite.shape[1] / 2, guest.berth.foot - guest.foot
        out = frame.astype(np.float32)
        if guest.berth.medium == "ground":
            _shade(out, rgba[..., 3], left, guest.berth.foot, guest.foot, lean)
        if guest.berth.medium == "water":
            mirrored = rgba[::-1].copy()
            mirrored[..., 3] *= 0.38
            mirrored[..., :3] = cv2.GaussianBlur(mirrored[..., :3], (0, 0), 2.0)
            _lay(out, mirrored, left, guest.berth.foot - (sprite.shape[0] - guest.foot))
        _lay(out, rgba, left, top)
        return np.asarray(np.clip(out + 0.5, 0, 255), np.uint8)

    return Effect(name="guest", says=f"the {guest.name} comes into the picture", veil=veil)


def _across(guest: Guest, seconds: float) -> float:
    """It comes and goes at its own pace."""
    return guest.start + (guest.end - guest.start) * max(seconds - _SETS_OFF, 0.0)


def _toned(picture: Pixels, place: Berth) -> tuple[Floats, Floats]:
    """Gain and lift by channel: towards the picture's own white and black, through as much air as lies before it."""
    pixels = picture.reshape(-1, 3).astype(np.float32)
    dark, light = np.percentile(pixels, 2, axis=0), np.percentile(pixels, 98, axis=0)
    mean = pixels.mean(axis=0)
    cast = (mean / max(float(mean.mean()), 1.0)) ** 0.2
    gain = (
        cast * float(np.clip((light.mean() - dark.mean()) / 235, 0.55, 1.0)) * float(np.clip(mean.mean() / _METERED, 0.75, 1.5))
    )
    air = 0.16 if place.medium == "air" else 0.05
    return np.asarray(gain * (1 - air), np.float32), np.asarray(dark * 0.6 + air * mean * 0.8, np.float32)


def _lay(out: Floats, rgba: Floats, left: float, top: float) -> None:
    """Over, at a place between pixels; what lies outside is left out."""
    height, width = out.shape[:2]
    rows, columns = rgba.shape[:2]
    matrix = np.array([[1, 0, left - np.floor(left)], [0, 1, top - np.floor(top)]], np.float32)
    shifted = cv2.warpAffine(rgba, matrix, (columns + 1, rows + 1), flags=cv2.INTER_LINEAR)
    x, y = int(np.floor(left)), int(np.floor(top))
    a, b = max(y, 0), min(y + rows + 1, height)
    c, d = max(x, 0), min(x + columns + 1, width)
    if a >= b or c >= d:
        return
    piece = shifted[a - y : b - y, c - x : d - x]
    share = piece[..., 3:] / 255
    out[a:b, c:d] = out[a:b, c:d] * (1 - share) + piece[..., :3] * share


def _shade(out: Floats, alpha: Floats, left: float, foot: float, own: float, lean: float) -> None:
    """Its shadow on level ground: itself, laid flat away from the light; darkest at the foot."""
    rows, columns = alpha.shape
    flat = 0.24
    matrix = np.array([[1, -lean * 0.6, lean * 0.6 * own], [0, flat, own * (1 - flat)]], np.float32)
    cast = cv2.warpAffine(alpha, matrix, (columns, rows + 6), flags=cv2.INTER_LINEAR)
    cast = cv2.GaussianBlur(cast, (0, 0), max(rows / 45, 1.0))
    shadow = np.dstack([np.zeros((*cast.shape, 3), np.float32), 0.55 * cast])
    _lay(out, shadow, left, foot - own + 1)
