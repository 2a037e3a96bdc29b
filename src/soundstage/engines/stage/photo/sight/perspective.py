"""Where lines meet, and where the light comes from."""

import cv2
import numpy as np

from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.sight.thumb import Thumb

__all__ = ["find_light", "find_vanishing_point"]

Point = tuple[float, float]


def find_vanishing_point(seen: Thumb) -> Point | None:
    """Where most slanting straight edges meet (fractions across and down), by consensus; None when they do not agree."""
    height, width = seen.shape
    grey = np.asarray(seen.lab[..., 0] * 2.55, np.uint8)
    lines = cv2.HoughLinesP(cv2.Canny(grey, 60, 140), 1, np.pi / 180, 30, minLineLength=width // 9, maxLineGap=4)
    if lines is None:
        return None
    ends = lines.reshape(-1, 4).astype(np.float64)
    along = ends[:, 2:] - ends[:, :2]
    length = np.linalg.norm(along, axis=1)
    slope = np.degrees(np.arctan2(np.abs(along[:, 1]), np.abs(along[:, 0])))
    slanting = (slope > 12) & (slope < 78)
    if slanting.sum() < 6:
        return None
    ends, along, length = ends[slanting], along[slanting], length[slanting]
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / length[:, None]
    offset = (normal * ends[:, :2]).sum(axis=1)
    best, where = 0.0, None
    for i in range(min(len(ends), 40)):
        for j in range(i + 1, min(len(ends), 40)):
            system = normal[[i, j]]
            if abs(np.linalg.det(system)) < 0.25:
                continue
            point = np.linalg.solve(system, offset[[i, j]])
            if not (0.1 * width < point[0] < 0.9 * width and 0.1 * height < point[1] < 0.9 * height):
                continue
            agree = float(length[np.abs(normal @ point - offset) < 0.015 * width].sum())
            if agree > best:
                best, where = agree, point
    if where is None or best < 0.5 * float(length.sum()):
        return None
    return float(where[0] / width), float(where[1] / height)


def find_light(seen: Thumb, sky: Floats) -> tuple[float, Point | None]:
    """Which side the light comes from, −1 left … +1 right, and the sun's place if it stands in the sky."""
    height, width = seen.shape
    lightness = cv2.GaussianBlur(seen.lab[..., 0], (0, 0), 3)
    sun: Point | None = None
    if sky.mean() > 0.03:
        glare = np.where(sky > 0.4, lightness, 0)
        row, column = np.unravel_index(int(np.argmax(glare)), glare.shape)
        blinding, yellow = float((glare > 95).mean()), float(seen.lab[row, column, 2])
        # A lit cloud is as bright, but wide and white.
        if glare[row, column] > 96 and (blinding < 0.004 or (blinding < 0.06 and yellow > 10)):
            sun = (float(column / width), float(row / height))
    x = (np.arange(width) / width - 0.5)[None]
    weight = np.clip(lightness - np.median(lightness), 0, None)
    side = float((weight * x).sum() / (weight.sum() + 1e-6)) * 4
    return float(np.clip(2 * (sun[0] - 0.5) if sun else side, -1, 1)), sun
