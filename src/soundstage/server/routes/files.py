"""Clips and uploads as files."""

import contextlib
import secrets
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import iterate_in_threadpool, run_in_threadpool
from fastapi.responses import StreamingResponse

from soundstage.predictions import FileRecord
from soundstage.server.problems import Refused
from soundstage.server.ranges import Unsatisfiable, byte_range
from soundstage.server.service import Service
from soundstage.storage import Artifact, ArtifactMissing, verify_query
from soundstage.wire import STEMS, ErrorBody, PresignAnswer, PresignRequest, stem_type, stems_of

__all__ = ["PICTURE_TYPES", "keep", "picture_type", "router", "spool"]

PICTURE_TYPES = {"image/jpeg", "image/png", "image/webp"}
_LARGEST = 30 * 2**20
_PRESIGN_SECONDS = 900  # to begin the PUT; the file itself lives longer


@dataclass(frozen=True, slots=True)
class _Found:
    artifact: Artifact
    content_type: str
    immutable_tag: str


def router(service: Service) -> APIRouter:
    """The routes of files."""
    routes = APIRouter(tags=["files"], responses={401: {"model": ErrorBody}, 404: {"model": ErrorBody}})

    @routes.post("/v1/upload/presign", response_model=PresignAnswer, responses={400: {"model": ErrorBody}})
    def presign(request: Request, wanted: PresignRequest) -> PresignAnswer:
        """Announce an upload: `PUT` the bytes to `presigned_url`, then use `public_url` as an input."""
        key = service.caller(request)
        content_type = picture_type(wanted.content_type)
        if content_type is None:
            raise Refused(400, "content_type is not supported", f"Use one of {', '.join(sorted(PICTURE_TYPES))}.")
        file = service.store.create_file(key.id, content_type, expires_in_seconds=wanted.expires_in_seconds)
        links = service.links(request)
        expires = int(file.expires_at.timestamp())
        put_until = int(min(file.expires_at, file.created_at + timedelta(seconds=_PRESIGN_SECONDS)).timestamp())
        return PresignAnswer(
            id=file.id,
            presigned_url=links.upload(file.id, content_type, expires=max(put_until, int(time.time()) + 1)),
            public_url=links.uploaded(file.id, content_type, expires=expires),
            expires_at=file.expires_at,
            required_headers={"Content-Type": content_type},
        )

    @routes.put(
        "/v1/files/{name}",
        status_code=200,
        response_model=None,
        responses={409: {"model": ErrorBody}, 413: {"model": ErrorBody}, 507: {"model": ErrorBody}},
    )
    async def put(request: Request, name: str) -> dict[str, str | int]:
        """Upload the bytes, once."""
        file = await run_in_threadpool(_expected, service, request, name)
        with service.scratch() as folder:
            path = Path(folder, "upload")
            announced = request.headers.get("content-length", "")
            if announced.isdigit() and int(announced) > _LARGEST:
                raise _too_large()
            size = await spool(request.stream(), path)
            await run_in_threadpool(keep, service, file, path, size)
        return {"id": file.id, "size": size}

    @routes.delete("/v1/files/{file_id}", status_code=204)
    def delete(request: Request, file_id: str) -> None:
        """Remove an upload now."""
        key = service.caller(request)
        gone = service.store.delete_file(key.id, file_id.partition(".")[0])
        if gone is None:
            raise _nothing()
        service.artifacts.delete(gone.storage_key)

    @routes.get("/v1/files/{name}", response_model=None)
    @routes.head("/v1/files/{name}", response_model=None, include_in_schema=False)
    async def file(request: Request, name: str) -> Response:
        """A finished clip or an upload, to whoever holds its signed URL or its key."""
        found = await run_in_threadpool(_find, service, request, name)
        return _send(service, request, found)

    return routes


def _signed(service: Service, request: Request, method: str) -> bool:
    return verify_query(service.secret, method, request.url.path, request.query_params, now=time.time())


def _expected(service: Service, request: Request, name: str) -> FileRecord:
    if not _signed(service, request, "PUT"):
        raise Refused(401, "this URL is not signed, or expired", "Ask for a new one: POST /v1/upload/presign.")
    file = service.store.get_file(name.partition(".")[0])
    if file is None:
        raise _nothing()
    if file.size is not None:
        raise Refused(409, "this upload has its bytes already", "Ask for a new one: POST /v1/upload/presign.")
    return file


def picture_type(content_type: str) -> str | None:
    """The plain name of a content type, if it is one of the pictures that are taken."""
    plain = content_type.partition(";")[0].strip().lower().replace("image/jpg", "image/jpeg")
    return plain if plain in PICTURE_TYPES else None


async def spool(chunks: AsyncIterator[bytes], path: Path) -> int:
    """Write an upload to a file and give its size. Raises `Refused` for one that is empty or too large."""
    size = 0
    with path.open("wb") as file:
        async for chunk in chunks:
            size += len(chunk)
            if size > _LARGEST:
                raise _too_large()
            await run_in_threadpool(file.write, chunk)
    if size == 0:
        raise Refused(400, "the body is empty", "PUT the bytes of the picture.")
    return size


def keep(service: Service, file: FileRecord, path: Path, size: int) -> None:
    """Store an upload's bytes under its record.

    Each attempt writes under a name of its own, so that of two at once the refused one replaces nothing.
    """
    name = f"{file.storage_key}-{secrets.token_hex(8)}"
    service.artifacts.put(name, path)
    if not service.store.file_stored(file.id, size, name):
        service.artifacts.delete(name)
        raise Refused(409, "this upload has its bytes already", "Ask for a new one: POST /v1/upload/presign.")


def _find(service: Service, request: Request, name: str) -> _Found:
    """The file, for a signed URL or for its owner's key."""
    owner = None if _signed(service, request, request.method) else service.caller(request).id
    stem, _, extension = name.partition(".")
    storage_key, content_type = None, ""
    upload = service.store.get_file(stem, owner)
    if upload is not None and upload.size is not None:
        storage_key, content_type = upload.storage_key, upload.content_type
    elif extension in ("mp4", ""):
        prediction = service.store.find(stem)
        if prediction is not None and owner in (None, prediction.key_id):
            storage_key, content_type = prediction.artifact, "video/mp4"
    elif extension in STEMS:
        prediction = service.store.find(stem)
        if prediction is not None and prediction.artifact and owner in (None, prediction.key_id):
            storage_key, content_type = stems_of(prediction.artifact)[extension], stem_type(extension)
    if storage_key is None:
        raise _nothing()
    try:
        artifact = service.artifacts.stat(storage_key)
    except ArtifactMissing:
        raise _nothing() from None
    tag = f'"{stem}-{artifact.size:x}-{int(artifact.modified.timestamp() * 1000):x}"'
    return _Found(artifact, content_type, tag)


def _send(service: Service, request: Request, found: _Found) -> Response:
    size = found.artifact.size
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Disposition": "inline",
        "Content-Type": found.content_type,
        "ETag": found.immutable_tag,
        "Last-Modified": format_datetime(found.artifact.modified.replace(microsecond=0), usegmt=True),
        "X-Content-Type-Options": "nosniff",
    }
    if request.headers.get("if-none-match", "") in (found.immutable_tag, "*"):
        return Response(status_code=304, headers=headers)
    try:
        wanted = byte_range(request.headers.get("range"), size) if _range_holds(request, headers) else None
    except Unsatisfiable:
        raise Refused(416, "the range lies outside the file", headers={"Content-Range": f"bytes */{size}"}) from None
    start, end = wanted or (0, size)
    headers["Content-Length"] = str(end - start)
    if wanted:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    status = 206 if wanted else 200
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers)
    chunks = service.artifacts.read(found.artifact.name, start, end)
    return StreamingResponse(_closing(iterate_in_threadpool(chunks)), status, headers)


def _range_holds(request: Request, headers: dict[str, str]) -> bool:
    condition = request.headers.get("if-range")
    return condition is None or condition in (headers["ETag"], headers["Last-Modified"])


async def _closing(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    with contextlib.suppress(ArtifactMissing):
        async for chunk in chunks:
            yield chunk


def _nothing() -> Refused:
    return Refused(404, "file not found", "It never existed, was deleted, or has expired.")


def _too_large() -> Refused:
    return Refused(413, "the file is larger than 30 MB", "Send a smaller JPEG, PNG or WebP.")
