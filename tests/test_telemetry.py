import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from soundstage import telemetry
from soundstage.catalog import UrlRules
from soundstage.engines.runner import EngineRunner
from soundstage.links import Links
from soundstage.predictions import Delivery, SqlStore
from soundstage.server import Host, create_app
from soundstage.settings import Settings
from soundstage.storage import open_artifacts
from soundstage.workers.attempt import AttemptRoom
from soundstage.workers.guard import Guard, Policy
from soundstage.workers.inputs import Inputs
from soundstage.workers.sender import Sender
from soundstage.workers.worker import Worker

TWIN = f"{Path(__file__).parent / 'engines' / 'twin.py'}:Twin"
BODY = {"model": "bytedance-seedance-2-0-text-to-video-fast", "input": {"prompt": "a very private twin", "duration": "4"}}


class Collector:
    """Takes spans over OTLP on a loopback port."""

    def __init__(self) -> None:
        self.requests: list[ExportTraceServiceRequest] = []
        self.raw = b""
        collector = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                collector.raw += body
                if self.path == "/v1/traces":
                    collector.requests.append(ExportTraceServiceRequest.FromString(body))
                self.send_response(200 if self.path == "/v1/traces" else 503)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def spans(self) -> list[Any]:
        """All there will be: tracing ends here."""
        telemetry.shutdown()
        scopes = [scope for request in self.requests for of in request.resource_spans for scope in of.scope_spans]
        return [span for scope in scopes for span in scope.spans]


def attributes(span: Any) -> dict[str, object]:
    return {item.key: getattr(item.value, item.value.WhichOneof("value")) for item in span.attributes}


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    made = Collector()
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", made.url)
    telemetry.configure("soundstage")
    yield made
    telemetry.shutdown()
    made.close()


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)


def test_nothing_is_imported_unless_configured() -> None:
    code = """
import sys
from soundstage import telemetry
telemetry.configure("soundstage")
with telemetry.span("x", {"a": 1}) as span:
    span.set({"b": 2}); span.record(ValueError()); span.fail("x")
assert not [name for name in sys.modules if name.startswith("opentelemetry")]
import soundstage.cli.serve  # FastAPI looks at the API package where it is installed; SDK and exporter are ours alone
assert not [name for name in sys.modules if name.startswith(("opentelemetry.sdk", "opentelemetry.exporter"))]
"""
    ended = run(code)
    assert ended.returncode == 0, ended.stderr


def test_missing_packages_are_named_with_the_cure() -> None:
    code = """
import sys
sys.modules["opentelemetry"] = None
from soundstage import telemetry
from soundstage.settings import SettingsError
try:
    telemetry.configure("soundstage")
except SettingsError as error:
    print(error)
"""
    ended = run(code, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT="http://127.0.0.1:9/v1/traces")
    assert ended.stdout == "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT is set, but traces need: pip install 'soundstage[telemetry]'\n"


def test_what_is_left_is_sent_at_exit(collector: Collector) -> None:
    code = "from soundstage import telemetry; telemetry.configure('box')\nwith telemetry.span('last'): pass"
    ended = run(code, OTEL_EXPORTER_OTLP_ENDPOINT=collector.url)
    assert ended.returncode == 0, ended.stderr
    assert [span.name for span in collector.spans()] == ["last"]
    resource = attributes(collector.requests[0].resource_spans[0].resource)
    assert resource["service.name"] == "box"


def test_an_error_is_recorded_without_its_message(collector: Collector) -> None:
    with pytest.raises(ValueError, match="hush"), telemetry.span("x", {"note": "api_key=hush"}):
        raise ValueError("hush")
    (span,) = collector.spans()
    assert span.status.code == 2
    assert attributes(span.events[0])["exception.type"] == attributes(span)["error.type"] == "ValueError"
    assert attributes(span)["note"] == "api_key=[redacted]"


def test_requests_continue_the_callers_trace(collector: Collector, tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    with SqlStore(settings.database_url) as store, Host("127.0.0.1", 0) as host:
        _, key = store.create_key("tests")
        host.serve(create_app(settings, store, open_artifacts(settings.artifacts_place)))
        trace, parent = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
        headers = {"X-API-Key": key, "X-Request-Id": "r-1", "traceparent": f"00-{trace}-{parent}-01"}
        with httpx2.Client(base_url=host.url, headers=headers) as http:
            made = http.post("/v1/prediction", json=BODY).json()["predictionID"]
            http.get(f"/v1/prediction/{made}")
            http.get(f"/v1/prediction/{key}")
    create, get, lost = collector.spans()
    assert (create.trace_id.hex(), create.parent_span_id.hex(), create.kind) == (trace, parent, 2)
    assert (create.name, get.name) == ("POST /v1/prediction", "GET /v1/prediction/{prediction_id}")
    assert attributes(create) == {
        "http.request.method": "POST",
        "http.route": "/v1/prediction",
        "http.response.status_code": 200,
        "soundstage.request": "r-1",
        "soundstage.prediction": made,
    }
    assert attributes(get)["soundstage.prediction"] == made
    assert attributes(lost)["http.response.status_code"] == 404
    assert key.encode() not in collector.raw
    assert b"private" not in collector.raw


def test_attempts_at_predictions(collector: Collector, tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, engine=TWIN, beat_seconds=0.05)
    artifacts = open_artifacts(settings.artifacts_place)
    with SqlStore(settings.database_url) as store, Host("127.0.0.1", 0) as host, EngineRunner(TWIN) as runner:
        _, key = store.create_key("tests")
        host.serve(create_app(settings, store, artifacts))
        inputs = Inputs(store, artifacts, None)  # type: ignore[arg-type]
        worker = Worker(runner, AttemptRoom(store, artifacts, inputs, Links(host.url, b"s" * 32), settings))
        made = httpx2.post(f"{host.url}/v1/prediction", json=BODY, headers={"X-API-Key": key}).json()["predictionID"]
        assert worker.work_once()
    (span,) = [span for span in collector.spans() if span.name == "attempt"]
    assert attributes(span) == {
        "soundstage.prediction": made,
        "soundstage.attempt": 1,
        "soundstage.engine": TWIN,
        "soundstage.seconds": 4.0,
        "soundstage.outcome": "finished",
    }
    assert b"private" not in collector.raw


def test_attempts_at_webhooks(collector: Collector) -> None:
    rules = UrlRules(allowed_hosts=frozenset({"127.0.0.1"}))
    sender = Sender(None, Guard(Policy(rules=rules)), b"s" * 32)  # type: ignore[arg-type]
    url = f"{collector.url}/hook?token=hush"
    delivery = Delivery(message_id="m", prediction_id="p", key_id="k", url=url, secret=None, body=b"{}", attempt=2, fence=1)
    sender.attempt(delivery)
    (span,) = collector.spans()
    assert (span.name, span.kind, span.status.code) == ("webhook", 3, 2)
    assert attributes(span) == {
        "http.request.method": "POST",
        "http.response.status_code": 503,
        "soundstage.prediction": "p",
        "soundstage.attempt": 2,
        "error.type": "503",
    }
    assert b"hush" not in collector.raw
