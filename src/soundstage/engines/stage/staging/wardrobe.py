"""What people put on when nobody says: clothes for the weather."""

import numpy as np

from soundstage.engines.stage.screenplay.model import Setting, Subject

__all__ = ["dressed"]

_COLD = ("dark blue coat", "brown coat", "dark green coat", "dark red coat", "black coat")
_WET = ("yellow raincoat", "dark blue raincoat", "dark green raincoat")
_COLD_TIMES = ("dawn", "night", "blue_hour")


# What some people are known by.
_BUSINESS = ("charcoal jacket", "white shirt", "charcoal trousers")
_SERVICE = ("dark olive jacket", "olive trousers", "black boots")
_TRADES: dict[str, tuple[str, ...]] = {
    "cowboy": ("brown leather jacket", "blue jeans", "brown boots"),
    "businessman": _BUSINESS,
    "businesswoman": _BUSINESS,
    "lawyer": _BUSINESS,
    "banker": _BUSINESS,
    "detective": ("beige trench coat", "white shirt", "grey trousers"),
    "doctor": ("white coat", "blue shirt", "grey trousers"),
    "scientist": ("white coat", "grey shirt"),
    "fisherman": ("navy sweater", "dark trousers", "black boots"),
    "hiker": ("dark green jacket", "khaki trousers", "brown boots"),
    "soldier": _SERVICE,
    "pilot": ("brown leather jacket", "khaki trousers"),
    "waiter": ("white shirt", "black trousers"),
    "waitress": ("white shirt", "black skirt"),
    "farmer": ("red shirt", "blue jeans", "brown boots"),
    "ballerina": ("pink dress",),
}


def dressed(subject: Subject, setting: Setting, seed: int) -> tuple[str, ...]:
    """The subject's wardrobe, or one that suits the place; the same seed picks the same coat."""
    if subject.wardrobe or subject.kind != "person" or setting.interior:
        return subject.wardrobe
    trade = next((clothes for word, clothes in _TRADES.items() if word in subject.noun.lower().split()), None)
    if trade is not None:
        return trade
    cold = (
        "snow" in setting.weather
        or setting.season == "winter"
        or (setting.place == "mountains" and setting.time in _COLD_TIMES)
    )
    wet = "rain" in setting.weather or "storm" in setting.weather
    rack = _COLD if cold else _WET if wet else ()
    return (rack[int(np.random.default_rng(seed).integers(len(rack)))],) if rack else ()
