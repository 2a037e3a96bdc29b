"""Server-sent events of one prediction."""

import asyncio
import base64
import time
from collections.abc import AsyncIterator, Iterator

from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from soundstage.predictions import KeyRecord, Prediction
from soundstage.server.problems import Refused
from soundstage.server.service import Service
from soundstage.wire import EndEvent, ErrorBody, Event, LogEvent, PreviewEvent, ProgressEvent

__all__ = ["router"]

_POLL_SECONDS = 0.25
_KEEPALIVE_SECONDS = 15.0


def router(service: Service) -> APIRouter:
    """The route of events."""
    routes = APIRouter(tags=["predictions"], responses={401: {"model": ErrorBody}, 404: {"model": ErrorBody}})

    @routes.get(
        "/v1/prediction/{prediction_id}/events",
        response_class=StreamingResponse,
        responses={200: {"content": {"text/event-stream": {}}}},
    )
    async def events(request: Request, prediction_id: str) -> StreamingResponse:
        """What happens to a prediction as it happens: `progress`, `log`, `preview`, and at last `end`.

        An event's id is the number of log lines told so far; a client that comes back with `Last-Event-ID` gets the rest.
        """
        key, first = await run_in_threadpool(_first, service, request, prediction_id)
        told = request.headers.get("last-event-id", "0")
        stream = _Stream(service, key, first, int(told) if told.isdigit() else 0)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(stream.run(), media_type="text/event-stream", headers=headers)

    return routes


def _first(service: Service, request: Request, prediction_id: str) -> tuple[KeyRecord, Prediction]:
    key = service.caller(request)
    prediction = service.store.get(key.id, prediction_id)
    if prediction is None:
        raise Refused(404, "Prediction not found", "Check the id, and that it was created with this key.")
    return key, prediction


class _Stream:
    """Compares what the store says with what was told."""

    def __init__(self, service: Service, key: KeyRecord, first: Prediction, lines: int) -> None:
        self._service = service
        self._key = key
        self._prediction: Prediction | None = first
        self._id = first.id
        self._lines = lines
        self._revision = -1
        self._progress: object = None
        self._preview = 0

    async def run(self) -> AsyncIterator[str]:
        spoke = time.monotonic()
        while self._prediction is not None:
            for event in await run_in_threadpool(lambda: list(self._news())):
                spoke = time.monotonic()
                yield f"event: {event.event}\nid: {self._lines}\ndata: {event.model_dump_json(exclude={'event'})}\n\n"
            if self._prediction.status.ended:
                return
            if time.monotonic() - spoke > _KEEPALIVE_SECONDS:
                spoke = time.monotonic()
                yield ": still here\n\n"
            await asyncio.sleep(_POLL_SECONDS)
            self._prediction = await run_in_threadpool(self._service.store.get, self._key.id, self._id)

    def _news(self) -> Iterator[Event]:
        now = self._prediction
        if now is None or now.revision == self._revision:
            return
        self._revision = now.revision
        lines = now.logs.splitlines() if now.logs else []
        for line in lines[self._lines :]:
            self._lines += 1
            yield LogEvent(line=line)
        note = now.progress
        if note is not None and note != self._progress:
            self._progress = note
            yield ProgressEvent(
                stage=note.stage, done=note.done, total=note.total, fraction=note.fraction, seconds_left=note.seconds_left
            )
        if now.preview_revision != self._preview:
            self._preview = now.preview_revision
            jpeg = self._service.store.preview(self._key.id, self._id)
            if jpeg:
                yield PreviewEvent(image=f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}")
        if now.status.ended:
            yield EndEvent(status=now.status)
