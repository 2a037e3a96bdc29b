"""Smooth fields that change with time: sums of a few travelling waves, exact at any instant and cheap on a coarse grid."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.photo.picture import Floats

__all__ = ["Gusts", "Waves"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Waves:
    """`count` plane waves of wavelengths around `length` and periods around `period`, about −1…1.

    Phases are tabled once; an instant costs one cosine a wave and cell.
    """

    x: Floats
    y: Floats
    length: float
    period: float
    rng: np.random.Generator
    count: int = 5
    towards: tuple[float, float] | None = None  # main direction of travel; None: all ways

    def __post_init__(self) -> None:
        waves = []
        for _ in range(self.count):
            scale = float(self.rng.uniform(0.6, 1.7))
            if self.towards is None:
                angle = float(self.rng.uniform(0, 2 * np.pi))
            else:
                angle = float(np.arctan2(self.towards[1], self.towards[0]) + self.rng.normal(0, 0.45))
            k = 2 * np.pi / (self.length * scale)
            phase = k * (np.cos(angle) * self.x + np.sin(angle) * self.y) + self.rng.uniform(0, 2 * np.pi)
            waves.append((phase.astype(np.float32), 2 * np.pi / (self.period * scale**0.5)))
        object.__setattr__(self, "_waves", waves)

    def at(self, seconds: float) -> Floats:
        total = np.zeros_like(self.x)
        for phase, rate in self._waves:  # type: ignore[attr-defined]
            total += np.cos(phase - np.float32(rate * seconds))
        return np.asarray(total / np.sqrt(self.count), np.float32)


class Gusts:
    """How hard the wind blows, about 0.3…1.3, over time: the same for everything in a picture."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rates = rng.uniform(0.08, 0.45, 5)
        self._phases = rng.uniform(0, 2 * np.pi, 5)

    def at(self, seconds: float) -> float:
        return float(0.8 + 0.45 * np.sin(2 * np.pi * self._rates * seconds + self._phases).sum() / np.sqrt(5))
