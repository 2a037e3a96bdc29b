"""What a patch of a beast's skin is: it decides fur, colour and gloss."""

from enum import IntEnum

__all__ = ["STIFF", "Region"]


class Region(IntEnum):
    """Regions of the skin."""

    TRUNK = 0
    BELLY = 1
    NECK = 2
    HEAD = 3
    EAR = 4
    INNER_EAR = 5
    FORE = 6
    HIND = 7
    SHANK = 8
    FOOT = 9
    TAIL = 10
    NOSE = 11
    MOUTH = 12
    TONGUE = 13
    LID = 14
    LIP = 15
    HORN = 16
    HOOF = 17
    UDDER = 18
    PROBOSCIS = 19


STIFF = (
    Region.HEAD, Region.NOSE, Region.TONGUE, Region.MOUTH, Region.LIP, Region.LID, Region.FOOT, Region.EAR, Region.INNER_EAR,
    Region.HORN, Region.HOOF,
)  # fmt: skip
