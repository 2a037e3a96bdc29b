import hashlib
import subprocess
import sys
import threading
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from soundstage.engines.base import Cancelled, Clip, Engine, EngineError, RenderRequest
from soundstage.engines.stage import StageEngine, engine
from soundstage.media import DiskFull, Muxer, ToolMissing, frames, loudness, probe, samples

STAGES = ["plan", "build", "simulate", "render", "sound", "encode"]
REQUEST = RenderRequest(
    prompt="An astronaut walks along the edge of a Martian canyon at dusk, wind. Slow push-in.",
    seed=3,
    seconds=4,
    resolution="480p",
    aspect_ratio="16:9",
)


class Watched:
    """A take that keeps what it is told, and can be called off when a frame is reached."""

    def __init__(self, scratch: Path, *, stop_at: int | None = None) -> None:
        scratch.mkdir()
        self.scratch = scratch
        self.stop_at = stop_at
        self.stages: list[tuple[str, int, int]] = []
        self.previews: list[bytes] = []
        self.lines: list[str] = []
        self._off = threading.Event()

    def progress(self, stage: str, done: int, total: int) -> None:
        self.check()
        self.stages.append((stage, done, total))
        if stage == "render" and done == self.stop_at:
            self._off.set()

    def preview(self, jpeg: bytes) -> None:
        self.previews.append(jpeg)

    def log(self, line: str) -> None:
        self.lines.append(line)

    def check(self) -> None:
        if self._off.is_set():
            raise Cancelled


@pytest.fixture(scope="module")
def small() -> StageEngine:
    return StageEngine(scale=0.2, quality="draft")


@pytest.fixture(scope="module")
def shot(small: StageEngine, tmp_path_factory: pytest.TempPathFactory) -> tuple[Clip, Watched]:
    take = Watched(tmp_path_factory.mktemp("take") / "scratch")
    return small.render(REQUEST, take), take


def picture_hash(path: Path) -> str:
    digest = hashlib.sha256()
    for frame in frames(path):
        digest.update(frame.tobytes())
    return digest.hexdigest()


def test_it_is_an_engine() -> None:
    assert isinstance(StageEngine(), Engine)
    assert StageEngine().name == "stage"


def test_a_plan_is_the_contract_s_raster_and_needs_no_renderer() -> None:
    plan = StageEngine().plan(REQUEST)
    assert (plan.seconds, plan.width, plan.height, plan.aspect_ratio) == (4, 864, 496, "16:9")
    tall = StageEngine().plan(replace(REQUEST, resolution="720p", aspect_ratio="9:16"))
    assert (tall.width, tall.height) == (720, 1280)
    assert plan.notes


def test_an_automatic_length_lies_within_the_contract() -> None:
    assert 4 <= StageEngine().plan(replace(REQUEST, seconds=None)).seconds <= 15


def test_a_picture_decides_an_automatic_shape(tmp_path: Path) -> None:
    Image.new("RGB", (600, 800)).save(tmp_path / "tall.png")
    plan = StageEngine().plan(replace(REQUEST, aspect_ratio="auto", image=tmp_path / "tall.png"))
    assert plan.aspect_ratio == "3:4"


def test_a_broken_picture_is_an_error_with_advice(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    with pytest.raises(EngineError) as caught:
        StageEngine().plan(replace(REQUEST, aspect_ratio="auto", image=tmp_path / "broken.png"))
    assert caught.value.code == "INPUT_VALIDATION_ERROR"
    assert caught.value.advice


@pytest.mark.renderer
def test_the_file_is_what_the_clip_says(shot: tuple[Clip, Watched]) -> None:
    clip, take = shot
    facts = probe(clip.path)
    assert clip.path.parent == take.scratch
    assert (facts.width, facts.height) == (clip.width, clip.height)
    assert clip.frames == 96
    assert sum(1 for _ in frames(clip.path)) == 96
    assert clip.seconds == 4.0
    assert abs(len(samples(clip.path)) / 48000 - 4.0) < 0.05
    assert loudness(clip.path).integrated == pytest.approx(-16, abs=1.5)


@pytest.mark.renderer
def test_progress_goes_through_the_stages_and_counts_frames(shot: tuple[Clip, Watched]) -> None:
    clip, take = shot
    first = [stage for stage, _, _ in take.stages]
    assert first[0] == "plan"
    assert set(first) == set(STAGES)
    assert [done for stage, done, _ in take.stages if stage == "render"] == list(range(97))
    assert set(clip.timings) == set(STAGES)
    assert all(seconds >= 0 for seconds in clip.timings.values())


@pytest.mark.renderer
def test_previews_are_small_jpegs_and_the_log_says_what_was_understood(shot: tuple[Clip, Watched]) -> None:
    _, take = shot
    assert take.previews
    with Image.open(BytesIO(take.previews[0])) as picture:
        assert picture.format == "JPEG"
        assert max(picture.size) <= 320
    assert any("astronaut" in line for line in take.lines)


@pytest.mark.renderer
@pytest.mark.renderer
def test_a_draft_has_the_clips_raster_and_every_other_picture(small: StageEngine, tmp_path: Path) -> None:
    clip = small.render(replace(REQUEST, quality="draft", sound=False), Watched(tmp_path / "take"))
    assert (clip.width, clip.height, clip.frames) == (172, 100, 96)
    taken = list(frames(clip.path))
    held = [np.abs(a.astype(int) - b).mean() for a, b in zip(taken[0:40:2], taken[1:40:2], strict=True)]
    moved = [np.abs(a.astype(int) - b).mean() for a, b in zip(taken[1:40:2], taken[2:41:2], strict=True)]
    assert np.median(moved) > 3.0 * np.median(held)


def test_the_picture_moves_and_is_neither_black_nor_blown(shot: tuple[Clip, Watched]) -> None:
    pictures = list(frames(shot[0].path))
    assert 20 < pictures[48].mean() < 220
    assert abs(pictures[95].astype(int) - pictures[0]).mean() > 2.0


@pytest.mark.renderer
@pytest.mark.slow
def test_the_same_seed_gives_the_same_clip(small: StageEngine, shot: tuple[Clip, Watched], tmp_path: Path) -> None:
    again = small.render(REQUEST, Watched(tmp_path / "again"))
    assert picture_hash(again.path) == picture_hash(shot[0].path)
    assert samples(again.path).tobytes() == samples(shot[0].path).tobytes()


@pytest.mark.renderer
def test_another_seed_differs_and_a_take_that_is_called_off_leaves_no_clip(
    small: StageEngine, shot: tuple[Clip, Watched], tmp_path: Path
) -> None:
    take = Watched(tmp_path / "off", stop_at=2)
    with pytest.raises(Cancelled):
        small.render(replace(REQUEST, seed=4), take)
    assert not list(take.scratch.glob("*.mp4"))
    assert take.previews[0] != shot[1].previews[0]


@pytest.mark.renderer
def test_a_picture_comes_alive_from_its_first_frame(small: StageEngine, tmp_path: Path) -> None:
    Image.radial_gradient("L").convert("RGB").resize((320, 180)).save(tmp_path / "start.png")
    request = replace(REQUEST, image=tmp_path / "start.png", aspect_ratio="auto", sound=False)
    clip = small.render(request, Watched(tmp_path / "scratch"))
    facts = probe(clip.path)
    assert clip.frames == 96
    assert (facts.width, facts.height) == (clip.width, clip.height)
    with pytest.raises(Exception, match="no sound"):
        samples(clip.path)


@pytest.mark.parametrize(
    ("failure", "advice"),
    [(DiskFull("no space left on the disk"), "Free some space"), (ToolMissing("ffmpeg is not installed"), "doctor")],
)
def test_what_goes_wrong_with_the_file_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception, advice: str
) -> None:
    class Failing(Muxer):
        def __init__(self, *args: object, **kwargs: object) -> None:
            raise failure

    monkeypatch.setattr(engine, "Muxer", Failing)
    Image.new("RGB", (64, 36)).save(tmp_path / "start.png")
    with pytest.raises(EngineError) as caught:
        StageEngine(scale=0.2).render(replace(REQUEST, image=tmp_path / "start.png"), Watched(tmp_path / "scratch"))
    assert advice in caught.value.advice


def test_a_machine_without_a_renderer_is_told_what_to_install() -> None:
    script = """
import pathlib, sys, tempfile
from soundstage.engines.base import EngineError, RenderRequest
from soundstage.engines.stage import StageEngine
class Take:
    scratch = pathlib.Path(tempfile.mkdtemp())
    def progress(self, *a): pass
    def preview(self, *a): pass
    def log(self, *a): pass
    def check(self): pass
try:
    StageEngine().render(RenderRequest(prompt="a canyon", seed=1, seconds=4), Take())
except EngineError as error:
    sys.exit(0 if "apt-get" in error.advice else 3)
sys.exit(2)
"""
    nowhere = {"__EGL_VENDOR_LIBRARY_DIRS": "/nonexistent", "LIBGL_DRIVERS_PATH": "/nonexistent", "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", script], env=nowhere, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
