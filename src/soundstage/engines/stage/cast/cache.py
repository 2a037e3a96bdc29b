"""Prepared geometry kept between runs in the user's cache folder, under a name that changes with the code that made it."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["kept", "sources"]

Arrays = Mapping[str, NDArray[Any]]


@lru_cache(maxsize=8)
def sources(folder: Path) -> str:
    """A digest of the Python sources in a folder."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def kept(name: str, make: Callable[[], Arrays]) -> Arrays:
    """The arrays called `name`: read if a run before kept them, else made and kept. An unwritable folder only costs time."""
    path = _folder() / f"{name}.npz"
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {key: archive[key] for key in archive.files}
    except (OSError, ValueError, EOFError, KeyError):
        pass
    arrays = make()
    with contextlib.suppress(OSError):
        _write(path, arrays)
    return arrays


def _folder() -> Path:
    root = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(root) / "soundstage" / "cast"


def _write(path: Path, arrays: Arrays) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, partial = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, **arrays)  # type: ignore[arg-type]
        Path(partial).replace(path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise
