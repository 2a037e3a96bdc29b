from pathlib import Path

import cv2
import numpy as np
from tests.engines.stage.photo.conftest import SAMPLES

from soundstage.engines.stage import photo
from soundstage.engines.stage.photo.focus import softened


def sharpness(part: np.ndarray) -> float:
    return float(np.abs(cv2.Laplacian(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY).astype(np.float32), cv2.CV_32F)).mean())


def shot(image: Path, direction: str) -> list[np.ndarray]:
    shown = photo.look(image, 480, 270)
    move = photo.Move(kind="rack_focus", direction=direction, speed="normal")
    return [frame[..., :3] for frame in photo.animate(shown, None, move, frames=24, rate=24, seed=1).frames]


def test_focus_goes_from_near_to_far_and_the_other_way(photograph: Path) -> None:
    ball, far = np.s_[140:200, 200:280], np.s_[100:130, 20:140]
    for direction, first, last in (("farther", far, ball), ("nearer", ball, far)):
        frames = shot(photograph, direction)
        early, late = frames[8], frames[-1]
        assert sharpness(early[first]) < 0.7 * sharpness(frames[0][first])
        assert sharpness(late[last]) < 0.7 * sharpness(frames[0][last])
        assert sharpness(late[first]) > sharpness(early[first])


def test_blur_follows_its_map() -> None:
    picture = photo.look(SAMPLES / "coffee.png", 320, 180).picture
    ramp = np.tile(np.linspace(0, 6, 80, dtype=np.float32), (45, 1))
    soft = softened(picture, ramp)
    assert sharpness(soft[:, :40]) > 0.6 * sharpness(picture[:, :40])
    assert sharpness(soft[:, -60:]) < 0.4 * sharpness(picture[:, -60:])
