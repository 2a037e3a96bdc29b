"""Uploading a picture of one's own."""

from datetime import datetime

from pydantic import Field

from soundstage.wire._base import Message

__all__ = ["PresignAnswer", "PresignRequest", "UploadAnswer"]


class PresignRequest(Message):
    """`POST /v1/upload/presign`."""

    content_type: str
    expires_in_seconds: int = Field(default=3600, ge=1, le=604_800)


class PresignAnswer(Message):
    """`PUT` the bytes to `presigned_url` with `required_headers`, then use `public_url` as an input."""

    id: str
    presigned_url: str
    public_url: str
    expires_at: datetime
    required_headers: dict[str, str] = Field(default_factory=dict)


class UploadAnswer(Message):
    """`POST /v1/upload`: the picture is here; use `url` as an input. `size` is in bytes."""

    id: str
    url: str
    content_type: str
    size: int
    expires_at: datetime
