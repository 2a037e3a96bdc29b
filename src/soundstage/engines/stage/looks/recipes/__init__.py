"""Looks, a few a file. A new one needs a file here with `LOOK = LookRecipe(...)`, and no other change."""
