"""Dancing on a beat: groove, hip-hop, ballet, waltz, robot, hula; the words choose."""

from dataclasses import replace

import numpy as np

from ...scene import Vec3
from ..posture import Foot, Hand, Posture
from ..recipe import ActRecipe, Beat, Moment

_STEP = (
    Beat(0.0, "footstep", "feet", {"speed": 1.0, "vigour": 0.7}),
    Beat(0.5, "footstep", "feet", {"speed": 1.0, "vigour": 0.7}),
)
_GLAD = {"mouthSmileLeft": 0.4, "mouthSmileRight": 0.4, "cheekSquintLeft": 0.3, "cheekSquintRight": 0.3}


def _stepping(m: Moment, width: float, out: float, lift: float) -> tuple[Foot, Foot]:
    """Side to side: each foot steps out and home in turn, on the ground while the other moves."""

    def foot(phase: float) -> Foot:
        p = phase % 1.0
        away = float(np.interp(p, [0.0, 0.2, 0.7, 0.9, 1.0], [0.0, 1.0, 1.0, 0.0, 0.0]))
        away = away * away * (3.0 - 2.0 * away)
        moving = (0.0 < p < 0.2) or (0.7 < p < 0.9)
        up = float(np.sin(np.pi * ((p if p < 0.5 else p - 0.7) / 0.2)) ** 2) if moving else 0.0
        return Foot((width + out * away, lift * up, 0.02), 0.25, pitch=-0.25 * up, down=0.0 if up else 1.0)

    return foot(0.5 * (m.cycle + m.count % 2)), foot(0.5 * (m.cycle + m.count % 2) + 0.5)


def _passed(a: Hand, b: Hand, share: float) -> Hand:
    """A hand on its way from `a` to `b`, turned by way of straight ahead."""
    assert a.fingers is not None
    assert b.fingers is not None
    assert a.palm is not None
    assert b.palm is not None
    p, q, r = (1.0 - share) ** 2, 2.0 * share * (1.0 - share), share**2

    def between(start: Vec3, middle: Vec3, end: Vec3) -> Vec3:
        x, y, z = (p * i + q * j + r * k for i, j, k in zip(start, middle, end, strict=True))
        return x, y, z

    half = tuple(0.5 * (i + j) for i, j in zip(a.at, b.at, strict=True))
    return replace(
        a,
        at=between(a.at, (half[0], half[1], half[2]), b.at),
        fingers=between(a.fingers, (0.0, 0.3, 1.0), b.fingers),
        palm=between(a.palm, (-0.4, -0.8, 0.2), b.palm),
        elbow=a.elbow + (b.elbow - a.elbow) * share,
    )


def _groove(m: Moment) -> Posture:
    beat = abs(m.swing(0.0))
    sway = m.swing() if m.count % 1 == 0 else 0.0
    style = m.pick(2)
    side = float(np.sin(np.pi * (m.cycle + m.count)))
    a, b = m.swing(), m.swing(0.5)
    left, right = _stepping(m, 0.12, 0.13, 0.07)
    hand = (
        Hand((0.17 + 0.05 * a, -0.10 + 0.12 * a, 0.30), (-0.3, 0.7, 0.5), (-0.9, 0.0, -0.2), 0.5, grip="fist", curl=0.8),
        Hand((0.17 + 0.05 * b, -0.10 + 0.12 * b, 0.30), (-0.3, 0.7, 0.5), (-0.9, 0.0, -0.2), 0.5, grip="fist", curl=0.8),
    )
    if style:
        hand = (
            Hand((0.20, 0.34 + 0.07 * a, 0.12), (0.2, 1.0, 0.1), (0.0, 0.0, 1.0), 0.4, grip="rest"),
            Hand((0.20, 0.34 + 0.07 * b, 0.12), (0.2, 1.0, 0.1), (0.0, 0.0, 1.0), 0.4, grip="rest"),
        )
    return (
        Posture(
            pelvis=(0.07 * side, -0.05 - 0.05 * beat, 0.0),
            hips=(0.05, 0.18 * sway, 0.12 * side),
            spine=(0.06, -0.32 * sway, -0.16 * side),
            head=(0.05 + 0.08 * beat, 0.12 * side, 0.08 * side),
            face=_GLAD,
        )
        .hands(*hand)
        .feet(left, right)
    )


def _hip_hop(m: Moment) -> Posture:
    beat = 0.5 - 0.5 * float(np.cos(4.0 * np.pi * m.cycle))
    snap = float(np.tanh(4.0 * m.swing()))
    side = -float(np.tanh(3.0 * np.sin(np.pi * (m.cycle + m.count - 0.25))))
    left, right = _stepping(m, 0.20, 0.16, 0.14)
    up = (
        Hand((0.30, 0.05 + 0.12 * snap, 0.26), (-0.75, 0.5, 0.3), (0.0, -0.8, -0.4), 1.1, grip="point"),
        Hand((0.10, -0.26 - 0.12 * snap, 0.34), (-0.6, 0.1, 0.7), (0.0, -1.0, 0.0), 0.9, grip="point"),
    )
    hands = (_passed(up[1], up[0], 0.5 + 0.5 * side), _passed(up[0], up[1], 0.5 + 0.5 * side))
    return (
        Posture(
            pelvis=(0.05 * side * snap, -0.16 - 0.09 * beat, -0.05),
            hips=(0.22, 0.22 * snap, 0.08 * snap),
            spine=(0.32 + 0.10 * beat, -0.5 * snap, -0.10 * snap),
            head=(-0.1 + 0.12 * beat, 0.25 * snap, 0.06),
        )
        .hands(*hands)
        .feet(left, right)
    )


def _ballet(m: Moment) -> Posture:
    """A pirouette on one toe: the free foot at the knee, arms round before the chest, then an arabesque."""
    turning = float(np.clip((m.cycle - 0.22) / 0.40, 0.0, 1.0))
    turning = turning * turning * (3.0 - 2.0 * turning)
    after = float(np.sin(np.pi * np.clip((m.cycle - 0.62) / 0.38, 0.0, 1.0)))
    reach = after * after * (3.0 - 2.0 * after)
    ring = Hand((0.05, -0.16, 0.36), (-0.95, 0.05, 0.2), (0.0, 0.1, -1.0), 0.9, grip="flat")
    ahead = Hand((0.24, 0.20, 0.46), (0.2, 0.2, 0.95), (0.0, -1.0, 0.1), 0.5, grip="flat")
    aside = Hand((0.55, 0.02, 0.06), (0.95, 0.0, 0.3), (0.0, -1.0, 0.0), 0.5, grip="flat")
    return Posture(
        pelvis=(0.0, 0.045 - 0.015 * reach, 0.02 * reach),
        hips=(0.35 * reach, 0.0, 0.0),
        spine=(-0.04 - 0.31 * reach, 0.0, 0.0),
        turn=4.0 * np.pi * turning,
        head=(-0.06 - 0.06 * reach, 0.0, 0.0),
        left=_passed(ring, ahead, reach),
        right=_passed(ring, aside, reach),
        left_foot=Foot((0.0, 0.0, -0.13), 0.0, pitch=-1.0, toes=0.95),
        right_foot=Foot(
            (-0.02 + 0.07 * reach, 0.46 + 0.26 * reach, 0.10 - 0.83 * reach),
            0.9 - 0.7 * reach,
            pitch=-1.2 - 0.5 * reach,
            knee=1.25 - 0.95 * reach,
            down=0.0,
        ),
    )


def _robot(m: Moment) -> Posture:
    last, step = (np.random.default_rng([m.seed, abs(count), 5]).uniform(-1.0, 1.0, 4) for count in (m.count - 1, m.count))
    ease = float(np.clip(m.cycle / 0.35, 0.0, 1.0))
    a = last + (step - last) * ease * ease * (3.0 - 2.0 * ease)

    def fore(lift: float) -> Hand:
        up = lift > 0.0
        return Hand(
            (0.30, -0.22 + 0.22 * lift, 0.26),
            (0.0, 0.9 if up else -0.5, 0.3 if up else 0.8),
            (-1.0, 0.0, 0.0),
            0.75,
            grip="flat",
        )

    return Posture(spine=(0.0, 0.4 * a[0], 0.12 * a[1]), head=(0.0, 0.5 * a[2], 0.0)).hands(
        fore(float(a[3])), fore(float(-a[3]))
    )


def _hula(m: Moment) -> Posture:
    ring = 2.0 * np.pi * m.cycle
    hand = Hand((0.42, -0.08, 0.22), (0.6, 0.35, 0.6), (0.0, -1.0, 0.1), 0.6, grip="rest")
    return (
        Posture(
            pelvis=(0.08 * float(np.cos(ring)), -0.05, 0.08 * float(np.sin(ring))),
            hips=(-0.14 * float(np.sin(ring)), 0.0, -0.14 * float(np.cos(ring))),
            spine=(0.14 * float(np.sin(ring)), 0.0, 0.18 * float(np.cos(ring))),
            face=_GLAD,
        )
        .hands(hand)
        .feet(Foot((0.17, 0.0, 0.03), 0.25), Foot((0.17, 0.0, -0.03), 0.25))
    )


def _waltz(m: Moment) -> Posture:
    side = float(np.sin(np.pi * (m.cycle + m.count)))
    rise = 0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))
    left, right = _stepping(m, 0.10, 0.16, 0.05)
    return Posture(
        pelvis=(0.08 * side, -0.05 + 0.05 * rise, 0.0),
        hips=(0.0, 0.0, 0.05 * side),
        spine=(-0.10, 0.15 * side, 0.06 * side),
        left=Hand((0.48, 0.05, 0.30), (0.55, 0.45, 0.6), (-0.3, -0.3, 0.9), 0.9, grip="cup"),
        right=Hand((0.08, -0.14, 0.36), (-0.75, 0.1, 0.6), (-0.5, 0.0, -0.8), 1.05, grip="flat"),
        left_foot=left,
        right_foot=right,
        head=(-0.05, 0.25, 0.05),
    )


def _dance(m: Moment) -> Posture:
    for words, style in (
        ({"ballet", "pirouette", "ballerina", "gracefully", "graceful", "elegantly"}, _ballet),
        ({"hip-hop", "hiphop", "breakdance", "street", "hip"}, _hip_hop),
        ({"waltz", "tango", "ballroom", "slow"}, _waltz),
        ({"robot", "robotic"}, _robot),
    ):
        if m.words & words:
            return style(m)
    return _groove(m)


def _cheerleading(m: Moment) -> Posture:
    """Straight arms from pose to pose: high V, T, one up, on the hips."""
    poses = (
        ((0.38, 0.44), (0.38, 0.44)),
        ((0.72, 0.0), (0.72, 0.0)),
        ((0.14, 0.56), (0.24, -0.30)),
        ((0.24, -0.30), (0.14, 0.56)),
    )
    a, b = poses[(m.count - 1) % 4], poses[m.count % 4]
    ease = float(np.clip(m.cycle / 0.4, 0.0, 1.0))
    ease = ease * ease * (3.0 - 2.0 * ease)
    hands = [
        Hand((p[0] + (q[0] - p[0]) * ease, p[1] + (q[1] - p[1]) * ease, 0.10), elbow=0.3, grip="fist")
        for p, q in zip(a, b, strict=True)
    ]
    bounce = abs(m.swing())
    left, right = _stepping(m, 0.13, 0.14, 0.10)
    return Posture(pelvis=(0.0, -0.05 * bounce, 0.0), head=(-0.08, 0.0, 0.0), face=_GLAD).hands(*hands).feet(left, right)


ACTS = (
    ActRecipe(
        name="dance",
        verbs=("dance", "groove", "boogie", "twirl", "sway"),
        doing=("dance", "do", "perform"),
        objects=("dance",),
        body=_dance,
        layer="body",
        period=1.05,
        eases=(0.6, 0.7),
        sounds=_STEP,
    ),
    ActRecipe(
        name="hip_hop",
        verbs=("breakdance", "dance hip hop"),
        doing=("dance", "perform", "do"),
        objects=("hip-hop", "hip hop", "breakdance", "street dance"),
        body=_hip_hop,
        layer="body",
        period=1.0,
        eases=(0.6, 0.7),
        sounds=_STEP,
    ),
    ActRecipe(
        name="ballet",
        verbs=("pirouette", "spin", "whirl", "dance ballet"),
        doing=("dance", "perform", "do", "practice"),
        objects=("ballet", "pirouette"),
        body=_ballet,
        layer="body",
        period=3.4,
        eases=(0.8, 0.8),
    ),
    ActRecipe(
        name="waltz",
        verbs=("waltz", "tango"),
        doing=("dance", "do"),
        objects=("waltz", "tango", "salsa", "ballroom"),
        body=_waltz,
        layer="body",
        period=1.4,
        eases=(0.7, 0.7),
        sounds=_STEP[:1],
    ),
    ActRecipe(
        name="robot_dance",
        verbs=("robot dance", "dance robot"),
        doing=("dance", "do"),
        objects=("robot",),
        body=_robot,
        layer="body",
        period=0.8,
        eases=(0.4, 0.5),
        sounds=(Beat(0.0, "servo", "hands"),),
    ),
    ActRecipe(
        name="hula_hoop",
        verbs=("hula hoop", "hula", "hula-hoop"),
        doing=("spin", "twirl", "do"),
        objects=("hula hoop", "hoop", "hula"),
        body=_hula,
        layer="body",
        period=0.75,
        eases=(0.5, 0.5),
    ),
    ActRecipe(
        name="cheerlead",
        verbs=("cheerlead",),
        doing=("do", "perform"),
        objects=("cheerleading", "cheer"),
        body=_cheerleading,
        layer="body",
        period=0.9,
        eases=(0.4, 0.5),
        sounds=_STEP,
    ),
)
