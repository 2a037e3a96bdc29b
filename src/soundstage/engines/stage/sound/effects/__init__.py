"""Recipes for what happens at an instant. A module here defines `RECIPES`, a tuple of `Effect`; the registry finds it."""
