"""The parts of a clip's sound, beside the clip."""

from typing import Any

import httpx2

from soundstage.wire import STEMS

TEXT = "bytedance-seedance-2-0-text-to-video-fast"


def ended(service: Any, **wanted: object) -> dict[str, Any]:
    body = {"model": TEXT, "input": {"prompt": "parts of a sound", "duration": "4", "resolution": "480p", **wanted}}
    answer: dict[str, Any] = service.finished(service.http.post("/v1/prediction", json=body).json()["predictionID"])
    return answer


def test_stems_are_given_where_they_are_asked_for(service: Any) -> None:
    answer = ended(service, stems=True)
    assert list(answer["stems"]) == list(STEMS)
    for name, url in answer["stems"].items():
        got = httpx2.get(url)
        assert (got.status_code, got.text) == (200, name)
        assert got.headers["content-type"].startswith("text/vtt" if name.endswith("vtt") else "audio/wav")
        plain = url.partition("?")[0]
        assert httpx2.get(plain).status_code == 401
        assert service.http.get(plain).text == name
    assert httpx2.get(url, headers={"Range": "bytes=0-3"}).content == name[:4].encode()


def test_no_stems_unasked_nor_of_a_silent_clip(service: Any) -> None:
    assert "stems" not in ended(service)
    assert "stems" not in ended(service, stems=True, generate_audio=False)


def test_stems_is_a_yes_or_no(service: Any) -> None:
    body = {"model": TEXT, "input": {"prompt": "parts", "stems": "yes"}}
    answer = service.http.post("/v1/prediction", json=body)
    assert answer.status_code == 400
    assert "stems must be true or false" in answer.text


def test_stems_go_with_their_clip(service: Any) -> None:
    answer = ended(service, stems=True)
    assert service.http.delete(f"/v1/prediction/{answer['id']}").status_code < 300
    for url in answer["stems"].values():
        assert httpx2.get(url).status_code == 404
