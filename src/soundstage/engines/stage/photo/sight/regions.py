"""Water, growing things and fire in a picture, told by colour, texture and place; the prompt's words lower the bar."""

from collections.abc import Collection

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.sight.thumb import Thumb, largest

__all__ = ["FIRE_WORDS", "GREEN_WORDS", "WATER_WORDS", "find_fire", "find_greenery", "find_water"]

WATER_WORDS = lexis(
    "water sea ocean lake river stream creek brook pond pool wave waves surf tide waterfall waterfalls cascade "
    "shore beach bay harbour harbor coast lagoon ripple ripples splash canal fjord rapids"
)
GREEN_WORDS = lexis(
    "leaf leaves tree trees grass meadow field flower flowers petal petals plant plants reed reeds wheat bush "
    "bushes forest branch branches palm dandelion dandelions foliage garden vine vines jungle woods blossom "
    "blossoms bamboo fern ferns"
)
FIRE_WORDS = lexis(
    "fire fires flame flames candle candles campfire bonfire torch torches blaze burning burns burn lava "
    "fireplace hearth embers"
)


def find_water(seen: Thumb, sky: Floats, horizon: float, words: Collection[str]) -> Floats:
    """Blue or grey-green calm below the horizon; with a word for water also what is pale, dark or broken there."""
    named = bool(WATER_WORDS & set(words))
    lightness, a, b = (seen.lab[..., channel] for channel in range(3))
    height, width = seen.shape
    rows = (np.arange(height)[:, None] + 0.5) / height
    below = (rows > horizon - 0.01) & (sky < 0.3)
    if named:
        coloured = (b < 9) & (a < 14) & (np.hypot(a, b) < 60)
        coloured |= (lightness > 72) & (np.hypot(a, b) < 16)  # foam
        if sky.mean() > 0.03:  # water gives back some of the sky above it: a dark shore does not
            coloured &= lightness > 0.3 * float(np.median(lightness[sky > 0.5]))
        least = 0.012
    else:
        if sky.mean() < 0.05:
            return np.zeros((height, width), np.float32)
        coloured = (b < -5) & (a < 12) & (seen.busy < 4.5)
        least = 0.04
    mask = (below & coloured).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)), np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), np.uint8)
    pieces = largest(mask > 0, least)
    return _soft(pieces if named else _level(pieces))


def _level(pieces: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Only what has a level upper edge: a far mountain is as blue as a lake, but its top is not flat."""
    count, labels = cv2.connectedComponents(pieces.astype(np.uint8))
    kept = np.zeros_like(pieces)
    for index in range(1, count):
        piece = labels == index
        tops = np.argmax(piece, axis=0)[piece.any(axis=0)]
        if np.percentile(tops, 75) - np.percentile(tops, 25) < 0.035 * len(pieces):
            kept |= piece
    return kept


def find_greenery(seen: Thumb, sky: Floats, words: Collection[str]) -> Floats:
    """What is green and not flat; with a word for it also dry grass, autumn leaves and petals."""
    named = bool(GREEN_WORDS & set(words))
    lightness, a, b = (seen.lab[..., channel] for channel in range(3))
    green = (a < -6) & (b > 6) & (np.hypot(a, b) > 12) & (lightness > 6)
    if named:
        green |= (b > 14) & (b > 0.6 * a) & (seen.busy > 1.0) & (lightness > 8)
        green |= (seen.busy > 2.2) & (lightness < 40) & (a < 4) & (b > -2)  # leaves against the light
    green &= sky < 0.4
    closed = cv2.morphologyEx(green.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    return _soft(largest(np.asarray(closed) > 0, 0.012))


def find_fire(seen: Thumb, words: Collection[str]) -> Floats:
    """Yellow to orange and bright among what is dark: only where the prompt names fire, as petals look the same."""
    if not FIRE_WORDS & set(words):
        return np.zeros(seen.shape, np.float32)
    lightness, a, b = (seen.lab[..., channel] for channel in range(3))
    hot = (lightness > 55) & (b > 25) & (a > -5)
    glare = (lightness > 92) & (cv2.dilate(hot.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0)
    return _soft(largest(np.asarray(hot | glare), 0.0008))


def _soft(mask: NDArray[np.bool_]) -> Floats:
    return np.asarray(cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 1.2), np.float32)
