from typing import Any

import httpx2
import jsonschema


def test_models_need_no_key(service: Any) -> None:
    found = httpx2.get(f"{service.url}/v1/models").json()
    slugs = [model["slug"] for model in found]
    assert slugs == ["bytedance-seedance-2-0-text-to-video-fast", "bytedance-seedance-2-0-image-to-video-fast"]
    for model in found:
        assert httpx2.get(f"{service.url}/v1/model", params={"slug": model["slug"]}).json() == model
        jsonschema.Draft202012Validator.check_schema(model["request_schema"])
        document = httpx2.get(f"{service.url}/v1/models/{model['slug']}/schemas/openapi").json()
        assert document["openapi"].startswith("3.")
        assert document["servers"] == [{"url": service.url}]


def test_refusals(service: Any) -> None:
    get = service.http.get
    assert get("/v1/model").json()["message"] == "slug parameter is required"
    assert get("/v1/model?slug=nobody").status_code == 404
    for limit in ("0", "501", "many"):
        answer = get(f"/v1/models?limit={limit}")
        assert (answer.status_code, answer.json()["message"]) == (400, "invalid limit parameter")


def test_pages(service: Any) -> None:
    assert len(service.http.get("/v1/models?limit=1&offset=1").json()) == 1
    assert service.http.get("/v1/models?offset=2").json() == []
    assert len(service.http.get("/v1/models?name=IMAGE-to").json()) == 1
