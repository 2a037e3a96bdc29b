"""Housekeeping: takes back what dead workers held, and removes what is past its time."""

import logging
import shutil
import threading
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from soundstage.predictions import PredictionStore, StoreUnavailable, Swept
from soundstage.storage import ArtifactStore, StorageError

__all__ = ["Janitor"]

_logger = logging.getLogger("soundstage.janitor")
_RECLAIM_SECONDS = 2.0
_SWEEP_SECONDS = 600.0
_FORGOTTEN_SECONDS = 86_400.0  # older than any take or upload may last
_ASKED_AT_ONCE = 200


class Janitor:
    """Runs beside the workers. Several may run at once, in as many processes."""

    def __init__(self, store: PredictionStore, artifacts: ArtifactStore, scratch: Path, retention_seconds: float) -> None:
        self._store = store
        self._artifacts = artifacts
        self._scratch = scratch
        self._retention = timedelta(seconds=retention_seconds)

    def run(self, stopping: threading.Event) -> None:
        """Keep house until told to stop."""
        swept = -_SWEEP_SECONDS
        while not stopping.is_set():
            try:
                if taken := self._store.reclaim():
                    _logger.warning("took back %d predictions from workers that fell silent", taken)
                if time.monotonic() - swept >= _SWEEP_SECONDS:
                    swept = time.monotonic()
                    self.sweep()
            except (StoreUnavailable, StorageError) as error:
                _logger.warning("housekeeping put off: %s", error)
            stopping.wait(_RECLAIM_SECONDS)

    def sweep(self) -> int:
        """Remove expired clips and uploads, and what the dead left behind; gives how many records were swept."""
        self._sweep_scratch()
        self._sweep_orphans()
        older = datetime.now(UTC) - self._retention
        count = 0
        while gone := self._store.expired_predictions(older):
            self._remove(gone)
            for each in gone:
                self._store.sweep_prediction(each.id)
            count += len(gone)
        while gone := self._store.expired_files():
            self._remove(gone)
            for each in gone:
                self._store.sweep_file(each.id)
            count += len(gone)
        return count

    def _remove(self, gone: Iterable[Swept]) -> None:
        for each in gone:
            for name in each.storage_keys:
                self._artifacts.delete(name)

    def _sweep_orphans(self) -> None:
        """Halves of artifacts, and whole ones whose maker died before it could say so."""
        self._artifacts.sweep_unfinished(_FORGOTTEN_SECONDS)
        older = datetime.now(UTC) - timedelta(seconds=_FORGOTTEN_SECONDS)
        names = (artifact.name for artifact in self._artifacts.list() if artifact.modified < older)
        while some := list(islice(names, _ASKED_AT_ONCE)):
            for name in self._store.unclaimed(some):
                _logger.warning("removed %s, which nobody claims", name)
                self._artifacts.delete(name)

    def _sweep_scratch(self) -> None:
        """Takes remove their folders; those of killed workers stay behind until nobody can be using them."""
        if not self._scratch.is_dir():
            return
        old = time.time() - _FORGOTTEN_SECONDS
        for folder in self._scratch.iterdir():
            if folder.stat().st_mtime < old:
                shutil.rmtree(folder, ignore_errors=True)
