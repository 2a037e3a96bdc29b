"""Leaves, petals and stalks that many plants share."""

import numpy as np

from ..shape import Solid, curve, extrude

__all__ = ["leaf"]


def leaf(length: float, width: float, curl: float = 25.0) -> Solid:
    """A leaf from the origin along +x, curling up, its face up."""
    outline = curve(
        [
            (0, 0),
            (length * 0.3, width * 0.5),
            (length * 0.7, width * 0.38),
            (length, 0),
            (length, 0),
            (length * 0.7, -width * 0.38),
            (length * 0.3, -width * 0.5),
            (0, 0),
        ],
        3,
    )[:-1]
    flat = extrude(outline, length * 0.02).turn(x=-90)
    p = flat.points
    fold = np.abs(p[:, 2]) * 0.35 + (p[:, 0] / length) ** 2 * length * np.tan(np.radians(curl)) * 0.5
    return flat.warp(p + np.stack([0 * fold, fold, 0 * fold], 1)).soft()
