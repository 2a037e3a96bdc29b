"""A picture made small, in the forms that reading it needs."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats, Pixels

__all__ = ["Thumb", "largest", "thumb"]

_LONGER = 320  # pixels along the longer side on which a picture is read


@dataclass(frozen=True, kw_only=True, eq=False)
class Thumb:
    """One picture for reading. `rgb` (h, w, 3) uint8; `lab` CIE L*a*b* float32; `busy` (h, w) local contrast of L*."""

    rgb: Pixels
    lab: Floats
    busy: Floats

    @property
    def shape(self) -> tuple[int, int]:
        return self.lab.shape[0], self.lab.shape[1]

    @property
    def chroma(self) -> Floats:
        return np.asarray(np.hypot(self.lab[..., 1], self.lab[..., 2]), np.float32)


def thumb(picture: Pixels) -> Thumb:
    height, width = picture.shape[:2]
    scale = _LONGER / max(height, width)
    rgb = cv2.resize(picture, (max(round(width * scale), 8), max(round(height * scale), 8)), interpolation=cv2.INTER_AREA)
    lab = np.asarray(cv2.cvtColor(rgb.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)
    fine = np.abs(lab[..., 0] - cv2.GaussianBlur(lab[..., 0], (0, 0), 2.5))
    return Thumb(rgb=np.asarray(rgb, np.uint8), lab=lab, busy=np.asarray(cv2.GaussianBlur(fine, (0, 0), 2.5), np.float32))


def largest(mask: NDArray[np.bool_], least: float) -> NDArray[np.bool_]:
    """The connected pieces of a mask that cover at least `least` of the picture each."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    big = [index for index in range(1, count) if stats[index, cv2.CC_STAT_AREA] >= least * mask.size]
    return np.isin(labels, big)
