"""The reference pages, written from the catalog: `python -m soundstage.catalog.reference api|models > PAGE`."""

import sys
from collections.abc import Callable, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final

from soundstage.catalog.contract import ROUTES, ROWS
from soundstage.catalog.tables import markdown_table, models_markdown
from soundstage.wire import ErrorCode

__all__ = ["PAGES", "api_markdown"]

_INTRODUCTION = """\
# The API

This page is generated; `python -m soundstage.catalog.reference api` prints it. A running server has the same with all
messages at `/docs` and `/openapi.json`. Parameters with types and defaults are in [models](models.md).

## What the contract says, row by row, and what is done here

Every row has a test that names it, in `tests/server/test_contract_rows.py`."""


def api_markdown() -> str:
    """docs/reference/api.md."""
    blocks = [_INTRODUCTION]
    for table, rows in groupby(ROWS, key=lambda row: row.table):
        lines = ((f"`{row.name}`" if row.table in ("models", "parameters") else row.name, row.done) for row in rows)
        blocks.append(f"### {table.capitalize()}\n\n" + markdown_table(("Row", "Here"), lines))
    routes = ((f"`{method} {path}`", does) for method, path, does in ROUTES)
    blocks.append("## Routes\n\n" + markdown_table(("Route", "Does"), routes))
    codes = ((f"`{code.value}`", code.category.value) for code in ErrorCode)
    blocks.append("## Why a prediction failed\n\n" + markdown_table(("`output.error_code`", "Category"), codes))
    return "\n\n".join(blocks) + "\n"


PAGES: Final[Mapping[str, Callable[[], str]]] = MappingProxyType({"api": api_markdown, "models": models_markdown})


def main() -> None:
    """Print the page that is named."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    if name not in PAGES:
        raise SystemExit(f"usage: python -m soundstage.catalog.reference {'|'.join(PAGES)}")
    sys.stdout.write(PAGES[name]())


if __name__ == "__main__":
    main()
