from pathlib import Path

import cv2
import numpy as np
import pytest
from evals.measures import measure, psnr
from evals.report import Result, write
from evals.sheet import sheet
from numpy.typing import NDArray

from soundstage import media

pytestmark = pytest.mark.usefixtures("ffprobe")


def moving(index: int, hue: int = 0) -> NDArray[np.uint8]:
    rng = np.random.default_rng(hue)
    texture = cv2.resize(rng.integers(20, 235, (5, 25, 3), np.uint8), (400, 72), interpolation=cv2.INTER_CUBIC)
    frame = np.full((72, 128, 4), 255, np.uint8)
    frame[..., :3] = texture[:, index * 2 : index * 2 + 128]
    return frame


def clip(path: Path, frames: list[NDArray[np.uint8]], level: float | None = 0.095) -> Path:
    sound = None
    if level is not None:
        noise = np.random.default_rng(1).normal(0, level, (len(frames) * 2000, 2))
        sound = np.clip(noise, -0.8, 0.8).astype(np.float32)
    with media.Muxer(path, 128, 72) as muxer:
        for frame in frames:
            muxer.write(frame)
        return muxer.finish(sound)


def test_a_sound_clip_has_no_problems(tmp_path: Path) -> None:
    measured = measure(clip(tmp_path / "good.mp4", [moving(index) for index in range(48)]))
    assert measured.problems(2.0) == []
    assert measured.cuts == ()


def test_sees_black_and_frozen_frames_and_a_wrong_length(tmp_path: Path) -> None:
    black = np.zeros((72, 128, 4), np.uint8)
    measured = measure(clip(tmp_path / "bad.mp4", [moving(0)] * 12 + [black] * 12, None))
    assert measured.black == 12
    assert measured.frozen > 15
    assert len(measured.problems(2.0)) == 3


def test_finds_a_cut_to_the_frame(tmp_path: Path) -> None:
    frames = [moving(index) for index in range(30)] + [moving(index, hue=9) for index in range(18)]
    assert measure(clip(tmp_path / "cut.mp4", frames, None)).cuts == (30 / 24,)


def test_compares_first_and_last_with_the_pictures(tmp_path: Path) -> None:
    frames = [moving(index) for index in range(24)]
    measured = measure(clip(tmp_path / "clip.mp4", frames, None), frames[0][..., :3], frames[-1][..., :3])
    assert measured.first_psnr is not None
    assert measured.last_psnr is not None
    assert measured.first_psnr > 30 < measured.last_psnr
    assert psnr(frames[0], frames[0]) == 99


def test_reports_everything_on_one_page(tmp_path: Path) -> None:
    path = clip(tmp_path / "clip.mp4", [moving(index) for index in range(24)])
    picture = sheet(path, tmp_path / "clip.jpg")
    words = [{"word": "<sea>", "status": "depicted", "by": "beach"}]
    made = Result(id="one", prompt="a <sea>", expect={}, clip=path, sheet=picture, measures=measure(path), coverage=words)
    page = write([made, Result(id="two", prompt="b", expect={}, problems=["not made: why"])], tmp_path).read_text()
    assert "clip.jpg" in page
    assert "not made: why" in page
    assert "&lt;sea&gt;" in page
    assert "<sea>" not in page
