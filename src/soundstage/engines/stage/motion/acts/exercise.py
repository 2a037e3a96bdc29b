"""Exercise: push-ups, squats, sit-ups, lunges, yoga, weights, pull-ups, stretching, tai chi."""

import numpy as np

from ..posture import Foot, Hand, Keys, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment
from .floor import crouching


def _down(m: Moment) -> float:
    """0 up … 1 down, once a period, a little longer at both ends."""
    return 0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))


def _push_up(m: Moment) -> Posture:
    low = _down(m)
    pitch = 1.33 + 0.16 * low
    return (
        Posture(
            pelvis=(0.0, 0.40 - 0.20 * low - m.hips, -0.10),
            hips=(pitch, 0.0, 0.0),
            spine=(0.02, 0.0, 0.0),
            head=(-0.40, 0.0, 0.0),
        )
        .hands(Hand((0.24, 0.035, 0.37), (0.1, 0.0, 1.0), (0.0, -1.0, 0.0), 0.35, grip="flat", space="root"))
        .feet(Foot((0.10, 0.0, -1.10), 0.0, pitch=-1.25, toes=1.2, down=0.0))
    )


def _plank(m: Moment) -> Posture:
    return (
        Posture(pelvis=(0.0, 0.37 - m.hips, -0.10), hips=(1.36, 0.0, 0.0), spine=(0.02, 0.0, 0.0), head=(-0.3, 0.0, 0.0))
        .hands(Hand((0.19, 0.035, 0.37), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0), 0.1, grip="flat", space="root"))
        .feet(Foot((0.10, 0.0, -1.10), 0.0, pitch=-1.25, toes=1.2, down=0.0))
    )


def _squat(m: Moment) -> Posture:
    low = _down(m)
    arms = Hand(
        (0.14 + 0.02 * low, -0.30 + 0.32 * low, 0.18 + 0.36 * low), (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), 0.1, grip="flat"
    )
    return (
        Posture(pelvis=(0.0, -0.45 * low, -0.24 * low), hips=(0.65 * low, 0.0, 0.0), spine=(0.22 * low, 0.0, 0.0))
        .hands(arms)
        .feet(Foot((0.19, 0.0, 0.0), 0.35, knee=0.2))
    )


def _sit_up(m: Moment) -> Posture:
    up = _down(m)
    foot = Foot((0.14, 0.0, 0.50), 0.1, down=0.0)
    behind = Hand((0.10, 0.05, -0.07), (-0.75, 0.3, -0.4), (-0.4, 0.1, 0.9), 0.9, grip="flat", space="head")
    return (
        Posture(
            pelvis=(0.0, 0.12 - m.hips, 0.0),
            hips=(-1.42 + 0.85 * up, 0.0, 0.0),
            spine=(0.10 + 0.75 * up, 0.0, 0.0),
            head=(0.30, 0.0, 0.0),
        )
        .feet(foot)
        .hands(behind)
    )


def _lunge(m: Moment) -> Posture:
    low = 0.35 + 0.65 * _down(m)
    hips = Hand((0.185, 0.08, 0.03), (-0.45, -0.5, 0.75), (-0.9, 0.1, -0.35), 0.5, grip="flat", space="hips")
    return (
        Posture(pelvis=(0.0, -0.12 - 0.30 * low, -0.06))
        .hands(hips)
        .feet(Foot((0.11, 0.0, 0.42), 0.05), Foot((0.11, 0.0, -0.48), 0.0, pitch=-0.85, toes=0.85))
    )


def _tree(m: Moment) -> Posture:
    """Yoga: the tree, on one leg, palms joined overhead."""
    sway = 0.012 * m.noise(1, 0.5)
    palms = Hand((0.008, 0.50, 0.06), (-0.05, 1.0, 0.0), (-1.0, 0.0, 0.0), 0.6, grip="flat")
    return (
        Posture(pelvis=(0.08 + sway, -0.005, 0.0), hips=(0.0, 0.0, -0.02), spine=(-0.02, 0.0, sway), head=(0.0, 0.0, 0.0))
        .hands(palms)
        .feet(Foot((0.02, 0.0, 0.0)), Foot((-0.02, 0.44, 0.08), 1.2, pitch=-0.9, knee=1.25, down=0.0))
    )


def _warrior(m: Moment) -> Posture:
    arms = Hand((0.74, 0.02, 0.0), (1.0, 0.0, 0.0), (0.0, -1.0, 0.0), 0.0, grip="flat")
    low = 0.02 * m.wave(0.2)
    return (
        Posture(pelvis=(0.10, -0.27 + low, 0.0), head=(0.0, 1.1, 0.0))
        .hands(arms)
        .feet(Foot((0.52, 0.0, 0.0), 1.4, knee=0.0), Foot((0.62, 0.0, 0.0), 0.3))
    )


def _downward_dog(m: Moment) -> Posture:
    return (
        Posture(pelvis=(0.0, 0.80 - m.hips, -0.05), hips=(2.15, 0.0, 0.0), spine=(0.05, 0.0, 0.0), head=(0.15, 0.0, 0.0))
        .hands(Hand((0.18, 0.03, 0.78), (0.0, 0.0, 1.0), (0.0, -1.0, 0.0), 0.2, grip="flat", space="root"))
        .feet(Foot((0.12, 0.0, -0.32), pitch=-0.15))
    )


def _yoga(m: Moment) -> Posture:
    return (_tree, _warrior, _downward_dog)[m.pick(3)](m)


def _overhead_press(m: Moment) -> Posture:
    up = _down(m)
    hand = Hand((0.30, 0.06 + 0.46 * up, 0.16 - 0.10 * up), (-0.1, 0.75, -0.6), (0.0, 0.6, 0.8), 0.15, grip="stick")
    low = 0.05 * (1.0 - up)
    return Posture(pelvis=(0.0, -0.05 - low, -0.03), spine=(-0.06, 0.0, 0.0)).hands(hand).feet(Foot((0.20, 0.0, 0.0), 0.3))


def _curl(m: Moment) -> Posture:
    left, right = _down(m), 1.0 - _down(m)

    def hand(up: float) -> Hand:
        angle = -1.25 + 2.1 * up
        return Hand(
            (0.22, -0.28 + 0.28 * float(np.sin(angle)), 0.03 + 0.28 * float(np.cos(angle))),
            (0.0, float(np.sin(angle)), float(np.cos(angle))),
            (0.0, float(np.cos(angle)), -float(np.sin(angle))),
            0.0,
            grip="stick",
        )

    return Posture(spine=(-0.03, 0.0, 0.03 * (left - right))).hands(hand(left), hand(right))


def _pull_up(m: Moment) -> Posture:
    up = _down(m)
    bar = m.hips + 1.25
    hand = Hand((0.27, bar, 0.06), (0.0, 0.8, -0.6), (0.0, 0.5, 0.85), 0.2, grip="stick", space="root")
    lift = 0.30 + 0.22 * up
    foot = Foot((0.07, lift - 0.02, -0.18), pitch=-0.8, down=0.0)
    return (
        Posture(pelvis=(0.0, lift, 0.0), hips=(0.06, 0.0, 0.0), spine=(-0.10 * up, 0.0, 0.0), head=(-0.25, 0.0, 0.0))
        .hands(hand)
        .feet(foot)
    )


def _stretch(m: Moment) -> Posture:
    lean = m.wave(0.22)
    palms = Hand((0.03, 0.53, 0.02), (-0.95, 0.2, 0.0), (0.0, 1.0, 0.1), 0.3, grip="hook")
    return Posture(pelvis=(-0.04 * lean, 0.0, 0.0), spine=(-0.08, 0.0, 0.30 * lean), head=(-0.12, 0.0, 0.12 * lean)).hands(
        palms
    )


def _stretch_leg(m: Moment) -> Posture:
    """One heel forward, folded over it, hands towards the toes."""
    low = 0.9 + 0.1 * m.wave(0.4)
    hand = Hand((0.06, 0.22, 0.46), (-0.1, -0.4, 0.9), (0.0, -0.9, -0.4), 0.1, space="root")
    return (
        Posture(pelvis=(0.0, -0.20, -0.20), hips=(0.75 * low, 0.0, 0.0), spine=(0.55 * low, 0.0, 0.0))
        .hands(hand)
        .feet(Foot((0.08, 0.0, 0.42), 0.0, pitch=0.5), Foot((0.12, 0.0, -0.08), 0.3))
    )


_ARC = Keys(
    (
        0.0,
        Posture(pelvis=(0.10, -0.16, 0.0), spine=(0.02, 0.35, 0.0)).hands(
            Hand((0.10, -0.02, 0.42), (0.0, 0.8, 0.5), (0.0, -0.3, 0.95), 0.3, grip="flat"),
            Hand((0.05, -0.28, 0.30), (-0.6, 0.0, 0.8), (0.0, 1.0, 0.0), 0.3, grip="flat"),
        ),
    ),
    (
        0.5,
        Posture(pelvis=(-0.10, -0.16, 0.0), spine=(0.02, -0.35, 0.0)).hands(
            Hand((0.05, -0.28, 0.30), (-0.6, 0.0, 0.8), (0.0, 1.0, 0.0), 0.3, grip="flat"),
            Hand((0.10, -0.02, 0.42), (0.0, 0.8, 0.5), (0.0, -0.3, 0.95), 0.3, grip="flat"),
        ),
    ),
    (
        1.0,
        Posture(pelvis=(0.10, -0.16, 0.0), spine=(0.02, 0.35, 0.0)).hands(
            Hand((0.10, -0.02, 0.42), (0.0, 0.8, 0.5), (0.0, -0.3, 0.95), 0.3, grip="flat"),
            Hand((0.05, -0.28, 0.30), (-0.6, 0.0, 0.8), (0.0, 1.0, 0.0), 0.3, grip="flat"),
        ),
    ),
)


def _tai_chi(m: Moment) -> Posture:
    return _ARC.at(m.cycle).feet(Foot((0.27, 0.0, 0.06), 0.3, knee=0.1), Foot((0.27, 0.0, -0.06), 0.3, knee=0.1))


def _lift_from_ground(m: Moment) -> Posture:
    """A dead lift: the bar from the ground to the thighs and back."""
    low = _down(m)
    base = crouching(m, low=0.75 * low)
    hand = Hand(
        (0.24, 0.80 - 0.56 * low, 0.20 + 0.06 * low), (0.0, -0.9, 0.2), (0.0, -0.2, -1.0), 0.0, grip="stick", space="root"
    )
    return Posture(base.pelvis, (0.55 * low, 0.0, 0.0), (0.25 * low, 0.0, 0.0)).hands(hand).feet(Foot((0.20, 0.0, 0.03), 0.2))


_FOOT = Beat(0.0, "breath", "mouth", {"effort": 0.7})

ACTS = (
    ActRecipe(
        name="push_up",
        verbs=("push up", "push-up", "pushup"),
        doing=("do", "perform"),
        objects=("push up", "push-up", "pushup"),
        body=_push_up,
        layer="body",
        period=1.5,
        eases=(1.3, 1.2),
        level=0.0,
        sounds=(_FOOT,),
    ),
    ActRecipe(
        name="plank", verbs=("plank",), doing=("do", "hold"), objects=("plank",), body=_plank, layer="body", eases=(1.3, 1.2)
    ),
    ActRecipe(
        name="squat",
        verbs=("squat", "do squat"),
        doing=("do", "perform"),
        objects=("squat",),
        body=_squat,
        layer="body",
        period=2.0,
        eases=(0.6, 0.6),
        sounds=(_FOOT,),
    ),
    ActRecipe(
        name="sit_up",
        verbs=("sit up", "sit-up", "crunch"),
        doing=("do", "perform"),
        objects=("sit up", "sit-up", "crunch", "abs"),
        body=_sit_up,
        layer="body",
        period=1.9,
        eases=(1.4, 1.3),
        sounds=(_FOOT,),
    ),
    ActRecipe(
        name="lunge",
        verbs=("lunge",),
        doing=("do", "perform"),
        objects=("lunge",),
        body=_lunge,
        layer="body",
        period=2.0,
        eases=(0.7, 0.7),
    ),
    ActRecipe(
        name="yoga",
        verbs=("yoga", "balance"),
        doing=("do", "practice", "practise", "perform"),
        objects=("yoga", "yoga pose", "pilates"),
        body=_yoga,
        layer="body",
        eases=(1.2, 1.2),
    ),
    ActRecipe(
        name="lift_weights",
        verbs=("weightlift", "lift weight", "work out", "exercise", "train"),
        doing=("lift", "press", "raise"),
        objects=("weight", "barbell", "dumbbell", "weights", "iron"),
        body=_overhead_press,
        layer="body",
        period=2.4,
        eases=(0.7, 0.7),
        fitting=Fitting("hands", words=("barbell",)),
        sounds=(_FOOT,),
    ),
    ActRecipe(
        name="curl",
        verbs=("curl",),
        doing=("curl", "lift"),
        objects=("dumbbell", "dumbbells"),
        body=_curl,
        period=2.0,
        fitting=Fitting("right", words=("dumbbell",)),
    ),
    ActRecipe(
        name="deadlift",
        verbs=("deadlift",),
        doing=("do", "perform"),
        objects=("deadlift",),
        body=_lift_from_ground,
        layer="body",
        period=2.8,
        eases=(0.7, 0.7),
        fitting=Fitting("hands", words=("barbell",)),
    ),
    ActRecipe(
        name="pull_up",
        verbs=("pull up", "pull-up", "chin up"),
        doing=("do", "perform"),
        objects=("pull up", "pull-up", "chin up"),
        body=_pull_up,
        layer="body",
        period=2.0,
        eases=(0.8, 0.8),
        fitting=Fitting("hands", words=("bar",)),
    ),
    ActRecipe(name="stretch", verbs=("stretch", "warm up", "limber"), body=_stretch, eases=(0.9, 0.8)),
    ActRecipe(
        name="stretch_leg",
        verbs=("stretch leg",),
        doing=("stretch",),
        objects=("leg", "legs", "hamstring"),
        body=_stretch_leg,
        layer="body",
        eases=(0.9, 0.9),
    ),
    ActRecipe(
        name="tai_chi",
        verbs=("tai chi", "taichi", "qigong"),
        doing=("do", "practice", "practise", "perform"),
        objects=("tai chi", "qigong"),
        body=_tai_chi,
        layer="body",
        period=5.0,
        eases=(1.2, 1.2),
    ),
)
