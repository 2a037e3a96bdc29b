"""What flies: wings, rotors, envelopes: what several of them share."""

from ..shape import (
    extrude,
    lathe,
    rounded,
)
from ..workbench import Workbench

__all__ = ["propeller"]


def propeller(b: Workbench, x: float, y: float, z: float, radius: float, blades: int = 2, stuff: str = "matt plastic") -> None:
    key = b.joint("propeller", (x, y, z), (0.0, 0.0, 1.0))
    blade = extrude(rounded(radius * 0.13, radius, radius * 0.05), 0.02, 0.006).at(y=radius * 0.5).turn(y=28)
    b.add("blades", blade.around(blades, 2).at(x, y, z), stuff, joint=key, main=False)
    b.add(
        "spinner",
        lathe([(radius * 0.13, 0), (radius * 0.11, 0.12 * radius), (0, 0.28 * radius)], 18, crease=60)
        .turn(x=90)
        .at(x, y, z - 0.05),
        "chrome",
        joint=key,
        main=False,
    )
