"""What every route needs: the store, the artifacts, the settings, and who is calling."""

import json
import tempfile
import threading
from dataclasses import dataclass, field
from typing import Any

from fastapi import Request

from soundstage.catalog import CONTRACT_PRICES, Prices, UrlRules
from soundstage.engines import Plan, RenderRequest
from soundstage.engines.runner import EngineRunner
from soundstage.links import Links
from soundstage.predictions import KeyRecord, PredictionStore
from soundstage.server.problems import Refused
from soundstage.settings import Settings
from soundstage.storage import ArtifactStore

__all__ = ["Service", "read_json"]

_FILES = "/v1/files/"
_MOST_PLANS = 8  # waiting for the one planner; more would hold threads that other requests need


@dataclass(kw_only=True)
class Service:
    """One running service. Everything in it may be used from any thread."""

    settings: Settings
    store: PredictionStore
    artifacts: ArtifactStore
    prices: Prices = CONTRACT_PRICES
    secret: bytes = b""  # signs URLs
    _planner: EngineRunner | None = None
    _planning: threading.Lock = field(default_factory=threading.Lock)
    _plans: threading.Semaphore = field(default_factory=lambda: threading.BoundedSemaphore(_MOST_PLANS))

    def __post_init__(self) -> None:
        self.secret = self.secret or self.store.house_secret("urls")

    def links(self, request: Request) -> Links:
        """URLs as this client reaches us."""
        return Links(self.settings.public_url or str(request.base_url).rstrip("/"), self.secret)

    def rules(self, request: Request) -> UrlRules:
        """Which URLs may be named in requests."""
        here = str(request.base_url).rstrip("/")
        return UrlRules(
            own_prefixes=tuple(base + _FILES for base in {here, self.settings.public_url or here}),
            allowed_hosts=self.settings.allowed_hosts,
            insecure_webhooks=self.settings.insecure_webhooks,
        )

    def caller(self, request: Request) -> KeyRecord:
        """Whose key came with the request. Raises `Refused` (401). May ask the database."""
        key = request.headers.get("x-api-key") or _bearer(request.headers.get("authorization", ""))
        record = self.store.authenticate(key) if key else None
        if record is None:
            raise Refused(
                401,
                "Invalid or missing API key",
                "Send it as X-API-Key: KEY or Authorization: Bearer KEY; `soundstage keys create` makes one.",
                headers={"WWW-Authenticate": 'Bearer realm="soundstage"'},
            )
        request.state.key_id = record.id
        return record

    def plan(self, request: RenderRequest) -> Plan:
        """What the engine would make of it. Raises `EngineError`, `Refused` (503). The first call loads the engine."""
        if not self._plans.acquire(blocking=False):
            raise Refused(503, "too many plans at once", "Try again in a moment.", retry_after=1)
        try:
            with self._planning:
                if self._planner is None:
                    self._planner = EngineRunner(self.settings.engine, memory_limit=self.settings.memory_limit)
            return self._planner.plan(request)
        finally:
            self._plans.release()

    def scratch(self) -> tempfile.TemporaryDirectory[str]:
        """A folder for one request."""
        self.settings.scratch.mkdir(parents=True, exist_ok=True)
        return tempfile.TemporaryDirectory(prefix="request-", dir=self.settings.scratch)

    def close(self) -> None:
        """Stop what the service itself started."""
        if self._planner is not None:
            self._planner.close()


def read_json(body: bytes) -> Any:
    """A request's body. Raises `Refused` (400)."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON", "Send a JSON object with content-type application/json.") from None


def _bearer(authorization: str) -> str:
    scheme, _, key = authorization.partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""
