"""Claims predictions and makes them, one after the other."""

import logging
import os
import socket
import threading
import time
import uuid

from soundstage.engines.runner import EngineRunner
from soundstage.predictions import Job, StoreUnavailable
from soundstage.workers.attempt import AttemptRoom, attempt

__all__ = ["Worker"]

_logger = logging.getLogger("soundstage.worker")
_IDLE_SECONDS = 0.08  # create-to-claim stays under a tenth of a second when idle
_TROUBLE_SECONDS = 2.0


class Worker:
    """One engine child, one take at a time."""

    def __init__(self, runner: EngineRunner, room: AttemptRoom) -> None:
        self.name = f"{socket.gethostname()}/{os.getpid()}/{uuid.uuid4().hex[:8]}"
        self._runner = runner
        self._room = room

    def run(self, stopping: threading.Event, abandon: threading.Event) -> None:
        """Work until `stopping`; the take under way is finished, or given back when `abandon` is set."""
        self._runner.prewarm()
        try:
            while not stopping.is_set():
                if not self.work_once(abandon):
                    stopping.wait(_IDLE_SECONDS)
        finally:
            self._runner.close()

    def work_once(self, abandon: threading.Event | None = None) -> bool:
        """Claim and make one prediction; False if there was none."""
        try:
            job: Job | None = self._room.store.claim(self.name, self._room.settings.lease_seconds)
            if job is None:
                return False
            attempt(job, self._runner, self._room, abandon or threading.Event())
        except StoreUnavailable as error:
            # Whatever was under way is taken back by lease expiry.
            _logger.warning("the store cannot be reached: %s", error)
            time.sleep(_TROUBLE_SECONDS)
            return False
        return True
