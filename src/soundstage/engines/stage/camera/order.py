"""What the director asks of the camera for one shot."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.camera.target import Target
from soundstage.engines.stage.scene import Floats

__all__ = ["Order"]


def _level(x: Floats, z: Floats) -> Floats:
    return np.zeros_like(x)


@dataclass(frozen=True, kw_only=True, eq=False)
class Order:
    """One shot's camera in the words of a screenplay: framing, angle, lens, support and one move.

    `start` and `end` are clip seconds. `azimuth` is where the camera looks, `side` where the subject stands in the frame
    (−1 left third, 0 centre, +1 right third). `ground` gives land heights for the same axes as `Landscape.height`;
    `obstacles` (K, 4) are spheres that the camera must not enter nor look through.
    """

    start: float
    end: float
    aspect: float  # width / height
    target: Target
    move: str = "static"
    direction: str | None = None
    speed: str = "normal"
    framing: str = "MLS"
    angle: str = "eye"
    support: str = "tripod"
    lens_mm: float | None = None
    azimuth: float = 0.0
    side: float = 0.0
    focus_from: Target | None = None
    focus_to: Target | None = None
    ground: Callable[[Floats, Floats], Floats] = _level
    obstacles: Floats | None = None
    bounds: tuple[float, float, float, float] | None = None  # x from, z from, x to, z to that the lens keeps within
    ceiling: float | None = None  # metres above the ground that it keeps under
    seed: int = 0

    @property
    def seconds(self) -> float:
        return self.end - self.start
