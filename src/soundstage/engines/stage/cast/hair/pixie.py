"""A short cut with a fringe."""

from ..grooming import Style

HAIR = Style(
    name="pixie",
    words=("pixie", "short", "cropped"),
    length=0.075,
    sides=0.045,
    lift=0.38,
    fall=0.55,
    part=0.028,
    fringe=0.06,
    weight=0.6,
    genders=("female",),
)
