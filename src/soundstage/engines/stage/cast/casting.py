"""The casting office: kinds of performer, each a recipe file in `kinds/` that answers to its words."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from ..motion import ACTS
from . import kinds
from .calling import CastingCall, UnknownKind
from .performer import Performer

__all__ = ["Kind", "call", "kind_for", "kind_named", "known_kinds", "vocabulary"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of performer. Its module in `kinds/` defines `KIND = Kind(...)`, or `KINDS` for several that one recipe makes.

    `acts` are what it can do, each with the verbs that ask for it; `medium` is where it is put when nobody says otherwise.
    `size` is that of a typical adult in metres: across, high, and along the way it faces.
    """

    name: str
    words: tuple[str, ...]
    cast: Callable[[CastingCall], Performer]
    acts: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: ACTS)
    medium: Literal["ground", "air", "water"] = "ground"
    size: tuple[float, float, float] = (0.55, 1.72, 0.4)

    def act_for(self, verb: str) -> str | None:
        """The act that a verb (its lemma) asks of this kind, or None when it cannot do it."""
        lemma = verb.lower().strip()
        return next((act for act, verbs in self.acts.items() if lemma == act or lemma in verbs), None)


@lru_cache(maxsize=1)
def _books() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for module in sorted(pkgutil.iter_modules(kinds.__path__), key=lambda m: m.name):
        recipe = importlib.import_module(f"{kinds.__name__}.{module.name}")
        for kind in (*getattr(recipe, "KINDS", ()), getattr(recipe, "KIND", None)):
            if isinstance(kind, Kind):
                found[kind.name] = kind
    return found


def kind_named(name: str) -> Kind:
    """The kind of that name. Raises `UnknownKind`."""
    kind = _books().get(name)
    if kind is None:
        raise UnknownKind(name, known_kinds())
    return kind


def known_kinds() -> tuple[str, ...]:
    """The names of all kinds on the books."""
    return tuple(_books())


def vocabulary() -> dict[str, tuple[str, ...]]:
    """The words that each kind answers to, by kind."""
    return {kind.name: kind.words for kind in _books().values()}


def kind_for(word: str) -> str | None:
    """The kind that a noun asks for, or None."""
    key = word.lower().strip()
    return next((k.name for k in _books().values() if key == k.name or key in k.words), None)


def call(casting: CastingCall) -> Performer:
    """Cast a performer. Raises `UnknownKind` when nobody on the books can play it: there is no stand-in."""
    return kind_named(casting.kind).cast(casting)
