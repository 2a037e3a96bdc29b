"""Plants onto surveyed ground: where each stands, how detailed by how near, many of a few individuals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats, Prop
from soundstage.engines.stage.world.place import Heights
from soundstage.engines.stage.world.plants.plant import Detail
from soundstage.engines.stage.world.plants.registry import make

__all__ = ["Keep", "Stand", "sow", "spread"]

Keep = Callable[[Floats, Floats], NDArray[np.bool_]]
_CLOSE, _MEDIUM = 15.0, 52.0  # metres from the subject or the camera's lane, at a scale of one
_LANE = 16.0  # metres in front of the subject where the camera usually stands


def everywhere(x: Floats, z: Floats) -> NDArray[np.bool_]:
    return np.ones(np.shape(x), bool)


@dataclass(frozen=True, kw_only=True)
class Stand:
    """A stand of one kind: `count` plants between `near` and `far` metres, `apart` metres from each other at least.

    `individuals` grow different; `size` scales them; `season` and `snow` are of the weather. `lane` is the half width in
    metres of what stays free between the subject and the camera, `void` the half angle that stays free behind the subject.
    `most` limits the close ones.
    """

    kind: str
    count: int
    near: float = 6.0
    far: float = 90.0
    apart: float = 2.0
    individuals: int = 3
    size: tuple[float, float] = (0.85, 1.15)
    season: str = "summer"
    snow: float = 0.0
    lane: float = 2.6
    void: float = 0.0
    crowd: float = 1.5  # above 1: denser towards the subject
    finest: Detail = "close"
    most: int = 4
    sink: float = 0.05
    keep: Keep = everywhere


def spread(stand: Stand, random: np.random.Generator) -> Floats:
    """Where they stand: (n, 2) of x and z, nearest first."""
    tried = max(stand.count * 6, 60)
    far = stand.near + (stand.far - stand.near) * random.random(tried) ** stand.crowd
    angle = random.uniform(-np.pi, np.pi, tried)
    x, z = far * np.sin(angle), -far * np.cos(angle)
    lane = (np.abs(x) < stand.lane + 0.10 * np.maximum(z, 0.0)) & (z > -stand.near)
    void = (np.abs(angle) < stand.void) & (z < 0.0)
    fine = stand.keep(x.astype(np.float32), z.astype(np.float32)) & ~lane & ~void
    kept: list[int] = []
    spots = np.stack([x, z], axis=1)
    for index in np.flatnonzero(fine):
        if len(kept) >= stand.count:
            break
        if not kept or np.hypot(*(spots[kept] - spots[index]).T).min() > stand.apart:
            kept.append(int(index))
    chosen = spots[kept].reshape(-1, 2)
    return np.asarray(chosen[np.argsort(_near(chosen), kind="stable")], np.float32)


def sow(heights: Heights, random: np.random.Generator, stands: Sequence[Stand]) -> tuple[Prop, ...]:
    """Props of all stands, standing on the ground. Later stands keep clear of nothing but the lane and their own kind."""
    return tuple(prop for stand in stands for prop in _stand(heights, random, stand))


def _stand(heights: Heights, random: np.random.Generator, stand: Stand) -> list[Prop]:
    spots = spread(stand, random)
    if not len(spots):
        return []
    who = random.integers(0, stand.individuals, len(spots))
    matrices = _standing(heights, random, stand, spots)
    first = int(random.integers(1 << 20))
    props = []
    for detail, chosen in _details(stand, spots).items():
        for individual in range(stand.individuals):
            those = chosen & (who == individual)
            if those.any():
                plant = make(stand.kind, first + individual, detail, season=stand.season, snow=stand.snow)
                props += [Prop(part=part, transforms=matrices[those]) for part in plant.parts]
    return props


def _near(spots: NDArray[np.floating[Any]]) -> Floats:
    """Metres from the line between the subject and where the camera may be."""
    z = np.clip(spots[:, 1], 0.0, _LANE)
    return np.asarray(np.hypot(spots[:, 0], spots[:, 1] - z), np.float32)


def _details(stand: Stand, spots: Floats) -> dict[Detail, NDArray[np.bool_]]:
    near = _near(spots)
    close = near < _CLOSE if stand.finest == "close" else np.zeros(len(spots), bool)
    close &= np.cumsum(close) <= stand.most
    medium = (near < _MEDIUM) & ~close if stand.finest != "wide" else np.zeros(len(spots), bool)
    medium &= np.cumsum(medium) <= stand.most * 7
    return {"close": close, "medium": medium, "wide": ~close & ~medium}


def _standing(heights: Heights, random: np.random.Generator, stand: Stand, spots: Floats) -> Floats:
    count = len(spots)
    turn, size = random.uniform(0.0, 2.0 * np.pi, count), random.uniform(*stand.size, count)
    matrices = np.zeros((count, 4, 4), np.float32)
    c, s = np.cos(turn) * size, np.sin(turn) * size
    matrices[:, 0, 0], matrices[:, 0, 2], matrices[:, 2, 0], matrices[:, 2, 2] = c, s, -s, c
    matrices[:, 1, 1], matrices[:, 3, 3] = size * random.uniform(0.92, 1.08, count), 1.0
    matrices[:, 0, 3], matrices[:, 2, 3] = spots[:, 0], spots[:, 1]
    matrices[:, 1, 3] = heights(spots[:, 0], spots[:, 1]) - stand.sink
    return matrices
