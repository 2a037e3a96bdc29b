"""Where a model's nodes and points are at an instant of one of its animations."""

import numpy as np

from ...scene import Floats
from .model import Channel, Clip, Model, Piece

__all__ = ["node_matrices", "piece_points"]


def node_matrices(model: Model, clip: Clip | None = None, seconds: float = 0.0) -> Floats:
    """(nodes, 4, 4) into the model's space; animations go round and round."""
    moved: dict[tuple[int, str], Floats] = {}
    if clip is not None:
        at = seconds % clip.seconds if clip.seconds > 0.0 else 0.0
        moved = {(channel.node, channel.path): _sampled(channel, at) for channel in clip.channels}
    world = np.tile(np.eye(4, dtype=np.float32), (len(model.nodes), 1, 1))
    for index in model.order:
        node = model.nodes[index]
        keys = [(index, path) in moved for path in ("translation", "rotation", "scale")]
        if node.matrix is not None and not any(keys):
            local = node.matrix
        else:
            local = _composed(
                moved.get((index, "translation"), node.translation),
                moved.get((index, "rotation"), node.rotation),
                moved.get((index, "scale"), node.scale),
            )
        world[index] = local if node.parent < 0 else world[node.parent] @ local
    return world


def piece_points(model: Model, piece: Piece, world: Floats) -> tuple[Floats, Floats]:
    """Positions and unit normals (N, 3) of a piece in the model's space, its skin bent if it has one."""
    if piece.skin < 0 or piece.joints is None or piece.weights is None:
        matrix = world[piece.node]
        return _moved(piece.positions, matrix[:3, :3], matrix[:3, 3]), _turned(piece.normals, matrix[:3, :3])
    skin = model.skins[piece.skin]
    bones = world[list(skin.joints)] @ skin.binds
    blend = np.einsum("nj,njab->nab", piece.weights, bones[piece.joints])
    points = np.einsum("nab,nb->na", blend[:, :3, :3], piece.positions) + blend[:, :3, 3]
    normals = np.einsum("nab,nb->na", blend[:, :3, :3], piece.normals)
    return np.asarray(points, np.float32), _unit(normals)


def _moved(points: Floats, turn: Floats, shift: Floats) -> Floats:
    return np.asarray(points @ turn.T + shift, np.float32)


def _turned(normals: Floats, turn: Floats) -> Floats:
    # Cofactors carry normals through uneven and mirroring scales without an inverse.
    cofactors = np.stack([np.cross(turn[1], turn[2]), np.cross(turn[2], turn[0]), np.cross(turn[0], turn[1])])
    return _unit(normals @ cofactors.T * (1.0 if np.linalg.det(turn) >= 0.0 else -1.0))


def _unit(vectors: Floats) -> Floats:
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.where(length > 1e-12, vectors / np.maximum(length, 1e-12), (0.0, 1.0, 0.0)).astype(np.float32)


def _composed(translation: Floats, rotation: Floats, scale: Floats) -> Floats:
    x, y, z, w = np.asarray(rotation, np.float64) / max(float(np.linalg.norm(rotation)), 1e-9)
    turn = np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
    matrix = np.eye(4, dtype=np.float32)
    matrix[:3, :3] = turn * np.asarray(scale)
    matrix[:3, 3] = translation
    return matrix


def _sampled(channel: Channel, at: float) -> Floats:
    times, values = channel.times, channel.values
    cubic = channel.way == "CUBICSPLINE"
    index = int(np.clip(np.searchsorted(times, at, side="right") - 1, 0, len(times) - 1))
    here = values[index, 1] if cubic else values[index]
    if channel.way == "STEP" or at <= times[0] or index >= len(times) - 1:
        return np.asarray(here, np.float32)
    span = float(times[index + 1] - times[index])
    u = (at - float(times[index])) / max(span, 1e-9)
    if cubic:
        return np.asarray(_hermite(values[index], values[index + 1], u, span), np.float32)
    there = values[index + 1]
    return _between(here, there, u) if channel.path == "rotation" else np.asarray(here * (1.0 - u) + there * u, np.float32)


def _hermite(a: Floats, b: Floats, u: float, span: float) -> Floats:
    """glTF 2.0, appendix C.5: a cubic Hermite spline whose tangents are per second."""
    uu, uuu = u * u, u * u * u
    return np.asarray(
        (2 * uuu - 3 * uu + 1) * a[1] + span * (uuu - 2 * uu + u) * a[2] + (3 * uu - 2 * uuu) * b[1] + span * (uuu - uu) * b[0]
    )


def _between(a: Floats, b: Floats, u: float) -> Floats:
    """Spherical interpolation of unit quaternions, the short way round (glTF 2.0, appendix C.4)."""
    dot = float(a @ b)
    b, dot = (-b, -dot) if dot < 0.0 else (b, dot)
    if dot > 0.9995:
        return np.asarray(a * (1.0 - u) + b * u, np.float32)
    angle = float(np.arccos(min(dot, 1.0)))
    return np.asarray((np.sin((1.0 - u) * angle) * a + np.sin(u * angle) * b) / np.sin(angle), np.float32)
