"""What is served. These need no key."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from soundstage.catalog import find_model, list_models, openapi
from soundstage.server.problems import Refused
from soundstage.server.service import Service
from soundstage.wire import ErrorBody, ModelAnswer

__all__ = ["router"]

_MOST = 500


def router(service: Service) -> APIRouter:
    """The routes of models."""
    routes = APIRouter(tags=["models"], responses={400: {"model": ErrorBody}, 404: {"model": ErrorBody}})

    @routes.get("/v1/model", response_model=ModelAnswer)
    def model(slug: Annotated[str | None, Query(description="The model's slug.")] = None) -> ModelAnswer:
        """One model with its input's JSON Schema."""
        if not slug:
            raise Refused(400, "slug parameter is required", "Ask for /v1/model?slug=SLUG; /v1/models lists them.")
        return find_model(slug).answer()

    @routes.get("/v1/models", response_model=list[ModelAnswer])
    def models(
        name: Annotated[str, Query(description="A part of slug or title.")] = "",
        limit: Annotated[int, Query(ge=1, le=_MOST)] = 50,
        offset: Annotated[int, Query(ge=0)] = 0,
    ) -> list[ModelAnswer]:
        """All models, a bare array."""
        return [found.answer() for found in list_models(name, limit=limit, offset=offset)]

    @routes.get("/v1/models/{slug}/schemas/openapi", response_model=None)
    def document(request: Request, slug: str) -> dict[str, Any]:
        """One model as an OpenAPI document of its own."""
        return openapi(find_model(slug), server=service.links(request).base)

    return routes
