"""Accepting a prediction: everything that may refuse it, and everything that follows from it, in one transaction."""

import json
import math
import uuid

from sqlalchemy import Connection, bindparam, delete, func, select, update

from soundstage.predictions import accounts
from soundstage.predictions.errors import BudgetSpent, IdempotencyConflict, KeyRevoked, RateLimited, TooManyInFlight
from soundstage.predictions.records import Created, NewPrediction, Quota
from soundstage.predictions.tables import api_keys, idempotency, lanes, predictions, webhooks
from soundstage.predictions.times import DAY, SECOND

__all__ = ["create", "quota"]

_WINDOW = 60
_IN_FLIGHT_RETRY = 5

_LANE = select(lanes.c.queued, lanes.c.running, lanes.c.served_at).where(lanes.c.key_id == bindparam("key")).with_for_update()
_LIMITS = select(api_keys.c.creates_per_minute, api_keys.c.in_flight, api_keys.c.budget_micros, api_keys.c.revoked_at).where(
    api_keys.c.id == bindparam("key")
)
_RECENT = (
    select(predictions.c.created_at)
    .where(predictions.c.key_id == bindparam("key"), predictions.c.created_at > bindparam("after"))
    .order_by(predictions.c.created_at.desc())
    .limit(bindparam("most"))
    .subquery()
)
_WINDOW_COUNT = select(func.count(), func.min(_RECENT.c.created_at))
_INSERT = predictions.insert()
_QUEUE_UP = (
    update(lanes).where(lanes.c.key_id == bindparam("key")).values(queued=lanes.c.queued + 1, served_at=bindparam("turn"))
)


def create(connection: Connection, now: int, new: NewPrediction) -> Created:
    """Raises what `PredictionStore.create` says; the caller's transaction is then undone."""
    # The lane's lock comes first: all that is counted below is then exact, whatever runs beside.
    lane = connection.execute(_LANE, {"key": new.key_id}).one_or_none()
    limits = connection.execute(_LIMITS, {"key": new.key_id}).one_or_none()
    if lane is None or limits is None or limits.revoked_at is not None:
        raise KeyRevoked
    standing = _quota(connection, now, new.key_id, limits.creates_per_minute)
    earlier = _earlier(connection, now, new)
    if earlier is not None:
        return Created(prediction_id=earlier, quota=standing, replayed=True)
    if standing.remaining == 0:
        raise RateLimited(standing, retry_after=max(1, standing.reset))
    if limits.in_flight is not None and lane.queued + lane.running >= limits.in_flight:
        raise TooManyInFlight(standing, retry_after=_IN_FLIGHT_RETRY)
    seen = accounts.balance(connection, new.key_id)
    if limits.budget_micros is not None and sum(seen) + new.hold_micros > limits.budget_micros:
        raise BudgetSpent(new.hold_micros, max(0, limits.budget_micros - sum(seen)))

    prediction_id = str(uuid.uuid4())
    _insert(connection, now, prediction_id, new)
    accounts.hold(connection, now, new.key_id, prediction_id, amount=new.hold_micros, rate=new.rate_micros, seen=seen)
    # A lane that was empty queues up behind those served until now, so a newcomer overtakes nobody.
    turn = lane.served_at if lane.queued else max(lane.served_at, now)
    connection.execute(_QUEUE_UP, {"key": new.key_id, "turn": turn})
    return Created(prediction_id=prediction_id, quota=_less_one(standing))


def quota(connection: Connection, now: int, key_id: str) -> Quota:
    limits = connection.execute(_LIMITS, {"key": key_id}).one_or_none()
    return _quota(connection, now, key_id, None if limits is None else limits.creates_per_minute)


def _quota(connection: Connection, now: int, key_id: str, limit: int | None) -> Quota:
    """A sliding window: what was created less than a minute ago counts."""
    if limit is None:
        return Quota(limit=None, remaining=None, reset=0, window=_WINDOW)
    if limit == 0:
        return Quota(limit=0, remaining=0, reset=_WINDOW, window=_WINDOW)
    after = now - _WINDOW * SECOND
    used, oldest = connection.execute(_WINDOW_COUNT, {"key": key_id, "after": after, "most": limit}).one()
    reset = 0 if oldest is None else math.ceil((oldest - after) / SECOND)
    return Quota(limit=limit, remaining=max(0, limit - used), reset=reset, window=_WINDOW)


def _less_one(before: Quota) -> Quota:
    if before.remaining is None:
        return before
    return Quota(limit=before.limit, remaining=before.remaining - 1, reset=before.reset or before.window, window=before.window)


def _earlier(connection: Connection, now: int, new: NewPrediction) -> str | None:
    """The prediction that this idempotency key made within a day."""
    if new.idempotency_key is None:
        return None
    mine = (idempotency.c.key_id == new.key_id) & (idempotency.c.idempotency_key == new.idempotency_key)
    row = connection.execute(select(idempotency).where(mine)).one_or_none()
    if row is None:
        return None
    if row.created_at <= now - DAY:
        connection.execute(delete(idempotency).where(mine))
        return None
    if row.request_hash != (new.request_hash or ""):
        raise IdempotencyConflict
    return str(row.prediction_id)


def _insert(connection: Connection, now: int, prediction_id: str, new: NewPrediction) -> None:
    connection.execute(
        _INSERT,
        {
            "id": prediction_id,
            "key_id": new.key_id,
            "model": new.model,
            "state": "queued",
            "input": json.dumps(new.input, separators=(",", ":")),
            "request": new.request.to_json(),
            "created_at": now,
            "revision": 1,
            "attempts": 0,
            "fence": 0,
            "preview_revision": 0,
        },
    )
    if new.idempotency_key is not None:
        connection.execute(
            idempotency.insert(),
            {
                "key_id": new.key_id,
                "idempotency_key": new.idempotency_key,
                "request_hash": new.request_hash or "",
                "prediction_id": prediction_id,
                "created_at": now,
            },
        )
    if new.webhook_url is not None:
        connection.execute(
            webhooks.insert(),
            {
                "message_id": f"msg_{uuid.uuid4().hex}",
                "prediction_id": prediction_id,
                "key_id": new.key_id,
                "url": new.webhook_url,
                "secret": new.webhook_secret,
                "state": "waiting",
                "attempts": 0,
                "fence": 0,
                "created_at": now,
            },
        )
