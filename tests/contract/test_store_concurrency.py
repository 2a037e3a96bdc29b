"""Many threads and many processes on one database: limits stay exact, nothing is done twice, nothing is lost."""

import collections
import signal
import subprocess
import sys
import textwrap
import threading
import time
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


def at_once(number: int, work: Callable[[int], object]) -> list[object]:
    """What `number` threads that start together return or raise."""
    results: list[object] = [None] * number
    start = threading.Barrier(number)

    def run(place: int) -> None:
        start.wait()
        try:
            results[place] = work(place)
        except Exception as trouble:
            results[place] = trouble

    threads = [threading.Thread(target=run, args=(place,)) for place in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def kinds(results: list[object]) -> dict[str, int]:
    return dict(collections.Counter(type(result).__name__ for result in results))


@pytest.mark.parametrize(
    ("limits", "refusal"),
    [
        (KeyLimits(creates_per_minute=7, in_flight=None), RateLimited),
        (KeyLimits(creates_per_minute=None, in_flight=7), TooManyInFlight),
        (KeyLimits(creates_per_minute=None, in_flight=None, budget_micros=7 * SIX_SECONDS), BudgetSpent),
    ],
)
def test_limits_are_exact_over_threads_and_stores(
    store: SqlStore,
    open_store: Callable[[], SqlStore],
    new_for: Callable[..., NewPrediction],
    limits: KeyLimits,
    refusal: type[Exception],
) -> None:
    key, _ = store.create_key("busy", limits)
    stores = [store, open_store(), open_store()]
    results = at_once(24, lambda place: stores[place % 3].create(new_for(key)))
    assert kinds(results) == {"Created": 7, refusal.__name__: 17}
    assert store.balance(key.id) == (0, 7 * SIX_SECONDS)
    assert store.counts().queued == 7


def test_one_idempotency_key_makes_one_prediction_whoever_comes_first(
    store: SqlStore, open_store: Callable[[], SqlStore], free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    stores = [store, open_store()]
    once = new_for(free_key, idempotency_key="order", request_hash="h")
    other = new_for(free_key, idempotency_key="order", request_hash="another")
    results = at_once(16, lambda place: stores[place % 2].create(once))
    assert kinds(results) == {"Created": 16}
    assert len({result.prediction_id for result in results}) == 1  # type: ignore[attr-defined]
    assert sum(not result.replayed for result in results) == 1  # type: ignore[attr-defined]
    with pytest.raises(IdempotencyConflict):
        store.create(other)


def test_every_job_is_claimed_once(
    store: SqlStore, open_store: Callable[[], SqlStore], new_for: Callable[..., NewPrediction]
) -> None:
    stores = [store, open_store(), open_store()]
    keys = [store.create_key(f"key {n}", KeyLimits(creates_per_minute=None, in_flight=None))[0] for n in range(3)]
    made = {store.create(new_for(keys[number % 3])).prediction_id for number in range(60)}

    def work(place: int) -> list[str]:
        mine = []
        while job := stores[place % 3].claim(f"worker {place}", 60):
            stores[place % 3].finish(job.lease, output="http://x/y.mp4", artifact="y.mp4", seconds=6)
            mine.append(job.prediction_id)
        return mine

    results = at_once(9, work)
    taken = [job for result in results for job in result]  # type: ignore[attr-defined]
    assert sorted(taken) == sorted(made)
    assert [store.balance(key.id) for key in keys] == [(20 * SIX_SECONDS, 0)] * 3
    assert (store.counts().queued, store.counts().running) == (0, 0)


def test_cancel_and_finish_at_once_agree_on_one_end(
    store: SqlStore, open_store: Callable[[], SqlStore], free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    other = open_store()
    for _ in range(10):
        made = store.create(new_for(free_key)).prediction_id
        job = store.claim("worker", 60)
        assert job is not None
        work = [
            lambda job=job: store.finish(job.lease, output="http://x/y.mp4", artifact="y.mp4", seconds=6),
            lambda made=made: other.cancel(free_key.id, made),
        ]
        finished, cancelled = at_once(2, lambda place, work=work: work[place]())
        ended = store.get(free_key.id, made)
        assert ended is not None
        if finished == "held":
            assert (cancelled, ended.status, ended.cost_micros) == ("already_ended", Status.SUCCESS, SIX_SECONDS)
        else:
            assert (finished, cancelled, ended.status) == ("cancelled", "cancelled", Status.CANCELLED)
            assert ended.cost_micros == 0
    assert store.balance(free_key.id)[1] == 0


def test_deliveries_are_claimed_once(
    store: SqlStore, open_store: Callable[[], SqlStore], free_key: KeyRecord, new_for: Callable[..., NewPrediction]
) -> None:
    stores = [store, open_store()]
    for _ in range(20):
        store.create(new_for(free_key, webhook_url="https://a.example/hook"))
        job = store.claim("worker", 60)
        assert job is not None
        store.finish(job.lease, output="http://x/y.mp4", artifact="y.mp4", seconds=6)
    results = at_once(6, lambda place: [d.message_id for d in stores[place % 2].claim_deliveries(60, limit=5)])
    taken = [message for result in results for message in result]  # type: ignore[attr-defined]
    assert len(taken) == len(set(taken)) == 20


WORKER = textwrap.dedent(
    """
    import sys
    from soundstage.predictions import Attempt, SqlStore

    store = SqlStore(sys.argv[1])
    print("ready", flush=True)
    while True:
        store.reclaim()
        if job := store.claim("mortal", 2.0):
            store.heartbeat(job.lease, 2.0, log_lines=["working"], preview=b"jpeg")
            store.finish(job.lease, output="http://x/y.mp4", artifact=job.prediction_id, seconds=6)
        for delivery in store.claim_deliveries(2.0):
            print("sent", delivery.message_id, flush=True)
            store.record_attempt(delivery, Attempt(status_code=200))
    """
)


def test_killed_workers_lose_nothing_and_charge_nothing_twice(database_url: str, new_for: Callable[..., NewPrediction]) -> None:
    """Workers are killed with SIGKILL wherever they are, which no job survives three times; the last one is left to finish."""
    with SqlStore(database_url) as store:
        key, _ = store.create_key("patient", KeyLimits(creates_per_minute=None, in_flight=None))
        for _ in range(40):
            store.create(new_for(key, webhook_url="https://a.example/hook"))
        heard = ""
        for life in (0.05, 0.15, None):
            worker = subprocess.Popen([sys.executable, "-c", WORKER, database_url], stdout=subprocess.PIPE, text=True)
            assert worker.stdout is not None
            assert worker.stdout.readline() == "ready\n"
            if life is None:
                _wait_until_done(store)
            else:
                time.sleep(life)
            worker.send_signal(signal.SIGKILL)
            heard += worker.communicate()[0]
            assert worker.returncode == -signal.SIGKILL
        ended = store.list_executions(key.id, ExecutionFilter(), limit=200, offset=0).items
        outcomes = collections.Counter(prediction.status for prediction in ended)
        assert outcomes == {Status.SUCCESS: 40}
        assert all(prediction.cost_micros == SIX_SECONDS for prediction in ended)
        assert store.balance(key.id) == (40 * SIX_SECONDS, 0)
        assert (store.counts().running, store.counts().webhooks_pending) == (0, 0)
        assert len(set(heard.split()) - {"sent"}) == 40


def _wait_until_done(store: SqlStore) -> None:
    limit = time.monotonic() + 60
    while time.monotonic() < limit:
        counts = store.counts()
        if not (counts.queued or counts.running or counts.webhooks_pending):
            return
        time.sleep(0.05)
    raise AssertionError(f"not done: {store.counts()}")


def test_processes_that_open_a_new_database_at_once_make_one_schema(bare_database_url: str) -> None:
    code = "import sys; from soundstage.predictions import SqlStore; SqlStore(sys.argv[1]).create_key('k')"
    openers = [subprocess.Popen([sys.executable, "-c", code, bare_database_url], stderr=subprocess.PIPE) for _ in range(2)]
    for opener in openers:
        _, complaint = opener.communicate()
        assert opener.returncode == 0, complaint.decode()
    with SqlStore(bare_database_url, clock=ManualClock()) as store:
        assert len(store.list_keys()) == 2
