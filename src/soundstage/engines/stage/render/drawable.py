"""Parts on the device: what an actor or prop is drawn from, posed anew every frame."""

from dataclasses import dataclass
from typing import Any, Protocol

import moderngl
import numpy as np

from soundstage.engines.stage.render.detail import coarser, level_for
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.materials import Materials
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.vertices import mesh_attributes, strand_attributes, strand_vertices, strip_triangles
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats, Mesh, Part, Pose, Ribbons, Value

__all__ = ["Bounds", "Drawable", "MeshDrawable", "RibbonsDrawable", "drawable"]

_MOST_STRANDS = 7500
_CASTING = 4  # one strand in so many casts a shadow, for all of them
_SHADE = 2  # the level of detail that casts shadows
_FINEST = 0.36  # half width in pixels below which strands are told apart no more


@dataclass(frozen=True)
class Bounds:
    """A sphere around something, world space, metres."""

    centre: Floats
    radius: float

    @staticmethod
    def around(points: Floats) -> "Bounds":
        flat = points.reshape(-1, 3)
        low, high = flat.min(axis=0), flat.max(axis=0)
        return Bounds(np.asarray((low + high) / 2, np.float32), float(np.linalg.norm(high - low)) / 2)

    def moved(self, transform: Floats) -> "Bounds":
        centre = transform[:3, :3] @ self.centre + transform[:3, 3]
        scale = float(np.sqrt((transform[:3, :3] ** 2).sum(axis=0).max()))
        return Bounds(np.asarray(centre, np.float32), self.radius * scale)


class Drawable(Protocol):
    """A part that can be posed, lit and made to cast a shadow."""

    @property
    def part(self) -> Part: ...

    @property
    def bounds(self) -> Bounds: ...

    def pose(self, pose: Pose) -> None:
        """Take a new pose; the one before it becomes the previous, from which velocities come."""
        ...

    def draw(self) -> None: ...

    def cast_shadow(self) -> None: ...


class _Posed:
    """What meshes and ribbons share: two buffers that take turns, and the transforms now and before."""

    def __init__(self, gl: Gl, materials: Materials, part: Part) -> None:
        self._gl = gl
        self._materials = materials
        self.part = part
        self.transform: Floats = np.eye(4, dtype=np.float32)
        self.before: Floats = np.eye(4, dtype=np.float32)
        self.turn = 0
        self.posed = 0
        self._changed: dict[str, Value] = {}
        self._own = Bounds(np.zeros(3, np.float32), 0.0)

    @property
    def bounds(self) -> Bounds:
        return self._own.moved(self.transform)

    def _take_transform(self, pose: Pose) -> None:
        now = self.transform if pose.transform is None else np.asarray(pose.transform, np.float32)
        self.before = self.transform if self.posed else now
        self.transform = now
        self._changed = {f"u_{name}": value for name, value in (pose.values or {}).items()}
        self.posed += 1

    def _set(self, program: Program) -> None:
        self._materials.apply(program, self.part.material)
        if self._changed:
            program.set(self._changed)
        program.set(u_transform=self.transform, u_transform_previous=self.before)

    def _culling(self) -> None:
        if self.part.material.two_sided:
            self._gl.context.disable(moderngl.CULL_FACE)
        else:
            self._gl.context.enable(moderngl.CULL_FACE)


class MeshDrawable(_Posed):
    """A mesh with positions and normals that may change every frame."""

    def __init__(self, gl: Gl, materials: Materials, part: Part, *, velocity: bool = True) -> None:
        super().__init__(gl, materials, part)
        mesh = part.shape
        assert isinstance(mesh, Mesh)
        self._mesh = mesh
        self._own = Bounds.around(mesh.positions)
        self._radius = self._own.radius
        self._level = 0
        first = np.concatenate([mesh.positions, mesh.normals], axis=1).astype(np.float32).tobytes()
        self._moving = [gl.context.buffer(first, dynamic=True) for _ in range(2)]
        fixed, layout, names, features = mesh_attributes(mesh)
        self._fixed = gl.context.buffer(fixed.tobytes())
        if velocity:
            features["VELOCITY"] = 1
        self._program = materials.lit(part.material, "shaders/mesh.vert", features)
        self._depth = gl.program("shaders/depth.vert", "shaders/depth.frag")
        self._names = (layout, *names)
        self._arrays: dict[tuple[int, int], Any] = {}
        shade = self._triangles(_SHADE)
        self._depth_arrays = [
            self._depth.vertex_array([(buffer, "3f4 3f4", "in_position", "in_normal")], shade) for buffer in self._moving
        ]

    def _triangles(self, level: int) -> moderngl.Buffer:
        data = np.ascontiguousarray(coarser(self._mesh, self._radius, level), np.uint32).tobytes()
        buffer: moderngl.Buffer = self._gl.context.buffer(data or bytes(12))
        return buffer

    def _seen(self) -> Any:
        """The vertex array of this turn and level, made when it is first seen."""
        key = (self.turn, self._level)
        if key not in self._arrays:
            index = self._triangles(self._level)
            for turn in range(2):
                self._arrays[turn, self._level] = self._lit_array(turn, index)
        return self._arrays[key]

    def suit(self, view: View, coarse: float) -> None:
        """Be as coarse as `coarse` pixels allow in a view."""
        distance = max(float(np.linalg.norm(self.bounds.centre - view.eye)) - self.bounds.radius, 0.3)
        scale = max(float(np.sqrt((self.transform[:3, :3] ** 2).sum(axis=0).max())), 1e-6)
        cells = np.array([coarse * distance / view.pixels_per_radian / scale], np.float32)
        self._level = int(level_for(self._radius, cells)[0])

    def _lit_array(self, turn: int, index: moderngl.Buffer) -> Any:
        return self._program.vertex_array(
            [
                (self._moving[turn], "3f4 3f4", "in_position", "in_normal"),
                (self._moving[1 - turn], "3f4 3f4", "in_previous", "in_normal_previous"),
                (self._fixed, *self._names),
            ],
            index,
        )

    def pose(self, pose: Pose) -> None:
        first = self.posed == 0
        self._take_transform(pose)
        if pose.points is None:
            return
        self.turn = 1 - self.turn
        normals = self._mesh.normals if pose.normals is None else pose.normals
        data = np.concatenate([pose.points, normals], axis=1).astype(np.float32, copy=False).tobytes()
        self._moving[self.turn].write(data)
        if first:
            self._moving[1 - self.turn].write(data)
        self._own = Bounds.around(pose.points)

    def draw(self) -> None:
        self._set(self._program)
        self._culling()
        self._program.draw(self._seen())

    def cast_shadow(self) -> None:
        self._gl.context.disable(moderngl.CULL_FACE)
        self._depth.set(u_transform=self.transform)
        self._depth.draw(self._depth_arrays[self.turn])


class RibbonsDrawable(_Posed):
    """Strands drawn as camera-facing strips; two vertices a point, widened in the vertex shader.

    Long thin triangles are dear to rasterise, so there are never more strands than can be told apart: a fixed random
    choice of them stands for all, each wider. They are drawn nearest first, which leaves few hidden ones to shade.
    """

    def __init__(self, gl: Gl, materials: Materials, part: Part) -> None:
        super().__init__(gl, materials, part)
        ribbons = part.shape
        assert isinstance(ribbons, Ribbons)
        strands, points = ribbons.points.shape[:2]
        self._own = Bounds.around(ribbons.points)
        self._strips = strip_triangles(strands, points)
        self._shuffled = np.random.default_rng(strands).permutation(strands)
        self._width = float(ribbons.half_width.mean())
        self._middles = ribbons.points[:, points // 2]
        self._count = min(strands, _MOST_STRANDS)
        casting = self._shuffled[: max(strands // _CASTING, min(strands, 500))]
        self._casting_share = len(casting) / strands
        self._index = gl.context.buffer(self._strips[self._shuffled[: self._count]].tobytes(), dynamic=True)
        self._casting_index = gl.context.buffer(self._strips[casting].tobytes())
        moving = strand_vertices(ribbons.points).tobytes()
        self._moving = [gl.context.buffer(moving, dynamic=True) for _ in range(2)]
        self._build(ribbons)

    def _build(self, ribbons: Ribbons) -> None:
        fixed, layout, names, features = strand_attributes(ribbons)
        buffer = self._gl.context.buffer(fixed.tobytes())
        self._program = self._materials.lit(self.part.material, "shaders/ribbons.vert", {**features, "VELOCITY": 1})
        self._depth = self._gl.program("shaders/ribbons.vert", "shaders/depth.frag", defines={"DEPTH_ONLY": 1})
        self._arrays = [
            self._program.vertex_array(
                [
                    (self._moving[turn], "3f4 3f4", "in_position", "in_tangent"),
                    (self._moving[1 - turn], "3f4 3f4", "in_previous", "in_tangent_previous"),
                    (buffer, layout, *names),
                ],
                self._index,
            )
            for turn in range(2)
        ]
        self._depth_arrays = [
            self._depth.vertex_array(
                [(moving, "3f4 3f4", "in_position", "in_tangent"), (buffer, layout, *names)], self._casting_index
            )
            for moving in self._moving
        ]

    def pose(self, pose: Pose) -> None:
        first = self.posed == 0
        self._take_transform(pose)
        if pose.points is None:
            return
        self.turn = 1 - self.turn
        data = strand_vertices(pose.points).tobytes()
        self._moving[self.turn].write(data)
        if first:
            self._moving[1 - self.turn].write(data)
        self._own = Bounds.around(pose.points)
        self._middles = pose.points[:, pose.points.shape[1] // 2]

    def order(self, view: View) -> None:
        """Choose how many strands to draw in a view, and put the nearest first."""
        strands = len(self._strips)
        distance = max(float(np.linalg.norm(self.bounds.centre - view.eye)) - self.bounds.radius, 0.3)
        pixels = self._width * view.pixels_per_radian / distance
        share = min(max(pixels / _FINEST, 0.15), 1.0)
        self._count = max(min(strands, _MOST_STRANDS, round(strands * share)), 1)
        chosen = self._shuffled[: self._count]
        middles = self._middles[chosen] @ self.transform[:3, :3].T + self.transform[:3, 3]
        nearest = np.argsort(((middles - view.eye) ** 2).sum(axis=1), kind="stable")
        self._index.write(self._strips[chosen[nearest]].tobytes())

    def draw(self) -> None:
        self._set(self._program)
        self._program.set(u_widen=(len(self._strips) / self._count) ** 0.7)
        self._gl.context.disable(moderngl.CULL_FACE)
        self._program.draw(self._arrays[self.turn], vertices=self._count * self._strips.shape[1])

    def cast_shadow(self) -> None:
        self._gl.context.disable(moderngl.CULL_FACE)
        self._depth.set(u_transform=self.transform, u_widen=self._casting_share**-0.9)
        self._depth.draw(self._depth_arrays[self.turn])


def drawable(gl: Gl, materials: Materials, part: Part) -> Drawable:
    """Put a part of an actor on the device."""
    if isinstance(part.shape, Mesh):
        return MeshDrawable(gl, materials, part)
    return RibbonsDrawable(gl, materials, part)
