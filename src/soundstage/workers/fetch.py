"""Guarded download of a picture."""

import time
from pathlib import Path
from typing import Protocol

import httpx2

from soundstage.workers.guard import Guard, OutsideError, Policy, Refusal

__all__ = ["LARGEST", "Fetcher", "GuardedFetcher"]

LARGEST = 30 * 10**6 + 2**20  # bytes: 30 MB however counted
_MOST_REDIRECTS = 3


class Fetcher(Protocol):
    """Brings a picture from the outside."""

    def fetch(self, url: str, target: Path) -> None:
        """Download `url` into the file `target`. Raises `OutsideError` with a reason fit for the user."""
        ...


class GuardedFetcher:
    """https only, every hop checked at connect time, at most `LARGEST` bytes and `seconds` altogether."""

    def __init__(self, policy: Policy | None = None, *, seconds: float = 60.0) -> None:
        self._guard = Guard(policy)
        self._seconds = seconds

    def fetch(self, url: str, target: Path) -> None:
        end = time.monotonic() + self._seconds
        for _ in range(_MOST_REDIRECTS + 1):
            checked = self._guard.policy.check_image(url)
            onward = self._hop(checked, target, end - time.monotonic())
            if onward is None:
                return
            url = onward
        raise OutsideError(f"it redirects more than {_MOST_REDIRECTS} times")

    def _hop(self, url: httpx2.URL, target: Path, seconds: float) -> str | None:
        """Download, or say where it went."""
        with self._guard.request("GET", url, seconds=seconds, headers={"Accept": "image/jpeg,image/png,image/webp"}) as reply:
            if reply.status in (301, 302, 303, 307, 308):
                return _joined(url, reply.headers.get("location", ""))
            if reply.status != 200:
                raise OutsideError(f"it answers {reply.status}")
            if reply.headers.get("content-encoding", "identity") != "identity":
                raise OutsideError("it is sent compressed, though that was not asked for")
            announced = reply.headers.get("content-length", "0")
            if announced.isdigit() and int(announced) > LARGEST:
                raise OutsideError("it is larger than 30 MB")
            size = 0
            with target.open("wb") as file:
                for chunk in reply.chunks():
                    size += len(chunk)
                    if size > LARGEST:
                        raise OutsideError("it is larger than 30 MB")
                    file.write(chunk)
        return None


def _joined(url: httpx2.URL, location: str) -> str:
    if not location:
        raise OutsideError("it redirects to nowhere")
    try:
        return str(url.join(location))
    except httpx2.InvalidURL:
        raise Refusal("it redirects to something that is not a URL") from None
