"""The ledger: what is held, settled and released, by prediction. Append only.

A prediction opens with one `hold` and closes with one `settle` or one `release`; a unique constraint allows no second of
either. Every row carries its key's running totals of money spent and held. Callers hold the key's lane locked.
"""

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from soundstage.catalog import charge
from soundstage.predictions.records import Usage
from soundstage.predictions.tables import ledger, predictions
from soundstage.predictions.times import DAY, instant, moment

__all__ = ["balance", "hold", "release", "settle", "usage"]

_BALANCE = (
    select(ledger.c.spent_micros, ledger.c.held_micros)
    .where(ledger.c.key_id == bindparam("key"))
    .order_by(ledger.c.seq.desc())
    .limit(1)
)
_HOLD = select(ledger.c.amount_micros, ledger.c.rate_micros).where(
    ledger.c.prediction_id == bindparam("prediction"), ledger.c.opening.is_(True)
)
_ENTER = ledger.insert()


def balance(connection: Connection, key_id: str) -> tuple[int, int]:
    """(spent, held)."""
    row = connection.execute(_BALANCE, {"key": key_id}).one_or_none()
    return (0, 0) if row is None else (row.spent_micros, row.held_micros)


def hold(
    connection: Connection, now: int, key_id: str, prediction_id: str, *, amount: int, rate: int, seen: tuple[int, int]
) -> None:
    """Set money aside. `seen` is the balance, read under the same lock."""
    spent, held = seen
    connection.execute(
        _ENTER,
        {
            "key_id": key_id,
            "prediction_id": prediction_id,
            "kind": "hold",
            "opening": True,
            "amount_micros": amount,
            "rate_micros": rate,
            "seconds": 0.0,
            "spent_micros": spent,
            "held_micros": held + amount,
            "at": now,
        },
    )


def settle(connection: Connection, now: int, key_id: str, prediction_id: str, seconds: float) -> int:
    """Charge for so many seconds at the rate that was agreed, never more than was held; returns the charge."""
    held, rate = connection.execute(_HOLD, {"prediction": prediction_id}).one()
    cost: int = min(charge(rate, seconds), held)
    _close(connection, now, key_id, prediction_id, "settle", charged=cost, held=held, rate=rate, seconds=seconds)
    return cost


def release(connection: Connection, now: int, key_id: str, prediction_id: str) -> None:
    """Give back what was held."""
    held, rate = connection.execute(_HOLD, {"prediction": prediction_id}).one()
    _close(connection, now, key_id, prediction_id, "release", charged=0, held=held, rate=rate, seconds=0.0)


def _close(
    connection: Connection,
    now: int,
    key_id: str,
    prediction_id: str,
    kind: str,
    *,
    charged: int,
    held: int,
    rate: int,
    seconds: float,
) -> None:
    spent_before, held_before = balance(connection, key_id)
    connection.execute(
        _ENTER,
        {
            "key_id": key_id,
            "prediction_id": prediction_id,
            "kind": kind,
            "opening": False,
            "amount_micros": charged if kind == "settle" else held,
            "rate_micros": rate,
            "seconds": seconds,
            "spent_micros": spent_before + charged,
            "held_micros": held_before - held,
            "at": now,
        },
    )


def usage(connection: Connection, key_id: str | None, since: datetime | None, until: datetime | None) -> list[Usage]:
    """What was charged, by key, model and UTC day."""
    day = (ledger.c.at // DAY).label("day")
    query = (
        select(
            ledger.c.key_id,
            predictions.c.model,
            day,
            func.count().label("number"),
            func.sum(ledger.c.seconds).label("seconds"),
            func.sum(ledger.c.amount_micros).label("cost"),
        )
        .join(predictions, predictions.c.id == ledger.c.prediction_id)
        .where(ledger.c.kind == "settle")
        .group_by(ledger.c.key_id, predictions.c.model, day)
        .order_by(day.desc(), ledger.c.key_id, predictions.c.model)
    )
    if key_id is not None:
        query = query.where(ledger.c.key_id == key_id)
    if since is not None:
        query = query.where(ledger.c.at >= instant(since))
    if until is not None:
        query = query.where(ledger.c.at < instant(until))
    return [
        Usage(
            key_id=row.key_id,
            model=row.model,
            day=moment(int(row.day) * DAY).date().isoformat(),
            predictions=row.number,
            seconds=row.seconds,
            cost_micros=int(row.cost),
        )
        for row in connection.execute(query)
    ]
