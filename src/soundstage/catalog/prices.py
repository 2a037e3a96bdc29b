"""What a second of video costs. Money is integer micro-dollars (10⁻⁶ USD), so sums are exact."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final

__all__ = ["CONTRACT_PRICES", "LONGEST", "MICROS", "SHORTEST", "Prices", "charge", "dollars"]

MICROS: Final = 1_000_000
SHORTEST: Final = 4
LONGEST: Final = 15


def charge(rate_micros: int, seconds: float) -> int:
    """Micro-dollars for so many seconds of output at a rate a second, rounded half up."""
    return int((Decimal(rate_micros) * Decimal(str(seconds))).to_integral_value(ROUND_HALF_UP))


def dollars(micros: int) -> float:
    """Micro-dollars as US dollars, for JSON."""
    return micros / MICROS


@dataclass(frozen=True, slots=True)
class Prices:
    """Micro-dollars per second of output, by resolution. Sound does not change the price."""

    rates: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({"480p": 112_900, "720p": 241_900}))

    def __post_init__(self) -> None:
        for resolution, rate in self.rates.items():
            if rate < 0:
                raise ValueError(f"the price of {resolution} is negative: {rate}")

    def rate(self, resolution: str) -> int:
        """Micro-dollars per second."""
        return self.rates[resolution]

    def cost(self, resolution: str, seconds: float) -> int:
        """Micro-dollars for so many seconds of output."""
        return charge(self.rate(resolution), seconds)

    def hold(self, resolution: str, seconds: int | None) -> int:
        """What to set aside at create: the whole price; for `auto` (None) that of the longest clip."""
        return self.cost(resolution, LONGEST if seconds is None else seconds)


CONTRACT_PRICES: Final = Prices()
