import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from tests.engines.stage.photo.conftest import SAMPLES, lake

from soundstage.engines.stage import photo
from soundstage.engines.stage.photo.bridge import connect

WIDTH, HEIGHT = 320, 180


def test_a_nearer_view_of_the_same_scene_is_reached_by_travelling() -> None:
    picture = photo.look(SAMPLES / "coffee.png", 480, 270).picture
    matrix = np.array([[1.2, 0.0, -30.0], [0.0, 1.2, -24.0]])
    nearer = np.asarray(cv2.warpAffine(picture, matrix, (480, 270), flags=cv2.INTER_CUBIC), np.uint8)
    bridge = connect(picture, nearer, (None, None))
    assert bridge is not None
    assert (bridge.draw(picture, nearer, 0.0) == picture).all()
    assert (bridge.draw(picture, nearer, 1.0) == nearer).all()
    half = np.array([[1.1, 0.0, -15.0], [0.0, 1.1, -12.0]])
    expected = cv2.warpAffine(picture, half, (480, 270), flags=cv2.INTER_CUBIC)
    middle = np.s_[40:230, 60:420]
    assert np.abs(bridge.draw(picture, nearer, 0.5)[middle].astype(float) - expected[middle]).mean() < 6


def test_strangers_are_not_connected(water: Path) -> None:
    assert connect(photo.look(SAMPLES / "coffee.png", WIDTH, HEIGHT).picture, lake(), (None, None)) is None


@pytest.mark.parametrize("words", ["crossfading into the second look", "a wipe to the right", "fade to black and in again"])
def test_every_transition_ends_exactly_and_never_jumps(water: Path, second: Path, words: str) -> None:
    wishes = photo.Wishes(words=photo.Wishes.tokens(words), seconds=2.0)
    first, last = (photo.look(path, WIDTH, HEIGHT, wishes) for path in (water, second))
    made = photo.animate(first, last, photo.Move(kind="push"), frames=48, rate=24, seed=1, wishes=wishes)
    frames = [frame[..., :3].astype(float) for frame in made.frames]
    assert (frames[0] == first.picture).all()
    assert (frames[-1] == last.picture).all()
    steps = [np.abs(b - a).mean() for a, b in itertools.pairwise(frames)]
    assert max(steps) <= 3 * float(np.median(steps)) + 0.5


def test_an_unreadable_end_is_named(water: Path, tmp_path: Path) -> None:
    Image.new("RGB", (40, 40)).save(tmp_path / "end.png")
    (tmp_path / "end.png").write_bytes((tmp_path / "end.png").read_bytes()[:60])
    with pytest.raises(Exception, match="the end picture cannot be read"):
        photo.look(tmp_path / "end.png", WIDTH, HEIGHT, called="the end picture")
