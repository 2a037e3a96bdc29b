"""Foliage as cards: flat or bent pieces that carry a painted spray, lit as the round crown that they make together."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Mesh

__all__ = ["crossed", "crown_cards", "strips"]

_Reals = NDArray[np.floating[Any]]


def crown_cards(
    tips: _Reals, ways: _Reals, count: int, size: float, random: np.random.Generator, *, hang: bool = False, loose: float = 0.5
) -> Mesh:
    """`count` square cards of `size` metres on and about the tips (n, 3), which point along `ways`.

    Their normals are those of the crown as a whole, so that it is lit as one soft body; inner and lower ones are darker.
    `hang` lets them all hang straight down.
    """
    pick = np.arange(count) % len(tips)
    jitter = random.normal(0.0, size * loose * 0.55, (count, 3)) * (pick != np.arange(count))[:, None]
    base = tips[pick] + jitter - ways[pick] * size * 0.35
    if hang:
        up = np.tile([[0.0, -1.0, 0.0]], (count, 1)) + random.normal(0.0, 0.05, (count, 3))
    else:
        up = ways[pick] + random.normal(0.0, 0.75, (count, 3)) + [0.0, 0.1, 0.0]
    up /= np.maximum(np.linalg.norm(up, axis=1, keepdims=True), 1e-6)
    right = np.cross(up, random.normal(size=(count, 3)))
    right /= np.maximum(np.linalg.norm(right, axis=1, keepdims=True), 1e-6)
    sizes = size * random.uniform(0.75, 1.25, (count, 1))
    if hang:
        up = -up
        base = base + np.array([0.0, 0.2 * size, 0.0]) - up * sizes
    corners = [base + right * sizes * (u - 0.5) + up * sizes * v for u, v in ((0, 0), (1, 0), (0, 1), (1, 1))]
    positions = np.stack(corners, axis=1)
    if hang:
        positions[..., 1] = np.maximum(positions[..., 1], 0.08 * size)
    centre = tips.mean(axis=0) - [0.0, 0.25 * float(np.ptp(tips[:, 1])), 0.0]
    spread = np.maximum(np.abs(tips - centre).max(axis=0), 0.3)
    away = (positions - centre) / spread
    depth = np.linalg.norm(away, axis=2)
    normals = away / np.maximum(depth[..., None], 1e-6) / spread
    normals = normals / np.linalg.norm(normals, axis=2, keepdims=True) + random.normal(0.0, 0.22, (count, 1, 3))
    open_ = np.clip(0.30 + 0.72 * np.clip(depth, 0.0, 1.0) ** 1.6 * (0.75 + 0.35 * away[..., 1]), 0.22, 1.0)
    return _quads(positions, normals, np.broadcast_to([[0, 0], [1, 0], [0, 1], [1, 1]], (count, 4, 2)), open_)


def strips(
    paths: _Reals, widths: _Reals, sides: _Reals, *, fold: float, flip: _Reals | None = None, shade: _Reals | None = None
) -> Mesh:
    """Fronds: (n, p, 3) ribs with half widths (n, p) to either side along `sides` (n, p, 3), folded down by `fold` × width.

    v runs along the rib, u across. Normals are the blade's own, turned up.
    """
    count, rings = paths.shape[:2]
    along = np.gradient(paths, axis=1)
    up = np.cross(sides, along)
    up /= np.maximum(np.linalg.norm(up, axis=2, keepdims=True), 1e-9)
    up *= np.sign(up[..., 1:2] + 1e-9)
    low = paths - up * (widths * fold)[..., None]
    lines = np.stack([low - sides * widths[..., None], paths, low + sides * widths[..., None]], axis=2)
    v = np.broadcast_to(np.linspace(0.0, 1.0, rings)[None, :, None], (count, rings, 3))
    u = np.broadcast_to(np.array([0.0, 0.5, 1.0])[None, None, :], (count, rings, 3))
    lean = np.array([-1.0, 0.0, 1.0])[None, None, :, None] * sides[:, :, None]
    normals = up[:, :, None] + lean * 0.7 * fold
    if flip is not None:
        normals = normals * 0.45 + flip[:, None, None, :]
    ring, half = np.meshgrid(np.arange(rings - 1), np.arange(2), indexing="ij")
    a = ring * 3 + half
    face = np.stack([np.stack([a, a + 1, a + 3], -1), np.stack([a + 1, a + 4, a + 3], -1)], -2).reshape(-1, 3)
    triangles = (face[None] + (np.arange(count) * rings * 3)[:, None, None]).reshape(-1, 3)
    open_ = np.ones((count, rings, 3)) if shade is None else np.broadcast_to(shade[:, :, None], (count, rings, 3))
    flat = normals.reshape(-1, 3)
    return Mesh(
        positions=lines.reshape(-1, 3).astype(np.float32),
        normals=(flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-9)).astype(np.float32),
        triangles=triangles.astype(np.uint32),
        uv=np.stack([u, v], axis=-1).reshape(-1, 2).astype(np.float32),
        rest=lines.reshape(-1, 3).astype(np.float32),
        occlusion=open_.reshape(-1).astype(np.float32),
    )


def crossed(
    feet: _Reals, tall: _Reals, wide: _Reals, random: np.random.Generator, *, lean: float = 0.12, crosses: int = 2
) -> Mesh:
    """Upright cards through each foot (n, 3), `crosses` of them, turned against each other: tufts of grass, stalks, ferns."""
    count = len(feet)
    turn = random.uniform(0.0, np.pi, count)[:, None] + np.arange(crosses)[None] * np.pi / crosses
    right = np.stack([np.cos(turn), np.zeros_like(turn), np.sin(turn)], axis=-1)
    up = np.stack([random.normal(0.0, lean, turn.shape), np.ones_like(turn), random.normal(0.0, lean, turn.shape)], axis=-1)
    foot = np.broadcast_to(feet[:, None], right.shape)
    half = (wide * 0.5)[:, None, None]
    high = tall[:, None, None]
    corners = [foot + right * half * (2 * u - 1) + up * high * v for u, v in ((0, 0), (1, 0), (0, 1), (1, 1))]
    positions = np.stack(corners, axis=2).reshape(-1, 4, 3)
    normals = np.broadcast_to(np.array([0.0, 1.0, 0.0]), positions.shape) + random.normal(0.0, 0.18, (len(positions), 1, 3))
    flip = random.random((len(positions), 1)) < 0.5
    u = np.where(flip, [[1, 0, 1, 0]], [[0, 1, 0, 1]])
    uv = np.stack([u, np.broadcast_to([[0, 0, 1, 1]], u.shape)], axis=-1)
    open_ = np.broadcast_to(np.array([[0.4, 0.4, 1.0, 1.0]]), positions.shape[:2])
    return _quads(positions, normals, uv, open_)


def _quads(positions: _Reals, normals: _Reals, uv: NDArray[Any], open_: _Reals) -> Mesh:
    count = len(positions)
    flat = normals.reshape(-1, 3)
    start = (np.arange(count) * 4)[:, None, None]
    triangles = start + np.array([[[0, 1, 2], [1, 3, 2]]])
    return Mesh(
        positions=positions.reshape(-1, 3).astype(np.float32),
        normals=(flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-9)).astype(np.float32),
        triangles=triangles.reshape(-1, 3).astype(np.uint32),
        uv=np.asarray(uv, np.float32).reshape(-1, 2),
        rest=positions.reshape(-1, 3).astype(np.float32),
        occlusion=np.asarray(open_, np.float32).reshape(-1),
    )
