"""A recipe: from a picture and the prompt's wishes to effects, or to none."""

from collections.abc import Callable
from dataclasses import dataclass

from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["Recipe"]


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """`make(plate, wishes)` gives what is to be seen. What is `lasting` changes the picture for good: not for two pictures."""

    name: str
    make: Callable[[Plate, Wishes], tuple[Effect, ...]]
    lasting: bool = False
