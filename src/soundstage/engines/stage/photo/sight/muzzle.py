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
_TURNS = (0, -18, 18, -36, 36)  # degrees
_SURE = 0.36  # contrast of a nose with what is round it
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


def find_muzzle(picture: Pixels, words: Collection[str]) -> Muzzle | None:
    """By the detector of frontal cat faces; else by a nose under two eyes. The prompt must name a beast."""
    if not _BEASTS & {word.removesuffix("s") for word in words} | (_BEASTS & set(words)):
        return None
    height, width = picture.shape[:2]
    scale = min(1.0, _LONGER / max(height, width))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    caught = _by_face(grey)
    if caught is not None:
        return Muzzle(x=caught.x / scale, y=caught.y / scale, half=caught.half / scale, head=caught.head / scale)
    found = _by_nose(grey)
    if found is None:
        return None
    x, half = found[0] / scale, found[2] / scale
    line = _line_below(grey, (found[0], found[1] + 0.4 * found[2]), 3.6 * found[2]) / scale
    return Muzzle(x=x, y=line, half=2.6 * half, head=12 * half)


def _by_face(grey: Pixels) -> Muzzle | None:
    """The surest frontal face of a cat in the upright picture and in turned ones: heads are tilted and seen aslant."""
    height, width = grey.shape
    best: tuple[float, Muzzle] | None = None
    for turn in _TURNS:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
        turned = np.asarray(cv2.warpAffine(grey, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)
        even = np.asarray(cv2.equalizeHist(turned), np.uint8)
        for name in ("frontalcatface_extended", "frontalcatface"):
            for (x, y, w, h), sure in detect(name, even, smallest=max(40, min(grey.shape) // 7), sure=3):
                worth = (1 + sure) * w * (1 - abs(turn) / 120)
                if best is not None and worth <= best[0]:
                    continue
                nose = _nose(turned, (x + 0.3 * w, y + 0.45 * h, 0.4 * w, 0.4 * h))
                line = _line_below(turned, nose, 0.16 * w)
                place = cv2.invertAffineTransform(matrix) @ np.array([nose[0], line, 1.0])
                best = worth, Muzzle(x=float(place[0]), y=float(place[1]), half=0.21 * w, head=float(w))
    return None if best is None else best[1]


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


def _by_nose(grey: Pixels) -> tuple[float, float, float] | None:
    """x, y and half width of a nose near the middle of the picture: darker than what is on nearly every side of it, and with
    two dark eyes above it, about as far to the left as to the right."""
    height, width = grey.shape
    scale = 256 / max(height, width)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.float32)
    v, u = np.mgrid[0 : small.shape[0], 0 : small.shape[1]].astype(np.float32)
    central = np.exp(-(((u / small.shape[1] - 0.5) / 0.28) ** 2) - ((v / small.shape[0] - 0.5) / 0.28) ** 2)
    best = (0.0, 0.0, 0.0, 0.0)
    for half in np.geomspace(5, 16, 7):
        contrast = _blob(small, float(half)) * central
        row, column = np.unravel_index(int(np.argmax(contrast)), contrast.shape)
        best = max(best, (float(contrast[row, column]), float(column), float(row), float(half)))
    sure, x, y, half = best
    if sure < _SURE or not _eyes(_blob(small, 0.5 * half), x, y, half):
        return None
    return x / scale, y / scale, half / scale


def _blob(grey: Floats, half: float) -> Floats:
    """How much darker a spot of that half width is than the second darkest of its eight sides, relative to them all."""
    soft = np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.6 * half), np.float32)
    sides = []
    for angle in np.arange(8) * np.pi / 4:
        shift = np.array([[1, 0, -2.2 * half * np.cos(angle)], [0, 1, -2.2 * half * np.sin(angle)]], np.float32)
        sides.append(cv2.warpAffine(soft, shift, grey.shape[::-1], borderMode=cv2.BORDER_REPLICATE))
    around = np.array(sides, np.float32)
    return np.asarray((np.sort(around, axis=0)[1] - soft) / (around.mean(axis=0) + 10), np.float32)


def _eyes(spots: Floats, x: float, y: float, half: float) -> bool:
    top, bottom = max(int(y - 5 * half), 0), max(int(y - 0.8 * half), 0)
    found = []
    for near, far in ((-5.0, -1.2), (1.2, 5.0)):
        left, right = max(int(x + near * half), 0), max(int(x + far * half), 0)
        part = spots[top:bottom, left:right]
        if part.size == 0 or float(part.max()) < 0.05:
            return False
        row, column = np.unravel_index(int(np.argmax(part)), part.shape)
        found.append((left + column - x, top + row))
    (one, above), (two, beside) = found
    return bool(0.4 < -one / two < 2.5 and abs(above - beside) < 2 * half)
