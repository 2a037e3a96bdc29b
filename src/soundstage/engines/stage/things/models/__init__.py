"""The user's own models: glTF 2.0 read strictly, kept in asset packs, made into things. Files here are never trusted."""

from .limits import AssetRefused
from .pack import Asset, Packs, home, models_in
from .reading import read_model
from .stored import stored_recipes

__all__ = ["Asset", "AssetRefused", "Packs", "home", "models_in", "read_model", "stored_recipes"]
