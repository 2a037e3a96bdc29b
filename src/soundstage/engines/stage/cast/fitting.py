"""Where the thing goes that an act is done with, worked out from the body that does it."""

from typing import TYPE_CHECKING

import numpy as np

from ..motion import Fitting
from ..motion.rotation import Doubles, turned, unit
from ..scene import Floats

if TYPE_CHECKING:
    from .figure import Figure

__all__ = ["fitted"]


def fitted(fitting: Fitting, figure: "Figure", seconds: float, depth: float = 0.6) -> Floats:
    """World 4×4 of the thing's own space; the convention is written in `motion.acts`."""
    base = _base(fitting, figure, seconds)
    scale = 1.0 if fitting.to == "root" else figure.stature / 1.75
    own = np.eye(4)
    own[:3, :3] = turned(*fitting.turned)
    ahead = np.array([0.0, 0.0, 0.5 * depth if fitting.edge else 0.0])
    own[:3, 3] = ahead + scale * np.asarray(fitting.at) - own[:3, :3] @ np.array([0.0, fitting.grip, 0.0])
    return np.asarray(base @ own, np.float32)


def _base(fitting: Fitting, figure: "Figure", seconds: float) -> Doubles:
    if fitting.to == "right" or fitting.to == "left":
        return figure.hand(fitting.to, seconds).astype(np.float64)
    if fitting.to == "hands":
        return _between(figure.hand("left", seconds).astype(np.float64), figure.hand("right", seconds).astype(np.float64))
    if fitting.to == "shaft":
        return _along(*(figure.hand(side, seconds).astype(np.float64)[:3, 3] for side in ("left", "right")))
    if fitting.to == "root":
        stand = figure.motion.stand(seconds)
        return _frame(stand.axes, stand.origin)
    frame = figure.attach({"hips": "pelvis"}.get(fitting.to, fitting.to), seconds).astype(np.float64)
    if fitting.to == "chest":
        joints = [figure.attach(f"upperarm_{side}", seconds)[:3, 3] for side in "lr"]
        frame[:3, 3] = np.mean(joints, axis=0)
    return frame


def _between(left: Doubles, right: Doubles) -> Doubles:
    x = unit(left[:3, 3] - right[:3, 3])
    up = left[:3, 1] + right[:3, 1]
    up = up if np.linalg.norm(up) > 0.3 else np.array([0.0, 1.0, 0.0])
    z = unit(np.cross(x, up))
    return _frame(np.stack([x, np.cross(z, x), z], axis=1), 0.5 * (left[:3, 3] + right[:3, 3]))


def _along(left: Doubles, right: Doubles) -> Doubles:
    low, high = (left, right) if left[1] <= right[1] else (right, left)
    y = unit(high - low)
    x = unit(np.cross(y, [0.0, 0.0, 1.0] if abs(y[2]) < 0.9 else [1.0, 0.0, 0.0]))
    return _frame(np.stack([x, y, np.cross(x, y)], axis=1), low)


def _frame(axes: Doubles, origin: Doubles) -> Doubles:
    frame = np.eye(4)
    frame[:3, :3], frame[:3, 3] = axes, origin
    return frame
