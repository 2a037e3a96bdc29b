"""What is near and what is far in a shot: two layers of points, each moving as one, without knowing any depth."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from evals.tracks import Floats, Leap

__all__ = ["Layer", "banded", "dominant", "layers", "summed"]

_FEW = 12  # points below which nothing is said
_CLOSE = 0.004  # frame widths within which points move as one
_APART = 0.010  # … beyond which they do not
_MANY = 0.05  # share of the points that a layer needs
_STRONG = 0.15  # … that it needs to be the quieter one where it is not the bigger one
_LOUD = 0.08  # … that must leave a layer before there are two
_THIRD = 1.0 / 3.0
_NARROW = 0.75  # a subject's columns against those of the place it is in

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Layer:
    """How one layer moves: where its points go (frame widths, right and down), its log growth and turn (radians)."""

    across: float = 0.0
    down: float = 0.0
    growth: float = 0.0
    roll: float = 0.0


def layers(leap: Leap) -> tuple[Layer, Layer]:
    """The far and the near layer of a leap; the same one twice where nothing moves apart.

    Of the two layers that most points follow the quieter one is set against everything that leaves it. A subject is
    narrower than the place behind it; where neither is narrow, what is near lies lower, as ground does.
    """
    everything = np.ones(len(leap.before), bool)
    first = _fitted(leap, everything)
    if first is None:
        return Layer(), Layer()
    second = _fitted(leap, everything & ~first.members)
    rivals = [first, second] if second is not None and second.members.mean() > _STRONG else [first]
    quiet = min((one for one in rivals if one is not None), key=lambda one: one.motion)
    loud = quiet.distance(leap) > _APART
    if loud.sum() < max(_FEW, _LOUD * len(loud)):
        return first.layer, first.layer
    rest = _moved(leap, loud)
    return (rest, quiet.layer) if _is_near(leap.before, quiet.members, loud) else (quiet.layer, rest)


def dominant(leap: Leap) -> Layer:
    """How most of the picture moves, its middle's way; still where too few points can be followed."""
    fit = _fitted(leap, np.ones(len(leap.before), bool))
    if fit is None:
        return Layer()
    across, down = fit.matrix[:, 2]
    return Layer(float(across), float(down), fit.layer.growth, fit.layer.roll)


def banded(leap: Leap) -> tuple[Layer, Layer] | None:
    """How the upper and the lower third of the picture move, where the sky and the nearest ground are.

    None where one of them is too plain to be followed.
    """
    rows = leap.before[:, 1] / max(float(np.abs(leap.before[:, 1]).max(initial=0.0)), 1e-6)
    upper, lower = (_fitted(leap, band) for band in (rows < -_THIRD, rows > _THIRD))
    return (upper.layer, lower.layer) if upper and lower else None


def summed(steps: Sequence[Layer]) -> Layer:
    """The whole way of a layer."""
    return Layer(*(float(sum(getattr(step, name) for step in steps)) for name in ("across", "down", "growth", "roll")))


def _is_near(points: Floats, one: Mask, other: Mask) -> bool:
    columns = float(points[one, 0].std()), float(points[other, 0].std())
    if min(columns) < _NARROW * max(columns):
        return columns[0] < columns[1]
    return float(np.quantile(points[one, 1], 0.7)) > float(np.quantile(points[other, 1], 0.7))


@dataclass(frozen=True, slots=True)
class _Fit:
    matrix: Floats
    members: Mask
    layer: Layer

    @property
    def motion(self) -> float:
        return float(np.hypot(self.layer.across, self.layer.down) + 0.2 * abs(self.layer.growth))

    def distance(self, leap: Leap) -> Floats:
        """How far every point is from where it would be if it belonged here."""
        expected = leap.before @ self.matrix[:, :2].T + self.matrix[:, 2]
        return np.asarray(np.linalg.norm(leap.after - expected, axis=1), np.float64)


def _fitted(leap: Leap, among: Mask) -> _Fit | None:
    """The similarity that most of some points follow."""
    if among.sum() < max(_FEW, _MANY * len(among)):
        return None
    matrix, inliers = cv2.estimateAffinePartial2D(
        leap.before[among].astype(np.float32),
        leap.after[among].astype(np.float32),
        method=cv2.RANSAC,
        ransacReprojThreshold=_CLOSE,
    )
    if matrix is None or inliers is None or not inliers.any():
        return None
    members = among.copy()
    members[among] = inliers.ravel() == 1
    if members.sum() < max(_FEW, _MANY * len(among)):
        return None
    shift = np.median(leap.after[members] - leap.before[members], axis=0)
    scale, roll = float(np.hypot(matrix[0, 0], matrix[1, 0])), float(np.arctan2(matrix[1, 0], matrix[0, 0]))
    return _Fit(matrix, members, Layer(float(shift[0]), float(shift[1]), float(np.log(max(scale, 1e-6))), roll))


def _moved(leap: Leap, points: Mask) -> Layer:
    """How some points move that need not move as one."""
    fit = _fitted(leap, points)
    shift = np.median(leap.after[points] - leap.before[points], axis=0)
    own = fit.layer if fit else Layer()
    return Layer(float(shift[0]), float(shift[1]), own.growth, own.roll)
