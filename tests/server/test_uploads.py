"""Uploads by form."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage.server.multipart import BadForm, FormFile

FORM = "multipart/form-data; boundary=edge"


async def streamed(body: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


def parsed(body: bytes, size: int = 7, content_type: str = FORM) -> tuple[bytes, str]:
    async def read() -> tuple[bytes, str]:
        form = FormFile(content_type)
        found = b"".join([chunk async for chunk in form.chunks(streamed(body, size))])
        return found, form.content_type

    return asyncio.run(read())


def form(content: bytes, before: bytes = b"", behind: bytes = b"") -> bytes:
    head = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
    return before + head + content + b"\r\n" + behind + b"--edge--\r\n"


@given(st.binary(max_size=200), st.integers(1, 64))
def test_a_file_comes_out_as_it_went_in(content: bytes, size: int) -> None:
    assert parsed(form(content), size) == (content, "image/png")


@pytest.mark.parametrize("content", [b"", b"\r\n--edg", b"\r\n", b"--edge", b"\r\n--edg\r\n--ed"])
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_what_looks_like_a_delimiter_is_content(content: bytes, size: int) -> None:
    assert parsed(form(content), size)[0] == content


def test_other_fields_and_a_preamble_are_read_over() -> None:
    field = b'--edge\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n'
    empty = b'--edge\r\nContent-Disposition: form-data; name="none"\r\n\r\n\r\n'
    assert parsed(form(b"bytes", before=b"preamble\r\n" + field + empty, behind=field))[0] == b"bytes"


@pytest.mark.parametrize(
    ("body", "content_type", "why"),
    [
        (b"", FORM, "cut off"),
        (form(b"bytes")[:-12], FORM, "cut off"),
        (b'--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--edge--\r\n', FORM, "no file"),
        (b"--edge\r\nX: " + b"y" * 10_000, FORM, "too long"),
        (form(b"bytes"), "application/json", "not multipart"),
        (form(b"bytes"), "multipart/form-data", "boundary"),
    ],
)
def test_bad_forms_are_told(body: bytes, content_type: str, why: str) -> None:
    with pytest.raises(BadForm, match=why):
        parsed(body, 100, content_type)


@pytest.mark.parametrize("path", ["/v1/upload", "/api/v1/upload", "/v1/upload/"])
def test_a_form_becomes_an_input(service: Any, picture: Path, path: str) -> None:
    answer = service.http.post(path, files={"file": ("a.png", picture.read_bytes(), "image/png")})
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["content_type"], told["size"]) == ("image/png", picture.stat().st_size)
    assert httpx2.get(told["url"]).content == picture.read_bytes()
    body = {
        "model": "bytedance-seedance-2-0-image-to-video-fast",
        "input": {"prompt": "rise", "image_url": told["url"], "duration": "4", "resolution": "480p"},
    }
    assert service.finished(service.http.post("/v1/prediction", json=body).json()["id"])["status"] == "success"


def test_the_type_is_found_by_content_where_none_is_given(service: Any, picture: Path) -> None:
    answer = service.http.post("/v1/upload", files={"file": ("a", picture.read_bytes(), "application/octet-stream")})
    assert answer.json()["content_type"] == "image/png"
    nothing = service.http.post("/v1/upload", files={"file": ("a", b"plain words", "text/plain")})
    assert (nothing.status_code, nothing.json()["message"]) == (400, "the file is not a picture")


def test_refusals(service: Any) -> None:
    assert service.http.post("/v1/upload", content=b"x").status_code == 400
    assert service.http.post("/v1/upload", files={"file": ("a.png", b"", "image/png")}).status_code == 400
    assert httpx2.post(f"{service.url}/v1/upload", files={"file": ("a.png", b"x", "image/png")}).status_code == 401
    large = {"file": ("a.png", b"\0" * (31 * 2**20), "image/png")}
    assert service.http.post("/v1/upload", files=large).status_code == 413
