"""Structured logs: one JSON object a line, without secrets and prompts."""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import IO

__all__ = ["JsonFormatter", "configure", "redact"]

_PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_REDACTED = "[redacted]"
_SECRET_NAMES = re.compile(r"(?i)key$|secret|token|password|authorization|prompt|cookie")
_KEPT_NAMES = frozenset({"key", "storage_key"})  # ids, no secrets
_SECRETS = re.compile(
    r"(?i)((?:x-api-key|authorization|x-webhook-secret|api[_-]?key|signature|secret|token|password)[\"']?\s*[=:]\s*[\"']?(?:bearer\s+)?)"
    r"[^\s\"'&,;]+"
)
_PROMPTS = re.compile(r"(?i)(\bprompt[\"']?\s*[=:]\s*)(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')")


def redact(text: str) -> str:
    """The text with what looks like a secret or a prompt taken out."""
    return _PROMPTS.sub(rf"\1{_REDACTED}", _SECRETS.sub(rf"\1{_REDACTED}", text))


class JsonFormatter(logging.Formatter):
    """Time, level, logger, message, and whatever the record carries beside them (request, prediction, …)."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": redact(record.getMessage()),
        }
        for name, value in vars(record).items():
            if name in _PLAIN or value is None:
                continue
            hidden = name not in _KEPT_NAMES and _SECRET_NAMES.search(name)
            line[name] = _REDACTED if hidden else redact(value) if isinstance(value, str) else value
        if record.exc_info:
            line["trace"] = redact(self.formatException(record.exc_info))
        return json.dumps(line, default=str, ensure_ascii=False)


def configure(level: str = "info", stream: IO[str] | None = None) -> None:
    """Send all logs of this process to `stream` (standard error) as JSON."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for chatty in ("alembic", "httpx2", "httpcore2", "uvicorn", "numba"):
        logging.getLogger(chatty).setLevel("WARNING")
