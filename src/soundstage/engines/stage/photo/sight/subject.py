"""The thing a picture is about, cut out by GrabCut from what stands out, or from where a face is."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.sight.thumb import Thumb

__all__ = ["find_subject"]

Box = tuple[float, float, float, float]  # left, top, width, height as fractions of the picture


def find_subject(seen: Thumb, sky: Floats, faces: Sequence[Box]) -> Floats | None:
    """A mask 0…1; None when nothing convincing stands out. A face brings its body with it."""
    marks = _marks_of_bodies(seen, faces) if faces else _marks_of_salience(seen, sky)
    marks[(sky > 0.6) & (marks != cv2.GC_FGD)] = cv2.GC_BGD
    if not (marks == cv2.GC_BGD).any() or not np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).any():
        return None
    cv2.setRNGSeed(0)
    bgr = np.ascontiguousarray(seen.rgb[..., ::-1])
    cv2.grabCut(bgr, marks, None, np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
    mask = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), np.uint8)
    close = max(seen.shape) // 20 | 1 if faces else 7  # straps and badges of other colours belong to a body
    mask = np.asarray(
        cv2.morphologyEx(mask, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (close, close))), np.uint8
    )
    found = _convincing(mask, bodies=bool(faces))
    if found is None or faces:
        return found
    return found if _stands_out(seen, found) and (found.mean() > 0.045 or _against(found, sky)) else None


def _convincing(mask: NDArray[np.uint8], *, bodies: bool) -> Floats | None:
    width = mask.shape[1]
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return None
    chosen = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    alone = (labels == chosen).astype(np.uint8)
    # A handle's eye or the crook of an arm shows the background; pinholes are only highlights.
    holes, inner, inside, _ = cv2.connectedComponentsWithStats(1 - alone)
    pin = [index for index in range(1, holes) if inside[index, cv2.CC_STAT_AREA] < (0.02 if bodies else 0.004) * mask.size]
    whole = ((alone > 0) | np.isin(inner, pin)).astype(np.float32)
    box = stats[chosen]
    fill = box[cv2.CC_STAT_AREA] / (box[cv2.CC_STAT_WIDTH] * box[cv2.CC_STAT_HEIGHT])
    across = box[cv2.CC_STAT_WIDTH] / width
    flat = across > 0.4 and box[cv2.CC_STAT_HEIGHT] < 0.35 * box[cv2.CC_STAT_WIDTH]  # a stretch of water, a wall
    if flat and not bodies:
        return None
    if not 0.015 < whole.mean() < (0.75 if bodies else 0.5) or fill < 0.3 or (across > 0.85 and not bodies):
        return None
    return np.asarray(cv2.GaussianBlur(whole, (0, 0), 0.8), np.float32)


def _against(mask: Floats, sky: Floats) -> bool:
    """Whether a small thing stands against the sky; elsewhere it is a patch of something."""
    rim = (cv2.dilate(mask, np.ones((9, 9))) > 0.5) & (mask < 0.2)
    return bool(rim.any() and sky[rim].mean() > 0.25)


def _stands_out(seen: Thumb, mask: Floats) -> bool:
    """Whether colours change across most of the outline; where they do not, the cut goes through one and the same thing."""
    inside = (mask > 0.5).astype(np.float32)
    weight = cv2.GaussianBlur(inside, (0, 0), 3)
    within = cv2.GaussianBlur(seen.lab * inside[..., None], (0, 0), 3) / (weight[..., None] + 1e-3)
    without = cv2.GaussianBlur(seen.lab * (1 - inside)[..., None], (0, 0), 3) / (1 - weight[..., None] + 1e-3)
    outline = cv2.morphologyEx(inside, cv2.MORPH_GRADIENT, np.ones((3, 3))) > 0
    difference = np.linalg.norm(within - without, axis=2)[outline]
    return bool(len(difference) and np.percentile(difference, 22) > 11)


def _marks_of_salience(seen: Thumb, sky: Floats) -> NDArray[np.uint8]:
    """Contrast of colour with the whole and fine detail, near the middle."""
    height, width = seen.shape
    lab = seen.lab
    contrast = np.linalg.norm(cv2.GaussianBlur(lab, (0, 0), 2) - lab.reshape(-1, 3).mean(axis=0), axis=2)
    detail = np.abs(lab[..., 0] - cv2.GaussianBlur(lab[..., 0], (0, 0), 6))
    salience = contrast / (contrast.max() + 1e-6) + 0.7 * cv2.GaussianBlur(detail, (0, 0), 8) / (detail.max() + 1e-6)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    salience *= np.exp(-(((x / width - 0.5) / 0.24) ** 2) - ((y / height - 0.55) / 0.30) ** 2) * (1 - sky)
    marks = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    marks[salience > 0.42 * salience.max()] = cv2.GC_PR_FGD
    marks[salience > 0.80 * salience.max()] = cv2.GC_FGD
    margin = max(2, width // 40)
    marks[:margin] = marks[:, :margin] = marks[:, -margin:] = cv2.GC_BGD
    return marks


def _marks_of_bodies(seen: Thumb, faces: Sequence[Box]) -> NDArray[np.uint8]:
    """An ellipse of head and a flare of shoulders down to the bottom under each face (proportions of a bust portrait)."""
    height, width = seen.shape
    marks = np.full((height, width), cv2.GC_BGD, np.uint8)
    for left, top, wide, tall in faces:
        x, y, w, h = left * width, top * height, wide * width, tall * height
        middle = (int(x + w / 2), int(y + h / 2))
        shoulders = np.array([[x - 0.9 * w, height], [x - 0.7 * w, y + 1.9 * h], [x + 0.2 * w, y + 1.1 * h]])
        mirrored = np.array([[2 * x + w - px, py] for px, py in shoulders])[::-1]
        trunk = np.concatenate([shoulders, mirrored]).astype(np.int32)
        likely = np.zeros_like(marks)
        cv2.ellipse(likely, middle, (int(0.95 * w), int(1.1 * h)), 0, 0, 360, 1, -1)
        grown = cv2.convexHull(trunk + np.array([[-0.5 * w, 0]] * 3 + [[0.5 * w, 0]] * 3).astype(np.int32))
        cv2.fillPoly(likely, [grown], 1)
        marks[(likely > 0) & (marks == cv2.GC_BGD)] = cv2.GC_PR_BGD
        inner = np.zeros_like(marks)
        cv2.fillPoly(inner, [trunk], 1)
        cv2.ellipse(inner, middle, (int(0.6 * w), int(0.8 * h)), 0, 0, 360, 1, -1)
        marks[inner > 0] = cv2.GC_PR_FGD
    for left, top, wide, tall in faces:
        middle = (int((left + wide / 2) * width), int((top + 0.55 * tall) * height))
        cv2.ellipse(marks, middle, (int(0.33 * wide * width), int(0.42 * tall * height)), 0, 0, 360, int(cv2.GC_FGD), -1)
    return marks
