"""What is POSTed to a webhook, and what the sender tells of it afterwards."""

from datetime import datetime
from typing import Any, Literal, Self

from pydantic import Field

from soundstage.wire._base import Message

__all__ = ["WebhookAttempt", "WebhookBody", "WebhookDetail", "WebhookFailure", "WebhookPage", "WebhookRecord"]


class WebhookFailure(Message):
    """The one item of `output` when the prediction failed."""

    id: str = ""
    status: Literal["error"] = "error"
    output: str = ""
    error: str


class WebhookBody(Message):
    """The body of the POST: sent on success and on failure, never on a cancel."""

    exec_id: str
    flow_id: str | None = None
    status: Literal["succeeded", "failed"]
    output: str | list[WebhookFailure]
    error: str = ""

    @classmethod
    def succeeded(cls, prediction_id: str, output: str) -> Self:
        return cls(exec_id=prediction_id, status="succeeded", output=output)

    @classmethod
    def failed(cls, prediction_id: str, error: str) -> Self:
        return cls(exec_id=prediction_id, status="failed", output=[WebhookFailure(error=error)], error=error)


class WebhookAttempt(Message):
    """One try at a delivery."""

    status: Literal["PENDING", "SUCCESS", "FAILED"]
    status_code: int | None = None
    response: str | None = None
    error_message: str | None = None
    created_at: datetime


class WebhookRecord(Message):
    """One webhook in the list; `request` is the body sent (null while the prediction runs), `headers` are without secrets."""

    execution_id: str
    url: str
    request: dict[str, Any] | None = None
    headers: dict[str, str] = Field(default_factory=dict)
    source: str = "prediction"
    created_at: datetime


class WebhookDetail(WebhookRecord):
    """`GET /v1/webhooks/{execution_id}`."""

    attempts: list[WebhookAttempt]


class WebhookPage(Message):
    """`GET /v1/webhooks`, newest first."""

    webhooks: list[WebhookRecord]
    limit: int
    offset: int
    total_count: int
