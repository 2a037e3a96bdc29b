"""The history of a key's predictions, and what it used."""

from datetime import datetime

from pydantic import Field

from soundstage.wire._base import Message, unsaid
from soundstage.wire.predictions import FailureOutput
from soundstage.wire.status import Status

__all__ = ["EstimateAnswer", "Execution", "ExecutionPage", "UsageAnswer", "UsageRow"]


class Execution(Message):
    """One prediction in the list. `run_time` is wall seconds from creation to the end; `execution_cost` is US dollars."""

    id: str
    model: str
    status: Status
    execution_cost: float = 0
    run_time: float = 0
    created_at: datetime
    started_at: datetime | None = None
    completed_at: datetime | None = None
    output: str | FailureOutput | None = None


class ExecutionPage(Message):
    """`GET /v1/executions`, newest first."""

    executions: list[Execution]
    total_count: int
    offset: int
    limit: int


class UsageRow(Message):
    """What one key made with one model on one UTC day."""

    key: str
    model: str
    day: str
    predictions: int
    seconds: float
    cost: float


class UsageAnswer(Message):
    """`GET /v1/usage`. `held` is set aside for what is in flight; `budget` is absent where there is none."""

    usage: list[UsageRow]
    spent: float
    held: float
    budget: float | None = unsaid()


class EstimateAnswer(Message):
    """`POST /v1/estimate`: what a request comes to, before paying. `auto` is resolved by the engine's own plan."""

    model: str
    resolution: str
    seconds: int
    aspect_ratio: str
    width: int
    height: int
    cost: float
    currency: str = "USD"
    notes: list[str] = Field(default_factory=list)
