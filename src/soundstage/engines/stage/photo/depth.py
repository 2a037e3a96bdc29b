"""How far things in a single picture are, from what was read in it.

Disparity is 1 / distance, normalised: 0 at infinity, 1 at the nearest ground. Without weights the unseen cannot be known;
the aim is a smooth, plausible relief that a careful camera move may lean on (Hoiem et al. 2005, Horry et al. 1997).
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.picture import Floats
from soundstage.engines.stage.photo.sight import Reading

__all__ = ["SKY", "ground", "standing"]

SKY = 0.02
_FAR = 0.10  # the land at the horizon
_STEEP = 0.5  # share of the picture below the horizon from which its lower edge is as near as ground gets
_BACKDROP = 0.22  # a wall behind a portrait or an object
_LIFT = 0.10  # what an object without a ground to stand on is nearer than what is behind it


def ground(reading: Reading, height: int, width: int) -> Floats:
    """Disparity (h, w) of all but sky and subject: a ground seen from above it, a room's depth, or a gentle backdrop."""
    down = ((np.arange(height, dtype=np.float32) + 0.5) / height)[:, None]
    across = ((np.arange(width, dtype=np.float32) + 0.5) / width)[None]
    if reading.kind == "landscape":
        # On level ground disparity grows with the rows below the horizon, whatever share of the picture they are.
        relief = np.repeat(_FAR + (1 - _FAR) * _below(reading.horizon, down), width, axis=1)
    elif reading.vanishing_point is not None:
        x, y = reading.vanishing_point
        reach = np.maximum(np.abs(across - x) / max(x, 1 - x), np.abs(down - y) / max(y, 1 - y))
        relief = 0.15 + 0.75 * reach
    else:
        relief = np.broadcast_to(_BACKDROP + 0.25 * down**2, (height, width))
    return np.asarray(cv2.GaussianBlur(relief.astype(np.float32), (0, 0), width / 64), np.float32)


def _below(horizon: float, down: NDArray[np.floating] | np.floating) -> Floats:
    return np.asarray(np.clip((down - np.float32(horizon)) / max(1 - horizon, _STEEP), 0, 1), np.float32)


def standing(reading: Reading, subject: Floats) -> Floats:
    """Disparity (h, w) of the subject: it stands up from the ground under its foot, rounded like a body and not like a card."""
    rows = np.nonzero(subject.max(axis=1) > 0.5)[0]
    foot = (rows[-1] + 1) / subject.shape[0] if len(rows) else 1.0
    if reading.kind == "landscape":
        level = float(np.clip(_FAR + (1 - _FAR) * _below(reading.horizon, np.float32(foot)), 0.35, 1.0))
    elif reading.kind == "portrait":
        level = 0.75
    else:
        level = _BACKDROP + 0.25 * foot**2 + _LIFT
    inside = cv2.distanceTransform((subject > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    bulge = np.sqrt(inside / (inside.max() + 1e-6))
    return np.asarray(level * (1 + 0.10 * cv2.GaussianBlur(bulge, (0, 0), subject.shape[1] / 64)), np.float32)
