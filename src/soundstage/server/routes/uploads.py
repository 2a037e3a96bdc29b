"""Uploading a picture in one request, as forms do."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool

from soundstage.server.multipart import BadForm, FormFile
from soundstage.server.problems import Refused
from soundstage.server.routes.files import PICTURE_TYPES, keep, picture_type, spool
from soundstage.server.service import Service
from soundstage.wire import ErrorBody, UploadAnswer

__all__ = ["router"]

_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {"file": {"type": "string", "contentMediaType": "application/octet-stream"}},
                }
            }
        },
    }
}


def router(service: Service) -> APIRouter:
    """The routes of uploads by form."""
    refusals: dict[int | str, dict[str, Any]] = {status: {"model": ErrorBody} for status in (400, 401, 413, 507)}
    routes = APIRouter(tags=["files"], responses=refusals)
    lifetime = service.settings.retention_seconds

    @routes.post("/v1/upload", response_model=UploadAnswer, openapi_extra=_FORM)
    @routes.post("/api/v1/upload", response_model=UploadAnswer, include_in_schema=False)
    async def upload(request: Request) -> UploadAnswer:
        """Upload a picture as the `file` of a form; its `url` can be used as an input at once."""
        key = await run_in_threadpool(service.caller, request)
        form = FormFile(request.headers.get("content-type", ""))
        with service.scratch() as folder:
            path = Path(folder, "upload")
            try:
                size = await spool(_watched(form, request), path)
            except BadForm as error:
                raise Refused(400, str(error), "POST a form with one file: curl -F file=@picture.png.") from None
            content_type = picture_type(form.content_type) or await run_in_threadpool(_sniff, path)
            if content_type is None:
                raise Refused(400, "the file is not a picture", f"Use one of {', '.join(sorted(PICTURE_TYPES))}.")
            file = await run_in_threadpool(service.store.create_file, key.id, content_type, expires_in_seconds=lifetime)
            await run_in_threadpool(keep, service, file, path, size)
        links = service.links(request)
        return UploadAnswer(
            id=file.id,
            url=links.uploaded(file.id, content_type, expires=int(file.expires_at.timestamp())),
            content_type=content_type,
            size=size,
            expires_at=file.expires_at,
        )

    return routes


def _watched(form: FormFile, request: Request) -> AsyncIterator[bytes]:
    return form.chunks(aiter(request.stream()))


def _sniff(path: Path) -> str | None:
    """The type of a picture that came without one, by its first bytes."""
    with path.open("rb") as file:
        head = file.read(12)
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    return "image/webp" if head[:4] == b"RIFF" and head[8:] == b"WEBP" else None
