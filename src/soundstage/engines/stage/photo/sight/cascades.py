"""Viola–Jones detectors (2001), trained long ago by others: they come with OpenCV, or with Debian's opencv-data."""

from functools import cache
from pathlib import Path

import cv2
import numpy as np

from soundstage.engines.stage.photo.picture import Pixels

__all__ = ["detect"]

Box = tuple[int, int, int, int]
_SYSTEM = Path("/usr/share/opencv4/haarcascades")


@cache
def _detector(name: str) -> cv2.CascadeClassifier | None:
    bundled = Path(getattr(getattr(cv2, "data", None), "haarcascades", ""))
    for folder in (bundled, _SYSTEM):
        file = folder / f"haarcascade_{name}.xml"
        if file.is_file():
            return cv2.CascadeClassifier(str(file))
    return None


def detect(name: str, grey: Pixels, *, smallest: int, sure: int) -> list[tuple[Box, float]]:
    """Boxes (x, y, w, h) with how sure each is, surest first; nothing where the detector is not installed."""
    detector = _detector(name)
    if detector is None:
        return []
    boxes, _, weights = detector.detectMultiScale3(
        grey, scaleFactor=1.08, minNeighbors=sure, minSize=(smallest, smallest), outputRejectLevels=True
    )
    found = [
        ((int(x), int(y), int(w), int(h)), float(weight)) for (x, y, w, h), weight in zip(boxes, np.ravel(weights), strict=True)
    ]
    return sorted(found, key=lambda each: (-each[1], each[0]))
