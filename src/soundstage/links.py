"""The URLs this service gives out, and knows again."""

import re
import time
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from soundstage.storage import signed_query

__all__ = ["Links", "own_file_id"]

_FILE = re.compile(r"/v1/files/([A-Za-z0-9_-]+)(?:\.[a-z0-9]+)?")
_EXTENSIONS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}


@dataclass(frozen=True, slots=True)
class Links:
    """Makes URLs below `base` (scheme and host, no slash at the end), signed with `secret`."""

    base: str
    secret: bytes

    def prediction(self, prediction_id: str) -> str:
        return f"{self.base}/v1/prediction/{prediction_id}"

    def cancel(self, prediction_id: str) -> str:
        return f"{self.prediction(prediction_id)}/cancel"

    def clip(self, prediction_id: str, *, ended_at: datetime | None, lifetime: float) -> str:
        """A finished clip, for GET, until `lifetime` seconds after its end. The path ends in `.mp4`."""
        end = time.time() if ended_at is None else ended_at.timestamp()
        return self._signed("GET", f"/v1/files/{prediction_id}.mp4", int(end + lifetime))

    def stem(self, prediction_id: str, stem: str, *, ended_at: datetime | None, lifetime: float) -> str:
        """What lies beside a finished clip, for as long as the clip."""
        end = time.time() if ended_at is None else ended_at.timestamp()
        return self._signed("GET", f"/v1/files/{prediction_id}.{stem}", int(end + lifetime))

    def upload(self, file_id: str, content_type: str, *, expires: int) -> str:
        """Where to PUT an upload."""
        return self._signed("PUT", self._file(file_id, content_type), expires)

    def uploaded(self, file_id: str, content_type: str, *, expires: int) -> str:
        """Where an upload can be read."""
        return self._signed("GET", self._file(file_id, content_type), expires)

    def _file(self, file_id: str, content_type: str) -> str:
        return f"/v1/files/{file_id}{_EXTENSIONS.get(content_type, '')}"

    def _signed(self, method: str, path: str, expires: int) -> str:
        return f"{self.base}{path}?{signed_query(self.secret, method, path, expires=expires)}"


def own_file_id(url: str) -> str | None:
    """The file's id, if a URL has the shape of our own file URLs, on whatever host."""
    try:
        match = _FILE.fullmatch(urlsplit(url).path)
    except ValueError:
        return None
    return match[1] if match else None
