import json
import time
from typing import Any

import httpx2
import pytest

TEXT = "bytedance-seedance-2-0-text-to-video-fast"
IMAGE = "bytedance-seedance-2-0-image-to-video-fast"
CONTRACT = """{
    "model": "bytedance-seedance-2-0-text-to-video-fast",
    "version": "0.0.1",
    "input": {
      "prompt": "Cinematic push-in on a lone astronaut standing at the edge of a Martian canyon at dusk",
      "resolution": "480p",
      "duration": "4",
      "aspect_ratio": "16:9",
      "generate_audio": true
    }
}"""
KEYS = {"id", "input", "status", "output", "logs", "metrics", "urls"}


def test_create_poll_success_download(service: Any) -> None:
    created = service.http.post("/v1/prediction", content=CONTRACT, headers={"Content-Type": "application/json"})
    assert created.status_code == 200
    answer = created.json()
    assert answer["status"] == "success"
    assert answer["id"] == answer["predictionID"]
    assert created.headers["ratelimit-policy"] == '"create";q=100;w=60'
    assert created.headers["ratelimit"].startswith('"create";r=')
    ended = service.finished(answer["id"])
    assert set(ended) == KEYS
    assert ended["status"] == "success"
    assert ended["input"] == json.loads(CONTRACT)["input"]
    assert ended["metrics"]["cost"] == pytest.approx(4 * 0.1129)
    assert ended["metrics"]["predict_time"] > 0
    url = httpx2.URL(ended["output"])
    assert url.path.endswith(".mp4")
    assert httpx2.get(ended["output"]).content[4:8] == b"ftyp"
    assert service.http.get(f"/v1/prediction/{answer['id']}").json()["output"] == ended["output"]


def test_a_slash_at_the_end_is_no_redirect(service: Any) -> None:
    body = {"model": TEXT, "input": {"prompt": "x y"}, "webhook_url": ""}
    answer = service.http.post("/v1/prediction/", json=body)
    assert (answer.status_code, answer.history) == (200, [])
    service.http.post(f"/v1/prediction/{answer.json()['id']}/cancel")


def test_before_the_end_all_seven_keys_and_zeros(service: Any) -> None:
    prediction_id = service.create("#slow")
    answer = service.http.get(f"/v1/prediction/{prediction_id}").json()
    assert set(answer) >= KEYS
    assert (answer["status"], answer["output"], answer["metrics"]) == ("processing", None, {"predict_time": 0.0, "cost": 0.0})
    assert answer["urls"]["cancel"].endswith(f"/v1/prediction/{prediction_id}/cancel")
    service.http.post(answer["urls"]["cancel"])


@pytest.mark.parametrize("prompt", ["#slow", "#deaf"])
def test_cancel_stops_the_work(service: Any, prompt: str) -> None:
    prediction_id = service.create(prompt)
    while service.store.counts().running == 0:
        time.sleep(0.02)
    answer = service.http.post(f"/v1/prediction/{prediction_id}/cancel", headers={"Content-Type": "application/json"})
    assert answer.json() == {
        "status": "success",
        "message": "Prediction canceled successfully",
        "predictionID": prediction_id,
    }
    ended = service.http.get(f"/v1/prediction/{prediction_id}").json()
    assert (ended["status"], ended["metrics"]["cost"]) == ("cancelled", 0)
    again = service.http.post(f"/v1/prediction/{prediction_id}/cancel")
    assert again.status_code == 409
    assert "cancelled" in again.json()["details"]
    assert service.finished(service.create())["status"] == "success"


def test_a_failure_is_told_in_all_three_places(service: Any) -> None:
    ended = service.finished(service.create("#fail"))
    assert ended["status"] == "error"
    assert ended["message"] == ended["error"] == ended["output"]["error_message"] == "The twin was told to fail."
    assert ended["details"] == "Do not tell it to."
    assert ended["output"]["error_code"] == "PROVIDER_REJECTED"
    assert ended["output"]["classification"] == {"category": "PROVIDER"}
    assert ended["metrics"]["cost"] == 0


def test_a_crash_is_tried_three_times_and_then_told(service: Any) -> None:
    ended = service.finished(service.create("#crash"))
    assert ended["status"] == "error"
    assert "SIGSEGV" in ended["message"]
    assert service.finished(service.create())["status"] == "success"


def test_run_waits(service: Any) -> None:
    body = {"model": TEXT, "input": {"prompt": "run", "duration": "4", "resolution": "480p"}}
    answer = service.http.post("/v1/prediction/run", json=body).json()
    assert answer["status"] == "success"
    assert ".mp4?" in answer["output"]


def test_run_gives_up_waiting_but_not_the_work(service: Any) -> None:
    body = {"model": TEXT, "input": {"prompt": "#slow"}}
    answer = service.http.post("/v1/prediction/run?timeout=0.3", json=body).json()
    assert answer["status"] == "processing"
    assert service.http.post(f"/v1/prediction/{answer['predictionID']}/cancel").status_code == 200


def test_idempotency(service: Any) -> None:
    body = {"model": TEXT, "input": {"prompt": "#slow once"}}
    headers = {"Idempotency-Key": "the-same"}
    first = service.http.post("/v1/prediction", json=body, headers=headers)
    again = service.http.post("/v1/prediction", json=body, headers=headers)
    other = service.http.post("/v1/prediction", json=body | {"input": {"prompt": "another"}}, headers=headers)
    assert first.json() == again.json()
    assert again.headers["idempotency-replayed"] == "true"
    assert other.status_code == 422
    service.http.post(f"/v1/prediction/{first.json()['id']}/cancel")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"model": TEXT, "input": {"prompt": ""}}, "prompt is empty"),
        ({"model": TEXT, "input": {"prompt": "a" * 100_000}}, "100000 characters"),
        ({"model": TEXT, "input": {"prompt": "🎬🎥"}}, "no letter or digit"),
        ({"model": TEXT, "input": {"prompt": "\x00\x01"}}, "no text"),
        ({"model": TEXT, "input": {"prompt": "x", "duration": "3"}}, "duration must be one of"),
        ({"model": TEXT, "input": {"prompt": "x", "duration": 16}}, "duration must be one of"),
        ({"model": TEXT, "input": {"prompt": "x", "durations": "4"}}, "did you mean duration"),
        ({"model": TEXT, "input": {"prompt": "x", "openai_api_key": "k"}}, "credential"),
        ({"model": IMAGE, "input": {"prompt": "x"}}, "image_url is required"),
        ({"model": IMAGE, "input": {"prompt": "x", "image_url": "http://a.example/b.png"}}, "https://"),
        ({"model": IMAGE, "input": {"prompt": "x", "image_url": "https://127.0.0.1/b.png"}}, "private"),
        ({"model": IMAGE, "input": {"prompt": "x", "image_url": "data:image/png;base64,AAAA"}}, "data URI"),
        ({"input": {"prompt": "x"}}, "model field is required"),
        ([1, 2], "JSON object"),
    ],
)
def test_bad_input_is_a_400_that_says_what_to_do(service: Any, body: object, words: str) -> None:
    answer = service.http.post("/v1/prediction", json=body)
    assert answer.status_code == 400
    told = answer.json()
    assert told["status"] == "error"
    assert told["error"] == told["message"]
    assert words in told["message"]


def test_all_problems_at_once(service: Any) -> None:
    body = {"model": TEXT, "input": {"prompt": "", "duration": "3", "colour": "red"}}
    problems = service.http.post("/v1/prediction", json=body).json()["problems"]
    assert [problem["pointer"] for problem in problems] == ["/input/prompt", "/input/duration", "/input/colour"]


def test_not_json_and_too_large(service: Any) -> None:
    assert service.http.post("/v1/prediction", content=b"{").status_code == 400
    assert service.http.post("/v1/prediction", content=b"\xff\xfe\x00").status_code == 400
    assert service.http.post("/v1/prediction", content=b" " * 1_000_001).status_code == 413


def test_problem_details_for_who_asks(service: Any) -> None:
    headers = {"Accept": "application/problem+json"}
    answer = service.http.post("/v1/prediction", json={"model": TEXT, "input": {}}, headers=headers)
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 400
    assert answer.json()["errors"][0]["pointer"] == "/input/prompt"


def test_unknown_things_are_404(service: Any) -> None:
    unknown = service.http.post("/v1/prediction", json={"model": "seedance", "input": {"prompt": "x"}})
    assert (unknown.status_code, unknown.json()["message"]) == (404, "model not found")
    for method, path in (("GET", "nobody"), ("POST", "nobody/cancel"), ("DELETE", "nobody"), ("GET", "nobody/events")):
        answer = service.http.request(method, f"/v1/prediction/{path}")
        assert (answer.status_code, answer.json()["message"]) == (404, "Prediction not found")


def test_keys(service: Any) -> None:
    for headers in ({"X-API-Key": ""}, {"X-API-Key": "wrong"}, {"X-API-Key": "", "Authorization": "Bearer wrong"}):
        answer = service.http.get("/v1/executions", headers=headers)
        assert (answer.status_code, answer.json()["message"]) == (401, "Invalid or missing API key")
    bearer = {"X-API-Key": "", "Authorization": f"Bearer {service.key}"}
    assert service.http.get("/v1/executions", headers=bearer).status_code == 200


def test_a_key_sees_only_its_own(service: Any) -> None:
    prediction_id = service.create()
    service.finished(prediction_id)
    _, other = service.store.create_key("other")
    headers = {"X-API-Key": other}
    for path in (f"prediction/{prediction_id}", f"files/{prediction_id}.mp4", f"webhooks/{prediction_id}"):
        assert service.http.get(f"/v1/{path}", headers=headers).status_code == 404
    assert service.http.get("/v1/executions", headers=headers).json()["total_count"] == 0


def test_ten_in_flight_then_429(service: Any) -> None:
    _, key = service.store.create_key("busy")
    headers = {"X-API-Key": key}
    body = {"model": TEXT, "input": {"prompt": "#slow"}}
    made = [service.http.post("/v1/prediction", json=body, headers=headers) for _ in range(11)]
    assert [answer.status_code for answer in made] == [200] * 10 + [429]
    refused = made[-1]
    assert int(refused.headers["retry-after"]) >= 1
    assert refused.json()["message"] == "too many requests"
    assert refused.json()["retry_after"] >= 1
    for answer in made[:10]:
        service.http.post(f"/v1/prediction/{answer.json()['id']}/cancel", headers=headers)


def test_estimate_resolves_auto(service: Any) -> None:
    body = {"model": TEXT, "input": {"prompt": "one two three four", "resolution": "480p"}}
    answer = service.http.post("/v1/estimate", json=body).json()
    assert (answer["seconds"], answer["width"], answer["height"]) == (5, 864, 496)
    assert answer["cost"] == pytest.approx(5 * 0.1129)


def test_delete_forgets(service: Any) -> None:
    prediction_id = service.create()
    url = service.finished(prediction_id)["output"]
    assert service.http.delete(f"/v1/prediction/{prediction_id}").status_code == 204
    assert service.http.get(f"/v1/prediction/{prediction_id}").status_code == 404
    assert httpx2.get(url).status_code == 404


def test_request_ids(service: Any) -> None:
    assert service.http.get("/healthz", headers={"X-Request-Id": "mine-1"}).headers["x-request-id"] == "mine-1"
    assert len(service.http.get("/nowhere").headers["x-request-id"]) == 32


def test_no_cors_by_default(service: Any) -> None:
    answer = service.http.get("/v1/models", headers={"Origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in answer.headers
