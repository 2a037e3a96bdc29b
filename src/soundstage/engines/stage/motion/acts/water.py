"""On and in the water: swimming, floating, diving, rowing, paddling, sailing, surfing is with the boards."""

import numpy as np

from ..posture import Foot, Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment
from .sit import seated

_SPLASH: dict[str, float | str] = {"size": 0.5}


def _crawl_arm(cycle: float) -> Hand:
    """One arm of the front crawl: over the water, in ahead, and pulled under the body."""
    angle = 2.0 * np.pi * cycle
    up, along = float(np.sin(angle)), float(np.cos(angle))
    # In the chest's axes of a body that lies prone: up is ahead in the water, ahead is down.
    return Hand(
        (0.21 + 0.06 * max(up, 0.0), 0.02 + 0.43 * along, -0.30 * max(up, 0.0) + 0.34 * max(-up, 0.0)),
        elbow=0.5 + 0.5 * max(up, 0.0),
        grip="flat",
    )


def _swim(m: Moment) -> Posture:
    roll = 0.42 * m.swing(0.25)
    kick = m.wave(2.2)
    depth = 0.06 if not m.given else 0.0
    breathe = max(m.swing(0.25), 0.0) ** 2
    return (
        Posture(
            pelvis=(0.0, depth - m.hips, 0.0),
            hips=(1.50, 0.0, 0.5 * roll),
            spine=(-0.06, 0.5 * roll, 0.0),
            head=(-0.32, 0.9 * breathe, 0.0),
            face={"jawOpen": 0.3 * breathe},
        )
        .hands(_crawl_arm(m.cycle), _crawl_arm(m.cycle + 0.5))
        .feet(
            Foot((0.08, depth - 0.02 + 0.09 * kick, -1.03), pitch=-1.65, down=0.0),
            Foot((0.08, depth - 0.02 - 0.09 * kick, -1.03), pitch=-1.65, down=0.0),
        )
    )


def _breaststroke(m: Moment) -> Posture:
    c = m.cycle
    out = float(np.sin(np.pi * np.clip(c / 0.5, 0.0, 1.0)))
    glide = 1.0 - out
    kick = float(np.sin(np.pi * np.clip((c - 0.35) / 0.4, 0.0, 1.0)))
    hand = Hand((0.06 + 0.42 * out, 0.46 * glide + 0.08 * out, 0.06 + 0.12 * out), elbow=0.4, grip="flat")
    return (
        Posture(
            pelvis=(0.0, -0.10 - m.hips, 0.0),
            hips=(1.25 + 0.2 * glide, 0.0, 0.0),
            spine=(-0.25 * out, 0.0, 0.0),
            head=(-0.75, 0.0, 0.0),
        )
        .hands(hand)
        .feet(Foot((0.07 + 0.25 * kick, -0.16, -0.90 + 0.38 * kick), 0.3, pitch=-1.5, knee=0.6 * kick, down=0.0))
    )


def _float(m: Moment) -> Posture:
    sway = 0.04 * m.wave(0.2)
    return (
        Posture(
            pelvis=(0.0, 0.02 + 0.3 * sway - m.hips, 0.0),
            hips=(-1.48, 0.0, sway),
            spine=(-0.05, 0.0, 0.0),
            head=(0.05, 0.0, 0.0),
            turn=1.05,
        )
        .hands(Hand((0.60, 0.10 + sway, -0.05), (0.9, 0.3, 0.0), (0.0, 0.0, 1.0), 0.0, grip="rest"))
        .feet(Foot((0.20, 0.0, 0.84), 0.3, pitch=1.1, down=0.0))
    )


def _row(m: Moment) -> Posture:
    """Back and forth on a thwart with an oar in each hand, facing astern."""
    lean = float(np.cos(2.0 * np.pi * m.cycle))  # 1 forward at the catch
    lift = 0.05 * m.swing()
    base = seated(m, ahead=0.55)
    hand = Hand((0.16, -0.26 + lift, 0.37 + 0.12 * lean), (-0.15, -0.1, 1.0), (0.0, -1.0, 0.0), 0.35, grip="stick")
    return (
        Posture(base.pelvis, (-0.05 + 0.22 * lean, 0.0, 0.0), (0.10 + 0.35 * lean, 0.0, 0.0))
        .hands(hand)
        .feet(Foot((0.12, m.seat - 0.34, 0.60), 0.1, pitch=0.5, down=0.0))
    )


def _paddle(m: Moment) -> Posture:
    """A kayak's double paddle: one blade in, the other high."""
    a = m.swing()
    base = seated(m)
    return (
        Posture(base.pelvis, (0.0, 0.0, 0.0), (0.14, -0.45 * a, 0.10 * a))
        .hands(
            Hand((0.27, -0.20 + 0.22 * a, 0.34 - 0.10 * a), (-0.2, -0.1, 1.0), (0.0, -1.0, 0.0), 0.5, grip="stick"),
            Hand((0.27, -0.20 - 0.22 * a, 0.34 + 0.10 * a), (-0.2, -0.1, 1.0), (0.0, -1.0, 0.0), 0.5, grip="stick"),
        )
        .feet(Foot((0.16, m.seat - 0.02, 0.74), 0.2, pitch=0.9, knee=0.3, down=0.0))
    )


def _sail(m: Moment) -> Posture:
    """Hand on the tiller behind, the other hauling the sheet, leaning out."""
    base = seated(m)
    haul = 0.05 * m.wave(0.4)
    return (
        Posture(base.pelvis, (-0.25, 0.0, 0.0), (-0.05, 0.3, 0.06 * m.wave(0.3)), (-0.1, 0.3, 0.0))
        .hands(
            Hand((0.10, -0.20, 0.40 - haul), (-0.2, 0.2, 0.95), (-0.9, 0.0, 0.0), 0.3, grip="stick"),
            Hand((0.34, -0.36, -0.16), (0.3, -0.4, -0.8), (0.0, -1.0, 0.0), 0.2, grip="stick"),
        )
        .feet(Foot((0.15, m.seat - 0.40, 0.42), 0.2, down=0.0))
    )


def _dive(m: Moment) -> Posture:
    """From standing, down with arms overhead and over."""
    u = m.u
    over = float(np.clip((u - 0.35) / 0.5, 0.0, 1.0))
    low = 0.16 * float(np.exp(-(((u - 0.25) / 0.1) ** 2)))
    leap = 0.5 * float(np.sin(np.pi * min(over, 1.0)))
    pitch = 2.7 * over * over * (3.0 - 2.0 * over)
    hand = Hand((0.07, -0.42 + 0.97 * min(1.0, u / 0.35), 0.10), elbow=0.1, grip="flat")
    hips = np.array([0.0, m.hips - low + leap - 1.1 * over**2, 0.9 * over])
    legs = hips + np.array([0.0, -0.90 * np.cos(pitch), -0.90 * np.sin(pitch)])
    return (
        Posture(pelvis=(0.0, float(hips[1]) - m.hips, float(hips[2])), hips=(pitch, 0.0, 0.0), spine=(0.25 * low, 0.0, 0.0))
        .hands(hand)
        .feet(
            Foot(
                (0.07, max(float(legs[1]), 0.0) if over < 0.05 else float(legs[1]), float(legs[2])),
                pitch=-min(pitch, 2.8) - 0.9 * min(1.0, 4.0 * over),
                down=1.0 if over < 0.01 else 0.0,
            )
        )
    )


ACTS = (
    ActRecipe(
        name="swim",
        verbs=("swim", "snorkel", "swim freestyle"),
        body=_swim,
        layer="body",
        travel="glide",
        pace=1.1,
        period=1.7,
        eases=(1.2, 1.2),
        sounds=(Beat(0.0, "splash", "left", _SPLASH), Beat(0.5, "splash", "right", _SPLASH)),
    ),
    ActRecipe(
        name="breaststroke",
        verbs=("breaststroke", "scuba dive", "scuba", "scuba-dive", "freedive"),
        body=_breaststroke,
        layer="body",
        travel="glide",
        pace=0.8,
        period=2.0,
        eases=(1.2, 1.2),
    ),
    ActRecipe(name="float", verbs=("float", "drift"), body=_float, layer="body", eases=(1.5, 1.5)),
    ActRecipe(
        name="row",
        verbs=("row",),
        doing=("row",),
        objects=("boat", "canoe"),
        body=_row,
        layer="body",
        seated=True,
        travel="glide",
        pace=1.3,
        period=2.2,
        eases=(0.8, 0.8),
        fitting=Fitting("root", words=("rowing boat",)),
        sounds=(Beat(0.1, "splash", "hands", _SPLASH),),
    ),
    ActRecipe(
        name="paddle",
        verbs=("paddle", "kayak", "canoe", "kayaking", "canoeing"),
        doing=("ride", "paddle"),
        objects=("kayak", "canoe"),
        body=_paddle,
        layer="body",
        seated=True,
        travel="glide",
        pace=1.4,
        period=1.8,
        eases=(0.8, 0.8),
        fitting=Fitting("hands", words=("paddle",)),
        sounds=(Beat(0.25, "splash", "hands", _SPLASH), Beat(0.75, "splash", "hands", _SPLASH)),
    ),
    ActRecipe(
        name="sail",
        verbs=("sail",),
        body=_sail,
        layer="body",
        seated=True,
        travel="glide",
        pace=2.5,
        eases=(0.8, 0.8),
        fitting=Fitting("root", words=("sailboat",)),
    ),
    ActRecipe(
        name="dive",
        verbs=("dive", "plunge"),
        body=_dive,
        layer="body",
        once=1.5,
        eases=(0.3, 0.3),
        sounds=(Beat(0.95, "splash", "hands", {"size": 1.5}),),
    ),
)
