"""API keys: made, checked, revoked. Only a key's SHA-256 is kept; the key is random, so no slow hash is needed."""

import hashlib
import hmac
import secrets
from typing import Any

from sqlalchemy import Connection, or_, select, update

from soundstage.predictions.records import KeyLimits, KeyRecord
from soundstage.predictions.tables import api_keys, lanes
from soundstage.predictions.times import moment

__all__ = ["authenticate", "create_key", "digest", "list_keys", "revoke_key"]

_PREFIX = "ss"
_NO_DIGEST = bytes(32)


def digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "replace")).digest()


def create_key(connection: Connection, now: int, name: str, limits: KeyLimits) -> tuple[KeyRecord, str]:
    key_id = secrets.token_hex(6)
    key = f"{_PREFIX}_{key_id}_{secrets.token_urlsafe(32)}"
    connection.execute(
        api_keys.insert().values(
            id=key_id,
            name=name,
            digest=digest(key),
            creates_per_minute=limits.creates_per_minute,
            in_flight=limits.in_flight,
            budget_micros=limits.budget_micros,
            created_at=now,
        )
    )
    connection.execute(lanes.insert().values(key_id=key_id, queued=0, running=0, served_at=0))
    return KeyRecord(id=key_id, name=name, hint=f"{_PREFIX}_{key_id}_…", limits=limits, created_at=moment(now)), key


def authenticate(connection: Connection, key: str) -> KeyRecord | None:
    """The row is found by the key's public part; the secret part is compared in constant time, also when there is no row."""
    parts = key.split("_", 2)
    key_id = parts[1] if len(parts) == 3 and parts[0] == _PREFIX and len(parts[1]) == 12 else ""
    row = connection.execute(select(api_keys).where(api_keys.c.id == key_id)).one_or_none()
    right = hmac.compare_digest(digest(key), _NO_DIGEST if row is None else row.digest)
    if row is None or not right or row.revoked_at is not None:
        return None
    return _record(row)


def list_keys(connection: Connection) -> list[KeyRecord]:
    return [_record(row) for row in connection.execute(select(api_keys).order_by(api_keys.c.created_at, api_keys.c.id))]


def revoke_key(connection: Connection, now: int, id_or_name: str) -> bool:
    """All keys of that name, if it is no id."""
    known = or_(api_keys.c.id == id_or_name, api_keys.c.name == id_or_name)
    return (
        connection.execute(update(api_keys).where(known, api_keys.c.revoked_at.is_(None)).values(revoked_at=now)).rowcount > 0
    )


def _record(row: Any) -> KeyRecord:
    return KeyRecord(
        id=row.id,
        name=row.name,
        hint=f"{_PREFIX}_{row.id}_…",
        limits=KeyLimits(creates_per_minute=row.creates_per_minute, in_flight=row.in_flight, budget_micros=row.budget_micros),
        created_at=moment(row.created_at),
        revoked_at=moment(row.revoked_at),
    )
