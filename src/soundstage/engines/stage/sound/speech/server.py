"""A neural voice server of the operator's choice: any that speaks OpenAI's `/v1/audio/speech`."""

import json
import math
import os
import queue
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

import httpx2

from soundstage.engines.stage.scene import Voice

__all__ = ["VoiceFailed", "VoiceServer", "fetch"]

_PREFIX = "SOUNDSTAGE_SPEECH_"
_ROUTE = "/audio/speech"
_SECONDS = 20.0
_LARGEST = 2**24  # bytes: a minute and a half at 48 kHz in 16-bit stereo


class VoiceFailed(Exception):
    """The voice server gave nothing that can be used; the message goes on after its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceServer:
    """Where to ask, for which model and voices, and how long to wait for one line.

    `voices` maps man, woman, child and "" (anybody else) to the server's own names.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    voices: Mapping[str, str] = field(default_factory=dict)
    seconds: float = _SECONDS

    def __post_init__(self) -> None:
        if not self.url.startswith(("http://", "https://")):
            raise ValueError(f"{_PREFIX}URL must begin with http:// or https://")
        if not self.model:
            raise ValueError(f"{_PREFIX}MODEL must name the model that {_PREFIX}URL is to be asked for")
        if not self.voices or not all(self.voices.values()):
            raise ValueError(f"{_PREFIX}VOICE must name a voice of the server, or several as man=…,woman=…,child=…")
        if not (math.isfinite(self.seconds) and self.seconds > 0):
            raise ValueError(f"{_PREFIX}TIMEOUT must be a number of seconds above 0")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Self | None:
        """`SOUNDSTAGE_SPEECH_URL`, `…_MODEL`, `…_VOICE`, `…_KEY`, `…_TIMEOUT`; None without a URL. Raises `ValueError`."""
        found = os.environ if environment is None else environment
        url = found.get(_PREFIX + "URL", "").strip()
        if not url:
            return None
        try:
            seconds = float(found.get(_PREFIX + "TIMEOUT") or _SECONDS)
        except ValueError:
            raise ValueError(f"{_PREFIX}TIMEOUT must be a number of seconds above 0") from None
        parts = [part.strip() for part in found.get(_PREFIX + "VOICE", "").split(",") if part.strip()]
        voices = dict((part.partition("=")[::2]) if "=" in part else ("", part) for part in parts)
        return cls(
            url=url,
            model=found.get(_PREFIX + "MODEL", "").strip(),
            key=found.get(_PREFIX + "KEY", "").strip(),
            voices={who.strip().lower(): name.strip() for who, name in voices.items()},
            seconds=seconds,
        )

    @property
    def route(self) -> str:
        """The URL that lines are sent to."""
        base = self.url.rstrip("/")
        return base if base.endswith(_ROUTE) else base + _ROUTE

    def voice_for(self, voice: Voice) -> str:
        """The server's voice for a speaker: by age and sex where it has such, or the first."""
        kind = "child" if voice.age == "child" else "woman" if voice.gender == "female" else "man"
        return self.voices.get(kind) or self.voices.get("") or next(iter(self.voices.values()))


def fetch(server: VoiceServer, text: str, voice: Voice) -> bytes:
    """The WAV in which the server says `text`, within its time. Raises `VoiceFailed`.

    A read's own time limit does not bound an answer that drips, so the exchange runs in a thread that is left behind.
    """
    until = time.monotonic() + server.seconds
    speed = 1.2 if "fast" in voice.traits else 0.85 if "slow" in voice.traits else 1.0
    asked = {"model": server.model, "input": text, "voice": server.voice_for(voice), "response_format": "wav", "speed": speed}
    outcome: queue.SimpleQueue[bytes | VoiceFailed] = queue.SimpleQueue()
    client = httpx2.Client(timeout=server.seconds, follow_redirects=False)

    def run() -> None:
        try:
            outcome.put(_exchange(client, server, json.dumps(asked).encode(), until))
        except VoiceFailed as failure:
            outcome.put(failure)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, RuntimeError, ValueError) as error:
            outcome.put(VoiceFailed(_words(error)))

    threading.Thread(target=run, name="voice", daemon=True).start()
    try:
        answer = outcome.get(timeout=server.seconds)
    except queue.Empty:
        raise VoiceFailed("does not answer in time") from None
    finally:
        client.close()
    if isinstance(answer, VoiceFailed):
        raise answer
    return answer


def _exchange(client: httpx2.Client, server: VoiceServer, body: bytes, until: float) -> bytes:
    headers = {"Content-Type": "application/json", "Accept": "audio/wav", "Accept-Encoding": "identity"}
    if server.key:
        headers["Authorization"] = f"Bearer {server.key}"
    with client.stream("POST", server.route, content=body, headers=headers) as response:
        if response.status_code != 200:
            raise VoiceFailed(f"answers {response.status_code}")
        if response.headers.get("content-encoding", "identity") != "identity":
            raise VoiceFailed("answers compressed, though that was not asked for")
        parts, size = [], 0
        for chunk in response.iter_raw():
            size += len(chunk)
            if size > _LARGEST:
                raise VoiceFailed("answers with more than 16 MiB")
            if time.monotonic() > until:
                raise VoiceFailed("does not answer in time")
            parts.append(chunk)
        return b"".join(parts)


def _words(error: Exception) -> str:
    """The failure without the URL or anything else that was sent."""
    if isinstance(error, httpx2.TimeoutException):
        return "does not answer in time"
    if isinstance(error, httpx2.ConnectError):
        return "cannot be reached"
    if isinstance(error, httpx2.InvalidURL):
        return "has an invalid URL"
    return "breaks off in the middle of its answer"
