from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from soundstage.engines.base import EngineError
from soundstage.engines.stage import photo


def test_stands_upright(tmp_path: Path) -> None:
    picture = np.zeros((40, 80, 3), np.uint8)
    picture[:, :40] = (250, 0, 0)
    image = Image.fromarray(picture)
    exif = image.getexif()
    exif[0x0112] = 6  # shown turned a quarter clockwise
    image.save(tmp_path / "turned.jpg", exif=exif, quality=95)
    assert photo.size(tmp_path / "turned.jpg") == (40, 80)
    shown = photo.load(tmp_path / "turned.jpg")
    assert shown.shape == (80, 40, 3)
    assert shown[:30, :, 0].mean() > 200 > 50 > shown[50:, :, 0].mean()


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "CMYK", "I;16"])
def test_reads_every_kind_of_pixel(tmp_path: Path, mode: str) -> None:
    ramp = np.tile(np.linspace(0, 255, 64, dtype=np.uint8), (32, 1))
    image = (
        Image.fromarray(ramp.astype(np.uint16) * 257) if mode == "I;16" else Image.fromarray(ramp).convert("RGB").convert(mode)
    )
    path = tmp_path / ("picture.tif" if mode in {"CMYK", "I;16"} else "picture.png")
    image.save(path)
    shown = photo.load(path)
    assert shown.shape == (32, 64, 3)
    assert shown[:, -4:].mean() > shown[:, :4].mean() + 60


def test_what_is_transparent_lies_on_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (16, 16), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    assert photo.load(tmp_path / "clear.png").min() > 200


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_says_what_to_send_instead(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.png").write_bytes(content)
    with pytest.raises(EngineError, match="cannot be read") as caught:
        photo.load(tmp_path / "broken.png")
    assert "JPEG, PNG or WebP" in caught.value.advice


def test_a_picture_that_fits_is_left_alone() -> None:
    picture = np.random.default_rng(0).integers(0, 255, (72, 128, 3), np.uint8)
    assert (photo.fit(picture, 128, 72) == picture).all()


@given(st.integers(20, 300), st.integers(20, 300), st.integers(16, 200), st.integers(16, 200))
def test_covers_without_bars_or_stretching(wide: int, tall: int, width: int, height: int) -> None:
    fitted = photo.fit(np.full((tall, wide, 3), 200, np.uint8), width, height)
    assert fitted.shape == (height, width, 3)
    assert fitted.min() >= 199
