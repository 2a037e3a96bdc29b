"""From an engine's reports to one number and a time: how much of a take is done, how long it will still be."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from soundstage.engines.messages import Progress

__all__ = ["Meter", "Reading"]

# Where a stage begins and ends in the whole, by what takes of the stage engine cost; the frames are nearly all of it.
_SPANS = {
    "warm": (0.0, 0.01),
    "plan": (0.01, 0.02),
    "build": (0.02, 0.08),
    "simulate": (0.08, 0.1),
    "render": (0.1, 0.94),
    "encode": (0.94, 1.0),
}
_FRAMES = "render"
_BESIDE = "sound"  # mixed while frames are drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """`fraction` of the whole, 0…1, which never falls; `seconds_left` once frames come steadily."""

    stage: str
    done: int
    total: int
    fraction: float
    seconds_left: float | None = None


class Meter:
    """Follows one take."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._fraction = 0.0
        self._first: tuple[float, int] | None = None
        self._last: Reading | None = None

    def read(self, progress: Progress) -> Reading:
        """The reading after one more report."""
        if progress.stage == _BESIDE and self._last is not None and self._last.stage == _FRAMES:
            return self._last
        start, end = _SPANS.get(progress.stage, (0.0, 0.0))
        share = progress.done / progress.total if progress.total > 0 else 0.0
        self._fraction = min(1.0, max(self._fraction, start + (end - start) * share))
        self._last = Reading(
            stage=progress.stage,
            done=progress.done,
            total=progress.total,
            fraction=round(self._fraction, 4),
            seconds_left=self._seconds_left(progress),
        )
        return self._last

    def _seconds_left(self, progress: Progress) -> float | None:
        if progress.stage != _FRAMES:
            return None
        now = self._clock()
        if self._first is None or progress.done < self._first[1]:
            self._first = (now, progress.done)
        began, first = self._first
        made = progress.done - first
        if made < 2:
            return None
        share_left = (1.0 - _SPANS[_FRAMES][0]) / (_SPANS[_FRAMES][1] - _SPANS[_FRAMES][0])
        whole = (now - began) / made * progress.total * share_left
        return round(max(0.0, whole - (now - began) * progress.done / made), 1)
