"""However many rows there are, what is asked often looks at few: the plans use the indices made for them."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from soundstage.predictions import ExecutionFilter, KeyRecord, ManualClock, NewPrediction, SqlStore


def plans(path: Path, store: SqlStore, ask: Callable[[], object]) -> dict[str, str]:
    """Every statement that `ask` runs, and SQLite's plan of it."""
    seen: dict[str, object] = {}

    def note(connection: object, cursor: object, statement: str, parameters: object, *rest: object) -> None:
        seen[statement] = parameters

    event.listen(Engine, "before_cursor_execute", note)
    try:
        ask()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    with sqlite3.connect(path) as connection:
        explained = {
            statement: "; ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters))
            for statement, parameters in seen.items()
            if statement.split()[0] in ("SELECT", "UPDATE", "DELETE")
        }
    connection.close()
    return explained


@pytest.mark.parametrize(
    "question", ["create", "get", "claim", "heartbeat", "finish", "reclaim", "deliveries", "list", "sweep", "counts"]
)
def test_nothing_is_scanned(
    path: Path, store: SqlStore, key: KeyRecord, booking: NewPrediction, clock: ManualClock, question: str
) -> None:
    store.create(booking)
    running = store.create(booking)
    job = store.claim("worker", 60)
    assert job is not None
    questions: dict[str, Callable[[], object]] = {
        "create": lambda: store.create(booking),
        "get": lambda: store.get(key.id, running.prediction_id),
        "claim": lambda: store.claim("worker", 60),
        "heartbeat": lambda: store.heartbeat(job.lease, 60, log_lines=["x"], preview=b"x"),
        "finish": lambda: store.finish(job.lease, output="http://x/y.mp4", artifact="y.mp4", seconds=6),
        "reclaim": store.reclaim,
        "deliveries": lambda: store.claim_deliveries(60),
        "list": lambda: store.list_executions(key.id, ExecutionFilter(), limit=10, offset=0),
        "counts": store.counts,
        "sweep": lambda: store.expired_predictions(job.created_at),
    }
    explained = plans(path, store, questions[question])
    assert explained
    scanned = {statement: plan for statement, plan in explained.items() if "SCAN" in plan and "USING" not in plan}
    index = {
        "claim": "ix_predictions_queue",
        "reclaim": "ix_predictions_lease",
        "deliveries": "ix_webhooks_due",
        "counts": "ix_predictions_ended",
    }
    assert index.get(question, "") in str(explained)
    # A limited subquery holds at most a minute's creates; lanes are as many as keys, and only gauges add them up.
    allowed = {"SCAN anon_1", "CO-ROUTINE anon_1", *(["SCAN lanes"] if question == "counts" else [])}
    assert {s: p for s, p in scanned.items() if p not in allowed} == {}
