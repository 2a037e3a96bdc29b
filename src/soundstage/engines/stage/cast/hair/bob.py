"""A bob to the jaw."""

from ..grooming import Style

HAIR = Style(
    name="bob",
    words=("bob", "chin-length", "shoulder-length"),
    length=0.21,
    sides=0.125,
    lift=0.3,
    fall=0.75,
    wave=0.12,
    part=0.02,
    fringe=0.0,
    count=1.0,
    weight=1.2,
    genders=("female",),
)
