"""A model as it was read: nodes, pieces of surface, skins, animations. Metres, y up, front +z, as glTF has it."""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ...scene import Floats, Vec3

__all__ = ["Channel", "Clip", "Finish", "Model", "Node", "Piece", "Skin"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Finish:
    """A metallic-roughness material. Textures are (h, w, 4) uint8 or None; factors are linear."""

    name: str = ""
    colour: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)
    metallic: float = 1.0
    roughness: float = 1.0
    emission: Vec3 = (0.0, 0.0, 0.0)
    relief: float = 1.0
    mode: Literal["OPAQUE", "MASK", "BLEND"] = "OPAQUE"
    cutoff: float = 0.5
    two_sided: bool = False
    pictures: dict[str, NDArray[np.uint8]] = field(default_factory=dict)  # base, rough, relief, glow, shade
    placing: dict[str, Floats] = field(default_factory=dict)  # (3, 3) on uv, by picture


@dataclass(frozen=True, kw_only=True, eq=False)
class Piece:
    """A primitive as one node draws it, in the node's own space. `joints` and `weights` (N, 4) belong to `skin`."""

    node: int
    positions: Floats
    normals: Floats
    triangles: NDArray[np.int64]
    uv: Floats | None
    colour: Floats | None  # (N, 4) linear
    finish: int
    skin: int = -1
    joints: NDArray[np.int64] | None = None
    weights: Floats | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Node:
    """A node with its parent (−1: none) and its place at rest."""

    parent: int
    translation: Floats
    rotation: Floats  # quaternion x y z w
    scale: Floats
    matrix: Floats | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Skin:
    joints: tuple[int, ...]
    binds: Floats  # (J, 4, 4)


@dataclass(frozen=True, kw_only=True, eq=False)
class Channel:
    """What moves one property of a node. Cubic-spline values are (K, 3, w): in-tangent, value, out-tangent."""

    node: int
    path: Literal["translation", "rotation", "scale"]
    times: Floats
    values: Floats
    way: Literal["LINEAR", "STEP", "CUBICSPLINE"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Clip:
    name: str
    seconds: float
    channels: tuple[Channel, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Model:
    """`order` lists the nodes of the scene, parents first."""

    name: str
    nodes: tuple[Node, ...]
    order: tuple[int, ...]
    pieces: tuple[Piece, ...]
    finishes: tuple[Finish, ...]
    skins: tuple[Skin, ...]
    clips: tuple[Clip, ...]
    files: tuple[str, ...]
