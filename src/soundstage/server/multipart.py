"""Takes the first file out of a `multipart/form-data` body as it streams in (RFC 7578, RFC 2046 §5.1)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email.message import Message

__all__ = ["BadForm", "FormFile"]

_MOST_HEADERS = 8192
_MOST_BEHIND = 2**20
_LINE = b"\r\n"


class BadForm(Exception):
    """The body is no form with a file in it; the message says why."""


@dataclass
class FormFile:
    """The first part of a form that has a file name. `content_type` is known once `chunks` has begun to yield."""

    content_type_header: str
    content_type: str = ""
    _buffer: bytearray = field(default_factory=bytearray)

    async def chunks(self, body: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """The file's bytes. Parts behind it are read over. Raises `BadForm`."""
        boundary = _boundary(self.content_type_header)
        # A delimiter begins with a line end; the first one may do without it.
        delimiter = _LINE + b"--" + boundary
        self._buffer += _LINE
        await self._skip_to(delimiter, body)
        while True:
            if await self._next_line_is_last(body):
                raise BadForm("the form holds no file")
            if self._is_file(await self._headers(body)):
                break
            await self._skip_to(delimiter, body)
        while (end := self._buffer.find(delimiter)) < 0:
            # What might be the beginning of a delimiter stays behind.
            if (safe := len(self._buffer) - len(delimiter)) > 0:
                yield bytes(self._buffer[:safe])
                del self._buffer[:safe]
            await self._more(body)
        if end:
            yield bytes(self._buffer[:end])
        # A client that is cut off while it sends may never read the answer.
        left = _MOST_BEHIND
        async for chunk in body:
            left -= len(chunk)
            if left < 0:
                raise BadForm("too much follows the file")

    def _is_file(self, headers: Message) -> bool:
        self.content_type = headers.get_content_type() if "content-type" in headers else ""
        return headers.get_content_disposition() == "form-data" and headers.get_filename() is not None

    async def _next_line_is_last(self, body: AsyncIterator[bytes]) -> bool:
        while len(self._buffer) < len(_LINE):
            await self._more(body)
        return self._buffer.startswith(b"--")

    async def _headers(self, body: AsyncIterator[bytes]) -> Message:
        while (end := self._buffer.find(_LINE * 2)) < 0:
            if len(self._buffer) > _MOST_HEADERS:
                raise BadForm("the headers of a part of the form are too long")
            await self._more(body)
        message = Message()
        for line in bytes(self._buffer[:end]).decode("utf-8", "replace").split("\r\n"):
            name, colon, value = line.partition(":")
            if colon:
                message[name.strip()] = value.strip()
        del self._buffer[: end + 2 * len(_LINE)]
        return message

    async def _skip_to(self, delimiter: bytes, body: AsyncIterator[bytes]) -> None:
        while (at := self._buffer.find(delimiter)) < 0:
            del self._buffer[: max(0, len(self._buffer) - len(delimiter))]
            await self._more(body)
        del self._buffer[: at + len(delimiter)]

    async def _more(self, body: AsyncIterator[bytes]) -> None:
        async for chunk in body:
            if chunk:
                self._buffer += chunk
                return
        raise BadForm("the form is cut off")


def _boundary(content_type: str) -> bytes:
    message = Message()
    message["content-type"] = content_type
    boundary = message.get_param("boundary")
    if message.get_content_type() != "multipart/form-data" or not isinstance(boundary, str) or not 0 < len(boundary) <= 70:
        raise BadForm("the body is not multipart/form-data with a boundary")
    return boundary.encode("latin-1", "replace")
