"""The webhook outbox, on both databases."""

import json
from collections.abc import Callable

from soundstage.predictions import Attempt, Delivery, Failure, KeyRecord, ManualClock, NewPrediction, SqlStore, WebhookState

HOOK = {"webhook_url": "https://a.example/hook", "webhook_secret": "s3cret"}
SCHEDULE = [5, 60, 300, 1_800, 7_200, 18_000, 36_000]


def ended(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction], *, failed: bool = False) -> str:
    """A prediction with a webhook that has come to its end."""
    store.create(new_for(key, **HOOK))
    job = store.claim("worker", 30)
    assert job is not None
    if failed:
        store.fail(job.lease, Failure(message="It broke."))
    else:
        store.finish(job.lease, output="http://clips/x.mp4", artifact="x.mp4", seconds=6)
    return job.prediction_id


def one_due(store: SqlStore) -> Delivery:
    (delivery,) = store.claim_deliveries(60)
    return delivery


def state(store: SqlStore, key: KeyRecord, prediction_id: str) -> WebhookState:
    webhook = store.get_webhook(key.id, prediction_id)
    assert webhook is not None
    return webhook.state


def test_it_is_listed_from_the_start_and_due_at_the_end(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    made = store.create(new_for(key, **HOOK)).prediction_id
    (listed,) = store.list_webhooks(key.id, limit=10, offset=0).items
    assert (listed.prediction_id, listed.state, listed.body) == (made, WebhookState.WAITING, None)
    assert store.claim_deliveries(60) == []
    job = store.claim("worker", 30)
    assert job is not None
    store.finish(job.lease, output="http://clips/x.mp4", artifact="x.mp4", seconds=6)
    delivery = one_due(store)
    assert (delivery.url, delivery.secret, delivery.attempt) == (HOOK["webhook_url"], HOOK["webhook_secret"], 1)
    assert delivery.message_id == listed.message_id
    assert json.loads(delivery.body) == {
        "exec_id": made,
        "flow_id": None,
        "status": "succeeded",
        "output": "http://clips/x.mp4",
        "error": "",
    }


def test_a_failure_is_told_too(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    made = ended(store, key, new_for, failed=True)
    assert json.loads(one_due(store).body) == {
        "exec_id": made,
        "flow_id": None,
        "status": "failed",
        "output": [{"id": "", "status": "error", "output": "", "error": "It broke."}],
        "error": "It broke.",
    }


def test_a_cancel_is_not_told(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    made = store.create(new_for(key, **HOOK)).prediction_id
    store.cancel(key.id, made)
    assert store.claim_deliveries(60) == []
    assert state(store, key, made) is WebhookState.VOID
    assert not store.replay_webhook(made)


def test_any_2xx_is_the_end_of_it(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    made = ended(store, key, new_for)
    assert store.record_attempt(one_due(store), Attempt(status_code=204, response="", latency=0.2))
    assert store.claim_deliveries(60) == []
    webhook = store.get_webhook(key.id, made)
    assert webhook is not None
    assert webhook.state is WebhookState.DELIVERED
    assert [(attempt.status_code, attempt.latency) for attempt in webhook.attempts] == [(204, 0.2)]


def test_it_is_tried_eight_times_over_hours_under_one_id(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    made = ended(store, key, new_for)
    seen = set()
    for wait in SCHEDULE:
        delivery = one_due(store)
        seen.add(delivery.message_id)
        assert store.record_attempt(delivery, Attempt(error="connection refused"))
        clock.advance(wait - 0.01)
        assert store.claim_deliveries(60) == []
        clock.advance(wait * 0.1 + 0.02)
    last = one_due(store)
    assert last.attempt == 8
    assert seen == {last.message_id}
    store.record_attempt(last, Attempt(status_code=302))
    assert state(store, key, made) is WebhookState.FAILED
    clock.advance(1_000_000)
    assert store.claim_deliveries(60) == []
    webhook = store.get_webhook(key.id, made)
    assert webhook is not None
    assert len(webhook.attempts) == 8


def test_gone_stops_it(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    made = ended(store, key, new_for)
    store.record_attempt(one_due(store), Attempt(status_code=410))
    assert state(store, key, made) is WebhookState.FAILED


def test_retry_after_is_honoured_within_reason(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    ended(store, key, new_for)
    store.record_attempt(one_due(store), Attempt(status_code=503, retry_after=900))
    clock.advance(899)
    assert store.claim_deliveries(60) == []
    clock.advance(1)
    store.record_attempt(one_due(store), Attempt(status_code=429, retry_after=10**9))
    clock.advance(36_000)
    assert one_due(store).attempt == 3


def test_a_dead_senders_webhook_is_sent_by_another_and_counted_once(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    made = ended(store, key, new_for)
    lost = one_due(store)
    assert store.claim_deliveries(60) == []
    clock.advance(60)
    heir = one_due(store)
    assert (heir.message_id, heir.attempt) == (lost.message_id, 1)
    assert store.record_attempt(heir, Attempt(status_code=200))
    assert not store.record_attempt(lost, Attempt(status_code=500))
    assert state(store, key, made) is WebhookState.DELIVERED


def test_it_can_be_sent_again(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    made = ended(store, key, new_for)
    first = one_due(store)
    store.record_attempt(first, Attempt(status_code=200))
    assert not store.replay_webhook(made, free_key.id)
    assert store.replay_webhook(made, key.id)
    again = one_due(store)
    assert (again.message_id, again.body, again.attempt) == (first.message_id, first.body, 1)


def test_what_answered_badly_is_kept_within_bounds(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    made = ended(store, key, new_for)
    store.record_attempt(one_due(store), Attempt(status_code=500, response="\x00\ud800" + "x" * 10_000))
    webhook = store.get_webhook(key.id, made)
    assert webhook is not None
    assert webhook.attempts[0].response is not None
    assert len(webhook.attempts[0].response) == 4_096


def test_a_key_sees_its_own_webhooks_alone(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    made = ended(store, key, new_for)
    assert store.get_webhook(free_key.id, made) is None
    assert store.list_webhooks(free_key.id, limit=10, offset=0).total == 0
