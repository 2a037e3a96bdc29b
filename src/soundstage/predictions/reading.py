"""Looking predictions up."""

import json
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, false, func, select

from soundstage.predictions.records import Counts, ExecutionFilter, Failure, Page, Prediction, ProgressNote
from soundstage.predictions.tables import is_pending, is_queued, lanes, ledger, predictions, previews, webhooks
from soundstage.predictions.times import SECOND, instant, moment
from soundstage.wire import ErrorCode, Status

__all__ = ["counts", "find", "get", "listing", "preview"]

_STATES = {
    "queued": Status.PROCESSING,
    "running": Status.PROCESSING,
    "success": Status.SUCCESS,
    "error": Status.ERROR,
    "cancelled": Status.CANCELLED,
}
_CHARGED = and_(ledger.c.prediction_id == predictions.c.id, ledger.c.opening == false(), ledger.c.kind == "settle")
_ALL = select(predictions, ledger.c.amount_micros.label("cost_micros")).outerjoin(ledger, _CHARGED)
_VISIBLE = predictions.c.deleted_at.is_(None)
_FIND = _ALL.where(predictions.c.id == bindparam("prediction"), _VISIBLE)
_GET = _FIND.where(predictions.c.key_id == bindparam("key"))
_PREVIEW = (
    select(previews.c.jpeg)
    .join(predictions, predictions.c.id == previews.c.prediction_id)
    .where(previews.c.prediction_id == bindparam("prediction"), predictions.c.key_id == bindparam("key"), _VISIBLE)
)


def get(connection: Connection, key_id: str, prediction_id: str) -> Prediction | None:
    row = connection.execute(_GET, {"prediction": prediction_id, "key": key_id}).one_or_none()
    return None if row is None else _prediction(row)


def find(connection: Connection, prediction_id: str) -> Prediction | None:
    row = connection.execute(_FIND, {"prediction": prediction_id}).one_or_none()
    return None if row is None else _prediction(row)


def preview(connection: Connection, key_id: str, prediction_id: str) -> bytes | None:
    return connection.execute(_PREVIEW, {"prediction": prediction_id, "key": key_id}).scalar()


def listing(connection: Connection, key_id: str, filters: ExecutionFilter, limit: int, offset: int) -> Page[Prediction]:
    matching = and_(predictions.c.key_id == key_id, _VISIBLE, *_conditions(filters))
    total = connection.execute(select(func.count()).select_from(predictions).where(matching)).scalar_one()
    newest = predictions.c.created_at.desc(), predictions.c.seq.desc()
    rows = connection.execute(_ALL.where(matching).order_by(*newest).limit(limit).offset(offset))
    return Page([_prediction(row) for row in rows], total)


def _conditions(filters: ExecutionFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if filters.model is not None:
        conditions.append(predictions.c.model == filters.model)
    if filters.status is not None:
        states = [state for state, status in _STATES.items() if status == filters.status]
        conditions.append(predictions.c.state.in_(states))
    if filters.created_from is not None:
        conditions.append(predictions.c.created_at >= instant(filters.created_from))
    if filters.created_to is not None:
        conditions.append(predictions.c.created_at < instant(filters.created_to))
    return conditions


def counts(connection: Connection, now: int) -> Counts:
    queued, running = connection.execute(
        select(func.coalesce(func.sum(lanes.c.queued), 0), func.coalesce(func.sum(lanes.c.running), 0))
    ).one()
    over = select(predictions.c.state, func.count()).where(predictions.c.ended_at.is_not(None))
    ended = {_STATES[state]: number for state, number in connection.execute(over.group_by(predictions.c.state))}
    pending = connection.execute(select(func.count()).select_from(webhooks).where(is_pending)).scalar_one()
    oldest = connection.execute(select(func.min(predictions.c.created_at)).where(is_queued)).scalar_one_or_none()
    return Counts(
        queued=int(queued),
        running=int(running),
        ended={status: ended.get(status, 0) for status in Status if status.ended},
        webhooks_pending=pending,
        oldest_queued_seconds=0.0 if oldest is None else max(0, now - oldest) / SECOND,
    )


def _prediction(row: Any) -> Prediction:
    status = _STATES[row.state]
    return Prediction(
        id=row.id,
        key_id=row.key_id,
        model=row.model,
        status=status,
        input=json.loads(row.input),
        created_at=moment(row.created_at),
        started_at=moment(row.started_at),
        ended_at=moment(row.ended_at),
        revision=row.revision,
        attempt=row.attempts,
        output=row.output,
        artifact=row.artifact,
        seconds=row.seconds,
        cost_micros=row.cost_micros or 0,
        logs=row.logs,
        failure=_failure(row) if status is Status.ERROR else None,
        progress=_progress(row) if row.stage is not None else None,
        preview_revision=row.preview_revision,
    )


def _failure(row: Any) -> Failure:
    return Failure(
        message=row.error_message,
        details=row.error_details,
        code=ErrorCode(row.error_code),
        step=row.error_step,
        retryable=row.retryable,
    )


def _progress(row: Any) -> ProgressNote:
    return ProgressNote(
        stage=row.stage,
        done=row.units_done,
        total=row.units_total,
        fraction=row.fraction,
        seconds_left=row.seconds_left,
    )
