"""What several veils share: colour laid over a frame by a coarse cover, and light screened onto it."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.picture import Floats, Pixels

__all__ = ["laid_over", "screened"]


def laid_over(frame: Pixels, cover: Floats, colour: tuple[int, int, int]) -> Pixels:
    """A frame (h, w, 3) under a colour, by a cover (rows, columns) 0…1 of any size."""
    share = cv2.resize(cover, (frame.shape[1], frame.shape[0]), interpolation=cv2.INTER_LINEAR)
    alpha = cv2.merge([np.asarray(share * 255, np.uint8)] * 3)
    light = cv2.multiply(np.full_like(frame, colour), alpha, scale=1 / 255)
    return np.asarray(cv2.add(cv2.multiply(frame, cv2.bitwise_not(alpha), scale=1 / 255), light), np.uint8)


def screened(frame: Pixels, light: Floats) -> Pixels:
    """A frame with light (rows, columns, 3) 0…255 on it, as two slides on one screen."""
    layer = np.asarray(cv2.resize(light, (frame.shape[1], frame.shape[0])), np.uint8)
    return np.asarray(255 - cv2.multiply(cv2.bitwise_not(frame), cv2.bitwise_not(layer), scale=1 / 255), np.uint8)
