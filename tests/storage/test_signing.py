"""Signed, expiring URLs."""

from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage.storage import sign, signed_query, verify, verify_query

SECRET = b"0123456789abcdef"
PATH = "/v1/files/clips/a.mp4"


def query(text: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(text).items()}


def test_a_signed_url_is_good_until_it_expires() -> None:
    signed = query(signed_query(SECRET, "GET", PATH, expires=1_000))
    assert verify_query(SECRET, "GET", PATH, signed, now=999.9)
    assert verify_query(SECRET, "head", PATH, signed, now=999.9)
    assert not verify_query(SECRET, "GET", PATH, signed, now=1_000)


def test_it_is_good_for_nothing_else() -> None:
    signed = query(signed_query(SECRET, "GET", PATH, expires=1_000))
    assert not verify_query(SECRET, "PUT", PATH, signed, now=0)
    assert not verify_query(SECRET, "GET", PATH + "x", signed, now=0)
    assert not verify_query(b"another secret..", "GET", PATH, signed, now=0)
    assert not verify_query(SECRET, "GET", PATH, {**signed, "expires": "9999"}, now=0)


@pytest.mark.parametrize(
    "bad",
    [{}, {"expires": "1000"}, {"signature": "x"}, {"expires": "-1", "signature": "x"}, {"expires": "٣", "signature": "é"}],
)
def test_what_is_no_signature(bad: dict[str, str]) -> None:
    assert not verify_query(SECRET, "GET", PATH, bad, now=0)


@given(st.text())
def test_no_text_is_a_signature(text: str) -> None:
    assert not verify(SECRET, "GET", PATH, 1_000, text, now=0)


def test_a_secret_must_be_long() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        sign(b"short", "GET", PATH, 1)
