"""From the store's records to what goes over the wire."""

import json
from collections.abc import Mapping

from soundstage.catalog import dollars
from soundstage.links import Links
from soundstage.predictions import Attempt, Failure, Prediction, Webhook
from soundstage.wire import (
    STEMS,
    Execution,
    FailureOutput,
    Metrics,
    PredictionAnswer,
    Progress,
    RunAnswer,
    Status,
    Urls,
    WebhookAttempt,
    WebhookDetail,
    WebhookRecord,
)

__all__ = ["clip_url", "execution", "prediction_answer", "run_answer", "webhook_detail", "webhook_record"]


def clip_url(prediction: Prediction, links: Links, lifetime: float) -> str | None:
    """A signed URL of the finished clip; the same at every asking."""
    if prediction.artifact is None:
        return prediction.output
    return links.clip(prediction.id, ended_at=prediction.ended_at, lifetime=lifetime)


def prediction_answer(prediction: Prediction, links: Links, lifetime: float) -> PredictionAnswer:
    """`GET /v1/prediction/{id}`."""
    failure = prediction.failure if prediction.status is Status.ERROR else None
    return PredictionAnswer(
        id=prediction.id,
        input=prediction.input,
        status=prediction.status,
        output=_output(prediction, failure, links, lifetime),
        logs=prediction.logs,
        metrics=Metrics(predict_time=round(prediction.run_seconds, 3), cost=dollars(prediction.cost_micros)),
        urls=Urls(get=links.prediction(prediction.id), cancel=links.cancel(prediction.id)),
        message=failure.message if failure else None,
        details=failure.details if failure else None,
        error=failure.message if failure else None,
        progress=_progress(prediction),
        stems=_stems(prediction, links, lifetime),
    )


def run_answer(prediction: Prediction, links: Links, lifetime: float) -> RunAnswer:
    """`POST /v1/prediction/run`, at the end or at the time limit."""
    match prediction.status:
        case Status.SUCCESS:
            url = clip_url(prediction, links, lifetime)
            return RunAnswer(status="success", message="Prediction succeeded", predictionID=prediction.id, output=url)
        case Status.ERROR:
            why = prediction.failure.message if prediction.failure else "it failed"
            return RunAnswer(status="failed", message="Prediction failed", predictionID=prediction.id, error=why)
        case Status.CANCELLED:
            return RunAnswer(status="cancelled", message="Prediction canceled", predictionID=prediction.id)
        case Status.PROCESSING:
            words = f"Still processing; ask again at {links.prediction(prediction.id)}"
            return RunAnswer(status="processing", message=words, predictionID=prediction.id)


def execution(prediction: Prediction, links: Links, lifetime: float) -> Execution:
    """One row of `GET /v1/executions`."""
    failure = prediction.failure if prediction.status is Status.ERROR else None
    return Execution(
        id=prediction.id,
        model=prediction.model,
        status=prediction.status,
        execution_cost=dollars(prediction.cost_micros),
        run_time=round(prediction.run_seconds, 3),
        created_at=prediction.created_at,
        started_at=prediction.started_at,
        completed_at=prediction.ended_at,
        output=_output(prediction, failure, links, lifetime),
    )


def webhook_record(webhook: Webhook) -> WebhookRecord:
    """One row of `GET /v1/webhooks`."""
    return WebhookRecord(**_webhook(webhook))


def webhook_detail(webhook: Webhook) -> WebhookDetail:
    """`GET /v1/webhooks/{execution_id}`."""
    return WebhookDetail(**_webhook(webhook), attempts=[_attempt(attempt, webhook) for attempt in webhook.attempts])


def _webhook(webhook: Webhook) -> dict[str, object]:
    return {
        "execution_id": webhook.prediction_id,
        "url": webhook.url,
        "request": json.loads(webhook.body) if webhook.body else None,
        "headers": {"content-type": "application/json", "webhook-id": webhook.message_id},
        "created_at": webhook.created_at,
    }


def _attempt(attempt: Attempt, webhook: Webhook) -> WebhookAttempt:
    return WebhookAttempt(
        status="SUCCESS" if attempt.delivered else "FAILED",
        status_code=attempt.status_code,
        response=attempt.response,
        error_message=attempt.error,
        created_at=attempt.at or webhook.created_at,
    )


def _output(prediction: Prediction, failure: Failure | None, links: Links, lifetime: float) -> str | FailureOutput | None:
    if prediction.status is Status.SUCCESS:
        return clip_url(prediction, links, lifetime)
    if failure is None:
        return None
    return FailureOutput.of(
        message=failure.message,
        code=failure.code,
        step=failure.step,
        retryable=failure.retryable,
        model=prediction.model,
        prediction_id=prediction.id,
    )


def _stems(prediction: Prediction, links: Links, lifetime: float) -> dict[str, str] | None:
    if prediction.status is not Status.SUCCESS or prediction.artifact is None or not _wanted(prediction.input):
        return None
    return {stem: links.stem(prediction.id, stem, ended_at=prediction.ended_at, lifetime=lifetime) for stem in STEMS}


def _wanted(wanted: Mapping[str, object]) -> bool:
    """Whether an input, as it was sent, comes to stems."""
    return wanted.get("stems") is True and wanted.get("generate_audio", True) is True


def _progress(prediction: Prediction) -> Progress | None:
    note = prediction.progress
    if note is None or prediction.status is not Status.PROCESSING:
        return None
    return Progress(stage=note.stage, done=note.done, total=note.total, fraction=note.fraction, seconds_left=note.seconds_left)
