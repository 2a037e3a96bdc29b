"""Request, answer, error and webhook models of the Predictions API. Pure data: this package uses none of the others.

Answers are supersets: they carry what the published contract says and what clients of the hosted service read.
"""

from soundstage.wire.errors import ErrorBody, FieldProblem, ProblemBody
from soundstage.wire.events import EndEvent, Event, LogEvent, PreviewEvent, ProgressEvent
from soundstage.wire.executions import EstimateAnswer, Execution, ExecutionPage, UsageAnswer, UsageRow
from soundstage.wire.models import ModelAnswer
from soundstage.wire.predictions import (
    CancelAnswer,
    Classification,
    CreateAnswer,
    CreateRequest,
    FailureOutput,
    Metrics,
    PredictionAnswer,
    Progress,
    RunAnswer,
    Urls,
)
from soundstage.wire.status import Category, ErrorCode, Status
from soundstage.wire.stems import STEMS, belongs_to, stem_type, stems_of
from soundstage.wire.uploads import PresignAnswer, PresignRequest, UploadAnswer
from soundstage.wire.webhooks import (
    WebhookAttempt,
    WebhookBody,
    WebhookDetail,
    WebhookFailure,
    WebhookPage,
    WebhookRecord,
)

__all__ = [
    "STEMS",
    "CancelAnswer",
    "Category",
    "Classification",
    "CreateAnswer",
    "CreateRequest",
    "EndEvent",
    "ErrorBody",
    "ErrorCode",
    "EstimateAnswer",
    "Event",
    "Execution",
    "ExecutionPage",
    "FailureOutput",
    "FieldProblem",
    "LogEvent",
    "Metrics",
    "ModelAnswer",
    "PredictionAnswer",
    "PresignAnswer",
    "PresignRequest",
    "PreviewEvent",
    "ProblemBody",
    "Progress",
    "ProgressEvent",
    "RunAnswer",
    "Status",
    "UploadAnswer",
    "Urls",
    "UsageAnswer",
    "UsageRow",
    "WebhookAttempt",
    "WebhookBody",
    "WebhookDetail",
    "WebhookFailure",
    "WebhookPage",
    "WebhookRecord",
    "belongs_to",
    "stem_type",
    "stems_of",
]
