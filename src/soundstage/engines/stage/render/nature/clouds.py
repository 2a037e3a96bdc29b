"""Clouds: their noise and their uniforms."""

import math
from functools import cache
from typing import Any

import moderngl
import numpy as np

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.scene import Floats, Shot

__all__ = ["cloud_noise", "cloud_uniforms"]

_KINDS = {"none": 0.0, "streaks": 1.0, "heaps": 2.0, "sheet": 3.0, "storm": 4.0}
_SIZE = 256


@cache
def _tile() -> Floats:
    """Tiling noise, (256, 256), 0…1 and flat in its histogram: lattice octaves, billowed."""
    random = np.random.default_rng(417)
    total = np.zeros((_SIZE, _SIZE), np.float32)
    for octave in range(6):
        cells = 4 * 2**octave
        grid = random.random((cells, cells)).astype(np.float32)
        total += _stretched(grid, _SIZE // cells) * 0.55**octave
    rank = np.argsort(np.argsort(total.ravel(), kind="stable"), kind="stable")
    return (rank.reshape(total.shape) / total.size).astype(np.float32)


def _stretched(grid: Floats, factor: int) -> Floats:
    """Smooth periodic enlargement."""
    place = np.arange(len(grid) * factor) / factor
    i = place.astype(int)
    f = place - i
    f = f * f * f * (f * (f * 6 - 15) + 10)
    rows = grid[i % len(grid)] * (1 - f)[:, None] + grid[(i + 1) % len(grid)] * f[:, None]
    return np.asarray(rows[:, i % len(grid)] * (1 - f) + rows[:, (i + 1) % len(grid)] * f, np.float32)


def cloud_noise(gl: Gl) -> moderngl.Texture:
    return gl.texture((_tile() * 255.0 + 0.5).astype(np.uint8), repeat=True)


def cloud_uniforms(shot: Shot) -> dict[str, Any]:
    """What nature/glsl/clouds.glsl declares."""
    clouds, wind = shot.sky.clouds, shot.wind
    drift = (clouds.drift * math.sin(wind.azimuth), -clouds.drift * math.cos(wind.azimuth))
    kind = _KINDS[clouds.kind] if shot.sky.body in ("earth", "mars") else 0.0
    return {
        "u_clouds": (kind, clouds.cover, -drift[0], -drift[1]),
        "u_sun_colour": shot.key.colour,
        "u_cloud_seed": float(shot.landscape.values.get("seed", 0.0)) * 0.377 % 31.0 if shot.landscape else 0.0,  # type: ignore[arg-type]
    }
