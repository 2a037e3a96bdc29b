"""Processes are killed wherever they are; nothing is lost, nothing is done or charged twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks.faults import run
from benchmarks.postgres import PostgresMissing, throwaway


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'soundstage.db'}"
        return
    try:
        with throwaway() as url:
            yield url
    except PostgresMissing as missing:
        pytest.skip(str(missing))


def test_killed_at_random_points(database_url: str, tmp_path: Path) -> None:
    report = run(database_url, tmp_path, predictions=8, kills=3, seed=7)
    assert report.wrong == []
    assert report.accepted == report.webhooks_told == 8
    assert sum(report.ended.values()) == 8
    assert report.kills == {"server": 1, "worker": 1, "child": 1}
    assert report.charged_micros == 4 * 112_900 * report.ended["success"]
