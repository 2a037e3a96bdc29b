"""From a call to a thing."""

from .calling import ThingCall, UnknownThing
from .registry import find
from .shape import finely
from .thing import Thing
from .workbench import Workbench

__all__ = ["make"]

_FINENESS = {"wide": 0.55, "medium": 1.0, "close": 1.6}


def make(call: ThingCall) -> Thing:
    """Build what is called for. The same call gives the same thing, to the bit. Raises `UnknownThing`."""
    recipe = find(call.kind)
    if recipe is None:
        raise UnknownThing(call.kind)
    bench = Workbench(call, recipe.name)
    with finely(_FINENESS[call.detail]):
        recipe.build(bench)
    return bench.finish(mass=recipe.mass, rolls=recipe.round, fragile=recipe.fragile)
