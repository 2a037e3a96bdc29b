"""What workers do with a prediction: claim it, beat for it, end it or give it back.

A claim gives out a fencing token that grows with each claim of the same prediction; every later write names it, so a worker
that comes back from the dead changes nothing.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, delete, func, select, update

from soundstage.catalog import ValidatedInput
from soundstage.predictions import accounts, outbox
from soundstage.predictions.records import Beat, CancelOutcome, Failure, Job, Lease, ProgressNote
from soundstage.predictions.tables import has_queued, is_queued, is_running, lanes, predictions, previews
from soundstage.predictions.times import micros, moment
from soundstage.wire import ErrorCode, WebhookBody

__all__ = ["ATTEMPTS", "cancel", "claim", "expired", "fail", "finish", "heartbeat", "reclaim", "release", "waiting"]

ATTEMPTS = 3
_LOG_LIMIT = 65_536
_CLEARED: dict[str, Any] = {
    "worker": None,
    "lease_until": None,
    "stage": None,
    "units_done": None,
    "units_total": None,
    "fraction": None,
    "seconds_left": None,
}
_WAITING = select(lanes.c.key_id).where(has_queued).limit(1)
_FOUND = select(predictions.c.key_id, predictions.c.state, predictions.c.attempts).where(
    predictions.c.id == bindparam("prediction")
)
_LANES_BY_TURN = (
    select(lanes.c.key_id, lanes.c.served_at)
    .where(has_queued)
    .order_by(lanes.c.running, lanes.c.served_at, lanes.c.key_id)
    .limit(1)
)
_OLDEST_QUEUED = (
    select(
        predictions.c.seq,
        predictions.c.id,
        predictions.c.key_id,
        predictions.c.model,
        predictions.c.request,
        predictions.c.created_at,
        predictions.c.attempts,
        predictions.c.fence,
    )
    .where(predictions.c.key_id == bindparam("key"), is_queued)
    .order_by(predictions.c.seq)
    .limit(1)
)
_TAKE = (
    update(predictions)
    .where(predictions.c.seq == bindparam("row"))
    .values(
        state="running",
        worker=bindparam("by"),
        lease_until=bindparam("until"),
        started_at=func.coalesce(predictions.c.started_at, bindparam("now")),
        fence=predictions.c.fence + 1,
        attempts=predictions.c.attempts + 1,
        revision=predictions.c.revision + 1,
    )
)
_SERVE_LANE = (
    update(lanes)
    .where(lanes.c.key_id == bindparam("key"))
    .values(queued=lanes.c.queued - 1, running=lanes.c.running + 1, served_at=bindparam("turn"))
)
_LEAVE_LANE = update(lanes).where(lanes.c.key_id == bindparam("key")).values(running=lanes.c.running - 1)
_LOCK_LANE = select(lanes.c.key_id).where(lanes.c.key_id == bindparam("key")).with_for_update()
_FORGET_PREVIEW = delete(previews).where(previews.c.prediction_id == bindparam("prediction"))
_LOST = Failure(
    message="The machines working on it went away three times.",
    details="Nothing was charged. Try again; if it goes on, try a shorter clip, or ask the operator.",
    code=ErrorCode.PROVIDER_SERVER_ERROR,
    step="work",
    retryable=True,
)


def waiting(connection: Connection) -> bool:
    """Whether anything is queued at all."""
    return connection.execute(_WAITING).first() is not None


def claim(connection: Connection, now: int, worker: str, lease_seconds: float, models: Sequence[str] | None) -> Job | None:
    lane = _next_lane(connection, models)
    if lane is None:
        return None
    oldest = _OLDEST_QUEUED if models is None else _OLDEST_QUEUED.where(predictions.c.model.in_(list(models)))
    row = connection.execute(oldest, {"key": lane.key_id}).one_or_none()
    if row is None:
        return None
    until = now + micros(lease_seconds)
    connection.execute(_TAKE, {"row": row.seq, "by": worker, "until": until, "now": now})
    connection.execute(_SERVE_LANE, {"key": lane.key_id, "turn": max(now, lane.served_at + 1)})
    return Job(
        lease=Lease(prediction_id=row.id, worker=worker, fence=row.fence + 1, expires_at=moment(until)),
        key_id=row.key_id,
        model=row.model,
        request=ValidatedInput.from_json(row.request),
        attempt=row.attempts + 1,
        created_at=moment(row.created_at),
    )


def _next_lane(connection: Connection, models: Sequence[str] | None) -> Any:
    """The lane whose turn it is: fewest running, then served longest ago."""
    query = _LANES_BY_TURN
    if models is not None:
        fitting = and_(predictions.c.key_id == lanes.c.key_id, is_queued, predictions.c.model.in_(list(models)))
        query = query.where(select(predictions.c.seq).where(fitting).exists())
    free = connection.execute(query.with_for_update(skip_locked=True)).one_or_none()
    # Every lane may be locked by a create just now; waiting for one is then better than going away empty.
    return free if free is not None else connection.execute(query.with_for_update()).one_or_none()


def heartbeat(
    connection: Connection,
    now: int,
    lease: Lease,
    lease_seconds: float,
    progress: ProgressNote | None,
    log_lines: Sequence[str],
    preview: bytes | None,
) -> Beat:
    values: dict[str, Any] = {"lease_until": now + micros(lease_seconds)}
    if progress is not None:
        values |= {
            "stage": progress.stage[:32],
            "units_done": progress.done,
            "units_total": progress.total,
            "fraction": progress.fraction,
            "seconds_left": progress.seconds_left,
        }
    if log_lines:
        values["logs"] = _appended(log_lines)
    if preview is not None:
        values["preview_revision"] = predictions.c.preview_revision + 1
    if len(values) > 1:
        values["revision"] = predictions.c.revision + 1
    if connection.execute(update(predictions).where(_held(lease)).values(values)).rowcount == 0:
        return _why_lost(connection, lease)
    if preview is not None:
        _forget_preview(connection, lease.prediction_id)
        connection.execute(previews.insert().values(prediction_id=lease.prediction_id, jpeg=preview))
    return Beat.HELD


def finish(
    connection: Connection, now: int, lease: Lease, *, output: str, artifact: str, seconds: float, log_lines: Sequence[str]
) -> Beat:
    key_id = _lock_lane(connection, lease.prediction_id)
    values: dict[str, Any] = {"output": output, "artifact": artifact, "seconds": seconds}
    if not _end(connection, now, lease, "success", values, log_lines):
        return _why_lost(connection, lease)
    _leave_lane(connection, key_id)
    accounts.settle(connection, now, key_id, lease.prediction_id, seconds)
    outbox.due(connection, now, lease.prediction_id, WebhookBody.succeeded(lease.prediction_id, output))
    return Beat.HELD


def fail(connection: Connection, now: int, lease: Lease, failure: Failure, *, retry: bool, log_lines: Sequence[str]) -> Beat:
    key_id = _lock_lane(connection, lease.prediction_id)
    row = connection.execute(_FOUND, {"prediction": lease.prediction_id}).one_or_none()
    if retry and row is not None and row.attempts < ATTEMPTS:
        return _requeue(connection, now, lease, key_id, attempts=row.attempts, log_lines=log_lines)
    if not _end(connection, now, lease, "error", _failed(failure), log_lines):
        return _why_lost(connection, lease)
    _leave_lane(connection, key_id)
    accounts.release(connection, now, key_id, lease.prediction_id)
    outbox.due(connection, now, lease.prediction_id, WebhookBody.failed(lease.prediction_id, failure.message))
    return Beat.HELD


def release(connection: Connection, now: int, lease: Lease) -> Beat:
    key_id = _lock_lane(connection, lease.prediction_id)
    row = connection.execute(_FOUND, {"prediction": lease.prediction_id}).one_or_none()
    if row is None:
        return Beat.LOST
    return _requeue(connection, now, lease, key_id, attempts=max(0, row.attempts - 1), log_lines=())


def cancel(connection: Connection, now: int, prediction_id: str, key_id: str) -> CancelOutcome:
    """The caller has seen that the prediction is the key's."""
    _lock_lane(connection, prediction_id)
    row = connection.execute(_FOUND, {"prediction": prediction_id}).one()
    if row.state not in ("queued", "running"):
        return CancelOutcome.ALREADY_ENDED
    connection.execute(
        update(predictions)
        .where(predictions.c.id == prediction_id)
        .values(state="cancelled", ended_at=now, revision=predictions.c.revision + 1, **_CLEARED)
    )
    if row.state == "queued":
        connection.execute(update(lanes).where(lanes.c.key_id == key_id).values(queued=lanes.c.queued - 1))
    else:
        _leave_lane(connection, key_id)
    _forget_preview(connection, prediction_id)
    accounts.release(connection, now, key_id, prediction_id)
    outbox.void(connection, prediction_id)
    return CancelOutcome.CANCELLED


def expired(connection: Connection, now: int, limit: int) -> list[Lease]:
    """Leases that have run out."""
    out = and_(is_running, predictions.c.lease_until < now)
    query = select(predictions.c.id, predictions.c.worker, predictions.c.fence, predictions.c.lease_until).where(out)
    return [
        Lease(prediction_id=row.id, worker=row.worker, fence=row.fence, expires_at=moment(row.lease_until))
        for row in connection.execute(query.order_by(predictions.c.lease_until).limit(limit))
    ]


def reclaim(connection: Connection, now: int, lease: Lease) -> bool:
    """Take one back, if its lease is still out once its lane is locked."""
    _lock_lane(connection, lease.prediction_id)
    still = and_(_held(lease), predictions.c.lease_until < now)
    if connection.execute(select(predictions.c.seq).where(still)).first() is None:
        return False
    return fail(connection, now, lease, _LOST, retry=True, log_lines=()) is Beat.HELD


def _held(lease: Lease) -> Any:
    return and_(predictions.c.id == lease.prediction_id, predictions.c.fence == lease.fence, is_running)


def _why_lost(connection: Connection, lease: Lease) -> Beat:
    row = connection.execute(_FOUND, {"prediction": lease.prediction_id}).one_or_none()
    return Beat.CANCELLED if row is not None and row.state == "cancelled" else Beat.LOST


def _lock_lane(connection: Connection, prediction_id: str) -> str:
    """Lock the lane of a prediction's key, before anything else of the key is written; returns the key's id."""
    row = connection.execute(_FOUND, {"prediction": prediction_id}).one_or_none()
    key_id = "" if row is None else str(row.key_id)
    if connection.dialect.name != "sqlite":
        connection.execute(_LOCK_LANE, {"key": key_id})
    return key_id


def _leave_lane(connection: Connection, key_id: str) -> None:
    connection.execute(_LEAVE_LANE, {"key": key_id})


def _end(connection: Connection, now: int, lease: Lease, state: str, values: dict[str, Any], log_lines: Sequence[str]) -> bool:
    if log_lines:
        values["logs"] = _appended(log_lines)
    changed = connection.execute(
        update(predictions)
        .where(_held(lease))
        .values({**_CLEARED, **values, "state": state, "ended_at": now, "revision": predictions.c.revision + 1})
    )
    if changed.rowcount:
        _forget_preview(connection, lease.prediction_id)
    return changed.rowcount > 0


def _requeue(connection: Connection, now: int, lease: Lease, key_id: str, *, attempts: int, log_lines: Sequence[str]) -> Beat:
    values: dict[str, Any] = {**_CLEARED, "state": "queued", "attempts": attempts, "revision": predictions.c.revision + 1}
    if log_lines:
        values["logs"] = _appended(log_lines)
    if connection.execute(update(predictions).where(_held(lease)).values(values)).rowcount == 0:
        return _why_lost(connection, lease)
    _forget_preview(connection, lease.prediction_id)
    turn = case((lanes.c.queued > 0, lanes.c.served_at), (lanes.c.served_at > now, lanes.c.served_at), else_=now)
    connection.execute(
        update(lanes)
        .where(lanes.c.key_id == key_id)
        .values(running=lanes.c.running - 1, queued=lanes.c.queued + 1, served_at=turn)
    )
    return Beat.HELD


def _forget_preview(connection: Connection, prediction_id: str) -> None:
    connection.execute(_FORGET_PREVIEW, {"prediction": prediction_id})


def _appended(lines: Sequence[str]) -> Any:
    """The logs with these lines behind; once they are full they only keep what they have."""
    more = "".join(line.replace("\x00", "").rstrip("\n")[:2_000] + "\n" for line in lines)
    old = func.coalesce(predictions.c.logs, "")
    return case((func.length(old) + len(more) <= _LOG_LIMIT, old + more), else_=old)


def _failed(failure: Failure) -> dict[str, Any]:
    return {
        "error_code": failure.code.value,
        "error_message": failure.message,
        "error_details": failure.details,
        "error_step": failure.step[:32],
        "retryable": failure.retryable,
    }
