"""What is at each pixel, by number, and how far away: made only when somebody measures a scene, never for a clip.

The seam is `Renderer.identify`. Strands and land are left out; the place's solid props hide what stands behind them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats, Mesh, Part, Pose, Shot

__all__ = ["Identified", "Identifier"]

_CLEAR = frozenset({"glass", "bubble", "pane", "flame"})  # materials that one sees through
_SAMPLES = 2  # a side, supersampled: a centroid is good to a fraction of a pixel


@dataclass(frozen=True, kw_only=True, eq=False)
class Identified:
    """One instant. `numbers` (2, h, w) tell what is at each pixel: the solid things, and the clear ones before them, which hide
    nothing; 0 for the place, the sky or nothing. `depth` (2, h, w) is in metres along the camera's axis.

    `names` holds an actor's id and its part's name for each number from 1 on.
    """

    seconds: float
    numbers: NDArray[np.uint16]
    depth: Floats
    names: tuple[tuple[str, str], ...]
    view: View

    def points(self, actor: str = "", *parts: str) -> Floats:
        """World points (N, 3) of the pixels that show an actor ("" for any), or those of its parts whose names begin so."""
        wanted = [
            k + 1 for k, (name, part) in enumerate(self.names) if actor in ("", name) and (not parts or part.startswith(parts))
        ]
        layers, rows, columns = np.nonzero(np.isin(self.numbers, wanted))
        return self._lifted(layers, rows, columns)

    def _lifted(self, layers: NDArray[np.intp], rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Floats:
        """World points (N, 3) at pixels, by their depth and the known camera."""
        _, height, width = self.numbers.shape
        tangent = np.tan(self.view.vfov / 2.0)
        x = ((columns + 0.5) / width * 2.0 - 1.0) * tangent * (width / height)
        y = (1.0 - (rows + 0.5) / height * 2.0) * tangent
        rays = np.stack([x, y, -np.ones_like(x)], axis=1)
        along = rays * self.depth[layers, rows, columns][:, None]
        return np.asarray(self.view.eye + along @ self.view.rotation.T, np.float32)


@dataclass(frozen=True, kw_only=True, eq=False)
class _Shape:
    """A part on the device."""

    points: moderngl.Buffer
    array: Any
    clear: bool


class Identifier:
    """A shot's actors and props as numbered shapes."""

    def __init__(self, gl: Gl, shot: Shot, width: int, height: int, without: Sequence[str] = ()) -> None:
        self._gl, self._shot, self._without = gl, shot, frozenset(without)
        self._size = (width * _SAMPLES, height * _SAMPLES)
        self._target = gl.target(gl.image(*self._size, components=2, dtype="f4", linear=False), depth=gl.depth(*self._size))
        self._program = gl.program("shaders/ids.vert", "shaders/ids.frag")
        self._many = gl.program("shaders/ids.vert", "shaders/ids.frag", defines={"INSTANCED": 1})
        self._shapes = [self._shape(part) for actor in shot.actors for part in actor.parts]
        props = (*shot.props, *(shot.landscape.props if shot.landscape else ()))
        self._props = [made for prop in props if (made := self._instances(prop.part, prop.transforms)) is not None]
        self.names = tuple((actor.id, part.name) for actor in shot.actors for part in actor.parts)

    def _shape(self, part: Part) -> "_Shape | None":
        mesh = part.shape
        if not isinstance(mesh, Mesh) or part.name in self._without:
            return None
        points = self._gl.context.buffer(np.asarray(mesh.positions, np.float32).tobytes(), dynamic=True)
        index = self._gl.context.buffer(np.ascontiguousarray(mesh.triangles, np.uint32).tobytes())
        array = self._program.vertex_array([(points, "3f4", "in_position")], index)
        return _Shape(points=points, array=array, clear=part.material.shader in _CLEAR)

    def _instances(self, part: Part, transforms: Floats) -> tuple[Any, int] | None:
        mesh = part.shape
        if not isinstance(mesh, Mesh) or part.material.shader in ("foliage", *_CLEAR):
            return None
        points = self._gl.context.buffer(np.asarray(mesh.positions, np.float32).tobytes())
        index = self._gl.context.buffer(np.ascontiguousarray(mesh.triangles, np.uint32).tobytes())
        flat = np.ascontiguousarray(np.swapaxes(np.asarray(transforms, np.float32), 1, 2))
        placed = self._gl.context.buffer(flat.tobytes())
        content = [(points, "3f4", "in_position"), (placed, "16f4/i", "in_transform")]
        return self._many.vertex_array(content, index), len(transforms)

    def draw(self, view: View) -> Identified:
        """Everything as it is at the view's time."""
        context, clip = self._gl.context, view.steady
        self._target.use().clear()
        context.enable_only(moderngl.DEPTH_TEST)
        context.depth_func = "<="
        self._many.set(u_clip=clip, u_number=0.0)
        for array, count in self._props:
            self._many.draw(array, instances=count)
        poses = [pose for actor in self._shot.actors for pose in actor.pose(view.seconds)]
        solid = self._layer(poses, clip, clear=False)
        clear = self._layer(poses, clip, clear=True)
        raw = np.stack([solid, np.where(clear[..., :1] != solid[..., :1], clear, 0.0)])
        return Identified(
            seconds=view.seconds,
            numbers=np.round(raw[..., 0]).astype(np.uint16),
            depth=raw[..., 1].copy(),
            names=self.names,
            view=view,
        )

    def _layer(self, poses: Sequence[Pose], clip: Floats, *, clear: bool) -> Floats:
        """What is seen after drawing the solid parts, or the clear ones over them, (h, w, 2)."""
        for number, (made, pose) in enumerate(zip(self._shapes, poses, strict=True), 1):
            if made is None or made.clear is not clear:
                continue
            if pose.points is not None:
                made.points.write(np.ascontiguousarray(pose.points, np.float32).tobytes())
            matrix = np.eye(4, dtype=np.float32) if pose.transform is None else np.asarray(pose.transform, np.float32)
            self._program.set(u_clip=clip, u_transform=matrix, u_number=float(number))
            self._program.draw(made.array)
        width, height = self._size
        raw = np.frombuffer(self._target.framebuffer.read(components=2, dtype="f4"), np.float32)
        return np.asarray(raw.reshape(height, width, 2)[::-1])
