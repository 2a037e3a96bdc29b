"""What runs beside the renderer: frames go to the encoder from one thread, sound is mixed in another."""

import queue
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from soundstage.media import Muxer

__all__ = ["Background", "FrameFeed"]

Result = TypeVar("Result")
Frame = NDArray[np.uint8]

_WAITING_FRAMES = 4  # enough to smooth the encoder's hiccups; each is 3.7 MB at 720p
_POLL_SECONDS = 0.1


class Background(Generic[Result]):
    """One call in a daemon thread: a take that is called off does not wait for it."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._result: list[Result] = []
        self._error: BaseException | None = None
        self.seconds = 0.0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        started = time.perf_counter()
        try:
            self._result.append(self._work())
        except BaseException as error:  # handed over to whoever asks for the result
            self._error = error
        self.seconds = time.perf_counter() - started

    @property
    def failed(self) -> bool:
        """Whether it has ended with an error already."""
        return self._error is not None

    def result(self, waiting: Callable[[], None]) -> Result:
        """The result; `waiting` is called while there is none yet. Raises what the work raised."""
        while self._thread.is_alive():
            self._thread.join(_POLL_SECONDS)
            waiting()
        if self._error is not None:
            raise self._error
        return self._result[0]


class FrameFeed:
    """Hands frames to a muxer in a thread of its own, so that the renderer never waits for a pipe."""

    def __init__(self, muxer: Muxer) -> None:
        self._muxer = muxer
        self._frames: queue.Queue[Frame | None] = queue.Queue(_WAITING_FRAMES)
        self._writer = Background(self._write)
        self.busy = 0.0  # seconds spent in the encoder

    def put(self, frame: Frame) -> None:
        """Queue one frame. Raises what the encoder raised."""
        while not self._writer.failed:
            try:
                self._frames.put(frame, timeout=_POLL_SECONDS)
                return
            except queue.Full:
                continue
        self._writer.result(lambda: None)

    def close(self, waiting: Callable[[], None]) -> None:
        """Wait until every frame is written. Raises what the encoder raised."""
        while not self._writer.failed:
            try:
                self._frames.put(None, timeout=_POLL_SECONDS)
                break
            except queue.Full:
                waiting()
        self._writer.result(waiting)

    def _write(self) -> None:
        while (frame := self._frames.get()) is not None:
            started = time.perf_counter()
            self._muxer.write(frame)
            self.busy += time.perf_counter() - started
