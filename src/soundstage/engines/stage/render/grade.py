"""The lab: AgX tone curve and a look, baked into one table that the last pass reads.

The axes of the table are log2 of exposed linear BT.709 radiance, −12.47393 … 4.026069 (−10 … +6.5 stops about grey 0.18).
The curve is Troy Sobotka's AgX: radiance is drawn a little towards white, put through a sigmoid about grey, and
spread again.
"""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Look

__all__ = ["SIZE", "lab", "tone"]

SIZE = 33
_LOW, _HIGH = -12.47393, 4.026069
_PIVOT = 10.0 / 16.5
_GREY = 0.18 ** (1.0 / 2.4)
_SLOPE, _POWER = 2.9, 1.5  # AgX's base slope is 2.4; a film print is steeper
# What an excess of green over red and blue, and of blue over red and green, adds to red, green and blue.
_OLIVE, _CYAN = (0.34, -0.10, 0.10), (0.10, 0.16, -0.10)
_PURE = (0.55, 0.85)  # excess over the whole, between which nothing more is done
_LUMA = np.array([0.2126, 0.7152, 0.0722])
_INSET = np.array(
    [
        [0.842479062253094, 0.0784335999999992, 0.0792237451477643],
        [0.0423282422610123, 0.878468636469772, 0.0791661274605434],
        [0.0423756549057051, 0.0784336, 0.879142973793104],
    ]
)
_INSET /= _INSET.sum(axis=1, keepdims=True)  # grey stays grey to the last digit
_OUTSET = np.linalg.inv(_INSET)


def _sigmoid(x: NDArray[np.float64], slope: float) -> NDArray[np.float64]:
    """0…1 → 0…1 with a slope at grey; toe and shoulder are hyperbolas of power 1.5 that end at 0 and 1."""

    def branch(run: NDArray[np.float64], room_x: float, room_y: float) -> NDArray[np.float64]:
        steep = slope * room_x
        scale = steep / ((steep / room_y) ** _POWER - 1.0) ** (1.0 / _POWER)
        u = slope * run / scale
        return np.asarray(scale * u / (1.0 + u**_POWER) ** (1.0 / _POWER), np.float64)

    toe = _GREY - branch(np.maximum(_PIVOT - x, 0.0), _PIVOT, _GREY)
    shoulder = _GREY + branch(np.maximum(x - _PIVOT, 0.0), 1.0 - _PIVOT, 1.0 - _GREY)
    return np.asarray(np.where(x < _PIVOT, toe, shoulder), np.float64)


def _printed(code: NDArray[np.float64]) -> NDArray[np.float64]:
    """Foliage and sky as a print stock has them: grass leans to olive, a clear sky to cyan, both with less colour.

    What is purer than leaves and air, neon and emeralds, keeps its colour.
    """
    red, green, blue = (code[..., k] for k in range(3))
    moved = np.array(code)
    for excess, whole, turn in (
        (green - np.maximum(red, blue), green, _OLIVE),
        (blue - np.maximum(red, green), blue, _CYAN),
    ):
        much = np.maximum(excess, 0.0)
        purity = much / np.maximum(whole, 1e-6)
        kept = np.clip((purity - _PURE[0]) / (_PURE[1] - _PURE[0]), 0.0, 1.0)
        moved += (much * (1.0 - kept))[..., None] * np.asarray(turn)
    return np.clip(moved, 0.0, 1.0)


def tone(radiance: NDArray[np.float64], look: Look) -> NDArray[np.float64]:
    """Exposed linear BT.709 radiance (…, 3) → display code values 0…1 (…, 3), BT.1886."""
    warmth = look.temperature
    light = np.maximum(radiance, 0.0) * np.array([1.10**warmth, 1.0, 0.80**warmth])
    if look.monochrome:
        light = np.repeat((light @ np.array([0.30, 0.58, 0.12]))[..., None], 3, axis=-1)
    logs = np.log2(np.maximum(light @ _INSET.T, 2.0**_LOW))
    x = np.clip((logs - _LOW) / (_HIGH - _LOW), 0.0, 1.0)
    code = _sigmoid(x, _SLOPE * min(max(look.contrast, 0.6), 2.0))
    grey = (code @ _LUMA)[..., None]
    code = grey + (code - grey) * (1.12 * look.saturation)
    code = _printed(np.clip(code @ _OUTSET.T, 0.0, 1.0))
    grey = (code @ _LUMA)[..., None]
    shadows, highlights = (np.asarray(colour) for colour in look.split)
    dark = np.clip(1.0 - grey / 0.45, 0.0, 1.0) ** 1.5 * np.clip(grey / 0.06, 0.35, 1.0)
    bright = np.clip((grey - 0.35) / 0.4, 0.0, 1.0) * np.clip((1.0 - grey) / 0.25, 0.0, 1.0)
    return np.asarray(np.clip(code + dark * shadows + bright * highlights, 0.0, 1.0), np.float64)


def lab(look: Look) -> Floats:
    """The table, (33, 33, 33, 3) float32 indexed blue, green, red; shadow and highlight tints included."""
    axis = 2.0 ** np.linspace(_LOW, _HIGH, SIZE)
    blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")
    return tone(np.stack([red, green, blue], axis=-1), look).astype(np.float32)
