"""Short hair, parted, close at the sides."""

from ..grooming import Style

HAIR = Style(
    name="short",
    words=("short", "cropped", "neat", "side-parted", "grey", "gray"),
    length=0.052,
    sides=0.02,
    lift=0.4,
    fall=0.32,
    part=0.03,
    fringe=0.020,
    weight=1.6,
    genders=("male",),
)
