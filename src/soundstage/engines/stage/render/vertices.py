"""Shapes as vertex data: what the mesh and ribbon shaders read."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Mesh, Ribbons

__all__ = ["mesh_attributes", "strand_attributes", "strand_vertices", "strip_triangles"]


def mesh_attributes(mesh: Mesh) -> tuple[Floats, str, list[str], dict[str, object]]:
    """Interleaved attributes that never change, their layout, names, and the features they switch on."""
    columns: list[Floats] = [mesh.positions if mesh.rest is None else mesh.rest]
    layout, names = ["3f4"], ["in_rest"]
    features: dict[str, object] = {}
    optional = (("uv", mesh.uv, 2), ("paint", mesh.paint, 4), ("occlusion", mesh.occlusion, 1))
    for name, values, width in optional:
        if values is not None:
            columns.append(np.asarray(values, np.float32).reshape(-1, width))
            layout.append("1f4" if width == 1 else f"{width}f4")
            names.append(f"in_{name}")
            features[f"HAS_{name.upper()}"] = 1
    return np.concatenate(columns, axis=1).astype(np.float32), " ".join(layout), names, features


def strand_vertices(points: Floats) -> Floats:
    """(S, P, 3) → (S·P·2, 6): position and unit tangent, once for each side."""
    tangent = np.empty_like(points)
    tangent[:, 1:-1] = points[:, 2:] - points[:, :-2]
    tangent[:, 0] = points[:, 1] - points[:, 0]
    tangent[:, -1] = points[:, -1] - points[:, -2]
    tangent /= np.maximum(np.sqrt((tangent**2).sum(axis=-1, keepdims=True)), 1e-9)
    both = np.concatenate([points, tangent], axis=-1).astype(np.float32, copy=False)
    return np.repeat(both, 2, axis=1).reshape(-1, 6)


def strand_attributes(ribbons: Ribbons) -> tuple[Floats, str, list[str], dict[str, object]]:
    """As `mesh_attributes`, for the vertices of `strand_vertices`."""
    strands, points = ribbons.half_width.shape
    shape = np.zeros((strands, points, 2, 4), np.float32)
    shape[..., 0] = ribbons.half_width[:, :, None]
    shape[..., 1] = np.linspace(0.0, 1.0, points, dtype=np.float32)[None, :, None]
    shape[..., 2] = np.array([-1.0, 1.0], np.float32)
    columns = [shape.reshape(-1, 4), np.repeat(ribbons.paint, points * 2, axis=0)]
    layout, names, features = "4f4 4f4", ["in_strand", "in_paint"], {"RIBBONS": 1, "HAS_PAINT": 1}
    if ribbons.normals is not None:
        columns.append(np.repeat(ribbons.normals, points * 2, axis=0))
        layout, names, features = layout + " 3f4", [*names, "in_normal"], {**features, "HAS_NORMAL": 1}
    return np.concatenate(columns, axis=1).astype(np.float32), layout, names, dict(features)


def strip_triangles(strands: int, points: int) -> NDArray[np.uint32]:
    """Triangles of S strips of P points: (S, (P − 1) · 6) indices."""
    cell = np.array([0, 1, 2, 2, 1, 3], np.uint32)
    strip = (cell[None, :] + 2 * np.arange(points - 1, dtype=np.uint32)[:, None]).ravel()
    first = (2 * points) * np.arange(strands, dtype=np.uint32)[:, None]
    return np.asarray(strip[None, :] + first, np.uint32)
