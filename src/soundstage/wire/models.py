"""What is served, and with which input."""

from typing import Any

from soundstage.wire._base import Message

__all__ = ["ModelAnswer"]


class ModelAnswer(Message):
    """`GET /v1/model?slug=` and each item of `GET /v1/models`. `request_schema` is plain JSON Schema."""

    title: str
    slug: str
    version: str
    output_type: str
    request_schema: dict[str, Any]
