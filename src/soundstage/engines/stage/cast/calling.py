"""What the director asks the casting office for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from ..motion import Performance
from ..scene import Floats, Wind

__all__ = ["CastingCall", "Framing", "UnknownKind"]

Framing = Literal["wide", "medium", "close"]
Heights = Callable[[Floats, Floats], Floats]


def _level(x: Floats, z: Floats) -> Floats:
    return np.zeros_like(x)


class UnknownKind(KeyError):
    """Nobody on the books can play that."""

    def __init__(self, kind: str, known: tuple[str, ...]) -> None:
        super().__init__(kind)
        self.kind = kind
        self.known = known

    def __str__(self) -> str:
        return f"the cast has no {self.kind!r}; it has: {', '.join(self.known)}"


@dataclass(frozen=True, kw_only=True, eq=False)
class CastingCall:
    """One performer wanted. Words come as the screenplay has them; what they leave open is varied by `seed`.

    `framing` is the closest view of the clip: it sets how much detail is built. `place` is world (x, z), `azimuth` the way
    the performer faces at first (from −z, positive towards +x). `height` is the land under the feet, `surface` what it is
    made of in the words of footstep sounds (sand, gravel, grass, …). `gravity` in m/s².
    """

    kind: str
    id: str
    seed: int = 0
    gender: Literal["male", "female"] | None = None
    age: Literal["child", "young", "adult", "old"] | None = None
    attributes: tuple[str, ...] = ()
    wardrobe: tuple[str, ...] = ()
    hair: str = ""
    framing: Framing = "medium"
    place: tuple[float, float] = (0.0, 0.0)
    azimuth: float = 0.0
    performance: Performance = field(default_factory=Performance)
    height: Heights = _level
    surface: str = "earth"
    gravity: float = 9.81
    wind: Wind = field(default_factory=Wind)

    def ground_height(self, x: float, z: float) -> float:
        """The land under one world (x, z), metres."""
        return float(np.ravel(self.height(np.array([x], np.float32), np.array([z], np.float32)))[0])
