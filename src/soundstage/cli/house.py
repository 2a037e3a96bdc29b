"""Opens what a data folder holds."""

from collections.abc import Iterator
from contextlib import contextmanager

from soundstage.predictions import SqlStore
from soundstage.settings import Settings

__all__ = ["open_store"]


@contextmanager
def open_store(settings: Settings) -> Iterator[SqlStore]:
    """The store of these settings, made at the first need. Raises `StoreUnavailable`, `OSError`."""
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with SqlStore(settings.database_url) as store:
        yield store
