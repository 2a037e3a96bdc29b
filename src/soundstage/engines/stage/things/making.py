"""From a call to a thing."""

from .calling import ThingCall, UnknownThing
from .recipe import ThingRecipe
from .registry import find
from .shape import finely
from .thing import Thing
from .workbench import Workbench

__all__ = ["make"]

_FINENESS = {"wide": (0.55, 8_000), "medium": (1.0, 18_000), "close": (1.6, 30_000)}  # of curves; triangles it may have
_TRIES = 3  # what is over its budget is cut again, coarser


def make(call: ThingCall) -> Thing:
    """Build what is called for. The same call gives the same thing, to the bit. Raises `UnknownThing`."""
    recipe = find(call.kind)
    if recipe is None:
        raise UnknownThing(call.kind)
    if recipe.ready is not None:
        return recipe.ready(call)
    fineness, budget = _FINENESS[call.detail]
    bench = _built(recipe, call, fineness)
    for _ in range(_TRIES):
        if bench.triangles <= budget:
            break
        fineness *= 0.6
        bench = _built(recipe, call, fineness)
    return bench.finish(mass=recipe.mass, rolls=recipe.round, fragile=recipe.fragile)


def _built(recipe: ThingRecipe, call: ThingCall, fineness: float) -> Workbench:
    bench = Workbench(call, recipe.name)
    with finely(fineness):
        recipe.build(bench)
    return bench
