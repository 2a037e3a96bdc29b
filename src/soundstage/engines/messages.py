"""What parent and child say to each other: length-prefixed JSON over a pipe."""

import base64
import json
import os
import struct
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from soundstage.engines.base import Clip, EngineError, Plan, RenderRequest

__all__ = [
    "Log",
    "Preview",
    "Progress",
    "TakeEvent",
    "pack_clip",
    "pack_error",
    "pack_event",
    "pack_plan",
    "pack_request",
    "receive",
    "send",
    "unpack_clip",
    "unpack_error",
    "unpack_event",
    "unpack_plan",
    "unpack_request",
]

Message = dict[str, Any]
_LENGTH = struct.Struct("!I")
_MOST = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a take has come. `stage` is the engine's; `warm` while the engine itself is still being loaded."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The picture as it stands, a small JPEG."""

    jpeg: bytes


@dataclass(frozen=True, slots=True)
class Log:
    """A line for the user."""

    line: str


TakeEvent = Progress | Preview | Log


def send(stream: IO[bytes], message: Message) -> None:
    """Write one message. `stream` is unbuffered or flushed here; raises `BrokenPipeError` if nobody reads."""
    body = json.dumps(message, separators=(",", ":")).encode()
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: IO[bytes]) -> Message | None:
    """Read one message; None at the end of the stream, even in the middle of a message."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (size,) = _LENGTH.unpack(head)
    if size > _MOST:
        return None
    body = stream.read(size)
    if len(body) < size:
        return None
    message: Message = json.loads(body)
    return message


def pack_request(request: RenderRequest) -> Message:
    return {key: os.fspath(value) if isinstance(value, Path) else value for key, value in asdict(request).items()}


def unpack_request(message: Message) -> RenderRequest:
    paths = {key: Path(message[key]) if message[key] else None for key in ("image", "end_image")}
    return RenderRequest(**(message | paths))


def pack_plan(plan: Plan) -> Message:
    return asdict(plan)


def unpack_plan(message: Message) -> Plan:
    return Plan(**(message | {"notes": tuple(message["notes"])}))


def pack_clip(clip: Clip) -> Message:
    stems = {name: os.fspath(path) for name, path in clip.stems.items()}
    return asdict(clip) | {"path": os.fspath(clip.path), "stems": stems}


def unpack_clip(message: Message) -> Clip:
    stems = {name: Path(path) for name, path in message.get("stems", {}).items()}
    return Clip(**(message | {"path": Path(message["path"]), "stems": stems}))


def pack_error(error: EngineError) -> Message:
    return {"message": error.message, "code": error.code, "advice": error.advice, "retryable": error.retryable}


def unpack_error(message: Message) -> EngineError:
    return EngineError(message["message"], code=message["code"], advice=message["advice"], retryable=message["retryable"])


def pack_event(event: TakeEvent) -> Message:
    match event:
        case Progress(stage, done, total):
            return {"kind": "progress", "stage": stage, "done": done, "total": total}
        case Preview(jpeg):
            return {"kind": "preview", "jpeg": base64.b64encode(jpeg).decode()}
        case Log(line):
            return {"kind": "log", "line": line}


def unpack_event(message: Message) -> TakeEvent | None:
    """The event in a message, or None if the message is something else."""
    match message:
        case {"kind": "progress", "stage": stage, "done": done, "total": total}:
            return Progress(str(stage), int(done), int(total))
        case {"kind": "preview", "jpeg": jpeg}:
            return Preview(base64.b64decode(jpeg))
        case {"kind": "log", "line": line}:
            return Log(str(line))
    return None
