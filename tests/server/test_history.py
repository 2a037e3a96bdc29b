import base64
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from standardwebhooks import Webhook


@pytest.fixture
def receiver() -> Iterator[Any]:
    got = threading.Event()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            server.body = self.rfile.read(int(self.headers["content-length"]))
            server.seen = dict(self.headers.items())
            self.send_response(204)
            self.end_headers()
            got.set()

        def log_message(self, *_: object) -> None:
            pass

    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    server.got = got
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_webhooks_arrive_signed_and_are_listed(service: Any, receiver: Any) -> None:
    hook = f"http://127.0.0.1:{receiver.server_port}/hook"
    prediction_id = service.create("hook me", webhook_url=hook, webhook_secret="my own secret")
    output = service.finished(prediction_id)["output"]
    assert receiver.got.wait(20)
    seen = {name.lower(): value for name, value in receiver.seen.items()}
    assert seen["x-webhook-secret"] == "my own secret"
    secret = "whsec_" + base64.b64encode(b"my own secret").decode()
    body = Webhook(secret).verify(receiver.body, seen)
    assert (body["exec_id"], body["status"], body["error"], body["flow_id"]) == (prediction_id, "succeeded", "", None)
    assert body["output"] == output
    page = service.http.get("/v1/webhooks").json()
    assert page["webhooks"][0]["execution_id"] == prediction_id
    assert page["webhooks"][0]["url"] == hook
    assert "my own secret" not in str(page)
    for _ in range(100):
        attempts = service.http.get(f"/v1/webhooks/{prediction_id}").json()["attempts"]
        if attempts:
            break
        receiver.got.wait(0.05)
    assert (attempts[0]["status"], attempts[0]["status_code"]) == ("SUCCESS", 204)


def test_webhooks_without_a_secret_use_the_keys_own(service: Any, receiver: Any) -> None:
    service.create("#fail", webhook_url=f"http://127.0.0.1:{receiver.server_port}/")
    assert receiver.got.wait(20)
    secret = service.http.get("/v1/webhooks/default/secret").json()["key"]
    body = Webhook(secret).verify(receiver.body, {name.lower(): value for name, value in receiver.seen.items()})
    assert (body["status"], body["error"]) == ("failed", "The twin was told to fail.")
    assert body["output"] == [{"id": "", "status": "error", "output": "", "error": "The twin was told to fail."}]


def test_executions(service: Any) -> None:
    prediction_id = service.create("listed")
    service.finished(prediction_id)
    page = service.http.get("/v1/executions?limit=1").json()
    assert page["executions"][0]["id"] == prediction_id
    assert page["executions"][0]["execution_cost"] == pytest.approx(0.4516)
    assert (page["limit"], page["offset"]) == (1, 0)
    assert service.http.get("/v1/executions?status=error&model=nobody").json()["total_count"] == 0
    assert service.http.get("/v1/executions?limit=101").json()["message"] == "invalid limit parameter"
    assert service.http.get("/v1/executions?from=yesterday").status_code == 400
    assert service.http.get("/v1/executions?from=2000-01-01&to=2001-01-01").json()["total_count"] == 0


def test_usage(service: Any) -> None:
    service.finished(service.create("paid"))
    usage = service.http.get("/v1/usage").json()
    assert usage["spent"] == pytest.approx(sum(row["cost"] for row in usage["usage"]))
    assert usage["usage"][0]["seconds"] >= 4
