"""A photographer's studio as a backdrop: a soft dome of light over an endless floor. For turntables, tests and voids."""

import math

import moderngl
import numpy as np

from soundstage.engines.stage.render.backdrop import Environment
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats, Shot

__all__ = ["STUDIO_AIR", "Studio", "harmonics_of"]

STUDIO_AIR = "vec3 aerial(vec3 radiance, vec3 position) { return radiance; }\n"
_ROWS, _COLUMNS = 128, 256
_FLOOR = 0.0


class Studio:
    """A Backdrop without weather: dome and floor in one full-screen pass."""

    chunks = {"nature/aerial.glsl": STUDIO_AIR}  # noqa: RUF012 - read only

    def __init__(self, gl: Gl, shot: Shot, width: int, height: int) -> None:
        self._gl = gl
        self._shot = shot
        self._program = gl.screen("shaders/studio.frag", chunks=self.chunks)
        self._environment: Environment | None = None

    def bake(self) -> None:
        radiance = _dome()
        texture = self._gl.texture(radiance.astype(np.float16), repeat=True, mipmaps=True)
        texture.repeat_y = False
        self._environment = Environment(texture=texture, levels=math.log2(_COLUMNS) - 3.0, harmonics=harmonics_of(radiance))

    @property
    def environment(self) -> Environment:
        assert self._environment is not None, "bake first"
        return self._environment

    def bind(self, program: Program) -> None:
        """The studio has no air."""

    def draw_ground(self, view: View) -> None:
        """The floor is drawn with the dome."""

    def draw_background(self, view: View) -> None:
        self._program.set(u_floor=_FLOOR).screen()

    def draw_air(self, view: View, depth: moderngl.Texture) -> None:
        """The studio has no air."""


def _dome() -> Floats:
    """Lat-long radiance (128, 256, 3): grey paper, a large soft box overhead to the left, a strip behind to the right."""
    v = (np.arange(_ROWS) + 0.5) / _ROWS
    u = (np.arange(_COLUMNS) + 0.5) / _COLUMNS
    elevation = ((v - 0.5) * math.pi)[:, None]
    azimuth = ((u - 0.5) * 2 * math.pi)[None, :]
    up = np.sin(elevation)
    paper = 0.16 + 0.34 * np.clip(up, 0, 1) + 0.05 * np.clip(-up, 0, 1) + 0 * azimuth
    colour = paper[..., None] * np.array([1.0, 1.0, 1.04])

    def box(az: float, el: float, width: float, height: float, power: float, tint: tuple[float, float, float]) -> Floats:
        across = np.abs((azimuth - az + math.pi) % (2 * math.pi) - math.pi)
        edge = np.clip((width - across) / 0.08 + 0.5, 0, 1) * np.clip((height - np.abs(elevation - el)) / 0.08 + 0.5, 0, 1)
        return np.asarray((power * edge)[..., None] * np.array(tint), np.float32)

    colour = colour + box(-2.3, 0.75, 0.55, 0.35, 7.0, (1.0, 0.96, 0.9)) + box(0.9, 0.35, 0.12, 0.6, 9.0, (0.85, 0.93, 1.0))
    return np.asarray(colour, np.float32)


def harmonics_of(radiance: Floats) -> Floats:
    """(9, 3) irradiance ÷ π of a lat-long map (rows from nadir), as `Environment.harmonics` (Ramamoorthi & Hanrahan 2001)."""
    rows, columns = radiance.shape[:2]
    elevation = ((np.arange(rows) + 0.5) / rows - 0.5) * math.pi
    azimuth = ((np.arange(columns) + 0.5) / columns - 0.5) * 2 * math.pi
    level = np.cos(elevation)[:, None]
    x, y = np.sin(azimuth)[None, :] * level, np.sin(elevation)[:, None] + 0 * azimuth[None, :]
    z = -np.cos(azimuth)[None, :] * level
    solid = level * (math.pi / rows) * (2 * math.pi / columns)
    basis = np.stack([np.ones_like(x), y, z, x, x * y, y * z, 3 * z * z - 1, x * z, x * x - y * y])
    norms = np.array([0.282095, *[0.488603] * 3, *[1.092548] * 2, 0.315392, 1.092548, 0.546274])
    bands = np.array([1.0, *[2.0 / 3.0] * 3, *[0.25] * 5])
    moments = np.einsum("krc,rcd,rc->kd", basis, radiance, solid * np.ones_like(x))
    return np.asarray(moments * (norms**2 * bands)[:, None], np.float32)
