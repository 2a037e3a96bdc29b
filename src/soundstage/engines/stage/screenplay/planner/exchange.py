"""One HTTP question with a hard limit on time and size, whatever the other side does."""

import json
import queue
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

from soundstage.engines.stage.screenplay.planner.failure import DirectorFailed

__all__ = ["Reply", "post"]

_LARGEST = 2**20  # bytes of an answer


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    body: bytes


def post(url: str, headers: Mapping[str, str], question: Mapping[str, object], *, until: float) -> Reply:
    """Send a JSON question and have the answer before `until` (of `time.monotonic`). Raises `DirectorFailed`.

    A read's own time limit does not bound an answer that drips, so the exchange runs in a thread that is left behind.
    """
    left = until - time.monotonic()
    if left <= 0:
        raise _late()
    body = json.dumps(question, ensure_ascii=True).encode()
    outcome: queue.SimpleQueue[Reply | DirectorFailed] = queue.SimpleQueue()
    client = httpx2.Client(timeout=left, follow_redirects=False)

    def run() -> None:
        try:
            outcome.put(_exchange(client, url, headers, body, until))
        except DirectorFailed as failure:
            outcome.put(failure)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, RuntimeError, ValueError) as error:
            outcome.put(_late() if isinstance(error, httpx2.TimeoutException) else DirectorFailed(_words(error)))

    threading.Thread(target=run, name="director", daemon=True).start()
    try:
        answer = outcome.get(timeout=left)
    except queue.Empty:
        raise _late() from None
    finally:
        client.close()
    if isinstance(answer, DirectorFailed):
        raise answer
    return answer


def _exchange(client: httpx2.Client, url: str, headers: Mapping[str, str], body: bytes, until: float) -> Reply:
    told = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "identity", **headers}
    with client.stream("POST", url, content=body, headers=told) as response:
        if response.headers.get("content-encoding", "identity") != "identity":
            raise DirectorFailed("answers compressed, though that was not asked for")
        parts, size = [], 0
        for chunk in response.iter_raw():
            size += len(chunk)
            if size > _LARGEST:
                raise DirectorFailed("answers with more than 1 MiB")
            if time.monotonic() > until:
                raise _late()
            parts.append(chunk)
        return Reply(response.status_code, b"".join(parts))


def _late() -> DirectorFailed:
    return DirectorFailed("does not answer in time")


def _words(error: Exception) -> str:
    """The failure without the URL or anything else that was sent."""
    if isinstance(error, httpx2.ConnectError):
        return "cannot be reached"
    if isinstance(error, httpx2.InvalidURL):
        return "has an invalid URL"
    return "breaks off in the middle of its answer"
