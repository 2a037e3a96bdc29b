"""What stirs in a picture: one recipe a file, found by name. Adding one touches no other file."""

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.stir.registry import effects

__all__ = ["Effect", "Recipe", "effects"]
