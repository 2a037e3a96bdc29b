"""Faces that look towards the camera, with the landmarks that blinking and speaking need.

Proportions are of the distance between the pupils (about 63 mm): eye opening 30 × 10 mm, mouth 50 mm wide and 68 mm below
the eyes (Farkas 1994, anthropometry of the head and face).
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.sight.cascades import detect

__all__ = ["Face", "Mouth", "find_faces"]

Point = tuple[float, float]
Box = tuple[float, float, float, float]

_LONGER = 800  # pixels along the longer side on which faces are sought
_MOST = 6
_EYE_HALF = (0.25, 0.095)  # half width and half height of the opening, in pupil distances
_MOUTH_BELOW = 1.08
_MOUTH_HALF = 0.42


@dataclass(frozen=True, kw_only=True)
class Mouth:
    """In the face's own frame: x along the line of the eyes from their middle, y down from it; in pupil distances."""

    x: float
    upper: float  # where the upper lip, or the upper teeth if they show, ends
    lower: float  # where the lower lip begins; equal to `upper` in a closed mouth
    half: float  # half width from corner to corner
    teeth: bool


@dataclass(frozen=True, kw_only=True)
class Face:
    """A face in pixels of the picture. `span` is the distance between the pupils, `roll` the tilt of their line, radians."""

    box: Box
    eyes: tuple[Point, Point]  # left in the picture first
    mouth: Mouth
    sure: float

    @property
    def middle(self) -> Point:
        (ax, ay), (bx, by) = self.eyes
        return (ax + bx) / 2, (ay + by) / 2

    @property
    def span(self) -> float:
        (ax, ay), (bx, by) = self.eyes
        return float(np.hypot(bx - ax, by - ay))

    @property
    def roll(self) -> float:
        (ax, ay), (bx, by) = self.eyes
        return float(np.arctan2(by - ay, bx - ax))

    @property
    def eye_half(self) -> Point:
        return _EYE_HALF

    def local(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Pixels into the face's own frame, pupil distances."""
        c, s = np.cos(self.roll) / self.span, np.sin(self.roll) / self.span
        dx, dy = x - self.middle[0], y - self.middle[1]
        return np.asarray(c * dx + s * dy, np.float32), np.asarray(-s * dx + c * dy, np.float32)

    def world(self, x: float, y: float) -> Point:
        """A point of the face's frame in pixels."""
        c, s = np.cos(self.roll) * self.span, np.sin(self.roll) * self.span
        return float(self.middle[0] + c * x - s * y), float(self.middle[1] + s * x + c * y)


def find_faces(picture: Pixels) -> tuple[Face, ...]:
    """Frontal faces in a picture (h, w, 3), largest first."""
    height, width = picture.shape[:2]
    scale = min(1.0, _LONGER / max(height, width))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = np.asarray(cv2.equalizeHist(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)), np.uint8)
    least = max(int(0.055 * min(grey.shape)), 24)
    found: list[Face] = []
    for box, sure in detect("frontalface_default", grey, smallest=least, sure=6):
        face = _face(np.asarray(small, np.uint8), grey, box, sure)
        if face is not None and not any(_overlap(face.box, other.box) for other in found):
            found.append(face)
    found.sort(key=lambda face: -face.box[2])
    found = [face for face in found if face.box[2] > 0.33 * found[0].box[2]]
    return tuple(_scaled(face, 1 / scale) for face in found[:_MOST])


def _face(small: Pixels, grey: Pixels, box: tuple[int, int, int, int], sure: float) -> Face | None:
    """A detection becomes a face when its eyes are found, or when the detector is very sure and the skin is skin."""
    x, y, w, h = box
    eyes = _eyes(grey[y : y + h, x : x + w])
    if not _skin(small[y + h // 4 : y + h, x + w // 5 : x + w - w // 5]):
        return None
    if eyes is None or sure < 2.5:
        if sure < 4.5:
            return None
        eyes = ((0.31 * w, 0.39 * h), (0.69 * w, 0.39 * h))
    placed = tuple((float(x + ex), float(y + ey)) for ex, ey in eyes)
    assert len(placed) == 2
    face = Face(
        box=(float(x), float(y), float(w), float(h)),
        eyes=(placed[0], placed[1]),
        mouth=Mouth(x=0.0, upper=_MOUTH_BELOW, lower=_MOUTH_BELOW, half=_MOUTH_HALF, teeth=False),
        sure=sure,
    )
    return Face(box=face.box, eyes=face.eyes, mouth=_mouth(small, face), sure=sure)


def _skin(patch: Pixels) -> bool:
    """Skin of any tone is a little redder than grey and never green or blue; drawings in grey pass."""
    lab = cv2.cvtColor(patch.astype(np.float32) / 255, cv2.COLOR_RGB2LAB).reshape(-1, 3)
    a, b = np.median(lab[:, 1]), np.median(lab[:, 2])
    grey = bool(np.hypot(lab[:, 1], lab[:, 2]).max() < 6)
    return grey or bool(-3 < a < 32 and 0 < b < 42)


def _eyes(face: Pixels) -> tuple[Point, Point] | None:
    """The pair of eyes in an equalised crop of a face: level, and as far apart as eyes are."""
    height, width = face.shape
    upper = face[int(0.18 * height) : int(0.58 * height)]
    boxes = detect("eye", np.ascontiguousarray(upper), smallest=max(width // 9, 6), sure=3)
    boxes += detect("eye_tree_eyeglasses", np.ascontiguousarray(upper), smallest=max(width // 9, 6), sure=3)
    points = [_iris(face, (x, y + int(0.18 * height), w, h)) for (x, y, w, h), _ in boxes]
    best, chosen = 0.45, None
    for left in points:
        for right in points:
            apart, tilt = (right[0] - left[0]) / width, (right[1] - left[1]) / width
            off = abs(apart - 0.39) / 0.12 + abs(tilt) / 0.08 + abs((left[0] + right[0]) / 2 / width - 0.5) / 0.12
            off += abs((left[1] + right[1]) / 2 / height - 0.39) / 0.07
            if 0.26 < apart < 0.56 and abs(tilt) < 0.13 and off * 0.12 < best:
                best, chosen = off * 0.12, (left, right)
    return chosen


def _iris(face: Pixels, box: tuple[int, int, int, int]) -> Point:
    """The middle of the darkest roundish spot near the middle of an eye's box."""
    x, y, w, h = box
    patch = cv2.GaussianBlur(face[y : y + h, x : x + w].astype(np.float32), (0, 0), max(w / 14, 0.8))
    v, u = np.mgrid[0 : patch.shape[0], 0 : patch.shape[1]].astype(np.float32)
    near = np.exp(-(((u / w - 0.5) / 0.22) ** 2) - ((v / h - 0.55) / 0.18) ** 2)
    weight = (np.clip(patch.max() - patch, 0, None) * near) ** 4
    total = float(weight.sum()) + 1e-9
    return x + float((weight * u).sum()) / total, y + float((weight * v).sum()) / total


def _mouth(small: Pixels, face: Face) -> Mouth:
    """The line between the lips by its darkness, its ends, and teeth by their paleness, in an upright window below the eyes."""
    cell = 0.02  # of the pupil distance
    x = np.arange(-0.75, 0.75, cell, dtype=np.float32)
    y = np.arange(0.70, 1.55, cell, dtype=np.float32)
    gx, gy = np.meshgrid(x, y)
    c, s = np.cos(face.roll) * face.span, np.sin(face.roll) * face.span
    u, v = face.middle[0] + c * gx - s * gy, face.middle[1] + s * gx + c * gy
    patch = cv2.remap(small, u.astype(np.float32), v.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    lab = np.asarray(cv2.cvtColor(patch.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)
    lightness = cv2.GaussianBlur(lab[..., 0], (0, 0), 1.2)
    dark = cv2.morphologyEx(lightness, cv2.MORPH_BLACKHAT, np.ones((13, 1), np.uint8))
    red = lab[..., 1] - np.median(lab[..., 1])
    middle = np.abs(x) < 0.22
    prior = np.exp(-(((y - _MOUTH_BELOW) / 0.17) ** 2))
    lips = red[:, middle].mean(axis=1)
    score = (dark[:, middle].mean(axis=1) + 0.5 * np.clip(lips, 0, None)) * prior
    row = int(np.argmax(score))
    teeth = _teeth(lab, y, x, row)
    line = dark + 0.6 * np.clip(red, 0, None)
    along = line[max(row - 4, 0) : row + 5].max(axis=0)
    centre, half = _extent(along, x)
    if teeth is not None:
        top, bottom = teeth
        return Mouth(x=centre, upper=float(y[top]), lower=float(y[bottom]), half=max(half, 0.38), teeth=True)
    return Mouth(x=centre, upper=float(y[row]), lower=float(y[row]), half=half, teeth=False)


def _extent(along: Floats, x: Floats) -> tuple[float, float]:
    """Middle and half width of the stretch around the middle in which the line between the lips is seen."""
    level = 0.38 * float(np.percentile(along[np.abs(x) < 0.3], 70))
    seen = np.abs(x) < 0.62
    strong = (cv2.blur(along[None], (3, 1))[0] > level) & seen
    origin = int(np.argmin(np.abs(x)))
    right = origin
    while right + 1 < len(x) and strong[right + 1 : right + 4].any():
        right += 1
    left = origin
    while left > 0 and strong[max(left - 3, 0) : left].any():
        left -= 1
    half = float(np.clip((x[right] - x[left]) / 2, 0.33, 0.56))
    return float(np.clip((x[left] + x[right]) / 2, -0.12, 0.12)), half


def _teeth(lab: Floats, y: Floats, x: Floats, row: int) -> tuple[int, int] | None:
    """Rows between which teeth show: lighter and less yellow and red than the skin around, close to the mouth's line."""
    middle = np.abs(x) < 0.2
    rows: NDArray[np.float32] = np.asarray(lab[:, middle].mean(axis=1), np.float32)
    skin = np.median(lab.reshape(-1, 3), axis=0)
    less_coloured = (skin[1] - rows[:, 1]) + 0.7 * (skin[2] - rows[:, 2])
    pale = (less_coloured > 5) & (rows[:, 0] > skin[0] - 16) & (np.abs(y - y[row]) < 0.26) & (np.abs(y - _MOUTH_BELOW) < 0.3)
    if pale.sum() < 3:
        return None
    runs = np.flatnonzero(np.diff(np.concatenate([[0], pale.astype(int), [0]])))
    start, end = max(zip(runs[::2], runs[1::2], strict=True), key=lambda run: run[1] - run[0])
    if end - start < 3 or end - start > 18:
        return None
    return int(start), int(end)


def _overlap(one: Box, two: Box) -> bool:
    x = min(one[0] + one[2], two[0] + two[2]) - max(one[0], two[0])
    y = min(one[1] + one[3], two[1] + two[3]) - max(one[1], two[1])
    return x > 0 and y > 0 and x * y > 0.25 * min(one[2] * one[3], two[2] * two[3])


def _scaled(face: Face, factor: float) -> Face:
    left, right = ((x * factor, y * factor) for x, y in face.eyes)
    return Face(
        box=(face.box[0] * factor, face.box[1] * factor, face.box[2] * factor, face.box[3] * factor),
        eyes=(left, right),
        mouth=face.mouth,
        sure=face.sure,
    )
