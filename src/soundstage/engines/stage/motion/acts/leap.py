"""Off the ground: jump, hop, leap for joy, skip a rope, jumping jacks, tumble."""

import numpy as np

from ..posture import Foot, Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment

_LAND = Beat(0.62, "footstep", "feet", {"speed": 3.0, "vigour": 1.4})


def flight(u: float, off: float, on: float) -> float:
    """Height 0…1 of a ballistic hop that leaves the ground at `off` and lands at `on`."""
    x = (u - off) / (on - off)
    return 4.0 * x * (1.0 - x) if 0.0 < x < 1.0 else 0.0


def dip(u: float, *lows: tuple[float, float, float]) -> float:
    """Sum of bends of the knees, each (when, half width, depth)."""
    return float(sum(depth * np.exp(-(((u - at) / width) ** 2)) for at, width, depth in lows))


def _jump(m: Moment) -> Posture:
    up = flight(m.u, 0.36, 0.62)
    low = dip(m.u, (0.24, 0.09, 0.30), (0.69, 0.08, 0.22))
    rise = 0.42 * up
    tuck = up**0.7
    swing = float(np.interp(m.u, [0.0, 0.22, 0.40, 0.55, 0.72, 1.0], [0.0, -1.0, 1.0, 0.9, 0.1, 0.0]))
    foot = Foot((0.12, rise * 1.0 + 0.16 * tuck, 0.02 - 0.14 * tuck), pitch=-0.75 * tuck, down=0.0 if up else 1.0)
    arms = Hand(
        (0.24, -0.42 + 0.62 * max(swing, 0.0) + 0.06 * abs(swing), 0.12 + 0.22 * max(swing, 0.0) - 0.42 * max(-swing, 0.0)),
        elbow=0.2,
        grip="rest",
        curl=1.2,
    )
    return (
        Posture(pelvis=(0.0, rise - low, -0.35 * low), hips=(0.9 * low, 0.0, 0.0), spine=(0.9 * low - 0.06 * up, 0.0, 0.0))
        .feet(foot)
        .hands(arms)
    )


def _leap_for_joy(m: Moment) -> Posture:
    up = flight(m.cycle, 0.30, 0.66)
    low = dip(m.cycle, (0.20, 0.09, 0.20), (0.74, 0.08, 0.16), (-0.26, 0.08, 0.16))
    bend = Foot((0.12, 0.34 * up + 0.12 * up, -0.16 * up), pitch=-0.9 * up, down=0.0 if up else 1.0)
    arms = Hand((0.22 + 0.06 * up, 0.42 + 0.06 * up - 0.5 * low, 0.06), (0.2, 1.0, 0.0), (0.0, 0.0, 1.0), 0.3, grip="fist")
    face = {"mouthSmileLeft": 0.8, "mouthSmileRight": 0.8, "jawOpen": 0.3, "cheekSquintLeft": 0.5, "cheekSquintRight": 0.5}
    return (
        Posture(pelvis=(0.0, 0.34 * up - low, -0.2 * low), spine=(0.4 * low - 0.12 * up, 0.0, 0.0), face=face)
        .feet(bend)
        .hands(arms)
    )


def _hop(m: Moment) -> Posture:
    up = flight(m.cycle, 0.25, 0.72)
    low = dip(m.cycle, (0.12, 0.12, 0.09), (0.86, 0.12, 0.09), (1.12, 0.12, 0.09), (-0.14, 0.12, 0.09))
    out = Hand((0.42, -0.24 + 0.1 * up, 0.12), (0.6, -0.5, 0.4), (0.0, -1.0, 0.0), 0.2)
    return (
        Posture(pelvis=(-0.09, 0.16 * up - low, -0.05), spine=(0.08, 0.0, 0.05))
        .hands(out)
        .feet(
            Foot((0.10, 0.36, -0.30), pitch=-0.9, down=0.0),
            Foot((0.02, 0.16 * up, 0.0), pitch=-0.35 * up, down=0.0 if up else 1.0),
        )
    )


def _skip_rope(m: Moment) -> Posture:
    up = flight(m.cycle, 0.2, 0.8)
    low = dip(m.cycle, (0.0, 0.15, 0.05), (1.0, 0.15, 0.05))
    turn = 2.0 * np.pi * m.cycle
    hand = Hand(
        (0.36, -0.44 + 0.03 * np.cos(turn), 0.10 + 0.03 * np.sin(turn)),
        (0.75, -0.35, 0.5),
        (0.1, -0.3, 0.95),
        0.0,
        grip="stick",
    )
    return (
        Posture(pelvis=(0.0, 0.10 * up - low, -0.03))
        .hands(hand)
        .feet(Foot((0.07, 0.10 * up, 0.0), pitch=-0.45 * min(up * 3.0, 1.0), down=0.0 if up else 1.0))
    )


def _jumping_jack(m: Moment) -> Posture:
    wide = 0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))
    up = abs(m.swing())
    angle = -1.2 + 2.45 * wide
    hand = Hand((0.20 + 0.5 * float(np.cos(angle)), 0.5 * float(np.sin(angle)), 0.05), elbow=0.0, grip="flat")
    foot = Foot((0.09 + 0.24 * wide, 0.10 * up, 0.0), 0.15, pitch=-0.35 * up, down=1.0 - min(1.0, 6.0 * up))
    return Posture(pelvis=(0.0, 0.10 * up - 0.06 * wide, 0.0)).hands(hand).feet(foot)


def _backbend(m: Moment) -> Posture:
    deep = 0.85 + 0.15 * m.wave(0.25)
    hand = Hand((0.16, 0.46, -0.24), (0.0, 0.85, -0.5), (0.0, -0.3, 1.0), 0.1, grip="flat")
    foot = Foot((0.18, 0.0, 0.0))
    return (
        Posture(
            pelvis=(0.0, -0.10 * deep, 0.17 * deep),
            hips=(-0.35 * deep, 0.0, 0.0),
            spine=(-0.85 * deep, 0.0, 0.0),
            head=(-0.45, 0.0, 0.0),
        )
        .hands(hand)
        .feet(foot)
    )


ACTS = (
    ActRecipe(
        name="jump",
        verbs=("jump", "leap", "bounce", "spring", "jump up", "vault", "jump over"),
        body=_jump,
        layer="body",
        once=1.7,
        again=0.5,
        eases=(0.25, 0.4),
        sounds=(_LAND,),
    ),
    ActRecipe(
        name="leap_for_joy",
        verbs=("celebrate", "rejoice", "jump for joy"),
        doing=("jump",),
        objects=("joy", "happiness", "excitement", "excitedly"),
        body=_leap_for_joy,
        layer="body",
        period=1.05,
        eases=(0.4, 0.5),
        sounds=(Beat(0.66, "footstep", "feet", {"speed": 2.5, "vigour": 1.2}),),
    ),
    ActRecipe(
        name="hop",
        verbs=("hop", "skip"),
        body=_hop,
        layer="body",
        period=0.62,
        eases=(0.4, 0.5),
        sounds=(Beat(0.72, "footstep", "feet", {"speed": 1.8}),),
    ),
    ActRecipe(
        name="skip_rope",
        verbs=("skip rope", "jump rope", "rope skip"),
        doing=("jump", "skip"),
        objects=("rope", "skipping rope", "jump rope"),
        body=_skip_rope,
        layer="body",
        period=0.5,
        eases=(0.4, 0.4),
        fitting=Fitting("hands", words=("rope",)),
        sounds=(Beat(0.8, "footstep", "feet", {"speed": 1.6}),),
    ),
    ActRecipe(
        name="jumping_jacks",
        verbs=("jumping jack", "do aerobics", "aerobics"),
        doing=("do", "perform", "practice"),
        objects=("jumping jack", "jumping jacks", "aerobics", "cardio", "workout"),
        body=_jumping_jack,
        layer="body",
        period=1.0,
        eases=(0.4, 0.4),
        sounds=(Beat(0.02, "footstep", "feet", {"speed": 1.6}), Beat(0.52, "footstep", "feet", {"speed": 1.6})),
    ),
    ActRecipe(
        name="bend_back",
        verbs=("bend back", "bend backward", "backbend", "limbo"),
        doing=("bend", "lean", "arch"),
        objects=("back", "backward", "backwards"),
        body=_backbend,
        layer="body",
        eases=(1.2, 1.2),
    ),
)
