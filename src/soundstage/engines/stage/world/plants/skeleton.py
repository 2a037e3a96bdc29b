"""Branches that reach for points in a crown: each limb goes to the middle of its share of them, then shares them out anew.

Radii follow the pipe model (Shinozaki et al. 1964): what a limb carries is the sum of what its twigs carry.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats

__all__ = ["Habit", "Limb", "Skeleton", "branch"]

_Reals = NDArray[np.float64]
_PIPE = 2.35  # exponent of the pipe model


@dataclass(frozen=True, kw_only=True)
class Habit:
    """How a kind branches: lengths as shares of the way left, `gnarl` how crooked, `droop` metres that tips hang."""

    twig: float = 0.012  # radius of the last twig, metres
    reach: float = 0.5  # share of the way to its points that a limb goes before it forks
    gnarl: float = 0.16
    rise: float = 0.25  # how much a limb keeps its parent's way
    droop: float = 0.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Limb:
    """A crooked tapering tube: points (n, 3) and radii (n,) in metres."""

    points: Floats
    radii: Floats
    level: int


@dataclass(kw_only=True, eq=False)
class Skeleton:
    """All limbs, thickest first, and the tips (m, 3) with the ways (m, 3) that they point."""

    limbs: list[Limb] = field(default_factory=list)
    tips: list[_Reals] = field(default_factory=list)
    ways: list[_Reals] = field(default_factory=list)


def branch(trunk: Floats, girth: float, crown: Floats, random: np.random.Generator, habit: Habit) -> Skeleton:
    """A tree whose trunk follows `trunk` (n, 3) up and whose twigs end at the points `crown` (m, 3).

    `girth` is the trunk's radius at its foot; everything above is as thick as the pipe model says, scaled to it.
    """
    grown = Skeleton()
    start, way = trunk[-1].astype(np.float64), (trunk[-1] - trunk[-2]).astype(np.float64)
    natural = _fork(grown, start, way / np.linalg.norm(way), crown.astype(np.float64), random, habit, 1)
    top = girth * 0.72
    scale = min(max(top / natural, 0.4), 3.0)
    along = np.linspace(0.0, 1.0, len(trunk))
    flare = 1.0 + 0.42 * np.exp(-along * 11.0)
    radii = (girth + (natural * scale - girth) * along) * flare
    limbs = [Limb(points=limb.points, radii=_scaled(limb.radii, natural, scale), level=limb.level) for limb in grown.limbs]
    grown.limbs = [Limb(points=trunk.astype(np.float32), radii=radii.astype(np.float32), level=0), *limbs]
    return grown


def _scaled(radii: Floats, natural: float, scale: float) -> Floats:
    """Thick limbs by the whole factor, twigs hardly."""
    share = np.clip(radii / natural, 0.0, 1.0) ** 0.6
    return np.asarray(radii * (1.0 + (scale - 1.0) * share), np.float32)


def _fork(
    grown: Skeleton, start: _Reals, way: _Reals, points: _Reals, random: np.random.Generator, habit: Habit, level: int
) -> float:
    carried = 0.0
    for share in _shares(points - start, random):
        group = points[share]
        last = len(group) == 1
        middle = group.mean(axis=0)
        end = group[0] if last else start + (middle - start) * habit.reach * random.uniform(0.8, 1.2)
        if last:
            end = end - np.array([0.0, habit.droop * random.uniform(0.3, 1.0), 0.0])
        path = _crooked(start, way, end, random, habit, 3 if last else 4)
        onward = path[-1] - path[-2]
        onward = onward / max(float(np.linalg.norm(onward)), 1e-6)
        if last:
            grown.tips.append(path[-1])
            grown.ways.append(onward)
            radius = habit.twig
        else:
            radius = _fork(grown, path[-1], onward, group, random, habit, level + 1)
        radii = np.linspace(radius * 1.12, radius * (0.6 if last else 1.0), len(path))
        grown.limbs.append(Limb(points=path.astype(np.float32), radii=radii.astype(np.float32), level=level))
        carried += radius**_PIPE
    return float(carried ** (1.0 / _PIPE))


def _shares(away: _Reals, random: np.random.Generator) -> list[NDArray[np.bool_]]:
    """Points shared out between two or three limbs, by the way they lie."""
    count = len(away)
    if count == 1:
        return [np.ones(1, bool)]
    ways = away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-6)
    wanted = min(count, 3 if count > 8 and random.random() < 0.45 else 2)
    seeds = [ways[int(random.integers(count))]]
    for _ in range(wanted - 1):
        seeds.append(ways[int(np.argmin(np.max(ways @ np.array(seeds).T, axis=1)))])
    nearest = np.argmax(ways @ np.array(seeds).T, axis=1)
    groups = [nearest == k for k in range(wanted)]
    return [group for group in groups if group.any()]


def _crooked(start: _Reals, way: _Reals, end: _Reals, random: np.random.Generator, habit: Habit, rings: int) -> _Reals:
    length = float(np.linalg.norm(end - start))
    t = np.linspace(0.0, 1.0, rings)[:, None]
    bow = start + way * length * habit.rise
    path = (1 - t) ** 2 * start + 2 * t * (1 - t) * (bow * 0.6 + (start + end) * 0.2) + t * t * end
    crook = random.normal(0.0, habit.gnarl * length * 0.22, (rings, 3)) * np.sin(np.pi * t)
    return np.asarray(path + crook, np.float64)
