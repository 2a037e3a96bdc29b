"""Creating predictions: limits, money, idempotency, on both databases."""

from collections.abc import Callable

import pytest

from soundstage.predictions import (
    BudgetSpent,
    ExecutionFilter,
    IdempotencyConflict,
    KeyLimits,
    KeyRecord,
    ManualClock,
    NewPrediction,
    RateLimited,
    SqlStore,
    TooManyInFlight,
)
from soundstage.wire import Status

SIX_SECONDS = 1_451_400


def end_all(store: SqlStore) -> None:
    while job := store.claim("worker", 30):
        store.finish(job.lease, output="http://clips/x.mp4", artifact="x.mp4", seconds=6)


def test_a_created_prediction_is_there_as_it_was_sent(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    sent = {"prompt": "Ein Drachen — 🪁", "duration": 6, "seed": "7", "nested": {"kept": [1, 2.5, None]}}
    created = store.create(new_for(key, input=sent))
    found = store.get(key.id, created.prediction_id)
    assert found is not None
    assert found.status is Status.PROCESSING
    assert found.input == sent
    assert list(found.input) == list(sent)
    assert (found.output, found.logs, found.cost_micros, found.run_seconds) == (None, None, 0, 0.0)


def test_a_key_sees_its_own_alone(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    mine = store.create(new_for(key)).prediction_id
    assert store.get(free_key.id, mine) is None
    assert store.find(mine) is not None
    assert store.cancel(free_key.id, mine) == "not_found"
    assert store.delete(free_key.id, mine) is None
    assert store.list_executions(free_key.id, ExecutionFilter(), limit=10, offset=0).total == 0


def test_the_hundred_and_first_create_of_a_minute_is_refused(
    store: SqlStore, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    key, _ = store.create_key("eager", KeyLimits(in_flight=None))
    for number in range(100):
        created = store.create(new_for(key))
        assert created.quota.remaining == 99 - number
        clock.advance(0.25)
    with pytest.raises(RateLimited) as refused:
        store.create(new_for(key))
    assert refused.value.quota.limit == 100
    assert refused.value.quota.remaining == 0
    assert refused.value.retry_after == 35
    assert store.counts().queued == 100
    assert store.balance(key.id) == (0, 100 * SIX_SECONDS)


def test_the_window_slides(store: SqlStore, clock: ManualClock, new_for: Callable[..., NewPrediction]) -> None:
    key, _ = store.create_key("eager", KeyLimits(creates_per_minute=2, in_flight=None))
    store.create(new_for(key))
    clock.advance(40)
    store.create(new_for(key))
    clock.advance(19.9)
    with pytest.raises(RateLimited) as refused:
        store.create(new_for(key))
    assert refused.value.retry_after == 1
    clock.advance(0.1)
    assert store.create(new_for(key)).quota.remaining == 0
    with pytest.raises(RateLimited) as refused:
        store.create(new_for(key))
    assert refused.value.retry_after == 40


def test_the_eleventh_in_flight_is_refused_until_one_ends(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    ids = [store.create(new_for(key)).prediction_id for _ in range(10)]
    assert store.claim("worker", 30) is not None
    with pytest.raises(TooManyInFlight) as refused:
        store.create(new_for(key))
    assert refused.value.retry_after > 0
    assert store.cancel(key.id, ids[5]) == "cancelled"
    store.create(new_for(key))
    with pytest.raises(TooManyInFlight):
        store.create(new_for(key))


def test_a_refused_create_leaves_nothing_behind(store: SqlStore, new_for: Callable[..., NewPrediction]) -> None:
    key, _ = store.create_key("one", KeyLimits(in_flight=1))
    store.create(new_for(key))
    before = store.balance(key.id), store.counts(), store.quota(key.id)
    with pytest.raises(TooManyInFlight):
        store.create(new_for(key, idempotency_key="again", webhook_url="https://a.example/hook"))
    assert (store.balance(key.id), store.counts(), store.quota(key.id)) == before
    assert store.list_webhooks(key.id, limit=10, offset=0).total == 0
    end_all(store)
    assert not store.create(new_for(key, idempotency_key="again")).replayed


def test_a_spent_budget_is_refused_with_what_is_left(store: SqlStore, new_for: Callable[..., NewPrediction]) -> None:
    key, _ = store.create_key("poor", KeyLimits(budget_micros=2 * SIX_SECONDS + 5))
    store.create(new_for(key))
    store.create(new_for(key))
    with pytest.raises(BudgetSpent) as refused:
        store.create(new_for(key))
    assert (refused.value.needed_micros, refused.value.available_micros) == (SIX_SECONDS, 5)
    job = store.claim("worker", 30)
    assert job is not None
    assert store.cancel(key.id, job.prediction_id) == "cancelled"
    store.create(new_for(key))


def test_the_same_idempotency_key_answers_with_the_first_prediction(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    once = {"idempotency_key": "order-1", "request_hash": "abc"}
    first = store.create(new_for(key, **once))
    again = store.create(new_for(key, **once))
    assert again.replayed
    assert again.prediction_id == first.prediction_id
    assert store.balance(key.id) == (0, SIX_SECONDS)
    with pytest.raises(IdempotencyConflict):
        store.create(new_for(key, idempotency_key="order-1", request_hash="other"))
    assert store.create(new_for(free_key, **once)).prediction_id != first.prediction_id
    clock.advance(86_400)
    assert not store.create(new_for(key, **once)).replayed


def test_a_replay_is_answered_even_when_the_limits_are_reached(store: SqlStore, new_for: Callable[..., NewPrediction]) -> None:
    key, _ = store.create_key("one", KeyLimits(creates_per_minute=1, in_flight=1, budget_micros=SIX_SECONDS))
    first = store.create(new_for(key, idempotency_key="k", request_hash="h"))
    assert store.create(new_for(key, idempotency_key="k", request_hash="h")).prediction_id == first.prediction_id


def test_executions_are_listed_newest_first_and_filtered(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    ids = []
    for number in range(5):
        ids.append(store.create(new_for(key, model="other" if number == 2 else "model")).prediction_id)
        clock.advance(10)
    store.cancel(key.id, ids[1])
    page = store.list_executions(key.id, ExecutionFilter(), limit=2, offset=1)
    assert [item.id for item in page.items] == [ids[3], ids[2]]
    assert page.total == 5

    def listed(**filters: object) -> list[str]:
        found = store.list_executions(key.id, ExecutionFilter(**filters), limit=10, offset=0)  # type: ignore[arg-type]
        return [item.id for item in reversed(found.items)]

    assert listed(model="other") == [ids[2]]
    assert listed(status=Status.CANCELLED) == [ids[1]]
    assert listed(status=Status.PROCESSING) == [ids[0], *ids[2:]]
    third = store.get(key.id, ids[2])
    assert third is not None
    assert listed(created_from=third.created_at) == ids[2:]
    assert listed(created_to=third.created_at) == ids[:2]


def test_usage_adds_up_by_model_and_day(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    for owner in (key, key, free_key):
        store.create(new_for(owner))
    end_all(store)
    clock.advance(86_400)
    store.create(new_for(key))
    end_all(store)
    rows = [(row.key_id, row.day, row.predictions, row.seconds, row.cost_micros) for row in store.usage(key.id)]
    assert rows == [
        (key.id, "2027-01-16", 1, 6.0, SIX_SECONDS),
        (key.id, "2027-01-15", 2, 12.0, 2 * SIX_SECONDS),
    ]
    assert sum(row.cost_micros for row in store.usage()) == 4 * SIX_SECONDS
