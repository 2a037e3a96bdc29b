"""The user's picture, as a player would show it: upright, sRGB, opaque, and cut to the clip's raster."""

import io
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

from soundstage.engines.base import EngineError

__all__ = ["Floats", "Pixels", "fit", "load", "size"]

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

_ORIENTATION = 0x0112  # EXIF 2.32, table 4
_QUARTER_TURNS = (5, 6, 7, 8)
_PAPER = (236, 234, 230)  # behind a picture with transparency: a soft studio ground, not a hard white


def load(path: Path, called: str = "the picture") -> Pixels:
    """A picture as (h, w, 3) uint8 sRGB. Raises `EngineError`, which names it as `called`, when it cannot be read."""
    try:
        with Image.open(path) as opened:
            upright = ImageOps.exif_transpose(opened)
            return np.asarray(_opaque(_to_srgb(upright)))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _unreadable(error, called) from None


def size(path: Path) -> tuple[int, int]:
    """Width and height of a picture as it is shown, read from its header alone. Raises `EngineError`."""
    try:
        with Image.open(path) as opened:
            width, height = opened.size
            turned = opened.getexif().get(_ORIENTATION) in _QUARTER_TURNS
            return (height, width) if turned else (width, height)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _unreadable(error) from None


def fit(picture: Pixels, width: int, height: int, centre: tuple[float, float] = (0.5, 0.5)) -> Pixels:
    """Scale and crop a picture to cover width × height, keeping `centre` (0…1 across, down) as central as it can be."""
    tall, wide = picture.shape[:2]
    scale = max(width / wide, height / tall)
    crop_w, crop_h = min(wide, width / scale), min(tall, height / scale)
    left = float(np.clip(centre[0] * wide - crop_w / 2, 0, wide - crop_w))
    top = float(np.clip(centre[1] * tall - crop_h / 2, 0, tall - crop_h))
    # Pixel centres are mapped on pixel centres, so a picture that already fits comes back untouched.
    matrix = np.array([[scale, 0, -left * scale + (scale - 1) / 2], [0, scale, -top * scale + (scale - 1) / 2]])
    if scale < 1:
        # Shrinking by interpolation alone would alias: take the detail that cannot be kept away first.
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.45 * (1 / scale - 0.6) + 1e-3), np.uint8)
    fitted = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(fitted, np.uint8)


def _unreadable(error: Exception, called: str = "the picture") -> EngineError:
    return EngineError(
        f"{called} cannot be read: {error}",
        code="INPUT_VALIDATION_ERROR",
        advice="Send a whole JPEG, PNG or WebP of 300 to 6000 pixels a side.",
    )


def _to_srgb(image: Image.Image) -> Image.Image:
    """Through the embedded colour profile, if there is a sound one."""
    if image.mode in {"I", "I;16", "I;16B", "F"}:
        deep = np.asarray(image, np.float64)
        return Image.fromarray((255 * deep / max(deep.max(), 255.0)).astype(np.uint8)).convert("RGB")
    profile = image.info.get("icc_profile")
    if image.mode == "P":
        image = image.convert("RGBA")
    if profile and image.mode in {"RGB", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except ImageCms.PyCMSError:
            converted = None  # a broken profile says nothing: the numbers are taken as sRGB
        if converted is not None:
            return converted
    return image


def _opaque(image: Image.Image) -> Image.Image:
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, (*_PAPER, 255))
        return Image.alpha_composite(ground, image.convert("RGBA")).convert("RGB")
    return image.convert("RGB")
