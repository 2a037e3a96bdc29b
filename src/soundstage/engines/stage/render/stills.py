"""Shadow maps besides the key's own: of all that stands still, drawn once a shot, and of the first lamp, drawn every frame."""

import math

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.view import direction, orthographic
from soundstage.engines.stage.scene import Floats, Interior, Lamp, Light, Vec3

__all__ = ["FAR_REACH", "LampShadow", "WideShadow"]

FAR_REACH = 95.0  # metres around the anchor within which what stands still casts
_DEPTH = 160.0  # as the key's own map: the shaders share its range
_WIDEST = math.radians(118.0)
_NEAR = 0.12  # metres: the lamp's own shade casts nothing


class WideShadow:
    """The key's shadows of sets, buildings and trees. `matrix` maps world to 0…1; None until it is aimed."""

    def __init__(self, gl: Gl, size: int) -> None:
        self._size = size
        self._target = gl.target(depth=gl.depth(size, size, compare=True))
        gl.shared["t_wide_shadow"] = self._target.depth
        self.matrix: Floats | None = None
        self.texel = 0.0

    def aim(self, key: Light, anchor: Vec3, interior: Interior | None) -> tuple[Floats, float]:
        """Fit to the room, or to what lies around the anchor; returns the sphere (centre, radius) it covers."""
        centre, radius = np.asarray(anchor, np.float32), FAR_REACH
        if interior is not None:
            x, y, z = interior.centre
            centre = np.array([x, y + interior.size[1] / 2.0, z], np.float32)
            radius = float(np.linalg.norm(interior.size)) / 2.0 + 0.3
        middle = (float(centre[0]), float(centre[1]), float(centre[2]))
        self.matrix = orthographic(direction(key.azimuth, key.elevation), middle, radius, _DEPTH, self._size)
        self.texel = 2.0 * radius / self._size
        return centre, radius

    def begin(self) -> None:
        """Bind and clear; then draw the casters with the depth programs."""
        self._target.use()
        self._target.framebuffer.clear(depth=1.0)


class LampShadow:
    """A lamp's shadow in perspective: along its cone, or towards the anchor if it shines all round."""

    def __init__(self, gl: Gl, size: int) -> None:
        self._target = gl.target(depth=gl.depth(size, size, compare=True))
        gl.shared["t_lamp_shadow"] = self._target.depth

    def aim(self, lamp: Lamp, anchor: Vec3) -> Floats:
        """World → 0…1 of the map after division by w."""
        eye = np.asarray(lamp.position, np.float64)
        towards, half = np.asarray(anchor, np.float64) + np.array([0.0, 0.8, 0.0]) - eye, _WIDEST / 2.0
        if lamp.cone is not None:
            towards, half = np.asarray(lamp.cone[0], np.float64), min(lamp.cone[1] * 1.08, _WIDEST / 2.0)
        return _perspective(eye, towards, 2.0 * half, max(lamp.reach, 2.0))

    def begin(self) -> None:
        """Bind and clear; then draw the casters with the depth programs."""
        self._target.use()
        self._target.framebuffer.clear(depth=1.0)


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
