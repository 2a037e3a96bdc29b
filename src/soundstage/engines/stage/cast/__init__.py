"""People and what they wear."""

from .calling import CastingCall, Framing, UnknownKind
from .casting import Kind, call, kind_for, known_kinds, vocabulary
from .figure import Figure
from .gender import gender_of

__all__ = [
    "CastingCall",
    "Figure",
    "Framing",
    "Kind",
    "UnknownKind",
    "call",
    "gender_of",
    "kind_for",
    "known_kinds",
    "vocabulary",
]
