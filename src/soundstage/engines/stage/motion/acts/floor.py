"""Low down: kneeling, crouching, lying, sleeping, crawling; praying and meditating."""

import numpy as np

from ..posture import Foot, Hand, Posture
from ..recipe import ActRecipe, Moment
from .sit import on_ground

_SHUT = {"eyeBlinkLeft": 0.95, "eyeBlinkRight": 0.95}


def kneeling(m: Moment, *, sunk: float = 0.0) -> Posture:
    """On both knees; `sunk` 1 sits back on the heels."""
    height = 0.54 - 0.26 * sunk
    return Posture(pelvis=(0.0, height - m.hips, -0.22 * sunk), spine=(0.05, 0.0, 0.0)).feet(
        Foot((0.11, 0.10, -0.42), 0.0, pitch=-1.35, toes=0.5, down=0.0)
    )


def on_one_knee(m: Moment) -> Posture:
    """Left foot before, right knee on the ground."""
    return Posture(pelvis=(0.0, 0.52 - m.hips, -0.02), spine=(0.06, 0.0, 0.0)).feet(
        Foot((0.13, 0.0, 0.34), 0.1), Foot((0.10, 0.09, -0.42), 0.0, pitch=-1.0, toes=0.9, down=0.0)
    )


def crouching(m: Moment, *, low: float = 1.0) -> Posture:
    """Down on bent legs, heels a little up; `low` 1 is a full squat."""
    foot = Foot((0.15, 0.0, 0.04), 0.35, pitch=-0.25 * low, toes=0.25 * low, knee=0.25)
    return Posture(pelvis=(0.0, -0.56 * low, -0.12 * low), hips=(0.35 * low, 0.0, 0.0), spine=(0.45 * low, 0.0, 0.0)).feet(
        foot, Foot((0.15, 0.0, -0.08), 0.35, pitch=-0.35 * low, toes=0.35 * low, knee=0.25)
    )


def _lying_turn(m: Moment) -> float:
    """On a bed along it; on the ground across the way the body faced, so that it is seen at length."""
    return 0.0 if m.given else 1.05


def supine(m: Moment) -> Posture:
    """On the back, head away from where it faced."""
    return Posture(
        pelvis=(0.0, m.seat_or(0.0) + 0.115 - m.hips, 0.0),
        hips=(-1.5, 0.0, 0.0),
        spine=(0.03, 0.0, 0.0),
        head=(0.12, 0.0, 0.0),
        turn=_lying_turn(m),
    ).feet(Foot((0.13, m.seat_or(0.0) + 0.09, 0.80), 0.25, pitch=1.35, down=0.0))


def _kneel(m: Moment) -> Posture:
    rest = Hand((0.10, 0.07, 0.22), (-0.1, -0.5, 0.85), (0.0, -0.9, -0.4), 0.1, space="hips")
    if m.pick(2):
        return on_one_knee(m).hands(Hand((0.08, 0.20, 0.30), (-0.6, -0.2, 0.7), (0.0, -1.0, 0.0), 0.2, space="hips"), rest)
    return kneeling(m, sunk=0.8).hands(Hand((0.11, 0.12, 0.24), (-0.1, -0.25, 0.95), (0.0, -1.0, -0.2), 0.1, space="hips"))


def _crouch(m: Moment) -> Posture:
    return crouching(m).hands(Hand((0.06, -0.30, 0.30), (-0.6, -0.5, 0.6), (-0.2, -0.5, -0.8), 0.15))


def _lie(m: Moment) -> Posture:
    if m.pick(2):
        return supine(m).hands(
            Hand((0.05, -0.20, 0.15), (-0.95, -0.2, 0.0), (0.0, -0.1, -1.0), 0.2),
            Hand((0.13, 0.20, -0.10), (-0.8, 0.5, -0.1), (0.0, 0.3, 0.95), 1.1),
        )
    return supine(m).hands(Hand((0.10, -0.27, 0.13), (-0.9, -0.3, 0.0), (0.0, -0.1, -1.0), 0.2))


def _sleep(m: Moment) -> Posture:
    """On the side, knees drawn up, hands under the cheek."""
    floor = m.seat_or(0.0)
    breath = 0.02 * m.wave(0.22)
    return Posture(
        pelvis=(0.0, floor + 0.17 - m.hips, 0.0),
        hips=(-1.5, 0.0, 1.35),
        spine=(0.22 + breath, 0.0, 0.05),
        turn=-_lying_turn(m),
        head=(0.20, 0.0, -0.12),
        left=Hand((0.02, 0.13, 0.13), (-0.5, 0.85, 0.0), (0.3, 0.3, -0.7), 0.1, grip="flat"),
        right=Hand((0.03, 0.10, 0.15), (-0.5, 0.85, 0.0), (0.0, 0.2, -1.0), 0.1, grip="flat"),
        left_foot=Foot((0.42, floor + 0.22, 0.50), 0.3, pitch=0.9, knee=-0.2, down=0.0),
        right_foot=Foot((-0.38, floor + 0.09, 0.42), -0.3, pitch=0.9, knee=0.2, down=0.0),
        face={**_SHUT, "jawOpen": 0.05},
    )


def _crawl(m: Moment) -> Posture:
    """On hands and knees, opposite limbs together."""
    a, b = m.swing(), m.swing(0.5)
    lift = (max(m.swing(0.25), 0.0), max(m.swing(0.75), 0.0))

    def hand(way: float, up: float) -> Hand:
        return Hand(
            (0.17, 0.04 + 0.07 * up, 0.50 + 0.12 * way), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0), 0.1, grip="flat", space="root"
        )

    def foot(way: float, up: float) -> Foot:
        return Foot((0.11, 0.09 + 0.02 * up, -0.50 + 0.12 * way), 0.0, pitch=-1.4, toes=0.1, down=0.0)

    return Posture(
        pelvis=(0.0, 0.50 - m.hips, -0.08),
        hips=(1.15, 0.06 * a, 0.05 * a),
        spine=(0.20, -0.12 * a, 0.0),
        head=(-0.85, 0.0, 0.0),
        left=hand(a, lift[0]),
        right=hand(b, lift[1]),
        left_foot=foot(b, lift[1]),
        right_foot=foot(a, lift[0]),
    )


def _pray(m: Moment) -> Posture:
    palms = Hand((0.006, -0.13, 0.25), (-0.05, 0.85, 0.5), (-1.0, 0.0, 0.0), 0.35, grip="flat")
    base = kneeling(m, sunk=0.25)
    return Posture(
        base.pelvis,
        base.hips,
        (0.16, 0.0, 0.0),
        (0.42, 0.0, 0.0),
        left=palms,
        right=palms,
        left_foot=base.left_foot,
        right_foot=base.right_foot,
        face=_SHUT,
    )


def _meditate(m: Moment) -> Posture:
    hand = Hand((0.30, 0.075, 0.28), (0.15, 0.1, 0.95), (0.0, 1.0, -0.1), -0.1, grip="pinch", space="hips")
    base = on_ground(m).hands(hand)
    return Posture(
        base.pelvis,
        base.hips,
        (0.12, 0.0, 0.0),
        (0.05, 0.0, 0.0),
        None,
        hand,
        hand,
        base.left_foot,
        base.right_foot,
        face=_SHUT,
    )


def _wake(m: Moment) -> Posture:
    """Lying, stirring, rubbing an eye."""
    rub = 0.02 * m.wave(1.6)
    base = supine(m)
    return Posture(
        base.pelvis,
        base.hips,
        (0.10 + 0.06 * m.wave(0.3), 0.0, 0.05 * m.wave(0.2)),
        (0.3, 0.15 * m.wave(0.25), 0.0),
        None,
        Hand((0.30, -0.05, 0.20 + 0.06 * m.wave(0.4)), None, None, 0.3, grip="fist"),
        Hand((0.04 + rub, 0.045, 0.115), (-0.7, 0.6, -0.1), (0.1, 0.0, -1.0), 0.5, grip="fist", space="head"),
        Foot((0.13, m.seat_or(0.0) + 0.10, 0.75), 0.25, pitch=1.2, knee=0.3, down=0.0),
        Foot((0.15, m.seat_or(0.0) + 0.03, 0.45 + 0.08 * m.wave(0.5)), 0.2, pitch=0.2, knee=0.4, down=0.0),
        turn=base.turn,
        face={"eyeBlinkLeft": 0.5, "eyeBlinkRight": 0.9, "jawOpen": 0.2 + 0.15 * float(np.sin(m.t))},
    )


ACTS = (
    ActRecipe(name="kneel", verbs=("kneel", "kneel down", "genuflect", "propose"), body=_kneel, layer="body", eases=(1.2, 1.1)),
    ActRecipe(
        name="crouch", verbs=("crouch", "hunker", "duck", "squat down", "hide"), body=_crouch, layer="body", eases=(0.8, 0.8)
    ),
    ActRecipe(
        name="lie",
        verbs=("lie", "lie down", "lay", "lay down", "recline", "sunbathe", "lounge", "relax"),
        body=_lie,
        layer="body",
        eases=(1.8, 1.6),
    ),
    ActRecipe(
        name="sleep", verbs=("sleep", "fall asleep", "slumber", "dream", "snooze"), body=_sleep, layer="body", eases=(1.8, 1.6)
    ),
    ActRecipe(name="wake", verbs=("wake", "wake up", "waking up"), body=_wake, layer="body", eases=(1.5, 1.5)),
    ActRecipe(
        name="crawl",
        verbs=("crawl", "creep along"),
        body=_crawl,
        layer="body",
        travel="glide",
        pace=0.45,
        period=1.1,
        eases=(1.3, 1.2),
    ),
    ActRecipe(name="pray", verbs=("pray", "worship"), body=_pray, layer="body", eases=(1.3, 1.2)),
    ActRecipe(name="meditate", verbs=("meditate", "do yoga sitting"), body=_meditate, layer="body", eases=(1.4, 1.3)),
)
