"""An SQLite store and a booking."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from soundstage.catalog import TEXT_TO_VIDEO, validate_input
from soundstage.predictions import KeyLimits, KeyRecord, ManualClock, NewPrediction, SqlStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def store(path: Path, clock: ManualClock) -> Iterator[SqlStore]:
    with SqlStore(f"sqlite:///{path}", clock=clock) as opened:
        yield opened


@pytest.fixture
def key(store: SqlStore) -> KeyRecord:
    return store.create_key("free", KeyLimits(creates_per_minute=None, in_flight=None))[0]


@pytest.fixture
def booking(key: KeyRecord) -> NewPrediction:
    sent = {"prompt": "A kite over a beach", "duration": "6"}
    request = validate_input(TEXT_TO_VIDEO, sent)
    return NewPrediction(
        key_id=key.id, model=request.model, input=sent, request=request, rate_micros=241_900, hold_micros=1_451_400
    )
