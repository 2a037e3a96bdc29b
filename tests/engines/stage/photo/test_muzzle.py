import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from tests.engines.stage.photo.conftest import landscape

from soundstage.engines.stage.photo.sight.muzzle import find_muzzle


@pytest.fixture
def beast() -> NDArray[np.uint8]:
    """A pale muzzle in a dark mane: eyes, nose and the line of the mouth."""
    picture = np.full((360, 640, 3), (170, 150, 110), np.uint8)
    cv2.circle(picture, (320, 180), 140, (96, 52, 26), -1)
    cv2.ellipse(picture, (320, 190), (72, 92), 0, 0, 360, (214, 186, 140), -1)
    for x in (285, 355):
        cv2.circle(picture, (x, 135), 6, (60, 40, 24), -1)
    cv2.ellipse(picture, (320, 185), (24, 18), 0, 0, 360, (44, 26, 24), -1)
    cv2.line(picture, (288, 238), (352, 238), (80, 56, 44), 4)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.5), np.uint8)


def test_finds_a_mouth_below_nose_and_eyes(beast: NDArray[np.uint8]) -> None:
    found = find_muzzle(beast, {"lion", "roars"})
    assert found is not None
    assert found.x == pytest.approx(320, abs=8)
    assert found.y == pytest.approx(238, abs=16)


def test_without_a_beast_named_or_seen_there_is_none(beast: NDArray[np.uint8]) -> None:
    assert find_muzzle(beast, {"woman"}) is None
    assert find_muzzle(landscape(), {"lion"}) is None
