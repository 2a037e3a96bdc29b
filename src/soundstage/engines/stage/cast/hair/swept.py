"""Medium hair brushed back from the brow."""

from ..grooming import Style

HAIR = Style(
    name="swept",
    words=("swept", "slicked", "slick", "medium", "tousled", "messy", "wavy"),
    length=0.085,
    sides=0.035,
    lift=0.55,
    fall=0.38,
    wave=0.3,
    part=None,
    weight=0.9,
    genders=("male",),
)
