"""A picture cut into layers by depth, each whole: what the nearer one hides is filled in behind it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.depth import Reading
from soundstage.engines.stage.photo.picture import Pixels

__all__ = ["Layer", "cut"]

Floats = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True, eq=False)
class Layer:
    """One sheet of a picture. Premultiplied: `colour` (h, w, 4) float32 0…255 with alpha 0…1 in the last channel."""

    colour: Floats
    disparity: Floats  # (h, w), smooth


def cut(picture: Pixels, reading: Reading) -> tuple[Layer, ...]:
    """Back to front. With no subject there is one layer, the picture itself."""
    solid = np.ones((*picture.shape[:2], 1), np.float32)
    if reading.subject is None or reading.subject_disparity is None:
        whole = np.concatenate([picture.astype(np.float32), solid], axis=2)
        return (Layer(colour=whole, disparity=reading.disparity),)
    alpha = reading.subject
    behind = np.concatenate([_fill(picture, alpha).astype(np.float32), solid], axis=2)
    front = np.concatenate([picture.astype(np.float32) * alpha[..., None], alpha[..., None]], axis=2)
    return (
        Layer(colour=behind, disparity=reading.disparity),
        Layer(colour=front, disparity=_rounded(reading.subject_disparity, alpha)),
    )


def _fill(picture: Pixels, alpha: Floats) -> Pixels:
    """The picture without its subject: surroundings carried in from the rim, then given back the grain they had."""
    height, width = alpha.shape
    scale = min(1.0, 480 / max(height, width))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    hole = cv2.resize((alpha > 0.02).astype(np.uint8), (small.shape[1], small.shape[0]), interpolation=cv2.INTER_NEAREST)
    hole = cv2.dilate(hole, np.ones((5, 5), np.uint8))
    rough = cv2.resize(cv2.inpaint(small, hole, 6, cv2.INPAINT_TELEA), (width, height), interpolation=cv2.INTER_CUBIC)
    grain = picture.astype(np.float32) - cv2.GaussianBlur(picture.astype(np.float32), (0, 0), 2)
    spread = grain[cv2.resize(hole, (width, height)) == 0].std() if hole.any() else 0.0
    noise = np.random.default_rng(0).normal(0, spread, (height, width, 1)).astype(np.float32)
    soft = np.asarray(cv2.GaussianBlur(np.clip(alpha * 3, 0, 1), (0, 0), 2), np.float32)[..., None]
    soft = np.maximum(soft, np.clip(alpha * 6, 0, 1)[..., None])
    filled = picture * (1 - soft) + (rough + 0.6 * noise) * soft
    return np.asarray(np.clip(filled, 0, 255), np.uint8)


def _rounded(disparity: Floats, alpha: Floats) -> Floats:
    """A little nearer in the middle than at the rim, so that a subject turns like a body and not like a card."""
    inside = cv2.distanceTransform((alpha > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    bulge = np.sqrt(inside / (inside.max() + 1e-6))
    return np.asarray(disparity * (1 + 0.10 * cv2.GaussianBlur(bulge, (0, 0), 12)), np.float32)
