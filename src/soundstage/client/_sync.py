"""The blocking client."""

import time
from collections.abc import Callable, Iterator
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

__all__ = ["Client"]


class Client:
    """Talks to a Soundstage server, or to the hosted service it is compatible with.

    Every method raises `ServiceError`. Inputs are the contract's parameters by name: `client.create(prompt="…", duration="6")`.
    """

    def __init__(self, base_url: str, api_key: str | None = None, *, timeout: float = 60.0) -> None:
        headers = {"X-API-Key": api_key or default_key()}
        self._http = httpx2.Client(base_url=base_url.rstrip("/"), headers=headers, timeout=timeout)
        self._plain = httpx2.Client(timeout=timeout, follow_redirects=True)

    def create(
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
        answer: CreateAnswer = self._call(CreateAnswer, Call(method="POST", path="/v1/prediction", json=body, headers=headers))
        return answer.predictionID

    def get(self, prediction_id: str) -> PredictionAnswer:
        """How it stands."""
        answer: PredictionAnswer = self._call(PredictionAnswer, Call(method="GET", path=f"/v1/prediction/{prediction_id}"))
        return answer

    def wait(
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
            prediction = self.get(prediction_id)
            on_change(prediction)
            if prediction.status.ended:
                return prediction
            if end is not None and time.monotonic() > end:
                raise TimeoutError(f"prediction {prediction_id} has not ended within {timeout:g} s")
            time.sleep(every)

    def events(self, prediction_id: str) -> Iterator[Event]:
        """What happens to it as it happens, until its end."""
        reader = EventReader()
        try:
            with self._http.stream("GET", f"/v1/prediction/{prediction_id}/events") as answer:
                if answer.is_error:
                    answer.read()
                    read(PredictionAnswer, answer)
                for line in answer.iter_lines():
                    event = reader.feed(line)
                    if event is not None:
                        yield event
        except httpx2.HTTPError as error:
            raise ServiceError(0, f"the service cannot be reached: {error}") from error

    def cancel(self, prediction_id: str) -> None:
        """Stop it."""
        self._call(CancelAnswer, Call(method="POST", path=f"/v1/prediction/{prediction_id}/cancel"))

    def run(self, *, model: str | None = None, **given: Any) -> RunAnswer:
        """Create and wait, in one call that the service holds open."""
        body = create_body(given, model=model, webhook_url=None, webhook_secret=None)
        answer: RunAnswer = self._call(RunAnswer, Call(method="POST", path="/v1/prediction/run", json=body))
        return answer

    def estimate(self, *, model: str | None = None, **given: Any) -> EstimateAnswer:
        """Price and length, before paying."""
        body = create_body(given, model=model, webhook_url=None, webhook_secret=None)
        answer: EstimateAnswer = self._call(EstimateAnswer, Call(method="POST", path="/v1/estimate", json=body))
        return answer

    def models(self) -> list[ModelAnswer]:
        """What is served."""
        answer: list[ModelAnswer] = self._call(list[ModelAnswer], Call(method="GET", path="/v1/models"))
        return answer

    def upload(self, path: Path) -> str:
        """Upload a picture; gives the URL to use as `image_url`."""
        kind = content_type(path)
        call = Call(method="POST", path="/v1/upload/presign", json={"content_type": kind})
        place: PresignAnswer = self._call(PresignAnswer, call)
        sent = self._sent(self._plain, "PUT", place.presigned_url, content=path.read_bytes(), headers=place.required_headers)
        if sent.is_error:
            read(PresignAnswer, sent)
        return place.public_url

    def download(self, url: str, path: Path) -> Path:
        """Save a finished clip; the file appears whole or not at all."""
        unfinished = path.with_name(f".{path.name}.part")
        try:
            with self._plain.stream("GET", url) as answer, unfinished.open("wb") as file:
                if answer.is_error:
                    answer.read()
                    read(PredictionAnswer, answer)
                for chunk in answer.iter_bytes():
                    file.write(chunk)
            return unfinished.replace(path)
        except httpx2.HTTPError as error:
            raise ServiceError(0, f"the clip cannot be downloaded: {error}") from error
        finally:
            unfinished.unlink(missing_ok=True)

    def close(self) -> None:
        self._http.close()
        self._plain.close()

    def _call(self, kind: Any, call: Call) -> Any:
        answer = self._sent(
            self._http, call.method, call.path, json=call.json, params=dict(call.params), headers=dict(call.headers)
        )
        return read(kind, answer)

    @staticmethod
    def _sent(http: httpx2.Client, method: str, url: str, **options: Any) -> httpx2.Response:
        try:
            return http.request(method, url, **options)
        except httpx2.HTTPError as error:
            raise ServiceError(0, f"the service cannot be reached: {error}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
