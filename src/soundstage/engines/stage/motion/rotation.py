"""Small rotations in a body's own axes: x to its left, y up, z forward; column vectors, radians, right-handed."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Reals = NDArray[Any]  # floating, of either width
VectorLike = Reals | Sequence[float]


def about_x(angle: float) -> Doubles:
    """Positive leans up towards forward: a nod, a bow."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def about_y(angle: float) -> Doubles:
    """Positive turns forward towards the left."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def about_z(angle: float) -> Doubles:
    """Positive lifts the left side."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


def about_axis(axis: VectorLike, angle: float) -> Doubles:
    """Right-handed about a unit axis (Rodrigues)."""
    x, y, z = (float(v) for v in axis)
    skew = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    return np.asarray(np.eye(3) + np.sin(angle) * skew + (1.0 - np.cos(angle)) * (skew @ skew), np.float64)


def blended(a: Doubles, b: Doubles, share: float) -> Doubles:
    """`share` of the way from one rotation to another, the shortest way."""
    change = a.T @ b
    angle = float(np.arccos(np.clip(0.5 * (np.trace(change) - 1.0), -1.0, 1.0)))
    if angle < 1e-6:
        return b
    if angle > np.pi - 1e-4:
        spread = 0.5 * (change + np.eye(3))
        axis = spread[:, int(np.argmax(np.diag(spread)))]
    else:
        axis = np.array([change[2, 1] - change[1, 2], change[0, 2] - change[2, 0], change[1, 0] - change[0, 1]])
    return np.asarray(a @ about_axis(unit(axis), share * angle), np.float64)


def swing_twist(rotation: Doubles) -> tuple[Doubles, float]:
    """`rotation` as a swing of the y axis after a twist (radians) about it."""
    twist = float(np.arctan2(rotation[0, 2] - rotation[2, 0], rotation[0, 0] + rotation[2, 2]))
    return np.asarray(rotation @ about_y(-twist), np.float64), twist


def turned(pitch: float, yaw: float, roll: float) -> Doubles:
    """Yaw, then pitch, then roll, each about the axis the one before left."""
    return about_y(yaw) @ about_x(pitch) @ about_z(roll)


def unit(vector: VectorLike) -> Doubles:
    array = np.asarray(vector, np.float64)
    return np.asarray(array / max(float(np.sqrt(array @ array)), 1e-12), np.float64)


def cross(a: Doubles, b: Doubles) -> Doubles:
    """The vector product of two single vectors, without the price of numpy's general one."""
    ax, ay, az = a.tolist()
    bx, by, bz = b.tolist()
    return np.array([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx])


def basis(down: VectorLike, forward: VectorLike) -> Doubles:
    """The rotation that takes −y to `down` and +z as near to `forward` as that allows."""
    y = -unit(down)
    z = np.asarray(forward, np.float64)
    z = unit(z - y * float(y @ z))
    return np.array([cross(y, z), y, z]).T


def heading_matrix(azimuth: float) -> Doubles:
    """Takes a body's own axes to world axes when it faces `azimuth` (from −z, positive towards +x)."""
    return about_y(np.pi - azimuth)


def heading_vector(azimuth: float) -> Doubles:
    return np.array([np.sin(azimuth), 0.0, -np.cos(azimuth)])


def azimuth_of(vector: VectorLike) -> float:
    array = np.asarray(vector, np.float64)
    return float(np.arctan2(array[0], -array[2]))


def wrapped(angle: float) -> float:
    """The same angle in (−π, π]."""
    return float((angle + np.pi) % (2.0 * np.pi) - np.pi)


def smoothstep(low: float, high: float, x: float | Reals) -> Doubles:
    t = np.clip((np.asarray(x, np.float64) - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), np.float64)
