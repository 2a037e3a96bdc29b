"""How points move through a clip, from its frames alone: corners followed by Lucas–Kanade flow, checked both ways."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["Leap", "leaps", "luma"]

_CORNERS = {"maxCorners": 45, "qualityLevel": 0.02, "minDistance": 5, "blockSize": 5}  # Shi and Tomasi, 1994
_CELLS = (3, 4)  # rows and columns that corners are looked for in, so that busy parts do not take them all
_FLOW = {
    "winSize": (15, 15),
    "maxLevel": 4,
    "criteria": (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 20, 0.02),
}
_FAINT = 8e-5  # smaller eigenvalue (of grey levels 0…1) below which a corner is only the encoder's noise in a plain sky
_CLOSURE = 0.5  # pixels that a point may miss itself by, followed forth and back

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Leap:
    """Points at one frame and the same points some frames later; pixels from the frame's centre, in frame widths."""

    first: int
    last: int
    before: Floats  # (n, 2)
    after: Floats  # (n, 2)
    kept: float  # share of the corners that could be followed all the way


def luma(frame: NDArray[np.uint8], width: int = 320) -> NDArray[np.uint8]:
    """A frame as grey levels of that width."""
    grey = cv2.cvtColor(np.ascontiguousarray(frame[..., :3]), cv2.COLOR_RGB2GRAY)
    height = round(grey.shape[0] * width / grey.shape[1])
    return np.asarray(cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def leaps(frames: Sequence[NDArray[np.uint8]], stride: int) -> Iterator[Leap]:
    """Consecutive leaps of `stride` grey frames, points found afresh for each."""
    height, width = frames[0].shape
    centre = np.array([width, height]) / 2
    for first in range(0, len(frames) - 1, stride):
        last = min(first + stride, len(frames) - 1)
        start = _corners(frames[first])
        points, alive = start, np.arange(len(start))
        for index in range(first, last):
            if not len(points):
                break
            points, good = _follow(frames[index], frames[index + 1], points)
            points, alive = points[good], alive[good]
        before, after = start[alive].reshape(-1, 2), points.reshape(-1, 2)
        yield Leap(first, last, (before - centre) / width, (after - centre) / width, len(alive) / max(len(start), 1))


def _corners(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Points worth following, (n, 1, 2) pixels, as many in every part of the frame."""
    rows, columns = (np.linspace(0, size, count + 1).astype(int) for size, count in zip(frame.shape, _CELLS, strict=True))
    strength = cv2.cornerMinEigenVal(frame, _CORNERS["blockSize"])
    found = [np.zeros((0, 1, 2), np.float32)]
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            points = cv2.goodFeaturesToTrack(frame[top:bottom, left:right], **_CORNERS)
            if points is not None:
                points += np.array([left, top], np.float32)
                across, down = points.reshape(-1, 2).astype(int).T
                found.append(points[strength[down, across] > _FAINT])
    return np.concatenate(found)


def _follow(
    one: NDArray[np.uint8], other: NDArray[np.uint8], points: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    there, seen, _ = cv2.calcOpticalFlowPyrLK(one, other, points, None, **_FLOW)
    back, again, _ = cv2.calcOpticalFlowPyrLK(other, one, there, None, **_FLOW)
    closed = np.linalg.norm((points - back).reshape(-1, 2), axis=1) < _CLOSURE
    return there, (seen.ravel() == 1) & (again.ravel() == 1) & closed
