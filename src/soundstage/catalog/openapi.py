"""A model as an OpenAPI 3.1 document: its create and get, with its own input schema."""

from typing import Any, Final

from pydantic.json_schema import models_json_schema

from soundstage.catalog.models import Model
from soundstage.wire import CancelAnswer, CreateAnswer, ErrorBody, PredictionAnswer

__all__ = ["create_body", "openapi"]

_INPUT: Final = {"$ref": "#/components/schemas/Input"}
_REFUSALS: Final = {
    "400": "Invalid input; every problem is listed",
    "401": "Missing or invalid X-API-Key",
    "402": "The key's budget does not cover it",
    "422": "The Idempotency-Key was used with another body",
    "429": "Rate limited; wait for Retry-After seconds",
}


def openapi(model: Model, *, server: str = "/") -> dict[str, Any]:
    """The document for one model; `server` is the base URL of the service."""
    return {
        "openapi": "3.1.0",
        "info": {"title": model.title, "version": model.version, "description": model.summary},
        "servers": [{"url": server}],
        "security": [{"apiKey": []}],
        "paths": {
            "/v1/prediction": {"post": _create(model)},
            "/v1/prediction/{id}": {"get": _get()},
            "/v1/prediction/{id}/cancel": {"post": _cancel()},
        },
        "components": {
            "schemas": {"Input": model.request_schema, "CreateRequest": create_body(model, _INPUT), **_wire_schemas()},
            "securitySchemes": {"apiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"}},
        },
    }


def create_body(model: Model, input_schema: dict[str, Any] | None = None) -> dict[str, Any]:
    """The JSON Schema of a create body for one model; the input's own is in it unless a reference to it is given."""
    return {
        "type": "object",
        "title": model.title,
        "required": ["model", "input"],
        "properties": {
            "model": {"type": "string", "const": model.slug},
            "version": {"type": "string", "default": model.version},
            "input": input_schema or model.request_schema,
            "webhook_url": {"type": "string", "description": "POSTed to when the prediction succeeds or fails."},
            "webhook_secret": {"type": "string", "description": "Sent back as X-Webhook-Secret."},
        },
        "examples": [{"model": model.slug, "version": model.version, "input": model.example}],
    }


def _create(model: Model) -> dict[str, Any]:
    return {
        "operationId": "createPrediction",
        "summary": model.summary,
        "parameters": [
            {"name": "Idempotency-Key", "in": "header", "required": False, "schema": {"type": "string", "maxLength": 255}}
        ],
        "requestBody": {"required": True, "content": _content("CreateRequest")},
        "responses": {
            "200": {"description": "Accepted", "content": _content("CreateAnswer")},
            **{code: {"description": text, "content": _content("ErrorBody")} for code, text in _REFUSALS.items()},
        },
    }


def _get() -> dict[str, Any]:
    return {
        "operationId": "getPrediction",
        "summary": "Where the prediction stands, and its output.",
        "parameters": [_id_parameter()],
        "responses": {
            "200": {"description": "The prediction", "content": _content("PredictionAnswer")},
            "401": {"description": _REFUSALS["401"], "content": _content("ErrorBody")},
            "404": {"description": "Unknown prediction id", "content": _content("ErrorBody")},
        },
    }


def _cancel() -> dict[str, Any]:
    return {
        "operationId": "cancelPrediction",
        "summary": "Stop the work; it costs nothing.",
        "parameters": [_id_parameter()],
        "responses": {
            "200": {"description": "Cancelled", "content": _content("CancelAnswer")},
            "401": {"description": _REFUSALS["401"], "content": _content("ErrorBody")},
            "404": {"description": "Unknown prediction id", "content": _content("ErrorBody")},
            "409": {"description": "It has ended already", "content": _content("ErrorBody")},
        },
    }


def _id_parameter() -> dict[str, Any]:
    return {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _content(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _wire_schemas() -> dict[str, Any]:
    answers = (CreateAnswer, PredictionAnswer, CancelAnswer, ErrorBody)
    _, schemas = models_json_schema(
        [(answer, "serialization") for answer in answers], ref_template="#/components/schemas/{model}"
    )
    found: dict[str, Any] = schemas["$defs"]
    return found
