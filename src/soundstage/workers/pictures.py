"""Checks an input picture by its content, and makes of it what engines take: one upright sRGB PNG."""

import io
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

__all__ = ["BadPicture", "normalise"]

_FORMATS = ("JPEG", "PNG", "WEBP")
_SHORTEST, _LONGEST = 300, 6000  # pixels
_NARROWEST, _WIDEST = 0.4, 2.5
_SMALLEST_FILE = 12


class BadPicture(Exception):
    """The picture cannot be used; the message says why and what would do."""


def normalise(source: Path, target: Path) -> tuple[int, int]:
    """Write the picture in `source` to `target` as 8-bit RGB PNG in sRGB, upright, transparency over white.

    Gives its (width, height). Raises `BadPicture` for anything but one whole JPEG, PNG or WebP of sides 300…6000 px and
    an aspect of 0.4…2.5; the size is looked at before anything is unpacked.
    """
    if source.stat().st_size < _SMALLEST_FILE:
        raise BadPicture("the file is empty")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(source, formats=_FORMATS) as picture:
                _check(picture)
                picture.load()
                upright = ImageOps.exif_transpose(picture)
                plain = _plain(_in_srgb(upright))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise BadPicture(f"its sides are longer than {_LONGEST} pixels") from None
    except UnidentifiedImageError:
        raise BadPicture("it is not a JPEG, PNG or WebP picture") from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise BadPicture(f"it is damaged or cut short ({error})") from None
    plain.save(target, "PNG", compress_level=1)
    return plain.size


def _check(picture: Image.Image) -> None:
    width, height = picture.size
    # A JPEG with further pictures behind the first (MPO) is what many phones save.
    if picture.format != "MPO" and getattr(picture, "n_frames", 1) > 1:
        raise BadPicture("it is an animation; send one still picture")
    if max(width, height) > _LONGEST or min(width, height) < _SHORTEST:
        raise BadPicture(f"it is {width}×{height} pixels; each side must be between {_SHORTEST} and {_LONGEST}")
    if not _NARROWEST <= width / height <= _WIDEST:
        raise BadPicture(
            f"its aspect ratio is {width / height:.2f} ({width}×{height}); it must be between {_NARROWEST} and {_WIDEST}"
        )


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Apply an embedded colour profile; one that cannot be read is disregarded, as browsers do."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "RGBA", "L", "CMYK"):
        return picture
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    try:
        embedded = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, embedded, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError):
        return picture
    return picture if converted is None else converted


def _plain(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        # Pillow would clip at 255 instead of scaling.
        return Image.fromarray((np.asarray(picture).astype(np.uint32) >> 8).astype(np.uint8)).convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        white = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(white, layered).convert("RGB")
    return picture.convert("RGB")
