"""What a shot's camera sees of the land over its whole move: where to bake from, and how wide."""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import CameraTrack, Floats

__all__ = ["Coverage", "coverage"]

_NEAR, _FAR = 4.0, 30_000.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Coverage:
    """`eye`: the point to bake from. `arc`: azimuths from, to. `rise`: elevations. `sharp`: radians a finest pixel spans."""

    eye: Floats
    eyes: Floats  # (n, 3) positions along the move
    arc: tuple[float, float]
    rise: tuple[float, float]
    sharp: float

    @property
    def around(self) -> bool:
        """Whether the whole circle is baked."""
        return self.arc[1] - self.arc[0] > 6.2


def coverage(camera: CameraTrack, start: float, end: float, *, aspect: float, height: int) -> Coverage:
    """Bake from the rearmost camera position, over every azimuth that any frame between `start` and `end` seconds shows."""
    samples = [camera.at(t) for t in np.linspace(start, end, 13)]
    eyes = np.array([s[0] for s in samples], np.float64)
    backs = np.array([s[1][:, 2] for s in samples], np.float64)
    mean_back = backs.mean(axis=0) * (1.0, 0.0, 1.0)
    mean_back /= max(float(np.linalg.norm(mean_back)), 1e-6)
    eye = eyes[int(np.argmax(eyes @ mean_back))]
    azimuths, elevations = [], []
    for position, rotation, vfov, _, _ in samples:
        rays = _corners(np.asarray(rotation, np.float64), vfov, aspect)
        for far in (_NEAR, 40.0, _FAR):
            away = position + rays * far - eye
            azimuths.append(np.arctan2(away[:, 0], -away[:, 2]))
            elevations.append(np.arctan2(away[:, 1], np.hypot(away[:, 0], away[:, 2])))
    sharp = min(2.0 * math.tan(s[2] / 2.0) / height for s in samples)
    return Coverage(
        eye=eye.astype(np.float32),
        eyes=eyes.astype(np.float32),
        arc=_arc(np.concatenate(azimuths)),
        rise=_rise(np.concatenate(elevations)),
        sharp=sharp,
    )


def _corners(rotation: Floats, vfov: float, aspect: float) -> Floats:
    high = math.tan(vfov / 2.0) * 1.04
    grid = [(x * high * aspect, y * high, -1.0) for x in (-1.0, -0.5, 0.0, 0.5, 1.0) for y in (-1.0, -0.4, 0.0, 0.4, 1.0)]
    rays = np.array(grid) @ rotation.T
    return np.asarray(rays / np.linalg.norm(rays, axis=1, keepdims=True))


def _arc(azimuths: Floats) -> tuple[float, float]:
    """The shortest arc that holds all azimuths, widened a little; the full circle if it is most of one."""
    ordered = np.sort(np.mod(azimuths, math.tau))
    gaps = np.diff(np.append(ordered, ordered[0] + math.tau))
    widest = int(np.argmax(gaps))
    if gaps[widest] < math.radians(110.0):
        return (-math.pi, math.pi)
    first = float(ordered[(widest + 1) % len(ordered)])
    width = math.tau - float(gaps[widest])
    first = math.remainder(first, math.tau)
    return (first - 0.05, first + width + 0.05)


def _rise(elevations: Floats) -> tuple[float, float]:
    low, high = float(elevations.min()) - 0.03, float(elevations.max()) + 0.03
    return (max(low, -1.45), min(max(high, 0.10), 1.2))
