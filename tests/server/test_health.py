from typing import Any

import httpx2


def test_alive_and_ready(service: Any) -> None:
    assert httpx2.get(f"{service.url}/healthz").json() == {"status": "ok"}
    assert httpx2.get(f"{service.url}/readyz").json() == {"status": "ready"}
    assert httpx2.get(f"{service.url}/docs").status_code == 200


def test_metrics(service: Any) -> None:
    service.http.get("/v1/executions")
    text = service.http.get("/metrics").text
    assert "soundstage_predictions_queued 0" in text
    assert 'soundstage_http_requests_total{method="GET",route="/v1/executions",status="200"}' in text


def test_the_document_names_every_route_and_its_key(service: Any) -> None:
    document = service.http.get("/openapi.json").json()
    assert document["paths"]["/v1/prediction"]["post"]["security"]
    assert "security" not in document["paths"]["/v1/models"]["get"]
