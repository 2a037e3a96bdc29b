"""`POST /v1/plan` and `input.screenplay`, with the engine that makes plans."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from soundstage.predictions import KeyLimits, SqlStore
from soundstage.server import Host, create_app
from soundstage.server.pace import Pace
from soundstage.settings import Settings
from soundstage.storage import open_artifacts

TEXT = "bytedance-seedance-2-0-text-to-video-fast"
_PROMPT = "0-3s: a woman walks on a beach at dusk, slow pan left. 3-6s: close-up of her face."


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[httpx2.Client, SqlStore]]:
    """A server with the stage engine and no workers, and a client with a key."""
    settings = Settings(data=tmp_path_factory.mktemp("data"))
    with SqlStore(settings.database_url) as store, Host("127.0.0.1", 0) as host:
        _, key = store.create_key("tests")
        host.serve(create_app(settings, store, open_artifacts(settings.artifacts_place)))
        with httpx2.Client(base_url=host.url, headers={"X-API-Key": key}, timeout=60) as http:
            yield http, store


def _body(**more: Any) -> dict[str, Any]:
    return {"model": TEXT, "input": {"prompt": _PROMPT, "resolution": "480p", **more}}


@pytest.fixture(scope="module")
def document(stage: tuple[httpx2.Client, SqlStore]) -> dict[str, Any]:
    answer = stage[0].post("/v1/plan", json=_body())
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_a_plan_tells_shots_and_words(document: dict[str, Any]) -> None:
    assert [(shot["start"], shot["end"]) for shot in document["shots"]] == [(0.0, 3.0), (3.0, 6.0)]
    camera = document["shots"][0]["camera"]
    assert (camera["kind"], camera["direction"], camera["speed"]) == ("pan", "left", "slow")
    assert {"word", "span", "status", "by"} <= set(document["coverage"][0])
    assert document["seconds"] == 6


def test_a_plan_comes_back_as_input(stage: tuple[httpx2.Client, SqlStore], document: dict[str, Any]) -> None:
    edited = copy.deepcopy(document)
    edited["shots"][0]["camera"] = {"kind": "orbit", "direction": "clockwise"}
    again = stage[0].post("/v1/plan", json=_body(screenplay=edited)).json()
    assert again["shots"][0]["camera"]["kind"] == "orbit"
    estimate = stage[0].post("/v1/estimate", json=_body(screenplay=edited)).json()
    assert estimate["seconds"] == 6
    created = stage[0].post("/v1/prediction", json=_body(screenplay=edited))
    assert created.status_code == 200
    kept = stage[0].get(f"/v1/prediction/{created.json()['id']}").json()
    assert kept["input"]["screenplay"] == edited
    stage[0].post(f"/v1/prediction/{created.json()['id']}/cancel")


@pytest.mark.parametrize("route", ["/v1/plan", "/v1/prediction", "/v1/estimate"])
def test_a_screenplay_that_cannot_be_shot_is_a_400_that_names_the_field(
    stage: tuple[httpx2.Client, SqlStore], document: dict[str, Any], route: str
) -> None:
    broken = copy.deepcopy(document)
    broken["shots"][1]["end"] = 99
    answer = stage[0].post(route, json=_body(screenplay=broken))
    assert answer.status_code == 400
    assert answer.json()["problems"] == [
        {
            "pointer": "/input/screenplay/shots/1/end",
            "detail": "screenplay.shots.1.end must be at most 6, where the clip ends.",
        }
    ]


@pytest.mark.parametrize(
    ("screenplay", "words"),
    [
        ("a plan", "must be an object"),
        ([], "must be an object"),
        ({"a": {"b": "\u0000"}}, "no text"),
        ({"notes": ["x" * 250_000]}, "at most 200000"),
    ],
)
def test_what_is_no_document_is_a_400(stage: tuple[httpx2.Client, SqlStore], screenplay: Any, words: str) -> None:
    answer = stage[0].post("/v1/plan", json=_body(screenplay=screenplay))
    assert answer.status_code == 400
    assert words in answer.text


def test_deep_nesting_is_a_400(stage: tuple[httpx2.Client, SqlStore]) -> None:
    deep: dict[str, Any] = {}
    for _ in range(30):
        deep = {"a": deep}
    answer = stage[0].post("/v1/plan", json=_body(screenplay=deep))
    assert answer.status_code == 400
    assert "nested" in answer.text


def test_a_plan_needs_a_key_a_model_and_a_prompt(stage: tuple[httpx2.Client, SqlStore]) -> None:
    http, _ = stage
    assert http.post("/v1/plan", json=_body(), headers={"X-API-Key": "nobody"}).status_code == 401
    assert http.post("/v1/plan", json={"model": "none", "input": {"prompt": "x"}}).status_code == 404
    assert http.post("/v1/plan", json={"model": TEXT, "input": {}}).status_code == 400
    assert http.post("/v1/plan", content=b"{").status_code == 400
    assert http.post("/v1/plan", content=b" " * 1_100_000).status_code == 413


def test_plans_are_counted_like_creates(stage: tuple[httpx2.Client, SqlStore]) -> None:
    http, store = stage
    _, key = store.create_key("slow", KeyLimits(creates_per_minute=2))
    answers = [http.post("/v1/plan", json=_body(), headers={"X-API-Key": key}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60


def test_a_pace_slides() -> None:
    now = [0.0]
    pace = Pace(60, clock=lambda: now[0])
    assert [pace.wait("a", 2) for _ in range(3)] == [0, 0, 60]
    assert pace.wait("b", 2) == 0
    now[0] = 59.5
    assert pace.wait("a", 2) == 1
    now[0] = 60.0
    assert pace.wait("a", 2) == 0
    assert pace.wait("a", None) == 0
    assert pace.wait("c", 0) == 60


def test_an_engine_without_plans_says_so(tmp_path: Path) -> None:
    twin = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"
    settings = Settings(data=tmp_path, engine=twin)
    with SqlStore(settings.database_url) as store, Host("127.0.0.1", 0) as host:
        _, key = store.create_key("tests")
        host.serve(create_app(settings, store, open_artifacts(settings.artifacts_place)))
        answer = httpx2.post(f"{host.url}/v1/plan", json=_body(), headers={"X-API-Key": key}, timeout=60)
    assert answer.status_code == 404
    assert "shows no plans" in answer.json()["message"]
