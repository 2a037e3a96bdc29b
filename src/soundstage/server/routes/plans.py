"""What a prompt would become, before anything is made."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool

from soundstage.catalog import MODELS, create_body
from soundstage.predictions import KeyRecord
from soundstage.server.pace import Pace
from soundstage.server.problems import Refused, quota_headers
from soundstage.server.routes.predictions import planned, validated
from soundstage.server.service import Service, read_json
from soundstage.wire import ErrorBody

__all__ = ["router"]

_ERRORS: dict[int | str, dict[str, Any]] = {
    400: {"model": ErrorBody, "description": "Invalid input"},
    401: {"model": ErrorBody, "description": "Missing or invalid key"},
    404: {"model": ErrorBody, "description": "Unknown model, or an engine that shows no plans"},
    413: {"model": ErrorBody, "description": "The body is too large"},
    429: {"model": ErrorBody, "description": "Rate limited; see Retry-After"},
    503: {"model": ErrorBody, "description": "Too many plans at once; see Retry-After"},
}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"oneOf": [create_body(model) for model in MODELS]}}},
    }
}
_WINDOW = 60


def router(service: Service) -> APIRouter:
    """The route of plans."""
    routes = APIRouter(tags=["predictions"])
    pace = Pace(_WINDOW)

    @routes.post("/v1/plan", response_model=dict[str, Any], responses=_ERRORS, openapi_extra=_BODY)
    async def plan(request: Request) -> dict[str, Any]:
        """The Screenplay of a create body: shots with times and camera, subjects, what becomes of each word (`coverage`).

        Nothing is created. Edited or not, it may be sent back as `input.screenplay`.
        """
        body = await request.body()
        return await run_in_threadpool(_plan, service, pace, request, body)

    return routes


def _plan(service: Service, pace: Pace, request: Request, body: bytes) -> dict[str, Any]:
    key = service.caller(request)
    _keep_pace(pace, key)
    wanted = validated(service, request, read_json(body), key).input
    document = planned(service, wanted, "plan").document
    if document is None:
        raise Refused(404, "this engine shows no plans", "POST /v1/estimate tells a clip's length and shape.")
    return document


def _keep_pace(pace: Pace, key: KeyRecord) -> None:
    """As many plans a minute as the key may create predictions."""
    limit = key.limits.creates_per_minute
    wait = pace.wait(key.id, limit)
    if wait:
        headers = quota_headers(limit, 0, wait, _WINDOW)
        raise Refused(429, "too many requests", f"At most {limit} plans a minute.", retry_after=wait, headers=headers)
