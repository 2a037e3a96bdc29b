"""What is made from the one definition of each model."""

import jsonschema
import pytest

from soundstage.catalog import (
    IMAGE_TO_VIDEO,
    MODELS,
    TEXT_TO_VIDEO,
    Model,
    UnknownModel,
    find_model,
    list_models,
    models_markdown,
    openapi,
    validate_input,
)


@pytest.mark.parametrize("model", MODELS)
def test_the_schema_is_plain_and_takes_its_own_example(model: Model) -> None:
    schema = model.request_schema
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(model.example, schema)
    validate_input(model, model.example)
    assert "$ref" not in str(schema)
    assert all(member["description"] for member in schema["properties"].values())


def test_the_schema_says_what_the_contract_says() -> None:
    properties = IMAGE_TO_VIDEO.request_schema["properties"]
    assert IMAGE_TO_VIDEO.request_schema["required"] == ["prompt", "image_url"]
    assert TEXT_TO_VIDEO.request_schema["required"] == ["prompt"]
    assert properties["duration"]["type"] == "string"
    assert properties["duration"]["enum"] == ["auto", *(str(n) for n in range(4, 16))]
    assert properties["duration"]["default"] == "auto"
    assert properties["seed"]["type"] == "string"
    assert properties["resolution"]["enum"] == ["480p", "720p"]
    assert properties["resolution"]["default"] == "720p"
    assert properties["aspect_ratio"]["enum"] == ["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]
    assert properties["generate_audio"] | {"title": "", "description": ""} == {
        "type": "boolean",
        "title": "",
        "description": "",
        "default": True,
    }
    assert set(TEXT_TO_VIDEO.request_schema["properties"]) == set(properties) - {"image_url", "end_image_url"}


def test_the_answer_on_the_wire() -> None:
    answer = TEXT_TO_VIDEO.answer()
    assert (answer.slug, answer.version, answer.output_type) == (TEXT_TO_VIDEO.slug, "0.0.1", "video")
    assert answer.title == "ByteDance | Seedance 2.0 | Text to Video | Fast"


def test_finding_and_listing() -> None:
    assert find_model(TEXT_TO_VIDEO.slug) is TEXT_TO_VIDEO
    with pytest.raises(UnknownModel):
        find_model("")
    assert list_models() == list(MODELS)
    assert list_models("IMAGE") == [IMAGE_TO_VIDEO]
    assert list_models(limit=1, offset=1) == [IMAGE_TO_VIDEO]
    assert list_models("nothing") == []


@pytest.mark.parametrize("model", MODELS)
def test_the_openapi_document_holds_together(model: Model) -> None:
    document = openapi(model, server="http://127.0.0.1:8000")
    schemas = document["components"]["schemas"]
    assert schemas["Input"] == model.request_schema
    assert schemas["CreateRequest"]["properties"]["model"]["const"] == model.slug
    references = {part.split("'")[0] for part in str(document).split("'#/components/schemas/")[1:]}
    assert references <= set(schemas)
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_the_tables_name_every_parameter_and_price() -> None:
    text = models_markdown()
    for model in MODELS:
        assert model.slug in text
        for parameter in model.parameters:
            assert f"`{parameter.name}`" in text
    assert "$0.2419" in text
    assert "$0.1129" in text
