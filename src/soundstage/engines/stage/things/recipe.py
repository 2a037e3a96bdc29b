"""One kind of thing, as its recipe file hands it over."""

from collections.abc import Callable
from dataclasses import dataclass

from .calling import ThingCall
from .thing import Thing
from .workbench import Workbench

__all__ = ["ThingRecipe"]


@dataclass(frozen=True, slots=True)
class ThingRecipe:
    """`build` makes it on the workbench. A module in `kinds/` defines `RECIPES`; the registry finds each by name or words.

    Name and words are singular and lower case. `mass` is in kg; `stands` tells that it belongs outdoors on its own and is
    never carried about; `plural` words need not be listed. `ready` makes what no workbench does: a model of the user's.
    """

    name: str
    words: tuple[str, ...]
    build: Callable[[Workbench], None]
    mass: float = 1.0
    round: bool = False
    fragile: bool = False
    stands: bool = False
    ready: Callable[[ThingCall], Thing] | None = None
