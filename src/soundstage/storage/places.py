"""From a setting to an artifact store."""

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from obstore.store import from_url

from soundstage.storage.base import ArtifactStore, StorageError
from soundstage.storage.local import LocalArtifacts
from soundstage.storage.objects import ObjectArtifacts

__all__ = ["open_artifacts"]


def open_artifacts(place: str | Path) -> ArtifactStore:
    """The store at a folder's path, or at a URL that obstore knows: `s3://bucket/prefix?endpoint=…&region=…`, `gs://…`, `az://…`.

    Credentials come from the environment, as the provider's own tools read them; options behind the `?` are handed on.
    Raises `StorageError`.
    """
    text = str(place)
    if "://" not in text:
        return LocalArtifacts(Path(text))
    parts = urlsplit(text)
    if parts.scheme == "file":
        return LocalArtifacts(Path(parts.path))
    try:
        store = from_url(f"{parts.scheme}://{parts.netloc}", config=dict(parse_qsl(parts.query)))
    except Exception as trouble:
        raise StorageError(f"cannot open {parts.scheme}://{parts.netloc}: {trouble}") from trouble
    return ObjectArtifacts(store, parts.path)
