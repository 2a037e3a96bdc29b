"""A take whose hour or weather changes: every light by itself, added up on the film.

Light adds: a set under two lights is the sum of what each shows alone. So each hour is filmed in full, with its own sky, sun,
shadows, lamps and exposure, for as long as any of it is there, and the prints are added in linear light by their shares.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Scene, Shot

__all__ = ["frames", "shares", "still"]

Frame = NDArray[np.uint8]

_LEAST = 1.0 / 512.0  # of the light: less is not seen
_GAMMA = 2.4
_FINE = 4095  # steps of linear light that are told apart on the way back
_LINEAR = ((np.arange(256) / 255.0) ** _GAMMA).astype(np.float32)
_PRINT = np.round(255.0 * (np.arange(_FINE + 1) / _FINE) ** (1.0 / _GAMMA)).astype(np.uint8)


class Camera(Protocol):
    """What films one hour: a `Renderer`."""

    def draw(self, scene: Scene, *, every: int = 1) -> Iterator[Frame]: ...
    def still(self, scene: Scene, seconds: float, *, subframes: int | None = None) -> Frame: ...
    def close(self) -> None: ...


def shares(shot: Shot, seconds: float) -> tuple[float, ...]:
    """How much of the light is the shot's own and each of its turns', in order; their sum is 1."""
    left, found = 1.0, []
    for turn in reversed(shot.turns):
        share = left * float(np.clip(turn.share.at(seconds), 0.0, 1.0))
        found.append(share)
        left -= share
    return (left, *reversed(found))


def frames(scene: Scene, shot: Shot, camera: Callable[[], Camera], size: tuple[int, int], *, every: int) -> Iterator[Frame]:
    """The shot's frames in order, `size` wide and high; `camera` gives one for each hour, let go when its light is gone."""
    numbers = range(shot.start_frame, shot.end_frame)
    parts = np.array([shares(shot, (number + 0.5) / scene.fps) for number in numbers])
    hours = [
        _Hour(hour, scene, shot.start_frame, np.flatnonzero(parts[:, index] > _LEAST), camera, every)
        for index, hour in enumerate(_hours(shot))
    ]
    try:
        for number in numbers:
            weights = parts[number - shot.start_frame]
            pictures = [hour.frame(number) for hour in hours]
            shown = [(weight, picture) for weight, picture in zip(weights, pictures, strict=True) if picture is not None]
            yield _sized(_added(shown), size)
    finally:
        for hour in hours:
            hour.close()


def still(
    scene: Scene, shot: Shot, seconds: float, camera: Callable[[], Camera], size: tuple[int, int], *, subframes: int | None
) -> Frame:
    """One frame by itself, at a clip time."""
    found = []
    for weight, hour in zip(shares(shot, seconds), _hours(shot), strict=True):
        if weight > _LEAST:
            filming = camera()
            try:
                found.append((weight, filming.still(_alone(scene, hour), seconds, subframes=subframes)))
            finally:
                filming.close()
    return _sized(_added(found), size)


def _hours(shot: Shot) -> tuple[Shot, ...]:
    return (replace(shot, turns=()), *(replace(turn.into, turns=()) for turn in shot.turns))


def _alone(scene: Scene, shot: Shot) -> Scene:
    return replace(scene, shots=(shot,))


class _Hour:
    """One light of the take, filmed from the first frame that has any of it to the last."""

    def __init__(
        self, shot: Shot, scene: Scene, start: int, seen: NDArray[np.intp], camera: Callable[[], Camera], every: int
    ) -> None:
        self._first = start + int(seen[0]) // every * every if len(seen) else start
        self._last = start + int(seen[-1]) if len(seen) else -1
        self._shot = replace(shot, start_frame=self._first, end_frame=self._last + 1)
        self._scene, self._make, self._every = scene, camera, every
        self._camera: Camera | None = None
        self._film: Iterator[Frame] | None = None

    def frame(self, number: int) -> Frame | None:
        """A frame of the clip under this light; None where there is none of it. To be asked for in order."""
        if not self._first <= number <= self._last:
            return None
        if self._film is None:
            self._camera = self._make()
            self._film = self._camera.draw(_alone(self._scene, self._shot), every=self._every)
        picture = next(self._film)
        if number == self._last:
            self.close()
        return picture

    def close(self) -> None:
        self._film = None
        if self._camera is not None:
            self._camera.close()
            self._camera = None


def _sized(frame: Frame, size: tuple[int, int]) -> Frame:
    """The frame at the print's size, if it was filmed smaller."""
    if (frame.shape[1], frame.shape[0]) == size:
        return frame
    return np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _added(pictures: Sequence[tuple[float, Frame]]) -> Frame:
    if len(pictures) == 1:
        return pictures[0][1]
    whole = sum(weight for weight, _ in pictures)
    light = sum((np.float32(weight / whole) * _LINEAR[picture[..., :3]] for weight, picture in pictures), np.float32(0.0))
    frame = np.full_like(pictures[0][1], 255)
    frame[..., :3] = _PRINT[(np.asarray(light) * _FINE + 0.5).astype(np.int32)]
    return frame
