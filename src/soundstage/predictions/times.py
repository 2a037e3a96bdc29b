"""Instants as the tables keep them: integer microseconds since the epoch."""

from datetime import UTC, datetime, timedelta
from typing import Final, overload

__all__ = ["DAY", "SECOND", "instant", "micros", "moment"]

SECOND: Final = 1_000_000
DAY: Final = 86_400 * SECOND
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(seconds: float) -> int:
    """Seconds as whole microseconds."""
    return round(seconds * SECOND)


def instant(when: datetime) -> int:
    """An aware datetime as the tables keep it."""
    return (when - _EPOCH) // timedelta(microseconds=1)


@overload
def moment(kept: int) -> datetime: ...
@overload
def moment(kept: None) -> None: ...
@overload
def moment(kept: int | None) -> datetime | None: ...
def moment(kept: int | None) -> datetime | None:
    """What the tables keep, as a datetime in UTC."""
    return None if kept is None else _EPOCH + timedelta(microseconds=kept)
