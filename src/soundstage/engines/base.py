"""The seam every engine stands behind: a validated, local request goes in, one finished clip comes out.

An engine knows nothing of HTTP, keys or money. It may be imported anywhere but is only ever *run* in a child process
(`soundstage.engines.runner`), so it may be slow, large, or killed.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol, runtime_checkable

__all__ = ["Cancelled", "Clip", "Engine", "EngineError", "Plan", "RenderRequest", "Take"]

Resolution = Literal["480p", "720p"]
Quality = Literal["draft", "standard", "fine"]
AspectRatio = Literal["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]


class Cancelled(Exception):
    """The take was called off; stop at once and leave nothing behind but the scratch folder."""


class EngineError(Exception):
    """The clip cannot be made.

    `code` is one of the wire's error codes (`PROVIDER_FAILED`, `INPUT_VALIDATION_ERROR`, …); `advice` tells the user
    what to do about it; `retryable` says whether the same request may succeed later.
    """

    def __init__(self, message: str, *, code: str = "PROVIDER_FAILED", advice: str = "", retryable: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.advice = advice
        self.retryable = retryable


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderRequest:
    """What to make. Everything is validated and local: paths, not URLs."""

    prompt: str
    seed: int
    seconds: int | None = None  # None: the engine chooses 4…15 from the prompt (`duration: auto`)
    resolution: Resolution = "720p"
    aspect_ratio: AspectRatio = "auto"
    sound: bool = True
    quality: Quality = "standard"
    stems: bool = False  # the parts of the sound and the lines' text too, as files of their own
    image: Path | None = None
    end_image: Path | None = None
    screenplay: dict[str, Any] | None = None  # a `Plan.document` to make instead of what the prompt would come to


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a request comes to, known before any work: the length is what will be billed.

    `document` is the plan itself as plain JSON, if the engine makes one; it may be edited and given back.
    """

    seconds: int
    width: int
    height: int
    aspect_ratio: str
    notes: tuple[str, ...] = ()
    document: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A finished MP4. `path` and `stems` lie in the take's scratch folder; whoever asked for the clip moves them."""

    path: Path
    seconds: float
    width: int
    height: int
    frames: int
    stems: dict[str, Path] = field(default_factory=dict)  # by name: dialogue.wav, …, lines.vtt
    timings: dict[str, float] = field(default_factory=dict)  # wall seconds by stage: plan, build, render, …


class Take(Protocol):
    """One attempt at a request, as the engine sees it: where to report to, and where to work.

    Every method may be called from any thread. `progress` and `check` raise `Cancelled` once the take is called off.
    """

    @property
    def scratch(self) -> Path:
        """A folder of the take's own, empty at the start, removed afterwards."""
        ...

    def progress(self, stage: str, done: int, total: int) -> None:
        """`stage` is one of plan, build, simulate, render, sound, encode; frames are counted in render."""
        ...

    def preview(self, jpeg: bytes) -> None:
        """A small JPEG of the picture as it stands."""
        ...

    def log(self, line: str) -> None:
        """A line for the user: what was understood, what is approximated, what was ignored."""
        ...

    def check(self) -> None:
        """Raise `Cancelled` if the take was called off."""
        ...


@runtime_checkable
class Engine(Protocol):
    """Makes clips. Constructed once in a child process and kept warm; `render` may be called many times."""

    @property
    def name(self) -> str: ...

    def plan(self, request: RenderRequest) -> Plan:
        """Resolve `auto` length and shape. Cheap (well under a second), pure, deterministic."""
        ...

    def render(self, request: RenderRequest, take: Take) -> Clip:
        """Make the clip. Raises `EngineError` with advice, or `Cancelled`."""
        ...
