"""The twin engine, as its file is named on a command line."""

from pathlib import Path

import pytest

TWIN = f"{Path(__file__).with_name('twin.py')}:Twin"


@pytest.fixture(scope="session")
def twin() -> str:
    return TWIN
