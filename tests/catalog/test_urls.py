"""URLs that can be told to be wrong by looking at them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage.catalog import UrlRules

RULES = UrlRules()


@pytest.mark.parametrize(
    "url",
    [
        "https://your-cdn.example.com/lion.jpg",
        "https://bucket.s3.amazonaws.com/k.png?X-Amz-Credential=a%2Fb&X-Amz-Signature=c",
        "HTTPS://CDN.EXAMPLE.COM:443/a",
        "https://8.8.8.8/x.webp",
        "https://[2606:4700::1111]/x",
        "https://bücher.example/x",
    ],
)
def test_public_https_urls_pass(url: str) -> None:
    assert RULES.image_problem(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/a.jpg",
        "ftp://example.com/a.jpg",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "DATA:image/png;base64,AAAA",
        "javascript:alert(1)",
        "//example.com/a.jpg",
        "example.com/a.jpg",
        "https://",
        "https:///a.jpg",
        "https://example.com:8443/a.jpg",
        "https://example.com:22/",
        "https://example.com:99999/",
        "https://user:pass@example.com/a.jpg",
        "https://user@example.com/a.jpg",
        "https://localhost/a.jpg",
        "https://LOCALHOST./a.jpg",
        "https://foo.localhost/a.jpg",
        "https://intranet/a.jpg",
        "https://db.internal/a.jpg",
        "https://printer.local/a.jpg",
        "https://127.0.0.1/a.jpg",
        "https://127.1/a.jpg",
        "https://0/a.jpg",
        "https://2130706433/a.jpg",
        "https://0x7f.1/a.jpg",
        "https://0177.0.0.1/a.jpg",
        "https://127。0。0。1/a.jpg",
        "https://１２７.0.0.1/a.jpg",
        "https://[::1]/a.jpg",
        "https://[::ffff:127.0.0.1]/a.jpg",
        "https://[64:ff9b::7f00:1]/a.jpg",
        "https://[2002:7f00:1::]/a.jpg",
        "https://[fd00::1]/a.jpg",
        "https://[fe80::1%25eth0]/a.jpg",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://100.100.100.200/",
        "https://10.0.0.1/",
        "https://192.168.1.1/",
        "https://224.0.0.1/",
        "https://exa mple.com/",
        "https://example.com/\n",
        "https://example.com\\@localhost/",
        "https://[::1/",
        "https://example.com/" + "a" * 2_048,
    ],
)
def test_everything_else_is_refused_with_a_reason(url: str) -> None:
    problem = RULES.image_problem(url)
    assert problem is not None
    assert problem.startswith("must")


def test_an_operator_may_allow_named_hosts() -> None:
    rules = UrlRules(allowed_hosts=frozenset({"minio.internal", "127.0.0.1:9443"}))
    assert rules.image_problem("https://minio.internal:9000/a.jpg") is None
    assert rules.image_problem("https://127.0.0.1:9443/a.jpg") is None
    assert rules.image_problem("https://127.0.0.1/a.jpg") is not None
    assert rules.image_problem("http://minio.internal/a.jpg") is not None


@pytest.mark.parametrize("url", ["https://your.host/path", "http://your.host/path"])
def test_webhooks_may_be_http(url: str) -> None:
    assert RULES.webhook_problem(url) is None


@pytest.mark.parametrize("url", ["http://127.0.0.1/x", "http://localhost:9/x", "mailto:a@b.c", "x", "http://your.host:8080/"])
def test_webhooks_to_private_places_are_refused(url: str) -> None:
    assert RULES.webhook_problem(url) is not None


def test_an_operator_may_allow_webhooks_anywhere() -> None:
    rules = UrlRules(insecure_webhooks=True)
    assert rules.webhook_problem("http://127.0.0.1:9000/x") is None
    assert rules.webhook_problem("ftp://127.0.0.1/x") is not None
    assert rules.webhook_problem("http://") is not None


@given(st.text())
def test_any_text_is_judged(url: str) -> None:
    RULES.image_problem(url)
    RULES.webhook_problem("https://" + url)
