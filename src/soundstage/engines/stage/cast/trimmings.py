"""What is sewn onto a garment: a collar round the neck, a hood over the head."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..motion import INDEX, JOINTS, Skeleton
from ..motion.rotation import Reals
from ..scene import Floats
from .skinning import vertex_normals
from .suit.swept import grid_shell

__all__ = ["Cloth", "belted", "collar_of", "hood_of", "joined", "lapels_of"]

_AROUND = 56  # sides of a belt
NECK = 0.515  # template height above which a free edge belongs to the neck


@dataclass(frozen=True, slots=True)
class Cloth:
    """A sewn garment at binding: positions, normals, triangles, rest (template) positions, weights (N, J), paint (N, 4)."""

    positions: Floats
    normals: Floats
    triangles: NDArray[np.uint32]
    rest: Floats
    weights: Floats
    paint: Floats


def joined(cloths: list[Cloth]) -> Cloth:
    """Several as one."""
    if len(cloths) == 1:
        return cloths[0]
    starts = np.cumsum([0, *(len(c.positions) for c in cloths[:-1])])
    return Cloth(
        np.concatenate([c.positions for c in cloths]),
        np.concatenate([c.normals for c in cloths]),
        np.concatenate([c.triangles + np.uint32(n) for c, n in zip(cloths, starts, strict=True)]).astype(np.uint32),
        np.concatenate([c.rest for c in cloths]),
        np.concatenate([c.weights for c in cloths]),
        np.concatenate([c.paint for c in cloths]),
    )


def collar_of(
    points: Floats, rest: Floats, weights: Floats, border: NDArray[np.int32], height: float, thickness: float, is_open: bool
) -> Cloth:
    """A collar that stands on the neckline and folds over; in front it falls open."""
    rim = np.unique(border)
    rim = rim[(rest[rim, 1] > NECK) & (np.abs(rest[rim, 0]) < 0.13)]
    middle = 0.5 * (points[rim].min(axis=0) + points[rim].max(axis=0))
    angle = np.arctan2(points[rim, 0] - middle[0], -(points[rim, 2] - middle[2]))  # 0 behind, ±π in front
    order = np.argsort(angle)
    if len(order) < 8:
        empty = np.zeros((0, 3), np.float32)
        return Cloth(
            empty,
            empty,
            np.zeros((0, 3), np.uint32),
            empty,
            np.zeros((0, len(JOINTS)), np.float32),
            np.zeros((0, 4), np.float32),
        )
    fine = np.linspace(angle[order[0]], angle[order[-1]], 56)
    base, ground, carried = (_around(values[rim][order], angle[order], fine) for values in (points, rest, weights))
    out = base - middle
    out[:, 1] = 0.0
    out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
    ends = np.abs(fine) / np.abs(fine).max()
    front = (np.clip((ends - 0.5) / 0.5, 0.0, 1.0) if is_open else np.clip((np.abs(fine) - 1.7) / 1.2, 0.0, 1.0))[:, None]
    up = np.array([0.0, 1.0, 0.0])
    ease = 1.0 - 0.70 * front if is_open else 1.0 - 0.25 * front
    rows = []
    for rise, lean in (
        (-0.15, 0.10),
        (0.25, -0.02),
        (0.62, -0.05),
        (0.80, 0.02),
        (0.74, 0.20),
        (0.45, 0.34),
        (0.10, 0.46),
        (0.06, 0.40),
        (0.40, 0.26),
        (0.66, 0.12),
    ):
        rows.append(base + up * (height * rise * ease) + out * (height * lean * (1.0 + 0.7 * front) + thickness * 0.3))
    grid = np.stack(rows)
    shell = grid_shell(grid, flip=True)
    normals = vertex_normals(shell.positions, shell.triangles)
    spread = np.tile(np.arange(len(fine)), len(rows))
    offset = (grid - base[None]).reshape(-1, 3)
    paint = np.zeros((len(spread), 4), np.float32)
    paint[:, :2] = -1.0
    return Cloth(
        shell.positions,
        normals,
        shell.triangles,
        (ground[spread] + offset).astype(np.float32),
        carried[spread].astype(np.float32),
        paint,
    )


def _around(values: Floats, angle: Floats, fine: Floats) -> Floats:
    return np.stack([np.interp(fine, angle, values[:, k]) for k in range(values.shape[1])], axis=1)


def belted(cloth: Cloth, height: float, wide: float) -> Cloth:
    """A garment drawn in by a belt of its own cloth, round its trunk at a template height, `wide` metres from edge to edge."""
    trunk = (cloth.rest[:, 1] < 0.3) & (cloth.paint[:, 0] < 0.02)
    level_at = float(cloth.positions[trunk & (np.abs(cloth.rest[:, 1] - height) < 0.02), 1].mean())
    close = np.nonzero(trunk & (np.abs(cloth.positions[:, 1] - level_at) < 0.08))[0]
    points = cloth.positions[close].astype(np.float64)
    band = np.abs(points[:, 1] - level_at) < 0.022
    middle = np.array([0.0, level_at, 0.5 * (points[band, 2].min() + points[band, 2].max())])
    level = points - middle
    angle, radius = np.arctan2(level[:, 0], level[:, 2]), np.hypot(level[:, 0], level[:, 2])
    fine = np.linspace(-np.pi, np.pi, _AROUND + 1)
    apart = np.abs((angle[band][None] - fine[:-1, None] + np.pi) % (2.0 * np.pi) - np.pi)
    reach = np.array([np.median(radius[band][near < max(0.2, float(near.min()) + 0.05)]) for near in apart])
    for _ in range(4):
        reach = 0.5 * reach + 0.25 * (np.roll(reach, 1) + np.roll(reach, -1))
    reach = np.append(reach, reach[0])
    # The belt gathers what is under it; a hand's breadth away the cloth is free again.
    hold = np.clip(1.6 - np.abs(level[:, 1]) / (0.6 * wide), 0.0, 1.0)
    drawn = np.clip(radius - np.interp(angle, fine, reach) - 0.001, 0.0, None) * hold
    level[:, [0, 2]] *= (1.0 - drawn / np.maximum(radius, 1e-6))[:, None]
    positions = cloth.positions.copy()
    positions[close] = (middle + level).astype(np.float32)
    way = np.stack([np.sin(fine), np.zeros(_AROUND + 1), np.cos(fine)], axis=1)
    profile = ((-0.5, -0.010), (-0.5, 0.003), (-0.35, 0.006), (0.35, 0.006), (0.5, 0.003), (0.5, -0.010))
    rows = [middle + way * (reach + out)[:, None] + np.array([0.0, up * wide, 0.0]) for up, out in profile]
    shell = grid_shell(np.stack(rows))
    weights = cloth.weights[close[cKDTree(points).query(shell.positions)[1]]]
    paint = np.zeros((len(shell.positions), 4), np.float32)
    paint[:, :2], paint[:, 2] = -1.0, 0.35
    belt = Cloth(
        shell.positions, vertex_normals(shell.positions, shell.triangles), shell.triangles,
        (shell.positions + np.array([0.0, 0.155 - level_at, 0.4])).astype(np.float32), weights.astype(np.float32), paint,
    )  # fmt: skip
    held = replace(cloth, positions=positions, normals=vertex_normals(positions, cloth.triangles))
    return joined([held, belt])


# A lapel from its foot to the collar: share of the way up, its width in metres, how far its free corner rises.
_LAPEL_UP = (0.0, 0.25, 0.55, 0.78, 0.82, 0.90, 1.0)
_LAPEL_WIDE = (0.004, 0.030, 0.058, 0.078, 0.050, 0.048, 0.050)


def lapels_of(
    points: Floats, rest: Floats, weights: Floats, normals: Floats, foot: float, parted: Callable[[Reals], Floats]
) -> Cloth:
    """The facings of an open front turned out over the breast, notched below the collar; laid on the shell they belong to."""
    front = np.nonzero((rest[:, 2] > 0.0) & (rest[:, 1] > foot - 0.08) & (np.abs(rest[:, 0]) < 0.19))[0]
    tree = cKDTree(rest[front, :2])
    rows, columns = 22, 7
    up = np.linspace(0.0, 1.0, rows)
    height = foot - 0.015 + up * (0.560 - foot)
    across = np.linspace(0.0, 1.0, columns)
    lift = np.array([0.003, 0.011, 0.0125, 0.011, 0.0095, 0.008, 0.001])
    cloths = []
    for side in (1.0, -1.0):
        wide = np.interp(up, _LAPEL_UP, _LAPEL_WIDE)
        at = np.zeros((rows, columns, 3))
        at[..., 0] = side * (parted(height)[:, None] - 0.004 + across * wide[:, None])
        at[..., 1] = height[:, None] + 0.012 * across * up[:, None]
        flat = at.reshape(-1, 3)
        distance, near = tree.query(flat[:, :2], k=4)
        share = np.asarray(1.0 / (distance + 0.004) ** 2)
        share /= share.sum(axis=1, keepdims=True)
        near = front[near]

        def laid(values: Floats, near: NDArray[np.int64] = near, share: Reals = share) -> Floats:
            return np.asarray(np.einsum("nk,nkd->nd", share, values[near]))

        ground = laid(rest)
        shift = flat - ground
        shift[:, 2] = 0.0
        out = laid(normals)
        out /= np.linalg.norm(out, axis=1, keepdims=True) + 1e-9
        place = laid(points) + shift + out * np.tile(lift, rows)[:, None]
        shell = grid_shell(place.reshape(rows, columns, 3), flip=side > 0.0)
        paint = np.zeros((len(place), 4), np.float32)
        paint[:, :2] = -1.0
        cloths.append(
            Cloth(
                shell.positions, vertex_normals(shell.positions, shell.triangles), shell.triangles,
                (ground + shift).astype(np.float32), laid(weights).astype(np.float32), paint,
            )
        )  # fmt: skip
    return joined(cloths)


def hood_of(skeleton: Skeleton) -> Cloth:
    """A raised hood: a loose shell round the head, open in front, its hem rolled, its foot on the shoulders."""
    stature = skeleton.proportions.stature
    size = stature / 1.75
    head = skeleton.joint("head")
    centre = head + np.array([0.0, 0.052, 0.030]) * size
    around, rows = 72, 30
    angle = np.linspace(0.0, 2.0 * np.pi, around + 1)
    wide, tall = 0.98, 0.92
    edge = ((np.abs(np.cos(angle)) / wide) ** 2.3 + (np.abs(np.sin(angle)) / tall) ** 2.3) ** (-1.0 / 2.3)
    low = np.clip(-np.sin(angle), 0.0, 1.0)
    edge = edge + 0.10 * low
    radii = np.array([0.122, 0.158, 0.150]) * size
    grid = []
    for row in range(rows + 6):
        u = max(row - 5, 0) / rows
        roll = (0.0, 0.25, 0.5, 0.75, 1.0)[row] if row < 5 else None
        spread = edge + (np.pi - edge) * u if roll is None else edge + 0.05 * np.sin(np.pi * (1.0 - roll)) - 0.02
        swell = 1.0 + (0.0 if roll is None else 0.045 * np.sin(np.pi * roll)) + 0.05 * np.sin(np.pi * min(u * 1.4, 1.0))
        way = np.stack([np.sin(spread) * np.cos(angle), np.sin(spread) * np.sin(angle), np.cos(spread)], axis=1)
        wrinkle = (
            1.0
            + 0.018 * np.sin(5.0 * angle + 6.0 * u) * u * (1.0 - u) * 4.0
            + 0.012 * np.sin(11.0 * angle - 9.0 * u) * min(u * 5.0, 1.0)
        )
        place = centre + way * radii * (swell * wrinkle)[:, None]
        place[:, 2] += 0.030 * size * np.exp(-u * 6.0) * (0.4 + 0.6 * np.clip(np.sin(angle), 0.0, 1.0))
        # Below the chin the shell widens into a cape on the shoulders.
        down = np.clip((centre[1] - 0.115 * size - place[:, 1]) / (0.10 * size), 0.0, 1.0)[:, None]
        level = place - centre
        level[:, 1] = 0.0
        place = place + level * 0.42 * down - np.array([0.0, 0.055 * size, 0.01]) * down
        grid.append(place)
    shell = grid_shell(np.stack(grid), flip=True)
    normals = vertex_normals(shell.positions, shell.triangles)
    weights = np.zeros((len(shell.positions), len(JOINTS)), np.float32)
    share = np.clip((centre[1] - 0.06 * size - shell.positions[:, 1]) / (0.14 * size), 0.0, 1.0)
    weights[:, INDEX["chest"]] = share
    weights[:, INDEX["head"]] = (1.0 - share) * 0.8
    weights[:, INDEX["neck"]] = (1.0 - share) * 0.2
    paint = np.zeros((len(shell.positions), 4), np.float32)
    paint[:, :2] = -1.0
    rest = shell.positions + np.array([0.4, 0.735 - float(centre[1]), 0.3], np.float32)
    return Cloth(shell.positions, normals, shell.triangles, rest.astype(np.float32), weights, paint)
