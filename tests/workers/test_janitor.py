"""What is past its time goes; what is in use stays."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from soundstage.catalog import CONTRACT_PRICES, TEXT_TO_VIDEO, validate_input
from soundstage.predictions import KeyLimits, ManualClock, NewPrediction, SqlStore
from soundstage.storage import ArtifactMissing, LocalArtifacts
from soundstage.workers.janitor import Janitor

DAY = 86_400.0


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(time.time())


@pytest.fixture
def store(tmp_path: Path, clock: ManualClock) -> Iterator[SqlStore]:
    with SqlStore(f"sqlite:///{tmp_path / 'soundstage.db'}", clock=clock) as opened:
        yield opened


@pytest.fixture
def artifacts(tmp_path: Path) -> LocalArtifacts:
    return LocalArtifacts(tmp_path / "artifacts")


@pytest.fixture
def janitor(store: SqlStore, artifacts: LocalArtifacts, tmp_path: Path) -> Janitor:
    return Janitor(store, artifacts, tmp_path / "scratch", retention_seconds=30 * DAY)


def finished(store: SqlStore, artifacts: LocalArtifacts) -> tuple[str, str, str]:
    """A finished prediction: its key, its id, its clip."""
    sent = {"prompt": "a kite", "duration": "4"}
    key, _ = store.create_key("owner", KeyLimits())
    new = NewPrediction(
        key_id=key.id,
        model=TEXT_TO_VIDEO.slug,
        input=dict(sent),
        request=validate_input(TEXT_TO_VIDEO, sent),
        rate_micros=CONTRACT_PRICES.rate("720p"),
        hold_micros=CONTRACT_PRICES.hold("720p", 4),
    )
    store.create(new)
    job = store.claim("worker", 60)
    assert job is not None
    name = f"clips/{job.prediction_id}-1.mp4"
    artifacts.put(name, b"clip")
    store.finish(job.lease, output="https://clips.example/a.mp4", artifact=name, seconds=4)
    return key.id, job.prediction_id, name


def age(artifacts: LocalArtifacts, name: str, seconds: float) -> None:
    path = artifacts.local_path(name)
    assert path is not None
    os.utime(path, (time.time() - seconds,) * 2)


def test_a_clip_that_a_dead_worker_left_is_removed(janitor: Janitor, store: SqlStore, artifacts: LocalArtifacts) -> None:
    _, _, claimed = finished(store, artifacts)
    for name in ("clips/orphan-1.mp4", "clips/young-1.mp4"):
        artifacts.put(name, b"clip")
    age(artifacts, claimed, 2 * DAY)
    age(artifacts, "clips/orphan-1.mp4", 2 * DAY)
    janitor.sweep()
    assert {artifact.name for artifact in artifacts.list()} == {claimed, "clips/young-1.mp4"}


def test_half_written_artifacts_and_scratch_are_removed(janitor: Janitor, artifacts: LocalArtifacts, tmp_path: Path) -> None:
    half = tmp_path / "artifacts" / ".unfinished" / "half"
    half.write_bytes(b"half")
    take = tmp_path / "scratch" / "take-old"
    take.mkdir(parents=True)
    for path in (half, take):
        os.utime(path, (time.time() - 2 * DAY,) * 2)
    (tmp_path / "scratch" / "take-new").mkdir()
    janitor.sweep()
    assert not half.exists()
    assert [path.name for path in (tmp_path / "scratch").iterdir()] == ["take-new"]


def test_retention(store: SqlStore, artifacts: LocalArtifacts, tmp_path: Path) -> None:
    key_id, prediction_id, name = finished(store, artifacts)
    Janitor(store, artifacts, tmp_path / "scratch", retention_seconds=60).sweep()
    assert artifacts.stat(name).size == 4
    time.sleep(0.01)
    assert Janitor(store, artifacts, tmp_path / "scratch", retention_seconds=0).sweep() == 1
    with pytest.raises(ArtifactMissing):
        artifacts.stat(name)
    kept = store.get(key_id, prediction_id)
    assert kept is not None
    assert (kept.input, kept.artifact, kept.cost_micros) == ({}, None, 4 * 241_900)
    assert store.usage(key_id)[0].predictions == 1


def test_uploads_expire(janitor: Janitor, store: SqlStore, artifacts: LocalArtifacts, clock: ManualClock) -> None:
    key, _ = store.create_key("owner")
    file = store.create_file(key.id, "image/png", expires_in_seconds=60)
    artifacts.put(file.storage_key, b"picture")
    store.file_stored(file.id, 7)
    assert janitor.sweep() == 0
    clock.advance(61)
    assert janitor.sweep() == 1
    assert list(artifacts.list()) == []
