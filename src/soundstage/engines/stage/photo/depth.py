"""How far things in a single picture are, from classical cues: sky, horizon, ground, and a subject that stands out.

Disparity is 1 / distance, normalised: 0 at infinity, 1 at the nearest ground. Without weights the unseen cannot be known;
the aim is a smooth, plausible relief that a careful camera move may lean on (Hoiem et al. 2005, Horry et al. 1997).
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Pixels

__all__ = ["Reading", "read"]

Floats = NDArray[np.float32]
_WORK = 320  # pixels along the longer side on which a picture is read


@dataclass(frozen=True, kw_only=True, eq=False)
class Reading:
    """What was found in a picture. Maps are (h, w) float32 at the picture's size."""

    disparity: Floats  # of everything but the subject
    subject: Floats | None  # soft mask 0…1 of the thing that stands out, if one does
    subject_disparity: Floats | None
    sky: Floats  # soft mask 0…1
    horizon: float  # 0 top … 1 bottom
    log: tuple[str, ...]


def read(picture: Pixels) -> Reading:
    """Read a picture (h, w, 3) uint8."""
    height, width = picture.shape[:2]
    scale = _WORK / max(height, width)
    small = cv2.resize(picture, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    lab = np.asarray(cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)
    sky = _sky(lab)
    horizon = _horizon(lab, sky)
    subject = _subject(np.asarray(small, np.uint8), lab, sky)
    disparity = _ground(lab.shape[0], lab.shape[1], horizon, sky)
    guide: Floats = (cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) / 255).astype(np.float32)

    def grow(mask: Floats, radius: int) -> Floats:
        large = cv2.resize(mask, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.clip(_guided(guide, np.asarray(large, np.float32), radius, 1e-3), 0, 1)

    found = []
    if sky.mean() > 0.03:
        found.append(f"sky over {sky.mean():.0%} of it")
    found.append(f"a horizon {horizon:.0%} down")
    standing: Floats | None = None
    if subject is not None:
        standing = np.full((height, width), _standing(subject, horizon), np.float32)
        found.append(f"a subject over {subject.mean():.0%}")
    return Reading(
        disparity=np.asarray(cv2.resize(disparity, (width, height), interpolation=cv2.INTER_CUBIC), np.float32),
        subject=None if subject is None else grow(subject, 6),
        subject_disparity=standing,
        sky=grow(sky, 8),
        horizon=horizon,
        log=("the picture shows " + ", ".join(found),),
    )


def _sky(lab: Floats) -> Floats:
    """What is smooth, bright or blue, and joined to the top edge."""
    height, width = lab.shape[:2]
    smooth = cv2.GaussianBlur(lab, (0, 0), 1.5)
    edges = np.hypot(cv2.Sobel(smooth[..., 0], cv2.CV_32F, 1, 0), cv2.Sobel(smooth[..., 0], cv2.CV_32F, 0, 1))
    open_air = ((edges < 9) & (smooth[..., 0] > 18)).astype(np.uint8)
    _, labels = cv2.connectedComponents(open_air, connectivity=4)
    joined = np.unique(labels[:2][open_air[:2] > 0])
    mask = np.isin(labels, joined[joined > 0]).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)), np.uint8)
    # Sky hangs from the top: in each column it ends where it first breaks off.
    hanging = np.cumprod(mask, axis=0, dtype=np.uint8)
    wide_enough = hanging[: max(2, height // 12)].mean() > 0.35
    reaches_down = hanging[-height // 8 :].mean() > 0.2  # then it is a plain backdrop, not a sky
    if not wide_enough or reaches_down:
        return np.zeros((height, width), np.float32)
    return np.asarray(cv2.GaussianBlur(hanging.astype(np.float32), (0, 0), 1.0), np.float32)


def _horizon(lab: Floats, sky: Floats) -> float:
    """Where the land begins, 0…1 down: the low end of the sky, or the strongest wide level edge in the middle band."""
    height = lab.shape[0]
    if sky.mean() > 0.03:
        depth = (sky > 0.5).sum(axis=0)
        return float(np.clip(np.percentile(depth, 80) / height, 0.12, 0.8))
    level = np.abs(cv2.Sobel(cv2.GaussianBlur(lab[..., 0], (0, 0), 2), cv2.CV_32F, 0, 1)).mean(axis=1)
    band = slice(int(0.25 * height), int(0.7 * height))
    strongest = int(np.argmax(level[band])) + band.start
    return strongest / height if level[strongest] > 2.2 * level.mean() else 0.42


def _ground(height: int, width: int, horizon: float, sky: Floats) -> Floats:
    """A level ground seen from above it, disparity rising linearly below the horizon; sky at infinity."""
    down = (np.arange(height, dtype=np.float32) + 0.5) / height
    ramp = np.clip((down - horizon) / max(1 - horizon, 1e-3), 0, 1)
    land = np.repeat((0.10 + 0.90 * ramp)[:, None], width, axis=1)
    relief = land * (1 - sky) + 0.02 * sky
    return np.asarray(cv2.GaussianBlur(relief.astype(np.float32), (0, 0), 5), np.float32)


def _subject(small: Pixels, lab: Floats, sky: Floats) -> Floats | None:
    """The thing that stands out by colour near the middle, cut out by GrabCut; None when nothing convincing does."""
    height, width = lab.shape[:2]
    contrast = np.linalg.norm(cv2.GaussianBlur(lab, (0, 0), 2) - lab.reshape(-1, 3).mean(axis=0), axis=2)
    detail = np.abs(lab[..., 0] - cv2.GaussianBlur(lab[..., 0], (0, 0), 6))
    salience = contrast / (contrast.max() + 1e-6) + 0.7 * cv2.GaussianBlur(detail, (0, 0), 8) / (detail.max() + 1e-6)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    middle = np.exp(-(((x / width - 0.5) / 0.24) ** 2) - ((y / height - 0.55) / 0.30) ** 2)
    salience = salience * middle * (1 - sky)
    marks = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    marks[salience > 0.42 * salience.max()] = cv2.GC_PR_FGD
    marks[salience > 0.80 * salience.max()] = cv2.GC_FGD
    margin = max(2, width // 40)
    marks[:margin] = marks[:, :margin] = marks[:, -margin:] = cv2.GC_BGD
    marks[sky > 0.6] = cv2.GC_BGD
    cv2.setRNGSeed(0)
    bgr = np.ascontiguousarray(small[..., ::-1])
    cv2.grabCut(bgr, marks, None, np.zeros((1, 65)), np.zeros((1, 65)), 4, cv2.GC_INIT_WITH_MASK)
    mask = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return None
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    alone = (labels == largest).astype(np.float32)
    share = alone.mean()
    box_fill = stats[largest, cv2.CC_STAT_AREA] / (stats[largest, cv2.CC_STAT_WIDTH] * stats[largest, cv2.CC_STAT_HEIGHT])
    across = stats[largest, cv2.CC_STAT_WIDTH] / width
    if not 0.015 < share < 0.5 or box_fill < 0.3 or across > 0.85:
        return None
    return np.asarray(cv2.GaussianBlur(alone, (0, 0), 0.8), np.float32)


def _standing(subject: Floats, horizon: float) -> float:
    """The disparity of the ground where the subject's foot touches it: it stands up from there like a flat."""
    rows = np.nonzero(subject.max(axis=1) > 0.5)[0]
    foot = (rows[-1] + 1) / subject.shape[0]
    return float(np.clip(0.10 + 0.90 * (foot - horizon) / max(1 - horizon, 1e-3), 0.35, 1.0))


def _guided(guide: Floats, mask: Floats, radius: int, epsilon: float) -> Floats:
    """The guided filter (He, Sun, Tang 2010): the mask's soft edge follows the picture's own edges."""

    def mean(values: Floats) -> Floats:
        return np.asarray(cv2.blur(values, (2 * radius + 1, 2 * radius + 1)), np.float32)

    mean_guide, mean_mask = mean(guide), mean(mask)
    slope = (mean(guide * mask) - mean_guide * mean_mask) / (mean(guide * guide) - mean_guide**2 + epsilon)
    offset = mean_mask - slope * mean_guide
    return mean(slope) * guide + mean(offset)
