"""What a plant is: parts in its own space, standing on its foot."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from soundstage.engines.stage.scene import Part

__all__ = ["Detail", "Plant", "PlantCall", "PlantRecipe"]

Detail = Literal["wide", "medium", "close"]
"""From how far it holds: to about 150, 1500 and 15 000 triangles for a tree, fewer for what is smaller."""


@dataclass(frozen=True, kw_only=True)
class PlantCall:
    """Which plant. `season` spring, summer, autumn or winter; `snow` 0…1 lies on it."""

    seed: int = 0
    detail: Detail = "medium"
    season: str = "summer"
    snow: float = 0.0

    def random(self, salt: int = 0) -> np.random.Generator:
        """The individual's own numbers: the same at every detail, so that its shape is too."""
        return np.random.default_rng([self.seed, 0x91A7, salt])

    def choose(self, wide: int, medium: int, close: int) -> int:
        """A number that depends on the detail."""
        return {"wide": wide, "medium": medium, "close": close}[self.detail]


@dataclass(frozen=True, kw_only=True, eq=False)
class Plant:
    """Parts with the origin in the middle of the foot, y up; `height` and `radius` in metres."""

    kind: str
    parts: tuple[Part, ...]
    height: float
    radius: float

    @property
    def triangles(self) -> int:
        return sum(len(getattr(part.shape, "triangles", ())) for part in self.parts)


@dataclass(frozen=True, kw_only=True, eq=False)
class PlantRecipe:
    """One kind of plant. The registry finds it by `name` or any of `words`."""

    name: str
    words: tuple[str, ...]
    grow: Callable[[PlantCall], Plant]
