"""Plants: trees, bushes, flowers, grasses and what grows under water, each a small recipe found by its words."""

from soundstage.engines.stage.world.plants.plant import Detail, Plant, PlantCall, PlantRecipe
from soundstage.engines.stage.world.plants.registry import find, make, recipes, vocabulary
from soundstage.engines.stage.world.plants.sow import Stand, sow, spread

__all__ = ["Detail", "Plant", "PlantCall", "PlantRecipe", "Stand", "find", "make", "recipes", "sow", "spread", "vocabulary"]
