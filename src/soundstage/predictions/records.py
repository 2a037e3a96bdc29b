"""What the store takes and gives back: plain frozen records. Money is integer micro-dollars, instants are aware UTC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from soundstage.catalog import ValidatedInput
from soundstage.wire import ErrorCode, Status

__all__ = [
    "Attempt",
    "Beat",
    "CancelOutcome",
    "Counts",
    "Created",
    "Delivery",
    "ExecutionFilter",
    "Failure",
    "FileRecord",
    "Job",
    "KeyLimits",
    "KeyRecord",
    "Lease",
    "NewPrediction",
    "Page",
    "Prediction",
    "ProgressNote",
    "Quota",
    "Swept",
    "Usage",
    "Webhook",
    "WebhookState",
]

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLimits:
    """What a key may do. None lifts the limit; `budget_micros` is for the key's whole life."""

    creates_per_minute: int | None = 100
    in_flight: int | None = 10
    budget_micros: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRecord:
    """An API key, without its secret. `hint` is its public beginning, safe to show and log."""

    id: str
    name: str
    hint: str
    limits: KeyLimits
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPrediction:
    """A create that passed validation.

    `input` is the client's own, echoed untouched; `request` is what it came to. `hold_micros` is set aside at once and is
    the most that will be charged; `rate_micros` per second of output is settled at the end. `idempotency_key` with
    `request_hash` (any digest of the body) makes a repeat within 24 hours answer with the first prediction.
    """

    key_id: str
    model: str
    input: Mapping[str, Any]
    request: ValidatedInput
    rate_micros: int
    hold_micros: int
    webhook_url: str | None = None
    webhook_secret: str | None = None
    idempotency_key: str | None = None
    request_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Where a key stands with its create limit: `limit` a `window` of seconds, `remaining`, more again in `reset` seconds."""

    limit: int | None
    remaining: int | None
    reset: int
    window: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A create went through, now or (`replayed`) the first time its idempotency key was used."""

    prediction_id: str
    quota: Quota
    replayed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a prediction failed. `message` is for the user, `details` says what to do; `step` is where it happened."""

    message: str
    details: str = ""
    code: ErrorCode = ErrorCode.PROVIDER_FAILED
    step: str = "generate"
    retryable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNote:
    """How far a take is: stage, its units done of all, and the whole's share (0…1), and the seconds left if known."""

    stage: str
    done: int
    total: int
    fraction: float
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """A prediction as its key sees it.

    `output` is the URL the worker gave, `artifact` its name in the artifact store (for signing a fresh URL).
    `cost_micros` is read from the ledger. `revision` grows with every change, so a watcher can tell without comparing.
    """

    id: str
    key_id: str
    model: str
    status: Status
    input: dict[str, Any]
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    revision: int
    attempt: int
    output: str | None = None
    artifact: str | None = None
    seconds: float | None = None
    cost_micros: int = 0
    logs: str | None = None
    failure: Failure | None = None
    progress: ProgressNote | None = None
    preview_revision: int = 0

    @property
    def run_seconds(self) -> float:
        """Wall seconds from creation to the end, queue included; 0 before the end."""
        return (self.ended_at - self.created_at).total_seconds() if self.ended_at else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecutionFilter:
    """Which predictions to list: of one model, in one status, created in [created_from, created_to)."""

    model: str | None = None
    status: Status | None = None
    created_from: datetime | None = None
    created_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some of the rows that match, and how many match in all."""

    items: list[Row]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """The right to work on one prediction until `expires_at`. `fence` is the fencing token: it grows with every claim, and
    every write of the holder is refused once a newer one was given out."""

    prediction_id: str
    worker: str
    fence: int
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A claimed prediction: what to make. `attempt` counts from 1."""

    lease: Lease
    key_id: str
    model: str
    request: ValidatedInput
    attempt: int
    created_at: datetime

    @property
    def prediction_id(self) -> str:
        return self.lease.prediction_id


class Beat(StrEnum):
    """What a heartbeat says back."""

    HELD = "held"
    CANCELLED = "cancelled"
    LOST = "lost"


class CancelOutcome(StrEnum):
    """What a cancel came to."""

    CANCELLED = "cancelled"
    ALREADY_ENDED = "already_ended"
    NOT_FOUND = "not_found"


class WebhookState(StrEnum):
    """WAITING for the prediction's end; PENDING a delivery; DELIVERED; FAILED for good; VOID because it was cancelled."""

    WAITING = "waiting"
    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A webhook claimed for sending. `message_id` stays the same over all attempts; `body` is sent as it is."""

    message_id: str
    prediction_id: str
    key_id: str
    url: str
    secret: str | None
    body: bytes
    attempt: int
    fence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What one try at a delivery came to. `status_code` is None when there was no answer; `retry_after` is in seconds."""

    status_code: int | None = None
    response: str | None = None
    error: str | None = None
    latency: float = 0.0
    retry_after: float | None = None
    at: datetime | None = None

    @property
    def delivered(self) -> bool:
        return self.status_code is not None and 200 <= self.status_code < 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A registered webhook with its state and the attempts made."""

    message_id: str
    prediction_id: str
    url: str
    state: WebhookState
    body: bytes | None
    created_at: datetime
    next_at: datetime | None
    attempts: list[Attempt] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """An uploaded file. `size` is None until the bytes have arrived."""

    id: str
    key_id: str
    content_type: str
    storage_key: str
    size: int | None
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What one key made with one model on one UTC day (`YYYY-MM-DD`)."""

    key_id: str
    model: str
    day: str
    predictions: int
    seconds: float
    cost_micros: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """Something past its time: remove `storage_keys`, then say so to the store."""

    id: str
    storage_keys: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """For gauges: predictions queued, running and ended by status; webhooks waiting to be sent; the oldest in the queue."""

    queued: int
    running: int
    ended: dict[Status, int]
    webhooks_pending: int
    oldest_queued_seconds: float
