"""Attacks through a picture's URL or a webhook: every way inside that is known, tried against a listening socket that counts.

The socket stands for a private service. What counts is that nobody connected to it, whatever was answered.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from soundstage.catalog import UrlRules
from soundstage.predictions import Delivery
from soundstage.workers import Sender
from soundstage.workers.fetch import GuardedFetcher
from soundstage.workers.guard import Guard, OutsideError, Policy

PUBLIC = "93.184.215.14"
# Each is a spelling of this machine, of its network, or of a cloud's metadata service.
HOSTS = [
    "127.0.0.1", "127.1", "127.0.1", "0", "0.0.0.0", "2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "017700000001",
    "localhost", "LOCALHOST.", "a.localhost", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
    "169.254.169.254", "[fd00:ec2::254]", "100.100.100.200", "100.64.0.1", "10.0.0.1", "172.16.0.1", "192.168.0.1",
    "192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255", "[fd00::1]", "[fe80::1]", "[fec0::1]", "[ff02::1]",
    "127。0。0。1", "１２７.0.0.1", "①②⑦.0.0.1", "metadata.google.internal", "printer.local",
]  # fmt: skip
# What a name may resolve to.
ANSWERS = [
    ["127.0.0.1"],
    ["::1"],
    ["0.0.0.0"],
    ["::ffff:127.0.0.1"],
    ["64:ff9b::7f00:1"],
    ["2002:7f00:1::"],
    ["169.254.169.254"],
    ["10.0.0.1"],
    [PUBLIC, "127.0.0.1"],
    ["127.0.0.1", PUBLIC],
    ["fe80::1%eth0"],
]


class Inside:
    """A private service on every loopback address, at one port of both families; it counts who connects."""

    def __init__(self) -> None:
        self.connections = 0
        self._sockets = [socket.create_server(("0.0.0.0", 0))]
        self.port: int = self._sockets[0].getsockname()[1]
        if socket.has_ipv6:
            self._sockets.append(socket.create_server(("::", self.port), family=socket.AF_INET6))
        self._threads = [threading.Thread(target=self._accept, args=(each,)) for each in self._sockets]
        for thread in self._threads:
            thread.start()

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                taken, _ = listening.accept()
            except OSError:
                return
            self.connections += 1
            taken.close()

    def close(self) -> None:
        for listening, thread in zip(self._sockets, self._threads, strict=True):
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()
            listening.close()


@pytest.fixture(scope="module")
def inside() -> Iterator[Inside]:
    service = Inside()
    with socket.create_connection(("127.0.0.1", service.port)):
        pass  # it can be reached, and it counts
    while service.connections == 0:
        pass
    yield service
    service.close()


@pytest.fixture
def untouched(inside: Inside) -> Iterator[Inside]:
    """The private service, nobody having connected to it by the end."""
    before = inside.connections
    yield inside
    assert inside.connections == before


def open_ports(port: int, *hosts: str) -> UrlRules:
    """Rules that let a test's server be reached where the operator named it."""
    return UrlRules(allowed_hosts=frozenset(f"{host}:{port}" for host in hosts))


def fetch(url: str, target: Path, policy: Policy) -> str:
    with pytest.raises(OutsideError) as refused:
        GuardedFetcher(policy, seconds=5).fetch(url, target / "picture")
    assert not (target / "picture").exists()
    return str(refused.value)


@pytest.fixture(scope="module")
def guard() -> Guard:
    """As it is unless the operator says otherwise."""
    return Guard()


def test_hosts_in_a_pictures_url(untouched: Inside, tmp_path: Path) -> None:
    fetcher = GuardedFetcher(seconds=5)
    for host in HOSTS:
        for port in ("", f":{untouched.port}"):
            with pytest.raises(OutsideError, match=r"private|whole URL|port 443"):
                fetcher.fetch(f"https://{host}{port}/a.png", tmp_path / "picture")


@pytest.mark.parametrize("host", HOSTS)
def test_hosts_in_a_connection(untouched: Inside, guard: Guard, host: str) -> None:
    """Even where nothing looked at the URL before: the connection itself is refused."""
    try:
        url = httpx2.URL(f"http://{host}:{untouched.port}/")
    except httpx2.InvalidURL:
        return
    with pytest.raises(OutsideError), guard.request("GET", url, seconds=5) as reply:
        reply.read(1)


@pytest.mark.parametrize("addresses", ANSWERS, ids="+".join)
def test_names_that_lead_inside(untouched: Inside, tmp_path: Path, addresses: list[str]) -> None:
    """A public name, at the usual port, whose addresses are private, alone or among public ones."""
    policy = Policy(resolve=lambda host, port: addresses)
    assert "not on the public internet" in fetch("https://cdn.example.com/a.png", tmp_path, policy)
    with pytest.raises(OutsideError, match="not on the public internet"):
        send(Guard(policy), "https://hooks.example.com/")


@pytest.fixture
def dialled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that connections are made to from now on; none of them is answered."""
    addresses: list[str] = []

    def connect(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        addresses.append(address[0])
        raise ConnectionRefusedError("nobody answers in tests")

    monkeypatch.setattr(socket, "create_connection", connect)
    return addresses


@pytest.mark.parametrize("answers", [[[PUBLIC], ["127.0.0.1"]], [[PUBLIC, "1.1.1.1"], ["127.0.0.1"]]])
def test_dns_rebinding(untouched: Inside, tmp_path: Path, dialled: list[str], answers: list[list[str]]) -> None:
    """First a public answer, then a private one: what was checked is what is dialled, and nobody asks twice."""
    left = list(answers)
    fetch("https://rebinding.example.com/a.png", tmp_path, Policy(resolve=lambda host, port: left.pop(0)))
    assert dialled == answers[0]
    assert left == [["127.0.0.1"]]


def test_dns_rebinding_between_redirects(
    untouched: Inside, secure_web: Any, certificate: Path, tmp_path: Path, answering: Callable[..., Any]
) -> None:
    """The name is public at the first hop and private at the second: each connection is checked for itself."""
    answers = [["127.0.0.1"], ["127.0.0.1"]]
    secure_web.answer = answering(302, Location="https://rebinding.example.com/again.png")
    policy = Policy(
        rules=open_ports(secure_web.port, "pictures.test"), ca_file=certificate, resolve=lambda host, port: answers.pop(0)
    )
    told = fetch(f"https://pictures.test:{secure_web.port}/a.png", tmp_path, policy)
    assert "rebinding.example.com is not on the public internet" in told
    assert (answers, secure_web.connections) == ([], 1)


@pytest.mark.parametrize(
    "location",
    ["https://127.0.0.1:{port}/", "//127.0.0.1:{port}/", "http://127.0.0.1:{port}/", "https://[::1]:{port}/", "https://2130706433/",
     "https://inside.example.com/", "gopher://127.0.0.1:{port}/", "file:///etc/passwd", "https://x@127.0.0.1:{port}/"],
)  # fmt: skip
def test_redirects_inside(
    untouched: Inside,
    secure_web: Any,
    certificate: Path,
    tmp_path: Path,
    answering: Callable[..., Any],
    location: str,
) -> None:
    rules = open_ports(secure_web.port, "pictures.test")
    fetcher = GuardedFetcher(Policy(rules=rules, ca_file=certificate, resolve=lambda host, port: ["127.0.0.1"]), seconds=5)
    for status in (301, 302, 303, 307, 308):
        secure_web.answer = answering(status, Location=location.format(port=untouched.port))
        with pytest.raises(OutsideError):
            fetcher.fetch(f"https://pictures.test:{secure_web.port}/a.png", tmp_path / "picture")
    assert secure_web.connections == 5


def delivery(url: str) -> Delivery:
    return Delivery(message_id="msg_1", prediction_id="p", key_id="k", url=url, secret=None, body=b"{}", attempt=1, fence=1)


def send(guard: Guard, url: str) -> None:
    """One attempt at a webhook; raises what the attempt was refused for."""
    attempt = Sender(None, guard, b"s" * 32).attempt(delivery(url))  # type: ignore[arg-type]
    assert attempt.status_code is None
    raise OutsideError(attempt.error or "")


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_hosts_in_a_webhook(untouched: Inside, guard: Guard, scheme: str, host: str) -> None:
    for url in (f"{scheme}://{host}:{untouched.port}/", f"{scheme}://{host}/"):
        with pytest.raises(OutsideError, match=r".+"):
            send(guard, url)


def test_a_webhook_does_not_follow_redirects(untouched: Inside, web: Any, answering: Callable[..., Any]) -> None:
    web.answer = answering(307, Location=f"http://127.0.0.1:{untouched.port}/")
    guard = Guard(Policy(rules=open_ports(web.port, "127.0.0.1")))
    attempt = Sender(None, guard, b"s" * 32).attempt(delivery(f"http://127.0.0.1:{web.port}/"))  # type: ignore[arg-type]
    assert (attempt.status_code, attempt.delivered) == (307, False)
    assert web.connections == 1
