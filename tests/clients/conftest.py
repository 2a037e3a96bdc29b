"""A server as a stranger starts it, and the published clients as npm installs them."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

HERE = Path(__file__).parent
TWIN = f"{HERE.parent / 'engines' / 'twin.py'}:Twin"


@dataclass(frozen=True)
class Place:
    """Where the server is, and a key to it."""

    url: str
    key: str


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    data = tmp_path_factory.mktemp("house")
    command = [sys.executable, "-m", "soundstage", "serve", "--port", "0", "--data", str(data), "--engine", TWIN]
    with subprocess.Popen([*command, "--log-level", "warning"], stdout=subprocess.PIPE, text=True) as server:
        try:
            yield Place(_said(server, r"serves at (\S+)"), _said(server, r"API key.*: (\S+)"))
            server.terminate()
            assert server.wait(30) == 0
        finally:
            if server.poll() is None:
                server.kill()


def _said(process: "subprocess.Popen[str]", pattern: str) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if match := re.search(pattern, line):
            return match[1]
    raise AssertionError(f"the server ended without saying {pattern}")


@pytest.fixture(scope="session")
def node_modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clients that package-lock.json names, byte for byte as published; installed outside of the tree."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            pytest.skip(f"no {program} here: apt-get install --no-install-recommends nodejs npm")
    folder = tmp_path_factory.mktemp("npm")
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(HERE / name, folder)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode != 0:
        pytest.skip(f"npm cannot install the clients here: {done.stderr.strip().splitlines()[-1][:200]}")
    return folder / "node_modules"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "lion.jpg"
    Image.linear_gradient("L").resize((640, 480)).convert("RGB").save(path)
    return path
