from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import pytest

IMAGE = "bytedance-seedance-2-0-image-to-video-fast"


@pytest.fixture(scope="module")
def clip(service: Any) -> tuple[str, bytes]:
    url = service.finished(service.create("a clip to cut"))["output"]
    return url, httpx2.get(url).content


@pytest.mark.parametrize(
    ("header", "start", "end"), [("bytes=0-99", 0, 100), ("bytes=100-", 100, None), ("bytes=-7", -7, None), ("bytes=5-5", 5, 6)]
)
def test_ranges(clip: tuple[str, bytes], header: str, start: int, end: int | None) -> None:
    url, whole = clip
    answer = httpx2.get(url, headers={"Range": header})
    assert answer.status_code == 206
    assert answer.content == whole[start:end]
    first = start % len(whole)
    assert answer.headers["content-range"] == f"bytes {first}-{first + len(answer.content) - 1}/{len(whole)}"


def test_no_range_where_it_makes_no_sense(clip: tuple[str, bytes]) -> None:
    url, whole = clip
    assert httpx2.get(url, headers={"Range": "bytes=9-1"}).content == whole
    assert httpx2.get(url, headers={"Range": "bytes=0-1,4-5"}).content == whole
    beyond = httpx2.get(url, headers={"Range": f"bytes={len(whole)}-"})
    assert beyond.status_code == 416
    assert beyond.headers["content-range"] == f"bytes */{len(whole)}"


def test_if_range_and_head(clip: tuple[str, bytes]) -> None:
    url, whole = clip
    head = httpx2.head(url)
    assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(whole)))
    assert head.headers["accept-ranges"] == "bytes"
    assert head.headers["content-type"] == "video/mp4"
    tag = head.headers["etag"]
    assert httpx2.get(url, headers={"Range": "bytes=0-9", "If-Range": tag}).status_code == 206
    assert httpx2.get(url, headers={"Range": "bytes=0-9", "If-Range": '"other"'}).status_code == 200
    assert httpx2.get(url, headers={"If-None-Match": tag}).status_code == 304


def test_signatures(service: Any, clip: tuple[str, bytes]) -> None:
    url, whole = clip
    plain = url.partition("?")[0]
    assert httpx2.get(plain).status_code == 401
    assert httpx2.get(url[:-3] + "AAA").status_code == 401
    assert httpx2.get(url.replace("expires=1", "expires=9")).status_code == 401
    assert httpx2.put(url, content=b"x").status_code == 401
    assert service.http.get(plain).content == whole


def upload(service: Any, picture: Path, content: bytes | None = None) -> str:
    place = service.http.post("/v1/upload/presign", json={"content_type": "image/png"}).json()
    sent = httpx2.put(place["presigned_url"], content=content or picture.read_bytes(), headers=place["required_headers"])
    assert sent.status_code == 200
    return str(place["public_url"])


def image_to_video(service: Any, url: str) -> httpx2.Response:
    body = {"model": IMAGE, "input": {"prompt": "push in", "image_url": url, "duration": "4", "resolution": "480p"}}
    answer: httpx2.Response = service.http.post("/v1/prediction", json=body)
    return answer


def test_uploads_become_clips(service: Any, picture: Path) -> None:
    url = upload(service, picture)
    assert httpx2.get(url).content == picture.read_bytes()
    ended = service.finished(image_to_video(service, url).json()["id"])
    assert ended["status"] == "success"


def test_an_upload_that_is_no_picture_ends_as_an_error(service: Any, picture: Path) -> None:
    url = upload(service, picture, b"GIF89a and so on and on")
    ended = service.finished(image_to_video(service, url).json()["id"])
    assert (ended["status"], ended["output"]["error_code"]) == ("error", "INPUT_DOWNLOAD_ERROR")
    assert "not a JPEG, PNG or WebP" in ended["message"]
    assert ended["metrics"]["cost"] == 0


def test_an_upload_is_sent_once_and_can_be_deleted(service: Any, picture: Path) -> None:
    place = service.http.post("/v1/upload/presign", json={"content_type": "image/png"}).json()
    early = image_to_video(service, place["public_url"])
    assert early.status_code == 400
    assert "has no bytes yet" in early.json()["message"]
    assert httpx2.put(place["presigned_url"], content=b"").status_code == 400
    assert httpx2.put(place["presigned_url"], content=b"bytes").status_code == 200
    assert httpx2.put(place["presigned_url"], content=b"other").status_code == 409
    assert service.http.delete(f"/v1/files/{place['id']}").status_code == 204
    assert service.http.delete(f"/v1/files/{place['id']}").status_code == 404
    assert httpx2.get(place["public_url"]).status_code == 404


def test_of_uploads_that_race_one_wins_and_keeps_its_bytes(service: Any) -> None:
    place = service.http.post("/v1/upload/presign", json={"content_type": "image/png"}).json()
    bodies = [bytes([65 + number]) * 200_000 for number in range(6)]
    with ThreadPoolExecutor(len(bodies)) as pool:
        answers = list(pool.map(lambda body: httpx2.put(place["presigned_url"], content=body).status_code, bodies))
    assert sorted(answers) == [200, 409, 409, 409, 409, 409]
    assert httpx2.get(place["public_url"]).content == bodies[answers.index(200)]


def test_another_keys_upload_is_unknown(service: Any, picture: Path) -> None:
    url = upload(service, picture)
    _, key = service.store.create_key("stranger")
    body = {"model": IMAGE, "input": {"prompt": "push in", "image_url": url}}
    assert service.http.post("/v1/prediction", json=body, headers={"X-API-Key": key}).status_code == 400


def test_presign_refuses_other_types(service: Any) -> None:
    answer = service.http.post("/v1/upload/presign", json={"content_type": "image/gif"})
    assert answer.status_code == 400
    assert "image/webp" in answer.json()["details"]
