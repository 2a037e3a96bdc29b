"""The season, or the colour of the whole, changes: leaves turn, snow settles, green comes back, colour drains."""

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.layers import Layer
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.sight.regions import find_greenery
from soundstage.engines.stage.photo.sight.thumb import thumb
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

_TURNS = r"(?:to|into|becomes?|turns?|turning|changes? to|changing to|arrives?|comes?)"
_CHANGES = (
    ("autumn", rf"{_TURNS} (?:\w+ )?(?:autumn|fall colou?rs|orange and red|red and gold)|autumn (?:comes|arrives)"),
    (
        "winter",
        rf"{_TURNS} (?:\w+ )?(?:winter|covered (?:in|with) snow)|snow (?:settles|covers|piles)|winter (?:comes|arrives)",
    ),
    ("spring", rf"{_TURNS} (?:\w+ )?(?:spring|summer|green)|(?:spring|summer) (?:comes|arrives)"),
    ("grey", rf"{_TURNS} (?:\w+ )?(?:black and white|monochrome|gr[ae]yscale|sepia)|colou?rs? (?:drains?|fades?)"),
)


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    change = next((name for name, pattern in _CHANGES if wishes.search(rf"\b(?:{pattern})\b")), None)
    if change is None:
        return ()
    says = {
        "autumn": "the leaves turn",
        "winter": "snow settles",
        "spring": "green comes back",
        "grey": "the colours drain",
    }[change]
    return tuple(_effect(plate, layer, change, says if layer.name == "land" else "", wishes.seconds) for layer in plate.layers)


def _effect(plate: Plate, layer: Layer, change: str, says: str, whole: float) -> Effect:
    target = _changed(plate, layer, change)

    def edit(texture: Pixels, seconds: float, presence: float) -> None:
        t = float(np.clip(seconds / (0.9 * whole), 0, 1))
        share = 0.5 * t + 0.5 * t * t * (3 - 2 * t)
        cv2.addWeighted(texture, 1 - share, target, share, 0, dst=texture)

    return Effect(name="season", says=says, layer=layer.name, edit=edit)


def _changed(plate: Plate, layer: Layer, change: str) -> Pixels:
    picture = layer.colour
    rgb = np.asarray(picture / 255, np.float32)
    grey = rgb @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    if change == "grey":
        return _bytes(np.asarray(np.repeat(grey[..., None], 3, axis=2), np.float32))
    if layer.name == "sky":
        pale = 0.75 * rgb + 0.25 * np.array([0.86, 0.88, 0.92], np.float32)
        return _bytes(np.asarray(pale, np.float32)) if change == "winter" else picture
    green = _greenery(plate, layer)
    if change == "autumn":
        noise = cv2.GaussianBlur(plate.rng(0x5345).normal(0, 1, grey.shape).astype(np.float32), (0, 0), plate.width / 45)
        mix = np.clip(0.5 + 0.5 * noise / (noise.std() + 1e-6), 0, 1)[..., None]
        leaf = np.array([1.55, 0.74, 0.20], np.float32) * mix + np.array([1.62, 1.18, 0.26], np.float32) * (1 - mix)
        return _bytes(rgb * (1 - green) + np.clip(1.08 * grey[..., None] * leaf, 0, 1) * green)
    if change == "spring":
        fresh = np.clip(grey[..., None] * np.array([0.86, 1.28, 0.42], np.float32), 0, 1)
        warm = np.clip((rgb[..., 0] - rgb[..., 2]) * 3, 0, 1)[..., None]
        return _bytes(rgb * (1 - 0.75 * warm) + fresh * 0.75 * warm)
    return _bytes(_snowed(plate, layer, rgb, np.asarray(grey, np.float32)))


def _snowed(plate: Plate, layer: Layer, rgb: Floats, grey: Floats) -> Floats:
    """Snow lies on level ground and along what faces up, where it is lighter above than below; walls and people keep theirs."""
    soft = cv2.GaussianBlur(grey, (0, 0), plate.width / 400)
    ledges = np.clip(-cv2.Sobel(soft, cv2.CV_32F, 0, 1) * 9 - 0.15, 0, 1)
    ledges = cv2.GaussianBlur(ledges, (0, 0), plate.width / 700)
    down = (np.arange(plate.height, dtype=np.float32) / plate.height)[:, None]
    if layer.name == "front":
        level = np.zeros_like(down)
    elif plate.reading.kind == "landscape":
        level = np.clip((down - plate.reading.horizon) * 5, 0, 1)
    else:
        level = np.clip((down - max(plate.reading.horizon, 0.58)) * 6, 0, 1)
    patchy = cv2.GaussianBlur(plate.rng(0x534E).normal(0, 1, grey.shape).astype(np.float32), (0, 0), plate.width / 90)
    lying = level * np.clip(0.86 + 0.25 * patchy / (patchy.std() + 1e-6) * (1 - level) + 0.0 * grey, 0, 0.94)
    cover = np.clip(np.maximum(0.85 * ledges, lying), 0, 0.94)[..., None]
    snow = np.clip(0.60 + 0.40 * grey[..., None], 0, 1) * np.array([0.95, 0.98, 1.03], np.float32)
    cold = 0.8 * rgb + 0.2 * grey[..., None] * np.array([0.92, 0.98, 1.10], np.float32)
    return np.asarray(cold * (1 - cover) + snow * cover, np.float32)


def _greenery(plate: Plate, layer: Layer) -> Floats:
    seen = thumb(layer.colour)
    mask = find_greenery(seen, np.zeros(seen.shape, np.float32), ())
    return np.asarray(cv2.resize(mask, (plate.width, plate.height)), np.float32)[..., None]


def _bytes(rgb: NDArray[np.floating]) -> Pixels:
    return np.asarray(np.clip(rgb * 255 + 0.5, 0, 255), np.uint8)


RECIPE = Recipe(name="season", make=_make, lasting=True)
