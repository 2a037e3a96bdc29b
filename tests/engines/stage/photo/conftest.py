from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage
from numpy.typing import NDArray
from PIL import Image

from soundstage.engines.stage import photo

Pixels = NDArray[np.uint8]
SAMPLES = Path(skimage.__file__).parent / "data"  # pictures that come inside scikit-image's wheel


def landscape(width: int = 480, height: int = 270, ball: tuple[int, int, int] = (200, 40, 30)) -> Pixels:
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


def lake(width: int = 320, height: int = 180) -> Pixels:
    """Clouded sky, a dark hill, blue water from 60 % down with streaks of light on it."""
    rng = np.random.default_rng(2)
    picture = np.zeros((height, width, 3), np.float32)
    cloud = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 9)
    picture[:] = np.array([150, 180, 225]) + 260 * cloud[..., None]
    x = np.arange(width)
    ridge = (0.42 + 0.08 * np.sin(x / 40)) * height
    rows = np.arange(height)[:, None]
    picture[(rows > ridge[None]) & (rows < 0.6 * height)] = (42, 44, 40)
    streaks = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), sigmaX=6, sigmaY=1)
    water = np.array([60, 105, 165]) + 160 * streaks[..., None]
    picture[int(0.6 * height) :] = water[int(0.6 * height) :]
    return np.asarray(np.clip(picture, 0, 255), np.uint8)


@pytest.fixture(scope="session")
def photograph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "photograph.png"
    Image.fromarray(landscape()).save(path)
    return path


@pytest.fixture(scope="session")
def second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "second.png"
    Image.fromarray(landscape(300, 400, (30, 40, 200))).save(path)
    return path


@pytest.fixture(scope="session")
def water(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "lake.png"
    Image.fromarray(lake()).save(path)
    return path


@pytest.fixture(scope="session")
def portrait() -> photo.Shown:
    """Eileen Collins, 1999 (NASA, public domain): a face that smiles at the camera."""
    return photo.look(SAMPLES / "astronaut.png", 640, 360)
