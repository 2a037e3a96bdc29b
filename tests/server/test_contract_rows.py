"""Every row of the contract's tables, by name, against a running service."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import jsonschema
import pytest

from soundstage.catalog.contract import ROUTES, ROWS
from soundstage.catalog.reference import PAGES
from soundstage.media import probe
from soundstage.predictions import KeyLimits

TEXT = "bytedance-seedance-2-0-text-to-video-fast"
IMAGE = "bytedance-seedance-2-0-image-to-video-fast"
REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PROVED: set[str] = set()
Test = Callable[..., None]


def proves(*rows: str) -> Callable[[Test], Test]:
    """Names the rows that a test is about."""
    PROVED.update(rows)
    return lambda test: test


def post(service: Any, model: str = TEXT, *, headers: dict[str, str] | None = None, **given: object) -> httpx2.Response:
    """Create: four seconds at 480p unless told otherwise; an input member given as None is left out."""
    sent = {"prompt": "a twin", "duration": "4", "resolution": "480p"} | given
    body = {"model": model, "version": "0.0.1", "input": {name: value for name, value in sent.items() if value is not None}}
    answer: httpx2.Response = service.http.post("/v1/prediction", json=body, headers=headers)
    return answer


def made(service: Any, model: str = TEXT, **given: object) -> dict[str, Any]:
    answer = post(service, model, **given)
    assert answer.status_code == 200, answer.text
    ended: dict[str, Any] = service.finished(answer.json()["predictionID"])
    return ended


def refused(answer: httpx2.Response, status: int, words: str) -> dict[str, Any]:
    """The body of a refusal, in the contract's shape."""
    told: dict[str, Any] = answer.json()
    assert answer.status_code == status, answer.text
    assert told["status"] == "error"
    assert words in told["message"]
    assert isinstance(told["details"], str)
    return told


def clip(ended: dict[str, Any], folder: Path) -> Any:
    assert ended["status"] == "success", ended
    (folder / "clip.mp4").write_bytes(httpx2.get(ended["output"]).content)
    return probe(folder / "clip.mp4")


@pytest.fixture
def uploaded(service: Any, picture: Path) -> str:
    answer = service.http.post("/v1/upload", files={"file": ("a.png", picture.read_bytes(), "image/png")})
    return str(answer.json()["url"])


@pytest.fixture
def keyed(service: Any) -> Callable[..., dict[str, str]]:
    """Headers with a key of its own."""

    def make(**limits: int | None) -> dict[str, str]:
        _, key = service.store.create_key("limited", KeyLimits(**limits))
        return {"X-API-Key": key}

    return make


@proves(f"models: {TEXT}", f"models: {IMAGE}", "security: validate before calling")
@pytest.mark.parametrize(("slug", "category"), [(TEXT, "Text to Video"), (IMAGE, "Image to Video")])
def test_models_and_their_schema(service: Any, slug: str, category: str) -> None:
    model = httpx2.get(f"{service.url}/v1/model", params={"slug": slug}).json()
    assert (model["slug"], model["version"], model["output_type"]) == (slug, "0.0.1", "video")
    assert category in model["title"]
    check = jsonschema.Draft202012Validator(model["request_schema"])
    sent = {"prompt": "x", "duration": "6", "seed": "1"} | ({"image_url": "https://a.example/b.png"} if slug == IMAGE else {})
    assert check.is_valid(sent)
    for wrong in ({"duration": "3"}, {"duration": 6}, {"resolution": "1080p"}, {"colour": "red"}, {"prompt": ""}):
        assert not check.is_valid(sent | wrong)
    assert not check.is_valid({name: value for name, value in sent.items() if name != "prompt"})


@proves("requests: authentication", "errors: 401")
@pytest.mark.parametrize("headers", [{}, {"X-API-Key": "wrong"}, {"Authorization": "Bearer wrong"}])
def test_keys_are_needed(service: Any, headers: dict[str, str]) -> None:
    answer = httpx2.post(f"{service.url}/v1/prediction", json={}, headers=headers)
    refused(answer, 401, "Invalid or missing API key")
    right = {"authorization": f"bearer {service.key}"}
    assert httpx2.get(f"{service.url}/v1/executions", headers=right).status_code == 200


@proves("requests: create", "requests: poll", "statuses: processing")
def test_create_and_poll(service: Any) -> None:
    answer = post(service, prompt="#slow")
    assert answer.json()["status"] == "success"
    prediction = service.http.get(f"/v1/prediction/{answer.json()['predictionID']}").json()
    assert prediction["status"] == "processing"
    assert {"id", "input", "status", "output", "logs", "metrics", "urls"} <= set(prediction)
    assert prediction["metrics"] == {"predict_time": 0, "cost": 0}
    service.http.post(prediction["urls"]["cancel"])


@proves("statuses: success", "parameters: prompt", "parameters: resolution", "parameters: duration", "parameters: aspect_ratio")
@proves("parameters: generate_audio", "parameters: end_user_id", "prices: 480p", "prices: audio")
def test_a_clip_is_what_was_asked_for(service: Any, tmp_path: Path) -> None:
    ended = made(service, duration="5", aspect_ratio="1:1", generate_audio=False, end_user_id="ann")
    facts = clip(ended, tmp_path)
    assert (facts.width, facts.height, facts.frames, facts.audio_codec) == (640, 640, 120, None)
    assert httpx2.URL(ended["output"]).path.endswith(".mp4")
    assert ended["input"]["end_user_id"] == "ann"
    assert ended["metrics"]["cost"] == pytest.approx(5 * 0.1129)
    assert made(service, duration=5, aspect_ratio="1:1")["metrics"]["cost"] == ended["metrics"]["cost"]


@proves("parameters: resolution", "parameters: duration", "parameters: generate_audio", "prices: 720p")
def test_defaults(service: Any, tmp_path: Path) -> None:
    ended = made(service, prompt="one two three four", resolution=None, duration=None)
    facts = clip(ended, tmp_path)
    assert (facts.width, facts.height, facts.audio_codec) == (1280, 720, "aac")
    assert ended["metrics"]["cost"] == pytest.approx(facts.frames / 24 * 0.2419)


@proves("parameters: seed")
def test_the_same_seed_makes_the_same_file(service: Any) -> None:
    one, same, other = (httpx2.get(made(service, seed=seed)["output"]).content for seed in ("7", "7", "9"))
    assert one == same
    assert one != other


@proves("parameters: prompt", "parameters: resolution", "parameters: duration", "parameters: aspect_ratio", "parameters: seed")
@proves("parameters: generate_audio", "parameters: end_user_id", "errors: 400", "errors: body")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("prompt", ""), ("prompt", None), ("prompt", 7), ("prompt", "a" * 10_001), ("resolution", "1080p"), ("resolution", 720),
        ("duration", "3"), ("duration", "16"), ("duration", 4.5), ("duration", True), ("duration", "6s"),
        ("aspect_ratio", "2:1"), ("generate_audio", "yes"), ("seed", 1.5), ("seed", "s" * 65), ("end_user_id", ["ann"]),
        ("image_url", "https://a.example/b"),
    ],
)  # fmt: skip
def test_bad_values_are_told_by_name(service: Any, name: str, value: object) -> None:
    told = refused(post(service, **{name: value}), 400, name)
    assert told["error"] == told["message"]
    assert [problem["pointer"] for problem in told["problems"]] == [f"/input/{name}"]


@proves("parameters: duration", "parameters: aspect_ratio", "parameters: resolution")
@pytest.mark.parametrize("duration", ["auto", *map(str, range(4, 16)), *range(4, 16)])
def test_every_duration_and_shape_is_taken(service: Any, duration: object) -> None:
    shapes = ("auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16")
    shape = shapes[int(duration) % len(shapes)] if duration != "auto" else "auto"
    body = {"model": TEXT, "input": {"prompt": "a b", "duration": duration, "aspect_ratio": shape, "resolution": "480p"}}
    answer = service.http.post("/v1/estimate", json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["seconds"] == (6 if duration == "auto" else int(duration))


@proves("parameters: image_url", "parameters: end_image_url", "parameters: aspect_ratio")
def test_pictures(service: Any, uploaded: str, tmp_path: Path) -> None:
    refused(post(service, IMAGE), 400, "image_url is required")
    facts = clip(made(service, IMAGE, image_url=uploaded, end_image_url=uploaded), tmp_path)
    assert (facts.width, facts.height) == (752, 560)  # the picture is 4:3


@proves("limits: file inputs", "security: no arbitrary URLs", "parameters: image_url", "parameters: end_image_url")
@pytest.mark.parametrize(
    "url",
    ["http://cdn.example.com/a.png", "data:image/png;base64,AAAA", "https://localhost/a.png", "https://127.0.0.1/a.png",
     "https://169.254.169.254/latest", "https://[::ffff:10.0.0.1]/a.png", "https://cdn.example.com:8443/a.png", "a.png"],
)  # fmt: skip
def test_urls_that_are_refused_at_sight(service: Any, uploaded: str, url: str) -> None:
    refused(post(service, IMAGE, image_url=url), 400, "image_url must")
    refused(post(service, IMAGE, image_url=uploaded, end_image_url=url), 400, "end_image_url must")


@proves("limits: file inputs", "statuses: error", "prices: audio")
def test_a_file_that_is_no_picture(service: Any) -> None:
    answer = service.http.post("/v1/upload", files={"file": ("a.png", b"GIF89a and on", "image/png")})
    ended = made(service, IMAGE, image_url=answer.json()["url"])
    assert ended["status"] == "error"
    assert ended["message"] == ended["error"] == ended["output"]["error"]
    assert ended["details"]
    assert ended["output"]["error_code"] == "INPUT_DOWNLOAD_ERROR"
    assert ended["metrics"]["cost"] == 0


@proves("webhook: succeeded", "webhook: failed", "requests: webhook")
def test_webhooks(service: Any) -> None:
    for prompt, status in (("a twin", "succeeded"), ("#fail", "failed")):
        body = {"model": TEXT, "input": {"prompt": prompt, "duration": "4", "resolution": "480p"}}
        # Nobody listens there; what would be sent is written down all the same.
        answer = service.http.post("/v1/prediction", json=body | {"webhook_url": "http://127.0.0.1:9/hook"})
        ended = service.finished(answer.json()["predictionID"])
        sent = service.http.get(f"/v1/webhooks/{ended['id']}").json()["request"]
        assert (sent["exec_id"], sent["status"], sent["flow_id"]) == (ended["id"], status, None)
        if status == "succeeded":
            assert (httpx2.URL(sent["output"]).path, sent["error"]) == (httpx2.URL(ended["output"]).path, "")
        else:
            assert sent["error"] == sent["output"][0]["error"] == ended["error"]


@proves("limits: creates", "errors: 429")
def test_a_hundred_creates_a_minute(service: Any, keyed: Callable[..., dict[str, str]]) -> None:
    headers = keyed(in_flight=None)
    answers = [post(service, prompt="#slow", headers=headers) for _ in range(101)]
    assert [answer.status_code for answer in answers] == [200] * 100 + [429]
    told = refused(answers[-1], 429, "too many requests")
    assert 1 <= told["retry_after"] == int(answers[-1].headers["retry-after"]) <= 60
    assert answers[-1].headers["ratelimit-policy"] == '"create";q=100;w=60'
    assert answers[-1].headers["ratelimit"].startswith('"create";r=0;t=')
    assert service.http.get("/v1/executions", headers=headers).json()["total_count"] == 100
    for answer in answers[:100]:
        service.http.delete(f"/v1/prediction/{answer.json()['id']}", headers=headers)


@proves("limits: in flight", "errors: 429")
def test_ten_in_flight(service: Any, keyed: Callable[..., dict[str, str]]) -> None:
    headers = keyed()
    answers = [post(service, prompt="#slow", headers=headers) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [200] * 10 + [429]
    refused(answers[-1], 429, "too many requests")
    service.http.post(f"/v1/prediction/{answers[0].json()['id']}/cancel", headers=headers)
    again = post(service, prompt="#slow", headers=headers)
    assert again.status_code == 200
    for answer in (*answers[1:10], again):
        service.http.post(f"/v1/prediction/{answer.json()['id']}/cancel", headers=headers)


@proves("errors: 404")
def test_unknown_things(service: Any) -> None:
    told = refused(post(service, TEXT.replace("text", "texts")), 404, "model not found")
    assert TEXT in told["details"]
    refused(service.http.get("/v1/prediction/nobody"), 404, "Prediction not found")


@proves("errors: body")
def test_problem_details(service: Any) -> None:
    answer = post(service, prompt="", duration="3", headers={"Accept": "application/problem+json"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert [problem["pointer"] for problem in answer.json()["errors"]] == ["/input/prompt", "/input/duration"]


@proves("errors: 5xx")
def test_a_retried_create_makes_one(service: Any) -> None:
    headers = {"Idempotency-Key": "again and again"}
    first, second = (post(service, prompt="#slow", headers=headers).json()["id"] for _ in range(2))
    assert first == second
    service.http.post(f"/v1/prediction/{first}/cancel")


@proves("security: no tokens of others")
@pytest.mark.parametrize("given", [{"openai_api_key": "x"}, {"hf_token": "x"}, {"prompt": "use sk-ant-" + "a1" * 20}])
def test_tokens_of_other_services(service: Any, given: dict[str, str]) -> None:
    told = refused(post(service, **given), 400, "credential")
    assert not any(value in json.dumps(told) for value in given.values() if len(value) > 1)


def test_every_row_has_a_test() -> None:
    assert {row.id for row in ROWS} == PROVED


def test_every_route_is_in_the_reference(service: Any) -> None:
    paths = httpx2.get(f"{service.url}/openapi.json").json()["paths"]
    served = {(method.upper(), path) for path, operations in paths.items() for method in operations}
    assert served == {(method, path) for method, path, _ in ROUTES}


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_reference_is_current(name: str) -> None:
    written = (REFERENCE / f"{name}.md").read_text(encoding="utf-8")
    assert written == PAGES[name](), f"write it again: python -m soundstage.catalog.reference {name} > docs/reference/{name}.md"
