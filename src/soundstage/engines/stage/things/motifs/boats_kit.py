"""What floats: hulls lofted over their stations, with what stands on them: what several of them share."""

from collections.abc import Sequence

import numpy as np

from ...scene import Vec3
from ..shape import Points, Solid, curve, loft, sides

__all__ = ["Station", "boat", "sail", "thick"]


Station = tuple[float, float, float, float]


def boat(stations: Sequence[Station], *, flare: float = 0.35, hollow: float = 0.0) -> Solid:
    """A hull along z from (z, half beam, keel y, gunwale y), stern to bow; `hollow` > 0 digs it out, leaving walls so thick."""
    knots = curve(np.asarray(stations, np.float64), 5)
    rows = []
    for z, beam, keel, gunwale in knots:
        beam = max(beam, 0.004)
        t = np.linspace(0.0, np.pi / 2.0, sides(8, 5))
        x = beam * np.sin(t) ** (1.0 - flare * 0.4)
        y = keel + (gunwale - keel) * (1.0 - np.cos(t)) ** (0.75 + flare)
        right = np.stack([x, y, np.full_like(x, z)], 1)
        outside = np.concatenate([(right * [-1, 1, 1])[::-1], right[1:]])
        if hollow:
            shrink = max(1.0 - hollow / beam, 0.05)
            inside = outside[::-1] * [shrink, 1, 1]
            inside[:, 1] = np.maximum(inside[:, 1], keel + min(hollow * 2.0, (gunwale - keel) * 0.6))
            inside[0, 1] = inside[-1, 1] = gunwale
            outside = np.concatenate([outside, inside])
        rows.append(outside)
    return loft(np.stack(rows), crease=45)


def sail(corners: Sequence[Vec3], belly: Vec3) -> Solid:
    """A triangular or square sail that bellies towards a direction, a few centimetres thick."""
    p = np.asarray(corners, np.float64)
    quad = p if len(p) == 4 else np.concatenate([p, p[-1:]])
    count = sides(7, 4)
    u, v = np.meshgrid(np.linspace(0, 1, count), np.linspace(0, 1, count), indexing="ij")
    grid = (1 - u)[..., None] * ((1 - v)[..., None] * quad[0] + v[..., None] * quad[3]) + u[..., None] * (
        (1 - v)[..., None] * quad[1] + v[..., None] * quad[2]
    )
    grid = grid + (np.sin(np.pi * np.clip(u, 0, 1)) * np.sin(np.pi * v) ** 0.7)[..., None] * np.asarray(belly)
    return thick(grid, np.asarray(belly, np.float64))


def thick(grid: Points, towards: Points) -> Solid:
    offset = towards / max(float(np.linalg.norm(towards)), 1e-9) * 0.015
    return loft(np.concatenate([grid + offset, (grid - offset)[:, ::-1]], axis=1), crease=60)
