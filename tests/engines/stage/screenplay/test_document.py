import copy
import json
from typing import Any

import jsonschema
import pytest

from soundstage.engines.stage.screenplay import TODAY, write
from soundstage.engines.stage.screenplay.document import InvalidScreenplay, read_document, schema, to_document

_PROMPT = 'A woman in a red coat walks on a beach at dusk, slow pan left. Cut to a close-up. She says: "Home."'


@pytest.fixture
def document() -> dict[str, Any]:
    return json.loads(json.dumps(to_document(write(_PROMPT, seconds=8))))


def test_a_document_follows_its_schema(document: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(document, schema())


def test_words_have_spans_and_shots_a_camera(document: dict[str, Any]) -> None:
    for word in document["coverage"]:
        start, end = word["span"]
        assert _PROMPT[start:end] == word["word"]
        assert set(word) == {"word", "span", "status", "by", "claim"}
    camera = document["shots"][0]["camera"]
    assert (camera["kind"], camera["direction"], camera["speed"]) == ("pan", "left", "slow")
    assert "move" not in document["shots"][0]


def test_a_document_comes_back_as_it_was(document: dict[str, Any]) -> None:
    script = read_document(document, TODAY)
    assert script == write(_PROMPT, seconds=8).model_copy(update={"coverage": ()})


def test_what_is_left_out_is_decided_anew(document: dict[str, Any]) -> None:
    subject, shot = document["subjects"][0], document["shots"][0]
    subject["noun"] = "astronaut"
    del subject["kind"], subject["family"], document["coverage"], document["prompt"]
    shot["setting"] = {"noun": "desert"}
    script = read_document(document, TODAY, "what was asked")
    assert (script.subjects[0].kind, script.subjects[0].family) == ("astronaut", "cast")
    assert script.shots[0].setting.place == "dunes"
    assert script.prompt == "what was asked"


def _set(document: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    node: Any = document
    *way, last = path.split(".")
    for part in way:
        node = node[int(part)] if part.isdecimal() else node[part]
    node[int(last) if last.isdecimal() else last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "named", "words"),
    [
        ("seconds", 99, "seconds", "less than or equal to 15"),
        ("seconds", 9, "shots.1.end", "must be 9"),
        ("shots", [], "shots", "at least one shot"),
        ("shots", "none", "shots", "array"),
        ("shots.0.end", 20, "shots.0.end", "at most 8"),
        ("shots.0.start", 1, "shots.0.start", "must be 0"),
        ("shots.0.framing", "close", "shots.0.framing", "'ecu'"),
        ("shots.0.camera.kind", "swoosh", "shots.0.camera.kind", "input should be"),
        ("shots.0.camera.pace", 3, "shots.0.camera.pace", "not permitted"),
        ("shots.0.subjects", ["s9"], "shots.0.subjects.0", "id of no subject"),
        ("shots.0.actions.0.subject", "s9", "shots.0.actions.0.subject", "id of no subject"),
        ("shots.0.actions.0.end", 7.9, "shots.0.actions.0.start", "within the shot"),
        ("shots.1.lines.0.speaker", "s9", "shots.1.lines.0.speaker", "narrator"),
        ("shots.0.lens_mm", 0, "shots.0.lens_mm", "between 8 and 1200"),
        ("shots.0.slow_motion", 0, "shots.0.slow_motion", "between"),
        ("shots.0.text", "x" * 2001, "shots.0.text", "2001 characters"),
        ("subjects.0.count", 10**9, "subjects.0.count", "between 1 and 500"),
        ("subjects.0.id", "a/b", "subjects.0.id", "without /"),
        ("subjects.0.attributes", ["x"] * 65, "subjects.0.attributes", "65 items"),
        ("aspect_ratio", "2:1", "aspect_ratio", "input should be"),
        ("sounds", [{"kind": "wind"}], "sounds.0.noun", "field required"),
        ("shots.0.end", float("nan"), "shots.0.end", "finite"),
    ],
)
def test_what_cannot_be_shot_is_named(document: dict[str, Any], path: str, value: Any, named: str, words: str) -> None:
    with pytest.raises(InvalidScreenplay, match=words) as told:
        read_document(_set(copy.deepcopy(document), path, value), TODAY)
    assert told.value.path == named


@pytest.mark.parametrize("nothing", [None, [], "a cat", 4, {}, {"shots": [None]}, {"subjects": {"a": 1}, "shots": [{}]}])
def test_what_is_no_screenplay_is_refused(nothing: object) -> None:
    with pytest.raises(InvalidScreenplay):
        read_document(nothing, TODAY)


def test_deep_nesting_is_refused() -> None:
    deep: dict[str, Any] = {}
    for _ in range(40):
        deep = {"style": deep}
    with pytest.raises(InvalidScreenplay, match="nested"):
        read_document(deep, TODAY)
