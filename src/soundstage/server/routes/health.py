"""Is it alive, is it ready, what has it done."""

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse

from soundstage.server.measures import Measures
from soundstage.server.service import Service
from soundstage.wire import Status

__all__ = ["router"]


def router(service: Service, measures: Measures) -> APIRouter:
    """The routes for whoever runs the house."""
    routes = APIRouter(tags=["health"])

    @routes.get("/healthz")
    async def alive() -> dict[str, str]:
        """The process answers."""
        return {"status": "ok"}

    @routes.get("/readyz")
    def ready() -> dict[str, str]:
        """The database answers."""
        service.store.ping()
        return {"status": "ready"}

    @routes.get("/metrics", response_class=PlainTextResponse)
    def metrics() -> Response:
        """Prometheus text format."""
        counts = service.store.counts()
        gauges = {
            "soundstage_predictions_queued": counts.queued,
            "soundstage_predictions_running": counts.running,
            "soundstage_queue_oldest_seconds": counts.oldest_queued_seconds,
            "soundstage_webhooks_pending": counts.webhooks_pending,
        }
        lines = [f"# TYPE {name} gauge\n{name} {value}" for name, value in gauges.items()]
        lines.append("# TYPE soundstage_predictions_ended_total counter")
        lines += [
            f'soundstage_predictions_ended_total{{status="{status.value}"}} {counts.ended.get(status, 0)}'
            for status in (Status.SUCCESS, Status.ERROR, Status.CANCELLED)
        ]
        text = "\n".join(lines) + "\n" + measures.text()
        return Response(text, media_type="text/plain; version=0.0.4")

    return routes
