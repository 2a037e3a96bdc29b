"""A landscape's GLSL made runnable: its uniforms, its height pyramid, and the grids that the CPU reads."""

import math
from dataclasses import dataclass
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.scene import Floats, Landscape

__all__ = ["LEVELS", "SPAN", "TEXELS", "Grid", "Land"]

LEVELS, TEXELS = 6, 768
SPAN = 64.0  # metres across the finest level; each next is four times wider
_CHUNK = "nature/landform.glsl"


@dataclass(frozen=True, kw_only=True, eq=False)
class Grid:
    """Surveyed heights: square levels about the origin, each wider and coarser. Bilinear; held at the outer edge."""

    levels: Floats  # (n, texels, texels), rows along z
    span: float = SPAN

    def __call__(self, x: Floats, z: Floats) -> Floats:
        """Height in metres at world (x, z), any shape."""
        x, z = np.asarray(x, np.float64), np.asarray(z, np.float64)
        reach = np.maximum(np.abs(x), np.abs(z)) * 2.02 / self.span
        level = np.clip(np.ceil(np.log(np.maximum(reach, 1e-6)) / math.log(4.0)), 0, len(self.levels) - 1).astype(int)
        count = self.levels.shape[1]
        span = self.span * 4.0**level
        u = np.clip((x / span + 0.5) * count - 0.5, 0.0, count - 1.001)
        v = np.clip((z / span + 0.5) * count - 0.5, 0.0, count - 1.001)
        i, j = u.astype(int), v.astype(int)
        f, g = u - i, v - j
        at = self.levels
        low = at[level, j, i] * (1 - f) + at[level, j, i + 1] * f
        high = at[level, j + 1, i] * (1 - f) + at[level, j + 1, i + 1] * f
        return np.asarray(low * (1 - g) + high * g, np.float32)


class Land:
    """One landscape on one device."""

    def __init__(self, gl: Gl, landscape: Landscape) -> None:
        self._gl, self._landscape = gl, landscape
        relief = landscape.relief if landscape.relief is not None else np.zeros((2, 2), np.float32)
        self._relief = gl.texture(relief.astype(np.float32))
        self.heights: moderngl.Texture = self._kept()

    @property
    def landscape(self) -> Landscape:
        return self._landscape

    def value(self, name: str, default: float = 0.0) -> float:
        found = self._landscape.values.get(name, default)
        return float(found) if isinstance(found, (int, float)) else default

    def pass_(self, name: str, **defines: object) -> Program:
        """A full-screen pass of `nature/glsl/` that may call `landform`, `detail` and `surface`."""
        return self.prepare(self._gl.screen(f"nature/glsl/{name}.frag", chunks=self.chunks, defines=defines))

    def prepare(self, program: Program) -> Program:
        """Set the landscape's own uniforms and textures on a program."""
        values = {f"u_{name}": value for name, value in self._landscape.values.items()}
        program.set({"u_seed": 0.0, **values, "relief_extent": max(self._landscape.relief_extent, 1.0)})
        program.sample(t_relief=self._relief)
        if hasattr(self, "heights"):
            program.sample(t_heights=self.heights)
        return program

    @property
    def chunks(self) -> dict[str, str]:
        return {_CHUNK: self._landscape.glsl}

    def grid(self, levels: int = 4) -> Grid:
        """Read the finest levels back for the CPU."""
        tall = np.frombuffer(self.heights.read(), np.float32).reshape(LEVELS, TEXELS, TEXELS)
        return Grid(levels=tall[:levels].copy())

    def _kept(self) -> moderngl.Texture:
        """The device keeps the last land's heights: a survey and the shots that follow it share them."""
        key = (self._landscape.glsl, tuple(self._landscape.values.items()))
        last = self._gl.shared.get("land")
        if last is None or last[0] != key:
            last = (key, self._pyramid())
            self._gl.shared["land"] = last
        found: moderngl.Texture = last[1]
        return found

    def _pyramid(self) -> moderngl.Texture:
        target = self._gl.canvas(TEXELS, TEXELS * LEVELS, components=1, dtype="f4")
        self._gl.context.disable(moderngl.DEPTH_TEST | moderngl.BLEND)
        target.use()
        self.pass_("heights").set(levels=LEVELS, span=SPAN, texels=float(TEXELS)).screen()
        return target.colour


def read(texture: moderngl.Texture) -> NDArray[Any]:
    """The pixels of a float texture, (h, w, components), row 0 at v = 0."""
    width, height = texture.size
    return np.frombuffer(texture.read(), np.float32).reshape(height, width, texture.components)
