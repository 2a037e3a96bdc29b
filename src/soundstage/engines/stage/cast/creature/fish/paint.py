"""A fish's colours: countershade, bands around it, and patches by name."""

from collections.abc import Callable

import numpy as np

from ....motion.rotation import Doubles, Reals
from ..canvas import bumps
from ..puppet.piece import Surface
from .spec import Fish, Skin

__all__ = ["PATCHES", "painted"]


def _ramp(low: float, high: float, value: Reals) -> Doubles:
    u = np.clip((np.asarray(value, np.float64) - low) / (high - low), 0.0, 1.0)
    return np.asarray(u * u * (3.0 - 2.0 * u), np.float64)


# a: 0 snout … 1 tail; h: −1 belly … 1 back; w: 0 middle … 1 side
PATCHES: dict[str, Callable[[Doubles, Doubles, Doubles], Doubles]] = {
    "eyepatch": lambda a, h, w: _ramp(1.0, 0.75, np.hypot((a - 0.155 - 0.06 * h) / 0.055, (h - 0.42) / 0.24)) * _ramp(0.3,
        0.5, w),
    "chin": lambda a, h, w: _ramp(-0.05, -0.3, h + 0.3 * _ramp(0.15, 0.30, a)) * _ramp(0.42, 0.34, a),
    "white belly": lambda a, h, w: _ramp(-0.42, -0.58, h - 0.35 * np.exp(-(((a - 0.66) / 0.07) ** 2))),
    "flank blaze": lambda a, h, w: _ramp(1.0, 0.8, np.hypot((a - 0.68 + 0.10 * h) / 0.09, (h + 0.15) / 0.33)) * w,
    "saddle": lambda a, h, w: _ramp(1.0, 0.6, np.hypot((a - 0.56) / 0.07, (h - 0.85) / 0.4)),
    "head": lambda a, h, w: _ramp(0.26, 0.22, a),
    "tail": lambda a, h, w: _ramp(0.82, 0.90, a),
    "line": lambda a, h, w: _ramp(0.16, 0.06, np.abs(h - 0.12)) * _ramp(0.1, 0.16, a),
    "top": lambda a, h, w: _ramp(0.30, 0.55, h),
    "snout": lambda a, h, w: _ramp(0.10, 0.05, a),
    "rear": lambda a, h, w: _ramp(0.55, 0.72, a),
    "mask": lambda a, h, w: _ramp(0.045, 0.025, np.abs(a - 0.13 + 0.03 * h)),
    "pleats": lambda a, h, w: _ramp(-0.15, -0.35, h) * _ramp(0.5, 0.42, a) * (0.5 + 0.5 * np.sin(60.0 * w)),
}  # fmt: skip


def painted(fish: Fish, skin: Skin, hull: Surface, seed: int, column: Callable[[Fish, int, Doubles], Doubles]) -> Doubles:
    """(N, 4): linear colour; a = how much the shader's spots show."""
    points = hull.points
    along = np.clip(0.5 - points[:, 0], 0.0, 1.0)
    high, wide = np.maximum(column(fish, 1, along), 1e-3), np.maximum(column(fish, 2, along), 1e-3)
    h = (points[:, 1] - column(fish, 3, along)) / high
    w = np.abs(points[:, 2]) / wide
    rough = 0.06 * bumps(points, 14.0, seed + 5)
    top, low = skin.counter
    colour = np.tile(np.asarray(skin.side, np.float64), (len(points), 1))
    colour = _mixed(colour, skin.back, _ramp(top - 0.2, top + 0.3, h + rough))
    colour = _mixed(colour, skin.belly, _ramp(low + 0.18, low - 0.18, h + rough))
    for name, tint, strength in skin.patches:
        colour = _mixed(colour, tint, strength * PATCHES[name](along + 0.02 * rough, h, w))
    for where, half, tint in skin.bands:
        away = np.abs(along - where - 0.025 * np.cos(2.2 * h) + 0.025)
        if skin.outline is not None:
            colour = _mixed(colour, skin.outline, _ramp(half + 0.028, half + 0.014, away))
        colour = _mixed(colour, tint, _ramp(half + 0.008, half - 0.006, away))
    colour *= (1.0 + 0.05 * bumps(points, 20.0, seed + 1))[:, None]
    spots = skin.spots * _ramp(-0.25, 0.1, h)
    return np.concatenate([np.clip(colour, 0.002, 0.9), spots[:, None]], axis=1)


def _mixed(colour: Doubles, other: tuple[float, float, float], share: Doubles) -> Doubles:
    return np.asarray(colour + (np.asarray(other) - colour) * np.clip(share, 0.0, 1.0)[:, None], np.float64)
