import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.filling import beyond, fill

Pixels = NDArray[np.uint8]


def stripes(height: int = 180, width: int = 320) -> Pixels:
    """Slanting stripes over a gradient: structure that a blur would lose."""
    y, x = np.mgrid[0:height, 0:width]
    light = 90 + 60 * (np.sin((x + 0.5 * y) / 4.0) > 0) + 40 * x / width
    return np.asarray(np.repeat(light[..., None], 3, axis=2), np.uint8)


def detail(picture: Pixels) -> float:
    return float(np.abs(cv2.Laplacian(picture[..., 0].astype(np.float32), cv2.CV_32F)).mean())


def test_a_hole_is_completed_with_the_texture_round_it() -> None:
    picture = stripes()
    cover = np.zeros(picture.shape[:2], np.float32)
    cv2.circle(cover, (160, 90), 24, 1.0, -1)
    spoilt = picture.copy()
    spoilt[cover > 0] = (250, 20, 20)
    filled = fill(spoilt, cover)
    hole = np.s_[72:108, 142:178]
    assert np.abs(filled[hole][..., 0].astype(int) - filled[hole][..., 1]).max() < 30  # nothing red is left
    assert detail(filled[hole]) > 0.5 * detail(picture[hole])
    assert (filled[:40] == picture[:40]).all()
    assert (fill(spoilt, cover) == filled).all()


def test_a_picture_goes_on_beyond_its_edges() -> None:
    picture = stripes()
    framed = beyond(picture, 20)
    assert framed.shape == (220, 360, 3)
    assert (framed[20:-20, 20:-20] == picture).all()
    assert detail(framed[20:-20, :20]) > 0.35 * detail(picture)
