"""Recipes for what is heard for a while. A module here defines `RECIPES`, a tuple of `Ambience`; the registry finds it."""
