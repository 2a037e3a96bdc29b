"""The casting office: kinds of performer, each a recipe file in `kinds/` that answers to its words."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from . import kinds
from .calling import CastingCall, UnknownKind
from .figure import Figure

__all__ = ["Kind", "call", "kind_for", "known_kinds", "vocabulary"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of performer. Its module in `kinds/` defines `KIND = Kind(...)`."""

    name: str
    words: tuple[str, ...]
    cast: Callable[[CastingCall], Figure]


@lru_cache(maxsize=1)
def _books() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for module in sorted(pkgutil.iter_modules(kinds.__path__), key=lambda m: m.name):
        kind = getattr(importlib.import_module(f"{kinds.__name__}.{module.name}"), "KIND", None)
        if isinstance(kind, Kind):
            found[kind.name] = kind
    return found


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


def call(casting: CastingCall) -> Figure:
    """Cast a performer. Raises `UnknownKind` when nobody on the books can play it: there is no stand-in."""
    kind = _books().get(casting.kind)
    if kind is None:
        raise UnknownKind(casting.kind, known_kinds())
    return kind.cast(casting)
