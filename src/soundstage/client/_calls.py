"""What to send and how to read the answer: everything about a call but the sending, shared by both clients."""

import mimetypes
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
from pydantic import TypeAdapter, ValidationError

from soundstage.wire import (
    EndEvent,
    ErrorBody,
    Event,
    LogEvent,
    PreviewEvent,
    ProgressEvent,
)

__all__ = ["Call", "EventReader", "ServiceError", "content_type", "create_body", "default_key", "read"]

IMAGE_TO_VIDEO = "bytedance-seedance-2-0-image-to-video-fast"
TEXT_TO_VIDEO = "bytedance-seedance-2-0-text-to-video-fast"
_EVENTS: dict[str, type[ProgressEvent | LogEvent | PreviewEvent | EndEvent]] = {
    "progress": ProgressEvent,
    "log": LogEvent,
    "preview": PreviewEvent,
    "end": EndEvent,
}


class ServiceError(Exception):
    """The service refused or failed. `status` is the HTTP status, 0 if there was no answer; `retry_after` is in seconds."""

    def __init__(self, status: int, message: str, details: str = "", retry_after: float | None = None) -> None:
        super().__init__(f"{message} ({details})" if details else message)
        self.status = status
        self.message = message
        self.details = details
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One HTTP request, relative to the service."""

    method: str
    path: str
    json: Any = None
    params: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


def default_key() -> str:
    """The key in the environment: `SOUNDSTAGE_API_KEY`, or `EACHLABS_API_KEY` as for the hosted service."""
    return os.environ.get("SOUNDSTAGE_API_KEY") or os.environ.get("EACHLABS_API_KEY") or ""


def create_body(
    given: Mapping[str, Any], *, model: str | None, webhook_url: str | None, webhook_secret: str | None
) -> dict[str, Any]:
    """A create body; without a model, an `image_url` decides which of the two it is."""
    slug = model or (IMAGE_TO_VIDEO if given.get("image_url") else TEXT_TO_VIDEO)
    body: dict[str, Any] = {"model": slug, "version": "0.0.1", "input": dict(given)}
    if webhook_url:
        body["webhook_url"] = webhook_url
    if webhook_secret:
        body["webhook_secret"] = webhook_secret
    return body


def read(kind: type[Any], answer: httpx2.Response) -> Any:
    """The answer's message. Raises `ServiceError`."""
    if answer.is_error:
        raise _error(answer)
    try:
        return TypeAdapter(kind).validate_json(answer.content)
    except ValidationError:
        raise ServiceError(answer.status_code, "the answer is not one of the Predictions API") from None


def _error(answer: httpx2.Response) -> ServiceError:
    after = answer.headers.get("retry-after", "")
    try:
        body = ErrorBody.model_validate_json(answer.content)
    except ValidationError:
        return ServiceError(answer.status_code, f"the service answered {answer.status_code}")
    return ServiceError(answer.status_code, body.message, body.details, float(after) if after.isdigit() else None)


def content_type(path: Path) -> str:
    """The type of a picture by its name; PNG where the name does not tell."""
    return mimetypes.guess_type(path.name)[0] or "image/png"


class EventReader:
    """Lines of a `text/event-stream` → events (WHATWG HTML §9.2.6, one `data` line each)."""

    def __init__(self) -> None:
        self._kind = ""

    def feed(self, line: str) -> Event | None:
        """The event that this line completes, if any."""
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            self._kind = value
        elif name == "data" and self._kind in _EVENTS:
            return _EVENTS[self._kind].model_validate_json(value)
        return None
