"""Flights of steps out of doors."""

from ..recipe import ThingRecipe
from ..shape import box, merge, pipe
from ..workbench import Workbench

__all__ = ["RECIPES"]

_COUNT, _RISE, _TREAD, _WIDE = 7, 0.16, 0.32, 2.6


def _stairs(b: Workbench) -> None:
    """Seven steps up to a landing, seen from their foot, with a handrail down the middle."""
    treads = []
    for k in range(_COUNT):
        high = _RISE * (k + 1)
        deep = _TREAD if k < _COUNT - 1 else 4.0 * _TREAD
        middle = -_TREAD * k - deep / 2.0
        treads.append(box(_WIDE, high - 0.03, deep, 0.0).at(z=middle))
        treads.append(box(_WIDE + 0.02, 0.03, deep + 0.03, 0.008).at(y=high - 0.03, z=middle + 0.01))
    b.add("steps", merge(treads), b.pick("concrete", "sandstone"))
    foot, head = (0.0, 0.0, 0.15), (0.0, _RISE * _COUNT, -_TREAD * (_COUNT + 1))
    posts = [pipe([(x, y, z), (x, y + 0.92, z)], 0.022) for x, y, z in (foot, head)]
    rail = pipe([(foot[0], 0.92, foot[2] + 0.12), (foot[0], 0.92, foot[2]), (head[0], head[1] + 0.92, head[2])], 0.025)
    b.add("rail", merge([*posts, rail]), "steel", main=False)


RECIPES = (
    ThingRecipe(
        "stairs",
        ("stair", "staircase", "steps", "flight of stairs", "set of stairs", "stairway"),
        _stairs,
        mass=9000.0,
        stands=True,
    ),
)
