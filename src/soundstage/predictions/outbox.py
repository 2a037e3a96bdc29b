"""Webhooks: registered at create, due in the transaction that ends the prediction, sent by whoever claims them.

A claim pushes the next due time a lease ahead, so a sender that dies leaves the webhook due again.
"""

import random
from typing import Any, Final

from sqlalchemy import Connection, and_, func, select, update

from soundstage.predictions.records import Attempt, Delivery, Page, Webhook, WebhookState
from soundstage.predictions.tables import is_pending, webhook_attempts, webhooks
from soundstage.predictions.times import micros, moment
from soundstage.wire import WebhookBody

__all__ = ["SCHEDULE", "any_due", "claim", "due", "find", "listing", "record", "replay", "void"]

SCHEDULE: Final = (0.0, 5.0, 60.0, 300.0, 1_800.0, 7_200.0, 18_000.0, 36_000.0)
"""Seconds to wait before each attempt, the first included."""

_JITTER = 0.1
_LONGEST_WAIT = SCHEDULE[-1]
_LONGEST_RESPONSE = 4_096
_GONE = 410


def due(connection: Connection, now: int, prediction_id: str, body: WebhookBody) -> None:
    """The prediction ended: send its webhook, if it has one."""
    connection.execute(
        update(webhooks)
        .where(webhooks.c.prediction_id == prediction_id, webhooks.c.state == WebhookState.WAITING.value)
        .values(state=WebhookState.PENDING.value, body=body.model_dump_json().encode(), next_at=now)
    )


def void(connection: Connection, prediction_id: str) -> None:
    """The prediction was cancelled: there is nothing to tell."""
    connection.execute(
        update(webhooks)
        .where(webhooks.c.prediction_id == prediction_id, webhooks.c.state == WebhookState.WAITING.value)
        .values(state=WebhookState.VOID.value)
    )


def any_due(connection: Connection, now: int) -> bool:
    ready = and_(is_pending, webhooks.c.next_at <= now)
    return connection.execute(select(webhooks.c.seq).where(ready).limit(1)).first() is not None


def claim(connection: Connection, now: int, lease_seconds: float, limit: int) -> list[Delivery]:
    ready = and_(is_pending, webhooks.c.next_at <= now)
    query = select(webhooks).where(ready).order_by(webhooks.c.next_at).limit(limit).with_for_update(skip_locked=True)
    rows = connection.execute(query).all()
    if rows:
        connection.execute(
            update(webhooks)
            .where(webhooks.c.seq.in_([row.seq for row in rows]))
            .values(next_at=now + micros(lease_seconds), fence=webhooks.c.fence + 1)
        )
    return [_delivery(row) for row in rows]


def _delivery(row: Any) -> Delivery:
    return Delivery(
        message_id=row.message_id,
        prediction_id=row.prediction_id,
        key_id=row.key_id,
        url=row.url,
        secret=row.secret,
        body=row.body,
        attempt=row.attempts + 1,
        fence=row.fence + 1,
    )


def record(connection: Connection, now: int, delivery: Delivery, attempt: Attempt, dice: random.Random) -> bool:
    state, wait = _verdict(delivery.attempt, attempt, dice)
    mine = and_(webhooks.c.message_id == delivery.message_id, webhooks.c.fence == delivery.fence)
    changed = connection.execute(
        update(webhooks)
        .where(mine, is_pending)
        .values(
            state=state.value,
            attempts=delivery.attempt,
            next_at=None if wait is None else now + micros(wait),
            fence=webhooks.c.fence + 1,
        )
    )
    if changed.rowcount == 0:
        return False
    connection.execute(
        webhook_attempts.insert().values(
            message_id=delivery.message_id,
            at=now,
            status_code=attempt.status_code,
            response=_plain(attempt.response),
            error=_plain(attempt.error),
            latency=attempt.latency,
        )
    )
    return True


def _verdict(number: int, attempt: Attempt, dice: random.Random) -> tuple[WebhookState, float | None]:
    """What becomes of a webhook after its `number`th attempt, and the seconds until the next."""
    if attempt.delivered:
        return WebhookState.DELIVERED, None
    if attempt.status_code == _GONE or number >= len(SCHEDULE):
        return WebhookState.FAILED, None
    # Jitter only lengthens: nothing is sent earlier than the schedule says.
    wait = SCHEDULE[number] * (1 + _JITTER * dice.random())
    return WebhookState.PENDING, max(wait, min(attempt.retry_after or 0.0, _LONGEST_WAIT))


def listing(connection: Connection, key_id: str, limit: int, offset: int) -> Page[Webhook]:
    mine = webhooks.c.key_id == key_id
    total = connection.execute(select(func.count()).select_from(webhooks).where(mine)).scalar_one()
    rows = connection.execute(select(webhooks).where(mine).order_by(webhooks.c.seq.desc()).limit(limit).offset(offset))
    return Page([_webhook(row, []) for row in rows], total)


def find(connection: Connection, key_id: str, prediction_id: str) -> Webhook | None:
    mine = and_(webhooks.c.key_id == key_id, webhooks.c.prediction_id == prediction_id)
    row = connection.execute(select(webhooks).where(mine)).one_or_none()
    if row is None:
        return None
    made = select(webhook_attempts).where(webhook_attempts.c.message_id == row.message_id).order_by(webhook_attempts.c.seq)
    return _webhook(row, [_attempt(attempt) for attempt in connection.execute(made)])


def replay(connection: Connection, now: int, prediction_id: str, key_id: str | None) -> bool:
    """Under the same message id, so that a receiver that had it already can tell."""
    again = and_(webhooks.c.prediction_id == prediction_id, webhooks.c.body.is_not(None))
    if key_id is not None:
        again = and_(again, webhooks.c.key_id == key_id)
    changed = connection.execute(
        update(webhooks)
        .where(again)
        .values(state=WebhookState.PENDING.value, attempts=0, next_at=now, fence=webhooks.c.fence + 1)
    )
    return changed.rowcount > 0


def _webhook(row: Any, attempts: list[Attempt]) -> Webhook:
    return Webhook(
        message_id=row.message_id,
        prediction_id=row.prediction_id,
        url=row.url,
        state=WebhookState(row.state),
        body=row.body,
        created_at=moment(row.created_at),
        next_at=moment(row.next_at),
        attempts=attempts,
    )


def _attempt(row: Any) -> Attempt:
    return Attempt(status_code=row.status_code, response=row.response, error=row.error, latency=row.latency, at=moment(row.at))


def _plain(text: str | None) -> str | None:
    """Text as a database takes it."""
    return None if text is None else text.replace("\x00", "�").encode("utf-8", "replace").decode()[:_LONGEST_RESPONSE]
