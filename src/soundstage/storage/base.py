"""The seam to wherever finished clips and uploaded pictures are kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

__all__ = ["CHUNK", "Artifact", "ArtifactMissing", "ArtifactStore", "Content", "StorageError", "StorageFull"]

CHUNK = 256 * 1024

Content = bytes | Path | Iterable[bytes]
"""What can be put: bytes, a file to copy, or chunks."""


class StorageError(Exception):
    """The artifact store cannot do what was asked."""


class StorageFull(StorageError):
    """No space is left; nothing was kept under the artifact's name. Free some space, or raise the quota, and try again."""


class ArtifactMissing(StorageError):
    """There is no artifact of that name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """What is known of a kept artifact: its size in bytes and when it was put (UTC)."""

    name: str
    size: int
    modified: datetime


class ArtifactStore(Protocol):
    """Keeps artifacts under names (`check_name`; any method may raise `UnsafeName`). Synchronous, safe from any thread."""

    def put(self, name: str, content: Content) -> Artifact:
        """Keep it, whole or not at all, over whatever had that name. Raises `StorageFull`."""
        ...

    def stat(self, name: str) -> Artifact:
        """Raises `ArtifactMissing`."""
        ...

    def read(self, name: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """The bytes [start, end) in chunks; an end past the last byte is cut to it. Raises `ArtifactMissing` at once."""
        ...

    def delete(self, name: str) -> bool:
        """False if there was none."""
        ...

    def list(self, prefix: str = "") -> Iterator[Artifact]:
        """All whose name begins with `prefix`, in no order; for sweeping."""
        ...

    def sweep_unfinished(self, older_than: float = 86_400.0) -> int:
        """Remove what writers that died left half-written, `older_than` seconds ago or longer; returns how many."""
        ...

    def local_path(self, name: str) -> Path | None:
        """Where it lies as a file on this machine, if it does: for sending it without copying."""
        ...
