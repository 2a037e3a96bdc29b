"""Parts on the device: what an actor or prop is drawn from, posed anew every frame."""

from dataclasses import dataclass
from typing import Any, Protocol

import moderngl
import numpy as np

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.materials import Materials
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.vertices import mesh_attributes, strand_attributes, strand_vertices, strip_triangles
from soundstage.engines.stage.scene import Floats, Mesh, Part, Pose, Ribbons

__all__ = ["Bounds", "Drawable", "MeshDrawable", "RibbonsDrawable", "drawable"]


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
        self._own = Bounds(np.zeros(3, np.float32), 0.0)

    @property
    def bounds(self) -> Bounds:
        return self._own.moved(self.transform)

    def _take_transform(self, pose: Pose) -> None:
        now = self.transform if pose.transform is None else np.asarray(pose.transform, np.float32)
        self.before = self.transform if self.posed else now
        self.transform = now
        self.posed += 1

    def _set(self, program: Program) -> None:
        self._materials.apply(program, self.part.material)
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
        self._index = gl.context.buffer(np.ascontiguousarray(mesh.triangles, np.uint32).tobytes())
        first = np.concatenate([mesh.positions, mesh.normals], axis=1).astype(np.float32).tobytes()
        self._moving = [gl.context.buffer(first, dynamic=True) for _ in range(2)]
        fixed, layout, names, features = mesh_attributes(mesh)
        self._fixed = gl.context.buffer(fixed.tobytes())
        if velocity:
            features["VELOCITY"] = 1
        self._program = materials.lit(part.material, "shaders/mesh.vert", features)
        self._depth = gl.program("shaders/depth.vert", "shaders/depth.frag")
        self._arrays = [self._lit_array(turn, layout, names) for turn in range(2)]
        self._depth_arrays = [
            self._depth.vertex_array([(buffer, "3f4 3f4", "in_position", "in_normal")], self._index) for buffer in self._moving
        ]

    def _lit_array(self, turn: int, layout: str, names: list[str]) -> Any:
        return self._program.vertex_array(
            [
                (self._moving[turn], "3f4 3f4", "in_position", "in_normal"),
                (self._moving[1 - turn], "3f4 3f4", "in_previous", "in_normal_previous"),
                (self._fixed, layout, *names),
            ],
            self._index,
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
        self._program.draw(self._arrays[self.turn])

    def cast_shadow(self) -> None:
        self._gl.context.disable(moderngl.CULL_FACE)
        self._depth.set(u_transform=self.transform)
        self._depth.draw(self._depth_arrays[self.turn])


class RibbonsDrawable(_Posed):
    """Strands drawn as camera-facing strips; two vertices a point, widened in the vertex shader."""

    def __init__(self, gl: Gl, materials: Materials, part: Part) -> None:
        super().__init__(gl, materials, part)
        ribbons = part.shape
        assert isinstance(ribbons, Ribbons)
        strands, points = ribbons.points.shape[:2]
        self._own = Bounds.around(ribbons.points)
        self._index = gl.context.buffer(strip_triangles(strands, points).tobytes())
        moving = strand_vertices(ribbons.points).tobytes()
        self._moving = [gl.context.buffer(moving, dynamic=True) for _ in range(2)]
        fixed, layout, names, features = strand_attributes(ribbons)
        self._fixed = gl.context.buffer(fixed.tobytes())
        self._program = materials.lit(part.material, "shaders/ribbons.vert", {**features, "VELOCITY": 1})
        self._depth = gl.program("shaders/ribbons.vert", "shaders/depth.frag", defines={"DEPTH_ONLY": 1})
        self._cover = gl.program("shaders/ribbons.vert", "shaders/depth.frag")
        self._arrays = [
            self._program.vertex_array(
                [
                    (self._moving[turn], "3f4 3f4", "in_position", "in_tangent"),
                    (self._moving[1 - turn], "3f4 3f4", "in_previous", "in_tangent_previous"),
                    (self._fixed, layout, *names),
                ],
                self._index,
            )
            for turn in range(2)
        ]
        self._depth_arrays, self._cover_arrays = (
            [
                program.vertex_array(
                    [(buffer, "3f4 3f4", "in_position", "in_tangent"), (self._fixed, layout, *names)], self._index
                )
                for buffer in self._moving
            ]
            for program in (self._depth, self._cover)
        )

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

    def draw(self) -> None:
        """Depth first, so that only the strands in front are shaded: they overlap many times."""
        context = self._gl.context
        context.disable(moderngl.CULL_FACE)
        if not self._materials.pierced(self.part.material):
            frame = context.fbo
            open_mask = frame.color_mask
            frame.color_mask = tuple((False,) * 4 for _ in open_mask) if isinstance(open_mask[0], tuple) else (False,) * 4
            self._cover.set(u_transform=self.transform)
            self._cover.draw(self._cover_arrays[self.turn])
            frame.color_mask = open_mask
        self._set(self._program)
        self._program.draw(self._arrays[self.turn])

    def cast_shadow(self) -> None:
        self._gl.context.disable(moderngl.CULL_FACE)
        self._depth.set(u_transform=self.transform)
        self._depth.draw(self._depth_arrays[self.turn])


def drawable(gl: Gl, materials: Materials, part: Part) -> Drawable:
    """Put a part of an actor on the device."""
    if isinstance(part.shape, Mesh):
        return MeshDrawable(gl, materials, part)
    return RibbonsDrawable(gl, materials, part)
