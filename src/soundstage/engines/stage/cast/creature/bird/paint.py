"""Where a bird's colours lie: base, belly, and patches by name."""

from collections.abc import Callable

import numpy as np

from ....motion.rotation import Doubles, Reals
from ....scene import Vec3
from ..canvas import bumps
from ..hull import Hull
from ..puppet.bones import Skeleton
from .spec import Bird, Plumage

__all__ = ["PATCHES", "painted"]


def _ramp(low: float, high: float, value: Reals) -> Doubles:
    u = np.clip((np.asarray(value, np.float64) - low) / (high - low), 0.0, 1.0)
    return np.asarray(u * u * (3.0 - 2.0 * u), np.float64)


class _Map:
    """Coordinates of a bird's skin: `x`, `y` of the trunk; `neck` 0…1 along the neck; `u`, `v`, `w` of the head in radii."""

    def __init__(self, bird: Bird, hull: Hull, bones: Skeleton) -> None:
        index, self.points = bones.index, hull.points.astype(np.float64)
        self.normals = hull.normals.astype(np.float64)
        self.x, self.y, self.z = self.points.T
        crown = bones.heads[index["head"]]
        root = bones.heads[index["neck0"]]
        way = crown - root
        self.neck = ((self.points - root) @ way) / max(float(way @ way), 1e-9)
        self.u, self.v, self.w = ((self.points - crown - [0.2 * bird.head, 0.0, 0.0]) / bird.head).T
        near = np.sqrt(self.u**2 + self.v**2 + self.w**2)
        self.head = _ramp(1.62, 1.30, near)
        self.trunk = hull.region == 0
        self.necks = (hull.region == 1).astype(np.float64)
        self.leg = (hull.region == 3).astype(np.float64)
        self.deep = bird.deep
        self.under = _ramp(0.15, -0.45, self.normals[:, 1]) * (1.0 - self.head)
        self.front = _ramp(0.05, 0.5, self.x)


PATCHES: dict[str, Callable[[_Map], Doubles]] = {
    "head": lambda m: m.head,
    "hood": lambda m: np.maximum(m.head, _ramp(0.25, 0.5, m.neck) * (1.0 - m.leg)),
    "neck": lambda m: np.maximum(m.necks * _ramp(-0.05, 0.2, m.neck) * (1.0 - 0.0 * m.head), 0.0),
    "cap": lambda m: m.head * _ramp(0.22, 0.42, m.v + 0.10 * m.u),
    "face": lambda m: m.head * _ramp(0.25, 0.6, m.u) * _ramp(0.75, 0.4, m.v),
    "mask": lambda m: m.head * _ramp(0.15, 0.35, m.u) * _ramp(0.5, 0.3, np.abs(m.v - 0.08)),
    "eyes": lambda m: m.head * _ramp(0.55, 0.32, np.hypot(m.u - 0.15, m.v - 0.20)) * _ramp(0.4, 0.6, np.abs(m.w)),
    "disc": lambda m: m.head * _ramp(0.78, 0.62, np.hypot(np.abs(m.w) - 0.42, m.v + 0.02)) * _ramp(0.2, 0.5, m.u),
    "cheek": lambda m: m.head * _ramp(0.5, 0.3, np.hypot(m.u + 0.05, m.v + 0.28)) * _ramp(0.3, 0.6, np.abs(m.w)),
    "eyeline": lambda m: m.head * _ramp(0.22, 0.10, np.abs(m.v - 0.16 - 0.05 * m.u)),
    "throat": lambda m: np.maximum(
        m.head * _ramp(-0.2, -0.5, m.v), m.necks * _ramp(0.1, 0.45, m.normals[:, 0] - 0.4 * m.normals[:, 1])
    ),
    "collar": lambda m: m.necks * _ramp(0.28, 0.18, np.abs(m.neck - 0.42)),
    "nape": lambda m: np.maximum(
        m.head * _ramp(-0.1, -0.5, m.u), m.necks * _ramp(0.0, 0.5, -m.normals[:, 0] + 0.3 * m.normals[:, 1])
    ),
    "breast": lambda m: (
        _ramp(0.02, 0.22, m.x) * _ramp(0.25, -0.25, m.normals[:, 1] - 0.35 * m.normals[:, 0]) * (1.0 - m.head) * (1.0 - m.leg)
    ),
    "belly": lambda m: m.under,
    "front": lambda m: _ramp(0.10, -0.20, m.normals[:, 1] - 0.55 * np.maximum(m.normals[:, 0], 0.0)) * (1.0 - m.head),
    "back": lambda m: _ramp(0.0, 0.45, m.normals[:, 1]) * (1.0 - m.head) * (1.0 - 0.6 * m.necks),
    "rump": lambda m: _ramp(-0.22, -0.38, m.x) * (1.0 - m.leg),
    "vent": lambda m: _ramp(-0.12, -0.35, m.x) * m.under,
    "flank": lambda m: _ramp(0.35, 0.1, np.abs(m.normals[:, 1])) * m.trunk * (1.0 - m.head),
    "thigh": lambda m: m.leg,
    "saddle": lambda m: _ramp(-0.35, -0.1, m.x) * _ramp(0.15, 0.5, m.normals[:, 1]) * (1.0 - m.head),
}


def painted(bird: Bird, plumage: Plumage, hull: Hull, bones: Skeleton, seed: int) -> Doubles:
    """(N, 4): linear colour, and how strongly the breast is barred."""
    m = _Map(bird, hull, bones)
    colour = np.tile(np.asarray(plumage.base, np.float64), (len(m.x), 1))
    colour = _mixed(colour, plumage.belly, np.maximum(m.under, 0.8 * m.leg))
    for name, tint, strength in plumage.patches:
        colour = _mixed(colour, tint, strength * PATCHES[name](m))
    rng = np.random.default_rng([seed, 19])
    colour *= (1.0 + 0.06 * bumps(m.points, 9.0, seed + 1))[:, None] * rng.uniform(0.94, 1.06)
    bars = plumage.bars * np.clip(m.under + 0.6 * m.front, 0.0, 1.0) * (1.0 - m.head)
    return np.concatenate([np.clip(colour, 0.002, 0.9), bars[:, None]], axis=1)


def _mixed(colour: Doubles, other: Vec3, share: Doubles) -> Doubles:
    return np.asarray(colour + (np.asarray(other) - colour) * np.clip(share, 0.0, 1.0)[:, None], np.float64)
