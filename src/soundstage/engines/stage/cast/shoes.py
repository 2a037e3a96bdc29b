"""Shoes about a foot, as solids: a sole with a welt and heel, an upper, a shaft for boots."""

import numpy as np

from ..motion.rotation import Doubles, about_y
from ..scene import Floats
from .suit.polygonise import Shell, polygonise
from .suit.solids import capsule, carve, ellipsoid, join, noise, rounded_cone

__all__ = ["cobbled"]

_SHAFT = {"shoe": 0.088, "sneaker": 0.092, "boot": 0.235, "pump": 0.066, "slipper": 0.060, "sandal": 0.060}
_SOLE = {"shoe": 0.018, "sneaker": 0.030, "boot": 0.026, "pump": 0.024, "slipper": 0.009, "sandal": 0.014}


def cobbled(kind: str, ankle: Doubles, toes: Doubles, heel: float, length: float, cell: float) -> tuple[Shell, Shell]:
    """Upper and sole of one shoe at binding. `heel` (behind the ankle) and `length` of the bare foot, metres."""
    yaw = float(np.arctan2(toes[0] - ankle[0], toes[2] - ankle[2]))
    turn = about_y(yaw).astype(np.float32)
    origin = np.array([ankle[0], 0.0, ankle[2]], np.float32)
    scale = np.float32(length / 0.265)
    inner = 1.0 if ankle[0] > 0.0 else -1.0

    def local(p: Floats) -> Floats:
        q = ((p - origin) @ turn) / scale
        q[:, 0] *= np.float32(inner)
        q[:, 2] += np.float32(heel / scale - 0.066)
        return np.asarray(q, np.float32)

    low = (float(origin[0]) - 0.12, -0.01, float(origin[2]) - 0.14)
    high = (float(origin[0]) + 0.12, _SHAFT[kind] + 0.04, float(origin[2]) + 0.26)
    upper = polygonise(lambda p: _upper(local(p), kind) * scale, low, high, cell)
    sole = polygonise(lambda p: _sole(local(p), kind) * scale, low, (high[0], 0.07, high[2]), 0.8 * cell, 0.0015)
    return upper, sole


def _outline(q: Floats, grow: float) -> Floats:
    flat = q * np.array([1.0, 0.0, 1.0], np.float32)
    heel = capsule(flat, (0.001, 0.0, -0.034), (0.001, 0.0, 0.03), 0.034 + grow)
    fore = capsule(flat, (0.004, 0.0, 0.085), (-0.006, 0.0, 0.158), 0.042 + grow)
    return join(heel, fore, 0.05)


def _sole(q: Floats, kind: str) -> Floats:
    thick = _SOLE[kind]
    edge = _outline(q, 0.004 if kind != "sneaker" else 0.006)
    spring = 0.014 * np.clip((q[:, 2] - 0.12) / 0.09, 0.0, 1.0) ** 2
    arch = (0.010 if kind == "shoe" else 0.004) * np.exp(-(((q[:, 2] - 0.035) / 0.026) ** 2))
    slab = np.maximum(np.maximum(q[:, 1] - thick - 0.4 * spring, arch + spring - q[:, 1]), edge)
    return np.asarray(slab - 0.002, np.float32)


def _upper(q: Floats, kind: str) -> Floats:
    base, shaft = _SOLE[kind], _SHAFT[kind]
    d = ellipsoid(q, (0.0, base + 0.022, 0.118), (0.044, 0.038, 0.082))
    d = join(d, ellipsoid(q, (0.0, base + 0.032, 0.0), (0.038, 0.052, 0.058)), 0.05)
    d = join(d, rounded_cone(q, (0.0, base + 0.03, 0.07), (0.0, 0.085, 0.015), 0.036, 0.040), 0.04)
    if kind == "boot":
        d = join(d, rounded_cone(q, (0.0, 0.08, 0.004), (0.0, shaft, -0.004), 0.046, 0.062), 0.05)
    d = carve(d, q[:, 1] - base + 0.006, 0.004)
    slope = 0.0 if kind == "boot" else 0.25 * q[:, 2]
    d = carve(d, shaft - q[:, 1] + slope, 0.008)
    if kind in ("pump", "slipper"):  # cut low over the instep
        d = carve(d, ellipsoid(q, (0.0, 0.105, 0.045), (0.060, 0.062, 0.085)), 0.006)
    if kind == "sandal":  # straps over the toes and the instep
        straps = np.minimum(np.abs(q[:, 2] - 0.135) - 0.014, np.abs(q[:, 2] - 0.045) - 0.012)
        d = carve(d, -straps, 0.003)
    crease = np.exp(-(((q[:, 2] - 0.105) / 0.025) ** 2)) * np.clip((q[:, 1] - 0.03) / 0.02, 0.0, 1.0)
    run = np.clip((0.012 - np.abs(q[:, 0])) / 0.006, 0.0, 1.0) * np.clip((q[:, 2] - 0.03) / 0.01, 0.0, 1.0)
    run = run * np.clip((0.105 - q[:, 2]) / 0.01, 0.0, 1.0) * np.clip((q[:, 1] - 0.05) / 0.01, 0.0, 1.0)
    laces = 0.003 * run * (0.6 + 0.4 * np.sin(q[:, 2] * 520.0))
    if kind in ("pump", "slipper", "sandal"):
        return np.asarray(d, np.float32)
    return np.asarray(d - 0.0022 * crease * np.sin(q[:, 2] * 330.0) - 0.0012 * noise(q, 30.0, 3.0) - laces, np.float32)
