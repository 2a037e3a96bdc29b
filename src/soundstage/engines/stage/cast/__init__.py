"""People and what they wear."""

from .calling import CastingCall, Framing, UnknownKind
from .casting import Kind, call, kind_for, known_kinds, vocabulary
from .figure import Figure

__all__ = ["CastingCall", "Figure", "Framing", "Kind", "UnknownKind", "call", "kind_for", "known_kinds", "vocabulary"]
