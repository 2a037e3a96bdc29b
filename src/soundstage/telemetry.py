"""OpenTelemetry traces, where the operator asks for them; otherwise nothing, not even an import."""

import atexit
import os
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from soundstage.logs import redact
from soundstage.settings import SettingsError

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span as OtelSpan

__all__ = ["Span", "Value", "configure", "shutdown", "span"]

_ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
_LONGEST_VALUE = 256

Value = str | int | float | bool | None
_provider: "TracerProvider | None" = None


class Span:
    """What is under way. Without a tracer behind it, it takes everything and keeps nothing.

    Prompts, keys, bodies and query strings do not belong in attributes; of an error only its type and where it arose
    are kept, because its message may quote them.
    """

    def __init__(self, behind: "OtelSpan | None" = None) -> None:
        self._behind = behind

    def set(self, attributes: Mapping[str, Value], *, name: str | None = None) -> None:
        """Add attributes (None is left out), and rename the span if there is a better name by now."""
        if self._behind is None:
            return
        for key, value in attributes.items():
            if value is not None:
                self._behind.set_attribute(key, redact(value)[:_LONGEST_VALUE] if isinstance(value, str) else value)
        if name:
            self._behind.update_name(name)

    def fail(self, kind: str) -> None:
        """Mark as failed; `kind` is a short word such as a status or an error's type."""
        if self._behind is None:
            return
        from opentelemetry.trace import StatusCode

        self._behind.set_attribute("error.type", kind)
        self._behind.set_status(StatusCode.ERROR)

    def record(self, error: BaseException) -> None:
        """Mark as failed by `error`."""
        if self._behind is None:
            return
        kind = type(error).__qualname__
        where = "".join(traceback.format_tb(error.__traceback__))
        self._behind.add_event("exception", {"exception.type": kind, "exception.stacktrace": where})
        self.fail(kind)


_NOTHING = Span()


def configure(service: str) -> None:
    """Trace this process as `service`, if the standard variables name an OTLP endpoint (HTTP, protobuf).

    The SDK's other variables hold as usual (`OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_TRACES_SAMPLER`, …); `OTEL_SERVICE_NAME`
    wins over `service`. What is still to be sent is sent at exit. Raises `SettingsError` if the packages are missing.
    """
    global _provider
    endpoint = next((name for name in _ENDPOINTS if os.environ.get(name)), None)
    if endpoint is None or _provider is not None:
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as error:
        raise SettingsError(f"{endpoint} is set, but traces need: pip install 'soundstage[telemetry]'") from error
    resource = Resource.create({"service.name": os.environ.get("OTEL_SERVICE_NAME") or service})
    _provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    _provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    atexit.register(shutdown)


def shutdown() -> None:
    """Send what is left and trace no more."""
    global _provider
    provider, _provider = _provider, None
    if provider is not None:
        atexit.unregister(shutdown)
        provider.shutdown()


@contextmanager
def span(
    name: str,
    attributes: Mapping[str, Value] | None = None,
    *,
    kind: Literal["internal", "server", "client"] = "internal",
    headers: Mapping[str, str] | None = None,
) -> Iterator[Span]:
    """Trace what happens inside. With `headers` (names in lower case) it continues the caller's trace (W3C traceparent)."""
    if _provider is None:
        yield _NOTHING
        return
    from opentelemetry.trace import SpanKind
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    parent = TraceContextTextMapPropagator().extract(headers) if headers else None
    tracer = _provider.get_tracer("soundstage")
    behind = tracer.start_span(name, parent, SpanKind[kind.upper()])
    made = Span(behind)
    made.set(attributes or {})
    try:
        yield made
    except BaseException as error:
        made.record(error)
        raise
    finally:
        behind.end()
