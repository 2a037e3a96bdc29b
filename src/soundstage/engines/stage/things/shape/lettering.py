"""Words as bodies and as stencils, in the open sans serif that Pillow carries."""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from .extrude import extrude
from .solid import Points, Solid, merge

__all__ = ["letters", "stencil"]

_EM = 160


def letters(text: str, height: float, depth: float, bevel: float = 0.0) -> Solid:
    """A line of text standing on y = 0, its middle at x = 0, facing +z; `height` is that of its tallest stroke."""
    mask = np.pad(_drawn(text.replace("\n", " ")), 2)
    contours, tree = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    if not contours:
        raise ValueError(f"no letters in {text!r}")
    rows, columns = mask.shape
    factor = height / (rows - 4)
    loops = [_loop(c, columns, rows, factor) for c in contours]
    bodies = []
    for i, (_, _, _, parent) in enumerate(tree[0]):
        if parent < 0 and len(loops[i]) >= 3:
            holes = [loops[j] for j, entry in enumerate(tree[0]) if entry[3] == i and len(loops[j]) >= 3]
            bodies.append(extrude(loops[i], depth, bevel, holes))
    return merge(bodies)


def stencil(text: str, width: int, height: int, margin: float = 0.1) -> NDArray[np.uint8]:
    """Text as large as it fits into (height, width), lines broken at newlines, 255 inside; row 0 is the lowest."""
    lines = [line for line in text.split("\n") if line] or [" "]
    sheet = Image.new("L", (width, height), 0)
    room = (width * (1.0 - 2.0 * margin), height * (1.0 - 2.0 * margin) / len(lines))
    font = _font(_EM)
    boxes = [font.getbbox(line) for line in lines]
    scale = min(min(room[0] / max(b[2] - b[0], 1) for b in boxes), room[1] / (_EM * 0.95))
    fitted = _font(max(int(_EM * scale), 4))
    pen = ImageDraw.Draw(sheet)
    pitch = fitted.size * 1.0
    for i, line in enumerate(lines):
        y = height / 2.0 + (i - (len(lines) - 1) / 2.0) * pitch
        pen.text((width / 2.0, y), line, fill=255, font=fitted, anchor="mm", stroke_width=max(round(fitted.size / 40), 0))
    return np.ascontiguousarray(np.asarray(sheet, np.uint8)[::-1, :, None])


def _drawn(text: str) -> NDArray[np.uint8]:
    font = _font(_EM)
    left, top, right, bottom = font.getbbox(text, stroke_width=3)
    sheet = Image.new("L", (max(int(right - left), 1), max(int(bottom - top), 1)), 0)
    ImageDraw.Draw(sheet).text((-left, -top), text, fill=255, font=font, stroke_width=3)
    return np.asarray(np.asarray(sheet) > 127, np.uint8)


def _loop(contour: NDArray[np.int32], columns: int, rows: int, factor: float) -> Points:
    simple = cv2.approxPolyDP(contour, 1.4, True).reshape(-1, 2).astype(np.float64)
    return np.stack([(simple[:, 0] - columns / 2.0) * factor, (rows - 3 - simple[:, 1]) * factor], axis=1)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise RuntimeError("Pillow was built without FreeType")
    return font
