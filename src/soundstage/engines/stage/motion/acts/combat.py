"""Fighting and weapons: boxing, martial arts, wrestling, swords, bows, aiming."""

import numpy as np

from ..posture import Foot, Hand, Keys, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment

_LF, _RF = Foot((0.12, 0.0, 0.24), 0.1, knee=0.05), Foot((0.14, 0.0, -0.20), 0.6, knee=0.05)
_CHIN_L = Hand((0.07, -0.02, 0.30), (-0.2, 0.8, 0.5), (-0.7, 0.0, -0.6), 0.1, grip="fist")
_CHIN_R = Hand((0.08, -0.03, 0.22), (-0.2, 0.85, 0.35), (-0.7, 0.0, -0.6), 0.1, grip="fist")
_JAB = Hand((0.04, 0.03, 0.60), (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), 0.2, grip="fist")


def _guard(pelvis: tuple[float, float, float], spine: tuple[float, float, float], left: Hand, right: Hand) -> Posture:
    return Posture(pelvis=pelvis, spine=spine, left=left, right=right, left_foot=_LF, right_foot=_RF)


_READY = _guard((0.0, -0.10, 0.0), (0.16, -0.35, 0.0), _CHIN_L, _CHIN_R)
_BOX = Keys(
    (0.0, _READY),
    (0.12, _guard((0.0, -0.09, 0.04), (0.18, -0.60, 0.0), _JAB, _CHIN_R)),
    (0.26, _READY),
    (0.44, _READY),
    (0.58, _guard((0.04, -0.10, 0.08), (0.22, 0.45, 0.0), _CHIN_L, _JAB)),
    (0.76, _READY),
    (1.0, _READY),
)
_CHAMBER = Hand((0.19, -0.34, 0.06), (-0.1, 0.0, 1.0), (0.0, 1.0, 0.0), 0.1, grip="fist")
_BLOCK = Hand((0.10, -0.02, 0.34), (-0.2, 0.9, 0.2), (-0.2, 0.0, -1.0), 0.4, grip="flat")


def _kata(
    pelvis: tuple[float, float, float], hips: float, spine: tuple[float, float, float], left: Hand, right: Hand, rf: Foot
) -> Posture:
    return Posture(
        pelvis=pelvis,
        hips=(0.0, hips, 0.0),
        spine=spine,
        left=left,
        right=right,
        left_foot=Foot((0.14, 0.0, 0.20), 0.4),
        right_foot=rf,
    )


_BACK = Foot((0.16, 0.0, -0.30), 0.5)
_MARTIAL = Keys(
    (0.0, _kata((0.0, -0.16, 0.0), 0.0, (0.05, 0.0, 0.0), _BLOCK, _CHAMBER, _BACK)),
    (0.18, _kata((0.03, -0.18, 0.06), 0.1, (0.08, 0.45, 0.0), _CHAMBER, _JAB, _BACK)),
    (0.34, _kata((0.03, -0.16, 0.04), 0.0, (0.05, 0.0, 0.0), _BLOCK, _CHAMBER, _BACK)),
    (
        0.50,
        _kata(
            (0.14, -0.05, 0.10), 0.2, (-0.10, 0.0, 0.1), _BLOCK, _CHAMBER, Foot((0.08, 0.55, 0.16), 0.0, pitch=-0.6, down=0.0)
        ),
    ),
    (
        0.62,
        _kata(
            (0.15, -0.02, 0.10), 0.3, (-0.34, 0.0, 0.2), _BLOCK, _CHAMBER, Foot((0.02, 1.12, 0.74), 0.0, pitch=0.5, down=0.0)
        ),
    ),
    (
        0.76,
        _kata(
            (0.14, -0.05, 0.10), 0.2, (-0.10, 0.0, 0.1), _BLOCK, _CHAMBER, Foot((0.08, 0.55, 0.16), 0.0, pitch=-0.6, down=0.0)
        ),
    ),
    (1.0, _kata((0.0, -0.16, 0.0), 0.0, (0.05, 0.0, 0.0), _BLOCK, _CHAMBER, _BACK)),
)


def _fencing(
    pelvis: tuple[float, float, float], spine: tuple[float, float, float], right: Hand, left: Hand, step: float = 0.0
) -> Posture:
    return Posture(
        pelvis=pelvis,
        spine=spine,
        left=left,
        right=right,
        left_foot=Foot((0.14, 0.0, -0.26), 0.8),
        right_foot=Foot((0.10, 0.0, 0.24 + step), 0.0),
    )


_OFF_HAND = Hand((0.36, -0.10, -0.16), (0.3, 0.7, -0.4), (-0.6, 0.0, 0.8), 0.5, grip="rest")
_EN_GARDE = Hand((0.10, -0.16, 0.40), (-0.5, -0.1, 0.8), (-0.8, 0.1, -0.5), 0.2, grip="stick")
_SWORD = Keys(
    (0.0, _fencing((0.0, -0.12, 0.0), (0.10, 0.1, 0.0), _EN_GARDE, _OFF_HAND)),
    (
        0.24,
        _fencing(
            (0.0, -0.08, -0.04),
            (-0.08, -0.45, 0.0),
            Hand((0.22, 0.32, 0.02), (-0.2, 0.7, -0.3), (-0.9, 0.0, 0.2), 0.6, grip="stick"),
            _OFF_HAND,
        ),
    ),
    (
        0.42,
        _fencing(
            (0.0, -0.16, 0.10),
            (0.34, 0.45, 0.0),
            Hand((-0.06, -0.16, 0.52), (-0.6, -0.3, 0.7), (-0.7, 0.0, -0.6), 0.3, grip="stick"),
            _OFF_HAND,
        ),
    ),
    (
        0.60,
        _fencing(
            (0.0, -0.14, 0.04),
            (0.20, 0.75, 0.0),
            Hand((-0.22, -0.20, 0.26), (-0.9, 0.0, 0.2), (-0.1, -0.9, -0.3), 0.6, grip="stick"),
            _OFF_HAND,
        ),
    ),
    (
        0.78,
        _fencing(
            (0.0, -0.14, 0.08),
            (0.16, -0.35, 0.0),
            Hand((0.40, -0.02, 0.36), (0.5, 0.0, 0.85), (-0.2, 0.9, 0.0), 0.3, grip="stick"),
            _OFF_HAND,
        ),
    ),
    (1.0, _fencing((0.0, -0.12, 0.0), (0.10, 0.1, 0.0), _EN_GARDE, _OFF_HAND)),
)


def _sword_raised(m: Moment) -> Posture:
    """Held high: the blade stands up from a straight arm."""
    sway = 0.01 * m.noise(1, 0.4)
    return Posture(
        spine=(-0.10, -0.12, -0.06),
        head=(-0.10, -0.05, 0.0),
        right=Hand((0.16 + sway, 0.50, 0.16), (-0.15, 0.25, 0.95), (-0.95, 0.0, -0.15), 0.25, grip="stick"),
        left=Hand((0.25, -0.36, 0.06), (0.1, -0.8, 0.5), (-0.9, 0.0, -0.2), 0.3, grip="fist"),
    )


_BOW = Hand((0.46, 0.02, 0.40), (0.75, 0.15, 0.65), (-0.6, 0.0, 0.75), 0.1, grip="stick")


def _archery(m: Moment) -> Posture:
    """Drawn to the cheek, held, loosed; side on to the target."""
    draw = float(np.interp(m.cycle, [0.0, 0.12, 0.38, 0.72, 0.745, 0.9, 1.0], [0.0, 0.0, 1.0, 1.0, -0.2, -0.2, 0.0]))
    near, far = np.array([0.06, 0.06, 0.12]), np.array([-0.40, 0.00, 0.36])
    at = far + (near - far) * float(np.clip(draw, 0.0, 1.0)) if draw >= 0.0 else near + np.array([0.14, 0.02, -0.10])
    back = Hand((float(at[0]), float(at[1]), float(at[2])), (-0.9, 0.05, 0.4), (0.0, -0.3, -0.95), 1.15, grip="hook")
    return Posture(spine=(0.0, 0.0, 0.0), turn=-1.0, head=(0.0, 0.85, 0.0), left=_BOW, right=back).feet(
        Foot((0.20, 0.0, 0.02), 0.25), Foot((0.20, 0.0, -0.04), 0.25)
    )


def _aim(m: Moment) -> Posture:
    kick = 0.0
    return Posture(
        spine=(0.10, -0.35, 0.0),
        head=(0.08, 0.30, -0.12),
        left=Hand((0.02, -0.02, 0.46 - kick), (-0.4, 0.5, 0.8), (-0.2, 1.0, 0.0), 0.1, grip="cup"),
        right=Hand((0.06, -0.04, 0.20), (-0.4, 0.2, 0.9), (-0.9, 0.0, -0.2), 0.7, grip="stick"),
    )


def _wrestle(m: Moment) -> Posture:
    a, b = m.noise(1, 0.9), m.noise(2, 0.9)
    return (
        Posture(
            pelvis=(0.06 * a, -0.26, 0.05 * b), hips=(0.35, 0.2 * a, 0.0), spine=(0.50, 0.2 * b, 0.1 * a), head=(-0.5, 0.0, 0.0)
        )
        .hands(
            Hand((0.20 + 0.04 * a, -0.06 + 0.08 * b, 0.46), (-0.4, 0.5, 0.7), (-0.8, 0.0, 0.3), 0.5, grip="hook"),
            Hand((0.16 + 0.04 * b, -0.18 + 0.08 * a, 0.44), (-0.4, 0.3, 0.8), (-0.8, 0.0, 0.3), 0.5, grip="hook"),
        )
        .feet(Foot((0.20, 0.0, 0.26), 0.2, knee=0.1), Foot((0.20, 0.0, -0.22), 0.4, pitch=-0.2, toes=0.2, knee=0.1))
    )


_HIT: dict[str, float | str] = {"material": "leather", "speed": 4.0}
ACTS = (
    ActRecipe(
        name="box",
        verbs=("box", "punch", "fight", "spar", "hit"),
        body=lambda m: _BOX.at(m.cycle),
        layer="body",
        period=1.7,
        eases=(0.5, 0.5),
        faces=True,
        sounds=(Beat(0.13, "impact", "left", _HIT), Beat(0.59, "impact", "right", _HIT)),
    ),
    ActRecipe(
        name="martial_arts",
        verbs=("karate", "kung fu", "practice karate"),
        doing=("do", "practice", "practise", "perform", "train"),
        objects=("karate", "kung fu", "martial arts", "martial art", "taekwondo", "judo", "fu"),
        body=lambda m: _MARTIAL.at(m.cycle),
        layer="body",
        period=3.2,
        eases=(0.6, 0.6),
        sounds=(Beat(0.18, "cloth", "right", {"speed": 2.0}), Beat(0.62, "cloth", "feet", {"speed": 2.0})),
    ),
    ActRecipe(
        name="sword_fight",
        verbs=("sword fight", "fence", "duel", "swing sword", "slash", "joust"),
        doing=("fight", "swing", "wield", "practice", "fight with", "brandish"),
        objects=("sword", "katana", "lightsaber", "saber", "blade", "swords"),
        body=lambda m: _SWORD.at(m.cycle),
        layer="body",
        period=2.1,
        eases=(0.5, 0.6),
        faces=True,
        fitting=Fitting("right", grip=0.10, words=("sword",)),
        sounds=(Beat(0.42, "impact", "right", {"material": "metal", "speed": 5.0}),),
    ),
    ActRecipe(
        name="raise_sword",
        verbs=("raise sword",),
        doing=("raise", "hold", "lift", "draw"),
        objects=("sword", "blade", "katana", "torch", "trophy", "flag", "wand", "staff"),
        body=_sword_raised,
        eases=(0.8, 0.8),
        fitting=Fitting("right", grip=0.10, words=("sword",)),
    ),
    ActRecipe(
        name="archery",
        verbs=("archery", "shoot arrow", "shoot bow"),
        doing=("shoot", "draw", "do", "practice", "aim", "fire"),
        objects=("bow", "arrow", "archery"),
        body=_archery,
        layer="body",
        period=3.4,
        eases=(0.8, 0.8),
        fitting=Fitting("left", grip=0.75, words=("bow",)),
        sounds=(Beat(0.73, "bowstring", "left"),),
    ),
    ActRecipe(
        name="aim",
        verbs=("aim", "shoot gun"),
        doing=("shoot", "fire", "aim"),
        objects=("gun", "rifle", "weapon", "pistol", "blaster"),
        body=_aim,
        eases=(0.5, 0.5),
        fitting=Fitting("right", words=("rifle",)),
    ),
    ActRecipe(
        name="wrestle",
        verbs=("wrestle", "grapple", "struggle", "tackle"),
        body=_wrestle,
        layer="body",
        eases=(0.6, 0.6),
        faces=True,
        sounds=(),
    ),
)
