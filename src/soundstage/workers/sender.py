"""Sends webhooks from the outbox."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from soundstage import telemetry
from soundstage.predictions import Attempt, Delivery, PredictionStore, StoreUnavailable
from soundstage.workers.guard import Guard, OutsideError
from soundstage.workers.signature import default_secret, key_of, sign

__all__ = ["Sender"]

_logger = logging.getLogger("soundstage.webhooks")
_TIMEOUT_SECONDS = 30.0  # the contract's
_LEASE_PER_TIMEOUT = 2.0  # an attempt ends within its timeout; what its sender left undone is then taken up by another
_RESPONSE_BYTES = 4096
_AT_ONCE = 8
_IDLE_SECONDS = 0.5


class Sender:
    """Delivers what is due: one POST an attempt, no redirects, signed, the outcome written down.

    Retries, their times and their end are the store's.
    """

    def __init__(
        self,
        store: PredictionStore,
        guard: Guard,
        secret: bytes,
        *,
        seconds: float = _TIMEOUT_SECONDS,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._guard = guard
        self._secret = secret
        self._seconds = seconds
        self._now = now

    def run(self, stopping: threading.Event) -> None:
        """Send until told to stop; then finish what is under way."""
        with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="webhook") as pool:
            while not stopping.is_set():
                try:
                    deliveries = self._store.claim_deliveries(_LEASE_PER_TIMEOUT * self._seconds, _AT_ONCE)
                    list(pool.map(self.deliver, deliveries))
                except StoreUnavailable as error:
                    _logger.warning("the outbox cannot be read: %s", error)
                    deliveries = []
                if not deliveries:
                    stopping.wait(_IDLE_SECONDS)

    def deliver(self, delivery: Delivery) -> Attempt:
        """Make one attempt and record it."""
        attempt = self.attempt(delivery)
        self._store.record_attempt(delivery, attempt)
        _logger.info(
            "webhook %s",
            "delivered" if attempt.delivered else "failed",
            extra={"prediction": delivery.prediction_id, "attempt": delivery.attempt, "status": attempt.status_code},
        )
        return attempt

    def attempt(self, delivery: Delivery) -> Attempt:
        """POST once."""
        with telemetry.span("webhook", kind="client") as span:
            attempt = self._post(delivery)
            span.set(
                {
                    "http.request.method": "POST",
                    "http.response.status_code": attempt.status_code,
                    "soundstage.prediction": delivery.prediction_id,
                    "soundstage.attempt": delivery.attempt,
                }
            )
            if not attempt.delivered:
                span.fail(str(attempt.status_code or "unreachable"))
            return attempt

    def _post(self, delivery: Delivery) -> Attempt:
        began = time.monotonic()
        code, text, error, retry_after = None, None, None, None
        try:
            url = self._guard.policy.check_webhook(delivery.url)
            with self._guard.request(
                "POST",
                url,
                seconds=self._seconds,
                headers=self._headers(delivery),
                content=delivery.body,
                any_address=self._guard.policy.rules.insecure_webhooks,
            ) as reply:
                code = reply.status
                retry_after = _seconds(reply.headers.get("retry-after", ""), self._now())
                text = reply.read(_RESPONSE_BYTES).decode(errors="replace").replace("\x00", "\ufffd")
        except OutsideError as trouble:
            # What was answered counts even if the rest of the answer never came.
            error = None if code is not None and 200 <= code < 300 else str(trouble)
        if error is None and code is not None and not 200 <= code < 300:
            error = f"it answered {code}"
        return Attempt(
            status_code=code,
            response=text,
            error=error,
            latency=time.monotonic() - began,
            retry_after=retry_after,
            at=datetime.fromtimestamp(self._now(), UTC),
        )

    def _headers(self, delivery: Delivery) -> dict[str, str]:
        timestamp = int(self._now())
        key = key_of(delivery.secret or default_secret(self._secret, delivery.key_id))
        headers = {
            "content-type": "application/json",
            "webhook-id": delivery.message_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": sign(key, delivery.message_id, timestamp, delivery.body),
        }
        if delivery.secret:
            headers["x-webhook-secret"] = delivery.secret
        return headers


def _seconds(retry_after: str, now: float) -> float | None:
    """`Retry-After` (RFC 9110 §10.2.3): seconds, or a date."""
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after[:9])
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - now)
    except (ValueError, OverflowError):
        return None
