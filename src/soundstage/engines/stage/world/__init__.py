"""Places: land, sky, air, weather and light as data. No pixels here; `render/nature/` draws them."""

from soundstage.engines.stage.world.build import build
from soundstage.engines.stage.world.features import features
from soundstage.engines.stage.world.place import Heights, Hints, Place, Station, Survey
from soundstage.engines.stage.world.registry import find, names, recipes

__all__ = ["Heights", "Hints", "Place", "Station", "Survey", "build", "features", "find", "names", "recipes"]
