"""Pages that are generated are as the program has them today; links lead somewhere."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from soundstage.engines.stage import screenplay

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_command_line_is_described_as_it_is() -> None:
    command = [sys.executable, "-m", "typer", "soundstage.cli.app", "utils", "docs", "--name", "soundstage"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert (ROOT / "docs/reference/command-line.md").read_text().strip() == shown.strip(), "run scripts/reference"


def test_the_screenplay_schema_is_published_as_it_is() -> None:
    published = json.loads((ROOT / "docs/reference/screenplay.schema.json").read_text())
    assert published == screenplay.schema(), "run scripts/reference"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text())
    assert [target for target in targets if not (page.parent / target).exists()] == []
