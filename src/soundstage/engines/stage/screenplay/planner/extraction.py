"""The JSON object in what a language model wrote, however it wrapped it."""

import json
from typing import Any

from soundstage.engines.stage.screenplay.planner.failure import DirectorFailed

__all__ = ["content", "document"]

_MOST_STARTS = 200  # opening braces to try


def content(body: bytes) -> str:
    """The text of a chat completion. Raises `DirectorFailed`."""
    try:
        message = json.loads(body)["choices"][0]["message"]
        text = message["content"]
        if isinstance(text, list):
            text = "".join(part.get("text", "") for part in text if isinstance(part, dict))
    except (ValueError, LookupError, TypeError, RecursionError):
        raise DirectorFailed("answers with something that is no chat completion") from None
    if not isinstance(text, str) or not text.strip():
        raise DirectorFailed("answers with no words")
    return text


def document(text: str) -> dict[str, Any]:
    """The object that holds `shots`: the whole text, or the first such one between balanced braces.

    Raises `DirectorFailed` when there is none: it was cut off, or is no JSON.
    """
    whole = _object(text.strip())
    if whole is not None:
        return whole
    at, tried = text.find("{"), 0
    while at >= 0 and tried < _MOST_STARTS:
        end = _balanced(text, at)
        found = _object(text[at:end]) if end else None
        if found is not None:
            return found
        at, tried = text.find("{", at + 1), tried + 1
    raise DirectorFailed("answers with no whole Screenplay")


def _object(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and isinstance(found.get("shots"), list) else None


def _balanced(text: str, start: int) -> int:
    """Where the object that opens at `start` has closed, or 0; braces within strings do not count."""
    depth, quoted, escaped = 0, False, False
    for at in range(start, len(text)):
        mark = text[at]
        if escaped:
            escaped = False
        elif quoted:
            escaped = mark == "\\"
            quoted = mark != '"'
        elif mark == '"':
            quoted = True
        elif mark in "{}":
            depth += 1 if mark == "{" else -1
            if depth == 0:
                return at + 1
    return 0
