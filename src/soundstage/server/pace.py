"""How often a key asks for something that is not counted in the database."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable

__all__ = ["Pace"]

_MOST_KEYS = 10_000


class Pace:
    """A sliding window for each key, of this process alone. Thread-safe."""

    def __init__(self, window: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._clock = clock
        self._asked: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def wait(self, key: str, limit: int | None) -> int:
        """Seconds to wait, at least 1, or 0 for a request that is in time; such a one is counted. None is no limit."""
        if limit is None:
            return 0
        with self._lock:
            now = self._clock()
            times = self._asked.setdefault(key, deque())
            while times and times[0] <= now - self._window:
                times.popleft()
            if len(times) >= limit:
                return max(1, math.ceil((times[0] if times else now) + self._window - now))
            times.append(now)
            if len(self._asked) > _MOST_KEYS:
                self._forget(now)
            return 0

    def _forget(self, now: float) -> None:
        """Drop keys that have not asked within the window."""
        self._asked = {key: times for key, times in self._asked.items() if times and times[-1] > now - self._window}
