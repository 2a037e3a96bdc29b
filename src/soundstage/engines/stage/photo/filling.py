"""What a near layer hides, completed by examples from the rest of the picture, over a smooth membrane farther in.

Patches are matched on a small copy, coarse to fine; the pixels themselves are then copied from the whole picture.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.patches import REACH, search, vote
from soundstage.engines.stage.photo.picture import Floats, Pixels

__all__ = ["beyond", "fill"]

_HOLE = 0.02  # coverage from which a pixel is taken to be spoilt by what covers it
_BLEED = 3  # pixels at 720 lines by which a cut edge spoils its surroundings
_RIM = 0.10  # widths from the edge that may ever be uncovered
_LONGER = 320  # cells along the longer side of the small copy
_LEVELS = ((4, 6), (2, 4), (1, 2))  # how much coarser still, and how often patches are matched and vote
_ROUNDS = 3
_UNSURE = 0.25  # weight of a cell that is only guessed


def fill(picture: Pixels, cover: Floats) -> Pixels:
    """The picture (h, w, 3) without what `cover` (h, w, 0…1) lies over."""
    height, width = cover.shape
    bleed = max(round(_BLEED * min(height, width) / 720), 2)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * bleed + 1, 2 * bleed + 1))
    hole = np.asarray(cv2.dilate((cover > _HOLE).astype(np.uint8), kernel), np.uint8)
    if not hole.any() or hole.all():
        return picture
    content = _membrane(picture, hole)
    completed = _completed(picture, content, hole)
    share = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), max(bleed / 3, 0.8))[..., None]
    share = np.maximum(share, hole[..., None])
    return np.asarray(np.clip(picture * (1 - share) + completed * share + 0.5, 0, 255), np.uint8)


def beyond(picture: Pixels, margin: int) -> Pixels:
    """The picture (h, w, 3) carried on by `margin` pixels on every side."""
    framed = np.asarray(cv2.copyMakeBorder(picture, margin, margin, margin, margin, cv2.BORDER_REPLICATE), np.uint8)
    hole = np.ones(framed.shape[:2], np.uint8)
    hole[margin:-margin, margin:-margin] = 0
    outside = _completed(framed, _membrane(framed, hole), hole)
    framed[hole > 0] = np.clip(outside[hole > 0] + 0.5, 0, 255)
    return framed


def _completed(picture: Pixels, membrane: Floats, hole: NDArray[np.uint8]) -> Floats:
    """The membrane with the picture's own texture on it, as far in from the rim as is ever seen."""
    height, width = hole.shape
    factor = max(height, width) / _LONGER
    size = (max(round(width / factor), 8), max(round(height / factor), 8))
    small = np.asarray(cv2.resize(membrane, size, interpolation=cv2.INTER_AREA), np.float32)
    spoilt = np.asarray(cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0)
    inward = cv2.distanceTransform(spoilt.astype(np.uint8), cv2.DIST_L2, 5)
    wanted = spoilt & (inward < _RIM * size[0])
    sources = _matched(small, spoilt, wanted)
    if sources is None:
        return membrane
    copied = _copied(picture, membrane, hole, sources)
    # What the small copy agreed on says how light a place is; the copied pixels say what it is like.
    smooth = cv2.GaussianBlur(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), (0, 0), factor)
    detail = copied - cv2.GaussianBlur(copied, (0, 0), 1.4 * factor)
    kept = cv2.resize(wanted.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    kept = np.asarray(cv2.GaussianBlur(kept, (0, 0), 2 * factor), np.float32)[..., None]
    return np.asarray(membrane * (1 - kept) + (smooth + detail) * kept, np.float32)


def _matched(small: Floats, spoilt: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> NDArray[np.int32] | None:
    """Where each cell near the hole is best taken from (rows, columns, 2), −1 elsewhere; `small` is completed in place."""
    rows, columns = spoilt.shape
    sources: NDArray[np.int32] | None = None
    for coarser, times in _LEVELS:
        size = (max(columns // coarser, 4), max(rows // coarser, 4))
        image = np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_AREA), np.float32)
        gone = np.asarray(cv2.resize(spoilt.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0)
        asked = np.asarray(cv2.resize(wanted.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0)
        patch = np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8)
        usable = np.asarray(cv2.dilate(gone.astype(np.uint8), patch) == 0)
        usable[:REACH] = usable[-REACH:] = usable[:, :REACH] = usable[:, -REACH:] = False
        if usable.sum() < 40:
            continue
        around = np.asarray(cv2.dilate(asked.astype(np.uint8), patch) > 0)
        targets = np.argwhere(around).astype(np.int32)
        nearest = _nearest(usable, targets, size) if sources is None else _enlarged(sources, usable, targets, size)
        sure = np.where(gone, np.float32(_UNSURE), np.float32(1))
        for turn in range(times):
            costs = search(image, sure, usable, targets, nearest, _ROUNDS, 1 + turn)
            vote(image, asked, targets, nearest, costs, np.float32(2 * np.median(costs) + 1))
        sources = nearest
        if coarser == 1:
            small[:] = image
        else:
            larger = cv2.resize(image, (columns, rows), interpolation=cv2.INTER_CUBIC)
            small[wanted] = larger[wanted]
    return sources if sources is not None and sources.shape[:2] == spoilt.shape else None


def _nearest(usable: NDArray[np.bool_], targets: NDArray[np.int32], size: tuple[int, int]) -> NDArray[np.int32]:
    """To begin with, the nearest usable patch."""
    _, labels = cv2.distanceTransformWithLabels((~usable).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    places = np.zeros((int(labels.max()) + 1, 2), np.int32)
    places[labels[usable]] = np.argwhere(usable)
    sources = np.full((size[1], size[0], 2), -1, np.int32)
    sources[targets[:, 0], targets[:, 1]] = places[labels[targets[:, 0], targets[:, 1]]]
    return sources


def _enlarged(
    sources: NDArray[np.int32], usable: NDArray[np.bool_], targets: NDArray[np.int32], size: tuple[int, int]
) -> NDArray[np.int32]:
    """A coarser level's answer at this one, moved to a usable patch where it is none."""
    rows, columns = sources.shape[:2]
    y, x = targets[:, 0], targets[:, 1]
    v = np.minimum(y * rows // size[1], rows - 1)
    u = np.minimum(x * columns // size[0], columns - 1)
    begun = _nearest(usable, targets, size)
    scale = np.array([size[1] / rows, size[0] / columns])
    moved = np.rint((sources[v, u] - np.stack([v, u], axis=1)) * scale).astype(np.int32) + targets
    fits = (sources[v, u, 0] >= 0) & (moved >= 0).all(axis=1) & (moved[:, 0] < size[1]) & (moved[:, 1] < size[0])
    fits[fits] &= usable[moved[fits, 0], moved[fits, 1]]
    begun[y[fits], x[fits]] = moved[fits]
    return begun


def _copied(picture: Pixels, membrane: Floats, hole: NDArray[np.uint8], sources: NDArray[np.int32]) -> Floats:
    """Pixels of the whole picture, each from where its cell was found; neighbouring cells blend into each other."""
    height, width = hole.shape
    rows, columns = sources.shape[:2]
    y, x = np.nonzero(hole)
    fy, fx = (y + 0.5) * rows / height - 0.5, (x + 0.5) * columns / width - 0.5
    total, weights = np.zeros((len(y), 3), np.float32), np.zeros(len(y), np.float32)
    for dy in (0, 1):
        for dx in (0, 1):
            v = np.clip(np.floor(fy).astype(int) + dy, 0, rows - 1)
            u = np.clip(np.floor(fx).astype(int) + dx, 0, columns - 1)
            share = (1 - np.abs(fy - v)).clip(0, 1) * (1 - np.abs(fx - u)).clip(0, 1)
            found = sources[v, u]
            weight = np.where(found[:, 0] >= 0, share**3 + 1e-6, 0).astype(np.float32)
            sy = np.clip(y + np.rint((found[:, 0] - v) * height / rows).astype(int), 0, height - 1)
            sx = np.clip(x + np.rint((found[:, 1] - u) * width / columns).astype(int), 0, width - 1)
            total += weight[:, None] * picture[sy, sx]
            weights += weight
    copied = membrane.copy()
    copied[y, x] = np.where(weights[:, None] > 0, total / np.maximum(weights, 1e-6)[:, None], membrane[y, x])
    return copied


def _membrane(picture: Pixels, hole: NDArray[np.uint8]) -> Floats:
    """Colours flowing in from the rim: pull-push over a pyramid (Gortler et al. 1996, section 3.4.2)."""
    known = (1 - hole).astype(np.float32)[..., None]
    levels = [np.concatenate([picture.astype(np.float32) * known, known], axis=2)]
    while min(levels[-1].shape[:2]) > 2:
        size = (max(levels[-1].shape[1] // 2, 1), max(levels[-1].shape[0] // 2, 1))
        levels.append(np.asarray(cv2.resize(levels[-1], size, interpolation=cv2.INTER_AREA), np.float32))
    filled = levels[-1]
    filled = filled / np.maximum(filled[..., 3:], 1e-6)
    for level in reversed(levels[:-1]):
        up = cv2.resize(filled, (level.shape[1], level.shape[0]), interpolation=cv2.INTER_LINEAR)
        share = np.clip(level[..., 3:] * 1.0, 0, 1)
        filled = level + up * (1 - share)
        filled[..., 3] = 1
    return np.asarray(filled[..., :3], np.float32)
