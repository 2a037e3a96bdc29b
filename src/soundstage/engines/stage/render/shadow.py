"""The key light's shadow map: drawn once a frame, fitted around the shot's anchor and those who cast."""

import math
from collections.abc import Sequence

import numpy as np

from soundstage.engines.stage.render.drawable import Bounds
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.view import direction, orthographic
from soundstage.engines.stage.scene import Floats, Light, Vec3

__all__ = ["REACH", "ShadowMap"]

REACH = 14.0  # metres around the anchor within which shadows are sharp
_DEPTH = 160.0  # metres in front of and behind the centre: a low sun throws long shadows


class ShadowMap:
    """`matrix` maps world to 0…1 of the map; `texel` is its pixel in metres. 1 where nothing casts."""

    def __init__(self, gl: Gl, size: int) -> None:
        self._gl = gl
        self._size = size
        self._target = gl.target(depth=gl.depth(size, size, compare=True))
        gl.shared["t_shadow"] = self._target.depth
        self.matrix: Floats = np.eye(4, dtype=np.float32)
        self.texel = 1.0
        self.depth = 2 * _DEPTH

    def fit(self, key: Light, anchor: Vec3, casters: Sequence[Bounds]) -> None:
        """Aim at the casters. The radius moves in steps, so that texels keep still while things move a little."""
        centre, radius = np.asarray(anchor, np.float32), 2.0
        if casters:
            low = np.min([caster.centre - caster.radius for caster in casters], axis=0)
            high = np.max([caster.centre + caster.radius for caster in casters], axis=0)
            centre = (low + high) / 2
            radius = max(float(np.linalg.norm(caster.centre - centre)) + caster.radius for caster in casters)
        radius = 1.25 ** math.ceil(math.log(max(radius, 0.3) * 1.04) / math.log(1.25))
        x, y, z = (float(v) for v in centre)
        self.matrix = orthographic(direction(key.azimuth, key.elevation), (x, y, z), radius, _DEPTH, self._size)
        self.texel = 2.0 * radius / self._size

    def begin(self) -> None:
        """Bind and clear; then draw the casters with the depth programs."""
        self._target.use()
        self._target.framebuffer.clear(depth=1.0)
