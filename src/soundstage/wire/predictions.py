"""Create, get, cancel, run: the messages about one prediction."""

from typing import Any, Literal, Self

from pydantic import Field

from soundstage.wire._base import Message, unsaid
from soundstage.wire.status import ErrorCode, Status

__all__ = [
    "CancelAnswer",
    "Classification",
    "CreateAnswer",
    "CreateRequest",
    "FailureOutput",
    "Metrics",
    "PredictionAnswer",
    "Progress",
    "RunAnswer",
    "Urls",
]


class CreateRequest(Message):
    """The body of `POST /v1/prediction`. `input` is checked against the model's `request_schema`."""

    model: str
    version: str = "0.0.1"
    input: dict[str, Any]
    webhook_url: str | None = unsaid("POSTed to when the prediction succeeds or fails.")
    webhook_secret: str | None = unsaid("Sent back as X-Webhook-Secret.")


class CreateAnswer(Message):
    """A prediction was accepted. `id` repeats `predictionID`, for clients that read it."""

    status: Literal["success"] = "success"
    message: str = "Prediction created successfully"
    predictionID: str  # noqa: N815 (the contract's spelling)
    id: str

    @classmethod
    def of(cls, prediction_id: str) -> Self:
        return cls(predictionID=prediction_id, id=prediction_id)


class CancelAnswer(Message):
    """A prediction was called off; it costs nothing."""

    status: Literal["success"] = "success"
    message: str = "Prediction canceled successfully"
    predictionID: str  # noqa: N815


class RunAnswer(Message):
    """Create and wait, in one call. `processing` says that the time limit came first; poll on."""

    status: Literal["success", "failed", "cancelled", "processing"]
    message: str
    predictionID: str  # noqa: N815
    output: str | None = None
    error: str | None = None


class Metrics(Message):
    """Wall seconds from creation to the end, and US dollars charged. Zero until the end; zero cost unless successful."""

    predict_time: float = 0
    cost: float = 0


class Urls(Message):
    """Where to ask again, and where to call it off."""

    get: str
    cancel: str


class Progress(Message):
    """How far the work is: the stage, its units done of all, the whole's share done, and the seconds left if known."""

    stage: str
    done: int
    total: int
    fraction: float = Field(ge=0, le=1)
    seconds_left: float | None = unsaid()


class Classification(Message):
    category: str


class FailureOutput(Message):
    """The `output` of a failed prediction, as readers of the hosted API look into it."""

    error: str
    error_code: str
    error_message: str
    error_step: str
    classification: Classification
    retryable: bool
    success: Literal[False] = False
    status: Literal["ERROR"] = "ERROR"
    model_slug: str
    execution_id: str

    @classmethod
    def of(cls, *, message: str, code: ErrorCode, step: str, retryable: bool, model: str, prediction_id: str) -> Self:
        return cls(
            error=message,
            error_code=code.value,
            error_message=message,
            error_step=step,
            classification=Classification(category=code.category.value),
            retryable=retryable,
            model_slug=model,
            execution_id=prediction_id,
        )


class PredictionAnswer(Message):
    """`GET /v1/prediction/{id}`: always the seven keys; a failed one adds `message`, `details` and `error`."""

    id: str
    input: dict[str, Any]
    status: Status
    output: str | FailureOutput | None = None
    logs: str | None = None
    metrics: Metrics = Metrics()
    urls: Urls
    message: str | None = unsaid()
    details: str | None = unsaid()
    error: str | None = unsaid()
    progress: Progress | None = unsaid("While it is being made.")
    stems: dict[str, str] | None = unsaid("Where `input.stems` is true, once it succeeded: signed URLs by file name.")
