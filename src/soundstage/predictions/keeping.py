"""Uploaded files, what is past its time, and the house's own secrets."""

import os
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, delete, or_, select, update

from soundstage.predictions.records import FileRecord, Swept, WebhookState
from soundstage.predictions.tables import files, idempotency, predictions, secrets, webhooks
from soundstage.predictions.times import DAY, moment
from soundstage.wire import belongs_to, stems_of

__all__ = [
    "create_file",
    "delete_file",
    "delete_prediction",
    "expired_files",
    "expired_predictions",
    "file_stored",
    "find_secret",
    "get_file",
    "make_secret",
    "sweep_file",
    "sweep_prediction",
    "unclaimed",
]

_FORGOTTEN: dict[str, Any] = {"input": "{}", "request": "{}", "logs": None, "output": None, "artifact": None}


def create_file(connection: Connection, now: int, key_id: str, content_type: str, lifetime: int) -> FileRecord:
    file_id = str(uuid.uuid4())
    values = {
        "id": file_id,
        "key_id": key_id,
        "content_type": content_type[:128],
        "storage_key": f"uploads/{file_id}",
        "size": None,
        "created_at": now,
        "expires_at": now + lifetime,
    }
    connection.execute(files.insert(), values)
    return _file(connection.execute(select(files).where(files.c.id == file_id)).one())


def get_file(connection: Connection, now: int, file_id: str, key_id: str | None) -> FileRecord | None:
    known = and_(files.c.id == file_id, files.c.expires_at > now)
    if key_id is not None:
        known = and_(known, files.c.key_id == key_id)
    row = connection.execute(select(files).where(known)).one_or_none()
    return None if row is None else _file(row)


def file_stored(connection: Connection, now: int, file_id: str, size: int, storage_key: str | None) -> bool:
    values = {"size": size} if storage_key is None else {"size": size, "storage_key": storage_key}
    empty = and_(files.c.id == file_id, files.c.size.is_(None), files.c.expires_at > now)
    return connection.execute(update(files).where(empty).values(**values)).rowcount > 0


def delete_file(connection: Connection, now: int, key_id: str, file_id: str) -> FileRecord | None:
    """It is gone for everyone at once; its row stays until its bytes were swept."""
    record = get_file(connection, now, file_id, key_id)
    if record is not None:
        connection.execute(update(files).where(files.c.id == file_id).values(expires_at=now))
    return record


def expired_files(connection: Connection, now: int, limit: int) -> list[Swept]:
    query = select(files.c.id, files.c.storage_key).where(files.c.expires_at <= now).order_by(files.c.expires_at).limit(limit)
    return [Swept(id=row.id, storage_keys=(row.storage_key,)) for row in connection.execute(query)]


def sweep_file(connection: Connection, file_id: str) -> None:
    connection.execute(delete(files).where(files.c.id == file_id))


def delete_prediction(connection: Connection, now: int, prediction_id: str) -> Swept:
    """Hide an ended prediction and forget what was asked; its artifact's name stays until the sweep."""
    row = connection.execute(select(predictions.c.artifact).where(predictions.c.id == prediction_id)).one()
    connection.execute(
        update(predictions)
        .where(predictions.c.id == prediction_id)
        .values(deleted_at=now, revision=predictions.c.revision + 1, **{**_FORGOTTEN, "artifact": row.artifact})
    )
    return Swept(id=prediction_id, storage_keys=_names(row.artifact))


def expired_predictions(connection: Connection, before: int, limit: int) -> list[Swept]:
    left = and_(predictions.c.swept_at.is_(None), predictions.c.ended_at.is_not(None))
    past = or_(predictions.c.ended_at < before, predictions.c.deleted_at.is_not(None))
    query = select(predictions.c.id, predictions.c.artifact).where(left, past).order_by(predictions.c.ended_at).limit(limit)
    return [Swept(id=row.id, storage_keys=_names(row.artifact)) for row in connection.execute(query)]


def sweep_prediction(connection: Connection, now: int, prediction_id: str) -> None:
    ended = and_(predictions.c.id == prediction_id, predictions.c.ended_at.is_not(None))
    connection.execute(update(predictions).where(ended).values(swept_at=now, **_FORGOTTEN))
    told = and_(webhooks.c.prediction_id == prediction_id, webhooks.c.state != WebhookState.PENDING.value)
    connection.execute(update(webhooks).where(told).values(secret=None, body=None))
    connection.execute(delete(idempotency).where(idempotency.c.created_at <= now - DAY))


def unclaimed(connection: Connection, names: Sequence[str]) -> list[str]:
    wanted = list(names)
    claimed = set(connection.execute(select(predictions.c.artifact).where(predictions.c.artifact.in_(wanted))).scalars())
    clips = {name: belongs_to(name) for name in wanted if belongs_to(name) != name}
    beside = set(
        connection.execute(select(predictions.c.artifact).where(predictions.c.artifact.in_(set(clips.values())))).scalars()
    )
    claimed |= {name for name, clip in clips.items() if clip in beside}
    claimed |= set(connection.execute(select(files.c.storage_key).where(files.c.storage_key.in_(wanted))).scalars())
    return [name for name in wanted if name not in claimed]


def find_secret(connection: Connection, name: str) -> bytes | None:
    return connection.execute(select(secrets.c.value).where(secrets.c.name == name)).scalar()


def make_secret(connection: Connection, name: str) -> None:
    if find_secret(connection, name) is None:
        connection.execute(secrets.insert().values(name=name, value=os.urandom(32)))


def _names(artifact: str | None) -> tuple[str, ...]:
    return () if artifact is None else (artifact, *stems_of(artifact).values())


def _file(row: Any) -> FileRecord:
    return FileRecord(
        id=row.id,
        key_id=row.key_id,
        content_type=row.content_type,
        storage_key=row.storage_key,
        size=row.size,
        created_at=moment(row.created_at),
        expires_at=moment(row.expires_at),
    )
