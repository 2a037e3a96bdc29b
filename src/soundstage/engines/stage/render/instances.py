"""Props on the device: one part drawn once or many times over."""

from dataclasses import dataclass
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.detail import coarser, level_for
from soundstage.engines.stage.render.drawable import Bounds
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.materials import Materials
from soundstage.engines.stage.render.vertices import mesh_attributes
from soundstage.engines.stage.scene import Floats, Mesh, Part, Prop, Ribbons

__all__ = ["Instances", "scattered"]


@dataclass(frozen=True, kw_only=True, eq=False)
class _Level:
    """A level of detail on the device, with the transforms of the instances that show it; no arrays where nothing is left."""

    placed: moderngl.Buffer
    seen: Any
    outline: Any
    triangles: int


class Instances:
    """A mesh under many transforms. Instances out of the view are dropped on the CPU, frame by frame."""

    def __init__(self, gl: Gl, materials: Materials, prop: Prop) -> None:
        mesh = prop.part.shape
        assert isinstance(mesh, Mesh)
        self._gl, self._materials, self._prop, self._mesh = gl, materials, prop, mesh
        self.part: Part = prop.part
        self.moves = prop.motion is not None
        self._now = np.asarray(prop.transforms, np.float32)
        self._before = self._now
        self._own = Bounds.around(mesh.positions)
        self._build(mesh)
        self._visible: list[tuple[_Level, int]] = []
        self._casters = 0

    def _build(self, mesh: Mesh) -> None:
        context = self._gl.context
        fixed, layout, names, features = mesh_attributes(mesh)
        shape = np.concatenate([mesh.positions, mesh.normals], axis=1).astype(np.float32)
        self._buffers = [context.buffer(shape.tobytes()), context.buffer(fixed.tobytes())]
        self._layout = (layout, *names)
        self._casting = context.buffer(reserve=len(self._now) * 64, dynamic=True)
        features = {**features, "INSTANCED": 1, **({"VELOCITY": 1} if self.moves else {})}
        self._program = self._materials.lit(self.part.material, "shaders/mesh.vert", features)
        self._depth = self._materials.casting(self.part.material, {"INSTANCED": 1})
        self._outline = self._materials.outline(self.part.material, {"INSTANCED": 1})
        self._levels: dict[int, _Level] = {}
        index = context.buffer(np.ascontiguousarray(mesh.triangles, np.uint32).tobytes())
        self._depth_array = self._depth.vertex_array([*self._vertices(), (self._casting, "16f4/i", "in_transform")], index)

    def _vertices(self) -> list[tuple[Any, ...]]:
        shape, fixed = self._buffers
        return [(shape, "3f4 3f4", "in_position", "in_normal"), (fixed, *self._layout)]

    def _level(self, number: int) -> "_Level":
        """A level of detail, made when it is first seen."""
        if number not in self._levels:
            context = self._gl.context
            triangles = coarser(self._mesh, self._own.radius, number)
            # Something flat or thin may have nothing left of it from afar, and no buffer may be empty.
            index = context.buffer(np.ascontiguousarray(triangles, np.uint32).tobytes() or bytes(12))
            placed = context.buffer(reserve=len(self._now) * 128, dynamic=True)
            standing = (placed, "16f4 16f4/i", "in_transform", "in_transform_previous")
            before = [(self._buffers[0], "3f4 3f4", "in_previous", "in_normal_previous")] if self.moves else []
            seen = self._program.vertex_array([*self._vertices(), *before, standing], index) if len(triangles) else None
            outline = None
            if self._outline is not None and len(triangles):
                outline = self._outline.vertex_array([*self._vertices(), standing], index)
            self._levels[number] = _Level(placed=placed, seen=seen, outline=outline, triangles=len(triangles))
        return self._levels[number]

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

    def cull(self, view_projection: Floats, pixels: float, eye: Floats, coarse: float) -> int:
        """Keep the instances in view and larger than a pixel and a half; returns how many triangles they have.

        Each is drawn as coarse as `coarse` pixels allow.
        """
        centres, radii = self._spheres(self._now)
        planes = np.stack([view_projection[3] + s * view_projection[i] for i in range(3) for s in (1.0, -1.0)])
        planes = planes / np.linalg.norm(planes[:, :3], axis=1, keepdims=True)
        inside = ((centres @ planes[:, :3].T + planes[:, 3]) > -radii[:, None]).all(axis=1)
        distance = np.linalg.norm(centres - eye, axis=1)
        keep = inside & (radii * pixels > 0.75 * distance)
        order = np.flatnonzero(keep)[np.argsort(distance[keep], kind="stable")]
        self._visible = []
        if not len(order):
            return 0
        both = np.stack([self._now[order], self._before[order]], axis=1).transpose(0, 1, 3, 2)
        # Cells in the mesh's own measure, at the nearest point of each instance.
        nearest = np.maximum(distance[order] - radii[order], 0.05)
        levels = self._suited(coarse * nearest / pixels * self._own.radius / np.maximum(radii[order], 1e-9))
        for number in np.unique(levels):
            level, chosen = self._level(int(number)), both[levels == number]
            if level.seen is not None:
                level.placed.write(np.ascontiguousarray(chosen, np.float32).tobytes())
                self._visible.append((level, len(chosen)))
        return sum(level.triangles * count for level, count in self._visible)

    def _suited(self, cells: Floats) -> NDArray[np.intp]:
        """Levels by cell; cards are as coarse as they can be."""
        if self._materials.cut(self.part.material):
            return np.zeros(len(cells), np.intp)
        return level_for(self._own.radius, cells)

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
        self._culling()
        for level, count in self._visible:
            self._program.draw(level.seen, instances=count)

    def outline(self) -> None:
        """Draw its depth alone, as the eye sees it: what is hidden is then not shaded."""
        if not self._visible or self._outline is None:
            return
        self._materials.apply(self._outline, self.part.material)
        self._culling()
        for level, count in self._visible:
            self._outline.draw(level.outline, instances=count)

    def _culling(self) -> None:
        if self.part.material.two_sided:
            self._gl.context.disable(moderngl.CULL_FACE)
        else:
            self._gl.context.enable(moderngl.CULL_FACE)

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
