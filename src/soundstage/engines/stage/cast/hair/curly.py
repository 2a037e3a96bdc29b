"""Tight curls that stand off the head."""

from ..grooming import Style

HAIR = Style(
    name="curly",
    words=("curly", "afro", "curls", "frizzy", "coily"),
    length=0.085,
    sides=0.065,
    lift=0.95,
    fall=0.05,
    wave=0.3,
    curl=0.85,
    part=None,
    count=1.35,
    weight=0.4,
)
