"""Styles of the picture as a whole: watercolour, woodblock print, clay, old film. What a look is; `render/` carries it out."""

from .recipe import LookRecipe, Step
from .registry import find, names, recipes

__all__ = ["LookRecipe", "Step", "find", "names", "recipes"]
