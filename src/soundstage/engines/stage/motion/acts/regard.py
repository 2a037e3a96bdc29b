"""Looking: the eyes and head are the gaze's; a body that searches or admires helps with a hand or a lean."""

from ..posture import Hand, Posture
from ..recipe import ActRecipe, Moment


def _plain(m: Moment) -> Posture:
    return Posture()


def _shading(m: Moment) -> Posture:
    return Posture(right=Hand((0.02, 0.075, 0.135), (-0.95, 0.12, 0.2), (0.0, -0.85, -0.35), 0.75, grip="flat", space="head"))


ACTS = (
    ActRecipe(
        name="look",
        verbs=(
            "look",
            "gaze",
            "stare",
            "watch",
            "glance",
            "observe",
            "see",
            "contemplate",
            "admire",
            "notice",
            "view",
            "look up",
            "look around",
            "look at",
            "inspect",
            "examine",
        ),
        body=_plain,
        layer="face",
    ),
    ActRecipe(name="scan", verbs=("scan", "survey", "search", "peer", "look out", "spot", "lookout"), body=_shading),
)
