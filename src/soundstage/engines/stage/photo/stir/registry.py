"""Finds every recipe in this package."""

from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["effects", "recipes"]

_ROOM = ("noise", "recipe", "registry", "veils")


@cache
def recipes() -> tuple[Recipe, ...]:
    """By name of their files, which is the order they are laid on in."""
    modules = sorted(module.name for module in iter_modules([str(Path(__file__).parent)]))
    return tuple(import_module(f"{__package__}.{name}").RECIPE for name in modules if name not in _ROOM)


def effects(plate: Plate, wishes: Wishes, *, lasting: bool = True) -> tuple[Effect, ...]:
    """All that the words ask for and the picture has a place for, each with the words that it answers."""
    made: list[Effect] = []
    for recipe in recipes():
        if lasting or not recipe.lasting:
            wishes.forget()
            own = recipe.make(plate, wishes)
            made += [replace(effect, answers=wishes.heeded) for effect in own]
    return tuple(made)
