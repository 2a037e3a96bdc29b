"""A piece of a body: a mesh with its material, and how it follows the bones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ....motion.rotation import Doubles
from ....scene import Floats, Material, Mesh, Part, Value
from ...skinning import skin, top_four, vertex_normals

__all__ = ["Piece", "Stance", "Surface", "along_chain", "by_middles", "joined", "rigid"]


@dataclass(slots=True)
class Stance:
    """A body at an instant over its place: turns of bones against their parents, the root's own turn and shift.

    `turn` and `shift` (in the recipe's lengths) move the whole; `limbs` are feet by name, in root space before `turn`;
    `values` hold what only some pieces know: how far wings are spread, a bell is closed.
    """

    turns: dict[int, Doubles] = field(default_factory=dict)
    turn: Doubles = field(default_factory=lambda: np.eye(3))
    shift: Doubles = field(default_factory=lambda: np.zeros(3))
    values: dict[str, float] = field(default_factory=dict)
    lids: float = 0.0


Shaper = Callable[[Stance, Doubles, Doubles], Doubles]


@dataclass(slots=True)
class Surface:
    """Triangles hung on bones: what the makers of shapes return. Lengths are the recipe's own."""

    points: Doubles  # (N, 3)
    triangles: NDArray[np.uint32]  # (M, 3)
    joints: NDArray[np.int32]  # (N, 4)
    weights: Floats  # (N, 4)
    uv: Doubles | None = None
    normals: Doubles | None = None
    paint: Doubles | None = None  # (N, 4)
    occlusion: Floats | None = None

    def painted(self, colour: Sequence[float], alpha: float = 0.0) -> "Surface":
        """The same in one colour."""
        paint = np.tile(np.array([*colour[:3], alpha]), (len(self.points), 1))
        return replace(self, paint=paint)


@dataclass(slots=True)
class Piece:
    """One part of the body. `shaper`, if any, gives its points in root space at a stance in place of its bones."""

    part: Part
    joints: NDArray[np.int32]
    weights: Floats
    shaper: Shaper | None = None

    def posed(self, stance: Stance, turns: Doubles, places: Doubles, shifts: Floats, size: float) -> tuple[Floats, Floats]:
        """Points and normals (N, 3) in root space, metres."""
        shape = self.part.shape
        assert isinstance(shape, Mesh)
        if self.shaper is not None:
            points = (self.shaper(stance, turns, places) * size).astype(np.float32)
            return points, vertex_normals(points, shape.triangles)
        return skin(shape.positions, shape.normals, self.joints, self.weights, turns.astype(np.float32), shifts)


def rigid(count: int, bone: int) -> tuple[NDArray[np.int32], Floats]:
    """Joints and weights of what follows one bone."""
    joints, weights = np.zeros((count, 4), np.int32), np.zeros((count, 4), np.float32)
    joints[:, 0], weights[:, 0] = bone, 1.0
    return joints, weights


def along_chain(points: Doubles, heads: Doubles, bones: Sequence[int]) -> tuple[NDArray[np.int32], Floats]:
    """Joints and weights of points beside a chain of bones with these heads (B, 3): from one to the next by closeness."""
    if len(bones) == 1:
        return rigid(len(points), bones[0])
    return by_middles(
        points, np.concatenate([0.5 * (heads[:-1] + heads[1:]), heads[-1:] + 0.5 * (heads[-1:] - heads[-2:-1])]), bones
    )


def by_middles(points: Doubles, middles: Doubles, bones: Sequence[int]) -> tuple[NDArray[np.int32], Floats]:
    """Joints and weights of points beside a string of bones whose middles (B, 3) are given in order."""
    step = middles[1:] - middles[:-1]
    long = np.maximum((step * step).sum(axis=1), 1e-12)
    share = np.clip(((points[:, None] - middles[None, :-1]) * step).sum(axis=2) / long, 0.0, 1.0)
    nearest = middles[None, :-1] + share[..., None] * step
    span = np.argmin(((points[:, None] - nearest) ** 2).sum(axis=2), axis=1)
    part = share[np.arange(len(points)), span]
    dense = np.zeros((len(points), len(bones)), np.float32)
    part = part * part * (3.0 - 2.0 * part)
    dense[np.arange(len(points)), span] = 1.0 - part
    dense[np.arange(len(points)), span + 1] += part
    joints, weights = top_four(dense) if len(bones) >= 4 else _padded(dense)
    return np.asarray(bones, np.int32)[joints], weights


def _padded(dense: Floats) -> tuple[NDArray[np.int32], Floats]:
    wide = np.concatenate([dense, np.zeros((len(dense), 4 - dense.shape[1]), np.float32)], axis=1)
    joints, weights = top_four(wide)
    return np.where(weights > 0.0, joints, 0).astype(np.int32), weights


def joined(surfaces: Sequence[Surface]) -> Surface:
    """Several painted surfaces as one."""
    offsets = np.cumsum([0, *(len(s.points) for s in surfaces)])
    zeros = [np.zeros((len(s.points), 2)) if s.uv is None else s.uv for s in surfaces]
    paints = [np.zeros((len(s.points), 4)) if s.paint is None else s.paint for s in surfaces]
    open_ = [np.ones(len(s.points), np.float32) if s.occlusion is None else s.occlusion for s in surfaces]
    return Surface(
        np.concatenate([s.points for s in surfaces]),
        np.concatenate([s.triangles + np.uint32(o) for s, o in zip(surfaces, offsets[:-1], strict=True)]).astype(np.uint32),
        np.concatenate([s.joints for s in surfaces]), np.concatenate([s.weights for s in surfaces]),
        np.concatenate(zeros), np.concatenate([_normals(s) for s in surfaces]), np.concatenate(paints),
        np.concatenate(open_),
    )  # fmt: skip


def _normals(surface: Surface) -> Doubles:
    if surface.normals is not None:
        return surface.normals
    return vertex_normals(surface.points.astype(np.float32), surface.triangles).astype(np.float64)


def piece(
    name: str, surface: Surface, size: float, shader: str, values: Mapping[str, Value], *, two_sided: bool = False,
    textures: Mapping[str, NDArray[np.uint8]] | None = None, shaper: Shaper | None = None, shadow: bool = True,
) -> Piece:  # fmt: skip
    """A piece of the body at `size` metres to the recipe's length."""
    material = Material(shader=shader, values=values, two_sided=two_sided, textures=textures or {}, casts_shadow=shadow)
    shape = Mesh(
        positions=(surface.points * size).astype(np.float32), normals=_normals(surface).astype(np.float32),
        triangles=np.ascontiguousarray(surface.triangles, np.uint32),
        uv=None if surface.uv is None else surface.uv.astype(np.float32), rest=surface.points.astype(np.float32),
        paint=None if surface.paint is None else surface.paint.astype(np.float32), occlusion=surface.occlusion,
    )  # fmt: skip
    return Piece(Part(name=name, shape=shape, material=material), surface.joints, surface.weights, shaper)


__all__ += ["piece"]
