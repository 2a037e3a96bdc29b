"""Keeping house: sweeping, mopping, ironing, folding, windows, sewing and knitting, a bed."""

import numpy as np

from ..posture import Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment
from .meals import at_top

_HEAD = (0.30, 0.0, 0.0)


def _sweep(m: Moment) -> Posture:
    """A long handle aslant before the body: the upper hand steers, the lower one swings."""
    a = m.swing()
    left = Hand((-0.02 + 0.06 * a, -0.12, 0.26), (-0.75, 0.1, 0.5), (-0.3, -0.2, -0.9), 0.5, grip="stick")
    right = Hand((0.14 - 0.16 * a, -0.46, 0.34 + 0.04 * a), (-0.6, -0.4, 0.6), (-0.6, 0.5, -0.2), 0.1, grip="stick")
    return Posture(spine=(0.22, 0.28 * a, 0.06 * a), head=_HEAD, left=left, right=right)


def _dig_like(m: Moment) -> Posture:
    return _sweep(m)


def _iron(m: Moment) -> Posture:
    a = m.swing()
    return Posture(
        spine=(0.14, 0.08 * a, 0.0),
        head=_HEAD,
        right=at_top(0.06 + 0.17 * a, 0.10, 0.38, (-0.4, -0.1, 0.9), (-0.3, -0.95, 0.0), "stick", 0.3),
        left=at_top(0.22, 0.02, 0.34, (-0.5, 0.0, 0.85), (0.0, -1.0, 0.0), "flat"),
    )


def _fold(m: Moment) -> Posture:
    """A cloth's corners brought over, smoothed down."""
    over = 0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))
    lift = abs(m.swing())
    hand = at_top(0.30 - 0.25 * over, 0.03 + 0.20 * lift, 0.36, (-0.4, -0.2, 0.85), (-0.3, -0.9, 0.0), "pinch", 0.3)
    return Posture(spine=(0.20, 0.0, 0.0), head=_HEAD).hands(hand)


def _make_bed(m: Moment) -> Posture:
    a = 0.5 - 0.5 * float(np.cos(2.0 * np.pi * m.cycle))
    hand = Hand(
        (0.26, 0.62 + 0.16 * (1.0 - a), 0.36 + 0.26 * a), (-0.1, -0.2, 0.95), (0.0, -1.0, 0.0), 0.2, grip="flat", space="root"
    )
    return Posture(spine=(0.42 + 0.28 * a, 0.0, 0.0), head=(0.10, 0.0, 0.0)).hands(hand)


def _windows(m: Moment) -> Posture:
    turn = 2.0 * np.pi * m.cycle
    right = Hand(
        (0.10 + 0.17 * float(np.cos(turn)), 0.20 + 0.14 * float(np.sin(turn)), 0.48),
        (-0.2, 0.95, 0.1),
        (0.0, 0.0, 1.0),
        0.35,
        grip="flat",
    )
    return Posture(spine=(0.03, 0.10 * float(np.cos(turn)), 0.0), head=(-0.12, 0.05 * float(np.cos(turn)), 0.0), right=right)


def _knit(m: Moment) -> Posture:
    a = m.swing()
    left = Hand((0.05, -0.28, 0.30), (-0.75, 0.1, 0.6), (-0.2, -0.6, -0.75), 0.15, grip="pinch")
    right = Hand(
        (0.06 + 0.025 * a, -0.27 + 0.025 * abs(a), 0.29 + 0.02 * a), (-0.75, 0.1, 0.6), (-0.2, -0.6, -0.75), 0.15, grip="pinch"
    )
    return Posture(spine=(0.10, 0.0, 0.0), head=(0.42, 0.0, 0.0), left=left, right=right)


def _sew(m: Moment) -> Posture:
    """Needle through the cloth and drawn out to the side."""
    pull = max(0.0, m.swing()) ** 1.5
    left = Hand((0.02, -0.30, 0.28), (-0.7, 0.1, 0.6), (-0.2, 0.7, -0.5), 0.15, grip="pinch")
    right = Hand(
        (0.03 + 0.24 * pull, -0.26 + 0.16 * pull, 0.29), (-0.75, 0.1, 0.6), (-0.2, -0.6, -0.75), 0.2 + 0.4 * pull, grip="pinch"
    )
    return Posture(spine=(0.12, 0.0, 0.0), head=(0.42, 0.0, 0.0), left=left, right=right)


def _arrange(m: Moment) -> Posture:
    a, b = m.noise(1, 0.6), m.noise(2, 0.6)
    left = at_top(0.10 + 0.04 * a, 0.26 + 0.05 * b, 0.38, (-0.6, 0.2, 0.7), (-0.8, 0.0, 0.0), "pinch", 0.3)
    right = at_top(0.10 + 0.05 * b, 0.34 + 0.07 * a, 0.38, (-0.6, 0.2, 0.7), (-0.8, 0.0, 0.0), "pinch", 0.35)
    return Posture(spine=(0.08, 0.1 * a, 0.0), head=(0.22, 0.1 * b, 0.05 * a), left=left, right=right)


def _bandage(m: Moment) -> Posture:
    """Winding a bandage round the left forearm."""
    turn = 2.0 * np.pi * m.cycle
    left = Hand((-0.02, -0.22, 0.32), (-0.9, 0.1, 0.3), (0.1, 0.3, -0.9), 0.25, grip="fist")
    right = Hand(
        (-0.05, -0.24 + 0.07 * float(np.sin(turn)), 0.27 + 0.07 * float(np.cos(turn))),
        (-0.8, 0.1, 0.5),
        (-0.2, -0.8, -0.5),
        0.25,
        grip="pinch",
    )
    return Posture(spine=(0.10, 0.0, 0.0), head=(0.40, 0.1, 0.0), left=left, right=right)


_BROOM = Fitting("shaft", grip=0.70, words=("broom",))
ACTS = (
    ActRecipe(
        name="sweep",
        verbs=("sweep", "mop", "vacuum", "rake", "brush floor", "hoover"),
        doing=("sweep", "mop", "clean", "scrub"),
        objects=("floor", "leaves", "street", "room", "house", "snow"),
        body=_sweep,
        period=1.3,
        fitting=_BROOM,
        sounds=(Beat(0.1, "brush", "feet"), Beat(0.6, "brush", "feet")),
    ),
    ActRecipe(
        name="iron",
        verbs=("iron",),
        doing=("iron", "press"),
        objects=("clothes", "shirt"),
        body=_iron,
        period=1.8,
        fitting=Fitting("right", (0.0, -0.10, 0.0), words=("iron",)),
        sounds=(Beat(0.0, "cloth", "hands", {"seconds": 0.6}),),
    ),
    ActRecipe(
        name="fold",
        verbs=("fold", "do laundry", "wrap", "pack"),
        doing=("fold", "do", "hang", "pack", "shuffle", "wrap"),
        objects=("clothes", "laundry", "towel", "cloth", "paper", "gift", "suitcase", "origami"),
        body=_fold,
        period=2.4,
        fitting=Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("table",)),
        sounds=(Beat(0.3, "cloth", "hands", {"seconds": 0.5}),),
    ),
    ActRecipe(
        name="make_bed",
        verbs=("make bed",),
        doing=("make", "change"),
        objects=("bed", "sheet", "bedsheet"),
        body=_make_bed,
        layer="body",
        period=2.2,
        fitting=Fitting("root", (0.0, 0.0, 0.42), (0.0, np.pi, 0.0), edge=True, words=("bed",)),
        sounds=(Beat(0.3, "cloth", "hands", {"seconds": 0.8}),),
    ),
    ActRecipe(
        name="wipe",
        verbs=("wipe", "clean", "dust", "polish"),
        doing=("clean", "wash", "wipe", "paint", "polish"),
        objects=("window", "windows", "glass", "mirror", "wall", "car"),
        body=_windows,
        period=1.3,
        fitting=Fitting("right", (0.02, 0.0, 0.0), words=("cloth",)),
        sounds=(Beat(0.2, "squeak", "right"),),
    ),
    ActRecipe(
        name="knit",
        verbs=("knit", "crochet", "weave", "braid"),
        body=_knit,
        on="sit",
        period=0.9,
        fitting=Fitting("hands", (0.0, -0.10, 0.05), words=("knitting",)),
    ),
    ActRecipe(
        name="sew",
        verbs=("sew", "stitch", "embroider", "mend"),
        body=_sew,
        on="sit",
        period=2.4,
        fitting=Fitting("left", (0.0, -0.10, 0.05), words=("cloth",)),
    ),
    ActRecipe(
        name="arrange",
        verbs=("arrange", "decorate", "trim tree", "organize", "organise"),
        doing=("arrange", "decorate", "trim", "tidy"),
        objects=("flower", "flowers", "bouquet", "tree", "vase", "christmas tree"),
        body=_arrange,
        fitting=Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("table",)),
    ),
    ActRecipe(name="bandage", verbs=("bandage", "wrap wound"), body=_bandage, on="sit", period=1.4),
)
