"""Hair clipped to the scalp."""

from ..grooming import Style

HAIR = Style(
    name="buzz",
    words=("buzz", "buzzcut", "shaved", "crew", "military", "crewcut"),
    length=0.009,
    sides=0.006,
    lift=0.9,
    fall=0.0,
    part=None,
    count=1.3,
    weight=0.5,
    genders=("male",),
)
