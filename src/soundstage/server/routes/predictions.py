"""Create, get, cancel, run, delete, estimate."""

import asyncio
import hashlib
import json
import time
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.concurrency import run_in_threadpool

from soundstage.catalog import (
    MODELS,
    InvalidRequest,
    Problem,
    ValidatedInput,
    ValidatedRequest,
    create_body,
    dollars,
    find_model,
    validate_request,
)
from soundstage.engines import EngineError, Plan, RenderRequest
from soundstage.links import own_file_id
from soundstage.predictions import CancelOutcome, Created, KeyRecord, NewPrediction, Prediction
from soundstage.server.answers import prediction_answer, run_answer
from soundstage.server.problems import Refused, quota_headers
from soundstage.server.service import Service, read_json
from soundstage.wire import (
    CancelAnswer,
    CreateAnswer,
    ErrorBody,
    ErrorCode,
    EstimateAnswer,
    PredictionAnswer,
    RunAnswer,
)

__all__ = ["planned", "router", "validated"]

_ERRORS: dict[int | str, dict[str, Any]] = {
    400: {"model": ErrorBody, "description": "Invalid input"},
    401: {"model": ErrorBody, "description": "Missing or invalid key"},
    404: {"model": ErrorBody, "description": "Unknown model or prediction id"},
}
_CREATE_ERRORS: dict[int | str, dict[str, Any]] = _ERRORS | {
    402: {"model": ErrorBody, "description": "The key's budget is spent"},
    413: {"model": ErrorBody, "description": "The body is too large"},
    422: {"model": ErrorBody, "description": "The Idempotency-Key was used with another body"},
    429: {"model": ErrorBody, "description": "Rate limited; see Retry-After"},
}
_SCHEMA = {"oneOf": [create_body(model) for model in MODELS]}
_BODY = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": _SCHEMA}}},
    "parameters": [
        {
            "in": "header",
            "name": "Idempotency-Key",
            "schema": {"type": "string", "maxLength": 255},
            "description": "The same key and body within 24 hours answer with the first prediction.",
        }
    ],
}
_LONGEST_KEY = 255
_POLL_SECONDS = 0.2


def router(service: Service) -> APIRouter:
    """The routes of predictions."""
    routes = APIRouter(tags=["predictions"])
    lifetime = service.settings.retention_seconds

    @routes.post("/v1/prediction", response_model=CreateAnswer, responses=_CREATE_ERRORS, openapi_extra=_BODY)
    async def create(request: Request) -> Response:
        """Create a prediction. Poll `GET /v1/prediction/{id}` until its status is `success`, `error` or `cancelled`."""
        body = await request.body()
        created = await run_in_threadpool(_create, service, request, body)
        return _created(created)

    @routes.post("/v1/prediction/run", response_model=RunAnswer, responses=_CREATE_ERRORS, openapi_extra=_BODY)
    async def run(
        request: Request,
        timeout: Annotated[float | None, Query(gt=0, le=3600, description="Seconds to wait at most.")] = None,
    ) -> RunAnswer:
        """Create a prediction and wait for its end."""
        body = await request.body()
        created = await run_in_threadpool(_create, service, request, body)
        end = time.monotonic() + min(timeout or service.settings.run_seconds, service.settings.run_seconds)
        while True:
            prediction = await run_in_threadpool(_get, service, request, created.prediction_id)
            if prediction.status.ended or time.monotonic() >= end:
                return run_answer(prediction, service.links(request), lifetime)
            await asyncio.sleep(_POLL_SECONDS)

    @routes.get("/v1/prediction/{prediction_id}", response_model=PredictionAnswer, responses=_ERRORS)
    async def get(request: Request, prediction_id: str) -> Response:
        """How a prediction stands, and its output."""
        if service.store.quick_reads:  # a thread would cost more than the look-up
            prediction = _get(service, request, prediction_id)
        else:
            prediction = await run_in_threadpool(_get, service, request, prediction_id)
        answer = prediction_answer(prediction, service.links(request), lifetime)
        return Response(answer.model_dump_json(), media_type="application/json")

    @routes.post(
        "/v1/prediction/{prediction_id}/cancel",
        response_model=CancelAnswer,
        responses=_ERRORS | {409: {"model": ErrorBody, "description": "It has ended already"}},
    )
    def cancel(request: Request, prediction_id: str) -> CancelAnswer:
        """Stop the work. A cancelled prediction costs nothing and sends no webhook."""
        key = service.caller(request)
        match service.store.cancel(key.id, prediction_id):
            case CancelOutcome.CANCELLED:
                return CancelAnswer(predictionID=prediction_id)
            case CancelOutcome.ALREADY_ENDED:
                prediction = _get(service, request, prediction_id)
                raise Refused(409, "the prediction has already ended", f"Its status is {prediction.status.value}.")
            case CancelOutcome.NOT_FOUND:
                raise _not_found()

    @routes.delete("/v1/prediction/{prediction_id}", status_code=204, responses=_ERRORS)
    def delete(request: Request, prediction_id: str) -> None:
        """Stop it if it runs, and remove its input, output and logs now."""
        key = service.caller(request)
        gone = service.store.delete(key.id, prediction_id)
        if gone is None:
            raise _not_found()
        for name in gone.storage_keys:
            service.artifacts.delete(name)

    @routes.post(
        "/v1/estimate",
        response_model=EstimateAnswer,
        response_model_exclude_none=True,
        responses=_ERRORS,
        openapi_extra={"requestBody": _BODY["requestBody"]},
    )
    async def estimate(request: Request) -> EstimateAnswer:
        """Price and length of what a create body asks for, `auto` resolved by the engine; nothing is created."""
        body = await request.body()
        return await run_in_threadpool(_estimate, service, request, body)

    return routes


def _create(service: Service, request: Request, body: bytes) -> Created:
    key = service.caller(request)
    parsed = read_json(body)
    wanted = validated(service, request, parsed, key)
    if wanted.input.screenplay is not None:
        planned(service, wanted.input, "create")  # whether it can be shot, only the engine can say
    idempotency = request.headers.get("idempotency-key") or None
    if idempotency is not None and len(idempotency) > _LONGEST_KEY:
        raise Refused(400, "the Idempotency-Key is too long", f"Use at most {_LONGEST_KEY} characters.")
    # Hashed as understood, so that white space and the order of members do not matter.
    canonical = json.dumps(parsed, sort_keys=True, separators=(",", ":"))
    created = service.store.create(
        NewPrediction(
            key_id=key.id,
            model=wanted.model,
            input=wanted.raw_input,
            request=wanted.input,
            rate_micros=service.prices.rate(wanted.input.resolution),
            hold_micros=service.prices.hold(wanted.input.resolution, wanted.input.seconds),
            webhook_url=wanted.webhook_url,
            webhook_secret=wanted.webhook_secret,
            idempotency_key=idempotency,
            request_hash=hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest() if idempotency else None,
        )
    )
    request.state.prediction_id = created.prediction_id
    return created


def validated(service: Service, request: Request, parsed: object, key: KeyRecord) -> ValidatedRequest:
    """A create body that passed. Raises `InvalidRequest`, `UnknownModel`."""
    wanted = validate_request(parsed, service.rules(request))
    problems = []
    for name in ("image_url", "end_image_url"):
        url = getattr(wanted.input, name)
        if url and url.startswith(service.rules(request).own_prefixes):
            file_id = own_file_id(url)
            file = service.store.get_file(file_id, key.id) if file_id else None
            if file is None:
                problems.append(Problem(f"input.{name}", f"{name} names an upload that does not exist or has expired."))
            elif file.size is None:
                problems.append(Problem(f"input.{name}", f"{name} names an upload that has no bytes yet; PUT them first."))
    if problems:
        raise InvalidRequest(problems)
    return wanted


def _created(created: Created) -> Response:
    headers = quota_headers(created.quota.limit, created.quota.remaining, created.quota.reset, created.quota.window)
    if created.replayed:
        headers["Idempotency-Replayed"] = "true"
    return Response(CreateAnswer.of(created.prediction_id).model_dump_json(), 200, headers, media_type="application/json")


def _get(service: Service, request: Request, prediction_id: str) -> Prediction:
    key = service.caller(request)
    prediction = service.store.get(key.id, prediction_id)
    if prediction is None:
        raise _not_found()
    return prediction


def _not_found() -> Refused:
    return Refused(404, "Prediction not found", "Check the id, and that it was created with this key.")


def planned(service: Service, wanted: ValidatedInput, seed: str) -> Plan:
    """What the engine would make of an input, its pictures apart. Raises `InvalidRequest`, `Refused` (503)."""
    try:
        return service.plan(
            RenderRequest(
                prompt=wanted.prompt,
                seed=wanted.seed_number(seed),
                seconds=wanted.seconds,
                resolution=wanted.resolution,
                aspect_ratio=wanted.aspect_ratio,
                sound=wanted.generate_audio,
                screenplay=wanted.screenplay,
            )
        )
    except EngineError as error:
        if error.code == ErrorCode.INPUT_VALIDATION_ERROR:
            path, _, words = error.message.partition(": ")
            raise InvalidRequest([Problem(f"input.{path}", f"{path} {words}.")]) from error
        raise Refused(503, error.message, error.advice, retry_after=5 if error.retryable else None) from error


def _estimate(service: Service, request: Request, body: bytes) -> EstimateAnswer:
    key = service.caller(request)
    wanted = validated(service, request, read_json(body), key).input
    notes = []
    if wanted.image_url and wanted.aspect_ratio == "auto":
        notes.append("The shape follows the picture, which is looked at when the prediction runs.")
    plan = planned(service, wanted, "estimate")
    return EstimateAnswer(
        model=find_model(wanted.model).slug,
        resolution=wanted.resolution,
        seconds=plan.seconds,
        aspect_ratio=plan.aspect_ratio,
        width=plan.width,
        height=plan.height,
        cost=dollars(service.prices.cost(wanted.resolution, plan.seconds)),
        notes=[*notes, *plan.notes],
    )
