"""Runs workers, the webhook sender and the janitor, in threads beside a server or in a process of their own."""

import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Self

from soundstage.catalog import UrlRules
from soundstage.engines.runner import EngineRunner
from soundstage.links import Links
from soundstage.predictions import PredictionStore
from soundstage.settings import Settings
from soundstage.storage import ArtifactStore
from soundstage.workers.attempt import AttemptRoom
from soundstage.workers.fetch import Fetcher, GuardedFetcher
from soundstage.workers.guard import Guard, Policy
from soundstage.workers.inputs import Inputs
from soundstage.workers.janitor import Janitor
from soundstage.workers.sender import Sender
from soundstage.workers.worker import Worker

__all__ = ["Supervisor", "policy"]

_logger = logging.getLogger("soundstage.supervisor")
_RESTART_SECONDS = 1.0


def policy(settings: Settings) -> Policy:
    """Where pictures may come from and webhooks go to."""
    rules = UrlRules(allowed_hosts=settings.allowed_hosts, insecure_webhooks=settings.insecure_webhooks)
    return Policy(rules=rules, ca_file=settings.ca_file)


class Supervisor:
    """Starts everything that works, restarts what falls over, and stops in good order."""

    def __init__(
        self,
        settings: Settings,
        store: PredictionStore,
        artifacts: ArtifactStore,
        *,
        public_url: str,
        fetcher: Fetcher | None = None,
    ) -> None:
        self._settings = settings
        self._stopping = threading.Event()
        self._abandon = threading.Event()
        outside = policy(settings)
        inputs = Inputs(store, artifacts, fetcher or GuardedFetcher(outside))
        self._room = AttemptRoom(store, artifacts, inputs, Links(public_url, store.house_secret("urls")), settings)
        self._sender = Sender(store, Guard(outside), store.house_secret("webhooks"), seconds=settings.webhook_seconds)
        self._janitor = Janitor(store, artifacts, settings.scratch, settings.retention_seconds)
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Start all threads; returns at once."""
        for number in range(self._settings.workers):
            runner = EngineRunner(self._settings.engine, memory_limit=self._settings.memory_limit)
            worker = Worker(runner, self._room)
            self._start(f"worker-{number}", partial(worker.run, self._stopping, self._abandon))
        self._start("sender", partial(self._sender.run, self._stopping))
        self._start("janitor", partial(self._janitor.run, self._stopping))

    def stop(self) -> None:
        """Claim nothing more, let takes finish for `drain_seconds`, then give them back; returns when all is still."""
        self._stopping.set()
        end = time.monotonic() + self._settings.drain_seconds
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        self._abandon.set()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _start(self, name: str, run: Callable[[], None]) -> None:
        thread = threading.Thread(target=self._keep, args=(name, run), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _keep(self, name: str, run: Callable[[], None]) -> None:
        while not self._stopping.is_set():
            try:
                run()
            except Exception:
                _logger.exception("%s fell over and is started again", name)
                self._stopping.wait(_RESTART_SECONDS)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
