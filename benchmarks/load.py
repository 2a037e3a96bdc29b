"""A load generator of a few lines: keep-alive connections, one request in flight on each, nothing parsed but the length."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Load", "measure"]


@dataclass(frozen=True)
class Load:
    """What came of it: answers a second, and latencies in milliseconds."""

    requests: int
    per_second: float
    p50: float
    p99: float
    refused: int


def measure(port: int, request: Callable[[], bytes], *, connections: int, seconds: float) -> Load:
    """Ask for `seconds` over so many connections, as fast as answers come."""
    return asyncio.run(_measure(port, request, connections, seconds))


async def _measure(port: int, request: Callable[[], bytes], connections: int, seconds: float) -> Load:
    latencies: list[float] = []
    statuses: list[bytes] = []
    end = time.perf_counter() + seconds

    async def ask() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.perf_counter() < end:
            began = time.perf_counter()
            writer.write(request())
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
            await reader.readexactly(length)
            latencies.append(time.perf_counter() - began)
            if head[9:12] != b"200":
                statuses.append(head[9:12])
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(ask() for _ in range(connections)))
    took = time.perf_counter() - began
    latencies.sort()
    return Load(
        requests=len(latencies),
        per_second=len(latencies) / took,
        p50=1000 * latencies[len(latencies) // 2],
        p99=1000 * latencies[int(len(latencies) * 0.99)],
        refused=len(statuses),
    )
