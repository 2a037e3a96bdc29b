"""Work and play out of doors: digging, planting, watering, fishing, hammering, sawing, umbrellas, kites, juggling, blowing."""

import numpy as np

from ..posture import Foot, Hand, Keys, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment
from .floor import kneeling

_F = (Foot((0.16, 0.0, 0.16), 0.2), Foot((0.16, 0.0, -0.14), 0.35))


def _tool(pelvis: tuple[float, float, float], spine: tuple[float, float, float], left: Hand, right: Hand) -> Posture:
    return Posture(pelvis=pelvis, spine=spine, head=(0.20, 0.0, 0.0), left=left, right=right, left_foot=_F[0], right_foot=_F[1])


def _shaft(x: float, y: float, z: float, elbow: float = 0.2) -> Hand:
    """A hand round a shaft that slants down and away."""
    return Hand((x, y, z), (-0.7, -0.1, 0.6), (-0.5, 0.0, -0.85), elbow, grip="stick", space="root")


_DIG = Keys(
    (0.0, _tool((0.0, -0.06, 0.0), (0.30, 0.0, 0.0), _shaft(0.04, 0.86, 0.50), _shaft(0.08, 1.12, 0.26))),
    (0.22, _tool((0.0, -0.14, 0.08), (0.55, 0.05, 0.0), _shaft(0.03, 0.50, 0.58), _shaft(0.08, 0.84, 0.40))),
    (0.42, _tool((0.0, -0.18, 0.0), (0.60, 0.10, 0.0), _shaft(0.04, 0.50, 0.60), _shaft(0.10, 0.66, 0.22))),
    (0.64, _tool((0.0, -0.04, -0.04), (0.22, -0.15, 0.0), _shaft(0.06, 0.98, 0.56), _shaft(0.12, 0.94, 0.22))),
    (0.80, _tool((0.06, -0.04, -0.02), (0.15, 0.60, 0.0), _shaft(0.26, 1.04, 0.48), _shaft(-0.04, 0.98, 0.30))),
    (1.0, _tool((0.0, -0.06, 0.0), (0.30, 0.0, 0.0), _shaft(0.04, 0.86, 0.50), _shaft(0.08, 1.12, 0.26))),
)
_CHOP = Keys(
    (0.0, _tool((0.0, -0.16, 0.0), (0.60, 0.0, 0.0), _shaft(0.02, 0.64, 0.46), _shaft(0.02, 0.62, 0.54))),
    (
        0.45,
        _tool(
            (0.0, 0.0, -0.05),
            (-0.18, -0.10, 0.0),
            Hand((0.03, 1.72, -0.02), (-0.4, 0.5, -0.6), (-0.85, 0.0, 0.3), 0.7, grip="stick", space="root"),
            Hand((0.03, 1.76, -0.10), (-0.4, 0.5, -0.6), (-0.85, 0.0, 0.3), 0.7, grip="stick", space="root"),
        ),
    ),
    (
        0.62,
        _tool(
            (0.0, -0.05, 0.02),
            (0.12, 0.0, 0.0),
            Hand((0.03, 1.60, 0.44), (-0.3, 0.3, 0.85), (-0.9, 0.0, -0.1), 0.4, grip="stick", space="root"),
            Hand((0.03, 1.64, 0.46), (-0.3, 0.3, 0.85), (-0.9, 0.0, -0.1), 0.4, grip="stick", space="root"),
        ),
    ),
    (0.76, _tool((0.0, -0.18, 0.0), (0.64, 0.0, 0.0), _shaft(0.02, 0.62, 0.48), _shaft(0.02, 0.60, 0.56))),
    (1.0, _tool((0.0, -0.16, 0.0), (0.60, 0.0, 0.0), _shaft(0.02, 0.64, 0.46), _shaft(0.02, 0.62, 0.54))),
)


def _hammer(m: Moment) -> Posture:
    up = (0.5 + 0.5 * float(np.cos(2.0 * np.pi * m.cycle))) ** 1.6
    right = Hand(
        (0.10, 1.02 + 0.34 * up, 0.40 - 0.10 * up),
        (-0.35, -0.15 + 0.9 * up, 0.9 - 0.4 * up),
        (-0.92, 0.0, -0.3),
        0.3,
        grip="stick",
        space="root",
    )
    left = Hand((0.04, 0.99, 0.44), (-0.6, -0.2, 0.7), (-0.4, -0.8, 0.0), 0.2, grip="pinch", space="root")
    return Posture(spine=(0.20 - 0.08 * up, 0.0, 0.0), head=(0.34, 0.0, 0.0), left=left, right=right)


def _saw(m: Moment) -> Posture:
    a = m.swing()
    right = Hand(
        (0.12, 0.96 - 0.03 * a, 0.36 + 0.15 * a), (-0.15, -0.3, 0.95), (-0.95, 0.0, 0.0), 0.25, grip="stick", space="root"
    )
    left = Hand((0.16, 0.90, 0.46), (-0.4, -0.1, 0.9), (0.0, -1.0, 0.0), 0.2, grip="flat", space="root")
    return Posture(spine=(0.35 + 0.05 * a, 0.12 * a, 0.0), head=(0.25, 0.0, 0.0), left=left, right=right)


def _plant(m: Moment) -> Posture:
    a, b = m.swing(), m.swing(0.5)
    base = kneeling(m, sunk=0.55)
    left = Hand((0.10, 0.09 + 0.05 * max(a, 0.0), 0.42), (-0.4, -0.6, 0.7), (-0.6, -0.7, 0.0), 0.2, grip="cup", space="root")
    right = Hand((0.10, 0.09 + 0.05 * max(b, 0.0), 0.44), (-0.4, -0.6, 0.7), (-0.6, -0.7, 0.0), 0.2, grip="cup", space="root")
    return Posture(
        base.pelvis,
        (0.35, 0.0, 0.0),
        (0.55, 0.05 * a, 0.0),
        (0.15, 0.0, 0.0),
        None,
        left,
        right,
        base.left_foot,
        base.right_foot,
    )


def _water(m: Moment) -> Posture:
    a = m.wave(0.25)
    right = Hand((0.12 - 0.10 * a, -0.26, 0.38), (-0.25, -0.35, 0.9), (-0.9, 0.0, -0.2), 0.25, grip="stick")
    return Posture(
        spine=(0.18, 0.12 * a, 0.0),
        head=(0.28, 0.1 * a, 0.0),
        right=right,
        left=Hand((0.02, -0.30, 0.34), (-0.5, 0.2, 0.8), (-0.1, 0.95, 0.0), 0.15, grip="cup"),
    )


def _fish(m: Moment) -> Posture:
    """Rod in both hands, line out; a lift of the tip now and then, a turn of the reel."""
    tug = max(0.0, m.wave(0.17)) ** 4
    reel = 2.0 * np.pi * m.cycle
    right = Hand((0.06, -0.30 + 0.10 * tug, 0.34), (-0.3, -0.25 + 0.2 * tug, 0.9), (-0.9, 0.1, -0.2), 0.15, grip="stick")
    left = Hand(
        (0.02 + 0.03 * float(np.cos(reel)), -0.24 + 0.03 * float(np.sin(reel)), 0.42),
        (-0.75, 0.0, 0.5),
        (-0.3, -0.6, -0.6),
        0.3,
        grip="pinch",
    )
    return Posture(spine=(-0.02 - 0.14 * tug, 0.0, 0.0), head=(0.05, 0.0, 0.0), left=left, right=right)


def _umbrella(m: Moment) -> Posture:
    sway = 0.01 * m.noise(1, 0.4)
    return Posture(right=Hand((0.05, -0.12 + sway, 0.24), (-0.6, 0.15, 0.75), (-0.75, 0.0, -0.6), 0.05, grip="stick"))


def _kite(m: Moment) -> Posture:
    """Looking up the line, letting it out and drawing it in."""
    a = m.swing()
    right = Hand((0.06, 0.08 + 0.09 * a, 0.38), (-0.25, 0.55, 0.75), (-0.85, 0.0, -0.3), 0.2, grip="stick")
    left = Hand((0.05, -0.08 - 0.09 * a, 0.30), (-0.4, 0.5, 0.7), (-0.85, 0.0, -0.3), 0.2, grip="stick")
    return Posture(
        pelvis=(0.0, -0.03, -0.06),
        hips=(-0.06, 0.0, 0.0),
        spine=(-0.14, 0.05 * a, 0.0),
        head=(-0.42, 0.08, 0.0),
        left=left,
        right=right,
    )


def _juggle(m: Moment) -> Posture:
    def hand(turn: float) -> Hand:
        c = 2.0 * np.pi * (m.cycle + turn)
        return Hand(
            (0.17 + 0.05 * float(np.cos(c)), -0.30 + 0.09 * float(np.sin(c)), 0.32),
            (-0.15, 0.1, 0.95),
            (-0.1, 1.0, 0.0),
            0.1,
            grip="cup",
        )

    return Posture(head=(-0.16, 0.04 * m.swing(), 0.0), eyes=(0.0, -0.2)).hands(hand(0.0), hand(0.5))


def _blow(m: Moment) -> Posture:
    out = max(0.0, m.swing()) ** 0.6
    right = Hand((0.02, -0.085, 0.24), (-0.7, 0.5, 0.2), (-0.4, 0.1, -0.8), 0.2, grip="pinch", space="head")
    return Posture(
        spine=(0.20 * out - 0.05, 0.0, 0.0),
        head=(0.06, 0.0, 0.0),
        right=right,
        face={"mouthPucker": 0.5 + 0.4 * out, "cheekPuff": 0.8 * (1.0 - out), "mouthFunnel": 0.4 * out},
    )


def _snowman(m: Moment) -> Posture:
    """Patting a ball of snow round."""
    a = m.swing()
    left = Hand((0.26, 0.78 + 0.10 * a, 0.44), (-0.3, -0.2, 0.9), (-0.95, 0.0, 0.1), 0.3, grip="cup", space="root")
    right = Hand((0.26, 0.78 - 0.10 * a, 0.44), (-0.3, -0.2, 0.9), (-0.95, 0.0, 0.1), 0.3, grip="cup", space="root")
    return Posture(pelvis=(0.0, -0.10, -0.06), spine=(0.45, 0.06 * a, 0.0), head=(0.12, 0.0, 0.0), left=left, right=right)


def _bend_metal(m: Moment) -> Posture:
    strain = 0.5 + 0.5 * m.wave(0.35)
    shake = 0.004 * m.wave(9.0) * strain
    hand = Hand(
        (0.22 - 0.05 * strain + shake, -0.20 - 0.08 * strain, 0.32), (-0.15, -0.1, 0.95), (0.0, -1.0, 0.0), 0.6, grip="stick"
    )
    face = {
        "browDownLeft": 0.8,
        "browDownRight": 0.8,
        "eyeSquintLeft": 0.6,
        "eyeSquintRight": 0.6,
        "mouthPressLeft": 0.6,
        "mouthPressRight": 0.6,
    }
    return Posture(spine=(0.20 + 0.08 * strain, 0.0, 0.0), head=(0.22, 0.0, 0.0), shrug=0.12 * strain, face=face).hands(hand)


def _repair(m: Moment) -> Posture:
    a = m.swing()
    right = Hand(
        (0.05, 1.00, 0.44), (-0.3, -0.1 + 0.3 * a, 0.9), (-0.85 + 0.2 * a, -0.3 * a, -0.2), 0.25, grip="stick", space="root"
    )
    left = Hand((0.08, 1.00, 0.44), (-0.5, -0.1, 0.8), (-0.7, 0.6, 0.0), 0.15, grip="cup", space="root")
    return Posture(spine=(0.26, 0.0, 0.0), head=(0.32, 0.0, 0.0), left=left, right=right)


_SOIL: dict[str, float | str] = {"material": "earth", "speed": 1.5}
ACTS = (
    ActRecipe(
        name="dig",
        verbs=("dig", "shovel", "hoe", "excavate", "plough"),
        body=lambda m: _DIG.at(m.cycle),
        layer="body",
        period=2.4,
        eases=(0.7, 0.7),
        fitting=Fitting("shaft", grip=0.45, words=("shovel",)),
        sounds=(Beat(0.24, "scrape", "hands", _SOIL), Beat(0.82, "impact", "feet", _SOIL)),
    ),
    ActRecipe(
        name="chop_wood",
        verbs=("chop wood", "split wood"),
        doing=("chop", "split", "cut", "fell"),
        objects=("wood", "log", "tree", "firewood"),
        body=lambda m: _CHOP.at(m.cycle),
        layer="body",
        period=2.0,
        eases=(0.7, 0.7),
        fitting=Fitting("right", grip=0.08, words=("axe",)),
        sounds=(Beat(0.76, "impact", "hands", {"material": "wood", "speed": 6.0}),),
    ),
    ActRecipe(
        name="hammer",
        verbs=("hammer", "nail", "pound", "forge", "knock", "build", "make"),
        body=_hammer,
        period=0.85,
        fitting=Fitting("right", (0.03, 0.0, 0.0), grip=0.05, words=("hammer",)),
        sounds=(Beat(0.5, "impact", "right", {"material": "metal", "speed": 3.0}),),
    ),
    ActRecipe(
        name="saw",
        verbs=("saw",),
        body=_saw,
        period=0.9,
        fitting=Fitting("right", (0.03, 0.0, 0.05), words=("saw",)),
        sounds=(Beat(0.25, "scrape", "right"), Beat(0.75, "scrape", "right")),
    ),
    ActRecipe(
        name="plant",
        verbs=("plant", "garden", "weed"),
        doing=("plant", "build", "make"),
        objects=("tree", "trees", "flower", "seed", "garden", "sandcastle", "sand castle"),
        body=_plant,
        layer="body",
        period=1.8,
        eases=(1.1, 1.0),
        sounds=(Beat(0.5, "scrape", "hands", _SOIL),),
    ),
    ActRecipe(
        name="water_plants",
        verbs=("water", "spray", "sprinkle"),
        body=_water,
        fitting=Fitting("right", (0.03, 0.0, 0.05), grip=0.14, words=("watering can",)),
        period=2.0,
        sounds=(Beat(0.1, "pour", "hands"),),
    ),
    ActRecipe(
        name="fish",
        verbs=("fish", "angle", "reel"),
        doing=("catch", "cast"),
        objects=("fish", "line", "fishing rod"),
        body=_fish,
        period=1.1,
        fitting=Fitting("right", (0.0, 0.0, 0.0), (0.9, 0.0, 0.0), grip=0.20, words=("fishing rod",)),
    ),
    ActRecipe(
        name="hold_umbrella",
        doing=("hold", "carry", "open", "walk with", "stand under", "use"),
        objects=("umbrella", "parasol", "balloon", "lantern", "torch", "candle", "sign", "candles"),
        body=_umbrella,
        fitting=Fitting("right", grip=0.12, words=("umbrella",)),
    ),
    ActRecipe(
        name="fly_kite",
        verbs=("fly kite",),
        doing=("fly",),
        objects=("kite", "drone"),
        body=_kite,
        layer="body",
        period=2.2,
        eases=(0.8, 0.8),
        fitting=Fitting("right", words=("spool",)),
    ),
    ActRecipe(
        name="juggle",
        verbs=("juggle",),
        body=_juggle,
        period=0.75,
        sounds=(
            Beat(0.1, "impact", "left", {"material": "leather", "speed": 0.5}),
            Beat(0.6, "impact", "right", {"material": "leather", "speed": 0.5}),
        ),
    ),
    ActRecipe(
        name="blow",
        verbs=("blow", "blow out", "inflate", "whistle"),
        doing=("blow", "blow out"),
        objects=("candle", "candles", "bubble", "bubbles", "balloon", "dandelion", "whistle"),
        body=_blow,
        period=2.6,
        fitting=Fitting("right", (0.0, 0.0, 0.05), words=("bubble wand",)),
        sounds=(Beat(0.1, "breath", "mouth", {"effort": 0.9}),),
    ),
    ActRecipe(
        name="build_snowman",
        doing=("make", "build", "roll"),
        objects=("snowman", "snowball", "snow man", "igloo"),
        body=_snowman,
        layer="body",
        period=1.2,
        eases=(0.8, 0.8),
        fitting=Fitting("root", (0.0, 0.0, 0.62), (0.0, np.pi, 0.0), words=("snowman",)),
        sounds=(Beat(0.2, "scrape", "hands", {"material": "snow"}),),
    ),
    ActRecipe(
        name="bend_metal",
        verbs=("bend metal",),
        doing=("bend", "break", "twist"),
        objects=("metal", "iron", "bar", "steel", "spoon", "stick", "branch"),
        body=_bend_metal,
        fitting=Fitting("hands", words=("bar",)),
        sounds=(),
    ),
    ActRecipe(
        name="repair",
        verbs=("repair", "fix", "weld", "assemble", "tinker", "screw", "operate"),
        body=_repair,
        period=1.1,
        fitting=Fitting("right", (0.03, 0.0, 0.0), (1.57, 0.0, 0.0), words=("wrench",)),
        sounds=(Beat(0.4, "click", "right"),),
    ),
)
