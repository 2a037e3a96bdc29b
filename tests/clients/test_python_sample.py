"""What the official Python sample does: a slash at the end, an empty webhook_url, a poll each second."""

import json
import time
import urllib.request
from typing import Any

URL = "{}/v1/prediction/"


def call(url: str, key: str, body: object = None) -> dict[str, Any]:
    """With nothing but what comes with Python; a redirect of the POST would lose its body."""
    content = None if body is None else json.dumps(body).encode()
    headers = {"X-API-Key": key, "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(url, content, headers), timeout=30) as reply:
        assert reply.url == url
        answer: dict[str, Any] = json.load(reply)
        return answer


def make(place: Any, prompt: str) -> dict[str, Any]:
    body = {
        "model": "bytedance-seedance-2-0-text-to-video-fast",
        "version": "0.0.1",
        "input": {"prompt": prompt, "resolution": "480p", "duration": "4"},
        "webhook_url": "",
    }
    created = call(URL.format(place.url), place.key, body)
    assert created["status"] == "success", created
    while True:
        result = call(URL.format(place.url) + created["predictionID"], place.key)
        if result["status"] in ("success", "error"):
            return result
        time.sleep(1)


def test_success(place: Any) -> None:
    result = make(place, "a kite over a beach")
    assert result["status"] == "success"
    assert result["output"].startswith("http")
    assert result["metrics"]["predict_time"] > 0


def test_failure(place: Any) -> None:
    result = make(place, "#fail")
    assert result["status"] == "error"
    assert result["metrics"]["cost"] == 0
