"""Public prompt lists, where a checkout's neighbour folder has them: nothing raises, camera words mean what they say."""

import json
import os
from pathlib import Path

import pytest

from soundstage.engines.stage.screenplay import write

_FOLDER = Path(os.environ.get("SOUNDSTAGE_PROMPTS", Path(__file__).parents[5] / "shared" / "prompts"))
_CAMERA = {
    ", zoom in": ("zoom", "in"),
    ", zoom out": ("zoom", "out"),
    ", pan left": ("pan", "left"),
    ", pan right": ("pan", "right"),
    ", tilt up": ("tilt", "up"),
    ", tilt down": ("tilt", "down"),
    ", with an intense shaking effect": ("shake", None),
    ", featuring a steady and smooth perspective": ("static", None),
    ", racking focus": ("rack_focus", None),
}


def _lines(name: str) -> list[str]:
    path = _FOLDER / name
    if not path.exists():
        pytest.skip(f"no {path}; set SOUNDSTAGE_PROMPTS")
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def test_vbench_camera_words() -> None:
    seen = 0
    for prompt in _lines("vbench.txt"):
        screenplay = write(prompt)
        for ending, move in _CAMERA.items():
            if prompt.endswith(ending):
                found = screenplay.shots[0].move
                assert (found.kind, found.direction) == move, prompt
                seen += 1
    assert seen > 60


def test_cases_have_the_expected_shots_cuts_and_lines() -> None:
    for line in _lines("cases.jsonl"):
        case = json.loads(line)
        asked, expected = case["input"], case["expect"]
        length = asked.get("duration", "auto")
        screenplay = write(asked["prompt"], seconds=None if length == "auto" else int(length))
        assert len(screenplay.shots) == expected["shots"], case["id"]
        if "cuts" in expected:
            assert [shot.start for shot in screenplay.shots[1:]] == expected["cuts"]
        spoken = [one.words for shot in screenplay.shots for one in shot.lines]
        wanted = expected.get("speech") or []
        assert spoken == ([wanted] if isinstance(wanted, str) else wanted), case["id"]
