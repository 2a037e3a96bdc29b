"""Counts of requests, for Prometheus."""

import threading
from collections import defaultdict

__all__ = ["Measures"]

_BOUNDS = (0.005, 0.025, 0.1, 0.5, 2.5, 10.0)


class Measures:
    """Requests and their seconds by method, route and status. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[tuple[str, str, int], int] = defaultdict(int)
        self._buckets: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0] * (len(_BOUNDS) + 1))
        self._seconds: dict[tuple[str, str], float] = defaultdict(float)

    def count(self, method: str, route: str, status: int, seconds: float) -> None:
        """One request was answered."""
        bucket = sum(seconds > bound for bound in _BOUNDS)
        with self._lock:
            self._counts[method, route, status] += 1
            self._buckets[method, route][bucket] += 1
            self._seconds[method, route] += seconds

    def text(self) -> str:
        """In Prometheus' text format."""
        lines = ["# TYPE soundstage_http_requests_total counter"]
        with self._lock:
            for (method, route, status), count in sorted(self._counts.items()):
                labels = f'method="{method}",route="{route}",status="{status}"'
                lines.append(f"soundstage_http_requests_total{{{labels}}} {count}")
            lines.append("# TYPE soundstage_http_request_seconds histogram")
            for (method, route), buckets in sorted(self._buckets.items()):
                labels = f'method="{method}",route="{route}"'
                lines.extend(self._histogram(labels, buckets, self._seconds[method, route]))
        return "\n".join(lines) + "\n"

    @staticmethod
    def _histogram(labels: str, buckets: list[int], seconds: float) -> list[str]:
        lines, so_far = [], 0
        for bound, count in zip((*map(str, _BOUNDS), "+Inf"), buckets, strict=True):
            so_far += count
            lines.append(f'soundstage_http_request_seconds_bucket{{{labels},le="{bound}"}} {so_far}')
        lines.append(f"soundstage_http_request_seconds_sum{{{labels}}} {seconds:.6f}")
        lines.append(f"soundstage_http_request_seconds_count{{{labels}}} {so_far}")
        return lines
