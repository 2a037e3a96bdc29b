"""What a recipe is, and what it is told: a `Bed` for what is heard for a while, a `Hit` for what happens at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.random import Generator

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.signal import RATE, Grid, steps

__all__ = ["Ambience", "Bed", "Effect", "Hit", "Recipe", "Values"]

Values = Mapping[str, float | str]


@dataclass(frozen=True, kw_only=True, eq=False)
class _Order:
    rng: Generator
    values: Values = field(default_factory=dict)

    def number(self, name: str, default: float) -> float:
        """A numeric value of the cause, or the default where it has none."""
        value = self.values.get(name, default)
        return float(value) if isinstance(value, int | float) else default

    def word(self, name: str, default: str) -> str:
        """A word of the cause, lower case."""
        value = self.values.get(name, default)
        return str(value).lower() if isinstance(value, str) and value else default


@dataclass(frozen=True, kw_only=True, eq=False)
class Bed(_Order):
    """An order for `n` samples of ambience, with the weather that picture and sound share."""

    n: int
    wind: float = 2.0  # m/s, mean
    gust: Grid = field(default_factory=lambda: np.ones(1))  # factor on `wind`, per control step
    level: Grid = field(default_factory=lambda: np.ones(1))  # what the mix will multiply it by, per control step
    pace: Grid = field(default_factory=lambda: np.zeros(1))  # m/s that the source moves at, per control step
    placed: bool = False  # it comes from somewhere, rather than from all around
    room: str = "open"

    @property
    def seconds(self) -> float:
        return self.n / RATE

    @property
    def steps(self) -> int:
        return steps(self.n)

    def gusts(self) -> Grid:
        """The gust factor at every control step, (steps,)."""
        return self._curve(self.gust)

    def levels(self) -> Grid:
        """The level at every control step, (steps,)."""
        return self._curve(self.level)

    def paces(self) -> Grid:
        """The speed of the source in m/s at every control step, (steps,)."""
        return self._curve(self.pace)

    def _curve(self, values: Grid) -> Grid:
        return np.interp(np.arange(self.steps, dtype=np.float64), np.arange(len(values)), values)


@dataclass(frozen=True, kw_only=True, eq=False)
class Hit(_Order):
    """An order for one sound that begins at its first sample."""

    distance: float = 3.0  # metres from the listener, for sounds that change by more than level and air
    room: str = "open"


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """Where a recipe stands in the registry. `words` are lemmas and phrases that it answers to."""

    kind: str
    words: tuple[str, ...]
    level: float
    reach: float = 2.0  # metres at which `level` holds; nearer than this it grows no louder

    @property
    def family(self) -> Literal["ambience", "effect"]:
        return "ambience" if isinstance(self, Ambience) else "effect"


@dataclass(frozen=True, kw_only=True)
class Ambience(Recipe):
    """Heard for a while. `make` returns (n, 2), two decorrelated channels; `level` is its loudness in LUFS at level 1."""

    make: Callable[[Bed], Floats]


@dataclass(frozen=True, kw_only=True)
class Effect(Recipe):
    """Heard once. `make` returns (n,) mono whose onset is its first sample; `level` is its peak in dBFS before the mix.

    `lead` is how long, in seconds, the sound swells before the instant that the event names (a whoosh passes by; a door
    creaks and then slams).
    """

    make: Callable[[Hit], Floats]
    lead: float = 0.0
    carries: bool = False  # heard as late as sound travels (thunder); everything else is in step with the picture
