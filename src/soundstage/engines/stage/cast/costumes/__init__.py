"""Outfits that a word stands for: a trade, a role, a custom. One table a file: `COSTUMES = (Costume(...), ...)`."""

from .costume import Costume, costume_for, expanded, hair_for

__all__ = ["Costume", "costume_for", "expanded", "hair_for"]
