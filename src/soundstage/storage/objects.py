"""Artifacts in an S3-like object store, through obstore."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import obstore
from obstore.exceptions import BaseError

from soundstage.storage.base import CHUNK, Artifact, ArtifactMissing, Content, StorageError
from soundstage.storage.names import check_name

__all__ = ["ObjectArtifacts"]


class ObjectArtifacts:
    """Keeps each artifact as an object under `prefix` of an obstore store (S3, GCS, Azure, memory, …)."""

    def __init__(self, store: Any, prefix: str = "") -> None:
        self._store = store
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""

    def put(self, name: str, content: Content) -> Artifact:
        key = self._key(name)
        try:
            obstore.put(self._store, key, content)
        except (BaseError, OSError) as trouble:
            raise StorageError(f"cannot keep {name}: {trouble}") from trouble
        return self.stat(name)

    def stat(self, name: str) -> Artifact:
        key = self._key(name)
        try:
            found = obstore.head(self._store, key)
        except FileNotFoundError:
            raise ArtifactMissing(name) from None
        except BaseError as trouble:
            raise StorageError(f"cannot look up {name}: {trouble}") from trouble
        return Artifact(name=name, size=found["size"], modified=found["last_modified"])

    def read(self, name: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        if start < 0 or (end is not None and end < start):
            raise ValueError(f"not a range of bytes: [{start}, {end})")
        size = self.stat(name).size
        return self._chunks(name, start, size if end is None else min(end, size))

    def _chunks(self, name: str, start: int, end: int) -> Iterator[bytes]:
        if start >= end:
            return
        try:
            answer = obstore.get(self._store, self._key(name), options={"range": (start, end)})
            for chunk in answer.stream(min_chunk_size=CHUNK):
                yield bytes(chunk)
        except FileNotFoundError:
            raise ArtifactMissing(name) from None
        except BaseError as trouble:
            raise StorageError(f"cannot read {name}: {trouble}") from trouble

    def delete(self, name: str) -> bool:
        key = self._key(name)
        try:
            obstore.head(self._store, key)
            obstore.delete(self._store, key)
        except FileNotFoundError:
            return False
        except BaseError as trouble:
            raise StorageError(f"cannot delete {name}: {trouble}") from trouble
        return True

    def list(self, prefix: str = "") -> Iterator[Artifact]:
        # Object stores list by whole path segments; the rest of the prefix is matched here.
        folder = prefix.rpartition("/")[0]
        within = f"{self._prefix}{folder}".rstrip("/") or None
        for batch in obstore.list(self._store, prefix=within):
            for found in batch:
                name = found["path"].removeprefix(self._prefix)
                if name.startswith(prefix):
                    yield Artifact(name=name, size=found["size"], modified=found["last_modified"])

    def sweep_unfinished(self, older_than: float = 86_400.0) -> int:
        # Object stores show an object only once it is whole; its parts expire by the bucket's own rule.
        return 0

    def local_path(self, name: str) -> Path | None:
        check_name(name)
        return None

    def _key(self, name: str) -> str:
        return self._prefix + check_name(name)
