import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from soundstage.cli.app import run
from soundstage.media import probe

TWIN = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"


@dataclass
class Done:
    """What a command came to."""

    returncode: int
    stdout: str
    stderr: str


def soundstage(*arguments: str) -> Done:
    """Run a command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), pytest.raises(SystemExit) as left:
        run(list(arguments))
    return Done(int(left.value.code or 0), out.getvalue(), err.getvalue())


def program(*arguments: str, **environment: str) -> Done:
    """Run a command in a process of its own."""
    command = [sys.executable, "-m", "soundstage", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=os.environ | environment)
    return Done(done.returncode, done.stdout, done.stderr)


def refused(done: Done) -> str:
    """The one line that a failed command leaves."""
    assert done.returncode != 0
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert len(lines) == 1
    return lines[0]


def test_help_does_not_load_the_engine() -> None:
    code = "import sys, soundstage.cli.app; print(*(m for m in ('numpy', 'fastapi', 'sqlalchemy', 'PIL') if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    assert "generate" in program("--help").stdout


def test_generate_makes_the_clip(tmp_path: Path) -> None:
    target = tmp_path / "clip.mp4"
    options = ("-d", "4", "-r", "480p", "--seed", "7", "-o", str(target), "--engine", TWIN, "--json")
    done = soundstage("generate", "a cat on a roof", *options)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    facts = probe(target)
    assert (told["frames"], told["seed"], told["width"]) == (facts.frames, 7, facts.width) == (96, 7, 864)
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]


def test_generate_from_a_picture_without_sound(tmp_path: Path) -> None:
    Image.new("RGB", (600, 800), "navy").save(tmp_path / "a.webp")
    target = tmp_path / "clip.mp4"
    picture = str(tmp_path / "a.webp")
    options = ("-d", "4", "-r", "480p", "--no-audio", "--image", picture, "-o", str(target), "--engine", TWIN)
    done = soundstage("generate", "rise", *options)
    assert done.returncode == 0, done.stderr
    facts = probe(target)
    assert (facts.width, facts.height, facts.audio_codec) == (560, 752, None)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("",), "prompt is empty"),
        (("a" * 100_000,), "100000 characters"),
        (("🎬🎬🎬",), "no letter or digit"),
        (("bad \x01 text",), "no text"),
        (("x", "-d", "3"), "duration must be one of auto, 4"),
        (("x", "-d", "16"), "duration must be one of auto, 4"),
        (("x", "--frob"), "No such option"),
        (("x", "-r", "4k"), "resolution must be one of"),
        (("x", "-o", "clip.mov"), "does not end in .mp4"),
        (("x", "-o", "no/such/folder/clip.mp4"), "no folder"),
        (("x", "--image", "nowhere.png"), "no picture at nowhere.png"),
        (("x", "--end-image", "nowhere.png"), "--end-image needs --image"),
        (("x", "--engine", "nobody"), "no engine 'nobody'"),
        ((), "prompt is empty"),
    ],
)
def test_bad_input_is_one_clear_line(arguments: tuple[str, ...], words: str) -> None:
    assert words in refused(soundstage("generate", *arguments))


@pytest.mark.parametrize(
    ("prompt", "words"),
    [("#crash", "SIGSEGV"), ("#full", "disk is full"), ("#raise", "somewhere deep inside"), ("#exit", "exit code 3")],
)
def test_a_failed_take_leaves_no_file(tmp_path: Path, prompt: str, words: str) -> None:
    target = tmp_path / "clip.mp4"
    assert words in refused(soundstage("generate", prompt, "-d", "4", "-o", str(target), "--engine", TWIN))
    assert list(tmp_path.iterdir()) == []


def test_a_bad_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture at all")
    assert "not a JPEG, PNG or WebP" in refused(soundstage("generate", "x", "--image", str(tmp_path / "a.png")))


def test_estimate_and_models() -> None:
    told = json.loads(soundstage("estimate", "one two three", "-d", "6", "--engine", TWIN, "--json").stdout)
    assert (told["seconds"], told["cost"]) == (6, pytest.approx(1.4514))
    assert len(json.loads(soundstage("models", "--json").stdout)) == 2


def test_plan_for_people_and_programs() -> None:
    schema = json.loads(soundstage("plan", "--schema").stdout)
    told = json.loads(soundstage("plan", "A woman walks along a beach at dusk", "--json").stdout)
    assert set(schema["required"]) <= set(told)
    assert "beach" in soundstage("plan", "A woman walks along a beach at dusk").stdout
    assert "prompt is empty" in refused(soundstage("plan", ""))


def test_keys_are_made_listed_and_revoked(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path / "house"))
    made = soundstage("keys", "create", "--name", "ann", "--budget", "5", *data)
    key = made.stdout.splitlines()[-1]
    assert len(key) > 20
    assert made.stdout.strip() == key
    listed = soundstage("keys", "list", "--json", *data).stdout
    assert key not in listed
    assert [(row["name"], row["budget"], row["revoked_at"]) for row in json.loads(listed)] == [("ann", 5.0, None)]
    assert soundstage("keys", "revoke", "ann", *data).returncode == 0
    assert "no working key" in refused(soundstage("keys", "revoke", "ann", *data))
    assert "no webhook" in refused(soundstage("webhooks", "replay", "nobody", *data))


def test_a_public_address_without_keys_is_refused(tmp_path: Path) -> None:
    assert "no API key" in refused(program("serve", "--host", "0.0.0.0", "--port", "0", "--data", str(tmp_path)))


def test_doctor_names_what_is_missing(tmp_path: Path) -> None:
    well = json.loads(soundstage("doctor", "--json", "--data", str(tmp_path)).stdout)
    assert {"ffmpeg", "renderer", "flite", "disk", "database"} <= {check["name"] for check in well["checks"]}
    bare = program("doctor", "--json", "--data", str(tmp_path), PATH=str(tmp_path))
    assert bare.returncode == 1
    missing = {check["name"]: check["advice"] for check in json.loads(bare.stdout)["checks"] if not check["ok"]}
    assert missing["ffmpeg"] == "apt-get install -y ffmpeg"
