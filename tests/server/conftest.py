"""A whole service on a loopback port: SQLite, a folder, the twin engine in a real child, workers, sender."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from PIL import Image

from soundstage.predictions import SqlStore
from soundstage.server import Host, create_app
from soundstage.settings import Settings
from soundstage.storage import ArtifactStore, open_artifacts
from soundstage.workers import Supervisor

TWIN = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"
TEXT = "bytedance-seedance-2-0-text-to-video-fast"
IMAGE = "bytedance-seedance-2-0-image-to-video-fast"


@dataclass
class Running:
    """A service and a client with a key to it."""

    url: str
    key: str
    store: SqlStore
    artifacts: ArtifactStore
    http: httpx2.Client

    def create(self, prompt: str = "a twin", **extra: object) -> str:
        """Create a short clip; gives its id."""
        body = {"model": TEXT, "input": {"prompt": prompt, "duration": "4", "resolution": "480p"}, **extra}
        answer = self.http.post("/v1/prediction", json=body)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["predictionID"])

    def finished(self, prediction_id: str) -> dict[str, object]:
        """The prediction once it has ended."""
        with self.http.stream("GET", f"/v1/prediction/{prediction_id}/events", timeout=60) as events:
            for _ in events.iter_lines():
                pass
        found: dict[str, object] = self.http.get(f"/v1/prediction/{prediction_id}").json()
        return found


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    settings = Settings(data=tmp_path_factory.mktemp("data"), engine=TWIN, insecure_webhooks=True, beat_seconds=0.1)
    artifacts = open_artifacts(settings.artifacts_place)
    with SqlStore(settings.database_url) as store, Host("127.0.0.1", 0) as host:
        _, key = store.create_key("tests")
        host.serve(create_app(settings, store, artifacts))
        with (
            Supervisor(settings, store, artifacts, public_url=host.url),
            httpx2.Client(base_url=host.url, headers={"X-API-Key": key}, timeout=30) as http,
        ):
            yield Running(host.url, key, store, artifacts, http)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    Image.linear_gradient("L").resize((640, 480)).convert("RGB").save(path)
    return path
