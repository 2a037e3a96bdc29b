"""A service for the clients to talk to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from soundstage.predictions import SqlStore
from soundstage.server import Host, create_app
from soundstage.settings import Settings
from soundstage.storage import open_artifacts
from soundstage.workers import Supervisor

TWIN = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """URL and key."""
    settings = Settings(data=tmp_path_factory.mktemp("data"), engine=TWIN, beat_seconds=0.1)
    artifacts = open_artifacts(settings.artifacts_place)
    with SqlStore(settings.database_url) as store, Host("127.0.0.1", 0) as host:
        _, key = store.create_key("tests")
        host.serve(create_app(settings, store, artifacts))
        with Supervisor(settings, store, artifacts, public_url=host.url):
            yield host.url, key
