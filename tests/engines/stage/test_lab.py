import time
from pathlib import Path

import numpy as np
import pytest

from soundstage.engines.base import Cancelled
from soundstage.engines.stage.lab import Background, FrameFeed
from soundstage.media import MediaError, Muxer, frames


def test_background_work_hands_over_its_result() -> None:
    work = Background(lambda: 6 * 7)
    assert work.result(lambda: None) == 42
    assert work.seconds >= 0


def test_background_work_hands_over_its_error() -> None:
    with pytest.raises(ZeroDivisionError):
        Background(lambda: 1 // 0).result(lambda: None)


def test_whoever_waits_may_be_called_off() -> None:
    def called_off() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Background(lambda: time.sleep(2)).result(called_off)


def test_frames_arrive_in_order(tmp_path: Path) -> None:
    with Muxer(tmp_path / "clip.mp4", 64, 48) as muxer:
        feed = FrameFeed(muxer)
        for level in range(0, 240, 10):
            feed.put(np.full((48, 64, 4), level, np.uint8))
        feed.close(lambda: None)
        muxer.finish(None)
    levels = [frame.mean() for frame in frames(tmp_path / "clip.mp4")]
    assert len(levels) == 24
    assert levels == sorted(levels)


def test_the_encoder_s_error_reaches_the_renderer(tmp_path: Path) -> None:
    with Muxer(tmp_path / "clip.mp4", 64, 48) as muxer:
        feed = FrameFeed(muxer)
        with pytest.raises(MediaError, match="48×64"):  # noqa: PT012
            for _ in range(50):
                feed.put(np.zeros((10, 10, 4), np.uint8))
            feed.close(lambda: None)
