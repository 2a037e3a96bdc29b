"""The helmet: a shell that closes round the visor's opening, its rolled lip, a sun shade, pods and lamps; and the visor."""

import numpy as np

from ...motion.rotation import Doubles, Reals
from .pattern import HELMET, HELMET_RADIUS
from .polygonise import Shell, merged
from .solids import box, capsule, ellipsoid, join
from .swept import grid_shell, lathe

__all__ = ["lamps", "pods", "shade", "shell", "visor"]

_WIDE, _TALL = 1.30, 0.80  # half the opening, radians about the helmet's centre
_RISE = 0.05  # the opening's middle above the level
_STRETCH = np.array([1.0, 1.06, 1.05])


def _directions(spread: Doubles, angle: Doubles) -> Doubles:
    """Unit directions at polar angle `spread` from straight ahead, `angle` round from the wearer's left."""
    x = np.sin(spread) * np.cos(angle)
    y = np.sin(spread) * np.sin(angle)
    z = np.cos(spread)
    c, s = np.cos(_RISE), np.sin(_RISE)
    return np.stack([x, c * y + s * z, -s * y + c * z], axis=-1)


def _opening(angle: Doubles) -> Doubles:
    """Polar angle of the opening's edge: broad, flat above and below, rounded at the sides."""
    power = 2.7
    return np.asarray(
        ((np.abs(np.cos(angle)) / _WIDE) ** power + (np.abs(np.sin(angle)) / _TALL) ** power) ** (-1.0 / power), np.float64
    )


def shell(around: int, rows: int) -> Shell:
    """From inside the lip, over it, and back to the pole behind."""
    angle = np.linspace(0.0, 2.0 * np.pi, around + 1)
    edge = _opening(angle)
    lip = np.linspace(0.0, 1.0, 9)
    inner = [(-0.02 + 0.035 * u, -0.006 + 0.028 * np.sin(np.pi * min(u * 0.9, 1.0)) ** 0.8) for u in lip]
    points = []
    for shift, height in inner:
        points.append(_at(edge + shift, angle, HELMET_RADIUS + height))
    for u in np.linspace(0.0, 1.0, rows)[1:]:
        spread = (edge + 0.015) + (np.pi - edge - 0.015) * u**0.92
        settle = 0.0135 * np.exp(-u * 14.0) + 0.0075
        crown = (
            np.clip(np.sin(angle) * 2.0, 0.0, 1.0)
            * np.clip((spread - edge) / 0.35, 0.0, 1.0)
            * np.clip((np.pi - spread) / 0.6, 0.0, 1.0)
        )
        ridge = 0.007 * crown * np.exp(-((np.cos(angle) * np.sin(spread) / 0.16) ** 2))
        points.append(_at(spread, angle, HELMET_RADIUS + settle + ridge))
    return grid_shell(np.stack(points), flip=True)


def _at(spread: Doubles, angle: Doubles, radius: Doubles | float) -> Doubles:
    directions = _directions(spread, angle) * _STRETCH
    return np.asarray(HELMET + directions * np.asarray(radius)[..., None], np.float64)


def visor(around: int, rows: int) -> Shell:
    """A smooth bubble behind the opening."""
    angle = np.linspace(0.0, 2.0 * np.pi, around + 1)
    edge = _opening(angle) + 0.05
    points = [_at(edge * u, angle, HELMET_RADIUS - 0.003 + 0.006 * (1.0 - u * u)) for u in np.linspace(1.0, 0.004, rows)]
    made = grid_shell(np.stack(points))
    outward = (made.positions - HELMET.astype(np.float32)) / (_STRETCH**2).astype(np.float32)
    normals = outward / np.linalg.norm(outward, axis=1, keepdims=True)
    faces = made.triangles
    a, b, c = (made.positions[faces[:, k]] for k in range(3))
    if (np.cross(b - a, c - a) * normals[faces[:, 0]]).sum() < 0.0:
        faces = np.ascontiguousarray(faces[:, ::-1])
    return Shell(made.positions, normals.astype(np.float32), faces, made.paint)


def shade(around: int) -> Shell:
    """A peak over the brow, pushed up."""
    angle = np.linspace(0.14 * np.pi, 0.86 * np.pi, around + 1)
    edge = _opening(angle)
    taper = np.sin((angle - angle[0]) / (angle[-1] - angle[0]) * np.pi) ** 0.5
    profile = [
        (0.30, 0.013),
        (0.16, 0.021),
        (0.02, 0.028),
        (-0.10, 0.033),
        (-0.115, 0.031),
        (-0.10, 0.028),
        (0.0, 0.021),
        (0.10, 0.012),
    ]
    rows = [
        _at(edge + shift * (0.35 + 0.65 * taper) + 0.02, angle, HELMET_RADIUS + height * (0.45 + 0.55 * taper))
        for shift, height in profile
    ]
    return grid_shell(np.stack(rows))


def pods(p: Reals) -> Reals:
    """Ear pods with a lamp barrel above each, and a camera between the brows' ends."""
    centre = HELMET.astype(np.float32)
    q = p - centre
    q = np.stack([np.abs(q[:, 0]), q[:, 1], q[:, 2]], axis=1)
    d = ellipsoid(q, (0.168, 0.008, -0.030), (0.024, 0.058, 0.062))
    d = join(d, box(q, (0.174, 0.092, -0.006), (0.014, 0.022, 0.050), 0.010), 0.012)
    d = join(d, capsule(q, (0.180, 0.096, 0.0), (0.178, 0.096, 0.066), 0.0225), 0.006)
    return np.asarray(np.maximum(d, q[:, 2] - 0.078))


def lamps() -> Shell:
    """The lamps' glass."""
    discs = []
    for out in (1.0, -1.0):
        at = HELMET + np.array([out * 0.178, 0.096, 0.0772])
        discs.append(
            lathe(
                [(0.0165, 0.0), (0.0150, 0.0028), (0.0090, 0.0045), (0.0003, 0.0050)],
                at.astype(np.float32),
                (0.0, 0.0, 1.0),
                18,
            )
        )
    return merged(discs)
