"""Which camera move a shot shows, measured from its pixels alone; nothing of how it was made is known here."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from evals.tracks import Floats, Leap, leaps

__all__ = ["Evidence", "Seen", "classify", "evidence"]

_LEAP = 0.25  # seconds
_LONG = 1.0  # seconds over which parallax shows
_FEW = 12  # points below which nothing is said


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was measured. Shifts are of the picture in frame widths, positive to the right and down, summed over the shot."""

    shift: tuple[float, float]
    top: tuple[float, float]  # shift of the upper third: what is far
    bottom: tuple[float, float]  # … of the lower third: what is near
    zoom: float  # log of the picture's growth
    middle_zoom: float  # … of its middle, where the subject is
    border_zoom: float  # … of its borders
    far_zoom: float  # … of its upper third
    near_zoom: float  # … of its lower third
    roll: float  # radians, positive where the picture turns clockwise
    parallax: float  # share of points that one plane's motion does not explain, 0…1
    trembling: float  # path length of the shift beyond its smooth course, frame widths a second
    dash: float  # sideways shift in the fastest quarter of a second of frame to frame, signed
    blind: float  # longest time in which hardly any point can be followed from one frame to the next, seconds
    burst: float  # growth in the fastest quarter of a second, signed
    lost: float  # largest share of points lost in a leap
    focus: tuple[float, float]  # log change of sharpness: middle, borders
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
    seconds = (len(frames) - 1) / rate
    steps = [_step(leap) for leap in leaps(frames, max(1, round(_LEAP * rate)))]
    shifts = np.array([step.shift for step in steps])
    singles = [_step(leap) for leap in leaps(frames, 1)]
    fine = np.array([step.shift for step in singles])
    return Evidence(
        shift=(float(shifts[:, 0].sum()), float(shifts[:, 1].sum())),
        top=(sum(step.top[0] for step in steps), sum(step.top[1] for step in steps)),
        bottom=(sum(step.bottom[0] for step in steps), sum(step.bottom[1] for step in steps)),
        zoom=sum(step.zoom for step in steps),
        middle_zoom=sum(step.middle_zoom for step in steps),
        border_zoom=sum(step.border_zoom for step in steps),
        far_zoom=sum(step.far_zoom for step in steps),
        near_zoom=sum(step.near_zoom for step in steps),
        roll=sum(step.roll for step in steps),
        parallax=float(np.median([_parallax(leap) for leap in leaps(frames, max(2, round(_LONG * rate)))])),
        trembling=_trembling(fine, rate),
        dash=_dash(fine[:, 0], max(1, round(_LEAP * rate))),
        blind=_longest([step.lost > 0.8 for step in singles]) / rate,
        burst=_dash(np.array([step.zoom for step in singles]), max(1, round(_LEAP * rate))),
        lost=max(step.lost for step in steps),
        focus=_focus(frames),
        seconds=seconds,
    )


@dataclass(frozen=True, slots=True)
class _Step:
    lost: float
    shift: tuple[float, float] = (0.0, 0.0)
    top: tuple[float, float] = (0.0, 0.0)
    bottom: tuple[float, float] = (0.0, 0.0)
    zoom: float = 0.0
    middle_zoom: float = 0.0
    border_zoom: float = 0.0
    far_zoom: float = 0.0
    near_zoom: float = 0.0
    roll: float = 0.0


def _step(leap: Leap) -> _Step:
    if len(leap.before) < _FEW:
        return _Step(1.0 - leap.kept)
    moved = leap.after - leap.before
    scale, roll, shift = _similarity(leap.before, leap.after)
    heights = leap.before[:, 1] / max(float(np.abs(leap.before[:, 1]).max()), 1e-6)
    far, near = heights < -1 / 3, heights > 1 / 3
    middle = np.abs(leap.before[:, 0]) < 0.14
    return _Step(
        shift=(float(shift[0]), float(shift[1])),
        top=_median(moved[far]),
        bottom=_median(moved[near]),
        zoom=scale,
        middle_zoom=_similarity(leap.before[middle], leap.after[middle])[0],
        border_zoom=_similarity(leap.before[~middle], leap.after[~middle])[0],
        far_zoom=_similarity(leap.before[far], leap.after[far])[0],
        near_zoom=_similarity(leap.before[near], leap.after[near])[0],
        roll=roll,
        lost=1.0 - leap.kept,
    )


def _median(moved: Floats) -> tuple[float, float]:
    return (float(np.median(moved[:, 0])), float(np.median(moved[:, 1]))) if len(moved) else (0.0, 0.0)


def _similarity(before: Floats, after: Floats) -> tuple[float, float, Floats]:
    """Log-scale, turn and shift of the centre of the similarity that most points follow."""
    nothing = 0.0, 0.0, np.zeros(2)
    if len(before) < _FEW:
        return nothing
    matrix, _ = cv2.estimateAffinePartial2D(
        before.astype(np.float32), after.astype(np.float32), method=cv2.RANSAC, ransacReprojThreshold=0.006
    )
    if matrix is None:
        return nothing
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    return float(np.log(max(scale, 1e-6))), float(np.arctan2(matrix[1, 0], matrix[0, 0])), np.asarray(matrix[:, 2], np.float64)


def _parallax(leap: Leap) -> float:
    """Share of points that no homography explains: none for a camera that only turns or zooms (Hartley and Zisserman, §8.4)."""
    if len(leap.before) < _FEW:
        return 0.0
    _, inliers = cv2.findHomography(leap.before.astype(np.float32), leap.after.astype(np.float32), cv2.RANSAC, 0.004)
    return 0.0 if inliers is None else 1.0 - float(inliers.mean())


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


def _focus(frames: Sequence[NDArray[np.uint8]]) -> tuple[float, float]:
    """How much sharper the last quarter is than the first, in the middle and at the borders."""
    quarter = max(1, len(frames) // 4)

    def sharpness(some: Sequence[NDArray[np.uint8]]) -> Floats:
        edges = np.mean([np.abs(cv2.Laplacian(cv2.GaussianBlur(frame, (0, 0), 1.0), cv2.CV_32F)) for frame in some], axis=0)
        third = edges.shape[1] // 3
        return np.array([edges[:, third : 2 * third].mean(), np.concatenate([edges[:, :third], edges[:, -third:]], 1).mean()])

    change = np.log(sharpness(frames[-quarter:]) / sharpness(frames[:quarter]))
    return float(change[0]), float(change[1])


def classify(found: Evidence) -> Seen:
    """The move that explains the evidence best."""
    across, down = found.shift
    sweep = max(abs(found.top[0]), abs(found.bottom[0]))
    if abs(found.burst) > 0.15:
        return Seen("crash_zoom", "in" if found.burst > 0 else "out")
    if abs(found.dash) > 0.25 or (found.blind > 0.1 and abs(found.dash) > 0.02):
        return Seen("whip_pan", "left" if found.dash > 0 else "right")
    stands = max(abs(across), abs(down)) < 0.15
    if stands and abs(found.far_zoom) > 0.12 and abs(found.near_zoom) < 0.4 * abs(found.far_zoom):
        return Seen("dolly_zoom", "in" if found.far_zoom < 0 else "out")
    turning = found.top[0] * found.bottom[0] < 0 and min(abs(found.top[0]), abs(found.bottom[0])) > 0.02
    if turning and abs(found.roll) > 0.08 and abs(found.roll) > abs(found.zoom):
        return Seen("roll", "counterclockwise" if found.roll > 0 else "clockwise")
    growth = max(found.zoom, found.near_zoom, key=abs)
    if abs(growth) > 0.05 and abs(growth) > 0.6 * max(abs(across), sweep) and _even(found.top[1], -found.bottom[1], 1.0):
        direction = "in" if growth > 0 else "out"
        if _even(found.far_zoom, found.near_zoom, 0.5):
            return Seen("zoom", direction)
        return Seen("push" if direction == "in" else "pull", direction)
    if found.trembling > 0.03 and abs(across) < 0.12:
        return Seen("shake")
    rise = max(found.top[1], found.bottom[1], key=abs)
    if max(abs(across), abs(down), sweep, abs(rise)) < 0.025:
        focus_middle, focus_border = found.focus
        racked = abs(focus_middle - focus_border) > 0.35 or abs(focus_middle) > 0.35
        return Seen("rack_focus") if racked else Seen("static")
    if abs(rise) > sweep:
        return Seen("tilt" if _even(found.top[1], found.bottom[1]) else "pedestal", "up" if rise > 0 else "down")
    far, near = found.top[0], found.bottom[0]
    if abs(far) > abs(near) and not _even(far, near):  # what is far wanders about a subject that stays
        return Seen("orbit", "left" if far < 0 else "right")
    return Seen("pan" if _even(far, near) else "truck", "left" if far + near > 0 else "right")


def _even(far: float, near: float, least: float = 0.3) -> bool:
    """Whether far and near do the same, as they do for a camera that only turns or zooms."""
    return abs(far - near) <= least * max(abs(far), abs(near))
