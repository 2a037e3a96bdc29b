"""Long hair over the shoulders."""

from ..grooming import Style

HAIR = Style(
    name="long",
    words=("long", "flowing", "straight", "loose"),
    length=0.4,
    sides=0.3,
    lift=0.28,
    fall=0.85,
    wave=0.22,
    part=0.01,
    count=1.05,
    weight=1.4,
    genders=("female",),
)
