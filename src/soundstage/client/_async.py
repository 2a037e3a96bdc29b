"""The asyncio client."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx2

from soundstage.client._calls import Call, EventReader, ServiceError, content_type, create_body, default_key, read
from soundstage.wire import (
    CancelAnswer,
    CreateAnswer,
    EstimateAnswer,
    Event,
    ModelAnswer,
    PredictionAnswer,
    PresignAnswer,
    RunAnswer,
)

__all__ = ["AsyncClient"]


class AsyncClient:
    """As `Client`, for asyncio.

    Every method raises `ServiceError`. Inputs are the contract's parameters by name:
    `await client.create(prompt="…", duration="6")`.
    """

    def __init__(self, base_url: str, api_key: str | None = None, *, timeout: float = 60.0) -> None:
        headers = {"X-API-Key": api_key or default_key()}
        self._http = httpx2.AsyncClient(base_url=base_url.rstrip("/"), headers=headers, timeout=timeout)
        self._plain = httpx2.AsyncClient(timeout=timeout, follow_redirects=True)

    async def create(
        self,
        *,
        model: str | None = None,
        webhook_url: str | None = None,
        webhook_secret: str | None = None,
        idempotency_key: str | None = None,
        **given: Any,
    ) -> str:
        """Create a prediction; gives its id."""
        body = create_body(given, model=model, webhook_url=webhook_url, webhook_secret=webhook_secret)
        headers = {"Idempotency-Key": idempotency_key} if idempotency_key else {}
        answer: CreateAnswer = await self._call(
            CreateAnswer, Call(method="POST", path="/v1/prediction", json=body, headers=headers)
        )
        return answer.predictionID

    async def get(self, prediction_id: str) -> PredictionAnswer:
        """How it stands."""
        answer: PredictionAnswer = await self._call(
            PredictionAnswer, Call(method="GET", path=f"/v1/prediction/{prediction_id}")
        )
        return answer

    async def wait(
        self,
        prediction_id: str,
        *,
        on_change: Callable[[PredictionAnswer], None] = lambda prediction: None,
        every: float = 1.0,
        timeout: float | None = None,
    ) -> PredictionAnswer:
        """Poll until it ends. `on_change` sees every answer. Raises `TimeoutError`."""
        end = None if timeout is None else time.monotonic() + timeout
        while True:
            prediction = await self.get(prediction_id)
            on_change(prediction)
            if prediction.status.ended:
                return prediction
            if end is not None and time.monotonic() > end:
                raise TimeoutError(f"prediction {prediction_id} has not ended within {timeout:g} s")
            await asyncio.sleep(every)

    async def events(self, prediction_id: str) -> AsyncIterator[Event]:
        """What happens to it as it happens, until its end."""
        reader = EventReader()
        try:
            async with self._http.stream("GET", f"/v1/prediction/{prediction_id}/events") as answer:
                if answer.is_error:
                    await answer.aread()
                    read(PredictionAnswer, answer)
                async for line in answer.aiter_lines():
                    event = reader.feed(line)
                    if event is not None:
                        yield event
        except httpx2.HTTPError as error:
            raise ServiceError(0, f"the service cannot be reached: {error}") from error

    async def cancel(self, prediction_id: str) -> None:
        """Stop it."""
        await self._call(CancelAnswer, Call(method="POST", path=f"/v1/prediction/{prediction_id}/cancel"))

    async def run(self, *, model: str | None = None, **given: Any) -> RunAnswer:
        """Create and wait, in one call that the service holds open."""
        body = create_body(given, model=model, webhook_url=None, webhook_secret=None)
        answer: RunAnswer = await self._call(RunAnswer, Call(method="POST", path="/v1/prediction/run", json=body))
        return answer

    async def estimate(self, *, model: str | None = None, **given: Any) -> EstimateAnswer:
        """Price and length, before paying."""
        body = create_body(given, model=model, webhook_url=None, webhook_secret=None)
        answer: EstimateAnswer = await self._call(EstimateAnswer, Call(method="POST", path="/v1/estimate", json=body))
        return answer

    async def models(self) -> list[ModelAnswer]:
        """What is served."""
        answer: list[ModelAnswer] = await self._call(list[ModelAnswer], Call(method="GET", path="/v1/models"))
        return answer

    async def upload(self, path: Path) -> str:
        """Upload a picture; gives the URL to use as `image_url`."""
        kind = content_type(path)
        call = Call(method="POST", path="/v1/upload/presign", json={"content_type": kind})
        place: PresignAnswer = await self._call(PresignAnswer, call)
        sent = await self._sent(
            self._plain, "PUT", place.presigned_url, content=path.read_bytes(), headers=place.required_headers
        )
        if sent.is_error:
            read(PresignAnswer, sent)
        return place.public_url

    async def download(self, url: str, path: Path) -> Path:
        """Save a finished clip; the file appears whole or not at all."""
        unfinished = path.with_name(f".{path.name}.part")
        try:
            async with self._plain.stream("GET", url) as answer:
                with unfinished.open("wb") as file:
                    if answer.is_error:
                        await answer.aread()
                        read(PredictionAnswer, answer)
                    async for chunk in answer.aiter_bytes():
                        file.write(chunk)
            return unfinished.replace(path)
        except httpx2.HTTPError as error:
            raise ServiceError(0, f"the clip cannot be downloaded: {error}") from error
        finally:
            unfinished.unlink(missing_ok=True)

    async def aclose(self) -> None:
        await self._http.aclose()
        await self._plain.aclose()

    async def _call(self, kind: Any, call: Call) -> Any:
        answer = await self._sent(
            self._http, call.method, call.path, json=call.json, params=dict(call.params), headers=dict(call.headers)
        )
        return read(kind, answer)

    @staticmethod
    async def _sent(http: httpx2.AsyncClient, method: str, url: str, **options: Any) -> httpx2.Response:
        try:
            return await http.request(method, url, **options)
        except httpx2.HTTPError as error:
            raise ServiceError(0, f"the service cannot be reached: {error}") from error

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
