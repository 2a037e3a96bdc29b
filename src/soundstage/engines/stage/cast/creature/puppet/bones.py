"""A skeleton of any shape: named bones that turn about their heads, x ahead, y up, z to the right."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ....motion.rotation import Doubles

__all__ = ["Bones", "Skeleton", "between", "pitch", "roll", "yaw"]

Triple = Sequence[float] | Doubles


def pitch(angle: float) -> Doubles:
    """A turn about the axis to the right: positive raises what points ahead."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


def yaw(angle: float) -> Doubles:
    """A turn about the upright: positive turns what points ahead to the right."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, 0.0, -s], [0.0, 1.0, 0.0], [s, 0.0, c]])


def roll(angle: float) -> Doubles:
    """A turn about the axis ahead: positive lowers the right side."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def between(a: Triple, b: Triple) -> Doubles:
    """The least turn that brings the direction `a` onto `b` (Rodrigues)."""
    u = np.asarray(a, np.float64) / max(float(np.linalg.norm(a)), 1e-12)
    v = np.asarray(b, np.float64) / max(float(np.linalg.norm(b)), 1e-12)
    cosine = float(u @ v)
    if cosine < -0.9999:
        side = np.cross(u, [0.0, 0.0, 1.0] if abs(u[2]) < 0.9 else [0.0, 1.0, 0.0])
        side /= np.linalg.norm(side)
        return np.asarray(2.0 * np.outer(side, side) - np.eye(3), np.float64)
    w = np.cross(u, v)
    k = np.array([[0.0, -w[2], w[1]], [w[2], 0.0, -w[0]], [-w[1], w[0], 0.0]])
    return np.asarray(np.eye(3) + k + k @ k / (1.0 + cosine), np.float64)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Bones at rest: `heads` (J, 3) in the recipe's lengths; a parent comes before its children, −1 has none."""

    names: tuple[str, ...]
    parents: tuple[int, ...]
    heads: Doubles
    index: Mapping[str, int]

    def solve(self, turns: Mapping[int, Doubles]) -> tuple[Doubles, Doubles]:
        """Turns (J, 3, 3) and places (J, 3) of all bones in root space, from turns of some against their parents."""
        count = len(self.names)
        whole, places = np.empty((count, 3, 3)), np.empty((count, 3))
        for j, parent in enumerate(self.parents):
            own = turns.get(j)
            if parent < 0:
                whole[j] = np.eye(3) if own is None else own
                places[j] = self.heads[j]
                continue
            whole[j] = whole[parent] if own is None else whole[parent] @ own
            places[j] = places[parent] + whole[parent] @ (self.heads[j] - self.heads[parent])
        return whole, places

    def chain(self, stem: str) -> tuple[int, ...]:
        """Bones called `stem0`, `stem1`, … in order."""
        found: list[int] = []
        while f"{stem}{len(found)}" in self.index:
            found.append(self.index[f"{stem}{len(found)}"])
        return tuple(found)


@dataclass(slots=True)
class Bones:
    """A skeleton as it is put together."""

    names: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    heads: list[Doubles] = field(default_factory=list)

    def add(self, name: str, parent: str, head: Triple) -> int:
        """Add a bone; `parent` is "" for the root."""
        self.names.append(name)
        self.parents.append(self.names.index(parent) if parent else -1)
        self.heads.append(np.asarray(head, np.float64))
        return len(self.names) - 1

    def string(self, stem: str, parent: str, points: Sequence[Triple] | Doubles) -> tuple[int, ...]:
        """A chain `stem0`, `stem1`, … whose heads are `points`."""
        found = []
        for k, point in enumerate(points):
            found.append(self.add(f"{stem}{k}", parent if k == 0 else f"{stem}{k - 1}", point))
        return tuple(found)

    def done(self) -> Skeleton:
        return Skeleton(
            tuple(self.names), tuple(self.parents), np.array(self.heads), {name: j for j, name in enumerate(self.names)}
        )
