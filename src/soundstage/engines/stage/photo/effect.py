"""What may happen in a picture that comes alive, as functions of time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.layers import Name
from soundstage.engines.stage.photo.picture import Floats, Pixels

__all__ = ["Effect", "Grade"]

Drift = Callable[[float], Floats]
Edit = Callable[[Pixels, float, float], None]
Grade = Callable[[float, float], Mapping[str, NDArray[np.uint8]]]
Glow = Callable[[float, float], Floats]
Veil = Callable[[Pixels, float, float], Pixels]


@dataclass(frozen=True, kw_only=True, eq=False)
class Effect:
    """One thing that stirs. Times are clip seconds; `presence` 0…1 fades it out towards the frame that must be exact.

    `drift(seconds)` (rows, columns, 2) in widths: from where each point of the layer is taken; its value at the exact frame is
    taken off. `edit(texture, seconds, presence)` redraws part of the layer's texture in place. `grade(seconds, presence)`
    gives curves (3, 256) uint8 by layer. `glow(seconds, presence)` (rows, columns, 3) 0…255 is light added where the picture
    lies; `veil(frame, seconds, presence)` lies on the frame itself.
    """

    name: str
    says: str  # for the log
    answers: frozenset[str] = frozenset()  # words of the prompt that it makes come true
    layer: Name = "land"
    drift: Drift | None = None
    edit: Edit | None = None
    grade: Grade | None = None
    glow: Glow | None = None
    veil: Veil | None = None
