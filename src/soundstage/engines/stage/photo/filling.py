"""What a near layer hides, continued from what surrounds it: texture mirrored in from the rim over a smooth membrane.

Only a rim as wide as the parallax ever shows, and there a mirror image continues lines and texture without a seam.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats, Pixels

__all__ = ["fill"]

_HOLE = 0.02  # coverage from which a pixel is taken to be spoilt by what covers it
_BLEED = 5  # pixels at 720 lines by which a cut edge spoils its surroundings


def fill(picture: Pixels, cover: Floats) -> Pixels:
    """The picture (h, w, 3) without what `cover` (h, w, 0…1) lies over."""
    height, width = cover.shape
    bleed = max(round(_BLEED * min(height, width) / 720), 2)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * bleed + 1, 2 * bleed + 1))
    hole = np.asarray(cv2.dilate((cover > _HOLE).astype(np.uint8), kernel), np.uint8)
    if not hole.any() or hole.all():
        return picture
    depth, source_x, source_y, valid = _mirror(hole)
    membrane = _membrane(picture, hole)
    mirrored = cv2.remap(picture, source_x, source_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101).astype(np.float32)
    # A mirrored patch takes the colour of its new place: only what is finer than the membrane comes along, far from the rim.
    soft = cv2.GaussianBlur(mirrored, (0, 0), width / 80)
    far = np.clip(depth / (0.06 * width), 0, 1)[..., None]
    moved = mirrored + far * (membrane - soft)
    content = np.where(valid[..., None], moved, membrane)
    share = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), max(bleed / 3, 0.8))[..., None]
    share = np.maximum(share, hole[..., None])
    return np.asarray(np.clip(picture * (1 - share) + content * share + 0.5, 0, 255), np.uint8)


def _mirror(hole: NDArray[np.uint8]) -> tuple[Floats, Floats, Floats, NDArray[np.bool_]]:
    """For each pixel of the hole its distance from the rim and its mirror image across it; whether that is no hole again."""
    height, width = hole.shape
    depth, labels = cv2.distanceTransformWithLabels(hole, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    rows, columns = np.nonzero(hole == 0)
    near_x, near_y = np.zeros(labels.max() + 1, np.float32), np.zeros(labels.max() + 1, np.float32)
    near_x[labels[rows, columns]], near_y[labels[rows, columns]] = columns, rows
    v, u = np.mgrid[0:height, 0:width].astype(np.float32)
    # The nearest rim pixel jumps from place to place; a smoothed one keeps neighbours together.
    sigma = max(width / 240, 1.0)
    to_x = cv2.GaussianBlur(near_x[labels] - u, (0, 0), sigma)
    to_y = cv2.GaussianBlur(near_y[labels] - v, (0, 0), sigma)
    x, y = (u + 2 * to_x).astype(np.float32), (v + 2 * to_y).astype(np.float32)
    spoilt = cv2.remap(hole, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(depth, np.float32), x, y, np.asarray(spoilt == 0)


def _membrane(picture: Pixels, hole: NDArray[np.uint8]) -> Floats:
    """Colours flowing in from the rim: pull-push over a pyramid (Gortler et al. 1996, section 3.4.2)."""
    known = (1 - hole).astype(np.float32)[..., None]
    levels = [np.concatenate([picture.astype(np.float32) * known, known], axis=2)]
    while min(levels[-1].shape[:2]) > 2:
        size = (max(levels[-1].shape[1] // 2, 1), max(levels[-1].shape[0] // 2, 1))
        levels.append(np.asarray(cv2.resize(levels[-1], size, interpolation=cv2.INTER_AREA), np.float32))
    filled = levels[-1]
    filled = filled / np.maximum(filled[..., 3:], 1e-6)
    for level in reversed(levels[:-1]):
        up = cv2.resize(filled, (level.shape[1], level.shape[0]), interpolation=cv2.INTER_LINEAR)
        share = np.clip(level[..., 3:] * 1.0, 0, 1)
        filled = level + up * (1 - share)
        filled[..., 3] = 1
    return np.asarray(filled[..., :3], np.float32)
