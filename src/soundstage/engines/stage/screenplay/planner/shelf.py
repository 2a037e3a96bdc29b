"""Where a language model's answers are kept, so that the same request always becomes the same clip."""

import contextlib
import hashlib
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

__all__ = ["Shelf"]

_EDITION = 1  # of the question: a new one asks again


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder with a file for each answer. A shelf that cannot be written forgets; it never fails."""

    folder: Path

    @classmethod
    def from_environment(cls) -> Self:
        """`SOUNDSTAGE_DIRECTOR_CACHE`, or the user's cache folder."""
        named = os.environ.get("SOUNDSTAGE_DIRECTOR_CACHE")
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        return cls(Path(named) if named else cache / "soundstage" / "director")

    def place(self, model: str, prompt: str, seconds: int | None, aspect_ratio: str) -> Path:
        """The file of a request."""
        key = json.dumps([_EDITION, model, prompt, seconds, aspect_ratio], ensure_ascii=True)
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()}.json"

    def get(self, place: Path) -> dict[str, Any] | None:
        """The document kept there, or None."""
        try:
            found = json.loads(place.read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) else None

    def put(self, place: Path, document: dict[str, Any]) -> None:
        """Keep a document, whole or not at all."""
        unfinished = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                unfinished.write_text(json.dumps(document), encoding="utf-8")
                unfinished.replace(place)
            finally:
                unfinished.unlink(missing_ok=True)
