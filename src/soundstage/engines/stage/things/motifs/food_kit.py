"""Baked, cooked and sweet things to eat: what several of them share."""

import numpy as np

from ..shape import (
    Solid,
    curve,
    lathe,
)
from ..workbench import Workbench

__all__ = ["make_disc", "make_plate", "wavy"]


def make_disc(radius: float, height: float, edge: float = 0.5) -> Solid:
    """A round cake with soft edges on y = 0."""
    e = height * edge
    return lathe(
        curve([(0, 0), (radius - e * 0.5, 0), (radius, e), (radius, height - e), (radius - e * 0.5, height), (0, height)], 4),
        40,
        crease=60,
    )


def make_plate(b: Workbench, radius: float = 0.13) -> None:
    rim = curve([(0, 0), (0.58, 0.0), (0.69, 0.05), (1.0, 0.14), (1.01, 0.155), (0.69, 0.08), (0.6, 0.035), (0, 0.035)], 4)
    b.add("plate", lathe(rim, 48).scale(radius), "porcelain", (0.74, 0.73, 0.70), main=False)


def wavy(radius: float, thick: float, waves: int, amount: float) -> Solid:
    """A ruffled leaf of salad."""
    disc = lathe([(0, 0), (radius * 0.6, 0), (radius, 0), (radius, thick), (radius * 0.6, thick), (0, thick)], 48)
    p = disc.points
    a, r = np.arctan2(p[:, 0], p[:, 2]), np.hypot(p[:, 0], p[:, 2]) / radius
    return disc.warp(p + np.stack([0 * a, amount * r**2 * np.sin(waves * a), 0 * a], 1)).soft()
