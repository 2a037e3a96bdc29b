"""Surfaces that accessories share: turned crowns and brims, bands round the body, plates laid on it."""

from collections.abc import Callable, Sequence

import numpy as np
from scipy.spatial import cKDTree

from ...motion.rotation import Doubles, Reals
from ...scene import Floats, Material, Vec3
from ..accessory import Head, Item, Measures
from ..skinning import vertex_normals
from ..suit.polygonise import Shell
from ..suit.swept import grid_shell

__all__ = ["band", "cloth", "crowned", "dull", "follow", "hide", "plate", "ribbon", "steel", "thick"]

Ripple = Callable[[Reals, float], Reals]


def cloth(colour: Vec3, stuff: float = 2.0, pattern: float = 0.0, accent: Vec3 = (0.6, 0.59, 0.57)) -> Material:
    """Cloth; `stuff` and `pattern` as the fabric shader numbers them."""
    return Material(
        shader="fabric",
        two_sided=True,
        values={"tone": colour, "stuff": stuff, "cut": 0.0, "wet": 0.0, "pattern": pattern, "accent": accent},
    )


def hide(colour: Vec3) -> Material:
    return Material(shader="leather", values={"tone": colour}, two_sided=True)


def dull(colour: Vec3, roughness: float = 0.5, specular: float = 0.04) -> Material:
    return Material(values={"albedo": colour, "roughness": roughness, "specular": specular}, two_sided=True)


def steel(colour: Vec3, roughness: float = 0.3) -> Material:
    return Material(shader="plate", values={"tone": colour, "polish": roughness}, two_sided=True)


def crowned(
    head: Head, profile: Sequence[tuple[float, float, float]], around: int = 40, ripple: Ripple | None = None, tilt: float = 0.0
) -> Shell:
    """A cap of rings round the skull: (height over the brow, outward growth, share of the radius), from the rim to the top.

    `ripple` moves a ring up by its angle and share; `tilt` lowers the back (metres at the back of the head).
    """
    size = head.wide / 0.076
    angle = np.linspace(0.0, 2.0 * np.pi, around + 1)
    centre = np.array([0.0, 0.0, 0.5 * (head.front + head.back)])
    rows = []
    for index, (up, grow, share) in enumerate(profile):
        ring = head.ring(head.brow + up * size, grow * size, angle)
        ring[:, [0, 2]] = centre[[0, 2]] + (ring[:, [0, 2]] - centre[[0, 2]]) * share
        ring[:, 1] -= tilt * (0.5 - 0.5 * np.cos(angle)) * min(share, 1.3)
        if ripple is not None:
            ring[:, 1] += ripple(angle, index / max(len(profile) - 1, 1)) * size
        rows.append(ring)
    return grid_shell(np.stack(rows))


def band(head: Head, low: float, high: float, grow: float, around: int = 40, tilt: float = 0.0) -> Shell:
    """A band round the skull between two heights over the brow."""
    return crowned(
        head, [(low, grow - 0.004, 1.0), (low, grow, 1.0), (high, grow, 1.0), (high, grow - 0.004, 1.0)], around, tilt=tilt
    )


def ribbon(points: Reals, wide: Reals | float, flat: Reals, thickness: float = 0.003) -> Shell:
    """A strip along `points` (N, 3), `wide` (N,) or a number across, lying square to `flat` (N, 3)."""
    line = np.asarray(points, np.float64)
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    normal = np.broadcast_to(np.asarray(flat, np.float64), line.shape)
    side = np.cross(normal, along)
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    half = 0.5 * np.broadcast_to(np.asarray(wide, np.float64), (len(line),))[:, None]
    up = normal * thickness
    rows = [line + side * half, line + side * half * 0.9 + up, line - side * half * 0.9 + up, line - side * half]
    return grid_shell(np.stack(rows, axis=1))


def thick(shell: Shell, by: float) -> Shell:
    """The same surface moved out along its normals."""
    points = (shell.positions + shell.normals * np.float32(by)).astype(np.float32)
    return Shell(points, vertex_normals(points, shell.triangles), shell.triangles, shell.paint)


def follow(body: Measures, points: Floats) -> Floats:
    """Weights (N, J) of the body where each point is nearest to it."""
    return np.asarray(body.weights[cKDTree(body.body).query(points)[1]], np.float32)


def plate(name: str, shell: Shell, material: Material, joint: str) -> Item:
    return Item(name, shell, material, joint=joint)


def waist_ring(body: Measures, height: float, grow: float, around: int = 56, arms: bool = False) -> Doubles:
    """A closed ring (around + 1, 3) that lies `grow` metres off the trunk at a template height, ordered from the front."""
    mask = (np.abs(body.rest[:, 1] - height) < 0.022) & (np.abs(body.rest[:, 0]) < (0.22 if height < 0.3 else 0.19))
    points = body.body[mask].astype(np.float64)
    middle = np.array([0.0, float(points[:, 1].mean()), 0.5 * float(points[:, 2].min() + points[:, 2].max())])
    level = points - middle
    angle, radius = np.arctan2(level[:, 0], level[:, 2]), np.hypot(level[:, 0], level[:, 2])
    fine = np.linspace(-np.pi, np.pi, around + 1)
    apart = np.abs((angle[None] - fine[:-1, None] + np.pi) % (2.0 * np.pi) - np.pi)
    reach = np.array([radius[near < max(0.16, float(near.min()) + 0.03)].max() for near in apart])
    for _ in range(2):
        reach = np.maximum(reach, 0.5 * reach + 0.25 * (np.roll(reach, 1) + np.roll(reach, -1)))
    reach = np.append(reach, reach[0]) + grow
    return np.stack([middle[0] + np.sin(fine) * reach, np.full(len(fine), middle[1]), middle[2] + np.cos(fine) * reach], axis=1)
