"""What every engine promises, whoever wrote it. A new engine joins by one more line in `ENGINES`."""

import dataclasses
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from soundstage.engines import Cancelled, RenderRequest
from soundstage.engines.runner import EngineRunner, Progress, TakeEvent
from soundstage.media import FRAME_RATE, SAMPLE_RATE, probe

TWIN = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"
ENGINES = [
    pytest.param(TWIN, id="twin"),
    pytest.param("stage", id="stage", marks=[pytest.mark.renderer, pytest.mark.slow, pytest.mark.timeout(600)]),
]
REQUEST = RenderRequest(
    prompt="A woman walks along a beach at dusk, wind in her hair",
    seed=7,
    seconds=4,
    resolution="480p",
    aspect_ratio="16:9",
)


@pytest.fixture(scope="module", params=ENGINES)
def runner(request: pytest.FixtureRequest) -> Iterator[EngineRunner]:
    with EngineRunner(request.param) as made:
        yield made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    Image.linear_gradient("L").resize((800, 600)).convert("RGB").save(path)
    return path


@pytest.mark.parametrize(
    ("prompt", "seconds", "ratio", "size"),
    [("short", 15, "9:16", (720, 1280)), ("a lone astronaut", 4, "21:9", (1470, 630)), ("x", 4, "1:1", (960, 960))],
)
def test_plans_what_was_asked(runner: EngineRunner, prompt: str, seconds: int, ratio: str, size: tuple[int, int]) -> None:
    request = RenderRequest(prompt=prompt, seed=1, seconds=seconds, aspect_ratio=ratio)  # type: ignore[arg-type]
    plan = runner.plan(request)
    assert (plan.seconds, plan.width, plan.height, plan.aspect_ratio) == (seconds, *size, ratio)


@pytest.mark.parametrize("prompt", ["", "🎬🎬🎬", "a " * 50_000, "\x00\x01\x7f", "Wide shot: a dog. Cut to: a cat."])
def test_plans_any_prompt_within_the_contract(runner: EngineRunner, prompt: str) -> None:
    request = RenderRequest(prompt=prompt, seed=1)
    plan = runner.plan(request)
    assert 4 <= plan.seconds <= 15
    assert plan.aspect_ratio in {"21:9", "16:9", "4:3", "1:1", "3:4", "9:16"}
    assert runner.plan(request) == plan


def test_takes_the_shape_of_the_picture(runner: EngineRunner, picture: Path) -> None:
    assert runner.plan(RenderRequest(prompt="slow push in", seed=1, image=picture)).aspect_ratio == "4:3"


def test_makes_the_clip_it_planned(runner: EngineRunner, tmp_path: Path) -> None:
    events: list[TakeEvent] = []
    clip = runner.render(REQUEST, tmp_path, on_event=events.append)
    facts = probe(clip.path)
    assert (clip.width, clip.height) == (facts.width, facts.height) == (864, 496)
    assert clip.frames == facts.frames == REQUEST.seconds * FRAME_RATE  # type: ignore[operator]
    assert facts.seconds == pytest.approx(4.0, abs=1 / FRAME_RATE)
    assert (facts.video_codec, facts.audio_codec, facts.sample_rate, facts.channels) == ("h264", "aac", SAMPLE_RATE, 2)
    assert facts.streamable
    progress = [event for event in events if isinstance(event, Progress)]
    assert all(0 <= event.done <= event.total for event in progress)
    assert any(event.stage == "render" for event in progress)


def test_makes_a_silent_clip(runner: EngineRunner, tmp_path: Path) -> None:
    clip = runner.render(dataclasses.replace(REQUEST, sound=False), tmp_path)
    assert probe(clip.path).audio_codec is None


def test_stops_when_called_off(runner: EngineRunner, tmp_path: Path) -> None:
    cancelled = threading.Event()
    with pytest.raises(Cancelled):
        runner.render(REQUEST, tmp_path, on_event=lambda event: cancelled.set(), cancelled=cancelled)
    assert runner.plan(REQUEST).seconds == 4
