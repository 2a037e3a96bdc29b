"""Layers seen from a view: each is warped by its relief, then laid over the one behind."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.layers import Layer
from soundstage.engines.stage.photo.moves import View

__all__ = ["Compositor"]

Floats = NDArray[np.float32]
_COARSE = 4  # the warp is solved on a grid this much coarser than the picture: reliefs are smooth


class Compositor:
    """Draws one picture's layers from any view near the one it was taken from."""

    def __init__(self, picture: NDArray[np.uint8], layers: Sequence[Layer]) -> None:
        self._layers = layers
        self._height, self._width = picture.shape[:2]
        coarse = (max(2, self._width // _COARSE), max(2, self._height // _COARSE))
        self._reliefs = [cv2.resize(layer.disparity, coarse, interpolation=cv2.INTER_AREA) for layer in layers]
        x = (np.arange(coarse[0], dtype=np.float32) + 0.5) / coarse[0] - 0.5
        y = ((np.arange(coarse[1], dtype=np.float32) + 0.5) / coarse[1] - 0.5) * (self._height / self._width)
        self._x, self._y = np.meshgrid(x, y)  # in widths, from the middle
        # What cutting and laying together again changed: given back at the start and let go as the camera leaves.
        self._residue = picture.astype(np.float32) - self._compose(View())

    @property
    def relief(self) -> Floats:
        """Disparity of the whole picture (h, w), nearest layer first."""
        relief: Floats = self._layers[0].disparity
        for layer in self._layers[1:]:
            alpha = layer.colour[..., 3]
            relief = relief * (1 - alpha) + layer.disparity * alpha
        return relief

    def draw(self, view: View, held: float) -> NDArray[np.float32]:
        """The picture (h, w, 3) float32 0…255 from a view; `held` 1 keeps every original pixel, 0 lets go."""
        composed = self._compose(view)
        if held > 0:
            x, y = self._lookup(view, self._reliefs[-1])
            composed = composed + held * cv2.remap(self._residue, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        return np.asarray(composed, np.float32)

    def _compose(self, view: View) -> Floats:
        picture: Floats | None = None
        for layer, relief in zip(self._layers, self._reliefs, strict=True):
            x, y = self._lookup(view, relief)
            seen = cv2.remap(layer.colour, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
            if picture is None:
                picture = np.asarray(seen[..., :3], np.float32)
            else:
                picture = seen[..., :3] + picture * (1 - np.clip(seen[..., 3:], 0, 1))
        assert picture is not None
        return picture

    def _lookup(self, view: View, relief: Floats) -> tuple[Floats, Floats]:
        """Where each pixel of the view lies in the picture: the forward projection inverted by fixed-point steps."""
        c, s = np.cos(view.roll), np.sin(view.roll)
        x0 = (c * self._x + s * self._y) / view.zoom + view.pan
        y0 = (-s * self._x + c * self._y) / view.zoom - view.tilt
        x, y = x0, y0
        for _ in range(4):
            near = self._sample(relief, x, y)
            depth = 1 - view.forward * near
            x = x0 * depth + view.right * near
            y = y0 * depth - view.up * near
        height, width = self._height, self._width
        large = (width, height)
        full_x = cv2.resize(((x + 0.5) * width - 0.5).astype(np.float32), large, interpolation=cv2.INTER_LINEAR)
        full_y = cv2.resize(
            ((y * width / height + 0.5) * height - 0.5).astype(np.float32), large, interpolation=cv2.INTER_LINEAR
        )
        return self._extend(full_x, full_y)

    def _extend(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Resizing holds the coarse grid's outer half-cells flat; carry their slope on to the very edge."""
        k = _COARSE
        ramp = np.arange(k, 0, -1, dtype=np.float32)
        for grid in (x, y):
            grid[:, :k] = grid[:, k : k + 1] - (grid[:, k + 1 : k + 2] - grid[:, k : k + 1]) * ramp
            grid[:, -k:] = grid[:, -k - 1 : -k] + (grid[:, -k - 1 : -k] - grid[:, -k - 2 : -k - 1]) * ramp[::-1]
            grid[:k] = grid[k : k + 1] - (grid[k + 1 : k + 2] - grid[k : k + 1]) * ramp[:, None]
            grid[-k:] = grid[-k - 1 : -k] + (grid[-k - 1 : -k] - grid[-k - 2 : -k - 1]) * ramp[::-1, None]
        return x, y

    def _sample(self, relief: Floats, x: Floats, y: Floats) -> Floats:
        rows, columns = relief.shape
        u = ((x + 0.5) * columns - 0.5).astype(np.float32)
        v = ((y * self._width / self._height + 0.5) * rows - 0.5).astype(np.float32)
        return np.asarray(cv2.remap(relief, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)
