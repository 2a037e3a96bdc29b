"""Housekeeping: takes back what dead workers held, and removes what is past its time."""

import logging
import shutil
import threading
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from soundstage.predictions import PredictionStore, StoreUnavailable, Swept
from soundstage.storage import ArtifactStore, StorageError

__all__ = ["Janitor"]

_logger = logging.getLogger("soundstage.janitor")
_RECLAIM_SECONDS = 2.0
_SWEEP_SECONDS = 600.0
_OLD_SCRATCH_SECONDS = 86_400.0


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
        """Remove expired clips, uploads and forgotten scratch folders; gives how many records were swept."""
        self._sweep_scratch()
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

    def _sweep_scratch(self) -> None:
        """Takes remove their folders; those of killed workers stay behind until nobody can be using them."""
        if not self._scratch.is_dir():
            return
        old = time.time() - _OLD_SCRATCH_SECONDS
        for folder in self._scratch.iterdir():
            if folder.stat().st_mtime < old:
                shutil.rmtree(folder, ignore_errors=True)
