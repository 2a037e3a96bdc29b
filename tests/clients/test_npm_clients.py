"""Published JavaScript clients, unmodified but for the address they are given."""

import json
import subprocess
from pathlib import Path
from typing import Any

import httpx2
import pytest

HERE = Path(__file__).parent


def node(script: str, *arguments: object) -> "subprocess.CompletedProcess[str]":
    command = ["node", str(HERE / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def is_clip(url: str) -> bool:
    answer = httpx2.get(url)
    return answer.status_code == 200 and answer.content[4:8] == b"ftyp"


def test_aiflow(place: Any, node_modules: Path) -> None:
    told = json.loads(node("aiflow.cjs", node_modules, place.url, place.key).stderr.splitlines()[-1])
    assert told["created"]["status"] == "success"
    assert told["success"]["status"] == "success"
    assert is_clip(told["success"]["output"])
    assert told["success"]["metrics"]["cost"] == pytest.approx(4 * 0.1129)
    assert told["failure"]["status"] == "error"
    assert told["failure"]["error"] == "The twin was told to fail."
    assert told["failure"]["metrics"]["cost"] == 0
    assert told["cancel"]["status"] == "success"
    assert told["cancelled"]["status"] == "cancelled"
    assert told["run"]["status"] == "success"
    assert is_clip(told["run"]["output"])
    assert "Invalid or missing API key" in told["refused"]


@pytest.fixture
def imgly(node_modules: Path, tmp_path: Path) -> Path:
    """The shipped module with one line more, that exports the client which it keeps to itself."""
    shipped = node_modules / "@imgly/plugin-ai-video-generation-web/dist/eachlabs/index.mjs"
    source = shipped.read_text(encoding="utf-8")
    before = source[: source.index("/v1/prediction`")]
    # The client is a minified function of two parameters; nested ones are declared as async.
    start = before.rindex("}};function ") + len("}};function ")
    name = before[start : before.index("(", start)]
    path = tmp_path / "eachlabs.mjs"
    path.write_text(f"{source}\nexport {{ {name} as createEachLabsClient }};\n", encoding="utf-8")
    return path


def test_imgly(place: Any, imgly: Path, picture: Path) -> None:
    told = json.loads(node("imgly.mjs", imgly, place.url, place.key, picture).stdout)
    assert httpx2.get(told["uploaded"]).content == picture.read_bytes()
    for clips in (told["fromText"], told["fromPicture"]):
        assert [is_clip(clip["videoURL"]) for clip in clips] == [True]
    assert told["failure"] == "The twin was told to fail."
    assert told["invalid"].startswith("EachLabs API error: 400")
    assert "prompt is empty" in told["invalid"]
