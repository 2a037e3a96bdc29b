"""Claims, leases, ends, on both databases."""

from collections.abc import Callable

import pytest

from soundstage.predictions import (
    Beat,
    CancelOutcome,
    Failure,
    Job,
    KeyRecord,
    ManualClock,
    NewPrediction,
    ProgressNote,
    SqlStore,
    WebhookState,
)
from soundstage.wire import ErrorCode, Status, stems_of

SIX_SECONDS = 1_451_400


def claimed(store: SqlStore, lease_seconds: float = 30) -> Job:
    job = store.claim("worker", lease_seconds)
    assert job is not None
    return job


def finished(store: SqlStore, job: Job, seconds: float = 6) -> Beat:
    return store.finish(job.lease, output=f"http://clips/{job.prediction_id}.mp4", artifact="clip.mp4", seconds=seconds)


def test_nothing_to_do_is_none(store: SqlStore) -> None:
    assert store.claim("worker", 30) is None
    assert store.reclaim() == 0


def test_from_claim_to_success(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    wanted = new_for(key)
    created = store.create(wanted)
    clock.advance(2)
    job = claimed(store)
    assert job.prediction_id == created.prediction_id
    assert job.request == wanted.request
    assert job.attempt == 1
    assert store.claim("other", 30) is None
    clock.advance(3)
    assert finished(store, job) is Beat.HELD
    ended = store.get(key.id, job.prediction_id)
    assert ended is not None
    assert ended.status is Status.SUCCESS
    assert ended.output == f"http://clips/{job.prediction_id}.mp4"
    assert ended.run_seconds == 5.0
    assert ended.cost_micros == SIX_SECONDS
    assert store.balance(key.id) == (SIX_SECONDS, 0)


def test_progress_is_seen_by_every_process(
    store: SqlStore, open_store: Callable[[], SqlStore], key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    store.create(new_for(key))
    job = claimed(store)
    other = open_store()
    note = ProgressNote(stage="render", done=36, total=144, fraction=0.3, seconds_left=12.5)
    assert store.heartbeat(job.lease, 30, progress=note, log_lines=["understood: a kite"], preview=b"\xff\xd8one") is Beat.HELD
    seen = other.get(key.id, job.prediction_id)
    assert seen is not None
    assert seen.progress == note
    assert seen.logs == "understood: a kite\n"
    assert other.preview(key.id, job.prediction_id) == b"\xff\xd8one"
    store.heartbeat(job.lease, 30, log_lines=["two", "three\x00"], preview=b"\xff\xd8two")
    later = other.get(key.id, job.prediction_id)
    assert later is not None
    assert later.revision > seen.revision
    assert later.logs == "understood: a kite\ntwo\nthree\n"
    assert other.preview(key.id, job.prediction_id) == b"\xff\xd8two"
    finished(store, job)
    ended = other.get(key.id, job.prediction_id)
    assert ended is not None
    assert ended.progress is None
    assert other.preview(key.id, job.prediction_id) is None


def test_logs_stop_growing(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    store.create(new_for(key))
    job = claimed(store)
    for _ in range(50):
        store.heartbeat(job.lease, 30, log_lines=["x" * 5_000])
    found = store.get(key.id, job.prediction_id)
    assert found is not None
    assert found.logs is not None
    assert 60_000 < len(found.logs) <= 65_536


def test_a_failure_costs_nothing_and_says_why(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    store.create(new_for(key))
    job = claimed(store)
    failure = Failure(
        message="The picture is too small.",
        details="Send one of 300 pixels.",
        code=ErrorCode.INPUT_DOWNLOAD_ERROR,
        step="fetch",
    )
    assert store.fail(job.lease, failure, log_lines=["fetched 12 bytes"]) is Beat.HELD
    ended = store.get(key.id, job.prediction_id)
    assert ended is not None
    assert (ended.status, ended.failure, ended.cost_micros) == (Status.ERROR, failure, 0)
    assert ended.logs == "fetched 12 bytes\n"
    assert store.balance(key.id) == (0, 0)


def test_a_retry_goes_on_until_the_third_attempt(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    store.create(new_for(key))
    for attempt in (1, 2, 3):
        job = claimed(store)
        assert job.attempt == attempt
        assert store.fail(job.lease, Failure(message="out of memory"), retry=True) is Beat.HELD
    assert store.claim("worker", 30) is None
    ended = store.get(key.id, job.prediction_id)
    assert ended is not None
    assert ended.status is Status.ERROR
    assert store.balance(key.id) == (0, 0)


def test_auto_is_charged_by_what_was_made_and_never_more_than_was_held(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    store.create(new_for(key, hold_micros=15 * 241_900))
    finished(store, claimed(store), seconds=5)
    assert store.balance(key.id) == (5 * 241_900, 0)
    store.create(new_for(key, hold_micros=4 * 241_900))
    finished(store, claimed(store), seconds=9)
    assert store.balance(key.id) == (9 * 241_900, 0)


def test_cancelling_what_waits(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    waiting = store.create(new_for(key)).prediction_id
    assert store.cancel(key.id, waiting) is CancelOutcome.CANCELLED
    assert store.claim("worker", 30) is None
    assert store.balance(key.id) == (0, 0)
    assert store.cancel(key.id, waiting) is CancelOutcome.ALREADY_ENDED
    assert store.cancel(key.id, "no-such-id") is CancelOutcome.NOT_FOUND


def test_a_worker_hears_of_a_cancel_and_can_publish_nothing(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    store.create(new_for(key))
    job = claimed(store)
    assert store.cancel(key.id, job.prediction_id) is CancelOutcome.CANCELLED
    assert store.heartbeat(job.lease, 30) is Beat.CANCELLED
    assert finished(store, job) is Beat.CANCELLED
    assert store.fail(job.lease, Failure(message="no")) is Beat.CANCELLED
    assert store.release(job.lease) is Beat.CANCELLED
    ended = store.get(key.id, job.prediction_id)
    assert ended is not None
    assert (ended.status, ended.output) == (Status.CANCELLED, None)
    assert store.balance(key.id) == (0, 0)


def test_a_cancel_after_the_end_changes_nothing(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    store.create(new_for(key))
    job = claimed(store)
    finished(store, job)
    before = store.get(key.id, job.prediction_id)
    assert store.cancel(key.id, job.prediction_id) is CancelOutcome.ALREADY_ENDED
    assert store.get(key.id, job.prediction_id) == before


def test_a_dead_workers_job_is_taken_over_and_its_ghost_publishes_nothing(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    store.create(new_for(key))
    ghost = claimed(store, lease_seconds=10)
    clock.advance(9)
    assert store.heartbeat(ghost.lease, 10) is Beat.HELD
    clock.advance(9)
    assert store.reclaim() == 0
    clock.advance(2)
    assert store.reclaim() == 1
    heir = claimed(store)
    assert heir.prediction_id == ghost.prediction_id
    assert heir.lease.fence > ghost.lease.fence
    assert heir.attempt == 2
    assert store.heartbeat(ghost.lease, 10) is Beat.LOST
    assert finished(store, ghost) is Beat.LOST
    assert finished(store, heir) is Beat.HELD
    assert store.balance(key.id) == (SIX_SECONDS, 0)


def test_what_kills_three_workers_ends_as_an_error(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    made = store.create(new_for(key, webhook_url="https://a.example/hook")).prediction_id
    for _ in range(3):
        claimed(store, lease_seconds=5)
        clock.advance(6)
        assert store.reclaim() == 1
    ended = store.get(key.id, made)
    assert ended is not None
    assert ended.failure is not None
    assert ended.failure.retryable
    assert store.balance(key.id) == (0, 0)
    webhook = store.get_webhook(key.id, made)
    assert webhook is not None
    assert webhook.state is WebhookState.PENDING


def test_a_job_given_back_uses_up_no_attempt(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    store.create(new_for(key))
    for _ in range(5):
        job = claimed(store)
        assert job.attempt == 1
        assert store.release(job.lease) is Beat.HELD
    assert store.heartbeat(job.lease, 30) is Beat.LOST


def test_a_job_of_no_one_is_lost(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    store.create(new_for(key))
    lease = claimed(store).lease
    stranger = type(lease)(prediction_id="nobody", worker="w", fence=1, expires_at=lease.expires_at)
    assert store.heartbeat(stranger, 30) is Beat.LOST
    assert store.release(stranger) is Beat.LOST
    assert store.fail(stranger, Failure(message="no")) is Beat.LOST
    assert store.finish(stranger, output="http://x", artifact="x", seconds=1) is Beat.LOST


def test_a_keys_jobs_go_by_age(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    ids = [store.create(new_for(key)).prediction_id for _ in range(5)]
    assert [claimed(store).prediction_id for _ in ids] == ids


def test_a_hundred_jobs_of_one_key_do_not_starve_anothers_one(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    for _ in range(100):
        store.create(new_for(free_key))
    claimed(store)
    lone = store.create(new_for(key)).prediction_id
    assert claimed(store).prediction_id == lone


def test_keys_take_turns_when_one_job_runs_at_a_time(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    for owner in (free_key, free_key, free_key, key, key):
        store.create(new_for(owner))
        clock.advance(1)
    order = []
    while job := store.claim("worker", 30):
        order.append(job.key_id)
        clock.advance(1)
        finished(store, job)
    assert order == [free_key.id, key.id, free_key.id, key.id, free_key.id]


def test_newcomers_do_not_starve_a_waiting_key(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    store.create(new_for(key))
    finished(store, claimed(store))
    clock.advance(1)
    waiting = store.create(new_for(key)).prediction_id
    clock.advance(1)
    for number in range(5):
        store.create(new_for(store.create_key(f"new {number}")[0]))
    assert claimed(store).prediction_id == waiting


def test_a_worker_may_take_certain_models_alone(
    store: SqlStore, key: KeyRecord, free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    store.create(new_for(key, model="a"))
    second = store.create(new_for(key, model="b")).prediction_id
    third = store.create(new_for(free_key, model="b")).prediction_id
    taken = set()
    while job := store.claim("worker", 30, models=["b"]):
        taken.add(job.prediction_id)
    assert taken == {second, third}
    assert store.claim("worker", 30, models=[]) is None


@pytest.mark.parametrize("state", ["queued", "running", "success"])
def test_deleting_forgets_what_was_asked_but_not_what_was_charged(
    store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction], state: str
) -> None:
    made = store.create(new_for(key, input={"prompt": "secret plan"})).prediction_id
    job = claimed(store) if state != "queued" else None
    if state == "success" and job is not None:
        finished(store, job)
    swept = store.delete(key.id, made)
    assert swept is not None
    assert swept.storage_keys == (("clip.mp4", *stems_of("clip.mp4").values()) if state == "success" else ())
    assert store.get(key.id, made) is None
    assert store.find(made) is None
    assert store.delete(key.id, made) is None
    if state == "running" and job is not None:
        assert store.heartbeat(job.lease, 30) is Beat.CANCELLED
    spent = SIX_SECONDS if state == "success" else 0
    assert store.balance(key.id) == (spent, 0)
    assert sum(row.cost_micros for row in store.usage(key.id)) == spent


def test_what_is_past_its_time_is_swept_once(
    store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]
) -> None:
    made = store.create(new_for(key)).prediction_id
    store.create(new_for(key))
    finished(store, claimed(store))
    clock.advance(10)
    ended = store.get(key.id, made)
    assert ended is not None
    assert ended.ended_at is not None
    assert store.expired_predictions(ended.ended_at) == []
    clock.advance(100)
    later = ended.ended_at.fromtimestamp(clock.now(), ended.ended_at.tzinfo)
    (old,) = store.expired_predictions(later)
    assert (old.id, old.storage_keys) == (made, ("clip.mp4", *stems_of("clip.mp4").values()))
    store.sweep_prediction(made)
    assert store.expired_predictions(later) == []
    swept = store.get(key.id, made)
    assert swept is not None
    assert (swept.status, swept.input, swept.output, swept.cost_micros) == (Status.SUCCESS, {}, None, SIX_SECONDS)


def test_artifacts_that_nobody_claims(store: SqlStore, key: KeyRecord, new_for: Callable[..., NewPrediction]) -> None:
    store.create(new_for(key))
    finished(store, claimed(store))
    file = store.create_file(key.id, "image/png", expires_in_seconds=60)
    assert store.unclaimed(["clip.mp4", "orphan.mp4", file.storage_key]) == ["orphan.mp4"]
    assert store.unclaimed([]) == []


def test_counts(store: SqlStore, key: KeyRecord, clock: ManualClock, new_for: Callable[..., NewPrediction]) -> None:
    for _ in range(4):
        store.create(new_for(key))
    finished(store, claimed(store))
    claimed(store)
    clock.advance(7)
    counts = store.counts()
    assert (counts.queued, counts.running, counts.oldest_queued_seconds) == (2, 1, 7.0)
    assert counts.ended == {Status.SUCCESS: 1, Status.ERROR: 0, Status.CANCELLED: 0}
