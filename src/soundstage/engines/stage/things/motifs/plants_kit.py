"""Plants as subjects: in pots, cut, and dressed for a feast: what several of them share."""

import numpy as np

from ...scene import Vec3
from ..shape import Solid, curve, cylinder, extrude, lathe, pipe
from ..workbench import Workbench

__all__ = ["flower", "petal", "pot"]


def petal(length: float, width: float, cup: float) -> Solid:
    """A petal from the origin along +x, hollow side up, rising by `cup` degrees."""
    outline = curve(
        [
            (0, 0),
            (length * 0.35, width * 0.42),
            (length * 0.8, width * 0.5),
            (length, 0),
            (length * 0.8, -width * 0.5),
            (length * 0.35, -width * 0.42),
        ],
        3,
        loop=True,
    )
    flat = extrude(outline, length * 0.025).turn(x=-90)
    p = flat.points
    rise = 0.9 * p[:, 2] ** 2 / max(width, 1e-6) + 0.25 * p[:, 0] ** 2 / length
    return flat.warp(p + np.stack([0 * rise, rise, 0 * rise], 1)).turn(z=cup).soft()


def pot(b: Workbench, radius: float, height: float) -> None:
    r = radius
    b.add(
        "pot",
        lathe(
            curve(
                [
                    (r * 0.68, 0),
                    (r * 0.9, height * 0.8),
                    (r * 0.9, height * 0.8),
                    (r * 1.04, height * 0.8),
                    (r * 1.04, height * 0.8),
                    (r * 1.06, height),
                    (r * 0.94, height),
                    (r * 0.9, height * 0.88),
                    (0, height * 0.88),
                ],
                2,
            ),
            36,
        ),
        "terracotta",
    )
    b.add("soil", cylinder(r * 0.91, 0.006).at(y=height * 0.88), "soil", main=False)
    b.grip((r, height * 0.5, 0), "two-handed", (0, 1, 0))


def flower(b: Workbench, height: float, at: Vec3 = (0, 0, 0)) -> None:
    x, y, z = at
    b.add(
        "stem",
        pipe([(x, y, z), (x * 1.02, y + height * 0.5, z + 0.01), (x, y + height, z)], height * 0.012),
        "leaf",
        (0.06, 0.16, 0.03),
        main=False,
    )
