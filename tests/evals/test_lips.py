"""How far lips are apart, from pictures whose lips are where the test put them."""

import cv2
import numpy as np
import pytest
from evals.lips import envelope, opening


def face(apart: float, down: float = 0.0, size: int = 144) -> np.ndarray:
    """A mouth in a textured face, `apart` millimetres open, the head `down` millimetres lower; 0.16 m are shown."""
    skin = cv2.GaussianBlur(np.random.default_rng(3).random((size, size)).astype(np.float32), (0, 0), 2.0)
    skin = 90.0 + 110.0 * (skin - skin.min()) / np.ptp(skin)
    pixel = size / 160.0
    middle, gap, late = size / 2.0, apart * pixel, down * pixel
    rows = np.arange(size, dtype=np.float32)
    lower = rows - late > middle
    source = np.where(lower, np.maximum(rows - late - gap, middle), rows - late).astype(np.float32)
    columns = np.tile(np.arange(size, dtype=np.float32), (size, 1))
    drawn = cv2.remap(skin, columns, np.tile(source[:, None], (1, size)), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    inside = lower & (rows - late < middle + gap)
    drawn[inside, size // 2 - 18 : size // 2 + 18] = 25.0
    return np.repeat(drawn.astype(np.uint8)[..., None], 3, axis=2)


def test_the_opening_is_what_it_is_in_millimetres_however_the_head_moves() -> None:
    truth = [0.0, 2.0, 9.0, 15.0, 4.0, 0.0]
    found = 1000.0 * opening([face(apart, down) for apart, down in zip(truth, [0.0, 1.0, 2.0, -1.0, 1.0, 3.0], strict=True)])
    assert found == pytest.approx(truth, abs=0.6)


def test_the_level_of_a_voice_is_read_at_the_frames() -> None:
    sound = np.zeros((48_000, 2), np.float32)
    sound[24_000:36_000] = 0.5
    level = envelope(sound, 24, 24.0)
    assert level[:10].max() == 0.0
    assert level[13:17].min() > 0.9 * level.max()
