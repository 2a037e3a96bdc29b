"""How bodies move: a `Performance` of timed acts becomes a `Motion`, and a `Skeleton` takes its bearing at any instant."""

from .bearing import Arm, Bearing, Footing, Reach
from .motion import Ground, Motion, flat
from .performance import Act, Gaze, Held, Performance, UnknownAct
from .posture import Foot, Hand, Posture
from .recipe import ActRecipe, Beat, Fitting, Moment
from .repertory import ACTS, act_for, recipe_named
from .skeleton import INDEX, JOINTS, PARENTS, Proportions, Skeleton

__all__ = [
    "ACTS",
    "INDEX",
    "JOINTS",
    "PARENTS",
    "Act",
    "ActRecipe",
    "Arm",
    "Bearing",
    "Beat",
    "Fitting",
    "Foot",
    "Footing",
    "Gaze",
    "Ground",
    "Hand",
    "Held",
    "Moment",
    "Motion",
    "Performance",
    "Posture",
    "Proportions",
    "Reach",
    "Skeleton",
    "UnknownAct",
    "act_for",
    "flat",
    "recipe_named",
]
