"""Every message, byte for byte: what clients see must not change by accident."""

import json
from datetime import UTC, datetime

import pytest

from soundstage.wire import (
    CancelAnswer,
    CreateAnswer,
    CreateRequest,
    EndEvent,
    ErrorBody,
    ErrorCode,
    EstimateAnswer,
    Execution,
    ExecutionPage,
    FailureOutput,
    FieldProblem,
    LogEvent,
    Metrics,
    ModelAnswer,
    PredictionAnswer,
    PresignAnswer,
    PreviewEvent,
    Progress,
    ProgressEvent,
    RunAnswer,
    Status,
    Urls,
    UsageAnswer,
    UsageRow,
    WebhookAttempt,
    WebhookBody,
    WebhookDetail,
    WebhookPage,
    WebhookRecord,
)
from soundstage.wire._base import Message

WHEN = datetime(2026, 11, 22, 18, 0, 0, 250_000, tzinfo=UTC)
URLS = Urls(get="http://h/v1/prediction/ID", cancel="http://h/v1/prediction/ID/cancel")
URLS_JSON = '"urls":{"get":"http://h/v1/prediction/ID","cancel":"http://h/v1/prediction/ID/cancel"}'
FAILURE = FailureOutput.of(
    message="why", code=ErrorCode.INPUT_DOWNLOAD_ERROR, step="fetch", retryable=False, model="m", prediction_id="ID"
)
FAILURE_JSON = (
    '{"error":"why","error_code":"INPUT_DOWNLOAD_ERROR","error_message":"why","error_step":"fetch",'
    '"classification":{"category":"NETWORK"},"retryable":false,"success":false,"status":"ERROR","model_slug":"m","execution_id":"ID"}'
)
RECORD = WebhookRecord(execution_id="ID", url="https://a/b", request={"exec_id": "ID"}, headers={"x": "y"}, created_at=WHEN)
RECORD_JSON = (
    '{"execution_id":"ID","url":"https://a/b","request":{"exec_id":"ID"},"headers":{"x":"y"},"source":"prediction",'
    '"created_at":"2026-11-22T18:00:00.250000Z"'
)

SNAPSHOTS: dict[str, tuple[Message, str]] = {
    "create request": (
        CreateRequest(model="m", input={"prompt": "p"}),
        '{"model":"m","version":"0.0.1","input":{"prompt":"p"}}',
    ),
    "create": (
        CreateAnswer.of("ID"),
        '{"status":"success","message":"Prediction created successfully","predictionID":"ID","id":"ID"}',
    ),
    "get while processing": (
        PredictionAnswer(id="ID", input={"duration": 6, "prompt": "p"}, status=Status.PROCESSING, urls=URLS),
        '{"id":"ID","input":{"duration":6,"prompt":"p"},"status":"processing","output":null,"logs":null,'
        '"metrics":{"predict_time":0.0,"cost":0.0},' + URLS_JSON + "}",
    ),
    "get with progress": (
        PredictionAnswer(
            id="ID",
            input={},
            status=Status.PROCESSING,
            logs="a\n",
            urls=URLS,
            progress=Progress(stage="render", done=1, total=4, fraction=0.25),
        ),
        '{"id":"ID","input":{},"status":"processing","output":null,"logs":"a\\n","metrics":{"predict_time":0.0,"cost":0.0},'
        + URLS_JSON
        + ',"progress":{"stage":"render","done":1,"total":4,"fraction":0.25}}',
    ),
    "get after success": (
        PredictionAnswer(
            id="ID",
            input={},
            status=Status.SUCCESS,
            output="http://h/x.mp4",
            metrics=Metrics(predict_time=9.5, cost=1.4514),
            urls=URLS,
        ),
        '{"id":"ID","input":{},"status":"success","output":"http://h/x.mp4","logs":null,'
        '"metrics":{"predict_time":9.5,"cost":1.4514},' + URLS_JSON + "}",
    ),
    "get after failure": (
        PredictionAnswer(
            id="ID", input={}, status=Status.ERROR, output=FAILURE, urls=URLS, message="why", details="do this", error="why"
        ),
        '{"id":"ID","input":{},"status":"error","output":' + FAILURE_JSON + ',"logs":null,'
        '"metrics":{"predict_time":0.0,"cost":0.0},' + URLS_JSON + ',"message":"why","details":"do this","error":"why"}',
    ),
    "cancel": (
        CancelAnswer(predictionID="ID"),
        '{"status":"success","message":"Prediction canceled successfully","predictionID":"ID"}',
    ),
    "run": (
        RunAnswer(status="failed", message="m", predictionID="ID", error="why"),
        '{"status":"failed","message":"m","predictionID":"ID","output":null,"error":"why"}',
    ),
    "model": (
        ModelAnswer(title="t", slug="s", version="0.0.1", output_type="video", request_schema={"type": "object"}),
        '{"title":"t","slug":"s","version":"0.0.1","output_type":"video","request_schema":{"type":"object"}}',
    ),
    "error": (ErrorBody.of("m", "d"), '{"status":"error","error":"m","message":"m","details":"d"}'),
    "error of limits": (
        ErrorBody.of("too many requests", retry_after=3),
        '{"status":"error","error":"too many requests","message":"too many requests","details":"","retry_after":3}',
    ),
    "error with problems": (
        ErrorBody.of("m", "d", problems=[FieldProblem(pointer="/input/seed", detail="x")]),
        '{"status":"error","error":"m","message":"m","details":"d","problems":[{"pointer":"/input/seed","detail":"x"}]}',
    ),
    "problem": (
        ErrorBody.of("m.", "d.", retry_after=3).problem(429, "Too Many Requests", instance="/v1/prediction"),
        '{"type":"about:blank","title":"Too Many Requests","status":429,"detail":"m. d.",'
        '"instance":"/v1/prediction","retry_after":3}',
    ),
    "webhook of success": (
        WebhookBody.succeeded("ID", "https://h/x.mp4"),
        '{"exec_id":"ID","flow_id":null,"status":"succeeded","output":"https://h/x.mp4","error":""}',
    ),
    "webhook of failure": (
        WebhookBody.failed("ID", "why"),
        '{"exec_id":"ID","flow_id":null,"status":"failed","output":[{"id":"","status":"error","output":"","error":"why"}],"error":"why"}',
    ),
    "webhooks": (
        WebhookPage(webhooks=[RECORD], limit=20, offset=0, total_count=1),
        '{"webhooks":[' + RECORD_JSON + '}],"limit":20,"offset":0,"total_count":1}',
    ),
    "webhook": (
        WebhookDetail(
            **RECORD.model_dump(),
            attempts=[WebhookAttempt(status="FAILED", status_code=500, response="no", created_at=WHEN)],
        ),
        RECORD_JSON + ',"attempts":[{"status":"FAILED","status_code":500,"response":"no","error_message":null,'
        '"created_at":"2026-11-22T18:00:00.250000Z"}]}',
    ),
    "executions": (
        ExecutionPage(
            executions=[Execution(id="ID", model="m", status=Status.SUCCESS, execution_cost=1.5, run_time=2, created_at=WHEN)],
            total_count=1,
            offset=0,
            limit=20,
        ),
        '{"executions":[{"id":"ID","model":"m","status":"success","execution_cost":1.5,"run_time":2.0,'
        '"created_at":"2026-11-22T18:00:00.250000Z","started_at":null,"completed_at":null,"output":null}],'
        '"total_count":1,"offset":0,"limit":20}',
    ),
    "presign": (
        PresignAnswer(id="F", presigned_url="http://h/put", public_url="http://h/get", expires_at=WHEN),
        '{"id":"F","presigned_url":"http://h/put","public_url":"http://h/get","expires_at":"2026-11-22T18:00:00.250000Z",'
        '"required_headers":{}}',
    ),
    "usage": (
        UsageAnswer(
            usage=[UsageRow(key="k", model="m", day="2026-11-22", predictions=1, seconds=6, cost=1.4514)], spent=1.4514, held=0
        ),
        '{"usage":[{"key":"k","model":"m","day":"2026-11-22","predictions":1,"seconds":6.0,"cost":1.4514}],"spent":1.4514,"held":0.0}',
    ),
    "estimate": (
        EstimateAnswer(model="m", resolution="720p", seconds=6, aspect_ratio="16:9", width=1280, height=720, cost=1.4514),
        '{"model":"m","resolution":"720p","seconds":6,"aspect_ratio":"16:9","width":1280,"height":720,"cost":1.4514,'
        '"currency":"USD","notes":[]}',
    ),
    "event of progress": (
        ProgressEvent(stage="render", done=1, total=2, fraction=0.5, seconds_left=3),
        '{"stage":"render","done":1,"total":2,"fraction":0.5,"seconds_left":3.0,"event":"progress"}',
    ),
    "event of a log line": (LogEvent(line="l"), '{"event":"log","line":"l"}'),
    "event of a preview": (PreviewEvent(image="data:x"), '{"event":"preview","image":"data:x"}'),
    "event of the end": (EndEvent(status=Status.CANCELLED), '{"event":"end","status":"cancelled"}'),
}


@pytest.mark.parametrize("name", SNAPSHOTS)
def test_message(name: str) -> None:
    message, expected = SNAPSHOTS[name]
    assert message.model_dump_json() == expected
    assert type(message).model_validate_json(expected) == message


def test_a_newer_servers_members_are_read_over() -> None:
    assert CreateAnswer.model_validate_json('{"predictionID":"a","id":"a","brand_new":1}') == CreateAnswer.of("a")


def test_an_answer_always_has_the_seven_keys() -> None:
    answer = json.loads(PredictionAnswer(id="ID", input={}, status=Status.CANCELLED, urls=URLS).model_dump_json())
    assert list(answer) == ["id", "input", "status", "output", "logs", "metrics", "urls"]
