"""Kinds of thing, several alike a file. A new one needs a `ThingRecipe` in a file here, and no other change."""
