import dataclasses
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from standardwebhooks import Webhook

from soundstage.catalog import UrlRules
from soundstage.predictions import Delivery
from soundstage.workers.guard import Guard, Policy
from soundstage.workers.sender import Sender
from soundstage.workers.signature import default_secret

SECRET = b"house secret of 32 bytes, really"


@pytest.fixture
def sender() -> Sender:
    rules = UrlRules(allowed_hosts=frozenset({"127.0.0.1"}))
    return Sender(None, Guard(Policy(rules=rules)), SECRET)  # type: ignore[arg-type]


def a_delivery(port: int, **changes: Any) -> Delivery:
    delivery = Delivery(
        message_id="msg_1",
        prediction_id="p",
        key_id="k",
        url=f"http://127.0.0.1:{port}/hook",
        secret=None,
        body=b'{"exec_id":"p","status":"succeeded"}',
        attempt=1,
        fence=1,
    )
    return dataclasses.replace(delivery, **changes)


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_any_2xx_acknowledges(sender: Sender, web: Any, answering: Callable[..., Any], status: int) -> None:
    web.answer = answering(status)
    attempt = sender.attempt(a_delivery(web.port))
    assert attempt.delivered
    assert attempt.error is None
    path, headers, body = web.requests[0]
    assert (path, body) == ("/hook", a_delivery(1).body)
    Webhook(default_secret(SECRET, "k")).verify(body, headers)
    assert "x-webhook-secret" not in headers


def test_a_secret_is_sent_back_verbatim(sender: Sender, web: Any) -> None:
    sender.attempt(a_delivery(web.port, secret="Hush: 1, 2"))
    assert web.requests[0][1]["x-webhook-secret"] == "Hush: 1, 2"


@pytest.mark.parametrize("status", [301, 307, 404, 410, 500])
def test_redirects_and_errors_are_failures(sender: Sender, web: Any, answering: Callable[..., Any], status: int) -> None:
    web.answer = answering(status, b"why", Location="/elsewhere")
    attempt = sender.attempt(a_delivery(web.port))
    assert not attempt.delivered
    assert (attempt.status_code, attempt.response) == (status, "why")
    assert len(web.requests) == 1


def test_retry_after_is_read_in_both_forms(sender: Sender, web: Any, answering: Callable[..., Any]) -> None:
    web.answer = answering(503, Retry_After="120")
    assert sender.attempt(a_delivery(web.port)).retry_after == 120
    later = datetime.fromtimestamp(int(time.time()), UTC) + timedelta(seconds=300)
    web.answer = answering(429, Retry_After=format_datetime(later, usegmt=True))
    assert sender.attempt(a_delivery(web.port)).retry_after == pytest.approx(300, abs=60)


def test_private_addresses_are_not_called(web: Any) -> None:
    attempt = Sender(None, Guard(), SECRET).attempt(a_delivery(web.port))  # type: ignore[arg-type]
    assert attempt.status_code is None
    assert attempt.error
    assert web.connections == 0


def test_only_the_beginning_of_an_answer_is_kept(sender: Sender, web: Any, answering: Callable[..., Any]) -> None:
    web.answer = answering(200, b"x" * 100_000)
    assert len(sender.attempt(a_delivery(web.port)).response or "") == 4096


def test_nobody_there(sender: Sender) -> None:
    attempt = sender.attempt(a_delivery(1))
    assert (attempt.status_code, attempt.delivered) == (None, False)
    assert "connection failed" in (attempt.error or "")
