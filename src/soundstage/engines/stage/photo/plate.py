"""A picture ready to be stirred: what was read in it, on the coarse grid that movements are worked out on."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from soundstage.engines.stage.photo.layers import Layer
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.sight import Reading

__all__ = ["COARSE", "Plate"]

COARSE = 4  # pixels of the picture per cell of the grid: movements are smooth


@dataclass(frozen=True, kw_only=True, eq=False)
class Plate:
    """One picture, read and cut. Grids are (rows, columns) float32; lengths are in widths of the picture."""

    picture: Pixels
    reading: Reading
    layers: tuple[Layer, ...]
    seed: int

    @property
    def width(self) -> int:
        return int(self.picture.shape[1])

    @property
    def height(self) -> int:
        return int(self.picture.shape[0])

    @cached_property
    def cells(self) -> tuple[int, int]:
        """Columns and rows."""
        return max(2, self.width // COARSE), max(2, self.height // COARSE)

    @cached_property
    def grid(self) -> tuple[Floats, Floats]:
        """x and y of every cell from the picture's middle, in widths."""
        columns, rows = self.cells
        x = (np.arange(columns, dtype=np.float32) + 0.5) / columns - 0.5
        y = ((np.arange(rows, dtype=np.float32) + 0.5) / rows - 0.5) * (self.height / self.width)
        gx, gy = np.meshgrid(x, y)
        return np.asarray(gx, np.float32), np.asarray(gy, np.float32)

    @cached_property
    def pixels(self) -> tuple[Floats, Floats]:
        """x and y of every cell in pixels of the picture."""
        x, y = self.grid
        return np.asarray((x + 0.5) * self.width, np.float32), np.asarray(y * self.width + 0.5 * self.height, np.float32)

    @cached_property
    def down(self) -> Floats:
        """0 at the top, 1 at the bottom."""
        rows = self.cells[1]
        return np.repeat(((np.arange(rows, dtype=np.float32) + 0.5) / rows)[:, None], self.cells[0], axis=1)

    @cached_property
    def nearness(self) -> Floats:
        """Below the horizon: how much larger things look than far away, 0 at the horizon, 1 at the lower edge."""
        horizon = min(self.reading.horizon, 0.9)
        return np.asarray(np.clip((self.down - horizon) / (1 - horizon), 0, 1), np.float32)

    def coarse(self, mask: Floats) -> Floats:
        return np.asarray(cv2.resize(mask, self.cells, interpolation=cv2.INTER_AREA), np.float32)

    def layer(self, name: str) -> Layer | None:
        return next((layer for layer in self.layers if layer.name == name), None)

    def rng(self, *salt: int) -> np.random.Generator:
        return np.random.default_rng([self.seed, *salt])
