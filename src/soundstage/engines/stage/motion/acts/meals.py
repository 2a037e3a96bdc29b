"""Food and drink: to the mouth, and what is done at a worktop before that."""

import numpy as np

from ..posture import Grip, Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment

TOP = 0.93  # metres, a worktop's height
_DOWN = (0.36, 0.0, 0.0)  # a head bent over work


def to_mouth(m: Moment, lift: float, *, tip: float = 0.0, grip: Grip = "cup") -> Hand:
    """The right hand from before the breast (0) to the lips (1), what it holds tipped by `tip` radians."""
    low, high = np.array([0.06, -0.36, 0.28]), np.array([0.045, -0.075, 0.175])
    at = low + (high - low) * lift
    c, s = float(np.cos(tip)), float(np.sin(tip))
    return Hand(
        (float(at[0]), float(at[1]), float(at[2])),
        (-0.85, 0.05, 0.3 - 0.75 * lift),
        (-0.25, -s, -c),
        0.25 + 0.2 * lift,
        grip=grip,
        space="head",
    )


def _sip(cycle: float) -> float:
    lift = float(np.interp(cycle, [0.0, 0.18, 0.62, 0.85, 1.0], [0.0, 1.0, 1.0, 0.0, 0.0]))
    return lift * lift * (3.0 - 2.0 * lift)


def _drink(m: Moment) -> Posture:
    lift = _sip(m.cycle)
    tip = 0.75 * float(np.interp(m.cycle, [0.0, 0.2, 0.36, 0.52, 0.66, 1.0], [0.0, 0.1, 1.0, 1.0, 0.0, 0.0]))
    return Posture(
        head=(0.06 - 0.36 * tip, 0.0, 0.0),
        right=to_mouth(m, lift, tip=tip),
        face={"mouthPucker": 0.5 * lift, "jawOpen": 0.08 * lift, "eyeBlinkLeft": 0.3 * tip, "eyeBlinkRight": 0.3 * tip},
    )


def _eat(m: Moment) -> Posture:
    lift = _sip(m.cycle)
    chew = max(0.0, 1.0 - lift) * (0.5 + 0.5 * m.wave(1.7))
    bowl = Hand((0.02, -0.36, 0.27), (-0.6, 0.0, 0.8), (0.1, 1.0, 0.0), 0.1, grip="cup", space="chest")
    return Posture(
        spine=(0.08 + 0.06 * lift, 0.0, 0.0),
        head=(0.14, 0.0, 0.0),
        left=bowl,
        right=to_mouth(m, lift, grip="pinch"),
        face={"jawOpen": 0.28 * (lift > 0.75) + 0.10 * chew},
    )


def _eat_slice(m: Moment) -> Posture:
    """Something big in both hands, brought up to be bitten."""
    lift = _sip(m.cycle)
    hand = Hand(
        (0.085, -0.10 + 0.02 * lift - 0.22 * (1.0 - lift), 0.20 + 0.08 * (1.0 - lift)),
        (-0.3, 0.75, 0.4),
        (-0.8, 0.2, -0.3),
        0.3,
        grip="cup",
        space="head",
    )
    return Posture(
        spine=(0.10, 0.0, 0.0),
        head=(0.12 + 0.08 * lift, 0.0, 0.0),
        face={"jawOpen": 0.35 * lift + 0.1 * abs(m.wave(1.6)) * (1.0 - lift)},
    ).hands(hand)


def _smoke(m: Moment) -> Posture:
    lift = _sip(m.cycle)
    return Posture(
        head=(-0.04, 0.05, 0.0),
        right=to_mouth(m, lift, grip="pinch"),
        face={"mouthPucker": 0.6 * lift, "eyeSquintLeft": 0.3, "eyeSquintRight": 0.3},
    )


def at_top(
    x: float,
    up: float,
    ahead: float,
    fingers: tuple[float, float, float],
    palm: tuple[float, float, float],
    grip: Grip = "stick",
    elbow: float = 0.25,
) -> Hand:
    """A hand `up` metres over a worktop before the body."""
    return Hand((x, TOP + up, ahead), fingers, palm, elbow, grip=grip, space="stage")


def _stir(m: Moment) -> Posture:
    turn = 2.0 * np.pi * m.cycle
    right = at_top(
        0.03 + 0.055 * float(np.cos(turn)),
        0.24,
        0.38 + 0.055 * float(np.sin(turn)),
        (-0.7, -0.1, 0.7),
        (-0.7, 0.0, -0.7),
        "stick",
        0.4,
    )
    left = at_top(0.17, 0.11, 0.36, (-0.3, -0.1, 0.95), (-0.9, 0.0, 0.2), "stick")
    return Posture(spine=(0.16, 0.0, 0.0), head=_DOWN, left=left, right=right)


def _chop(m: Moment) -> Posture:
    cut = abs(float(np.sin(np.pi * m.cycle)))
    right = at_top(0.05, 0.06 + 0.10 * cut, 0.34, (-0.45, -0.25 + 0.4 * cut, 0.85), (-0.85, 0.0, -0.4), "stick", 0.3)
    left = at_top(0.06, 0.05, 0.36, (-0.7, -0.5, 0.5), (0.0, -1.0, 0.0), "hook", 0.3)
    return Posture(spine=(0.18, 0.0, 0.0), head=_DOWN, left=left, right=right)


def _pour(m: Moment) -> Posture:
    tip = 0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))
    tip = min(1.0, 1.6 * tip)
    right = at_top(
        0.10, 0.34 + 0.06 * tip, 0.36, (-0.35, -0.05, 0.95), (-0.9 + 0.5 * tip, -0.9 * tip, -0.2), "stick", 0.3 + 0.5 * tip
    )
    left = at_top(0.06, 0.10, 0.36, (-0.4, 0.0, 0.9), (-0.9, 0.0, 0.3), "cup")
    return Posture(spine=(0.10, 0.0, 0.06 * tip), head=(0.30, 0.0, 0.0), left=left, right=right)


def _peel(m: Moment) -> Posture:
    stroke = 0.05 * m.swing()
    left = Hand((0.02, -0.33, 0.30), (-0.5, 0.2, 0.8), (-0.2, 0.9, 0.0), 0.15, grip="cup")
    right = Hand((0.02, -0.27 + 0.4 * stroke, 0.34 - stroke), (-0.8, 0.0, 0.4), (-0.2, -0.6, -0.8), 0.35, grip="pinch")
    return Posture(spine=(0.10, 0.0, 0.0), head=(0.42, 0.0, 0.0), left=left, right=right)


def _wash_up(m: Moment) -> Posture:
    turn = 2.0 * np.pi * m.cycle
    left = at_top(0.05, -0.02, 0.40, (-0.5, -0.1, 0.8), (-0.6, 0.6, 0.0), "stick")
    right = at_top(
        0.02 + 0.05 * float(np.cos(turn)), 0.02 + 0.04 * float(np.sin(turn)), 0.43, (-0.8, -0.2, 0.5), (-0.3, -0.6, 0.5), "cup"
    )
    return Posture(spine=(0.20, 0.0, 0.0), head=_DOWN, left=left, right=right)


def _grill(m: Moment) -> Posture:
    flip = max(m.swing(), 0.0) ** 3
    right = at_top(0.12, 0.12 + 0.10 * flip, 0.50, (-0.1, 0.1 + 0.5 * flip, 0.95), (-0.9, 0.3, -0.2), "stick", 0.3)
    return Posture(
        spine=(0.16, 0.1, 0.0),
        head=(0.30, 0.0, 0.0),
        right=right,
        left=Hand((0.185, 0.07, 0.03), (-0.45, -0.55, 0.7), (-0.9, 0.1, -0.35), 0.55, grip="flat", space="hips"),
    )


def _knead(m: Moment) -> Posture:
    a = m.swing()
    left = at_top(0.06, 0.07, 0.36 + 0.06 * a, (-0.3, -0.2, 0.9), (0.0, -1.0, 0.2), "flat", 0.4)
    right = at_top(0.06, 0.07, 0.36 - 0.06 * a, (-0.3, -0.2, 0.9), (0.0, -1.0, 0.2), "flat", 0.4)
    return Posture(spine=(0.26 + 0.05 * a, 0.0, 0.0), head=_DOWN, left=left, right=right)


_CUP = Fitting("right", (0.035, 0.0, 0.02), grip=0.05, words=("cup",))
_WATER = Beat(0.3, "splash", "hands", {"size": 0.15})
ACTS = (
    ActRecipe(
        name="drink",
        verbs=("drink", "sip", "taste", "gulp", "toast"),
        body=_drink,
        period=3.6,
        eases=(0.5, 0.6),
        fitting=_CUP,
        sounds=(Beat(0.45, "swallow", "mouth"),),
    ),
    ActRecipe(
        name="eat",
        verbs=("eat", "munch", "chew", "snack", "dine", "feed on"),
        body=_eat,
        period=2.8,
        eases=(0.5, 0.6),
        fitting=Fitting("right", (0.02, 0.0, 0.07), words=("spoon",)),
        sounds=(Beat(0.7, "chew", "mouth"),),
    ),
    ActRecipe(
        name="eat_slice",
        verbs=("bite",),
        doing=("eat", "bite"),
        objects=("watermelon", "burger", "hamburger", "sandwich", "pizza", "corn", "apple", "taco", "hot dog", "bread"),
        body=_eat_slice,
        period=3.0,
        eases=(0.5, 0.6),
        fitting=Fitting("hands", words=("watermelon",)),
        sounds=(Beat(0.4, "chew", "mouth"),),
    ),
    ActRecipe(
        name="smoke",
        verbs=("smoke", "vape"),
        body=_smoke,
        period=3.8,
        fitting=Fitting("right", (0.02, 0.0, 0.09), words=("cigarette",)),
    ),
    ActRecipe(
        name="cook",
        verbs=("cook", "stir", "mix", "whisk", "bake", "fry", "prepare"),
        doing=("make", "prepare", "cook"),
        objects=("food", "dinner", "soup", "breakfast", "meal", "salad", "coffee", "tea", "pancake"),
        body=_stir,
        period=1.3,
        fitting=Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("stove",)),
    ),
    ActRecipe(
        name="chop",
        verbs=("chop", "slice", "cut", "dice", "carve"),
        doing=("cut", "slice", "sharpen"),
        objects=("watermelon", "vegetable", "fruit", "onion", "knife", "knives", "bread", "cake", "meat", "tomato"),
        body=_chop,
        period=0.62,
        fitting=Fitting("right", (0.03, 0.0, 0.06), (1.2, 0.0, 0.0), words=("knife",)),
        sounds=(Beat(0.0, "impact", "right", {"material": "wood", "speed": 1.2}),),
    ),
    ActRecipe(
        name="pour",
        verbs=("pour", "fill"),
        body=_pour,
        period=3.4,
        fitting=Fitting("right", (0.04, 0.0, 0.02), grip=0.12, words=("bottle",)),
        sounds=(Beat(0.35, "pour", "hands"),),
    ),
    ActRecipe(
        name="peel",
        verbs=("peel", "carve pumpkin"),
        doing=("peel", "sharpen"),
        objects=("apple", "potato", "orange", "pencil", "carrot"),
        body=_peel,
        period=0.9,
        fitting=Fitting("left", (-0.05, 0.0, 0.02), words=("apple",)),
    ),
    ActRecipe(
        name="wash_up",
        verbs=("wash dishes", "do dishes", "rinse", "scrub", "wash"),
        doing=("wash", "do", "clean", "dry", "shine", "polish"),
        objects=("dish", "dishes", "plate", "hand", "hands", "laundry", "vegetable", "shoes", "fruit"),
        body=_wash_up,
        period=0.8,
        fitting=Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("sink",)),
        sounds=(_WATER,),
    ),
    ActRecipe(
        name="grill",
        verbs=("grill", "barbecue", "barbeque", "bbq", "flip"),
        doing=("flip", "grill"),
        objects=("burger", "pancake", "barbecue"),
        body=_grill,
        period=2.4,
        fitting=Fitting("root", (0.0, 0.0, 0.42), (0.0, np.pi, 0.0), edge=True, words=("grill",)),
        sounds=(Beat(0.3, "sizzle", "hands"),),
    ),
    ActRecipe(
        name="knead",
        verbs=("knead", "make pottery", "mould", "sculpt", "shape"),
        doing=("make", "shape", "knead", "throw", "do"),
        objects=("pottery", "clay", "dough", "pizza", "bread", "clay pottery", "snowman", "vase", "pot"),
        body=_knead,
        period=1.3,
        fitting=Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("table",)),
    ),
)
