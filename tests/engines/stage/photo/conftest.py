from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image


def landscape(width: int = 480, height: int = 270, ball: tuple[int, int, int] = (200, 40, 30)) -> NDArray[np.uint8]:
    """A sky that pales to the horizon, rough ground, and a ball that stands on it."""
    rng = np.random.default_rng(4)
    picture = np.zeros((height, width, 3), np.uint8)
    horizon = int(height * 0.45)
    sky = np.linspace(0, 1, horizon)[:, None, None]
    picture[:horizon] = (1 - sky) * np.array([70, 120, 200]) + sky * np.array([190, 205, 225])
    grass = rng.integers(-28, 28, (height - horizon, width, 1))
    picture[horizon:] = np.clip(
        np.array([80, 110, 50]) + cv2.GaussianBlur(grass.astype(np.float32), (0, 0), 1)[..., None] * 2, 0, 255
    )
    cv2.circle(picture, (width // 2, int(height * 0.62)), height // 6, ball, -1, cv2.LINE_AA)
    cv2.circle(picture, (width // 2 - 12, int(height * 0.58)), height // 18, (240, 150, 140), -1, cv2.LINE_AA)
    return picture


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "photograph.png"
    Image.fromarray(landscape()).save(path)
    return path


@pytest.fixture
def second(tmp_path: Path) -> Path:
    path = tmp_path / "second.png"
    Image.fromarray(landscape(300, 400, (30, 40, 200))).save(path)
    return path
