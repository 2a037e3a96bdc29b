"""Refusals: one exception, and how everything that goes wrong becomes the contract's error body."""

import http
import logging
from collections.abc import Mapping, Sequence

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from soundstage.catalog import InvalidRequest, Problem, UnknownModel
from soundstage.predictions import BudgetSpent, IdempotencyConflict, KeyRevoked, LimitReached, StoreUnavailable
from soundstage.storage import StorageError, StorageFull
from soundstage.wire import ErrorBody, FieldProblem

__all__ = ["Refused", "install", "refusal"]

_logger = logging.getLogger("soundstage.server")
_PROBLEM = "application/problem+json"
_RETRY_SECONDS = 5


class Refused(Exception):
    """The request is not served; the answer says why and what to do."""

    def __init__(
        self,
        status: int,
        message: str,
        details: str = "",
        *,
        retry_after: int | None = None,
        problems: Sequence[Problem] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body = ErrorBody.of(
            message,
            details,
            retry_after=retry_after,
            problems=[FieldProblem(pointer=problem.pointer, detail=problem.message) for problem in problems] or None,
        )
        self.headers = dict(headers or {})
        if retry_after is not None:
            self.headers["Retry-After"] = str(retry_after)


def refusal(error: Exception) -> Refused | None:
    """What a client is told of an error of ours, or None if it is nobody's fault but the service's."""
    match error:
        case Refused():
            return error
        case InvalidRequest():
            return Refused(400, error.message, error.details, problems=error.problems)
        case UnknownModel():
            return Refused(404, "model not found", error.details)
        case LimitReached():
            headers = quota_headers(error.quota.limit, error.quota.remaining, error.quota.reset, error.quota.window)
            return Refused(429, "too many requests", error.message, retry_after=error.retry_after, headers=headers)
        case BudgetSpent():
            needed, left = error.needed_micros / 1e6, max(0, error.available_micros) / 1e6
            return Refused(402, "payment required", f"This needs ${needed:.4f} and ${left:.4f} of the key's budget is left.")
        case IdempotencyConflict():
            return Refused(422, "Idempotency-Key was used with another body", "Use a new key for a new request.")
        case KeyRevoked():
            return Refused(401, "Invalid or missing API key", error.message)
        case StorageFull():
            return Refused(507, "the service has no space left", "The operator must free some disk space.")
        case StoreUnavailable() | StorageError():
            _logger.error("not available: %s", error)
            return Refused(503, "the service is not available at the moment", "Try again.", retry_after=_RETRY_SECONDS)
    return None


def quota_headers(limit: int | None, remaining: int | None, reset: int, window: int) -> dict[str, str]:
    """`RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-11); nothing where there is no limit."""
    if limit is None or remaining is None:
        return {}
    return {"RateLimit-Policy": f'"create";q={limit};w={window}', "RateLimit": f'"create";r={remaining};t={reset}'}


def respond(request: Request, refused: Refused) -> Response:
    """The refusal in the shape this client asked for."""
    body, headers, status = refused.body, refused.headers, refused.status
    if _PROBLEM in request.headers.get("accept", ""):
        problem = body.problem(status, http.HTTPStatus(status).phrase, instance=request.url.path)
        return Response(problem.model_dump_json(), status, headers, media_type=_PROBLEM)
    return Response(body.model_dump_json(), status, headers, media_type="application/json")


def install(app: FastAPI) -> None:
    """Have every error answered in the contract's shape."""

    async def ours(request: Request, error: Exception) -> Response:
        told = refusal(error)
        if told is None:
            # Re-raised by Starlette after the answer was sent, and logged there by the access log's middleware.
            told = Refused(500, "the service failed", "Try again; the log has the details under this request's id.")
        return respond(request, told)

    async def theirs(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        headers = dict(error.headers or {})
        words = {404: "there is nothing at this address", 405: "this method is not allowed here"}
        return respond(request, Refused(error.status_code, words.get(error.status_code, str(error.detail)), headers=headers))

    async def invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        return respond(request, _invalid(error))

    for kind in (
        Refused, InvalidRequest, UnknownModel, LimitReached, BudgetSpent, IdempotencyConflict, KeyRevoked, StoreUnavailable,
        StorageError, Exception,
    ):  # fmt: skip
        app.add_exception_handler(kind, ours)
    app.add_exception_handler(HTTPException, theirs)
    app.add_exception_handler(RequestValidationError, invalid)


def _invalid(error: RequestValidationError) -> Refused:
    problems = []
    for each in error.errors():
        name = str(each["loc"][-1]) if each["loc"] else "body"
        problems.append(Problem(".".join(str(part) for part in each["loc"][1:]) or name, each["msg"]))
    first = problems[0]
    message = f"invalid {first.path} parameter" if error.errors()[0]["loc"][0] == "query" else f"{first.path}: {first.message}"
    return Refused(400, message, "\n".join(f"{p.path}: {p.message}" for p in problems), problems=problems)
