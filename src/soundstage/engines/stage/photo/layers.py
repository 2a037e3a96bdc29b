"""A picture cut into layers by depth, each whole: what the nearer one hides is filled in behind it."""

from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np

from soundstage.engines.stage.photo.depth import SKY, ground, standing
from soundstage.engines.stage.photo.filling import fill
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.sight import Reading

__all__ = ["Layer", "Name", "cut"]

Name = Literal["sky", "land", "front"]
_LEAST_SKY = 0.04
_FAINT = 0.2  # coverage below which an edge has no colour of its own
_FAR = 70.0  # 0…255 by which an edge may differ from what lies inside it


@dataclass(frozen=True, kw_only=True, eq=False)
class Layer:
    """One sheet of a picture. `colour` (h, w, 3) uint8 is whole; `alpha` (h, w) uint8 is where it is seen, None: everywhere."""

    name: Name
    colour: Pixels
    alpha: Pixels | None
    disparity: Floats  # (h, w), smooth

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what is seen of it, pixels."""
        height, width = self.disparity.shape
        if self.alpha is None:
            return 0, 0, width, height
        rows, columns = np.nonzero(self.alpha.max(axis=1))[0], np.nonzero(self.alpha.max(axis=0))[0]
        if len(rows) == 0:
            return 0, 0, 1, 1
        return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def cut(picture: Pixels, reading: Reading) -> tuple[Layer, ...]:
    """Back to front: sky, land, front. Without sky or subject there are fewer."""
    height, width = picture.shape[:2]
    subject = reading.subject
    hidden = np.zeros((height, width), np.float32) if subject is None else subject
    layers = []
    land_alpha: Pixels | None = None
    behind = fill(picture, hidden)
    if reading.sky.mean() > _LEAST_SKY:
        sky = reading.sky * (1 - hidden)
        # The sky's own sheet keeps clear of the skyline: a rim of roofs must not drift along with the clouds.
        layers.append(
            Layer(
                name="sky",
                colour=fill(picture, _certain(1 - sky)),
                alpha=None,
                disparity=np.full((height, width), SKY, np.float32),
            )
        )
        land_alpha = _bytes(1 - _continued(reading.sky, hidden))
    layers.append(
        Layer(
            name="land",
            colour=behind if land_alpha is None else _bled(behind, np.asarray(land_alpha / 255, np.float32)),
            alpha=land_alpha,
            disparity=ground(reading, height, width),
        )
    )
    if subject is not None:
        layers.append(
            Layer(name="front", colour=_bled(picture, subject), alpha=_bytes(subject), disparity=standing(reading, subject))
        )
    return _reconciled(picture, layers)


def _reconciled(picture: Pixels, layers: list[Layer]) -> tuple[Layer, ...]:
    """Colours of half-covering edges such that the layers laid together are the picture again (after Porter and Duff 1984)."""
    composed: Floats | None = None
    whole = picture.astype(np.float32)
    kept = []
    for layer in layers:
        if layer.alpha is None or composed is None:
            composed = layer.colour.astype(np.float32)
            kept.append(layer)
            continue
        share = (layer.alpha / np.float32(255))[..., None]
        solved = (whole - (1 - share) * composed) / np.maximum(share, _FAINT)
        solved = np.clip(solved, layer.colour.astype(np.float32) - _FAR, layer.colour.astype(np.float32) + _FAR)
        colour = np.where(share > _FAINT, np.clip(solved, 0, 255), layer.colour)
        kept.append(replace(layer, colour=np.asarray(colour + 0.5, np.uint8)))
        composed = np.asarray(colour * share + composed * (1 - share), np.float32)
    return tuple(kept)


def _certain(cover: Floats) -> Floats:
    """Without the soft edge, whose pixels are mostly what they look like."""
    return np.asarray(cover > 0.4, np.float32)


def _continued(sky: Floats, hidden: Floats) -> Floats:
    """The sky's mask behind the subject: as the fill there continues it, by the nearest place that is seen."""
    hole = np.asarray(cv2.dilate((hidden > 0.02).astype(np.uint8), np.ones((5, 5), np.uint8)), np.uint8)
    if not hole.any():
        return sky
    _, labels = cv2.distanceTransformWithLabels(hole, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    values = np.zeros(labels.max() + 1, np.float32)
    values[labels[hole == 0]] = sky[hole == 0]
    inside = cv2.GaussianBlur(values[labels], (0, 0), 2)
    return np.asarray(np.where(hole > 0, inside, sky), np.float32)


def _bled(picture: Pixels, alpha: Floats) -> Pixels:
    """A cut piece's own colours carried out past its edge, so that no rim of what was behind it travels along."""
    unsure = (alpha < 0.94).astype(np.uint8)
    if unsure.all() or not unsure.any():
        return picture
    depth, labels = cv2.distanceTransformWithLabels(unsure, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    values = np.zeros((labels.max() + 1, 3), np.uint8)
    values[labels[unsure == 0]] = picture[unsure == 0]
    rim = (unsure > 0) & (depth < picture.shape[1] / 40)
    bled = picture.copy()
    bled[rim] = values[labels[rim]]
    return bled


def _bytes(alpha: Floats) -> Pixels:
    return np.asarray(np.clip(alpha * 255 + 0.5, 0, 255), np.uint8)
