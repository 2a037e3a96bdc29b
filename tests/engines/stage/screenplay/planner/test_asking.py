import jsonschema

from soundstage.engines.stage.screenplay.planner.asking import question, wanted_schema

from .answers import screenplay


def _objects(node: object) -> list[dict[str, object]]:
    found = []
    if isinstance(node, dict):
        found += [node] if node.get("type") == "object" else []
        for value in node.values():
            found += _objects(value)
    elif isinstance(node, list):
        for value in node:
            found += _objects(value)
    return found


def test_the_schema_is_strict() -> None:
    schema = wanted_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    objects = _objects(schema)
    assert len(objects) > 8
    for one in objects:
        assert one["additionalProperties"] is False
        assert one["required"] == list(one["properties"])  # type: ignore[call-overload]


def test_what_the_house_decides_is_not_asked_for() -> None:
    schema = wanted_schema()
    assert not {"coverage", "prompt", "version"} & set(schema["properties"])
    assert "kind" not in schema["$defs"]["Subject"]["properties"]
    assert "kind" in schema["$defs"]["CameraMove"]["properties"]
    assert "direction" in schema["$defs"]["CameraMove"]["properties"]


def test_forms_of_the_answer() -> None:
    strict = question("m", "a cat", 7, "json_schema")
    assert strict["response_format"]["json_schema"]["strict"] is True
    assert strict["messages"][-1] == {"role": "user", "content": "Length of the clip in seconds: 7.\nPrompt:\na cat"}
    assert question("m", "a cat", None, "json_object")["response_format"] == {"type": "json_object"}
    assert set(question("m", "a cat", None, "text")) == {"model", "messages"}
    assert screenplay()["shots"]
