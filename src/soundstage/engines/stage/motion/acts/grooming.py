"""Looking after oneself: teeth, hair, shaving, make-up, ties and hats; yawns, tears and thought."""

import numpy as np

from ..posture import Grip, Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment

_SHUT = {"eyeBlinkLeft": 0.9, "eyeBlinkRight": 0.9}


def _at_head(
    x: float,
    y: float,
    z: float,
    fingers: tuple[float, float, float],
    palm: tuple[float, float, float],
    grip: Grip = "pinch",
    elbow: float = 0.35,
) -> Hand:
    return Hand((x, y, z), fingers, palm, elbow, grip=grip, space="head")


def _teeth(m: Moment) -> Posture:
    a = m.swing()
    right = _at_head(0.075 + 0.022 * a, -0.055, 0.175, (-0.85, 0.15, -0.2), (-0.2, -0.3, -0.9), "stick", 0.5)
    return Posture(
        spine=(0.06, 0.0, 0.0),
        head=(0.06, 0.05, 0.0),
        right=right,
        face={
            "jawOpen": 0.12,
            "mouthStretchLeft": 0.6,
            "mouthStretchRight": 0.6,
            "mouthUpperUpLeft": 0.4,
            "mouthUpperUpRight": 0.4,
        },
    )


def _comb(m: Moment) -> Posture:
    down = 0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))
    right = _at_head(
        0.125, 0.14 - 0.22 * down, 0.02 - 0.05 * down, (-0.45, 0.75 - 0.5 * down, -0.4), (-0.95, -0.2, 0.0), "stick", 0.6
    )
    return Posture(head=(0.06, -0.15, -0.14), right=right)


def _haircut(m: Moment) -> Posture:
    return Posture(
        spine=(0.0, 0.0, 0.0),
        head=(0.16 + 0.02 * m.noise(1, 0.3), 0.0, 0.06 * m.noise(2, 0.2)),
        face=_SHUT if m.pick(2) else {},
    )


def _shave(m: Moment) -> Posture:
    # Slow down the cheek, lifted off and up again.
    turn = m.cycle + 0.12 * float(np.sin(2.0 * np.pi * m.cycle))
    down, off = 0.5 - 0.5 * float(np.cos(2.0 * np.pi * turn)), max(-float(np.sin(2.0 * np.pi * turn)), 0.0)
    right = _at_head(
        0.085 - 0.01 * down + 0.02 * off,
        0.0 - 0.09 * down,
        0.115 + 0.02 * off,
        (-0.6, 0.6, -0.2),
        (-0.75, 0.0, -0.6),
        "pinch",
        0.45,
    )
    return Posture(head=(-0.16, 0.20, 0.10), right=right, face={"mouthLeft": 0.4, "jawOpen": 0.05})


def _make_up(m: Moment) -> Posture:
    a = m.swing()
    right = _at_head(0.035 + 0.025 * a, 0.075, 0.185, (-0.5, 0.55, -0.6), (-0.6, -0.2, -0.7), "pinch", 0.55)
    left = Hand((0.04, -0.06, 0.34), (-0.4, 0.8, 0.2), (-0.1, 0.3, -0.9), 0.2, grip="cup")
    return Posture(
        head=(-0.08, 0.06, 0.0),
        left=left,
        right=right,
        face={"browInnerUp": 0.6, "browOuterUpLeft": 0.5, "browOuterUpRight": 0.5},
    )


def _nails(m: Moment) -> Posture:
    a = m.swing()
    left = Hand((0.0, -0.20, 0.32), (-0.7, 0.35, 0.5), (0.0, -0.3, 0.9), 0.2, grip="rest")
    right = Hand((0.0 + 0.01 * a, -0.16, 0.34 + 0.015 * a), (-0.75, 0.05, 0.3), (-0.3, -0.6, -0.7), 0.35, grip="pinch")
    return Posture(spine=(0.10, 0.0, 0.0), head=(0.40, 0.0, 0.0), left=left, right=right)


def _tie(m: Moment) -> Posture:
    """The knot pushed up to the collar, the end drawn down."""
    a = 0.5 + 0.5 * m.swing()
    right = Hand((0.02, -0.06 + 0.03 * a, 0.17), (-0.6, 0.6, 0.0), (-0.3, 0.0, -0.95), 0.4, grip="pinch")
    left = Hand((0.03, -0.14 - 0.10 * a, 0.18), (-0.6, 0.3, 0.3), (-0.5, 0.0, -0.8), 0.25, grip="pinch")
    return Posture(head=(-0.12, 0.06 * m.wave(0.3), 0.05 * m.wave(0.4)), left=left, right=right)


def _hat_on(m: Moment) -> Posture:
    up = float(np.interp(m.u, [0.0, 0.45, 0.8, 1.0], [0.0, 1.0, 1.0, 0.0]))
    up = up * up * (3.0 - 2.0 * up)
    hand = Hand(
        (0.12, -0.34 + 0.67 * up, 0.30 - 0.24 * up),
        (-0.4, 0.6 - 0.2 * up, 0.5 - 0.2 * up),
        (-0.8, -0.1, -0.3),
        0.4,
        grip="pinch",
    )
    return Posture(head=(0.10 * up, 0.0, 0.0)).hands(hand)


def _dress(m: Moment) -> Posture:
    """A coat's fronts drawn together."""
    a = 0.5 + 0.5 * m.wave(0.35)
    hand = Hand((0.06 + 0.10 * a, -0.16 - 0.03 * a, 0.16), (-0.6, 0.2, 0.2), (-0.5, 0.0, -0.8), 0.35, grip="pinch")
    return Posture(head=(0.22, 0.0, 0.0), shrug=0.05 * a).hands(hand)


def _shower(m: Moment) -> Posture:
    a, b = m.noise(1, 0.9), m.noise(2, 0.9)
    left = _at_head(0.09 + 0.02 * a, 0.12 + 0.03 * b, 0.0 + 0.05 * a, (-0.8, 0.4, -0.3), (-0.7, -0.6, 0.0), "cup", 0.9)
    right = _at_head(0.09 + 0.02 * b, 0.12 + 0.03 * a, 0.0 + 0.05 * b, (-0.8, 0.4, -0.3), (-0.7, -0.6, 0.0), "cup", 0.9)
    return Posture(head=(-0.22, 0.10 * a, 0.0), left=left, right=right, face=_SHUT)


def _wash_face(m: Moment) -> Posture:
    a = 0.02 * m.swing()
    hand = _at_head(0.05, 0.02 + a, 0.145, (-0.25, 0.9, -0.1), (-0.2, 0.0, -0.95), "flat", 0.25)
    return Posture(spine=(0.45, 0.0, 0.0), head=(0.25, 0.0, 0.0), face=_SHUT).hands(hand)


def _yawn(m: Moment) -> Posture:
    wide = float(np.sin(np.pi * m.u) ** 0.7)
    right = _at_head(0.02, -0.04, 0.17 + 0.05 * (1.0 - wide), (-0.75, 0.6, 0.0), (0.0, 0.0, -1.0), "flat", 0.35)
    left = Hand((0.34, 0.10 + 0.16 * wide, 0.0), (0.4, 0.9, -0.1), (0.0, 0.0, 1.0), 0.5, grip="fist")
    return Posture(
        spine=(-0.16 * wide, 0.0, 0.0),
        head=(-0.20 * wide, 0.0, 0.06),
        left=left,
        right=right,
        face={
            "jawOpen": 0.75 * wide,
            "eyeBlinkLeft": 0.9 * wide,
            "eyeBlinkRight": 0.9 * wide,
            "browInnerUp": 0.4 * wide,
            "noseSneerLeft": 0.3 * wide,
            "noseSneerRight": 0.3 * wide,
        },
    )


def _scratch(m: Moment) -> Posture:
    a = 0.018 * m.wave(3.2)
    right = _at_head(0.10 + a, 0.12, -0.02 + a, (-0.75, 0.5, -0.4), (-0.8, -0.5, 0.2), "hook", 0.8)
    return Posture(head=(0.05, 0.12, 0.12), right=right, face={"browDownLeft": 0.3, "browInnerUp": 0.2, "mouthLeft": 0.3})


def _think(m: Moment) -> Posture:
    """Chin in one hand, its elbow in the other."""
    left = Hand((-0.13, -0.24, 0.17), (-0.95, 0.1, 0.1), (0.0, 0.2, -0.95), 0.25)
    right = _at_head(0.015, -0.095, 0.125, (-0.5, 0.75, -0.1), (-0.2, 0.2, -0.95), "fist", 0.05)
    return Posture(
        head=(0.10, 0.14, 0.08),
        eyes=(0.22, -0.18),
        left=left,
        right=right,
        face={"browDownLeft": 0.25, "browInnerUp": 0.15, "mouthPressLeft": 0.3, "mouthPressRight": 0.3},
    )


def _cry(m: Moment) -> Posture:
    """Face in both hands, shoulders shaking."""
    sob = max(0.0, m.wave(0.9)) * abs(m.wave(2.7))
    hand = _at_head(0.045, 0.035, 0.135, (-0.3, 0.95, 0.0), (-0.2, -0.1, -0.95), "rest", 0.12)
    face = {
        "browInnerUp": 0.9,
        "mouthFrownLeft": 0.7,
        "mouthFrownRight": 0.7,
        "eyeBlinkLeft": 0.85,
        "eyeBlinkRight": 0.85,
        "mouthStretchLeft": 0.3,
        "mouthStretchRight": 0.3,
        "jawOpen": 0.12,
    }
    return Posture(spine=(0.26 + 0.05 * sob, 0.0, 0.0), head=(0.34, 0.0, 0.0), shrug=0.06 + 0.10 * sob, face=face).hands(hand)


def _wipe_tear(m: Moment) -> Posture:
    a = 0.5 + 0.5 * m.wave(0.6)
    right = _at_head(0.055 + 0.03 * a, 0.02 - 0.02 * a, 0.135, (-0.55, 0.75, -0.1), (-0.3, 0.1, -0.9), "hook", 0.2)
    return Posture(
        spine=(0.12, 0.0, 0.0),
        head=(0.26, -0.08, -0.06),
        right=right,
        face={"browInnerUp": 0.8, "mouthFrownLeft": 0.6, "mouthFrownRight": 0.6, "eyeBlinkLeft": 0.4, "eyeBlinkRight": 0.5},
    )


def _cover(m: Moment) -> Posture:
    """Hands to the mouth in surprise."""
    hand = _at_head(0.03, -0.035, 0.155, (-0.6, 0.75, -0.1), (-0.1, 0.0, -1.0), "flat", 0.15)
    return Posture(
        spine=(-0.06, 0.0, 0.0),
        head=(-0.04, 0.0, 0.0),
        shrug=0.10,
        face={
            "eyeWideLeft": 0.8,
            "eyeWideRight": 0.8,
            "browInnerUp": 0.7,
            "browOuterUpLeft": 0.6,
            "browOuterUpRight": 0.6,
            "jawOpen": 0.4,
        },
    ).hands(hand)


def _listen(m: Moment) -> Posture:
    right = _at_head(0.105, 0.02, 0.02, (-0.15, 0.9, -0.3), (-0.3, 0.0, 0.95), "cup", 0.5)
    return Posture(spine=(0.08, 0.1, -0.06), head=(0.02, 0.25, -0.12), right=right)


def _sneeze(m: Moment) -> Posture:
    go = float(np.interp(m.u, [0.0, 0.45, 0.55, 0.75, 1.0], [0.0, -0.6, 1.0, 0.8, 0.0]))
    right = _at_head(0.02, -0.03, 0.16, (-0.75, 0.6, 0.0), (0.0, 0.0, -1.0), "fist", 0.35)
    return Posture(
        spine=(0.35 * go, 0.0, 0.0),
        head=(0.30 * go, 0.0, 0.0),
        right=right,
        face={"eyeBlinkLeft": 0.9, "eyeBlinkRight": 0.9, "jawOpen": 0.3 * abs(go)},
    )


_BRUSH = (Beat(0.0, "brush", "right", {"level": 0.5}), Beat(0.5, "brush", "right", {"level": 0.5}))
ACTS = (
    ActRecipe(
        name="brush_teeth",
        verbs=("brush teeth",),
        doing=("brush", "clean"),
        objects=("teeth", "tooth"),
        body=_teeth,
        period=0.34,
        fitting=Fitting("right", (0.02, 0.0, 0.0), grip=0.05, words=("toothbrush",)),
        sounds=_BRUSH,
    ),
    ActRecipe(
        name="brush_hair",
        verbs=("comb", "brush hair", "brush"),
        doing=("brush", "comb", "style", "dry"),
        objects=("hair",),
        body=_comb,
        period=1.6,
        fitting=Fitting("right", (0.03, 0.0, 0.0), words=("hairbrush",)),
        sounds=_BRUSH[:1],
    ),
    ActRecipe(
        name="haircut",
        verbs=("get haircut",),
        doing=("get", "have", "receive"),
        objects=("haircut", "hair cut", "massage"),
        body=_haircut,
        on="sit",
    ),
    ActRecipe(
        name="shave",
        verbs=("shave",),
        doing=("trim", "shave", "trim or shave"),
        objects=("beard", "face", "moustache"),
        body=_shave,
        period=1.5,
        fitting=Fitting("right", (0.02, 0.0, 0.03), words=("razor",)),
    ),
    ActRecipe(
        name="make_up",
        verbs=("apply makeup",),
        doing=("apply", "put on", "do", "fill", "draw", "paint", "pluck"),
        objects=("makeup", "make-up", "lipstick", "mascara", "eyebrow", "eyebrows", "eyeliner"),
        body=_make_up,
        period=1.0,
        fitting=Fitting("right", (0.0, 0.0, 0.05), words=("pencil",)),
    ),
    ActRecipe(
        name="nails",
        doing=("cut", "paint", "file", "polish"),
        objects=("nail", "nails", "fingernail"),
        body=_nails,
        period=1.0,
        on="sit",
    ),
    ActRecipe(
        name="tie",
        verbs=("tie tie", "knot"),
        doing=("tie", "adjust", "straighten", "put on", "fix"),
        objects=("tie", "bow tie", "necktie", "scarf", "collar"),
        body=_tie,
        period=1.7,
    ),
    ActRecipe(
        name="put_on_hat",
        verbs=("put on",),
        doing=("put on", "wear", "don", "take off", "try on", "tip"),
        objects=("hat", "cap", "helmet", "crown", "glasses", "sunglasses", "headphones"),
        body=_hat_on,
        once=1.8,
        again=1.2,
    ),
    ActRecipe(
        name="dress",
        verbs=("get dressed", "button", "zip"),
        doing=("put on", "button", "try on", "take off", "adjust"),
        objects=("coat", "jacket", "shirt", "dress", "clothes", "suit"),
        body=_dress,
        sounds=(Beat(0.2, "cloth", "hands"),),
        period=2.8,
    ),
    ActRecipe(
        name="shower",
        verbs=("shower", "bathe", "take shower", "shampoo"),
        doing=("take", "have", "wash"),
        objects=("shower", "bath", "hair"),
        body=_shower,
        fitting=None,
    ),
    ActRecipe(
        name="wash_face",
        doing=("wash", "rinse", "splash"),
        objects=("face",),
        body=_wash_face,
        period=0.8,
        sounds=(Beat(0.2, "splash", "hands", {"size": 0.15}),),
    ),
    ActRecipe(
        name="yawn",
        verbs=("yawn",),
        body=_yawn,
        once=2.6,
        again=1.0,
        eases=(0.5, 0.5),
        sounds=(Beat(0.15, "breath", "mouth", {"effort": 0.6, "seconds": 2.0}),),
    ),
    ActRecipe(name="scratch", verbs=("scratch", "scratch head"), doing=("scratch",), objects=("head", "hair"), body=_scratch),
    ActRecipe(
        name="think",
        verbs=("think", "ponder", "wonder", "consider", "reflect", "daydream", "plan", "decide"),
        doing=("stroke", "rub", "scratch", "touch"),
        objects=("chin", "beard"),
        body=_think,
        eases=(0.9, 0.8),
    ),
    ActRecipe(name="cry", verbs=("cry", "weep", "sob", "mourn", "grieve"), body=_cry, eases=(0.8, 0.8)),
    ActRecipe(name="wipe_tear", doing=("wipe", "dry"), objects=("tear", "tears", "eye", "eyes"), body=_wipe_tear),
    ActRecipe(name="gasp", verbs=("gasp", "be surprised", "be shocked"), body=_cover, eases=(0.3, 0.6), sounds=()),
    ActRecipe(name="eavesdrop", verbs=("eavesdrop", "overhear"), body=_listen),
    ActRecipe(name="sneeze", verbs=("sneeze", "cough"), body=_sneeze, once=1.4, again=1.2, eases=(0.3, 0.4)),
)
