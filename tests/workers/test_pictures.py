import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from soundstage.workers.pictures import BadPicture, normalise


def gradient(mode: str = "RGB", size: tuple[int, int] = (400, 300)) -> Image.Image:
    return Image.linear_gradient("L").resize(size).convert(mode)


def save(picture: Image.Image, path: Path, kind: str, **options: Any) -> Path:
    picture.save(path, kind, **options)
    return path


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_content_decides_not_the_name(tmp_path: Path, kind: str) -> None:
    source = save(gradient(), tmp_path / "picture.txt", kind)
    assert normalise(source, tmp_path / "out.png") == (400, 300)
    with Image.open(tmp_path / "out.png") as made:
        assert (made.format, made.mode, made.size) == ("PNG", "RGB", (400, 300))


def test_exif_orientation_is_applied(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = save(gradient(), tmp_path / "a.jpg", "JPEG", exif=exif)
    assert normalise(source, tmp_path / "out.png") == (300, 400)


@pytest.mark.parametrize(("mode", "kind"), [("CMYK", "JPEG"), ("L", "PNG"), ("P", "PNG"), ("1", "PNG"), ("LA", "PNG")])
def test_other_colour_modes_become_rgb(tmp_path: Path, mode: str, kind: str) -> None:
    source = save(gradient(mode), tmp_path / "a", kind)
    normalise(source, tmp_path / "out.png")
    with Image.open(tmp_path / "out.png") as made:
        assert made.mode == "RGB"
        assert np.asarray(made)[-1, 0, 0] > np.asarray(made)[0, 0, 0]


def test_sixteen_bits_are_scaled_not_clipped(tmp_path: Path) -> None:
    values = np.linspace(0, 65535, 400, dtype=np.uint16)[None].repeat(300, 0)
    source = save(Image.fromarray(values), tmp_path / "a.png", "PNG")
    normalise(source, tmp_path / "out.png")
    with Image.open(tmp_path / "out.png") as made:
        assert np.asarray(made)[0, 200, 0] == pytest.approx(128, abs=1)


def test_transparency_lies_on_white(tmp_path: Path) -> None:
    source = save(Image.new("RGBA", (300, 300), (255, 0, 0, 0)), tmp_path / "a.png", "PNG")
    normalise(source, tmp_path / "out.png")
    with Image.open(tmp_path / "out.png") as made:
        assert made.getpixel((5, 5)) == (255, 255, 255)


def test_an_embedded_profile_is_applied(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    broken = save(gradient(), tmp_path / "a.png", "PNG", icc_profile=profile)
    assert normalise(broken, tmp_path / "out.png") == (400, 300)


@pytest.mark.parametrize(
    ("size", "why"),
    [((299, 400), "299×400"), ((6001, 400), "6001×400"), ((300, 760), r"0\.39"), ((780, 300), r"2\.60")],
)
def test_sides_and_aspect_have_limits(tmp_path: Path, size: tuple[int, int], why: str) -> None:
    source = save(Image.new("L", size), tmp_path / "a.png", "PNG")
    with pytest.raises(BadPicture, match=why):
        normalise(source, tmp_path / "out.png")
    assert not (tmp_path / "out.png").exists()


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_animations_are_refused(tmp_path: Path, kind: str) -> None:
    frames = [Image.new("RGB", (300, 300), colour) for colour in ("red", "blue")]
    source = save(frames[0], tmp_path / "a", kind, save_all=True, append_images=frames[1:])
    with pytest.raises(BadPicture, match="animation"):
        normalise(source, tmp_path / "out.png")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_truncated_files_are_refused(tmp_path: Path, kind: str, kept: float) -> None:
    file = io.BytesIO()
    Image.effect_noise((400, 300), 90).convert("RGB").save(file, kind)
    source = tmp_path / "a"
    source.write_bytes(file.getvalue()[: int(len(file.getvalue()) * kept)])
    with pytest.raises(BadPicture, match=r"damaged|not a JPEG"):
        normalise(source, tmp_path / "out.png")


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack("!I", len(data)) + kind + data + struct.pack("!I", zlib.crc32(kind + data))

    header = struct.pack("!IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    (tmp_path / "a.png").write_bytes(png)
    with pytest.raises(BadPicture, match="6000"):
        normalise(tmp_path / "a.png", tmp_path / "out.png")


@pytest.mark.parametrize(
    "content", [b"", b"<html>not found</html>", b"GIF89a" + bytes(50), b"%PDF-1.7" + bytes(50), bytes(100)]
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(BadPicture, match=r"not a JPEG, PNG or WebP|empty"):
        normalise(tmp_path / "a.png", tmp_path / "out.png")


@pytest.mark.parametrize("turn", range(1, 9))
def test_every_exif_orientation_comes_upright(tmp_path: Path, turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    upright = np.zeros((320, 420, 3), np.uint8)
    upright[:160, :210] = 240  # light at the upper left, as it is to be seen
    undo = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[turn]
    stored = Image.fromarray(upright) if undo is None else Image.fromarray(upright).transpose(Image.Transpose(undo))
    source = save(stored, tmp_path / "a.jpg", "JPEG", exif=exif, quality=95)
    assert normalise(source, tmp_path / "out.png") == (420, 320)
    with Image.open(tmp_path / "out.png") as made:
        seen = np.asarray(made)
    assert seen[40, 40, 0] > 200
    assert max(seen[40, 380, 0], seen[280, 40, 0], seen[280, 380, 0]) < 50


def test_a_palette_with_transparency_lies_on_white(tmp_path: Path) -> None:
    palette = Image.new("P", (300, 300), 3)
    palette.putpalette([0, 0, 0] * 3 + [200, 30, 30])
    source = save(palette, tmp_path / "a.png", "PNG", transparency=3)
    normalise(source, tmp_path / "out.png")
    with Image.open(tmp_path / "out.png") as made:
        assert made.getpixel((5, 5)) == (255, 255, 255)


@settings(max_examples=24, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(["JPEG", "PNG", "WEBP"]),
    hurt=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=12),
)
def test_whatever_is_damaged_is_read_or_refused_in_words(tmp_path: Path, kind: str, hurt: list[tuple[float, int]]) -> None:
    file = io.BytesIO()
    gradient().save(file, kind)
    content = bytearray(file.getvalue())
    for place, value in hurt:
        content[min(int(place * len(content)), len(content) - 1)] = value
    (tmp_path / "a").write_bytes(bytes(content))
    sides: tuple[int, ...] = ()
    reason = ""
    try:
        sides = normalise(tmp_path / "a", tmp_path / "out.png")
    except BadPicture as refused:
        reason = str(refused)
    assert len(reason) > 10 or 300 <= min(sides) <= max(sides) <= 6000
