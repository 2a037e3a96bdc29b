"""Server-sent events of `GET /v1/prediction/{id}/events` (WHATWG HTML, §9.2)."""

from typing import Literal

from soundstage.wire._base import Message
from soundstage.wire.predictions import Progress
from soundstage.wire.status import Status

__all__ = ["EndEvent", "Event", "LogEvent", "PreviewEvent", "ProgressEvent"]


class ProgressEvent(Progress):
    event: Literal["progress"] = "progress"


class LogEvent(Message):
    event: Literal["log"] = "log"
    line: str


class PreviewEvent(Message):
    """A small picture of the clip as it stands: a `data:image/jpeg;base64,` URL."""

    event: Literal["preview"] = "preview"
    image: str


class EndEvent(Message):
    """The last event: the prediction ended so."""

    event: Literal["end"] = "end"
    status: Status


Event = ProgressEvent | LogEvent | PreviewEvent | EndEvent
