"""Shadow maps besides the key's own: of all that stands still, drawn once a shot, and of the first lamp, drawn every frame."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.shadow import REACH
from soundstage.engines.stage.render.view import direction, orthographic
from soundstage.engines.stage.scene import Floats, Interior, Lamp, Light, Vec3

__all__ = ["FAR_REACH", "LampShadow", "StillMap", "StillShadows"]

FAR_REACH = 95.0  # metres around the anchor within which what stands still casts
_DEPTH = 160.0  # as the key's own map: the shaders share its range
_WIDEST = math.radians(118.0)
_NEAR = 0.12  # metres: the lamp's own shade casts nothing


@dataclass(frozen=True, kw_only=True, eq=False)
class StillMap:
    """Where a map looks: the sphere it covers, world → 0…1 of it, and metres a texel."""

    centre: Floats
    radius: float
    matrix: Floats
    texel: float


class StillShadows:
    """The key's shadows of sets, buildings and trees: a sharp map of what is near the anchor, and a wide one.

    The near map is the right half of one texture, the wide one its left, so that a shader looks up one or the other with
    the same taps.
    """

    def __init__(self, gl: Gl, size: int) -> None:
        self._size = size
        self._target = gl.target(depth=gl.depth(size * 2, size, compare=True))
        gl.shared["t_still_shadow"] = self._target.depth

    def aim(self, key: Light, anchor: Vec3, interior: Interior | None) -> tuple[StillMap, ...]:
        """The maps that the shot wants: of the room, or near and far around the anchor."""
        towards = direction(key.azimuth, key.elevation)
        if interior is not None:
            x, y, z = interior.centre
            middle = (x, y + interior.size[1] / 2.0, z)
            return (self._map(towards, middle, float(np.linalg.norm(interior.size)) / 2.0 + 0.3),)
        return self._map(towards, anchor, FAR_REACH), self._map(towards, anchor, REACH)

    def _map(self, towards: Vec3, centre: Vec3, radius: float) -> StillMap:
        matrix = orthographic(towards, centre, radius, _DEPTH, self._size)
        return StillMap(centre=np.asarray(centre, np.float32), radius=radius, matrix=matrix, texel=2.0 * radius / self._size)

    def clear(self) -> None:
        """Bind and clear both maps."""
        self._target.use()
        self._target.framebuffer.clear(depth=1.0)

    def begin(self, index: int) -> None:
        """Make room for one map; then draw its casters with the depth programs."""
        self._target.framebuffer.viewport = (index * self._size, 0, self._size, self._size)


class LampShadow:
    """A lamp's shadow in perspective: along its cone, or towards the anchor if it shines all round."""

    def __init__(self, gl: Gl, size: int) -> None:
        self._gl = gl
        self._target, self._still = (gl.target(depth=gl.depth(size, size, compare=True)) for _ in range(2))
        gl.shared["t_lamp_shadow"] = self._target.depth

    def aim(self, lamp: Lamp, anchor: Vec3) -> Floats:
        """World → 0…1 of the map after division by w."""
        eye = np.asarray(lamp.position, np.float64)
        towards, half = np.asarray(anchor, np.float64) + np.array([0.0, 0.8, 0.0]) - eye, _WIDEST / 2.0
        if lamp.cone is not None:
            towards, half = np.asarray(lamp.cone[0], np.float64), min(lamp.cone[1] * 1.08, _WIDEST / 2.0)
        return _perspective(eye, towards, 2.0 * half, max(lamp.reach, 2.0))

    def begin_still(self) -> None:
        """Bind and clear what is kept for the shot; then draw what stands still with the depth programs."""
        self._still.use()
        self._still.framebuffer.clear(depth=1.0)

    def begin(self) -> None:
        """Bind, and start from what stands still; then draw what moves with the depth programs."""
        self._gl.context.copy_framebuffer(self._target.framebuffer, self._still.framebuffer)
        self._target.use()


def _perspective(eye: NDArray[np.float64], towards: NDArray[np.float64], angle: float, far: float) -> Floats:
    back = -towards / max(float(np.linalg.norm(towards)), 1e-6)
    guide = np.array([0.0, 1.0, 0.0]) if abs(back[1]) < 0.95 else np.array([1.0, 0.0, 0.0])
    right = np.cross(guide, back)
    right /= np.linalg.norm(right)
    view = np.eye(4)
    view[:3, :3] = np.stack([right, np.cross(back, right), back])
    view[:3, 3] = -view[:3, :3] @ eye
    scale = 1.0 / math.tan(angle / 2.0)
    projection = np.zeros((4, 4))
    projection[0, 0] = projection[1, 1] = scale
    projection[2, 2], projection[2, 3] = (far + _NEAR) / (_NEAR - far), 2.0 * far * _NEAR / (_NEAR - far)
    projection[3, 2] = -1.0
    half = np.eye(4) * 0.5
    half[:3, 3], half[3, 3] = 0.5, 1.0
    return np.asarray(half @ projection @ view, np.float32)
