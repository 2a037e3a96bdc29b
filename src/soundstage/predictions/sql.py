"""The store on SQL: SQLite for one machine, PostgreSQL for many."""

import contextlib
import random
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from soundstage.predictions import accounts, creating, keeping, keys, outbox, reading, working
from soundstage.predictions.clock import Clock, SystemClock
from soundstage.predictions.database import connect
from soundstage.predictions.migrate import upgrade
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
from soundstage.predictions.times import instant, micros

__all__ = ["SqlStore"]

Result = TypeVar("Result")

_REMEMBER_KEYS = 1.0
_MOST_REMEMBERED = 4_096


class SqlStore:
    """A `PredictionStore` (which see) at an SQLAlchemy URL: `sqlite:///path/to/file.db` or `postgresql://user@host/name`.

    Opening it makes or upgrades the schema. Any number of processes may have the same database open; on SQLite they must be
    on one machine, and the file on a local disk. `dice` jitters webhook retries. Raises `StoreUnavailable`.
    """

    def __init__(self, url: str, *, clock: Clock | None = None, dice: random.Random | None = None) -> None:
        self._clock = clock or SystemClock()
        self._dice = dice or random.Random()
        self._known_keys: dict[bytes, tuple[float, KeyRecord]] = {}
        self._known_lock = threading.Lock()
        self._database = connect(url)
        try:
            upgrade(self._database)
        except BaseException:
            self._database.close()
            raise

    @property
    def quick_reads(self) -> bool:
        return self._database.local

    def _now(self) -> int:
        return micros(self._clock.now())

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        return self._database.read(work)

    def _write(self, work: Callable[[Connection], Result]) -> Result:
        return self._database.write(work)

    # ── keys ────────────────────────────────────────────────────────────────────────────────────────────────────────────
    def create_key(self, name: str, limits: KeyLimits | None = None) -> tuple[KeyRecord, str]:
        if not 1 <= len(name) <= 128 or not name.isprintable():
            raise ValueError("a key's name has 1 to 128 printable characters")
        return self._write(lambda c: keys.create_key(c, self._now(), name, limits or KeyLimits()))

    def authenticate(self, key: str) -> KeyRecord | None:
        digest, now = keys.digest(key), self._clock.now()
        known = self._known_keys.get(digest)
        if known is not None and now < known[0]:
            return known[1]
        record = self._read(lambda c: keys.authenticate(c, key))
        with self._known_lock:
            if record is None:
                self._known_keys.pop(digest, None)
            else:
                if len(self._known_keys) >= _MOST_REMEMBERED:
                    self._known_keys.clear()
                self._known_keys[digest] = (now + _REMEMBER_KEYS, record)
        return record

    def list_keys(self) -> list[KeyRecord]:
        return self._read(keys.list_keys)

    def revoke_key(self, id_or_name: str) -> bool:
        revoked = self._write(lambda c: keys.revoke_key(c, self._now(), id_or_name))
        with self._known_lock:
            self._known_keys.clear()
        return revoked

    # ── predictions, for their key ──────────────────────────────────────────────────────────────────────────────────────
    def create(self, new: NewPrediction) -> Created:
        return self._write(lambda c: creating.create(c, self._now(), new))

    def quota(self, key_id: str) -> Quota:
        return self._read(lambda c: creating.quota(c, self._now(), key_id))

    def get(self, key_id: str, prediction_id: str) -> Prediction | None:
        return self._read(lambda c: reading.get(c, key_id, prediction_id))

    def find(self, prediction_id: str) -> Prediction | None:
        return self._read(lambda c: reading.find(c, prediction_id))

    def preview(self, key_id: str, prediction_id: str) -> bytes | None:
        return self._read(lambda c: reading.preview(c, key_id, prediction_id))

    def list_executions(self, key_id: str, filters: ExecutionFilter, *, limit: int, offset: int) -> Page[Prediction]:
        return self._read(lambda c: reading.listing(c, key_id, filters, limit, offset))

    def cancel(self, key_id: str, prediction_id: str) -> CancelOutcome:
        if self.get(key_id, prediction_id) is None:
            return CancelOutcome.NOT_FOUND
        return self._write(lambda c: working.cancel(c, self._now(), prediction_id, key_id))

    def delete(self, key_id: str, prediction_id: str) -> Swept | None:
        if self.get(key_id, prediction_id) is None:
            return None

        def work(connection: Connection) -> Swept:
            working.cancel(connection, self._now(), prediction_id, key_id)
            return keeping.delete_prediction(connection, self._now(), prediction_id)

        return self._write(work)

    def usage(self, key_id: str | None = None, *, since: datetime | None = None, until: datetime | None = None) -> list[Usage]:
        return self._read(lambda c: accounts.usage(c, key_id, since, until))

    def balance(self, key_id: str) -> tuple[int, int]:
        return self._read(lambda c: accounts.balance(c, key_id))

    # ── work ────────────────────────────────────────────────────────────────────────────────────────────────────────────
    def claim(self, worker: str, lease_seconds: float, models: Sequence[str] | None = None) -> Job | None:
        if not self._read(working.waiting):
            return None
        return self._write(lambda c: working.claim(c, self._now(), worker, lease_seconds, models))

    def heartbeat(
        self,
        lease: Lease,
        lease_seconds: float,
        *,
        progress: ProgressNote | None = None,
        log_lines: Sequence[str] = (),
        preview: bytes | None = None,
    ) -> Beat:
        return self._write(
            lambda c: working.heartbeat(c, self._now(), lease, lease_seconds, progress, tuple(log_lines), preview)
        )

    def finish(self, lease: Lease, *, output: str, artifact: str, seconds: float, log_lines: Sequence[str] = ()) -> Beat:
        return self._write(
            lambda c: working.finish(
                c, self._now(), lease, output=output, artifact=artifact, seconds=seconds, log_lines=tuple(log_lines)
            )
        )

    def fail(self, lease: Lease, failure: Failure, *, retry: bool = False, log_lines: Sequence[str] = ()) -> Beat:
        return self._write(lambda c: working.fail(c, self._now(), lease, failure, retry=retry, log_lines=tuple(log_lines)))

    def release(self, lease: Lease) -> Beat:
        return self._write(lambda c: working.release(c, self._now(), lease))

    def reclaim(self) -> int:
        # One transaction each, so that none ever waits for two lanes.
        reclaimed = 0
        while dead := self._read(lambda c: working.expired(c, self._now(), 100)):
            taken = sum(self._reclaim(lease) for lease in dead)
            if not taken:
                break
            reclaimed += taken
        return reclaimed

    def _reclaim(self, lease: Lease) -> bool:
        return self._write(lambda c: working.reclaim(c, self._now(), lease))

    # ── webhooks ────────────────────────────────────────────────────────────────────────────────────────────────────────
    def claim_deliveries(self, lease_seconds: float, limit: int = 16) -> list[Delivery]:
        if not self._read(lambda c: outbox.any_due(c, self._now())):
            return []
        return self._write(lambda c: outbox.claim(c, self._now(), lease_seconds, limit))

    def record_attempt(self, delivery: Delivery, attempt: Attempt) -> bool:
        return self._write(lambda c: outbox.record(c, self._now(), delivery, attempt, self._dice))

    def list_webhooks(self, key_id: str, *, limit: int, offset: int) -> Page[Webhook]:
        return self._read(lambda c: outbox.listing(c, key_id, limit, offset))

    def get_webhook(self, key_id: str, prediction_id: str) -> Webhook | None:
        return self._read(lambda c: outbox.find(c, key_id, prediction_id))

    def replay_webhook(self, prediction_id: str, key_id: str | None = None) -> bool:
        return self._write(lambda c: outbox.replay(c, self._now(), prediction_id, key_id))

    # ── files ───────────────────────────────────────────────────────────────────────────────────────────────────────────
    def create_file(self, key_id: str, content_type: str, *, expires_in_seconds: float) -> FileRecord:
        return self._write(lambda c: keeping.create_file(c, self._now(), key_id, content_type, micros(expires_in_seconds)))

    def get_file(self, file_id: str, key_id: str | None = None) -> FileRecord | None:
        return self._read(lambda c: keeping.get_file(c, self._now(), file_id, key_id))

    def file_stored(self, file_id: str, size: int, storage_key: str | None = None) -> bool:
        return self._write(lambda c: keeping.file_stored(c, self._now(), file_id, size, storage_key))

    def delete_file(self, key_id: str, file_id: str) -> FileRecord | None:
        return self._write(lambda c: keeping.delete_file(c, self._now(), key_id, file_id))

    # ── housekeeping ────────────────────────────────────────────────────────────────────────────────────────────────────
    def expired_predictions(self, older_than: datetime, limit: int = 100) -> list[Swept]:
        return self._read(lambda c: keeping.expired_predictions(c, instant(older_than), limit))

    def expired_files(self, limit: int = 100) -> list[Swept]:
        return self._read(lambda c: keeping.expired_files(c, self._now(), limit))

    def sweep_prediction(self, prediction_id: str) -> None:
        self._write(lambda c: keeping.sweep_prediction(c, self._now(), prediction_id))

    def sweep_file(self, file_id: str) -> None:
        self._write(lambda c: keeping.sweep_file(c, file_id))

    def unclaimed(self, names: Sequence[str]) -> list[str]:
        return self._read(lambda c: keeping.unclaimed(c, names))

    def house_secret(self, name: str) -> bytes:
        found = self._read(lambda c: keeping.find_secret(c, name))
        if found is None:
            # Where another process is faster, its secret is the one.
            with contextlib.suppress(IntegrityError):
                self._write(lambda c: keeping.make_secret(c, name))
            found = self._read(lambda c: keeping.find_secret(c, name))
        assert found is not None
        return found

    def counts(self) -> Counts:
        return self._read(lambda c: reading.counts(c, self._now()))

    def ping(self) -> None:
        self._read(lambda c: c.execute(text("SELECT 1")).scalar())

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
