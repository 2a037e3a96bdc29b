"""Throwing, catching, kicking, hitting: strokes that wind up, strike and follow through."""

from dataclasses import replace

import numpy as np

from ..posture import Foot, Grip, Hand, Keys, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment

_L, _R = Foot((0.12, 0.0, 0.20), 0.1), Foot((0.12, 0.0, -0.16), 0.45)  # left foot ahead
_REST = Hand((0.20, -0.40, 0.12), (-0.05, -0.8, 0.55), (-0.9, 0.0, -0.3), 0.05)
_GUARD = Hand((0.10, -0.16, 0.32), (-0.35, 0.6, 0.6), (-0.7, -0.3, -0.4), 0.2)


def _p(
    pelvis: tuple[float, float, float], spine: tuple[float, float, float], left: Hand, right: Hand, lf: Foot = _L, rf: Foot = _R
) -> Posture:
    return Posture(pelvis=pelvis, spine=spine, left=left, right=right, left_foot=lf, right_foot=rf)


def _h(
    x: float,
    y: float,
    z: float,
    fingers: tuple[float, float, float],
    palm: tuple[float, float, float],
    grip: Grip = "cup",
    elbow: float = 0.2,
) -> Hand:
    return Hand((x, y, z), fingers, palm, elbow, grip=grip)


_TOE = Foot((0.12, 0.0, -0.16), 0.45, pitch=-0.7, toes=0.7)
_THROW = Keys(
    (
        0.0,
        _p(
            (0.0, -0.03, 0.0),
            (0.0, 0.0, 0.0),
            _h(0.04, -0.18, 0.30, (-0.6, 0.4, 0.6), (-0.6, 0.0, -0.6)),
            _h(0.04, -0.20, 0.28, (-0.6, 0.4, 0.6), (-0.6, 0.0, -0.6)),
        ),
    ),
    (
        0.34,
        _p(
            (-0.05, -0.05, -0.14),
            (-0.10, -0.75, -0.08),
            _h(0.22, -0.02, 0.46, (0.0, 0.2, 1.0), (0.0, -1.0, 0.0)),
            _h(0.36, 0.10, -0.26, (0.2, 0.7, -0.6), (0.2, 0.5, 0.8)),
        ),
    ),
    (
        0.52,
        _p(
            (0.05, -0.06, 0.10),
            (0.12, 0.25, 0.06),
            _h(0.24, -0.28, 0.14, (0.0, 0.0, 1.0), (0.0, -1.0, 0.0)),
            _h(0.26, 0.30, 0.18, (0.0, 0.9, 0.3), (0.0, -0.2, 1.0)),
            rf=_TOE,
        ),
    ),
    (
        0.66,
        _p(
            (0.06, -0.08, 0.16),
            (0.42, 0.65, 0.10),
            _h(0.28, -0.40, -0.06, (0.0, -0.5, -0.6), (0.0, -0.6, 0.6)),
            _h(0.02, -0.06, 0.50, (-0.2, -0.5, 0.9), (0.0, -0.9, -0.3)),
            rf=_TOE,
        ),
    ),
    (
        1.0,
        _p(
            (0.03, -0.05, 0.10),
            (0.20, 0.35, 0.05),
            _h(0.24, -0.38, 0.05, (0.0, -0.7, 0.5), (-0.8, -0.2, 0.0)),
            _h(-0.02, -0.36, 0.30, (-0.4, -0.6, 0.6), (-0.3, -0.5, -0.8)),
            rf=_TOE,
        ),
    ),
)
_FRISBEE = Keys(
    (0.0, _p((0.0, -0.05, 0.0), (0.05, 0.2, 0.0), _REST, _h(-0.04, -0.24, 0.30, (-0.9, 0.0, 0.4), (0.0, -1.0, 0.0), "pinch"))),
    (
        0.38,
        _p(
            (0.08, -0.08, -0.04),
            (0.15, 0.85, 0.0),
            _h(0.26, -0.38, -0.02, (0.0, -0.7, -0.3), (-0.9, 0.0, 0.0)),
            _h(-0.24, -0.26, 0.22, (-0.9, 0.0, -0.2), (0.0, -1.0, 0.0), "pinch"),
        ),
    ),
    (
        0.60,
        _p(
            (-0.04, -0.08, 0.06),
            (0.10, -0.45, 0.0),
            _h(0.28, -0.36, 0.0, (0.0, -0.7, -0.3), (-0.9, 0.0, 0.0)),
            _h(0.30, -0.14, 0.46, (0.3, 0.0, 0.95), (0.0, -1.0, 0.0), "spread"),
        ),
    ),
    (
        1.0,
        _p(
            (-0.03, -0.05, 0.05),
            (0.06, -0.45, 0.0),
            _h(0.26, -0.38, 0.02, (0.0, -0.8, 0.2), (-0.9, 0.0, 0.0)),
            _h(0.42, -0.10, 0.34, (0.7, 0.1, 0.7), (0.0, -1.0, 0.0), "spread"),
        ),
    ),
)
_AXE = Keys(
    (
        0.0,
        _p(
            (0.0, -0.03, 0.0),
            (0.0, 0.0, 0.0),
            _h(0.02, -0.10, 0.36, (-0.5, 0.5, 0.7), (-0.8, 0.0, -0.3), "stick"),
            _h(0.02, -0.16, 0.33, (-0.5, 0.5, 0.7), (-0.8, 0.0, -0.3), "stick"),
        ),
    ),
    (
        0.38,
        _p(
            (0.0, -0.04, -0.08),
            (-0.22, 0.0, 0.0),
            _h(0.04, 0.22, -0.02, (-0.3, 0.4, -0.8), (-0.9, 0.0, 0.2), "stick", 0.8),
            _h(0.04, 0.20, -0.08, (-0.3, 0.4, -0.8), (-0.9, 0.0, 0.2), "stick", 0.8),
        ),
    ),
    (
        0.58,
        _p(
            (0.0, -0.07, 0.12),
            (0.36, 0.0, 0.0),
            _h(0.03, 0.04, 0.48, (-0.2, 0.3, 0.9), (-0.9, 0.0, -0.1), "stick"),
            _h(0.03, 0.02, 0.46, (-0.2, 0.3, 0.9), (-0.9, 0.0, -0.1), "stick"),
            rf=_TOE,
        ),
    ),
    (
        1.0,
        _p(
            (0.0, -0.05, 0.10),
            (0.32, 0.0, 0.0),
            _h(0.08, -0.26, 0.40, (-0.1, -0.4, 0.9), (-0.9, 0.0, -0.1)),
            _h(0.08, -0.28, 0.38, (-0.1, -0.4, 0.9), (-0.9, 0.0, -0.1)),
            rf=_TOE,
        ),
    ),
)
_CATCH = Keys(
    (0.0, _p((0.0, -0.08, 0.0), (0.12, 0.0, 0.0), _GUARD, _GUARD)),
    (
        0.45,
        _p(
            (0.0, -0.05, 0.06),
            (0.05, 0.0, 0.0),
            _h(0.07, 0.10, 0.46, (0.0, 0.95, 0.3), (-0.4, 0.0, 0.9), "spread"),
            _h(0.07, 0.10, 0.46, (0.0, 0.95, 0.3), (-0.4, 0.0, 0.9), "spread"),
        ),
    ),
    (
        0.65,
        _p(
            (0.0, -0.10, -0.02),
            (0.16, 0.0, 0.0),
            _h(0.07, -0.14, 0.24, (-0.2, 0.9, 0.3), (-0.9, 0.0, 0.0)),
            _h(0.07, -0.14, 0.24, (-0.2, 0.9, 0.3), (-0.9, 0.0, 0.0)),
        ),
    ),
    (
        1.0,
        _p(
            (0.0, -0.06, 0.0),
            (0.10, 0.0, 0.0),
            _h(0.08, -0.20, 0.24, (-0.2, 0.7, 0.6), (-0.9, 0.0, 0.0)),
            _h(0.08, -0.20, 0.24, (-0.2, 0.7, 0.6), (-0.9, 0.0, 0.0)),
        ),
    ),
)
_ARMS_OUT = (
    _h(0.40, -0.12, 0.20, (0.5, 0.1, 0.8), (0.0, -1.0, 0.0), "rest"),
    _h(0.42, -0.24, -0.14, (0.5, -0.4, -0.5), (0.0, -0.8, 0.4), "rest"),
)
_ARMS_IN = (
    _h(0.30, -0.30, -0.18, (0.3, -0.6, -0.6), (0.0, -0.6, 0.6), "rest"),
    _h(0.34, -0.18, 0.26, (0.3, 0.0, 0.9), (0.0, -1.0, 0.0), "rest"),
)
_KICK = Keys(
    (
        0.0,
        _p(
            (0.05, -0.03, 0.0),
            (0.05, 0.0, 0.0),
            *_ARMS_OUT,
            Foot((0.10, 0.0, 0.06)),
            Foot((0.10, 0.0, -0.12), pitch=-0.3, toes=0.3),
        ),
    ),
    (
        0.34,
        _p(
            (0.09, -0.08, 0.02),
            (0.02, -0.30, 0.05),
            *_ARMS_OUT,
            Foot((0.08, 0.0, 0.08)),
            Foot((0.10, 0.42, -0.52), pitch=-1.6, down=0.0),
        ),
    ),
    (
        0.52,
        _p(
            (0.08, -0.03, 0.06),
            (0.06, 0.15, 0.0),
            *_ARMS_OUT,
            Foot((0.08, 0.0, 0.08)),
            Foot((0.02, 0.12, 0.42), pitch=-0.5, down=0.0),
        ),
    ),
    (
        0.66,
        _p(
            (0.07, 0.01, 0.08),
            (0.16, 0.35, -0.04),
            *_ARMS_IN,
            Foot((0.08, 0.0, 0.08), pitch=-0.25, toes=0.25),
            Foot((-0.04, 0.62, 0.72), pitch=0.25, down=0.0),
        ),
    ),
    (1.0, _p((0.06, -0.03, 0.06), (0.06, 0.1, 0.0), *_ARMS_IN, Foot((0.10, 0.0, 0.08)), Foot((0.08, 0.0, 0.34)))),
)
_BOWL = Keys(
    (
        0.0,
        _p(
            (0.0, -0.05, 0.0),
            (0.10, 0.0, 0.0),
            _h(0.06, -0.22, 0.26, (-0.6, 0.0, 0.8), (-0.3, 0.9, 0.0)),
            _h(0.06, -0.24, 0.26, (-0.5, 0.0, 0.9), (-0.2, 1.0, 0.0)),
        ),
    ),
    (
        0.36,
        _p(
            (0.0, -0.10, -0.02),
            (0.35, -0.25, 0.0),
            _h(0.40, -0.20, 0.20, (0.8, 0.0, 0.5), (0.0, -1.0, 0.0)),
            _h(0.22, -0.30, -0.44, (0.0, -0.5, -0.85), (0.0, -0.8, 0.5)),
        ),
    ),
    (
        0.60,
        _p(
            (0.06, -0.34, 0.16),
            (0.50, 0.15, 0.0),
            _h(0.48, -0.16, 0.10, (0.9, 0.0, 0.3), (0.0, -1.0, 0.0)),
            _h(0.12, -0.50, 0.20, (0.0, -0.6, 0.8), (0.0, 0.8, 0.6)),
            Foot((0.06, 0.0, 0.40)),
            Foot((-0.16, 0.0, -0.52), 0.2, pitch=-0.9, toes=0.9),
        ),
    ),
    (
        0.78,
        _p(
            (0.06, -0.28, 0.18),
            (0.34, 0.2, 0.0),
            _h(0.46, -0.16, 0.06, (0.9, 0.0, 0.2), (0.0, -1.0, 0.0)),
            _h(0.06, 0.10, 0.48, (0.0, 0.85, 0.5), (0.0, 0.4, -0.9)),
            Foot((0.06, 0.0, 0.40)),
            Foot((-0.16, 0.0, -0.52), 0.2, pitch=-0.9, toes=0.9),
        ),
    ),
    (
        1.0,
        _p(
            (0.06, -0.20, 0.16),
            (0.24, 0.15, 0.0),
            _h(0.40, -0.22, 0.06, (0.9, 0.0, 0.2), (0.0, -1.0, 0.0)),
            _h(0.06, 0.02, 0.44, (0.0, 0.8, 0.5), (0.0, 0.4, -0.9)),
            Foot((0.06, 0.0, 0.40)),
            Foot((-0.16, 0.0, -0.52), 0.2, pitch=-0.9, toes=0.9),
        ),
    ),
)


def _shot(up: float, tip: float = 0.0) -> tuple[Hand, Hand]:
    """A ball before the brow or let go overhead, right hand under it, left at its side."""
    right = Hand(
        (0.07, 0.02 + 0.48 * up, 0.22 + 0.06 * up),
        (0.0, 0.75 - 0.75 * tip, -0.2 + 0.9 * tip),
        (0.0, 0.6 - 1.4 * tip, 0.75 - 0.9 * tip),
        0.35,
        grip="spread",
    )
    left = Hand((0.06 + 0.05 * tip, 0.02 + 0.44 * up, 0.24), (0.0, 0.95, 0.2), (-1.0, 0.1, 0.1), 0.2, grip="spread")
    return left, right


def _basketball(m: Moment) -> Posture:
    u = m.u
    up = float(np.interp(u, [0.0, 0.30, 0.52, 0.85, 1.0], [0.0, 0.05, 1.0, 0.9, 0.0]))
    tip = float(np.interp(u, [0.45, 0.6, 0.85, 1.0], [0.0, 1.0, 1.0, 0.0]))
    low = 0.20 * float(np.exp(-(((u - 0.25) / 0.12) ** 2)))
    x = (u - 0.42) / 0.3
    hop = 0.16 * max(4.0 * x * (1.0 - x), 0.0) if 0.0 < x < 1.0 else 0.0
    foot = Foot((0.13, hop, 0.0), pitch=-0.9 * min(1.0, 8.0 * hop), toes=0.2, down=0.0 if hop else 1.0)
    return (
        Posture(pelvis=(0.0, hop - low, -0.3 * low), spine=(0.5 * low - 0.03, 0.0, 0.0), head=(-0.22, 0.0, 0.0))
        .hands(*_shot(up, tip))
        .feet(foot, replace(foot, at=(0.13, hop, 0.08)))
    )


def _dunk(m: Moment) -> Posture:
    u = m.u
    x = (u - 0.30) / 0.42
    fly = max(4.0 * x * (1.0 - x), 0.0) if 0.0 < x < 1.0 else 0.0
    low = 0.26 * float(np.exp(-(((u - 0.20) / 0.09) ** 2))) + 0.16 * float(np.exp(-(((u - 0.80) / 0.07) ** 2)))
    up = float(np.interp(u, [0.0, 0.2, 0.42, 0.6, 0.8], [-0.6, -0.8, 1.0, 0.55, -0.6]))
    right = Hand((0.16, 0.02 + 0.5 * up, 0.20 + 0.14 * (1.0 - abs(up))), (0.0, 0.6, 0.6), (0.0, -0.7, 0.7), 0.2, grip="spread")
    left = Hand((0.34, -0.10 + 0.12 * up, 0.22), (0.5, 0.0, 0.8), (0.0, -1.0, 0.0), 0.3)
    tuck = 0.30 * fly
    return (
        Posture(pelvis=(0.0, 0.85 * fly - low, 0.0), hips=(0.15, 0.0, 0.0), spine=(0.7 * low + 0.1 * fly, 0.2 * up, 0.0))
        .hands(left, right)
        .feet(
            Foot((0.11, 0.85 * fly + tuck, -0.10 * fly), pitch=-0.8 * fly, down=0.0 if fly else 1.0),
            Foot((0.11, 0.85 * fly, -0.22 * fly), pitch=-1.0 * fly, down=0.0 if fly else 1.0),
        )
    )


def _dribble(m: Moment) -> Posture:
    low = 0.5 + 0.5 * m.swing()
    hand = Hand((0.26, -0.50 + 0.24 * low, 0.32), (0.1, -0.5 + 0.4 * low, 0.9), (0.0, -1.0, -0.2), 0.2, grip="spread")
    return Posture(
        pelvis=(0.0, -0.16 - 0.02 * low, -0.05),
        hips=(0.2, 0.0, 0.0),
        spine=(0.30, 0.1, 0.0),
        left=Hand((0.36, -0.20, 0.26), (0.5, 0.2, 0.8), (0.0, -0.6, 0.6), 0.3),
        right=hand,
    )


def _two_handed(
    x: float,
    y: float,
    z: float,
    fingers: tuple[float, float, float],
    palm: tuple[float, float, float],
    apart: tuple[float, float, float],
    elbow: float = 0.3,
) -> tuple[Hand, Hand]:
    """Both hands on one handle: `x` is how far right of the middle the right hand is, `apart` the way to the left one."""
    right = Hand((x, y, z), fingers, palm, elbow, grip="stick")
    left = Hand(
        (-x - apart[0], y + apart[1], z + apart[2]),
        (-fingers[0], fingers[1], fingers[2]),
        (-palm[0], palm[1], palm[2]),
        elbow,
        grip="stick",
    )
    return left, right


def _swing_keys(low: bool) -> Keys:
    """A swing with a handle in both hands: from the right shoulder, through, over the left one. `low` is a golf club's."""
    down = -0.38 if low else -0.14
    lean = 0.38 if low else 0.12
    wide = Foot((0.24, 0.0, 0.0), 0.25)
    back = Foot((0.24, 0.0, 0.0), 0.25, pitch=-0.75, toes=0.75)

    def key(
        pelvis: tuple[float, float, float], hips: float, spine: tuple[float, float, float], hands: tuple[Hand, Hand], rf: Foot
    ) -> Posture:
        return Posture(pelvis=pelvis, hips=(0.0, hips, 0.0), spine=spine).hands(*hands).feet(wide, rf)

    level = (0.0, -0.9, 0.1) if low else (0.0, 0.3, 0.9)
    return Keys(
        (
            0.0,
            key(
                (0.0, -0.08, 0.0),
                0.0,
                (lean, 0.0, 0.0),
                _two_handed(0.02, down, 0.34, (-0.5, -0.6, 0.6), (-0.7, 0.2, -0.6), (0.0, 0.07, 0.0)),
                wide,
            ),
        ),
        (
            0.40,
            key(
                (-0.08, -0.10, 0.0),
                -0.4,
                (lean * 0.8, -0.85, 0.0),
                _two_handed(0.24, 0.08, 0.20, (0.0, 0.6, 0.4), (-0.5, 0.5, -0.7), (-0.05, 0.05, 0.05), 0.6),
                wide,
            ),
        ),
        (
            0.56,
            key(
                (0.05, -0.10, 0.0),
                0.2,
                (lean, 0.05, 0.0),
                _two_handed(0.0, down + 0.02, 0.44, (-0.3, level[1] * 0.8, 0.6), (-0.7, 0.0, 0.6), (0.02, 0.06, -0.02)),
                wide,
            ),
        ),
        (
            0.74,
            key(
                (0.10, -0.04, 0.02),
                0.75,
                (0.0, 0.80, 0.04),
                _two_handed(-0.20, 0.14, 0.26, (-0.5, 0.7, 0.1), (0.2, 0.4, 0.8), (0.06, -0.02, -0.04), 0.7),
                back,
            ),
        ),
        (
            1.0,
            key(
                (0.10, -0.03, 0.02),
                0.80,
                (-0.04, 0.75, 0.04),
                _two_handed(-0.20, 0.12, 0.24, (-0.5, 0.7, 0.0), (0.2, 0.4, 0.8), (0.06, -0.02, -0.04), 0.7),
                back,
            ),
        ),
    )


_GOLF, _BAT = _swing_keys(low=True), _swing_keys(low=False)
_TENNIS = Keys(
    (
        0.0,
        _p(
            (0.0, -0.12, 0.0),
            (0.20, 0.0, 0.0),
            _h(0.04, -0.22, 0.34, (-0.4, 0.0, 0.9), (-0.9, 0.0, -0.2)),
            _h(0.10, -0.26, 0.34, (-0.3, 0.1, 0.95), (-0.9, 0.0, -0.2), "stick"),
        ),
    ),
    (
        0.38,
        _p(
            (-0.08, -0.12, -0.06),
            (0.08, -0.85, 0.0),
            _h(0.24, -0.08, 0.42, (0.0, 0.1, 1.0), (0.0, -1.0, 0.0)),
            _h(0.46, -0.10, -0.22, (0.6, 0.3, -0.7), (0.6, 0.0, 0.7), "stick"),
        ),
    ),
    (
        0.55,
        _p(
            (0.06, -0.12, 0.10),
            (0.12, 0.15, 0.0),
            _h(0.26, -0.20, 0.20, (0.0, 0.2, 1.0), (0.0, -1.0, 0.0)),
            _h(0.36, -0.16, 0.40, (0.5, 0.0, 0.85), (-0.6, 0.0, 0.75), "stick"),
            rf=_TOE,
        ),
    ),
    (
        0.72,
        _p(
            (0.08, -0.06, 0.12),
            (0.08, 0.75, 0.0),
            _h(0.24, -0.30, 0.02, (0.0, -0.4, 0.6), (-0.8, -0.4, 0.0)),
            _h(-0.22, 0.14, 0.26, (-0.8, 0.5, 0.1), (-0.2, 0.5, -0.8), "stick", 0.8),
            rf=_TOE,
        ),
    ),
    (
        1.0,
        _p(
            (0.04, -0.10, 0.05),
            (0.16, 0.25, 0.0),
            _h(0.06, -0.22, 0.32, (-0.4, 0.0, 0.9), (-0.9, 0.0, -0.2)),
            _h(0.06, -0.20, 0.34, (-0.4, 0.2, 0.9), (-0.9, 0.0, -0.3), "stick"),
            rf=_TOE,
        ),
    ),
)
_VOLLEY = Keys(
    (0.0, _p((0.0, -0.10, 0.0), (0.12, 0.0, 0.0), _GUARD, _GUARD)),
    (
        0.42,
        _p(
            (0.0, -0.14, 0.0),
            (0.0, 0.0, 0.0),
            _h(0.12, 0.22, 0.20, (-0.3, 0.95, -0.1), (-0.2, 0.4, 0.9), "spread", 0.7),
            _h(0.12, 0.22, 0.20, (-0.3, 0.95, -0.1), (-0.2, 0.4, 0.9), "spread", 0.7),
        ),
    ),
    (
        0.62,
        _p(
            (0.0, 0.0, 0.03),
            (-0.05, 0.0, 0.0),
            _h(0.12, 0.52, 0.20, (0.1, 0.95, 0.3), (0.0, 0.0, 1.0), "spread", 0.4),
            _h(0.12, 0.52, 0.20, (0.1, 0.95, 0.3), (0.0, 0.0, 1.0), "spread", 0.4),
        ),
    ),
    (1.0, _p((0.0, -0.06, 0.0), (0.08, 0.0, 0.0), _GUARD, _GUARD)),
)


def _stroke(
    name: str,
    keys: Keys,
    once: float,
    *,
    verbs: tuple[str, ...] = (),
    doing: tuple[str, ...] = (),
    objects: tuple[str, ...] = (),
    fitting: Fitting | None = None,
    release: float | None = None,
    sounds: tuple[Beat, ...] = (),
) -> ActRecipe:
    return ActRecipe(
        name=name, verbs=verbs, doing=doing, objects=objects, body=lambda m: keys.at(m.u), layer="body", once=once, again=0.7,
        eases=(0.5, 0.6), fitting=fitting, release=release, sounds=sounds,
    )  # fmt: skip


_BALL = ("ball", "football", "soccer ball", "soccer", "goal", "penalty")
ACTS = (
    _stroke(
        "throw",
        _THROW,
        1.5,
        release=0.58,
        verbs=("throw", "toss", "pitch", "hurl", "fling", "lob", "serve"),
        doing=("throw", "catch or throw"),
        objects=("ball", "baseball", "stone", "snowball", "spear", "javelin"),
        fitting=Fitting("right", (0.05, 0.0, 0.03), words=("ball",)),
        sounds=(Beat(0.55, "cloth", "right", {"speed": 1.5, "seconds": 0.3}),),
    ),
    _stroke(
        "throw_frisbee",
        _FRISBEE,
        1.4,
        release=0.58,
        doing=("throw", "catch", "play", "toss", "catch or throw"),
        objects=("frisbee", "disc", "discus"),
        fitting=Fitting("right", (0.0, 0.0, 0.12), words=("frisbee",)),
    ),
    _stroke(
        "throw_axe",
        _AXE,
        1.5,
        release=0.56,
        doing=("throw", "swing"),
        objects=("axe", "hatchet"),
        fitting=Fitting("right", (0.03, 0.0, 0.0), grip=0.12, words=("axe",)),
    ),
    _stroke(
        "catch",
        _CATCH,
        1.3,
        release=0.5,
        verbs=("catch", "receive ball"),
        sounds=(Beat(0.5, "impact", "hands", {"material": "leather"}),),
    ),
    _stroke(
        "kick",
        _KICK,
        1.2,
        release=0.52,
        verbs=("kick", "shoot goal", "play soccer", "play football"),
        doing=("kick", "shoot", "play", "dribble"),
        objects=_BALL,
        sounds=(Beat(0.53, "impact", "feet", {"material": "leather", "speed": 6.0}),),
    ),
    _stroke(
        "bowl",
        _BOWL,
        1.8,
        release=0.63,
        verbs=("bowl",),
        doing=("roll", "play", "throw"),
        objects=("bowling", "bowling ball"),
        fitting=Fitting("right", (0.08, 0.0, 0.03), words=("bowling ball",)),
    ),
    ActRecipe(
        name="shoot_basketball",
        release=0.56,
        verbs=("shoot basketball", "shoot hoop"),
        doing=("shoot", "throw", "play"),
        objects=("basketball", "hoop", "hoops", "basket"),
        body=_basketball,
        layer="body",
        once=1.6,
        again=0.6,
        eases=(0.5, 0.6),
        fitting=Fitting("right", (0.12, 0.0, 0.04), words=("basketball",)),
    ),
    ActRecipe(
        name="dunk",
        release=0.55,
        verbs=("dunk", "slam dunk"),
        doing=("dunk", "slam"),
        objects=("basketball", "ball"),
        body=_dunk,
        layer="body",
        once=1.7,
        again=0.7,
        eases=(0.4, 0.5),
        fitting=Fitting("right", (0.12, 0.0, 0.04), words=("basketball",)),
        sounds=(Beat(0.8, "footstep", "feet", {"speed": 3.0, "vigour": 1.5}),),
    ),
    ActRecipe(
        name="dribble",
        verbs=("dribble",),
        doing=("dribble", "bounce"),
        objects=("basketball", "ball"),
        body=_dribble,
        period=0.62,
        sounds=(Beat(0.75, "impact", "feet", {"material": "rubber"}),),
    ),
    _stroke(
        "tennis",
        _TENNIS,
        1.3,
        release=0.55,
        verbs=("play tennis", "play badminton"),
        doing=("play", "hit", "swing", "serve"),
        objects=("tennis", "badminton", "racket", "tennis ball", "squash", "table tennis", "ping pong"),
        fitting=Fitting("right", grip=0.08, words=("tennis racket",)),
        sounds=(Beat(0.55, "impact", "right", {"material": "rubber", "speed": 5.0}),),
    ),
    _stroke(
        "golf",
        _GOLF,
        1.9,
        release=0.56,
        verbs=("golf", "putt", "tee off"),
        doing=("play", "hit", "swing"),
        objects=("golf", "golf ball", "golf club"),
        fitting=Fitting("right", grip=0.95, words=("golf club",)),
        sounds=(Beat(0.56, "impact", "feet", {"material": "plastic", "speed": 8.0}),),
    ),
    _stroke(
        "bat",
        _BAT,
        1.4,
        release=0.56,
        verbs=("bat",),
        doing=("play", "hit", "swing"),
        objects=("baseball", "bat", "baseball bat", "cricket", "softball"),
        fitting=Fitting("right", grip=0.12, words=("baseball bat",)),
        sounds=(Beat(0.56, "impact", "hands", {"material": "wood", "speed": 8.0}),),
    ),
    _stroke(
        "volley",
        _VOLLEY,
        1.3,
        release=0.56,
        verbs=("spike",),
        doing=("play", "hit", "set"),
        objects=("volleyball",),
        sounds=(Beat(0.55, "impact", "hands", {"material": "leather"}),),
    ),
)
