"""What a lens does to what it is not focused on."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.picture import Floats, Pixels

__all__ = ["blurred", "softened"]

_LEAST = 0.35  # pixels: less is not seen
_EVEN = 0.25  # of the strongest blur by which a layer's may vary and still be drawn as one


def blurred(image: Pixels, sigma: float) -> Pixels:
    """Blurred by `sigma` pixels; strong blurs are made small, as nothing fine is left in them. (h, w) or (h, w, 3)."""
    if sigma < _LEAST:
        return image
    step = max(1, int(sigma / 3))
    if step == 1:
        return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.uint8)
    size = (image.shape[1], image.shape[0])
    small = cv2.resize(image, (max(size[0] // step, 4), max(size[1] // step, 4)), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cv2.GaussianBlur(small, (0, 0), sigma / step), size, interpolation=cv2.INTER_CUBIC), np.uint8)


def softened(image: Pixels, sigmas: Floats) -> Pixels:
    """Blurred by as much as `sigmas` (rows, columns), pixels, says for each place: three blurs, mixed."""
    low, high = float(sigmas.min()), float(sigmas.max())
    if high - low < max(_EVEN * high, _LEAST):
        return blurred(image, 0.5 * (low + high))
    levels = [blurred(image, low + (high - low) * share) for share in (0.0, 0.5, 1.0)]
    place = cv2.resize((sigmas - low) / (high - low), (image.shape[1], image.shape[0]), interpolation=cv2.INTER_LINEAR)
    result = levels[0]
    for upper, begins in ((levels[1], 0.0), (levels[2], 0.5)):
        share = np.asarray(np.clip((place - begins) * 2, 0, 1) * 255, np.uint8)
        alpha = share if image.ndim == 2 else cv2.merge([share] * 3)
        kept = cv2.multiply(result, cv2.bitwise_not(alpha), scale=1 / 255)
        result = np.asarray(cv2.add(kept, cv2.multiply(upper, alpha, scale=1 / 255)), np.uint8)
    return result
