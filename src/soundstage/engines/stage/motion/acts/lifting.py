"""Weights and things moved: pick up, put down, carry, push, pull, drag, open, close, climb."""

import numpy as np

from ..posture import Foot, Hand, Keys, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment
from .floor import crouching

_BOX_HANDS = Hand((0.17, -0.32, 0.30), (-0.1, -0.1, 1.0), (-0.9, 0.45, 0.0), 0.15, grip="flat")


def _fetch(m: Moment, u: float, *, up: bool) -> Posture:
    """Down to what lies at the target (else before the feet) and up with it, or the other way round."""
    deep = float(np.interp(u, [0.0, 0.36, 0.5, 1.0], [0.0, 1.0, 1.0, 0.0]))
    deep = deep * deep * (3.0 - 2.0 * deep)
    left, height, ahead = m.reach or (0.0, 0.08, 0.38)
    low = deep * float(np.clip((1.0 - height) / 0.9, 0.0, 1.0))
    near = (abs(left), max(height, 0.05), float(np.clip(ahead, 0.25, 0.65)))
    base = crouching(m, low=0.9 * low)
    end = np.array([0.10, 1.02, 0.32])
    at = end + (np.array([-left if m.reach else 0.05, near[1], near[2]]) - end) * deep
    fingers = (-0.2, -0.75 * deep - 0.1, 0.65 + 0.3 * (1.0 - deep))
    loaded = u > 0.45 if up else u < 0.45
    right = Hand(
        (float(at[0]), float(at[1]), float(at[2])),
        fingers,
        (-0.75, -0.25 * deep, -0.3),
        0.1,
        grip="cup" if loaded else "rest",
        space="root",
    )
    rest = Hand((0.20, 0.86 - 0.30 * low, 0.12 + 0.22 * low), elbow=0.1, space="root")
    return Posture(
        base.pelvis,
        base.hips,
        (0.55 * low + 0.12 * deep, 0.15 * deep, 0.0),
        (0.45 * deep, 0.0, 0.0),
        None,
        rest,
        right,
        Foot((0.14, 0.0, 0.16), 0.2, knee=0.15),
        Foot((0.15, 0.0, -0.14), 0.3, pitch=-0.55 * low, toes=0.55 * low, knee=0.15),
    )


def _pick_up(m: Moment) -> Posture:
    return _fetch(m, m.u, up=True)


def _put_down(m: Moment) -> Posture:
    return _fetch(m, m.u, up=False)


def _carry(m: Moment) -> Posture:
    heavy = 0.10 if m.words & {"heavy", "heavily", "large", "big"} else 0.05
    return Posture(spine=(-heavy, 0.0, 0.0), shrug=0.03).hands(_BOX_HANDS)


def _carry_on_shoulder(m: Moment) -> Posture:
    return Posture(
        spine=(0.06, 0.0, 0.12),
        head=(0.0, 0.0, 0.16),
        right=Hand((0.14, 0.17, 0.09), (-0.5, 0.4, -0.7), (0.0, -0.8, 0.3), 0.6, grip="cup"),
    )


def _push(m: Moment) -> Posture:
    strain = 0.03 * m.wave(0.9)
    hand = Hand((0.19, -0.24, 0.46 + strain), (0.0, 0.25, 0.95), (0.0, -0.9, 0.35), 0.2, grip="stick")
    return Posture(spine=(0.32, 0.0, 0.0)).hands(hand)


def _push_wall(m: Moment) -> Posture:
    strain = 0.02 * m.wave(1.1)
    hand = Hand((0.20, 0.0, 0.46 + strain), (0.0, 0.95, 0.2), (0.0, 0.0, 1.0), 0.3, grip="flat")
    return (
        Posture(pelvis=(0.0, -0.14, 0.06), hips=(0.35, 0.0, 0.0), spine=(0.25, 0.0, 0.0), head=(-0.2, 0.0, 0.0))
        .hands(hand)
        .feet(Foot((0.12, 0.0, 0.02), 0.1), Foot((0.12, 0.0, -0.62), 0.1, pitch=-0.45, toes=0.45))
    )


def _pull(m: Moment) -> Posture:
    """Leaning back on a rope or a handle, hand over hand."""
    a = m.swing()
    left = Hand((0.02, -0.20, 0.36 + 0.12 * a), (-0.5, 0.1, 0.85), (-0.85, 0.0, -0.4), 0.3, grip="stick")
    right = Hand((0.02, -0.22, 0.30 - 0.12 * a), (-0.5, 0.1, 0.85), (-0.85, 0.0, -0.4), 0.3, grip="stick")
    return (
        Posture(pelvis=(0.0, -0.22, -0.22), hips=(-0.25, 0.0, 0.0), spine=(0.08, 0.12 * a, 0.0))
        .hands(left, right)
        .feet(Foot((0.14, 0.0, 0.26), 0.2, pitch=0.1), Foot((0.15, 0.0, -0.06), 0.4))
    )


def _drag(m: Moment) -> Posture:
    """Walking on with a weight behind, one arm back to it."""
    return Posture(
        spine=(0.30, -0.30, 0.05), right=Hand((0.26, -0.44, -0.30), (0.1, -0.8, -0.5), (-0.5, 0.4, -0.6), 0.2, grip="hook")
    )


_HANDLE = Hand((0.06, 1.02, 0.50), (-0.25, 0.0, 0.95), (-0.9, 0.0, -0.2), 0.1, grip="stick", space="root")
_OPEN = Keys(
    (0.0, Posture(right=Hand((0.20, 0.86, 0.08), (0.0, -0.8, 0.5), (-0.9, 0.0, 0.0), space="root"), spine=(0.0, 0.0, 0.0))),
    (0.30, Posture(right=_HANDLE, spine=(0.12, 0.12, 0.0))),
    (0.45, Posture(right=_HANDLE, spine=(0.14, 0.12, 0.0))),
    (
        0.80,
        Posture(
            pelvis=(0.0, 0.0, -0.05),
            right=Hand((0.34, 1.02, 0.22), (-0.25, 0.0, 0.95), (-0.9, 0.0, -0.2), 0.1, grip="stick", space="root"),
            spine=(-0.02, -0.35, 0.0),
        ),
    ),
    (
        1.0,
        Posture(
            right=Hand((0.34, 1.00, 0.20), (-0.25, 0.0, 0.95), (-0.9, 0.0, -0.2), 0.1, grip="rest", space="root"),
            spine=(0.0, -0.25, 0.0),
        ),
    ),
)


def _climb(m: Moment, *, rope: bool) -> Posture:
    """Up a face or a rope: one hand and the other foot at a time."""
    a = m.swing()
    high = m.seat_or(0.45) + 0.03 * m.wave(2.0 / 1.8)
    out = 0.02 if rope else 0.24
    reach = 0.32 if rope else 0.26

    def hand(up: float) -> Hand:
        return Hand(
            (out, 0.34 + 0.16 * up, reach),
            (-0.3, 0.85, 0.3),
            (-0.6 if rope else 0.0, 0.0, 0.9),
            0.5,
            grip="stick" if rope else "hook",
        )

    def foot(up: float) -> Foot:
        if rope:
            return Foot((0.02, high + 0.06 + 0.12 * max(a, 0.0), 0.22), 0.4, pitch=-0.4, knee=0.6, down=0.0)
        return Foot((0.20, high + 0.12 + 0.20 * up, 0.30), 0.4, pitch=-0.2, knee=0.55, down=0.0)

    return (
        Posture(
            pelvis=(0.03 * a, high - 0.05, 0.0),
            hips=(-0.05, 0.08 * a, 0.06 * a),
            spine=(0.05, -0.10 * a, 0.06 * a),
            head=(-0.45, 0.0, 0.0),
        )
        .hands(hand(a), hand(-a))
        .feet(foot(-a), foot(a))
    )


def _rock_climb(m: Moment) -> Posture:
    return _climb(m, rope=False)


def _rope_climb(m: Moment) -> Posture:
    return _climb(m, rope=True)


def _give(m: Moment) -> Posture:
    reach = float(np.sin(np.pi * min(m.u, 1.0)) ** 0.5) if m.u < 1.0 else 0.0
    reach = max(reach, float(np.interp(m.u, [0.0, 0.35, 0.8, 1.0], [0.0, 1.0, 1.0, 0.4])))
    hand = Hand((0.07, -0.26 + 0.05 * reach, 0.26 + 0.24 * reach), (-0.2, 0.1, 0.95), (-0.5, 0.85, 0.0), 0.1, grip="cup")
    return Posture(
        spine=(0.18 * reach, 0.0, 0.0), head=(0.10, 0.0, 0.0), face={"mouthSmileLeft": 0.35, "mouthSmileRight": 0.35}
    ).hands(hand)


ACTS = (
    ActRecipe(
        name="pick_up",
        verbs=("pick up", "pick", "lift", "grab", "take", "collect", "gather", "bend", "bend down", "fetch", "harvest"),
        body=_pick_up,
        layer="body",
        once=2.0,
        again=0.8,
        eases=(0.3, 0.4),
        fitting=Fitting("right", (0.03, 0.0, 0.03)),
        release=0.45,
    ),
    ActRecipe(
        name="put_down",
        verbs=("put down", "put", "place", "set down", "drop", "set", "lay out"),
        body=_put_down,
        layer="body",
        once=2.0,
        again=0.8,
        eases=(0.3, 0.4),
        fitting=Fitting("right", (0.03, 0.0, 0.03)),
        release=0.45,
    ),
    ActRecipe(
        name="carry",
        verbs=("carry", "bring", "transport", "deliver", "haul"),
        body=_carry,
        travel="walk",
        pace=1.1,
        eases=(0.6, 0.6),
        fitting=Fitting("hands", (0.0, -0.12, 0.0), words=("box",)),
    ),
    ActRecipe(
        name="hold", verbs=("hold", "cradle"), body=_carry, eases=(0.6, 0.6), fitting=Fitting("hands", (0.0, -0.12, 0.0))
    ),
    ActRecipe(
        name="carry_on_shoulder",
        verbs=("shoulder",),
        doing=("carry", "balance"),
        objects=("shoulder", "log", "plank", "ladder", "sack"),
        body=_carry_on_shoulder,
        travel="walk",
        pace=1.0,
        fitting=Fitting("chest", (-0.17, 0.12, 0.0)),
    ),
    ActRecipe(
        name="push",
        verbs=("push", "shove", "wheel"),
        doing=("push",),
        objects=("cart", "stroller", "trolley", "wheelbarrow", "pram", "shopping cart", "lawnmower"),
        body=_push,
        travel="walk",
        pace=1.0,
        fitting=Fitting("root", (0.0, 0.0, 0.95), words=("cart",)),
    ),
    ActRecipe(
        name="push_wall",
        verbs=("lean against",),
        doing=("push", "press"),
        objects=("wall", "boulder", "rock", "car", "truck"),
        body=_push_wall,
        layer="body",
        eases=(0.8, 0.8),
    ),
    ActRecipe(
        name="pull",
        verbs=("pull", "tug", "heave"),
        body=_pull,
        layer="body",
        period=1.6,
        eases=(0.6, 0.6),
        fitting=Fitting("hands", words=("rope",)),
    ),
    ActRecipe(
        name="drag",
        verbs=("drag", "tow"),
        doing=("pull",),
        objects=("cart", "sled", "suitcase", "sleigh", "wagon"),
        body=_drag,
        travel="walk",
        pace=0.9,
    ),
    ActRecipe(
        name="open_door",
        verbs=("open", "unlock", "enter door"),
        body=lambda m: _OPEN.at(m.u),
        layer="body",
        once=1.8,
        eases=(0.3, 0.4),
        release=0.45,
        sounds=(Beat(0.42, "click", "right"), Beat(0.6, "creak", "right")),
    ),
    ActRecipe(
        name="close_door",
        verbs=("close", "shut", "lock"),
        body=lambda m: _OPEN.at(1.0 - m.u),
        layer="body",
        once=1.5,
        eases=(0.3, 0.4),
        release=0.6,
        sounds=(Beat(0.7, "door", "right"),),
    ),
    ActRecipe(
        name="rock_climb",
        verbs=("rock climb", "climb", "scale", "mountaineer"),
        doing=("climb",),
        objects=("rock", "wall", "cliff", "mountain", "tree", "ladder"),
        body=_rock_climb,
        layer="body",
        period=1.8,
        eases=(1.0, 1.0),
    ),
    ActRecipe(
        name="rope_climb",
        verbs=("climb rope",),
        doing=("climb",),
        objects=("rope", "pole"),
        body=_rope_climb,
        layer="body",
        period=1.6,
        eases=(1.0, 1.0),
        fitting=Fitting("hands", words=("rope",)),
    ),
    ActRecipe(
        name="give",
        verbs=("give", "offer", "hand", "receive", "present", "award", "serve food", "accept", "get"),
        doing=("give", "receive", "get", "hand over", "give or receive"),
        objects=("award", "gift", "present", "flower", "trophy", "bouquet"),
        body=_give,
        once=2.0,
        again=0.8,
        faces=True,
        fitting=Fitting("hands", (0.0, -0.04, 0.04), words=("gift",)),
    ),
)
