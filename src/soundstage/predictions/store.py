"""The seam to the lifecycle of predictions: what server, workers and command line may ask of the store."""

from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from soundstage.predictions.records import (
    Attempt,
    Beat,
    CancelOutcome,
    Counts,
    Created,
    Delivery,
    ExecutionFilter,
    Failure,
    FileRecord,
    Job,
    KeyLimits,
    KeyRecord,
    Lease,
    NewPrediction,
    Page,
    Prediction,
    ProgressNote,
    Quota,
    Swept,
    Usage,
    Webhook,
)

__all__ = ["PredictionStore"]


class PredictionStore(Protocol):
    """Durable state of keys, predictions, money, webhooks and files.

    Synchronous and safe to call from any thread, and from any number of processes on the same database; an asyncio caller
    goes through a thread. Every method is one transaction. Any method may raise `StoreUnavailable`.
    """

    @property
    def quick_reads(self) -> bool:
        """Whether `authenticate` and `get` stay on this machine and wait for nobody, so that an event loop may call them."""
        ...

    # ── keys ────────────────────────────────────────────────────────────────────────────────────────────────────────────
    def create_key(self, name: str, limits: KeyLimits | None = None) -> tuple[KeyRecord, str]:
        """Make an API key; the second value is the key itself, which is kept nowhere and cannot be shown again."""
        ...

    def authenticate(self, key: str) -> KeyRecord | None:
        """Whose key this is, or None for an unknown or revoked one. Remembered for a second in this process."""
        ...

    def list_keys(self) -> list[KeyRecord]: ...

    def revoke_key(self, id_or_name: str) -> bool:
        """False if there is no such key that still works. Its predictions stay and go on."""
        ...

    # ── predictions, for their key ──────────────────────────────────────────────────────────────────────────────────────
    def create(self, new: NewPrediction) -> Created:
        """Accept a prediction: limits, idempotency, row, hold and webhook in one transaction, or nothing at all.

        Raises `RateLimited`, `TooManyInFlight`, `BudgetSpent`, `IdempotencyConflict`, `KeyRevoked`.
        """
        ...

    def quota(self, key_id: str) -> Quota: ...

    def get(self, key_id: str, prediction_id: str) -> Prediction | None:
        """None if it does not exist, was deleted, or is another key's."""
        ...

    def find(self, prediction_id: str) -> Prediction | None:
        """The same for whoever holds a signed URL or runs the house: of any key."""
        ...

    def preview(self, key_id: str, prediction_id: str) -> bytes | None:
        """The newest preview JPEG while it is being made."""
        ...

    def list_executions(self, key_id: str, filters: ExecutionFilter, *, limit: int, offset: int) -> Page[Prediction]:
        """Newest first; without logs and progress."""
        ...

    def cancel(self, key_id: str, prediction_id: str) -> CancelOutcome:
        """End it as cancelled and release its hold; whoever works on it learns of it by its next heartbeat."""
        ...

    def delete(self, key_id: str, prediction_id: str) -> Swept | None:
        """Cancel it if it runs, forget its input, output and logs; what was charged stays on the books. None: not found."""
        ...

    def usage(self, key_id: str | None = None, *, since: datetime | None = None, until: datetime | None = None) -> list[Usage]:
        """What was charged, by key, model and UTC day of the charge; newest day first."""
        ...

    def balance(self, key_id: str) -> tuple[int, int]:
        """(spent, held) in micro-dollars."""
        ...

    # ── work ────────────────────────────────────────────────────────────────────────────────────────────────────────────
    def claim(self, worker: str, lease_seconds: float, models: Sequence[str] | None = None) -> Job | None:
        """Take the next prediction: of the key with the fewest running, then the one served longest ago; its oldest first.

        Cheap when there is nothing to do. `models`: take only these.
        """
        ...

    def heartbeat(
        self,
        lease: Lease,
        lease_seconds: float,
        *,
        progress: ProgressNote | None = None,
        log_lines: Sequence[str] = (),
        preview: bytes | None = None,
    ) -> Beat:
        """Prolong the lease and tell how far the work is; `CANCELLED` or `LOST` say to stop at once."""
        ...

    def finish(self, lease: Lease, *, output: str, artifact: str, seconds: float, log_lines: Sequence[str] = ()) -> Beat:
        """End it as a success: row, settled ledger and webhook in one transaction.

        `seconds` of output are charged at the rate agreed at create, never more than was held. `HELD` says it was written;
        otherwise nothing was, and the caller removes what it made.
        """
        ...

    def fail(self, lease: Lease, failure: Failure, *, retry: bool = False, log_lines: Sequence[str] = ()) -> Beat:
        """End it as an error, released and charged nothing. `retry`: back into the queue while attempts are left."""
        ...

    def release(self, lease: Lease) -> Beat:
        """Give it back unfinished, without using up an attempt (a worker that shuts down)."""
        ...

    def reclaim(self) -> int:
        """Take back what dead workers held: into the queue again, or ended as an error after the third attempt."""
        ...

    # ── webhooks ────────────────────────────────────────────────────────────────────────────────────────────────────────
    def claim_deliveries(self, lease_seconds: float, limit: int = 16) -> list[Delivery]:
        """Webhooks that are due, each for one attempt."""
        ...

    def record_attempt(self, delivery: Delivery, attempt: Attempt) -> bool:
        """Write down what came of it and when to try again; False if another sender took over meanwhile."""
        ...

    def list_webhooks(self, key_id: str, *, limit: int, offset: int) -> Page[Webhook]:
        """Newest first, without attempts."""
        ...

    def get_webhook(self, key_id: str, prediction_id: str) -> Webhook | None: ...

    def replay_webhook(self, prediction_id: str, key_id: str | None = None) -> bool:
        """Send it again, from the first attempt; False if there is none that was ever due."""
        ...

    # ── files ───────────────────────────────────────────────────────────────────────────────────────────────────────────
    def create_file(self, key_id: str, content_type: str, *, expires_in_seconds: float) -> FileRecord: ...

    def get_file(self, file_id: str, key_id: str | None = None) -> FileRecord | None: ...

    def file_stored(self, file_id: str, size: int, storage_key: str | None = None) -> bool:
        """The bytes are there, under `storage_key` if it is not the one promised; False if the file is gone or had some."""
        ...

    def delete_file(self, key_id: str, file_id: str) -> FileRecord | None: ...

    # ── housekeeping ────────────────────────────────────────────────────────────────────────────────────────────────────
    def expired_predictions(self, older_than: datetime, limit: int = 100) -> list[Swept]:
        """Ended before `older_than`, with something left to remove."""
        ...

    def expired_files(self, limit: int = 100) -> list[Swept]: ...

    def sweep_prediction(self, prediction_id: str) -> None:
        """Its artifact was removed: forget input, output and logs."""
        ...

    def sweep_file(self, file_id: str) -> None: ...

    def unclaimed(self, names: Sequence[str]) -> list[str]:
        """Which of these artifacts no prediction and no file refers to: a worker died before it could say what it made.

        A clip is stored before its prediction ends, so ask only about artifacts that are older than any take may last.
        """
        ...

    def house_secret(self, name: str) -> bytes:
        """32 random bytes of that name, made at the first call and the same for every process ever after."""
        ...

    def counts(self) -> Counts: ...

    def ping(self) -> None:
        """Return if the database answers; raise `StoreUnavailable` if not."""
        ...

    def close(self) -> None: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None: ...
