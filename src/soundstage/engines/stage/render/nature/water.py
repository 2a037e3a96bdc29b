"""A water surface out to the horizon."""

import math
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.nature.land import Land
from soundstage.engines.stage.render.nature.matte import Matte
from soundstage.engines.stage.render.nature.path import Coverage
from soundstage.engines.stage.render.nature.sky import SkyTables
from soundstage.engines.stage.scene import Floats, Wind

__all__ = ["Water"]

_MURK = (0.008, 0.042, 0.048)  # what deep sea water gives back
_ROWS, _COLUMNS = 168, 150
_NEAR, _FAR = 0.7, 26_000.0


class Water:
    """The sea or lake of a landscape, as a grid about the shot's bake point."""

    def __init__(self, gl: Gl, land: Land, coverage: Coverage, matte: Matte, sky: SkyTables, wind: Wind, level: float) -> None:
        self._gl = gl
        calm, flow = land.value("calm"), land.value("flow")
        self._mirror = calm > 0.3 and land.value("frozen") < 0.5
        features = {name: 1 for name, has in (("MIRROR", self._mirror), ("FLOWING", flow > 0.0)) if has}
        program = self._program = gl.program("nature/glsl/water.vert", "nature/glsl/water.frag", defines=features)
        self._frame: Target | None = None
        self._land, self._sky, self._matte = land, sky, matte
        # The swell comes in from the open side whatever the wind does on land.
        side = math.copysign(0.35, math.sin(wind.azimuth))
        soil = land.landscape.values.get("soil", (0.3, 0.26, 0.2))
        self._values: dict[str, Any] = {
            "u_swell": land.value("swell", 0.35),
            "water_level": level,
            "wave_wind": (math.sin(side), math.cos(side)),
            "centre": (float(coverage.eye[0]), float(coverage.eye[2])),
            "bed": soil,
            "murk": land.landscape.values.get("murk", _MURK),
            "u_calm": calm,
            "u_flow": flow,
            "u_surge": land.value("surge"),
            "u_whitecaps": land.value("whitecaps"),
            "u_frozen": land.value("frozen"),
        }
        azimuths = np.linspace(*coverage.arc, _COLUMNS)
        distances = _NEAR * (_FAR / _NEAR) ** np.linspace(0.0, 1.0, _ROWS)
        grid = np.stack(np.meshgrid(azimuths, distances), axis=-1).astype(np.float32)
        corner = np.arange(_ROWS * _COLUMNS, dtype=np.uint32).reshape(_ROWS, _COLUMNS)
        a, b, c, d = corner[:-1, :-1], corner[:-1, 1:], corner[1:, :-1], corner[1:, 1:]
        faces = np.stack([np.stack([a, b, c], -1), np.stack([b, d, c], -1)], -2).reshape(-1, 3)
        faces = faces[self._wet(land, coverage, grid, level)[faces].any(axis=1)]
        context = gl.context
        self._array = program.vertex_array(
            [(context.buffer(grid.tobytes()), "2f", "in_polar")], context.buffer(np.ascontiguousarray(faces).tobytes())
        )

    def draw(self) -> None:
        program = self._land.prepare(self._program).set(self._values)
        self._sky.bind(program)
        self._matte.bind(program)
        context = self._gl.context
        if self._mirror:
            frame = self._copied(context.fbo)
            program.sample(t_frame=frame.colour, t_frame_depth=frame.depth)
        context.enable(moderngl.DEPTH_TEST)
        context.disable(moderngl.CULL_FACE | moderngl.BLEND)
        self._program.draw(self._array)

    def _copied(self, frame: Any) -> Target:
        """What is drawn so far, as textures: a target cannot be read while it is drawn into."""
        width, height = frame.size
        if self._frame is None or self._frame.size != (width, height):
            self._frame = self._gl.canvas(width, height, depth=True, linear=False)
        self._gl.context.copy_framebuffer(self._frame.framebuffer, frame)
        frame.use()
        return self._frame

    @staticmethod
    def _wet(land: Land, coverage: Coverage, grid: Floats, level: float) -> NDArray[np.bool_]:
        """Vertices that are not high and dry."""
        azimuth, far = grid[..., 0], grid[..., 1]
        x = coverage.eye[0] + far * np.sin(azimuth)
        z = coverage.eye[2] - far * np.cos(azimuth)
        return np.asarray(land.grid(6)(x, z).ravel() < level + 0.7)
