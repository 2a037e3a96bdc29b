"""How bodies move: a `Performance` of timed acts becomes a `Motion`, and a `Skeleton` takes its bearing at any instant."""

from .bearing import Arm, Bearing, Footing
from .motion import Ground, Motion, flat
from .performance import ACTS, Act, Gaze, Performance, UnknownAct, act_for
from .skeleton import INDEX, JOINTS, PARENTS, Proportions, Skeleton

__all__ = [
    "ACTS",
    "INDEX",
    "JOINTS",
    "PARENTS",
    "Act",
    "Arm",
    "Bearing",
    "Footing",
    "Gaze",
    "Ground",
    "Motion",
    "Performance",
    "Proportions",
    "Skeleton",
    "UnknownAct",
    "act_for",
    "flat",
]
