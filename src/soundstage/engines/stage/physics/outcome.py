"""What came of a simulation: where everything was, and what touched what, when and how hard."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..scene import Floats, Vec3

__all__ = ["Contact", "Outcome", "Rub", "Track"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Two bodies meet (an id is "" for the floor): approach speed along the normal in m/s, impulse in N·s."""

    time: float
    position: Vec3
    a: str
    b: str
    speed: float
    impulse: float


@dataclass(frozen=True, kw_only=True, eq=False)
class Rub:
    """A body that slides or rolls on another: its speed over it by time, m/s; 0 where they do not touch."""

    a: str
    b: str
    rolling: bool
    times: Floats
    speeds: Floats


@dataclass(frozen=True, kw_only=True, eq=False)
class Track:
    """A body over time: `positions` (N, 3) and unit quaternions w, x, y, z (N, 4) at `times` (N,)."""

    times: Floats
    positions: Floats
    rotations: Floats

    def at(self, seconds: float) -> Floats:
        """(4, 4) at one instant: linear between samples, held at the ends."""
        index = int(np.clip(np.searchsorted(self.times, seconds) - 1, 0, max(len(self.times) - 2, 0)))
        after = min(index + 1, len(self.times) - 1)
        span = float(self.times[after] - self.times[index])
        mix = float(np.clip((seconds - float(self.times[index])) / span, 0.0, 1.0)) if span > 0.0 else 0.0
        a, b = self.rotations[index], self.rotations[after]
        q = a * (1.0 - mix) + (b if float(a @ b) >= 0.0 else -b) * mix
        matrix = np.eye(4, dtype=np.float32)
        matrix[:3, :3] = turned(q / np.linalg.norm(q))
        matrix[:3, 3] = self.positions[index] * (1.0 - mix) + self.positions[after] * mix
        return matrix


@dataclass(frozen=True, kw_only=True, eq=False)
class Outcome:
    """Tracks of the bodies that can move, by id; contacts in order of time."""

    tracks: Mapping[str, Track]
    contacts: tuple[Contact, ...]
    rubs: tuple[Rub, ...]


def turned(q: Floats) -> Floats:
    """The rotation matrix of a unit quaternion w, x, y, z."""
    w, x, y, z = (float(v) for v in q)
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
            [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
            [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
        ],
        np.float32,
    )
