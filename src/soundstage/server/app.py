"""Puts the service together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI

from soundstage import __version__
from soundstage.predictions import PredictionStore
from soundstage.server import problems
from soundstage.server.measures import Measures
from soundstage.server.middleware import Edge
from soundstage.server.routes import events, files, health, history, models, plans, predictions, uploads
from soundstage.server.service import Service
from soundstage.settings import Settings
from soundstage.storage import ArtifactStore

__all__ = ["create_app"]

_DESCRIPTION = "A prompt goes in, a finished clip comes out: picture and sound made together."
_OPEN = ("/v1/model", "/v1/models", "/v1/models/{slug}/schemas/openapi", "/healthz", "/readyz", "/metrics")


def create_app(settings: Settings, store: PredictionStore, artifacts: ArtifactStore) -> FastAPI:
    """The ASGI application. It does not work on predictions: `soundstage.workers.Supervisor` does, here or elsewhere.

    `store` and `artifacts` stay the caller's to close.
    """
    service = Service(settings=settings, store=store, artifacts=artifacts)
    measures = Measures()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        service.close()

    app = FastAPI(title="Soundstage", version=__version__, description=_DESCRIPTION, lifespan=lifespan, redirect_slashes=False)
    app.state.service = service
    problems.install(app)
    app.add_middleware(Edge, measures=measures, body_limit=settings.body_limit)
    for routes in (
        predictions.router(service),
        plans.router(service),
        events.router(service),
        models.router(service),
        history.router(service),
        files.router(service),
        uploads.router(service),
        health.router(service, measures),
    ):
        app.include_router(routes)
    _secure(app)
    return app


def _secure(app: FastAPI) -> None:
    """Say in the OpenAPI document which routes need a key, and how it is sent."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema:
            return app.openapi_schema
        schema = plain()
        schema.setdefault("components", {})["securitySchemes"] = {
            "ApiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
            "Bearer": {"type": "http", "scheme": "bearer"},
        }
        for path, operations in schema["paths"].items():
            if path not in _OPEN:
                for operation in operations.values():
                    operation["security"] = [{"ApiKey": []}, {"Bearer": []}]
        return schema

    app.openapi = openapi  # type: ignore[method-assign]
