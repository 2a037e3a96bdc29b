"""Sitting: on a chair, its edge, the ground; legs down, crossed, folded."""

from dataclasses import replace

from ..posture import Foot, Hand, Posture
from ..recipe import ActRecipe, Moment

SITTING = 0.085  # metres from a seat to the pelvis joint


def seated(m: Moment, *, lean: float = 0.0, ahead: float = 0.44, apart: float = 0.13, knee: float = 0.1) -> Posture:
    """Pelvis on the seat, feet on the ground before it: what every act on a seat begins with."""
    reach = min(ahead, 0.30 + 0.35 * m.seat)
    return Posture(
        pelvis=(0.0, m.seat + SITTING - m.hips, -0.03),
        hips=(-0.10 + 0.25 * lean, 0.0, 0.0),
        spine=(0.14 + 0.75 * lean, 0.0, 0.0),
        left_foot=Foot((apart, 0.0, reach), 0.14, knee=knee),
        right_foot=Foot((apart, 0.0, reach - 0.05), 0.10, knee=knee),
    )


def on_ground(m: Moment) -> Posture:
    """Cross-legged on the ground."""
    return Posture(
        pelvis=(0.0, 0.10 - m.hips, 0.0),
        hips=(-0.12, 0.0, 0.0),
        spine=(0.20, 0.0, 0.0),
        left_foot=Foot((-0.10, 0.015, 0.27), 0.9, knee=0.05),
        right_foot=Foot((-0.13, 0.03, 0.36), 0.9, knee=0.05),
    )


ON_THIGH = Hand((0.125, 0.105, 0.27), (-0.12, -0.2, 1.0), (0.0, -1.0, -0.1), 0.15, space="hips")
_FOLDED = (
    Hand((0.02, 0.115, 0.20), (-0.8, -0.2, 0.5), (0.0, -0.9, -0.4), 0.1, grip="cup", space="hips"),
    Hand((0.0, 0.145, 0.20), (-0.8, -0.2, 0.5), (0.0, -0.9, -0.4), 0.1, grip="cup", space="hips"),
)


def _on_chair(m: Moment) -> Posture:
    base = seated(m, lean=0.25 if "edge" in m.words else 0.0)
    return base.hands(*_FOLDED) if m.pick(3) == 1 else base.hands(ON_THIGH)


def _legs_crossed(m: Moment) -> Posture:
    return replace(
        seated(m).hands(ON_THIGH),
        right_foot=Foot((-0.20, m.seat - 0.18, 0.56), -0.25, pitch=-0.45, knee=-0.12, down=0.0),
        left_foot=Foot((0.08, 0.0, 0.42), 0.1),
    )


def _on_the_ground(m: Moment) -> Posture:
    return on_ground(m).hands(Hand((0.20, 0.11, 0.24), (-0.2, -0.4, 0.9), (0.0, -1.0, -0.2), 0.1, space="hips"))


def _body(m: Moment) -> Posture:
    if m.words & {"ground", "floor", "grass", "sand", "cross-legged", "beach", "carpet", "rug"}:
        return _on_the_ground(m)
    if m.words & {"crossed", "elegantly"}:
        return _legs_crossed(m)
    return _on_chair(m) if m.pick(3, 5) else _legs_crossed(m)


ACTS = (
    ActRecipe(
        name="sit",
        verbs=("sit", "be seated", "perch", "sit down", "rest on"),
        body=_body,
        layer="body",
        seated=True,
        eases=(1.1, 1.0),
    ),
    ActRecipe(
        name="sit_on_ground",
        verbs=("sit cross-legged", "sit ground", "sit floor", "squat down"),
        doing=("sit", "sit on"),
        objects=("ground", "floor", "grass", "sand", "carpet", "rug", "beach", "blanket"),
        body=_on_the_ground,
        layer="body",
        eases=(1.3, 1.2),
    ),
)
