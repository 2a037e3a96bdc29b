"""Where the sky is, and the line where land begins."""

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.sight.thumb import Thumb

__all__ = ["find_horizon", "find_sky"]

_BAND = 13  # thumb pixels: outlines of clouds are narrower
_ROUGH = 1.0  # L* of finest detail from which a place is rock, leaves or grass and no cloud


def find_sky(seen: Thumb) -> Floats:
    """A mask 0…1: what is smooth and joined to the top edge, then grown over clouds of the colours that a sky has."""
    height, width = seen.shape
    seed = _open_air(seen)
    if seed is None:
        return np.zeros((height, width), np.float32)
    grown = _with_clouds(seen, _grown(seen, seed))
    reaches_down = grown[-max(height // 8, 1) :].mean() > 0.15  # then it is a plain backdrop, not a sky
    if reaches_down or not 0.04 < grown.mean() < 0.9:
        return np.zeros((height, width), np.float32)
    return np.asarray(cv2.GaussianBlur(grown.astype(np.float32), (0, 0), 0.8), np.float32)


def find_horizon(seen: Thumb, sky: Floats) -> tuple[float, bool]:
    """Where the land begins, 0…1 down, and whether that was seen: the low end of the sky, or the strongest wide level edge."""
    height = seen.shape[0]
    if sky.mean() > 0.03:
        depth = (sky > 0.5).sum(axis=0)
        return float(np.clip(np.percentile(depth, 80) / height, 0.12, 0.8)), True
    level = np.abs(cv2.Sobel(cv2.GaussianBlur(seen.lab[..., 0], (0, 0), 2), cv2.CV_32F, 0, 1)).mean(axis=1)
    band = slice(int(0.25 * height), int(0.7 * height))
    strongest = int(np.argmax(level[band])) + band.start
    found = bool(level[strongest] > 2.2 * level.mean())
    return (strongest / height, True) if found else (0.42, False)


def _with_clouds(seen: Thumb, sky: Floats) -> Floats:
    """Clouds have outlines as strong as a skyline's, but they are smooth within, and lighter than the air they hang in."""
    height, width = seen.shape
    if not sky.any():
        return sky
    lightness = seen.lab[..., 0]
    fine = np.abs(lightness - cv2.GaussianBlur(lightness, (0, 0), 1.0))
    rough = cv2.medianBlur(np.clip(fine * 20, 0, 255).astype(np.uint8), 7)
    # An outline is a thin band of detail, a surface a wide one.
    rough = cv2.morphologyEx(rough, cv2.MORPH_OPEN, np.ones((_BAND, _BAND), np.uint8)) / 20.0
    glow = cv2.GaussianBlur(seen.lab, (0, 0), 1.5)
    shown = float(np.median(glow[..., 0][sky > 0.5]))
    rows = np.arange(height)[:, None]
    cloudy = (glow[..., 0] > shown + 4) & (rough < _ROUGH) & (rows < 0.75 * height) & (glow[..., 1] > -8)
    cloudy &= (np.hypot(glow[..., 1], glow[..., 2]) < 22) | ((glow[..., 2] > 15) & (glow[..., 1] > -6) & (glow[..., 0] > 45))
    cloudy &= (rows < np.percentile((sky > 0.5).sum(axis=0), 90) + 0.35 * height) & (
        cv2.dilate((sky.sum(axis=0) > 0.05 * height).astype(np.float32)[None], np.ones((1, max(width // 2, 3))))[0] > 0
    )
    joined = (cloudy | (sky > 0.5)).astype(np.uint8)
    _, labels = cv2.connectedComponents(cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), connectivity=4)
    held = np.unique(labels[(sky > 0.5) & (labels > 0)])
    whole = (np.isin(labels, held) | (sky > 0.5)).astype(np.uint8)
    whole = np.asarray(cv2.morphologyEx(whole, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)), np.uint8)
    # A dark cloud has sky below it.
    below = np.cumsum(whole[::-1], axis=0, dtype=np.int32)[::-1] > 0.02 * height
    return _without_islands((whole > 0) | (below & (rough < _ROUGH) & (glow[..., 1] > -8)), 0.02)


def _without_islands(sky: NDArray[np.bool_], small: float) -> Floats:
    """Islands of land in the sky are birds, balloons, and clouds of another colour: those may drift with it."""
    count, holes, stats, _ = cv2.connectedComponentsWithStats((~sky).astype(np.uint8))
    drifting = [index for index in range(1, count) if stats[index, cv2.CC_STAT_AREA] < small * sky.size]
    return np.asarray(sky | np.isin(holes, drifting), np.float32)


def _open_air(seen: Thumb) -> Floats | None:
    """What hangs from the top edge without an edge in it, in enough columns to be a sky."""
    height = seen.shape[0]
    smooth = cv2.GaussianBlur(seen.lab, (0, 0), 1.5)
    lightness = smooth[..., 0]
    edges = np.hypot(cv2.Sobel(lightness, cv2.CV_32F, 1, 0), cv2.Sobel(lightness, cv2.CV_32F, 0, 1))
    airy = ((edges < 9) & (lightness > 12) & _coloured_like_sky(smooth)).astype(np.uint8)
    _, labels = cv2.connectedComponents(airy, connectivity=4)
    joined = np.unique(labels[:2][airy[:2] > 0])
    mask = np.isin(labels, joined[joined > 0]).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)), np.uint8)
    hanging = np.cumprod(mask, axis=0, dtype=np.uint8)
    if hanging[: max(2, height // 12)].mean() < 0.5:
        return None
    return np.asarray(hanging, np.float32)


def _coloured_like_sky(lab: Floats) -> Floats:
    """Blue, grey, white, or the warm tones of a low sun: everything but greens, browns and what is dark."""
    lightness, a, b = lab[..., 0], lab[..., 1], lab[..., 2]
    blue = (b < 2) & (a < 25) & (a > -9)
    pale = (np.hypot(a, b) < 14) & (lightness > 45)
    warm = (lightness > 62) & (a > -8)
    return np.asarray(blue | pale | warm)


def _grown(seen: Thumb, seed: Floats) -> Floats:
    """Clouds break the smoothness: GrabCut decides about what lies between the seed and the lowest sky near by."""
    height, width = seen.shape
    marks = np.full((height, width), cv2.GC_BGD, np.uint8)
    depth = seed.sum(axis=0)
    reach = np.asarray(cv2.dilate(depth[None].astype(np.float32), np.ones((1, max(width // 3, 3)))), np.float32)[0]
    rows = np.arange(height)[:, None]
    possible = (rows < np.minimum(reach * 1.08 + 2, 0.85 * height)[None]) & (_coloured_like_sky(seen.lab) > 0)
    marks[possible] = cv2.GC_PR_BGD
    marks[cv2.erode(seed, np.ones((5, 5))) > 0] = cv2.GC_PR_FGD
    marks[cv2.erode(seed, np.ones((11, 11))) > 0] = cv2.GC_FGD
    if not (marks == cv2.GC_FGD).any() or not (marks == cv2.GC_BGD).any():
        return seed
    cv2.setRNGSeed(0)
    bgr = np.ascontiguousarray(seen.rgb[..., ::-1])
    cv2.grabCut(bgr, marks, None, np.zeros((1, 65)), np.zeros((1, 65)), 4, cv2.GC_INIT_WITH_MASK)
    mask = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    _, labels = cv2.connectedComponents(mask, connectivity=4)
    joined = np.unique(labels[:2][mask[:2] > 0])
    kept = np.isin(labels, joined[joined > 0]).astype(np.uint8)
    return _without_islands(kept > 0, 0.01)
