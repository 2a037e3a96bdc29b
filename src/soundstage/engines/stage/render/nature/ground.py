"""The near ground: one still mesh for the shot's camera, with a texture as fine as its pixels.

Both are laid out by azimuth and logarithm of the distance from the bake point, so that detail is spent where it is seen.
"""

import math

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature.bisect import triangulate, vertex_errors
from soundstage.engines.stage.render.nature.land import Land, read
from soundstage.engines.stage.render.nature.path import Coverage
from soundstage.engines.stage.render.nature.sky import SkyTables
from soundstage.engines.stage.scene import Floats, Vec3

__all__ = ["NearGround"]

_CELLS = 1024  # a side of the grid that the mesh is cut from
_TEXELS = 2048
_TRIANGLES = 44_000
_HIDDEN = 0.04  # slope below the skyline at which ground counts as hidden


class NearGround:
    """Mesh and maps of the ground out to `reach` metres."""

    def __init__(
        self, gl: Gl, land: Land, coverage: Coverage, sky: SkyTables, *, reach: float, light: Vec3, soft: float, height: int
    ) -> None:
        self._gl, self._land, self._coverage = gl, land, coverage
        self._span = (0.22, reach)
        # Texels and cells for a picture of `height` lines.
        self._texels = min(max(height * 3 // 128 * 128, 384), _TEXELS)
        self._cells = _CELLS if height > 300 else _CELLS // 4
        self._layout = {
            "centre": (float(coverage.eye[0]), float(coverage.eye[2])),
            "arc": coverage.arc,
            "span": self._span,
        }
        self._albedo, self._shape = self._paint(light, soft)
        positions, triangles = self._mesh()
        self._sky = sky
        self._program = gl.program("nature/glsl/ground.vert", "nature/glsl/ground.frag", defines=self._features())
        context = gl.context
        self._array = self._program.vertex_array(
            [(context.buffer(positions.tobytes()), "3f", "in_position")], context.buffer(triangles.tobytes())
        )
        self.triangles = len(triangles)

    def draw(self, caustics: float = 0.0) -> None:
        program = self._program.set(self._layout).set(grit=self._land.value("grit", 1.0), u_caustics=caustics)
        program.sample(t_albedo=self._albedo, t_shape=self._shape)
        self._sky.bind(program)
        self._gl.context.enable(moderngl.DEPTH_TEST)
        self._gl.context.disable(moderngl.CULL_FACE | moderngl.BLEND)
        self._program.draw(self._array)

    def _paint(self, light: Vec3, soft: float) -> tuple[moderngl.Texture, moderngl.Texture]:
        gl, arc = self._gl, self._coverage.arc
        texels = self._texels
        across = texels * 2 if arc[1] - arc[0] > 3.0 else texels
        sharp = max(math.log(self._span[1] / self._span[0]) / texels * 0.6, (arc[1] - arc[0]) / across)
        heights = gl.canvas(texels, across, components=1, dtype="f4")
        lit = gl.canvas(texels // 2, across // 2)
        albedo, shape = gl.image(texels, across, dtype="f1"), gl.image(texels, across)
        for texture in (heights.colour, lit.colour, albedo, shape):
            texture.repeat_y = self._coverage.around
        gl.context.disable(moderngl.DEPTH_TEST | moderngl.BLEND)
        heights.use()
        self._land.pass_("columns").set(self._layout).set(sharp=sharp).screen()
        lit.use()
        program = self._land.pass_("ground_light").set(self._layout).set(light=light, soft=soft)
        program.sample(t_columns=heights.colour).screen()
        gl.target(albedo, shape).use()
        program = self._land.pass_("ground_map").set(self._layout).set(sharp=sharp)
        program.sample(t_columns=heights.colour, t_light=lit.colour).screen()
        for texture in (albedo, shape):
            texture.build_mipmaps()
            texture.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
        return albedo, shape

    def _features(self) -> dict[str, object]:
        """What the paint has anywhere: a shader without it is much quicker. See nature/glsl/ground.frag."""
        paint = np.frombuffer(self._albedo.read(), np.uint8)[3::4]
        lowest = int(paint.min())
        glints, glossy = lowest < 128, lowest < 217
        return {name: 1 for name, found in (("GLINTS", glints), ("GLOSSY", glossy)) if found}

    def _mesh(self) -> tuple[Floats, NDArray[np.uint32]]:
        cover, n = self._coverage, self._cells
        heights = self._heights()
        azimuths = np.linspace(*cover.arc, n + 1)
        distances = self._span[0] * (self._span[1] / self._span[0]) ** (np.arange(n + 1) / n)
        x = cover.eye[0] + np.outer(np.sin(azimuths), distances)
        z = cover.eye[2] - np.outer(np.cos(azimuths), distances)
        error = vertex_errors(heights, self._weight(heights, distances.astype(np.float32), x, z))
        vertices, triangles = triangulate(error, _TRIANGLES if n == _CELLS else _TRIANGLES // 4)
        rows, columns = vertices[:, 0], vertices[:, 1]
        positions = np.stack([x[rows, columns], heights[rows, columns], z[rows, columns]], axis=1)
        # Nearest first: what hides behind a rise is then not shaded.
        order = np.argsort(distances[columns[triangles]].min(axis=1), kind="stable")
        return positions.astype(np.float32), np.ascontiguousarray(triangles[order])

    def _heights(self) -> Floats:
        gl, n = self._gl, self._cells
        target = gl.canvas(n + 1, n + 1, components=1, dtype="f4")
        gl.context.disable(moderngl.DEPTH_TEST | moderngl.BLEND)
        target.use()
        arc, half = self._coverage.arc, 0.5 / n
        wide = (arc[1] - arc[0]) * half
        ratio = math.log(self._span[1] / self._span[0]) * half
        span = (self._span[0] * math.exp(-ratio), self._span[1] * math.exp(ratio))
        program = self._land.pass_("columns").set(centre=self._layout["centre"], arc=(arc[0] - wide, arc[1] + wide))
        program.set(span=span, sharp=max((arc[1] - arc[0]) / n, ratio * 2.0) * 0.5).screen()
        return read(target.colour)[..., 0].copy()

    def _weight(self, heights: Floats, distances: Floats, x: Floats, z: Floats) -> Floats:
        """One over the least distance to the camera; little where the ground hides behind itself."""
        eye = self._coverage.eye
        slope = (heights - eye[1]) / distances
        hidden = slope < np.maximum.accumulate(slope, axis=1) - _HIDDEN
        nearest = np.full_like(heights, np.inf)
        for camera in self._coverage.eyes[:: max(1, len(self._coverage.eyes) // 3)]:
            away = np.sqrt((x - camera[0]) ** 2 + (z - camera[2]) ** 2 + (heights - camera[1]) ** 2)
            nearest = np.minimum(nearest, away)
        weight = 1.0 / np.maximum(nearest, 0.5)
        return np.asarray(np.where(hidden, weight * 0.06, weight), np.float32)
