import base64
import json
from typing import Any


def read(service: Any, prediction_id: str, **headers: str) -> list[tuple[str, dict[str, Any]]]:
    events, kind = [], ""
    with service.http.stream("GET", f"/v1/prediction/{prediction_id}/events", headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        for line in answer.iter_lines():
            name, _, value = line.partition(": ")
            if name == "event":
                kind = value
            elif name == "data":
                events.append((kind, json.loads(value)))
    return events


def test_tells_stages_lines_previews_and_the_end(service: Any) -> None:
    events = read(service, service.create("#linger a little"))
    kinds = [kind for kind, _ in events]
    assert {"progress", "log", "preview", "end"} <= set(kinds)
    assert kinds[-1] == "end"
    assert events[-1][1] == {"status": "success"}
    fractions = [event["fraction"] for kind, event in events if kind == "progress"]
    assert fractions == sorted(fractions)
    preview = next(event["image"] for kind, event in events if kind == "preview")
    assert base64.b64decode(preview.removeprefix("data:image/jpeg;base64,")).startswith(b"\xff\xd8")


def test_who_comes_back_hears_no_line_twice(service: Any) -> None:
    prediction_id = service.create()
    assert ("log", {"line": "twin understood 2 words"}) in read(service, prediction_id)
    again = read(service, prediction_id, **{"Last-Event-ID": "1"})
    assert [kind for kind, _ in again] == ["end"]
