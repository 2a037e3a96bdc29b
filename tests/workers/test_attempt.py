import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from soundstage.catalog import CONTRACT_PRICES, ValidatedInput
from soundstage.engines.runner import EngineRunner
from soundstage.links import Links
from soundstage.media import probe
from soundstage.predictions import NewPrediction, Prediction, SqlStore
from soundstage.settings import Settings
from soundstage.storage import ArtifactStore, StorageFull, open_artifacts
from soundstage.wire import Status
from soundstage.workers.attempt import AttemptRoom
from soundstage.workers.inputs import Inputs
from soundstage.workers.worker import Worker

TWIN = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"


class Nowhere:
    """A fetcher with no network."""

    def fetch(self, url: str, target: Path) -> None:
        raise AssertionError("nothing should be fetched")


class Bench:
    """A store, a room and one worker, driven by hand."""

    def __init__(self, data: Path, runner: EngineRunner) -> None:
        self.settings = Settings(data=data, engine=TWIN, beat_seconds=0.05, take_seconds=60)
        self.store = SqlStore(self.settings.database_url)
        self.artifacts: ArtifactStore = open_artifacts(self.settings.artifacts_place)
        inputs = Inputs(self.store, self.artifacts, Nowhere())
        self.room = AttemptRoom(self.store, self.artifacts, inputs, Links("http://t", b"s" * 32), self.settings)
        self.worker = Worker(runner, self.room)
        self.key = self.store.create_key("tests")[0].id

    def create(self, prompt: str = "a twin") -> str:
        request = ValidatedInput(model="m", prompt=prompt, resolution="480p", seconds=4)
        new = NewPrediction(
            key_id=self.key,
            model="m",
            input={"prompt": prompt},
            request=request,
            rate_micros=CONTRACT_PRICES.rate("480p"),
            hold_micros=CONTRACT_PRICES.hold("480p", 4),
        )
        return self.store.create(new).prediction_id

    def get(self, prediction_id: str) -> Prediction:
        found = self.store.get(self.key, prediction_id)
        assert found is not None
        return found

    def left_behind(self) -> list[Path]:
        return list(self.settings.scratch.iterdir())


@pytest.fixture(scope="module")
def runner() -> Iterator[EngineRunner]:
    with EngineRunner(TWIN, polite_seconds=0.3) as made:
        yield made


@pytest.fixture
def bench(tmp_path: Path, runner: EngineRunner) -> Iterator[Bench]:
    made = Bench(tmp_path, runner)
    yield made
    made.store.close()


def test_nothing_to_do(bench: Bench) -> None:
    assert bench.worker.work_once() is False


def test_a_clip_is_published_charged_and_logged(bench: Bench) -> None:
    prediction_id = bench.create()
    assert bench.worker.work_once() is True
    ended = bench.get(prediction_id)
    assert ended.status is Status.SUCCESS
    assert ended.artifact is not None
    path = bench.artifacts.local_path(ended.artifact)
    assert path is not None
    assert probe(path).frames == 96
    assert ended.cost_micros == 4 * 112_900
    assert "twin understood 2 words" in (ended.logs or "")
    assert bench.left_behind() == []


@pytest.mark.parametrize("prompt", ["#slow", "#deaf"])
def test_cancel_stops_the_take_and_leaves_nothing(bench: Bench, prompt: str) -> None:
    prediction_id = bench.create(prompt)
    working = threading.Thread(target=bench.worker.work_once)
    working.start()
    while bench.get(prediction_id).progress is None:
        pass
    bench.store.cancel(bench.key, prediction_id)
    working.join(30)
    assert not working.is_alive()
    assert bench.get(prediction_id).status is Status.CANCELLED
    assert bench.left_behind() == []
    assert list(bench.artifacts.list()) == []


def test_shutting_down_gives_the_job_back_unharmed(bench: Bench) -> None:
    prediction_id = bench.create("#slow")
    abandon = threading.Event()
    working = threading.Thread(target=bench.worker.work_once, args=(abandon,))
    working.start()
    while bench.get(prediction_id).progress is None:
        pass
    abandon.set()
    working.join(30)
    again = bench.store.claim("another", 10)
    assert again is not None
    assert (again.prediction_id, again.attempt) == (prediction_id, 1)


def test_a_worker_back_from_the_dead_publishes_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    prediction_id = bench.create()
    claim = bench.store.claim

    def claim_and_lose(*arguments: Any) -> Any:
        job = claim(*arguments)
        assert job is not None
        bench.store.release(job.lease)
        assert claim("successor", 60) is not None
        return job

    monkeypatch.setattr(bench.store, "claim", claim_and_lose)
    bench.worker.work_once()
    assert bench.get(prediction_id).status is Status.PROCESSING
    assert list(bench.artifacts.list()) == []


def test_a_full_disk_is_told_and_charged_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StorageFull("no space left to keep the clip; free some space and try again")

    monkeypatch.setattr(bench.artifacts, "put", full)
    prediction_id = bench.create()
    for _ in range(3):
        bench.worker.work_once()
    ended = bench.get(prediction_id)
    assert ended.status is Status.ERROR
    assert ended.failure is not None
    assert "no space left" in ended.failure.message
    assert ended.cost_micros == 0
