"""The muzzle of an animal that looks towards the camera: where its jaw would open."""

from collections.abc import Collection
from dataclasses import dataclass

import cv2
import numpy as np

from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.sight.cascades import detect

__all__ = ["Muzzle", "find_muzzle"]

_LONGER = 640
_BEASTS = lexis(
    "lion lioness tiger leopard cheetah jaguar panther puma cougar lynx cat kitten dog puppy wolf fox bear panda "
    "monkey ape gorilla seal dragon animal beast creature dinosaur hyena coyote horse cow sheep goat pig raccoon "
    "otter"
)


@dataclass(frozen=True, kw_only=True)
class Muzzle:
    """Pixels of the picture: the middle of the mouth's line, half its width, the roll of the head, the head's box width."""

    x: float
    y: float
    half: float
    head: float


def find_muzzle(picture: Pixels, subject: Floats | None, words: Collection[str]) -> Muzzle | None:
    """By the detector of frontal cat faces; else, when the prompt names a beast, by nose and mouth in a subject's head."""
    if not _BEASTS & {word.removesuffix("s") for word in words} | (_BEASTS & set(words)):
        return None
    height, width = picture.shape[:2]
    scale = min(1.0, _LONGER / max(height, width))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    for name in ("frontalcatface_extended", "frontalcatface"):
        for (x, y, w, h), _ in detect(name, np.asarray(cv2.equalizeHist(grey), np.uint8), smallest=40, sure=3):
            nose = _nose(grey, (x + 0.3 * w, y + 0.45 * h, 0.4 * w, 0.4 * h))
            line = _line_below(grey, nose, 0.16 * w)
            return Muzzle(x=nose[0] / scale, y=line / scale, half=0.21 * w / scale, head=w / scale)
    return None if subject is None else _by_shape(grey, subject, scale)


def _nose(grey: Pixels, box: tuple[float, float, float, float]) -> tuple[float, float]:
    """The darkest blob in a box, weighted towards its middle."""
    x, y, w, h = (round(value) for value in box)
    patch = grey[max(y, 0) : y + h, max(x, 0) : x + w].astype(np.float32)
    patch = cv2.GaussianBlur(patch, (0, 0), max(w / 8, 1.0))
    v, u = np.mgrid[0 : patch.shape[0], 0 : patch.shape[1]].astype(np.float32)
    near = np.exp(-(((u / max(w, 1) - 0.5) / 0.25) ** 2) - ((v / max(h, 1) - 0.5) / 0.35) ** 2)
    weight = (np.clip(patch.max() - patch, 0, None) * near) ** 3 + 1e-9
    total = float(weight.sum())
    return max(x, 0) + float((weight * u).sum()) / total, max(y, 0) + float((weight * v).sum()) / total


def _line_below(grey: Pixels, nose: tuple[float, float], reach: float) -> float:
    """The row of the mouth's line: the darkest level stroke below the nose."""
    x, y = round(nose[0]), round(nose[1] + 0.45 * reach)
    band = grey[y : y + max(round(1.2 * reach), 2), max(x - round(reach), 0) : x + round(reach)].astype(np.float32)
    if band.size == 0 or band.shape[0] < 4:
        return nose[1] + 0.9 * reach
    band = cv2.GaussianBlur(band, (0, 0), max(reach / 12, 0.8))
    dark = cv2.morphologyEx(band, cv2.MORPH_BLACKHAT, np.ones((max(int(reach / 2) | 1, 3), 1), np.uint8)).mean(axis=1)
    rows = np.arange(len(dark)) / len(dark)
    return y + float(np.argmax(dark * np.exp(-(((rows - 0.4) / 0.3) ** 2))))


def _by_shape(grey: Pixels, subject: Floats, scale: float) -> Muzzle | None:
    """In a subject that fills much of the picture, a nose is the one dark blob of its size in the upper middle of the body."""
    mask = cv2.resize(subject, (grey.shape[1], grey.shape[0])) > 0.5
    rows, columns = np.nonzero(mask)
    if mask.mean() < 0.08 or len(rows) == 0:
        return None
    top, bottom = np.percentile(rows, (1, 99))
    left, right = np.percentile(columns, (1, 99))
    head = min(right - left, 0.8 * (bottom - top))
    window = (0.5 * (left + right) - 0.25 * head, top + 0.3 * head, 0.5 * head, 0.5 * head)
    x, y = _nose(grey, window)
    patch = grey[
        max(int(y - 0.05 * head), 0) : int(y + 0.05 * head) + 1, max(int(x - 0.06 * head), 0) : int(x + 0.06 * head) + 1
    ]
    around = grey[max(int(y - 0.2 * head), 0) : int(y + 0.2 * head), max(int(x - 0.2 * head), 0) : int(x + 0.2 * head)]
    if patch.size == 0 or float(np.median(patch)) > 0.62 * float(np.median(around)):
        return None  # no nose stands out: nothing is certain enough to open
    return Muzzle(x=x / scale, y=_line_below(grey, (x, y), 0.13 * head) / scale, half=0.16 * head / scale, head=head / scale)
