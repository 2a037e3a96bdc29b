"""Where the camera stands for one frame, and the uniform block that tells every shader."""

import math
from dataclasses import dataclass, replace

import moderngl
import numpy as np

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.practicals import Practicals
from soundstage.engines.stage.render.program import FRAME_BINDING
from soundstage.engines.stage.scene import CameraTrack, Floats, Light, Vec3

__all__ = ["FrameBlock", "View", "direction", "look_through", "orthographic"]

_FAR = 60_000.0


@dataclass(frozen=True, kw_only=True, eq=False)
class View:
    """A camera at an instant. Matrices are (4, 4) for column vectors; clip space is OpenGL's."""

    eye: Floats  # (3,)
    rotation: Floats  # (3, 3), columns right, up, back
    vfov: float
    focus: float  # metres
    aperture: float  # lens radius, metres
    near: float
    far: float
    width: int
    height: int
    seconds: float  # clip time at mid shutter
    number: int  # frame number in the clip
    shutter: float  # fraction of a frame that the shutter is open
    jitter: tuple[float, float]  # pixels, right and up
    previous: Floats  # (4, 4) last frame's world → clip, without jitter

    @property
    def view(self) -> Floats:
        """World → camera."""
        matrix = np.eye(4)
        matrix[:3, :3] = self.rotation.T
        matrix[:3, 3] = -self.rotation.T.astype(np.float64) @ self.eye
        return matrix.astype(np.float32)

    @property
    def projection(self) -> Floats:
        """Camera → clip, without jitter."""
        f = 1.0 / math.tan(self.vfov / 2.0)
        n, far = self.near, self.far
        matrix = np.zeros((4, 4), np.float32)
        matrix[0, 0] = f * self.height / self.width
        matrix[1, 1] = f
        matrix[2, 2] = (far + n) / (n - far)
        matrix[2, 3] = 2.0 * far * n / (n - far)
        matrix[3, 2] = -1.0
        return matrix

    @property
    def steady(self) -> Floats:
        """World → clip, without jitter."""
        return np.asarray(self.projection.astype(np.float64) @ self.view, np.float32)

    @property
    def view_projection(self) -> Floats:
        """World → clip, moved by the sub-frame's jitter."""
        shift = np.eye(4)
        shift[0, 3] = 2.0 * self.jitter[0] / self.width
        shift[1, 3] = 2.0 * self.jitter[1] / self.height
        return np.asarray(shift @ self.projection.astype(np.float64) @ self.view, np.float32)

    @property
    def pixels_per_radian(self) -> float:
        return self.height / (2.0 * math.tan(self.vfov / 2.0))


def look_through(
    camera: CameraTrack,
    seconds: float,
    *,
    width: int,
    height: int,
    number: int = 0,
    fps: int = 24,
    jitter: tuple[float, float] = (0.0, 0.0),
    near: float = 0.08,
) -> View:
    """The view through a camera track at a clip time (seconds)."""
    position, rotation, vfov, focus, aperture = camera.at(seconds)
    before = camera.at(seconds - 1.0 / fps)
    last = View(
        eye=before[0],
        rotation=before[1],
        vfov=before[2],
        focus=before[3],
        aperture=before[4],
        near=near,
        far=_FAR,
        width=width,
        height=height,
        seconds=seconds,
        number=number,
        shutter=camera.shutter,
        jitter=jitter,
        previous=np.eye(4, dtype=np.float32),
    )
    return replace(last, eye=position, rotation=rotation, vfov=vfov, focus=focus, aperture=aperture, previous=last.steady)


def direction(azimuth: float, elevation: float) -> Vec3:
    """Unit vector towards an azimuth (from −z towards +x) and elevation, radians."""
    level = math.cos(elevation)
    return (math.sin(azimuth) * level, math.sin(elevation), -math.cos(azimuth) * level)


def orthographic(towards: Vec3, centre: Vec3, radius: float, depth: float, texels: int) -> Floats:
    """World → 0…1 of a square map seen from a light, snapped to whole texels so that its edges do not crawl."""
    back = np.asarray(towards, np.float64)
    guide = np.array([0.0, 1.0, 0.0]) if abs(back[1]) < 0.95 else np.array([1.0, 0.0, 0.0])
    right = np.cross(guide, back)
    right /= np.linalg.norm(right)
    up = np.cross(back, right)
    axes = np.stack([right, up, back])
    middle = axes @ np.asarray(centre, np.float64)
    step = 2.0 * radius / texels
    middle[:2] = np.floor(middle[:2] / step) * step
    matrix = np.eye(4)
    matrix[0, :3], matrix[0, 3] = axes[0] / (2 * radius), 0.5 - middle[0] / (2 * radius)
    matrix[1, :3], matrix[1, 3] = axes[1] / (2 * radius), 0.5 - middle[1] / (2 * radius)
    matrix[2, :3], matrix[2, 3] = -axes[2] / (2 * depth), 0.5 + middle[2] / (2 * depth)
    return matrix.astype(np.float32)


class FrameBlock:
    """The `Frame` uniform block of library/frame.glsl."""

    _FLOATS = 9 * 16 + 11 * 4 + 9 * 4 + 48 * 4

    def __init__(self, gl: Gl) -> None:
        self._buffer: moderngl.Buffer = gl.context.buffer(reserve=self._FLOATS * 4, dynamic=True)

    def write(
        self,
        view: View,
        key: Light,
        *,
        shadow: Floats,
        texel: float,
        depth: float,
        harmonics: Floats,
        levels: float,
        phase: int = 0,
        practicals: Practicals | None = None,
    ) -> None:
        """Fill and bind the block.

        `shadow` maps world to 0…1 of the shadow map, whose texels span `texel` m over `depth` m; `harmonics` (9, 3) and
        `levels` are the environment's; `phase` numbers the sub-frame, so that dithers differ; `practicals`
        are the shot's lamps, still shadows and room.
        """
        near_by = practicals or Practicals()
        projection = view.view_projection
        matrices = (
            projection,
            view.steady,
            view.previous,
            np.linalg.inv(projection.astype(np.float64)),
            view.view,
            shadow,
        )
        sun = direction(key.azimuth, key.elevation)
        vectors = np.array(
            [
                [*view.eye, view.seconds],
                [view.width, view.height, 1.0 / view.width, 1.0 / view.height],
                [view.near, view.far, math.tan(view.vfov / 2.0), view.width / view.height],
                [*sun, key.softness],
                [*key.colour, key.rim],
                [key.fill, float(view.number), texel, depth],
                [levels, float(phase % 64), float(near_by.count), 0.0],
            ]
        )
        spherical = np.concatenate([np.asarray(harmonics, np.float32), np.zeros((9, 1), np.float32)], axis=1)
        parts = [np.asarray(matrix, np.float32).T.ravel() for matrix in matrices]
        data = np.concatenate([*parts, vectors.ravel(), spherical.ravel(), near_by.floats()]).astype(np.float32)
        self._buffer.write(data.tobytes())
        self._buffer.bind_to_uniform_block(FRAME_BINDING)
