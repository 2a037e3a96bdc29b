"""Each model once: its slug, input, limits, price and text, and everything made from that one definition."""

from soundstage.catalog.prices import CONTRACT_PRICES, LONGEST, MICROS, SHORTEST, Prices, dollars
from soundstage.catalog.validated import ValidatedInput, ValidatedRequest

__all__ = ["CONTRACT_PRICES", "LONGEST", "MICROS", "SHORTEST", "Prices", "ValidatedInput", "ValidatedRequest", "dollars"]
