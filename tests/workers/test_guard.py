import socket
import time
from typing import Any

import httpx2
import pytest

from soundstage.catalog import UrlRules
from soundstage.workers.guard import Guard, OutsideError, Policy, Refusal

VECTORS = [
    "127.0.0.1", "localhost", "0", "2130706433", "0x7f.1", "127.1", "[::1]", "[::]", "[::ffff:127.0.0.1]",
    "169.254.169.254", "100.64.0.1", "100.100.100.200", "10.0.0.1", "192.168.1.1", "172.16.0.1", "0.0.0.0", "224.0.0.1",
    "255.255.255.255", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
    "[::127.0.0.1]", "[fd00::1]", "[fe80::1]", "[ff02::1]",
]  # fmt: skip


def ask(guard: Guard, url: str, seconds: float = 5.0) -> int:
    with guard.request("GET", httpx2.URL(url), seconds=seconds) as reply:
        reply.read(100)
        return reply.status


@pytest.mark.parametrize("host", VECTORS)
def test_no_address_inside_is_connected_to(web: Any, host: str) -> None:
    with pytest.raises((Refusal, OutsideError)):
        ask(Guard(), f"http://{host}:{web.port}/")
    assert web.connections == 0


def test_a_mixed_answer_is_refused_whole(web: Any) -> None:
    guard = Guard(Policy(resolve=lambda host, port: ["93.184.215.14", "127.0.0.1"]))
    with pytest.raises(Refusal, match="not on the public internet"):
        ask(guard, f"http://mixed.example:{web.port}/")
    assert web.connections == 0


def test_a_name_is_resolved_once_and_that_address_is_used(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: a second look-up, which would give the private address, never happens."""
    answers = [["93.184.215.14"], ["127.0.0.1"]]
    asked = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers.pop(0)

    connected = []

    def connect(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        connected.append(address[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(OutsideError):
        ask(Guard(Policy(resolve=resolve)), f"http://rebinding.example:{web.port}/")
    assert asked == ["rebinding.example"]
    assert connected == ["93.184.215.14"]


def test_the_operator_may_allow_a_host(web: Any) -> None:
    for allowed in ("127.0.0.1", f"127.0.0.1:{web.port}"):
        guard = Guard(Policy(rules=UrlRules(allowed_hosts=frozenset({allowed}))))
        assert ask(guard, f"http://127.0.0.1:{web.port}/") == 200
    with pytest.raises(Refusal):
        ask(Guard(Policy(rules=UrlRules(allowed_hosts=frozenset({"127.0.0.1:1"})))), f"http://127.0.0.1:{web.port}/")


def test_proxies_of_the_environment_are_not_used(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "https_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{web.port}")
    with pytest.raises(OutsideError):
        ask(Guard(Policy(resolve=lambda host, port: [])), "http://somewhere.example/")
    assert web.connections == 0


def test_the_deadline_holds_for_headers_that_drip(web: Any) -> None:
    def drip(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for _ in range(200):
            handler.wfile.write(b"X-Drip: 1\r\n")
            handler.wfile.flush()
            time.sleep(0.1)

    web.answer = drip
    guard = Guard(Policy(rules=UrlRules(allowed_hosts=frozenset({"127.0.0.1"}))))
    with pytest.raises(OutsideError, match="too long"):
        ask(guard, f"http://127.0.0.1:{web.port}/", seconds=0.7)


def test_an_unknown_host_is_told_plainly() -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(OutsideError, match=r"nowhere\.example was not found"):
        ask(Guard(Policy(resolve=resolve)), "http://nowhere.example/")
