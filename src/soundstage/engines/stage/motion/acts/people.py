"""With others, or for them: clap, cheer, hug, shake hands, kiss, pet, comfort, bow."""

import numpy as np

from ..posture import Foot, Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment
from .floor import crouching

_GLAD = {"mouthSmileLeft": 0.6, "mouthSmileRight": 0.6, "cheekSquintLeft": 0.5, "cheekSquintRight": 0.5}


def _clap(m: Moment) -> Posture:
    apart = (0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))) ** 0.8
    left = Hand((0.018 + 0.11 * apart, -0.13, 0.33), (-0.2, 0.75, 0.6), (-0.95, 0.1, 0.1), 0.3, grip="flat")
    right = Hand((0.018 + 0.11 * apart, -0.12, 0.33), (-0.35, 0.45, 0.8), (-0.95, 0.1, -0.1), 0.3, grip="flat")
    return Posture(left=left, right=right, face=_GLAD)


def _cheer(m: Moment) -> Posture:
    pump = abs(m.swing())
    hand = Hand((0.24, 0.34 + 0.15 * pump, 0.08), (0.1, 1.0, 0.1), (0.0, 0.0, 1.0), 0.35, grip="fist")
    return Posture(spine=(-0.10 + 0.05 * pump, 0.0, 0.0), head=(-0.15, 0.0, 0.0), face={**_GLAD, "jawOpen": 0.4}).hands(hand)


def _hug(m: Moment) -> Posture:
    """Arms about another's back, head beside theirs."""
    sway = 0.02 * m.wave(0.3)
    left = Hand((-0.02, -0.16, 0.40), (-0.9, 0.25, 0.1), (0.1, 0.0, -1.0), 0.5, grip="flat")
    right = Hand((-0.06, -0.04, 0.42), (-0.85, 0.45, 0.1), (0.1, 0.0, -1.0), 0.7, grip="flat")
    return Posture(
        pelvis=(sway, 0.0, 0.03),
        spine=(0.16, 0.0, sway),
        head=(0.06, 0.35, 0.22),
        left=left,
        right=right,
        face={**_GLAD, "eyeBlinkLeft": 0.85, "eyeBlinkRight": 0.85},
    )


def _shake_hands(m: Moment) -> Posture:
    pump = 0.035 * m.swing()
    right = Hand((0.02, 1.04 + pump, 0.40), (-0.15, 0.0, 1.0), (-0.98, 0.1, -0.1), 0.1, grip="cup", space="root")
    return Posture(spine=(0.10, 0.14, 0.0), right=right, face=_GLAD)


def _high_five(m: Moment) -> Posture:
    hit = float(np.exp(-(((m.u - 0.5) / 0.12) ** 2)))
    right = Hand((0.14, 0.14 + 0.14 * hit, 0.22 + 0.24 * hit), (0.0, 1.0, 0.1), (0.0, 0.0, 1.0), 0.2, grip="flat")
    return Posture(spine=(-0.04 + 0.14 * hit, 0.12 * hit, 0.0), right=right, face=_GLAD)


def _kiss(m: Moment) -> Posture:
    near = 0.85 + 0.15 * m.wave(0.2)
    right = Hand((0.06, -0.02, 0.36), (-0.3, 0.75, 0.5), (-0.85, 0.0, 0.2), 0.25, grip="rest")
    left = Hand((0.10, -0.22, 0.36), (-0.6, 0.1, 0.75), (-0.7, 0.0, -0.5), 0.2, grip="rest")
    return Posture(
        spine=(0.22 * near, 0.0, 0.0),
        head=(-0.06, 0.10, 0.16),
        left=left,
        right=right,
        face={"mouthPucker": 0.7, "eyeBlinkLeft": 0.95, "eyeBlinkRight": 0.95},
    )


def _blow_kiss(m: Moment) -> Posture:
    go = float(np.interp(m.cycle, [0.0, 0.3, 0.45, 0.7, 1.0], [0.0, 0.0, 1.0, 1.0, 0.0]))
    right = Hand(
        (0.02 + 0.10 * go, -0.05 - 0.03 * go, 0.16 + 0.32 * go),
        (-0.3 + 0.3 * go, 0.75 - 0.6 * go, 0.2 + 0.7 * go),
        (0.0, 0.2 + 0.8 * go, -0.9 + 0.9 * go),
        0.3,
        grip="flat",
        space="head",
    )
    return Posture(right=right, head=(0.0, 0.0, 0.08), face={"mouthPucker": 0.8 * (1.0 - go) + 0.3})


def _hold_hands(m: Moment) -> Posture:
    return Posture(left=Hand((0.30, -0.50, 0.06), (0.05, -0.95, 0.2), (-0.2, 0.0, -0.95), 0.1, grip="cup"))


def _pet(m: Moment) -> Posture:
    """Down beside an animal, a hand along its back."""
    stroke = m.swing()
    left, height, ahead = m.reach or (0.0, 0.48, 0.46)
    low = float(np.clip((1.05 - height) / 0.6, 0.0, 1.0))
    base = crouching(m, low=0.92 * low)
    up = 0.015 * max(float(np.cos(2.0 * np.pi * m.cycle)), 0.0)
    right = Hand(
        (-left + 0.10 + 0.02 * stroke, height + 0.03 + up, ahead + 0.09 * stroke),
        (-0.35, -0.15, 0.9),
        (0.0, -1.0, 0.0),
        0.3,
        grip="flat",
        space="root",
    )
    rest = Hand((0.10, 0.42 + 0.45 * (1.0 - low), 0.30), (-0.2, -0.3, 0.9), (0.0, -1.0, 0.0), 0.2, space="root")
    return Posture(
        base.pelvis, base.hips, base.spine, (0.20, 0.0, 0.0), None, rest, right, base.left_foot, base.right_foot, face=_GLAD
    )


def _massage(m: Moment) -> Posture:
    a = m.swing()
    base = crouching(m, low=0.55)
    left = Hand((0.10, 0.55, 0.44 + 0.06 * a), (-0.2, -0.4, 0.9), (0.0, -1.0, -0.2), 0.35, grip="cup", space="root")
    right = Hand((0.10, 0.55, 0.44 - 0.06 * a), (-0.2, -0.4, 0.9), (0.0, -1.0, -0.2), 0.35, grip="cup", space="root")
    return Posture(
        base.pelvis, base.hips, (0.45, 0.05 * a, 0.0), (0.20, 0.0, 0.0), None, left, right, base.left_foot, base.right_foot
    )


def _massage_own_legs(m: Moment) -> Posture:
    a = m.swing()
    hand = Hand((0.09, -0.42, 0.34 + 0.07 * a), (-0.2, -0.4, 0.9), (-0.2, -0.95, 0.0), 0.2, grip="cup")
    return Posture(spine=(0.35 + 0.05 * a, 0.0, 0.0), head=(0.30, 0.0, 0.0)).hands(hand)


def _bow(m: Moment) -> Posture:
    deep = float(np.interp(m.u, [0.0, 0.35, 0.65, 1.0], [0.0, 1.0, 1.0, 0.0]))
    deep = deep * deep * (3.0 - 2.0 * deep)
    side = Hand(
        (0.17, 0.02 - 0.02 * deep, 0.10 + 0.10 * deep), (0.0, -0.95, 0.2), (-1.0, 0.0, 0.0), 0.05, grip="flat", space="hips"
    )
    return (
        Posture(
            pelvis=(0.0, 0.0, -0.10 * deep),
            hips=(0.55 * deep, 0.0, 0.0),
            spine=(0.35 * deep, 0.0, 0.0),
            head=(0.30 * deep, 0.0, 0.0),
        )
        .hands(side)
        .feet(Foot((0.08, 0.0, 0.0), 0.1))
    )


def _comfort(m: Moment) -> Posture:
    pat = 0.012 * m.wave(1.2)
    return Posture(
        spine=(0.08, 0.1, 0.05),
        head=(0.10, 0.1, 0.12),
        right=Hand((0.06, 0.02 + pat, 0.44), (-0.2, 0.0, 0.95), (0.0, -1.0, 0.0), 0.4, grip="flat"),
        face={"browInnerUp": 0.5},
    )


def _groom(m: Moment) -> Posture:
    """Standing at an animal on a table, a brush going along its coat."""
    a = m.swing()
    right = Hand((0.04, -0.22 + 0.02 * a, 0.38 + 0.08 * a), (-0.35, -0.2, 0.9), (-0.2, -0.95, 0.0), 0.4, grip="stick")
    left = Hand((0.14, -0.26, 0.38), (-0.3, -0.2, 0.9), (-0.4, -0.85, 0.0), 0.3, grip="cup")
    return Posture(spine=(0.24, 0.0, 0.0), head=(0.28, 0.0, 0.0), left=left, right=right)


def _milk(m: Moment) -> Posture:
    a = m.swing()
    left = Hand((0.08, -0.46 + 0.05 * a, 0.34), (-0.2, -0.6, 0.7), (-0.8, 0.0, -0.5), 0.2, grip="fist", curl=0.8)
    right = Hand((0.08, -0.46 - 0.05 * a, 0.34), (-0.2, -0.6, 0.7), (-0.8, 0.0, -0.5), 0.2, grip="fist", curl=0.8)
    return Posture(spine=(0.42, 0.0, 0.0), head=(0.15, 0.25, 0.0), left=left, right=right)


_CLAP = (Beat(0.0, "clap", "hands"),)
ACTS = (
    ActRecipe(name="clap", verbs=("clap", "applaud"), body=_clap, period=0.42, eases=(0.4, 0.5), sounds=_CLAP),
    ActRecipe(
        name="cheer",
        verbs=("cheer", "raise arms", "hurrah", "triumph"),
        doing=("raise", "throw", "lift"),
        objects=("arm", "arms", "hand", "hands", "fist", "arms up"),
        body=_cheer,
        period=0.8,
        eases=(0.4, 0.5),
    ),
    ActRecipe(name="hug", verbs=("hug", "embrace", "cuddle", "snuggle"), body=_hug, eases=(0.9, 0.9), faces=True, sounds=()),
    ActRecipe(
        name="shake_hands",
        verbs=("shake hands", "handshake", "shake"),
        doing=("shake",),
        objects=("hand", "hands"),
        body=_shake_hands,
        period=0.55,
        faces=True,
        handed=False,
    ),
    ActRecipe(
        name="high_five",
        verbs=("high five", "high-five", "fist bump"),
        doing=("give", "do"),
        objects=("high five", "high-five"),
        body=_high_five,
        once=1.3,
        again=0.8,
        faces=True,
        handed=False,
        sounds=(Beat(0.5, "clap", "right"),),
    ),
    ActRecipe(name="kiss", verbs=("kiss",), body=_kiss, eases=(0.9, 0.9), faces=True),
    ActRecipe(name="blow_kiss", verbs=("blow kiss",), doing=("blow",), objects=("kiss", "kisses"), body=_blow_kiss, period=2.4),
    ActRecipe(
        name="hold_hands", verbs=("hold hands",), doing=("hold",), objects=("hand", "hands"), body=_hold_hands, handed=False
    ),
    ActRecipe(
        name="pet",
        verbs=("pet", "stroke", "feed", "touch", "caress"),
        doing=("pet", "feed", "play with"),
        objects=("dog", "cat", "animal", "bird", "puppy", "kitten"),
        body=_pet,
        layer="body",
        period=1.6,
        eases=(1.0, 0.9),
    ),
    ActRecipe(name="massage", verbs=("massage", "rub"), body=_massage, layer="body", period=1.3, eases=(0.9, 0.9)),
    ActRecipe(
        name="massage_legs",
        doing=("massage", "rub", "stretch"),
        objects=("leg", "legs", "feet", "foot", "calf"),
        body=_massage_own_legs,
        on="sit",
        period=1.3,
        eases=(0.9, 0.9),
    ),
    ActRecipe(name="bow", verbs=("bow", "curtsy"), body=_bow, layer="body", once=2.4, again=0.8, eases=(0.3, 0.4)),
    ActRecipe(name="comfort", verbs=("comfort", "console", "help", "encourage", "guide"), body=_comfort, faces=True),
    ActRecipe(
        name="groom",
        verbs=("groom",),
        doing=("groom", "brush", "wash", "bathe"),
        objects=("dog", "cat", "horse", "pet", "fur"),
        body=_groom,
        period=1.4,
        fitting=Fitting("right", words=("brush",)),
        sounds=(Beat(0.2, "brush", "right"),),
    ),
    ActRecipe(
        name="milk",
        verbs=("milk",),
        doing=("milk",),
        objects=("cow", "goat"),
        body=_milk,
        on="sit",
        period=0.9,
        sounds=(Beat(0.1, "splash", "hands", {"size": 0.1}),),
    ),
)
