"""Executions, usage, webhooks and their attempts."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request

from soundstage.catalog import dollars
from soundstage.predictions import ExecutionFilter
from soundstage.server.answers import execution, webhook_detail, webhook_record
from soundstage.server.problems import Refused
from soundstage.server.service import Service
from soundstage.wire import ErrorBody, ExecutionPage, Status, UsageAnswer, UsageRow, WebhookDetail, WebhookPage
from soundstage.workers import default_secret

__all__ = ["router"]

Limit = Annotated[int, Query(ge=1, le=100)]
Offset = Annotated[int, Query(ge=0, le=2**31)]


def router(service: Service) -> APIRouter:
    """The routes of what was."""
    routes = APIRouter(tags=["history"], responses={400: {"model": ErrorBody}, 401: {"model": ErrorBody}})
    lifetime = service.settings.retention_seconds

    @routes.get("/v1/executions", response_model=ExecutionPage)
    def executions(
        request: Request,
        limit: Limit = 20,
        offset: Offset = 0,
        model: str | None = None,
        status: Status | None = None,
        created_from: Annotated[datetime | None, Query(alias="from")] = None,
        created_to: Annotated[datetime | None, Query(alias="to")] = None,
    ) -> ExecutionPage:
        """This key's predictions, newest first."""
        key = service.caller(request)
        filters = ExecutionFilter(model=model, status=status, created_from=_aware(created_from), created_to=_aware(created_to))
        page = service.store.list_executions(key.id, filters, limit=limit, offset=offset)
        links = service.links(request)
        rows = [execution(prediction, links, lifetime) for prediction in page.items]
        return ExecutionPage(executions=rows, total_count=page.total, offset=offset, limit=limit)

    @routes.get("/v1/usage", response_model=UsageAnswer)
    def usage(
        request: Request,
        since: Annotated[datetime | None, Query(alias="from")] = None,
        until: Annotated[datetime | None, Query(alias="to")] = None,
    ) -> UsageAnswer:
        """What this key was charged, by model and day."""
        key = service.caller(request)
        spent, held = service.store.balance(key.id)
        rows = [
            UsageRow(
                key=key.name,
                model=row.model,
                day=row.day,
                predictions=row.predictions,
                seconds=row.seconds,
                cost=dollars(row.cost_micros),
            )
            for row in service.store.usage(key.id, since=_aware(since), until=_aware(until))
        ]
        budget = key.limits.budget_micros
        return UsageAnswer(
            usage=rows, spent=dollars(spent), held=dollars(held), budget=None if budget is None else dollars(budget)
        )

    @routes.get("/v1/webhooks", response_model=WebhookPage)
    def webhooks(request: Request, limit: Limit = 20, offset: Offset = 0) -> WebhookPage:
        """Webhooks of this key's predictions, newest first."""
        key = service.caller(request)
        page = service.store.list_webhooks(key.id, limit=limit, offset=offset)
        rows = [webhook_record(webhook) for webhook in page.items]
        return WebhookPage(webhooks=rows, limit=limit, offset=offset, total_count=page.total)

    @routes.get("/v1/webhooks/default/secret")
    def secret(request: Request) -> dict[str, str]:
        """The Standard Webhooks secret that signs webhooks of this key whose create brought none."""
        return {"key": default_secret(service.store.house_secret("webhooks"), service.caller(request).id)}

    @routes.get("/v1/webhooks/{execution_id}", response_model=WebhookDetail, responses={404: {"model": ErrorBody}})
    def webhook(request: Request, execution_id: str) -> WebhookDetail:
        """One webhook with the attempts made."""
        key = service.caller(request)
        found = service.store.get_webhook(key.id, execution_id)
        if found is None:
            raise Refused(404, "Webhook not found", "Check the id, and that the prediction was created with a webhook_url.")
        return webhook_detail(found)

    return routes


def _aware(moment: datetime | None) -> datetime | None:
    """Times without a zone are taken for UTC."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
