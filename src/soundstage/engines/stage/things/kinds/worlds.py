"""Worlds small enough to hold."""

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import lathe, sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _world(name: str, words: tuple[str, ...], look: float, radius: float = 1.0) -> ThingRecipe:
    def build(b: Workbench) -> None:
        key = b.joint("spin", (0, radius, 0), (0, 1, 0))
        b.add("world", sphere(radius, 72).at(y=radius), "planet", about=(0.0, radius, 0.0), values={"stuff": look}, joint=key)
        if look == 4.0:
            outer: float = radius * 2.27
            tilted = lathe(
                [(radius * 1.25, -0.004), (outer, -0.004), (outer, 0.004), (radius * 1.25, 0.004)], 90, hollow=True
            ).at(y=radius)
            colour: Vec3 = (outer, 0.0, 0.0)
            b.add("rings", tilted, "planet", colour, main=False, about=(0.0, radius, 0.0), values={"stuff": 5.0})

    return ThingRecipe(name, words, build, mass=5.0, round=True)


RECIPES = (
    _world("earth", ("planet earth", "planet", "blue planet"), 0.0),
    _world("moon", ("full moon", "lunar sphere"), 1.0),
    _world("mars", ("red planet",), 2.0),
    _world("jupiter", ("gas giant",), 3.0),
    _world("saturn", ("ringed planet",), 4.0),
    _world("sun", ("star sphere",), 6.0),
    _world("venus", (), 8.0),
    _world("neptune", ("uranus",), 9.0),
)
