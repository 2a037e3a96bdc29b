"""Where words go: results to standard output, everything else to standard error."""

import json
import sys
from typing import Any

from rich.console import Console

__all__ = ["out", "print_json", "talk"]

_FILE_WIDTH = 200  # columns, where no terminal says how many it has


def out() -> Console:
    """For results."""
    console = Console(soft_wrap=True, highlight=False)
    if not console.is_terminal:
        console.width = _FILE_WIDTH
    return console


def talk() -> Console:
    """For progress and remarks."""
    return Console(stderr=True, highlight=False)


def print_json(value: Any) -> None:
    """A result for programs."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False, default=str) + "\n")
