"""Buildings and works that stand as subjects, famous ones among them: what several of them share."""

from ..shape import Solid, extrude

__all__ = ["gable"]


def gable(width: float, depth: float, rise: float, eaves: float, thick: float = 0.16) -> Solid:
    """A roof of two slopes over width × depth, its ridge along z, lying on y = 0."""
    half = width / 2 + eaves
    slope = [(-half, -eaves * rise / (width / 2)), (0, rise), (half, -eaves * rise / (width / 2))]
    return extrude([*slope, *[(x, y - thick) for x, y in slope[::-1]]], depth + 2 * eaves)
