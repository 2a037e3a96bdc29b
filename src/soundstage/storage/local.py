"""Artifacts in a folder."""

import contextlib
import errno
import os
import secrets
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from soundstage.storage.base import CHUNK, Artifact, ArtifactMissing, Content, StorageError, StorageFull
from soundstage.storage.names import check_name

__all__ = ["LocalArtifacts"]

# A name may not begin with a dot, so nothing half-written can be taken for an artifact.
_UNFINISHED = ".unfinished"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class LocalArtifacts:
    """Keeps each artifact as a file under `root`, readable by this user alone. Other processes may share the folder."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._unfinished = self._root / _UNFINISHED
        self._unfinished.mkdir(parents=True, exist_ok=True, mode=0o700)

    def put(self, name: str, content: Content) -> Artifact:
        target = self._path(name)
        unfinished = self._unfinished / secrets.token_hex(16)
        try:
            _write(unfinished, _chunks(content))
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            unfinished.replace(target)
            _sync_folder(target.parent)
        except OSError as trouble:
            raise _told(trouble, name) from trouble
        finally:
            unfinished.unlink(missing_ok=True)
        return self.stat(name)

    def stat(self, name: str) -> Artifact:
        return self._describe(self._path(name), name)

    def read(self, name: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        if start < 0 or (end is not None and end < start):
            raise ValueError(f"not a range of bytes: [{start}, {end})")
        try:
            file = self._path(name).open("rb")
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            raise ArtifactMissing(name) from None

        def chunks() -> Iterator[bytes]:
            with file:
                file.seek(start)
                left = None if end is None else end - start
                while chunk := file.read(CHUNK if left is None else min(CHUNK, left)):
                    yield chunk
                    left = None if left is None else left - len(chunk)

        return chunks()

    def delete(self, name: str) -> bool:
        # The folder stays, even when empty: another put may be about to use it.
        try:
            self._path(name).unlink()
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return False
        return True

    def list(self, prefix: str = "") -> Iterator[Artifact]:
        for folder, folders, files in os.walk(self._root):
            folders[:] = [f for f in folders if not f.startswith(".")]
            for file in files:
                path = Path(folder, file)
                name = path.relative_to(self._root).as_posix()
                if name.startswith(prefix):
                    with contextlib.suppress(ArtifactMissing):
                        yield self._describe(path, name)

    def local_path(self, name: str) -> Path | None:
        path = self._path(name)
        return path if path.is_file() else None

    def sweep_unfinished(self, older_than: float = 86_400.0) -> int:
        swept = 0
        for path in self._unfinished.iterdir():
            with contextlib.suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime >= older_than:
                    path.unlink()
                    swept += 1
        return swept

    def _path(self, name: str) -> Path:
        return self._root / check_name(name)

    @staticmethod
    def _describe(path: Path, name: str) -> Artifact:
        if not path.is_file():
            raise ArtifactMissing(name)
        found = path.stat()
        return Artifact(name=name, size=found.st_size, modified=datetime.fromtimestamp(found.st_mtime, UTC))


def _chunks(content: Content) -> Iterable[bytes]:
    if isinstance(content, bytes):
        return (content,)
    if isinstance(content, Path):
        return _file_chunks(content)
    return content


def _file_chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _write(path: Path, chunks: Iterable[bytes]) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        for chunk in chunks:
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _told(trouble: OSError, name: str) -> StorageError:
    if trouble.errno in _FULL:
        return StorageFull(f"no space left to keep {name}; free some space and try again")
    return StorageError(f"cannot keep {name}: {trouble.strerror or trouble}")
