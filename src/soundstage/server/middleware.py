"""Around every request: its id, its log line, its measure, the limit of its body, and the slash at its end."""

import logging
import re
import time
import uuid
from collections.abc import MutableMapping
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from soundstage import telemetry
from soundstage.server.measures import Measures
from soundstage.wire import ErrorBody

__all__ = ["Edge"]

_logger = logging.getLogger("soundstage.access")
_ID = re.compile(rb"[A-Za-z0-9._:/+=@-]{1,128}")
_DRAINED = 32 * 2**20
_PREDICTION = re.compile(r"[0-9a-f-]{36}")  # anything else in its place may be a key gone astray
_TRACE_HEADERS = (b"traceparent", b"tracestate")
_UPLOADS = ("/v1/files/", "/v1/upload", "/api/v1/upload")  # these stream, and have a limit of their own


class _TooLarge(Exception):
    """The body is over the limit."""


class Edge:
    """The outermost layer."""

    def __init__(self, app: ASGIApp, measures: Measures, body_limit: int) -> None:
        self._app = app
        self._measures = measures
        self._body_limit = body_limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        with telemetry.span("HTTP", kind="server", headers=_trace_headers(scope)) as span:
            await self._answer(scope, receive, send, span)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, span: telemetry.Span) -> None:
        began = time.perf_counter()
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        if len(scope["path"]) > 1 and scope["path"].endswith("/"):
            # Answered in place: a redirect would lose the body in some clients.
            scope["path"] = scope["path"].rstrip("/") or "/"
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            await self._limited(scope, receive, sending)
        except Exception as error:
            _logger.exception("failed", extra={"request": request_id})
            span.record(error)
            if status != 500:
                raise
        finally:
            self._note(scope, status, time.perf_counter() - began, request_id)
            _trace(span, scope, status, request_id)

    async def _limited(self, scope: Scope, receive: Receive, send: Send) -> None:
        limit = self._body_limit
        if scope["path"].startswith(_UPLOADS) and not scope["path"].endswith("/presign"):
            await self._app(scope, receive, send)
            return
        started = False
        size = 0

        async def receiving() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > limit:
                raise _TooLarge
            return message

        async def sending(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            announced = dict(scope["headers"]).get(b"content-length", b"0")
            if announced.isdigit() and int(announced) > limit:
                raise _TooLarge
            await self._app(scope, receiving, sending)
        except _TooLarge:
            if not started:
                await _drain(receive)
                await _too_large(send, limit)

    def _note(self, scope: MutableMapping[str, Any], status: int, seconds: float, request_id: str) -> None:
        route = getattr(scope.get("route"), "path", "other")
        self._measures.count(scope["method"], route, status, seconds)
        state = scope.get("state", {})
        _logger.info(
            "%s %s %d",
            scope["method"],
            route if route != "other" else scope["path"],
            status,
            extra={"request": request_id, "key": state.get("key_id"), "seconds": round(seconds, 4)},
        )


def _trace_headers(scope: Scope) -> dict[str, str]:
    return {name.decode(): value.decode("latin-1") for name, value in scope["headers"] if name in _TRACE_HEADERS}


def _trace(span: telemetry.Span, scope: Scope, status: int, request_id: str) -> None:
    # The path itself is left out: a signed address is as good as a key.
    method, route = scope["method"], getattr(scope.get("route"), "path", None)
    span.set(
        {
            "http.request.method": method,
            "http.route": route,
            "http.response.status_code": status,
            "soundstage.request": request_id,
            "soundstage.prediction": _prediction(scope),
        },
        name=f"{method} {route}" if route else method,
    )
    if status >= 500:
        span.fail(str(status))


def _prediction(scope: Scope) -> str | None:
    created: str | None = scope["state"].get("prediction_id")
    asked = scope.get("path_params", {}).get("prediction_id", "")
    return created or (asked if _PREDICTION.fullmatch(asked) else None)


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _ID.fullmatch(value):
            return str(value.decode())
    return uuid.uuid4().hex


async def _drain(receive: Receive) -> None:
    """Let the client finish, within reason: one that is cut off while it sends may never read the answer."""
    left = _DRAINED
    while left > 0:
        message = await receive()
        left -= len(message.get("body", b""))
        if not message.get("more_body", False):
            return


async def _too_large(send: Send, limit: int) -> None:
    body = ErrorBody.of("the body is too large", f"Send at most {limit:,} bytes.").model_dump_json().encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": body})
