"""What a place's recipe hands over, before time of day and weather are applied to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage.scene import Air, Emitter, Floats, Interior, Lamp, Light, Look, Prop, Sky, SoundSource, Value
from soundstage.engines.stage.world.features import asked
from soundstage.engines.stage.world.place import Heights, Hints, Station

__all__ = ["Brief", "Recipe", "Terrain"]


@dataclass(frozen=True, kw_only=True)
class Brief:
    """What a recipe is told: the words of the setting and the shot's own random numbers."""

    place: str
    noun: str = ""
    planet: str = "earth"
    time: str = "day"
    season: str | None = None
    weather: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    seed: int = 0

    def random(self, salt: int = 0) -> np.random.Generator:
        return np.random.default_rng([self.seed, salt])

    @property
    def asked(self) -> tuple[str, ...]:
        """The features asked for, by their names in `features.FEATURES`."""
        return asked(self.place, self.noun, *self.features)

    def wants(self, *features: str) -> bool:
        """Whether any of these features is asked for."""
        return any(feature in self.asked for feature in features)

    def says(self, *words: str) -> bool:
        """Whether the setting's own words contain one of `words`."""
        text = " ".join((self.place, self.noun, *self.features)).lower()
        return any(word in text for word in words)


@dataclass(frozen=True, kw_only=True, eq=False)
class Terrain:
    """A recipe's land. `glsl` defines `landform`, `detail` and `surface` (see `Landscape`).

    Where something is built on it, `floor` is the height that feet stand on (world x, z), NaN where that is the land's;
    `emitters` are added to the weather's, none of which falls in an `interior`.
    """

    glsl: str
    values: Mapping[str, Value] = field(default_factory=dict)
    relief: Floats | None = None
    relief_extent: float = 0.0
    water_level: float | None = None
    air: Air = field(default_factory=Air)
    dust: float = 0.0
    room: str = "open"
    ground: str = "soil"
    hints: Hints = field(default_factory=Hints)
    sources: tuple[SoundSource, ...] = ()
    props: Callable[[Heights], tuple[Prop, ...]] = lambda heights: ()
    floor: Heights | None = None
    lamps: tuple[Lamp, ...] = ()
    interior: Interior | None = None
    stations: tuple[Station, ...] = ()
    emitters: tuple[Emitter, ...] = ()
    shown: tuple[str, ...] = ()  # of the features asked for, those that the land has
    afloat: bool = False  # who is here is in the water, not on its bed
    sky: Callable[[Sky], Sky] = lambda sky: sky  # what the place changes of the day's sky
    light: Callable[[Light], Light] = lambda light: light  # … of its light
    look: Callable[[Look], Look] = lambda look: look  # … of the print


@dataclass(frozen=True, kw_only=True, eq=False)
class Recipe:
    """One kind of place. The registry finds it by `name` or any of `words`."""

    name: str
    words: tuple[str, ...]
    lay: Callable[[Brief], Terrain]
    features: tuple[str, ...] = ()  # what can be asked of it by name, beyond the weather
