"""Layers seen from a view: each is warped by its relief and by what stirs in it, then laid over the one behind."""

from collections.abc import Mapping

import cv2
import numba
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.filling import beyond
from soundstage.engines.stage.photo.focus import softened
from soundstage.engines.stage.photo.moves import View
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import COARSE, Plate

__all__ = ["Compositor", "Sheet"]


_BLUR = 0.011  # widths, of what is farthest from the focus when the lens is wide open
_MARGIN = 0.06  # of the longer side, beyond the picture's edges that are completed, for a camera that looks there


class Sheet:
    """One layer as the compositor keeps it: texture, coverage, relief on the coarse grid.

    `colour` and `alpha` reach `margin` pixels beyond the picture on every side, and `box` counts from there.
    """

    def __init__(self, plate: Plate, index: int) -> None:
        layer = plate.layers[index]
        self.name = layer.name
        self.margin = round(_MARGIN * max(plate.width, plate.height))
        self.relief = plate.coarse(layer.disparity)
        self.alpha = None if layer.alpha is None else _framed(layer.alpha, self.margin)
        self.colour = beyond(layer.colour, self.margin)
        left, top, right, bottom = layer.box
        m = self.margin
        self.box = (
            0 if left <= 0 else left + m,
            0 if top <= 0 else top + m,
            right + (2 * m if right >= plate.width else m),
            bottom + (2 * m if bottom >= plate.height else m),
        )


def _framed(values: NDArray[np.uint8], margin: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.copyMakeBorder(values, margin, margin, margin, margin, cv2.BORDER_REPLICATE), np.uint8)


class Compositor:
    """Draws one picture's layers from any view near the one it was taken from."""

    def __init__(self, plate: Plate) -> None:
        self._height, self._width = plate.height, plate.width
        self._x, self._y = plate.grid
        self.sheets = [Sheet(plate, index) for index in range(len(plate.layers))]
        seen = [sheet.relief for sheet in self.sheets if sheet.name != "sky"]
        self._depths = min(float(relief.min()) for relief in seen), max(float(np.percentile(relief, 98)) for relief in seen)
        # What cutting and laying together again changed: given back at the start and let go as the camera leaves.
        composed, _ = self._compose(View(), {}, {}, {})
        residue = plate.picture.astype(np.int16) - composed
        self._residue = None
        if np.abs(residue).max() > 1:
            m = self.sheets[0].margin
            self._residue = cv2.copyMakeBorder(residue, m, m, m, m, cv2.BORDER_REPLICATE)

    def sheet(self, name: str) -> Sheet | None:
        """A layer's sheet by its name."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)

    @property
    def relief(self) -> Floats:
        """Disparity of the whole picture on the coarse grid, nearest layer first."""
        relief = self.sheets[0].relief
        for sheet in self.sheets[1:]:
            if sheet.alpha is None:
                relief = sheet.relief
                continue
            m = sheet.margin
            alpha = (
                cv2.resize(sheet.alpha[m:-m, m:-m], relief.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255
            )
            relief = relief * (1 - alpha) + sheet.relief * alpha
        return np.asarray(relief, np.float32)

    def draw(
        self,
        view: View,
        *,
        held: float = 0.0,
        drifts: Mapping[str, Floats] | None = None,
        textures: Mapping[str, Pixels] | None = None,
        grades: Mapping[str, NDArray[np.uint8]] | None = None,
        glow: Floats | None = None,
        fine: bool = True,
    ) -> Pixels:
        """The picture (h, w, 3) uint8 from a view; not `fine` where it will be blurred anyway.

        `held` 1 keeps every original pixel, 0 lets go. By layer's name: `drifts` (rows, columns, 2) in widths, from where a
        point is taken; `textures` in place of the sheet's own; `grades` (3, 256) curves. `glow` (rows, columns, 3), light
        added to the picture as it lies, 0…255.
        """
        cubic = cv2.INTER_CUBIC if fine else cv2.INTER_LINEAR
        composed, lookup = self._compose(view, drifts or {}, textures or {}, grades or {}, cubic)
        if held > 0 and self._residue is not None and view.aperture == 0:
            x, y = lookup
            rest = cv2.remap(self._residue, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
            _add(composed, rest, np.float32(held))
        if glow is not None:
            x, y = self._solve(view, self.sheets[min(1, len(self.sheets) - 1)].relief, None)
            lit = cv2.resize(_sampled(glow, x, y, self._width / self._height), (self._width, self._height))
            composed = cv2.add(composed, lit.astype(np.uint8))
        return np.asarray(composed, np.uint8)

    def _compose(
        self,
        view: View,
        drifts: Mapping[str, Floats],
        textures: Mapping[str, Pixels],
        grades: Mapping[str, NDArray[np.uint8]],
        cubic: int = cv2.INTER_CUBIC,
    ) -> tuple[Pixels, tuple[Floats, Floats]]:
        picture: Pixels | None = None
        lookup: tuple[Floats, Floats] | None = None
        for sheet in self.sheets:
            lookup = x, y = self._lookup(view, sheet.relief, drifts.get(sheet.name))
            texture = textures.get(sheet.name, sheet.colour)
            softness = self._softness(view, sheet) if view.aperture > 0 else None
            if picture is None:
                seen = cv2.remap(texture, x, y, cubic, borderMode=cv2.BORDER_REFLECT_101)
                picture = np.asarray(_graded(seen, grades.get(sheet.name)), np.uint8)
                picture = picture if softness is None else softened(picture, softness)
            elif softness is not None:
                self._lay_soft(picture, sheet, texture, (x, y), grades.get(sheet.name), softness)
            elif sheet.alpha is not None:
                self._lay(picture, sheet, texture, (x, y), grades.get(sheet.name), cubic)
        assert picture is not None
        assert lookup is not None
        return picture, lookup

    def _lay(
        self,
        picture: Pixels,
        sheet: Sheet,
        texture: Pixels,
        places: tuple[Floats, Floats],
        grade: NDArray[np.uint8] | None,
        cubic: int,
    ) -> None:
        """Only where the layer is: the rows and columns of the view that look into its box."""
        left, top, right, bottom = sheet.box
        x, y = places
        assert sheet.alpha is not None
        looked = (x[::4, ::4] > left - 3) & (x[::4, ::4] < right + 3) & (y[::4, ::4] > top - 3) & (y[::4, ::4] < bottom + 3)
        # Mirrored borders may look into the box from outside the margins.
        tall, wide = sheet.alpha.shape
        looked |= (x[::4, ::4] < 0) | (x[::4, ::4] >= wide) | (y[::4, ::4] < 0) | (y[::4, ::4] >= tall)
        rows, columns = np.nonzero(looked.any(axis=1))[0], np.nonzero(looked.any(axis=0))[0]
        if len(rows) == 0:
            return
        a, b = max(rows[0] * 4 - 4, 0), min(rows[-1] * 4 + 8, self._height)
        c, d = max(columns[0] * 4 - 4, 0), min(columns[-1] * 4 + 8, self._width)
        u, v = x[a:b, c:d], y[a:b, c:d]
        seen = cv2.remap(texture, u, v, cubic, borderMode=cv2.BORDER_REFLECT_101)
        alpha = cv2.remap(sheet.alpha, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        _over(picture[a:b, c:d], np.asarray(_graded(seen, grade), np.uint8), np.asarray(alpha, np.uint8))

    def _lay_soft(
        self,
        picture: Pixels,
        sheet: Sheet,
        texture: Pixels,
        places: tuple[Floats, Floats],
        grade: NDArray[np.uint8] | None,
        softness: Floats,
    ) -> None:
        """As `_lay`, out of focus: its edge spreads over what is behind it."""
        assert sheet.alpha is not None
        seen = cv2.remap(texture, *places, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
        alpha = cv2.remap(sheet.alpha, *places, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        seen = softened(np.asarray(_graded(seen, grade), np.uint8), softness)
        _over(picture, seen, softened(np.asarray(alpha, np.uint8), softness))

    def _softness(self, view: View, sheet: Sheet) -> Floats:
        """Blur on the coarse grid, pixels: by how far a place's disparity is from the one in focus (thin lens)."""
        low, high = self._depths
        x, y = self._solve(view, sheet.relief, None)
        place = (_sampled(sheet.relief, x, y, self._width / self._height) - low) / max(high - low, 0.15)
        return np.asarray(_BLUR * self._width * view.aperture * np.abs(np.clip(place, 0, 1) - view.focus), np.float32)

    def _lookup(self, view: View, relief: Floats, drift: Floats | None) -> tuple[Floats, Floats]:
        """Where each pixel of the view lies in the picture with its margins, pixels."""
        x, y = self._solve(view, relief, drift)
        height, width = self._height, self._width
        large = (width, height)
        m = self.sheets[0].margin
        full_x = cv2.resize(((x + 0.5) * width + (m - 0.5)).astype(np.float32), large, interpolation=cv2.INTER_LINEAR)
        full_y = cv2.resize((y * width + (0.5 * height + m - 0.5)).astype(np.float32), large, interpolation=cv2.INTER_LINEAR)
        return _extend(np.asarray(full_x, np.float32), np.asarray(full_y, np.float32))

    def _solve(self, view: View, relief: Floats, drift: Floats | None) -> tuple[Floats, Floats]:
        """On the coarse grid, in widths: the forward projection inverted by fixed-point steps, then stirred."""
        c, s = np.cos(view.roll), np.sin(view.roll)
        x0 = (c * self._x + s * self._y) / view.zoom + view.pan
        y0 = (-s * self._x + c * self._y) / view.zoom - view.tilt
        x, y = x0, y0
        aspect = self._width / self._height
        for _ in range(4 if view.forward or view.right or view.up else 0):
            near = _sampled(relief, x, y, aspect)
            depth = 1 - view.forward * near
            x = x0 * depth + view.right * near
            y = y0 * depth - view.up * near
        if drift is not None:
            moved = _sampled(drift, x, y, aspect)
            x, y = x + moved[..., 0], y + moved[..., 1]
        return np.asarray(x, np.float32), np.asarray(y, np.float32)


def _sampled(values: Floats, x: Floats, y: Floats, aspect: float) -> Floats:
    rows, columns = values.shape[:2]
    u = ((x + 0.5) * columns - 0.5).astype(np.float32)
    v = ((y * aspect + 0.5) * rows - 0.5).astype(np.float32)
    return np.asarray(cv2.remap(values, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _extend(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Resizing holds the coarse grid's outer half-cells flat; carry their slope on to the very edge."""
    k = COARSE
    ramp = np.arange(k, 0, -1, dtype=np.float32)
    for grid in (x, y):
        grid[:, :k] = grid[:, k : k + 1] - (grid[:, k + 1 : k + 2] - grid[:, k : k + 1]) * ramp
        grid[:, -k:] = grid[:, -k - 1 : -k] + (grid[:, -k - 1 : -k] - grid[:, -k - 2 : -k - 1]) * ramp[::-1]
        grid[:k] = grid[k : k + 1] - (grid[k + 1 : k + 2] - grid[k : k + 1]) * ramp[:, None]
        grid[-k:] = grid[-k - 1 : -k] + (grid[-k - 1 : -k] - grid[-k - 2 : -k - 1]) * ramp[::-1, None]
    return x, y


def _graded(seen: NDArray[np.uint8], grade: NDArray[np.uint8] | None) -> NDArray[np.uint8]:
    if grade is None:
        return seen
    return np.asarray(cv2.LUT(seen, np.ascontiguousarray(grade.T[None])), np.uint8)


@numba.njit(cache=True, nogil=True)  # type: ignore[untyped-decorator]
def _over(back: Pixels, front: Pixels, alpha: Pixels) -> None:  # pragma: no cover
    for row in range(back.shape[0]):
        for column in range(back.shape[1]):
            a = np.int32(alpha[row, column])
            if a == 0:
                continue
            for k in range(3):
                mixed = a * front[row, column, k] + (255 - a) * back[row, column, k]
                back[row, column, k] = (mixed + 127) // 255


@numba.njit(cache=True, nogil=True)  # type: ignore[untyped-decorator]
def _add(picture: Pixels, rest: NDArray[np.int16], share: np.float32) -> None:  # pragma: no cover
    for row in range(picture.shape[0]):
        for column in range(picture.shape[1]):
            for k in range(3):
                value = picture[row, column, k] + np.int32(np.round(share * rest[row, column, k]))
                picture[row, column, k] = min(max(value, 0), 255)
