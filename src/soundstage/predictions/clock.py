"""The seam to time: every instant the store writes or compares comes from a `Clock`."""

import threading
import time
from typing import Protocol

__all__ = ["Clock", "ManualClock", "SystemClock"]


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> float:
        """Seconds since the Unix epoch, UTC."""
        ...


class SystemClock:
    """The machine's wall clock. Leases compare clocks of different machines: keep them synchronised (NTP) to a second."""

    def now(self) -> float:
        return time.time()


class ManualClock:
    """A clock that stands still until it is moved. Any thread may move it."""

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        self._now = start
        self._lock = threading.Lock()

    def now(self) -> float:
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> float:
        """Move forward; returns the new time."""
        if seconds < 0:
            raise ValueError("time goes forward only")
        with self._lock:
            self._now += seconds
            return self._now
