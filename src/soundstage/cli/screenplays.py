"""Screenplays as files."""

import json
from pathlib import Path
from typing import Any

from soundstage.cli.failures import EXIT_USAGE, CommandFailed

__all__ = ["load_screenplay", "prompt_of"]

_LARGEST = 1_000_000  # bytes


def load_screenplay(path: Path) -> dict[str, Any]:
    """The JSON object in a file; what it means, the engine checks. Raises `CommandFailed`."""
    if not path.is_file():
        raise CommandFailed(
            f"There is no Screenplay at {path}.", "Write one with: soundstage plan PROMPT --json", code=EXIT_USAGE
        )
    if path.stat().st_size > _LARGEST:
        raise CommandFailed(f"{path} is larger than a Screenplay can be.", code=EXIT_USAGE)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise CommandFailed(f"{path} is not UTF-8 text.", code=EXIT_USAGE) from None
    except (ValueError, RecursionError) as error:
        raise CommandFailed(f"{path} is no JSON: {error}.", code=EXIT_USAGE) from None
    if not isinstance(found, dict):
        raise CommandFailed(f"{path} holds no JSON object.", code=EXIT_USAGE)
    return found


def prompt_of(screenplay: dict[str, Any] | None, prompt: str) -> str:
    """The prompt that was given, or the one that the Screenplay was written for."""
    return prompt or str((screenplay or {}).get("prompt") or "")
