"""No hair on top; a short fringe of it round the back."""

from ..grooming import Style

HAIR = Style(
    name="bald",
    words=("bald", "balding", "hairless"),
    length=0.006,
    sides=0.007,
    lift=0.4,
    fall=0.3,
    part=None,
    recede=0.06,
    crown=0.0,
    count=0.9,
    weight=0.25,
    genders=("male",),
)
