from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from soundstage.catalog import UrlRules
from soundstage.workers.fetch import LARGEST, GuardedFetcher
from soundstage.workers.guard import OutsideError, Policy, Refusal


@pytest.fixture
def fetcher(secure_web: Any, certificate: Path) -> GuardedFetcher:
    """Trusts the test's authority, and goes to pictures.test, which is on loopback, because the operator said so."""
    rules = UrlRules(allowed_hosts=frozenset({f"pictures.test:{secure_web.port}"}))
    return GuardedFetcher(Policy(rules=rules, ca_file=certificate, resolve=lambda host, port: ["127.0.0.1"]), seconds=5)


def test_downloads_over_verified_tls(
    fetcher: GuardedFetcher, secure_web: Any, tmp_path: Path, answering: Callable[..., Any]
) -> None:
    secure_web.answer = answering(200, b"picture")
    fetcher.fetch(f"https://pictures.test:{secure_web.port}/a.png", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"picture"


def test_an_unknown_authority_is_refused(secure_web: Any, tmp_path: Path) -> None:
    rules = UrlRules(allowed_hosts=frozenset({"pictures.test"}))
    fetcher = GuardedFetcher(Policy(rules=rules, resolve=lambda host, port: ["127.0.0.1"]))
    with pytest.raises(OutsideError, match="certificate"):
        fetcher.fetch(f"https://pictures.test:{secure_web.port}/", tmp_path / "a")


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("https://127.0.0.1/x", "private address"),
        ("https://169.254.169.254/latest", "private address"),
        ("http://pictures.test/", "https://"),
        ("file:///etc/passwd", "must be a whole URL|https://"),
        ("https://user:word@pictures.test/", "user name"),
        ("https://inside.example/", "not on the public internet"),
    ],
)
def test_each_hop_is_checked(
    fetcher: GuardedFetcher, secure_web: Any, web: Any, tmp_path: Path, answering: Callable[..., Any], location: str, why: str
) -> None:
    secure_web.answer = answering(302, Location=location)
    with pytest.raises(Refusal, match=why):
        fetcher.fetch(f"https://pictures.test:{secure_web.port}/", tmp_path / "a")
    assert secure_web.connections == 1
    assert web.connections == 0


def test_follows_few_redirects(fetcher: GuardedFetcher, secure_web: Any, tmp_path: Path, answering: Callable[..., Any]) -> None:
    secure_web.answer = answering(302, Location="/again")
    with pytest.raises(OutsideError, match="redirects more than 3 times"):
        fetcher.fetch(f"https://pictures.test:{secure_web.port}/", tmp_path / "a")
    assert secure_web.connections == 4


def test_size_is_bounded_announced_or_not(
    fetcher: GuardedFetcher, secure_web: Any, tmp_path: Path, answering: Callable[..., Any]
) -> None:
    def announce(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(10**12))
        handler.end_headers()

    def pour(handler: Any) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(LARGEST // 2**20 + 8):
            handler.wfile.write(b"\0" * 2**20)

    for answer in (announce, pour):
        secure_web.answer = answer
        with pytest.raises(OutsideError, match="larger than 30 MB"):
            fetcher.fetch(f"https://pictures.test:{secure_web.port}/", tmp_path / "a")
    assert (tmp_path / "a").stat().st_size <= LARGEST


@pytest.mark.parametrize(
    ("status", "headers", "why"), [(404, {}, "answers 404"), (200, {"Content_Encoding": "gzip"}, "compressed")]
)
def test_other_answers_are_told(
    fetcher: GuardedFetcher,
    secure_web: Any,
    tmp_path: Path,
    answering: Callable[..., Any],
    status: int,
    headers: dict[str, str],
    why: str,
) -> None:
    secure_web.answer = answering(status, b"x", **headers)
    with pytest.raises(OutsideError, match=why):
        fetcher.fetch(f"https://pictures.test:{secure_web.port}/", tmp_path / "a")
