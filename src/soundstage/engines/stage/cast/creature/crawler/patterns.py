"""Pictures on butterflies' wings: x along the wing from its root to its tip, y from the leading edge to the trailing one."""

import numpy as np
from numpy.typing import NDArray

from ....motion.rotation import Doubles
from ....scene import Vec3

__all__ = ["picture"]

_SIDE = 160


def picture(name: str, colours: tuple[Vec3, ...]) -> NDArray[np.uint8]:
    """(h, w, 4) of square roots of linear colour."""
    y, x = np.meshgrid((np.arange(_SIDE) + 0.5) / _SIDE, (np.arange(_SIDE) + 0.5) / _SIDE, indexing="ij")
    base, dark, light = (np.asarray(colours[min(k, len(colours) - 1)], np.float64) for k in range(3))
    rgb = np.tile(base, (_SIDE, _SIDE, 1))
    rgb *= (1.0 - 0.25 * x)[..., None]
    rim = np.maximum(np.maximum((x - 0.80) / 0.10, (y - 0.86) / 0.08), (0.10 - y) / 0.05)
    if name in ("monarch", "swallowtail"):
        rgb = _over(rgb, dark, _veins(x, y, 7, 0.030))
        rgb = _over(rgb, dark, np.clip(np.maximum(rim, (x - 0.62 - 0.30 * y) / 0.05 if name == "monarch" else rim), 0.0, 1.0))
        rgb = _over(rgb, light, _dots(x, y) * (rim > 0.2))
    elif name == "morpho":
        rgb = _over(rgb, dark, np.clip(rim * 0.8, 0.0, 1.0))
        rgb = _over(rgb, dark, 0.45 * _veins(x, y, 6, 0.014))
        rgb = _over(rgb, light, _dots(x, y) * (rim > 0.6))
    elif name == "white":
        rgb = _over(rgb, dark, np.clip(np.maximum((x - 0.86) / 0.05, 0.0), 0.0, 1.0) * (y < 0.6))
        rgb = _over(rgb, dark, np.clip((0.07 - np.hypot(x - 0.6, y - 0.5)) / 0.02, 0.0, 1.0))
        rgb = _over(rgb, dark, 0.2 * _veins(x, y, 7, 0.010))
    elif name == "moth":
        wave = np.sin(26.0 * x + 2.5 * np.sin(9.0 * y))
        rgb = _over(rgb, dark, np.clip(wave - 0.35, 0.0, 1.0) * 0.7)
        eye = np.hypot(x - 0.55, (y - 0.5) * 0.8)
        rgb = _over(_over(rgb, light, np.clip((0.13 - eye) / 0.02, 0.0, 1.0)), dark, np.clip((0.07 - eye) / 0.02, 0.0, 1.0))
    return (np.concatenate([np.sqrt(np.clip(rgb, 0.0, 1.0)), np.ones((_SIDE, _SIDE, 1))], axis=2) * 255.0 + 0.5).astype(
        np.uint8
    )


def _over(rgb: Doubles, colour: Doubles, share: Doubles) -> Doubles:
    return np.asarray(rgb + (colour - rgb) * np.clip(share, 0.0, 1.0)[..., None], np.float64)


def _veins(x: Doubles, y: Doubles, count: int, half: float) -> Doubles:
    """Lines that run out from the root, and one across the wing's cell."""
    lines = np.abs((y * count) % 1.0 - 0.5) / count
    cell = np.clip((half - np.abs(np.hypot(x - 0.30, (y - 0.5) * 0.7) - 0.22)) / (0.5 * half), 0.0, 1.0)
    return np.asarray(np.maximum(np.clip((half * 0.8 - lines) / (0.4 * half), 0.0, 1.0) * (x > 0.34), cell), np.float64)


def _dots(x: Doubles, y: Doubles) -> Doubles:
    across = np.minimum(np.abs(x - 0.92), np.abs(y - 0.945) * 0.9)
    along = np.abs(((x + y) * 15.0) % 1.0 - 0.5) / 15.0
    return np.asarray(np.clip((0.016 - np.hypot(across, along)) / 0.006, 0.0, 1.0), np.float64)
