"""Small pictures of foliage, painted leaf by leaf: a card of these is a spray, a frond, a tuft or a flower.

Channels: r shade, g hue (0 the first colour … 1 the second), b petals (the third colour), a coverage.
"""

import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Floats

__all__ = ["SPRAYS", "spray"]

_SIZE = 192
_Profile = Callable[[Floats], Floats]


class _Sheet:
    """A painter of leaves on a square from (0, 0) bottom left to (1, 1)."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng([seed, 0x1EAF])
        at = ((np.arange(_SIZE) + 0.5) / _SIZE).astype(np.float32)
        self.x, self.y = np.meshgrid(at, at)
        self.pixels = np.zeros((_SIZE, _SIZE, 4), np.float32)
        self.pixels[..., 0], self.pixels[..., 1] = 0.8, 0.4

    def leaf(
        self, x: float, y: float, angle: float, length: float, width: float, profile: _Profile, *, petal: float = 0.0
    ) -> None:
        """A blade from (x, y) towards `angle` (radians from up, clockwise), shaped by its half width along 0…1."""
        s, c = math.sin(angle), math.cos(angle)
        at = self._window(x, y, length + width)
        right, up = self.x[at] - x, self.y[at] - y
        along = (right * s + up * c) / length
        across = (right * c - up * s) / (width * 0.5)
        half = np.where((along > 0) & (along < 1), profile(np.clip(along, 0.0, 1.0)), 0.0)
        inside = np.abs(across) < half
        rib = 1.0 - 0.22 * np.exp(-((across / np.maximum(half, 1e-3) / 0.16) ** 2))
        shade = float(self.random.uniform(0.62, 1.05)) * (0.82 + 0.25 * along) * rib * (1.0 + 0.10 * np.sign(across))
        self._lay(at, inside, shade, float(self.random.random()), petal)

    def disc(self, x: float, y: float, radius: float, *, petal: float = 0.0, hue: float = 1.0, shade: float = 1.0) -> None:
        at = self._window(x, y, radius)
        away = np.hypot(self.x[at] - x, self.y[at] - y) / radius
        self._lay(at, away < 1.0, shade * (1.05 - 0.3 * away), hue, petal)

    def line(self, x: float, y: float, to_x: float, to_y: float, width: float, *, shade: float = 0.55) -> None:
        length = math.hypot(to_x - x, to_y - y)
        at = self._window(x, y, length + width)
        along = ((self.x[at] - x) * (to_x - x) + (self.y[at] - y) * (to_y - y)) / length**2
        across = np.abs((self.x[at] - x) * (to_y - y) - (self.y[at] - y) * (to_x - x)) / length
        self._lay(at, (along > 0) & (along < 1) & (across < width * 0.5), np.full_like(along, shade), 0.3, 0.0)

    def _window(self, x: float, y: float, reach: float) -> tuple[slice, slice]:
        """The pixels that something within `reach` of a point can touch."""

        def side(middle: float) -> slice:
            low, high = math.floor((middle - reach) * _SIZE) - 1, math.ceil((middle + reach) * _SIZE) + 1
            return slice(min(max(low, 0), _SIZE), min(max(high, 0), _SIZE))

        return side(y), side(x)

    def _lay(
        self, at: tuple[slice, slice], inside: NDArray[np.bool_], shade: NDArray[np.floating[Any]], hue: float, petal: float
    ) -> None:
        there = self.pixels[at]
        there[inside, 0] = np.asarray(shade, np.float32)[inside]
        there[inside, 1:] = (hue, petal, 1.0)


def _ovate(t: Floats) -> Floats:
    return np.asarray(np.clip(np.sin(np.pi * t**0.72), 0.0, 1.0) ** 0.8, np.float32)


def _lance(t: Floats) -> Floats:
    return np.asarray(np.sin(np.pi * t**0.6), np.float32)


def _needle(t: Floats) -> Floats:
    return np.asarray(np.minimum(1.0, (1.0 - t) * 4.0), np.float32)


def _petal(t: Floats) -> Floats:
    return np.asarray(np.sqrt(np.clip(np.sin(np.pi * t**1.3), 0.0, 1.0)), np.float32)


def _maple(t: Floats) -> Floats:
    return np.asarray((0.42 + 0.58 * np.abs(np.sin(t * 9.0))) * np.sqrt(np.clip(np.sin(np.pi * t**0.6), 0.0, 1.0)), np.float32)


def _twigs(sheet: _Sheet, count: int) -> list[tuple[float, float, float]]:
    """A forked twig from the bottom; where leaves sit on it and the way they lean."""
    places = []
    for _ in range(count):
        angle = float(sheet.random.uniform(-0.85, 0.85))
        length = float(sheet.random.uniform(0.45, 0.85))
        to = (0.5 + math.sin(angle) * length * 0.62, 0.04 + math.cos(angle) * length)
        sheet.line(0.5, 0.02, *to, 0.011)
        for t in np.linspace(0.25, 1.0, 7):
            lean = angle + float(sheet.random.choice([-1.0, 1.0])) * float(sheet.random.uniform(0.3, 1.2)) * (1.2 - t)
            places.append((0.5 + (to[0] - 0.5) * t, 0.02 + (to[1] - 0.02) * t, lean))
    return places


def _broad(sheet: _Sheet) -> None:
    for x, y, lean in _twigs(sheet, 6):
        sheet.leaf(x, y, lean, float(sheet.random.uniform(0.14, 0.22)), float(sheet.random.uniform(0.09, 0.13)), _ovate)


def _small(sheet: _Sheet) -> None:
    for x, y, lean in _twigs(sheet, 8):
        sheet.leaf(x, y, lean, float(sheet.random.uniform(0.08, 0.12)), float(sheet.random.uniform(0.06, 0.08)), _ovate)


def _mass(sheet: _Sheet) -> None:
    """Foliage from afar: a ragged cloud of small leaves."""
    tufts = sheet.random.uniform(0.16, 0.84, (9, 2))
    for k in range(300):
        x, y = (float(v) for v in tufts[k % 9] + sheet.random.normal(0.0, 0.068, 2))
        sheet.leaf(x, y, float(sheet.random.uniform(0.0, 6.28)), 0.062, 0.042, _ovate)


def _maples(sheet: _Sheet) -> None:
    for x, y, lean in _twigs(sheet, 5):
        for turn, size in ((-1.1, 0.7), (1.1, 0.7), (-0.55, 0.9), (0.55, 0.9), (0.0, 1.0)):
            sheet.leaf(x, y, lean + turn, 0.15 * size, 0.07, _maple)


def _willow(sheet: _Sheet) -> None:
    for x in np.linspace(0.12, 0.88, 6):
        sway = float(sheet.random.normal(0.0, 0.03))
        low = float(sheet.random.uniform(0.0, 0.35))
        sheet.line(float(x), 1.0, float(x) + sway, low, 0.007)
        for t in np.arange(0.02, 1.0, 0.045):
            side = float(sheet.random.choice([-1.0, 1.0]))
            at = (float(x) + sway * t, 1.0 - (1.0 - low) * t)
            sheet.leaf(*at, math.pi - side * float(sheet.random.uniform(0.2, 0.6)), 0.11, 0.018, _lance)


def _blossom(sheet: _Sheet) -> None:
    for x, y, _ in _twigs(sheet, 9):
        cx, cy = x + float(sheet.random.normal(0.0, 0.03)), y + float(sheet.random.normal(0.0, 0.03))
        turn = float(sheet.random.uniform(0.0, 6.28))
        for k in range(5):
            sheet.leaf(cx, cy, turn + k * 1.2566, 0.072, 0.066, _petal, petal=1.0)
        sheet.disc(cx, cy, 0.012, petal=0.55, shade=0.75)


def _spruce(sheet: _Sheet) -> None:
    sheet.line(0.5, 0.0, 0.5, 1.0, 0.02, shade=0.4)
    for t in np.arange(0.02, 0.97, 0.085):
        for side in (-1.0, 1.0):
            angle = side * float(sheet.random.uniform(0.6, 0.95))
            length = (0.52 * (1.0 - t) ** 0.6 + 0.05) * float(sheet.random.uniform(0.75, 1.0))
            ex, ey = 0.5 + math.sin(angle) * length * 0.92, float(t) + math.cos(angle) * length
            sheet.line(0.5, float(t), ex, ey, 0.012, shade=0.45)
            for u in np.arange(0.1, 1.0, 0.11):
                at = (0.5 + (ex - 0.5) * u, float(t) + (ey - float(t)) * u)
                for lean in (-0.75, 0.75):
                    sheet.leaf(*at, angle + lean, 0.06, 0.016, _needle)


def _pine(sheet: _Sheet) -> None:
    sheet.line(0.5, 0.0, 0.5, 0.55, 0.022, shade=0.4)
    for _ in range(150):
        y = float(sheet.random.uniform(0.1, 0.6))
        angle = float(sheet.random.normal(0.0, 0.95))
        sheet.leaf(0.5, y, angle, float(sheet.random.uniform(0.26, 0.42)), 0.013, _needle)


def _frond(sheet: _Sheet) -> None:
    sheet.line(0.5, 0.0, 0.5, 1.0, 0.016, shade=0.9)
    for t in np.arange(0.05, 0.98, 0.034):
        length = 0.52 * math.sin(math.pi * min(0.18 + 0.8 * float(t), 1.0)) ** 0.6
        for side in (-1.0, 1.0):
            sheet.leaf(0.5, float(t), side * float(sheet.random.uniform(0.80, 1.05)), length, 0.026, _lance)


def _fern(sheet: _Sheet) -> None:
    sheet.line(0.5, 0.0, 0.5, 0.98, 0.014, shade=0.6)
    for t in np.arange(0.08, 0.96, 0.036):
        length = 0.44 * (1.0 - float(t)) ** 0.75 + 0.03
        for side in (-1.0, 1.0):
            for u in np.arange(0.0, 1.0, 0.16):
                x, y = 0.5 + side * length * u, float(t) + 0.18 * length * u
                sheet.leaf(x, y, side * 1.2, length * 0.2 + 0.012, 0.036 * (1.1 - u), _ovate)


def _bamboo(sheet: _Sheet) -> None:
    for x, y, lean in _twigs(sheet, 5):
        sheet.leaf(
            x, y, lean + math.pi * 0.5 * math.copysign(0.6, lean), float(sheet.random.uniform(0.18, 0.28)), 0.032, _lance
        )


def _stalks(
    sheet: _Sheet, count: int, tall: tuple[float, float], width: float, lean: float
) -> list[tuple[float, float, float]]:
    """Blades or stems side by side; their tips and leanings."""
    tips = []
    for x in np.linspace(0.06, 0.94, count):
        angle = float(sheet.random.normal(0.0, lean))
        high = float(sheet.random.uniform(*tall))
        at = float(x) + float(sheet.random.normal(0.0, 0.02))
        sheet.leaf(at, 0.0, angle, high, width, _needle)
        tips.append((at + math.sin(angle) * high, math.cos(angle) * high, angle))
    return tips


def _blades(sheet: _Sheet) -> None:
    _stalks(sheet, 46, (0.45, 0.98), 0.022, 0.16)
    _stalks(sheet, 30, (0.25, 0.6), 0.024, 0.3)


def _wheat(sheet: _Sheet) -> None:
    _stalks(sheet, 26, (0.4, 0.7), 0.018, 0.12)
    for x, y, angle in _stalks(sheet, 20, (0.68, 0.84), 0.010, 0.07):
        for k in range(7):
            for side in (-1.0, 1.0):
                at = (x + math.sin(angle) * 0.018 * k, y + 0.018 * k - 0.02)
                sheet.leaf(*at, angle + side * 0.35, 0.04, 0.018, _ovate, petal=0.6)
                sheet.leaf(*at, angle + side * 0.16, 0.10, 0.004, _needle, petal=0.6)


def _reeds(sheet: _Sheet) -> None:
    _stalks(sheet, 26, (0.55, 0.95), 0.026, 0.09)
    for x, y, angle in _stalks(sheet, 7, (0.7, 0.82), 0.012, 0.05):
        sheet.leaf(
            x, y - 0.02, angle, 0.15, 0.032, lambda t: np.asarray(np.minimum(1, np.sin(np.pi * t) * 3), np.float32), petal=1.0
        )


def _flowers(sheet: _Sheet, petals: int, size: float, centre: float) -> None:
    _stalks(sheet, 22, (0.3, 0.62), 0.022, 0.22)
    for x, y, _ in _stalks(sheet, 9, (0.45, 0.9), 0.010, 0.10):
        turn = float(sheet.random.uniform(0.0, 6.28))
        for k in range(petals):
            sheet.leaf(x, y, turn + k * 6.2832 / petals, size, size * (4.4 / petals), _petal, petal=1.0)
        sheet.disc(x, y, size * centre, petal=0.45, shade=1.1)


def _daisies(sheet: _Sheet) -> None:
    _flowers(sheet, 9, 0.05, 0.36)


def _poppies(sheet: _Sheet) -> None:
    _flowers(sheet, 5, 0.062, 0.24)


def _lavender(sheet: _Sheet) -> None:
    _stalks(sheet, 30, (0.3, 0.55), 0.012, 0.22)
    for x, y, angle in _stalks(sheet, 30, (0.5, 0.75), 0.008, 0.2):
        for k in range(9):
            at = (x + math.sin(angle) * 0.024 * k, y - 0.03 + 0.024 * k)
            sheet.disc(*at, 0.017 - 0.0011 * k, petal=1.0, shade=float(sheet.random.uniform(0.7, 1.1)))


def _tulip(sheet: _Sheet) -> None:
    for angle in (-0.35, 0.3, -0.12, 0.16):
        sheet.leaf(0.5, 0.0, angle, 0.62, 0.12, _lance)
    sheet.line(0.5, 0.0, 0.5, 0.72, 0.03, shade=0.9)
    for angle in (-0.34, 0.34, 0.0):
        sheet.leaf(0.5, 0.66, angle, 0.32, 0.19, _petal, petal=1.0)


def _sunflower(sheet: _Sheet) -> None:
    for k in range(26):
        sheet.leaf(0.5, 0.5, k * 0.2417, 0.48, 0.11, _lance, petal=1.0)
    for k in range(24):
        sheet.leaf(0.5, 0.5, 0.12 + k * 0.2618, 0.41, 0.10, _lance, petal=1.0)
    for k in range(220):
        radius, angle = 0.235 * math.sqrt(k / 220.0), k * 2.39996
        shade = 0.55 + 0.5 * (k % 3) / 2.0
        sheet.disc(0.5 + radius * math.cos(angle), 0.5 + radius * math.sin(angle), 0.021, petal=0.45, shade=shade)


def _rose(sheet: _Sheet) -> None:
    for x, y, lean in _twigs(sheet, 6):
        sheet.leaf(x, y, lean, 0.13, 0.09, _ovate)
    for _ in range(7):
        x, y = (float(v) for v in sheet.random.uniform(0.2, 0.8, 2))
        for ring, size in ((7, 0.075), (6, 0.055), (5, 0.035)):
            turn = float(sheet.random.uniform(0.0, 6.28))
            for k in range(ring):
                sheet.leaf(x, y, turn + k * 6.2832 / ring, size, size * 0.95, _petal, petal=1.0)


def _vine(sheet: _Sheet) -> None:
    for x in (0.25, 0.5, 0.75):
        sheet.line(x, 1.0, x + float(sheet.random.normal(0.0, 0.05)), 0.05, 0.014)
        for t in np.arange(0.05, 0.95, 0.06):
            side = float(sheet.random.choice([-1.0, 1.0]))
            sheet.leaf(x, 1.0 - float(t), math.pi - side * float(sheet.random.uniform(0.4, 1.3)), 0.13, 0.10, _ovate)


def _kelp(sheet: _Sheet) -> None:
    for x in np.linspace(0.2, 0.8, 4):
        for t in np.arange(0.0, 0.92, 0.05):
            side = 1.0 if round(float(t) * 20) % 2 else -1.0
            at = (float(x) + 0.04 * math.sin(float(t) * 6.0 + float(x) * 9.0), float(t))
            sheet.leaf(*at, side * 0.7, 0.17, 0.045, _lance)


SPRAYS: dict[str, Callable[[_Sheet], None]] = {
    "broad": _broad,
    "small": _small,
    "mass": _mass,
    "maple": _maples,
    "willow": _willow,
    "blossom": _blossom,
    "spruce": _spruce,
    "pine": _pine,
    "frond": _frond,
    "fern": _fern,
    "bamboo": _bamboo,
    "blades": _blades,
    "wheat": _wheat,
    "reeds": _reeds,
    "daisies": _daisies,
    "poppies": _poppies,
    "lavender": _lavender,
    "tulip": _tulip,
    "sunflower": _sunflower,
    "rose": _rose,
    "vine": _vine,
    "kelp": _kelp,
}


@cache
def spray(kind: str) -> NDArray[np.uint8]:
    """The picture of a kind of foliage, (192, 192, 4), row 0 at the bottom."""
    sheet = _Sheet(sorted(SPRAYS).index(kind))
    SPRAYS[kind](sheet)
    return np.asarray(np.clip(sheet.pixels, 0.0, 1.0) * 255.0 + 0.5, np.uint8)
