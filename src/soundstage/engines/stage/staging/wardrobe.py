"""What people put on when nobody says: clothes for the weather."""

import numpy as np

from soundstage.engines.stage.screenplay.model import Setting, Subject

__all__ = ["dressed"]

_COLD = ("dark blue coat", "brown coat", "dark green coat", "dark red coat", "black coat")
_WET = ("yellow raincoat", "dark blue raincoat", "dark green raincoat")
_COLD_TIMES = ("dawn", "night", "blue_hour")


def dressed(subject: Subject, setting: Setting, seed: int) -> tuple[str, ...]:
    """The subject's wardrobe, or one that suits the place; the same seed picks the same coat."""
    if subject.wardrobe or subject.kind != "person" or setting.interior:
        return subject.wardrobe
    cold = (
        "snow" in setting.weather
        or setting.season == "winter"
        or (setting.place == "mountains" and setting.time in _COLD_TIMES)
    )
    wet = "rain" in setting.weather or "storm" in setting.weather
    rack = _COLD if cold else _WET if wet else ()
    return (rack[int(np.random.default_rng(seed).integers(len(rack)))],) if rack else ()
