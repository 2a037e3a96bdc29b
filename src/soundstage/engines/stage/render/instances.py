"""Props on the device: one part drawn once or many times over."""

import moderngl
import numpy as np

from soundstage.engines.stage.render.drawable import Bounds
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.materials import Materials
from soundstage.engines.stage.render.vertices import mesh_attributes
from soundstage.engines.stage.scene import Floats, Mesh, Part, Prop, Ribbons

__all__ = ["Instances", "scattered"]


class Instances:
    """A mesh under many transforms. Instances out of the view are dropped on the CPU, frame by frame."""

    def __init__(self, gl: Gl, materials: Materials, prop: Prop) -> None:
        mesh = prop.part.shape
        assert isinstance(mesh, Mesh)
        self._gl, self._materials, self._prop = gl, materials, prop
        self.part: Part = prop.part
        self.moves = prop.motion is not None
        self._now = np.asarray(prop.transforms, np.float32)
        self._before = self._now
        self._own = Bounds.around(mesh.positions)
        self._build(mesh)
        self._visible = len(self._now)
        self._casters = 0

    def _build(self, mesh: Mesh) -> None:
        context = self._gl.context
        fixed, layout, names, features = mesh_attributes(mesh)
        shape = np.concatenate([mesh.positions, mesh.normals], axis=1).astype(np.float32)
        buffers = [context.buffer(shape.tobytes()), context.buffer(fixed.tobytes())]
        index = context.buffer(np.ascontiguousarray(mesh.triangles, np.uint32).tobytes())
        self._placed = context.buffer(reserve=len(self._now) * 128, dynamic=True)
        self._casting = context.buffer(reserve=len(self._now) * 64, dynamic=True)
        features = {**features, "INSTANCED": 1, **({"VELOCITY": 1} if self.moves else {})}
        self._program = self._materials.lit(self.part.material, "shaders/mesh.vert", features)
        self._depth = self._materials.casting(self.part.material, {"INSTANCED": 1})
        self._outline = self._materials.outline(self.part.material, {"INSTANCED": 1})
        if self._outline is not None:
            self._outline_array = self._outline.vertex_array(
                [
                    (buffers[0], "3f4 3f4", "in_position", "in_normal"),
                    (buffers[1], layout, *names),
                    (self._placed, "16f4 16f4/i", "in_transform", "in_transform_previous"),
                ],
                index,
            )
        self._array = self._program.vertex_array(
            [
                (buffers[0], "3f4 3f4", "in_position", "in_normal"),
                *([(buffers[0], "3f4 3f4", "in_previous", "in_normal_previous")] if self.moves else []),
                (buffers[1], layout, *names),
                (self._placed, "16f4 16f4/i", "in_transform", "in_transform_previous"),
            ],
            index,
        )
        self._depth_array = self._depth.vertex_array(
            [
                (buffers[0], "3f4 3f4", "in_position", "in_normal"),
                (buffers[1], layout, *names),
                (self._casting, "16f4/i", "in_transform"),
            ],
            index,
        )

    @property
    def bounds(self) -> Bounds:
        centres, radii = self._spheres(self._now)
        whole = Bounds.around(centres)
        return Bounds(whole.centre, whole.radius + float(radii.max()))

    def move(self, seconds: float) -> None:
        """Take the transforms of a clip time."""
        self._before = self._now
        if self._prop.motion is not None:
            self._now = np.asarray(self._prop.motion(seconds), np.float32)

    def cull(self, view_projection: Floats, pixels: float, eye: Floats) -> None:
        """Keep the instances in view and larger than a pixel and a half."""
        centres, radii = self._spheres(self._now)
        planes = np.stack([view_projection[3] + s * view_projection[i] for i in range(3) for s in (1.0, -1.0)])
        planes = planes / np.linalg.norm(planes[:, :3], axis=1, keepdims=True)
        inside = ((centres @ planes[:, :3].T + planes[:, 3]) > -radii[:, None]).all(axis=1)
        distance = np.linalg.norm(centres - eye, axis=1)
        keep = inside & (radii * pixels > 0.75 * distance)
        order = np.flatnonzero(keep)[np.argsort(distance[keep], kind="stable")]
        both = np.stack([self._now[order], self._before[order]], axis=1).transpose(0, 1, 3, 2)
        self._visible = len(order)
        if self._visible:
            self._placed.write(np.ascontiguousarray(both, np.float32).tobytes())

    def near(self, centre: Floats, radius: float) -> int:
        """Choose the instances that reach into a sphere to cast shadows; returns how many."""
        centres, radii = self._spheres(self._now)
        chosen = np.flatnonzero(np.linalg.norm(centres - centre, axis=1) < radius + radii)
        self._casters = len(chosen)
        if self._casters:
            self._casting.write(np.ascontiguousarray(self._now[chosen].transpose(0, 2, 1), np.float32).tobytes())
        return self._casters

    def _spheres(self, transforms: Floats) -> tuple[Floats, Floats]:
        centres = transforms[:, :3, :3] @ self._own.centre + transforms[:, :3, 3]
        scales = np.sqrt((transforms[:, :3, :3] ** 2).sum(axis=1).max(axis=1))
        return np.asarray(centres, np.float32), np.asarray(scales * self._own.radius, np.float32)

    def draw(self) -> None:
        if not self._visible:
            return
        self._materials.apply(self._program, self.part.material)
        if self.part.material.two_sided:
            self._gl.context.disable(moderngl.CULL_FACE)
        else:
            self._gl.context.enable(moderngl.CULL_FACE)
        self._program.draw(self._array, instances=self._visible)

    def outline(self) -> None:
        """Draw its depth alone, as the eye sees it: what is hidden is then not shaded."""
        if not self._visible or self._outline is None:
            return
        self._materials.apply(self._outline, self.part.material)
        if self.part.material.two_sided:
            self._gl.context.disable(moderngl.CULL_FACE)
        else:
            self._gl.context.enable(moderngl.CULL_FACE)
        self._outline.draw(self._outline_array, instances=self._visible)

    def cast_shadow(self) -> None:
        if self._casters:
            self._gl.context.disable(moderngl.CULL_FACE)
            self._materials.apply(self._depth, self.part.material)
            self._depth.draw(self._depth_array, instances=self._casters)


def scattered(prop: Prop) -> Part:
    """A ribbons prop as one part: every instance's strands in world space."""
    ribbons = prop.part.shape
    assert isinstance(ribbons, Ribbons)
    turns, shifts = prop.transforms[:, :3, :3], prop.transforms[:, :3, 3]
    points = np.einsum("kij,spj->kspi", turns, ribbons.points) + shifts[:, None, None, :]
    scale = np.cbrt(np.abs(np.linalg.det(turns)))[:, None, None]
    count = len(prop.transforms)
    normals = None
    if ribbons.normals is not None:
        turned = np.einsum("kij,sj->ksi", turns, ribbons.normals) / scale
        normals = turned.reshape(-1, 3).astype(np.float32)
    shape = Ribbons(
        points=points.reshape(-1, *ribbons.points.shape[1:]).astype(np.float32),
        half_width=(ribbons.half_width[None] * scale).reshape(-1, ribbons.half_width.shape[1]).astype(np.float32),
        paint=np.tile(ribbons.paint, (count, 1)),
        normals=normals,
    )
    return Part(name=prop.part.name, shape=shape, material=prop.part.material)
