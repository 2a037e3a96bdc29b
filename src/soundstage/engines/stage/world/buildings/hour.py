"""What the hour and the weather do to what is built: lit windows, lamps, wet streets."""

from dataclasses import dataclass, replace

from soundstage.engines.stage.scene import Light, Look
from soundstage.engines.stage.world.recipe import Brief

__all__ = ["Hour", "hour_of"]

# How dark it is outside, and the share of windows with a light behind them.
_DARK: dict[str, tuple[float, float]] = {
    "night": (1.0, 0.42),
    "blue_hour": (0.8, 0.45),
    "dusk": (0.55, 0.36),
    "dawn": (0.5, 0.14),
    "sunset": (0.3, 0.16),
    "sunrise": (0.25, 0.08),
    "golden_hour": (0.15, 0.06),
}


@dataclass(frozen=True, kw_only=True)
class Hour:
    """`night` 0…1 how dark it is; `lit` share of windows; `wet` and `snow` 0…1; `lamps` whether street lamps burn."""

    night: float = 0.0
    lit: float = 0.03
    wet: float = 0.0
    snow: float = 0.0

    @property
    def lamps(self) -> bool:
        return self.night >= 0.3

    def filled(self, key: Light) -> Light:
        """Houses give back to the shade what falls on those across the way."""
        return replace(key, fill=key.fill * 1.55)

    def print(self, look: Look) -> Look:
        """A town at night is as bright as its lamps, and in their colours."""
        if not self.lamps:
            return look
        return replace(look, exposure=-0.25, saturation=max(look.saturation, 1.08))


def hour_of(brief: Brief) -> Hour:
    """The hour of a setting; rain by day has people put their lights on."""
    night, lit = _DARK.get(brief.time, (0.0, 0.03))
    said = set(brief.weather)
    gloom = bool(said & {"rain", "storm", "fog", "overcast", "snow"})
    return Hour(
        night=night,
        lit=max(lit, 0.12 if gloom else 0.0),
        wet=1.0 if said & {"rain", "storm"} else 0.0,
        snow=1.0 if "snow" in said else 0.0,
    )
