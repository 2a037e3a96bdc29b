"""People and what they wear."""

from .calling import CastingCall, Framing, UnknownKind
from .casting import Kind, call, kind_for, kind_named, known_kinds, vocabulary
from .figure import Figure
from .gender import gender_of
from .performer import Performer

__all__ = [
    "CastingCall",
    "Figure",
    "Framing",
    "Kind",
    "Performer",
    "UnknownKind",
    "call",
    "gender_of",
    "kind_for",
    "kind_named",
    "known_kinds",
    "vocabulary",
]
