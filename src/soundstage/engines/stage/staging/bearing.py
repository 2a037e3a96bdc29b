"""Words of mood and manner: which of them show in how somebody looks, stands and moves."""

from soundstage.engines.stage.cast.creature.behaviour import GLAD
from soundstage.engines.stage.motion.style import Style, style_of
from soundstage.engines.stage.motion.talk import on_face
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.ways import FAST, SLOW

__all__ = ["in_bearing", "in_pace"]


def in_bearing(word: str, role: Role) -> bool:
    """Whether a word changes the face or the carriage of who plays a role."""
    if role.person:
        return on_face(word) or style_of((word,)) != Style()
    return role.family == "cast" and word in GLAD


def in_pace(word: str) -> bool:
    """Whether a word changes how fast something goes."""
    return word in SLOW or word in FAST
