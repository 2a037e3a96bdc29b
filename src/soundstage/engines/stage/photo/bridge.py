"""From one picture to another of the same scene or the same face: every point travels from where it was to where it will be."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.sight import Face

__all__ = ["Bridge", "connect"]

_LONGER = 640  # pixels along the longer side on which pictures are compared
_INLIERS = 30
_AGREE = 0.55  # share of the picture whose flow must come back to where it started


class Bridge:
    """A dense correspondence: the point p of the first picture lies at p + flow(p) in the second. Pixels."""

    def __init__(self, flow: Floats, says: str) -> None:
        self._flow = flow
        self.says = says
        height, width = flow.shape[:2]
        self._y, self._x = np.mgrid[0:height, 0:width].astype(np.float32)

    def draw(self, first: Pixels, second: Pixels, share: float) -> Pixels:
        """The picture at `share` 0…1 of the way. 0 is the first, 1 the second, exactly."""
        if share <= 0:
            return first
        if share >= 1:
            return second
        x, y = self._x, self._y
        for _ in range(3):
            moved = cv2.remap(self._flow, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            x = self._x - np.float32(share) * moved[..., 0]
            y = self._y - np.float32(share) * moved[..., 1]
        moved = cv2.remap(self._flow, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        left = np.float32(1 - share)
        one = cv2.remap(first, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
        # x + share · flow is where the point is now; with the rest of its way it is where the second picture has it.
        two = cv2.remap(
            second,
            self._x + left * moved[..., 0],
            self._y + left * moved[..., 1],
            cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REFLECT_101,
        )
        mix = share * share * (3 - 2 * share)
        return np.asarray(cv2.addWeighted(one, 1 - mix, two, mix, 0), np.uint8)


def connect(first: Pixels, second: Pixels, faces: tuple[Face | None, Face | None]) -> Bridge | None:
    """How the second picture follows from the first, or None when they have nothing to do with each other."""
    height, width = first.shape[:2]
    scale = min(1.0, _LONGER / max(height, width))
    size = (max(round(width * scale), 16), max(round(height * scale), 16))
    one, two = (_grey(picture, size) for picture in (first, second))
    candidates: list[tuple[str, Callable[[], NDArray[np.float64] | None]]] = [
        ("both pictures show the same scene: the camera travels from one to the other", lambda: _by_features(one, two)),
        ("both pictures show the same subject: it changes from one to the other", lambda: _by_faces(faces, scale)),
    ]
    for says, align in candidates:
        matrix = align()
        if matrix is None:
            continue
        flow, agree = _flow(one, two, matrix)
        if agree > (_AGREE if "scene" in says else 0.25):
            large = cv2.resize(flow, (width, height), interpolation=cv2.INTER_CUBIC) / scale
            return Bridge(np.asarray(large, np.float32), says)
    return None


def _grey(picture: Pixels, size: tuple[int, int]) -> Pixels:
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.createCLAHE(2.0, (8, 8)).apply(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)), np.uint8)


def _by_features(one: Pixels, two: Pixels) -> NDArray[np.float64] | None:
    """A homography from one to two by SIFT and MAGSAC, when enough features agree on it."""
    sift = cv2.SIFT.create(1500)
    (points, codes), (others, signs) = sift.detectAndCompute(one, None), sift.detectAndCompute(two, None)
    if codes is None or signs is None or len(points) < _INLIERS or len(others) < _INLIERS:
        return None
    pairs = [pair for pair in cv2.BFMatcher(cv2.NORM_L2).knnMatch(codes, signs, k=2) if len(pair) == 2]
    good = [a for a, b in pairs if a.distance < 0.75 * b.distance]
    if len(good) < _INLIERS:
        return None
    source = np.array([points[match.queryIdx].pt for match in good], np.float64)
    target = np.array([others[match.trainIdx].pt for match in good], np.float64)
    cv2.setRNGSeed(0)
    matrix, inliers = cv2.findHomography(source, target, cv2.USAC_MAGSAC, 3.0)
    if matrix is None or inliers is None or int(inliers.sum()) < max(_INLIERS, 0.3 * len(good)):
        return None
    zoom = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    return np.asarray(matrix, np.float64) if 0.25 < zoom < 4 else None


def _by_faces(faces: tuple[Face | None, Face | None], scale: float) -> NDArray[np.float64] | None:
    """The similarity that lays one face's eyes on the other's."""
    one, two = faces
    if one is None or two is None:
        return None
    zoom, turn = two.span / one.span, two.roll - one.roll
    c, s = zoom * np.cos(turn), zoom * np.sin(turn)
    x, y = (value * scale for value in one.middle)
    u, v = (value * scale for value in two.middle)
    return np.array([[c, -s, u - c * x + s * y], [s, c, v - s * x - c * y], [0, 0, 1]], np.float64)


def _flow(one: Pixels, two: Pixels, matrix: NDArray[np.float64]) -> tuple[Floats, float]:
    """Dense flow from one to two: the alignment's, then what is left by DIS (Kroeger et al. 2016); and how far both agree."""
    height, width = one.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    w = matrix[2, 0] * x + matrix[2, 1] * y + matrix[2, 2]
    to_x = (matrix[0, 0] * x + matrix[0, 1] * y + matrix[0, 2]) / w
    to_y = (matrix[1, 0] * x + matrix[1, 1] * y + matrix[1, 2]) / w
    base = np.stack([to_x - x, to_y - y], axis=2).astype(np.float32)
    aligned = cv2.remap(
        two, to_x.astype(np.float32), to_y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    there = search.calc(one, aligned, None)
    back = search.calc(aligned, one, None)
    grid_x, grid_y = x.astype(np.float32), y.astype(np.float32)
    returned = there + cv2.remap(
        back, grid_x + there[..., 0], grid_y + there[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    sure = (np.linalg.norm(returned, axis=2) < 1.5).astype(np.float32)
    sure *= (to_x > 0) & (to_x < width) & (to_y > 0) & (to_y < height)
    # Where nothing corresponds, a point goes along with its neighbours that do.
    weight = cv2.GaussianBlur(sure, (0, 0), 6) + 1e-3
    smooth = cv2.GaussianBlur(there * sure[..., None], (0, 0), 6) / weight[..., None]
    kept = there * sure[..., None] + smooth * (1 - sure[..., None])
    inside = (to_x > 0) & (to_x < width) & (to_y > 0) & (to_y < height)
    agree = float(sure.sum() / max(float(inside.sum()), 1.0)) * float(inside.mean() > 0.2)
    return np.asarray(base + cv2.GaussianBlur(kept, (0, 0), 2), np.float32), agree
