import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from tests.cli.test_commands import TWIN, refused, soundstage

from soundstage.cli.storyboards import save
from soundstage.engines.stage.screenplay import write

_PROMPT = "A snowy mountain at noon, static. Cut to a beach at night, slow pan left."


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A Screenplay as `plan --json` prints it."""
    path = tmp_path / "plan.json"
    path.write_text(soundstage("plan", _PROMPT, "-d", "6", "--json").stdout)
    return path


def test_a_plan_as_json_tells_times_camera_and_words(written: Path) -> None:
    told = json.loads(written.read_text())
    assert [(shot["start"], shot["end"]) for shot in told["shots"]] == [(0.0, 3.0), (3.0, 6.0)]
    camera = told["shots"][1]["camera"]
    assert (camera["kind"], camera["direction"], camera["speed"]) == ("pan", "left", "slow")
    for word in told["coverage"]:
        assert _PROMPT[slice(*word["span"])] == word["word"]
        assert word["status"] in ("depicted", "approximated", "ignored")


def test_a_plan_is_shown_as_a_storyboard() -> None:
    shown = soundstage("plan", _PROMPT, "-d", "6").stdout
    assert "0–3 s" in shown
    assert "slow pan left" in shown
    assert "our choice" not in shown


def test_an_edited_plan_is_planned_and_made(written: Path, tmp_path: Path) -> None:
    document = json.loads(written.read_text())
    document["shots"][0]["camera"] = {"kind": "orbit", "direction": "clockwise", "speed": "fast"}
    written.write_text(json.dumps(document))
    again = json.loads(soundstage("plan", "--screenplay", str(written), "--json").stdout)
    assert again["shots"][0]["camera"]["kind"] == "orbit"
    target = tmp_path / "clip.mp4"
    options = ("--screenplay", str(written), "-r", "480p", "-o", str(target), "--engine", TWIN, "--json")
    done = soundstage("generate", *options)
    assert done.returncode == 0, done.stderr
    assert target.exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is no JSON"),
        ("[1]", "holds no JSON object"),
        ('{"prompt": "a cat", "shots": [{"start": "now"}]}', "screenplay.seconds"),
        ('{"shots": []}', "prompt is empty"),
        ("\ud800", "not UTF-8"),
    ],
)
def test_a_file_that_is_no_screenplay_is_told(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert words in refused(soundstage("plan", "--screenplay", str(path)))


def test_a_screenplay_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "There is no Screenplay" in refused(soundstage("generate", "--screenplay", str(tmp_path / "none.json")))


@pytest.mark.renderer
def test_frames_of_each_shot(tmp_path: Path) -> None:
    prompt = "A snowy mountain at noon, static. Cut to a beach at night, static."
    told = soundstage("plan", prompt, "-d", "4", "--frames", str(tmp_path / "board"))
    assert told.returncode == 0, told.stderr
    files = sorted((tmp_path / "board").iterdir())
    assert [file.name for file in files] == ["shot-1.png", "shot-2.png"]
    noon, night = (np.asarray(Image.open(file).convert("L")).mean() for file in files)
    assert noon > 1.5 * night > 0


def test_frames_that_cannot_be_saved_are_told_before_anything_is_drawn(tmp_path: Path) -> None:
    assert "no folder" in refused(soundstage("plan", "a cat", "--frames", str(tmp_path / "none" / "a.png")))
    (tmp_path / "file").write_text("")
    assert "no folder" in refused(soundstage("plan", "a cat", "--frames", str(tmp_path / "file")))


def test_a_sheet_has_a_panel_for_each_shot(tmp_path: Path) -> None:
    shots = write("0-2s: a cat. 2-4s: a dog. 4-6s: a cow. 6-8s: a horse.").shots
    frame: Any = np.full((40, 64, 3), 200, np.uint8)
    (sheet,) = save([(shot, frame) for shot in shots], tmp_path / "sheet.png")
    with Image.open(sheet) as picture:
        assert picture.size == (3 * 76 + 12, 2 * 78 + 12)
        assert picture.getpixel((20, 20)) == picture.getpixel((20, 98)) == (200, 200, 200)
