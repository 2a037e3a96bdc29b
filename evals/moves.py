"""Which camera move a shot shows, measured from its pixels alone; nothing of how it was made is known here."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from evals.layers import Layer, banded, dominant, layers, summed
from evals.tracks import Floats, leaps

__all__ = ["Evidence", "Seen", "classify", "evidence"]

_LEAP = 0.25  # seconds in which a burst is over
_LONG = 0.5  # seconds over which near and far part
_ALIKE = 0.3  # of the faster layer's motion: by how much the other may differ where a camera only turns
_PIVOT = 0.2  # of what is above: by how much the ground about a subject shifts at most that the camera goes round
_PASSING = 0.4  # of what is below: by how much what is above shifts at most where the camera travels sideways
_STILL = 0.02  # frame widths
_ZOOMED = 0.38  # share of the near layer's growth that the far one has at least where the lens alone changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was measured over the shot. Layers move as the picture does: frame widths, positive to the right and down."""

    far: Layer
    near: Layer
    upper: Layer  # the upper third of the picture: what is far, where land reaches to a horizon; the far layer in a plain sky
    lower: Layer
    trembling: float  # path length of the shift beyond its smooth course, frame widths a second
    dash: float  # sideways shift in the fastest quarter of a second of frame to frame, signed
    blind: float  # longest time in which hardly any point can be followed from one frame to the next, seconds
    burst: float  # growth in the fastest quarter of a second, signed
    focus: tuple[float, float, float]  # log change of sharpness: left, middle and right third
    seconds: float


@dataclass(frozen=True, slots=True)
class Seen:
    """A move and, where it has one, its direction, in the Screenplay's words."""

    kind: str
    direction: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.direction}".strip()


def evidence(frames: Sequence[NDArray[np.uint8]], rate: float) -> Evidence:
    """Measure a shot of grey frames (see `tracks.luma`), `rate` a second."""
    long = list(leaps(frames, max(2, round(_LONG * rate))))
    parted = [layers(leap) for leap in long]
    bands = [banded(leap) or halves for leap, halves in zip(long, parted, strict=True)]
    singles = list(leaps(frames, 1))
    fine = [dominant(leap) for leap in singles]
    shifts = np.array([(step.across, step.down) for step in fine])
    window = max(1, round(_LEAP * rate))
    return Evidence(
        far=summed([far for far, _ in parted]),
        near=summed([near for _, near in parted]),
        upper=summed([upper for upper, _ in bands]),
        lower=summed([lower for _, lower in bands]),
        trembling=_trembling(shifts, rate),
        dash=_dash(shifts[:, 0], window),
        blind=_longest([leap.kept < 0.2 for leap in singles]) / rate,
        burst=_dash(np.array([step.growth for step in fine]), window),
        focus=_focus(frames),
        seconds=(len(frames) - 1) / rate,
    )


def _trembling(shifts: Floats, rate: float) -> float:
    """How much the shift wanders about its course, smoothed over half a second."""
    size = max(3, round(0.5 * rate) | 1)
    if len(shifts) <= size:
        return 0.0
    path = np.cumsum(shifts, axis=0)
    kernel = np.ones(size) / size
    smooth = np.stack([np.convolve(path[:, axis], kernel, mode="valid") for axis in (0, 1)], axis=1)
    rest = path[size // 2 : size // 2 + len(smooth)] - smooth
    return float(np.linalg.norm(np.diff(rest, axis=0), axis=1).mean() * rate)


def _dash(shifts: Floats, size: int) -> float:
    """The largest sum of `size` neighbours."""
    sums = np.convolve(shifts, np.ones(size), mode="valid")
    return float(sums[np.argmax(np.abs(sums))]) if len(sums) else 0.0


def _longest(flags: Sequence[bool]) -> int:
    """The longest run of trues."""
    best = run = 0
    for flag in flags:
        run = run + 1 if flag else 0
        best = max(best, run)
    return best


def _focus(frames: Sequence[NDArray[np.uint8]]) -> tuple[float, float, float]:
    """How much sharper the last quarter is than the first, in the three thirds of the frame."""
    quarter = max(1, len(frames) // 4)

    def sharpness(some: Sequence[NDArray[np.uint8]]) -> Floats:
        edges = np.mean([np.abs(cv2.Laplacian(cv2.GaussianBlur(frame, (0, 0), 1.0), cv2.CV_32F)) for frame in some], axis=0)
        return np.array([part.mean() for part in np.array_split(edges, 3, axis=1)])

    left, middle, right = np.log(sharpness(frames[-quarter:]) / sharpness(frames[:quarter]))
    return float(left), float(middle), float(right)


def classify(found: Evidence) -> Seen:
    """The move that explains the evidence best."""
    far, near = found.far, found.near
    if _stands(found):  # what moves is the picture's own: a passer-by, grass in the wind
        near = far
    if abs(found.burst) > 0.15:
        return Seen("crash_zoom", "in" if found.burst > 0 else "out")
    if abs(found.dash) > 0.25 or (found.blind > 0.1 and abs(found.dash) > 0.02):
        return Seen("whip_pan", "left" if found.dash > 0 else "right")
    shift = max(abs(far.across), abs(near.across), abs(far.down), abs(near.down))
    growth = max(far.growth, near.growth, key=abs)
    turned = (far.roll + near.roll) / 2.0
    if min(abs(far.roll), abs(near.roll)) > 0.08 and abs(turned) > max(abs(growth), shift):
        return Seen("roll", "counterclockwise" if turned > 0 else "clockwise")
    zoomed = min(abs(found.upper.growth), abs(found.lower.growth)) > 0.12 and _alike(found.upper.growth, found.lower.growth)
    for behind, before in () if zoomed else ((far, near), (found.upper, found.lower)):
        if _stretched(behind, before):
            return Seen("dolly_zoom", "in" if behind.growth < 0 else "out")
    if zoomed and abs(far.growth) > 0.12:
        return Seen("zoom", "in" if found.lower.growth > 0 else "out")
    if abs(growth) > max(0.09, 0.8 * shift) and abs(near.growth) > 0.5 * abs(far.growth):
        direction = "in" if growth > 0 else "out"
        banded_growth = abs(found.lower.growth) > 0.12
        behind, before = (found.upper, found.lower) if banded_growth else (far, near)
        if behind.growth * before.growth > 0 and abs(behind.growth) > _ZOOMED * abs(before.growth):
            return Seen("zoom", direction)
        return Seen("push" if direction == "in" else "pull", direction)
    if found.trembling > 0.03 and shift < 0.12:
        return Seen("shake")
    if shift < 0.05 and max(abs(change) for change in found.focus) > 0.3:  # what sharpens seems to stir a little
        return Seen("rack_focus")
    if shift < 0.025:
        return Seen("static")
    if max(abs(far.down), abs(near.down)) > max(abs(far.across), abs(near.across)):
        rise = max(far.down, near.down, key=abs)
        return Seen("tilt" if _alike(far.down, near.down) else "pedestal", "up" if rise > 0 else "down")
    if abs(found.upper.across) > 0.1 and abs(found.lower.across) < _PIVOT * abs(found.upper.across):
        return Seen("orbit", "left" if found.upper.across < 0 else "right")
    passing = abs(found.upper.across) < _PASSING * abs(found.lower.across)
    passing = passing and abs(near.across) > _PASSING * abs(found.lower.across)
    if _alike(far.across, near.across) and not passing:
        return Seen("pan", "left" if far.across + near.across > 0 else "right")
    if abs(far.across) > abs(near.across) and not passing:  # what is far wanders about a subject that stays
        return Seen("orbit", "left" if far.across < 0 else "right")
    return Seen("truck", "left" if near.across > 0 else "right")


def _stretched(behind: Layer, before: Layer) -> bool:
    """Whether a subject stays as it is while the place behind it grows or shrinks."""
    stays = max(abs(before.across), abs(before.down)) < 0.1 and abs(before.growth) < 0.4 * abs(behind.growth)
    grows = abs(behind.growth) > max(0.12, 1.3 * abs(behind.across), 1.5 * abs(behind.roll))
    return stays and grows


def _stands(found: Evidence) -> bool:
    """Whether top, bottom and what is far all stay where they are."""
    return all(
        max(abs(one.across), abs(one.down), 0.5 * abs(one.growth)) < _STILL for one in (found.far, found.upper, found.lower)
    )


def _alike(far: float, near: float) -> bool:
    """Whether far and near do the same, as they do for a camera that only turns."""
    return abs(far - near) <= _ALIKE * max(abs(far), abs(near))
