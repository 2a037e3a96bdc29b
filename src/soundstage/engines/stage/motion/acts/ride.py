"""Riding and driving: a seat, something for the hands, something for the feet."""

from collections.abc import Callable

import numpy as np

from ..posture import Foot, Hand, Posture
from ..recipe import ActRecipe, Fitting, Moment

_PEDAL = 0.17  # metres, a crank
_BAR = {"fingers": (-0.05, -0.25, 0.95), "palm": (0.0, -1.0, -0.15)}


def _saddle(m: Moment, height: float) -> float:
    return m.seat_or(height)


def _bicycle(m: Moment) -> Posture:
    seat = _saddle(m, 0.96)
    turn = 2.0 * np.pi * m.cycle * (1.0 if m.speed > 0.2 or not m.given else 0.6)

    def pedal(angle: float) -> Foot:
        return Foot(
            (0.10, seat - 0.60 + _PEDAL * float(np.cos(angle)), 0.17 + _PEDAL * float(np.sin(angle))),
            0.0,
            pitch=-0.12 - 0.22 * float(np.cos(angle + 0.6)),
            down=0.0,
        )

    hand = Hand((0.27, seat + 0.03, 0.45), (-0.05, -0.25, 0.95), (0.0, -1.0, -0.15), 0.15, grip="stick", space="root")
    rock = 0.02 * m.swing()
    return (
        Posture(
            pelvis=(0.4 * rock, seat + 0.09 - m.hips, -0.06),
            hips=(0.42, 0.0, rock),
            spine=(0.36, 0.0, -rock),
            head=(-0.52, 0.0, 0.0),
        )
        .hands(hand)
        .feet(pedal(turn), pedal(turn + np.pi))
    )


def _motorcycle(m: Moment) -> Posture:
    seat = _saddle(m, 0.78)
    lean = 0.05 * m.noise(2, 0.25)
    hand = Hand((0.37, seat + 0.24, 0.47), (-0.15, -0.3, 0.9), (0.0, -0.95, -0.25), 0.35, grip="stick", space="root")
    return (
        Posture(
            pelvis=(0.0, seat + 0.09 - m.hips, -0.05), hips=(0.22, 0.0, lean), spine=(0.30, 0.0, 0.0), head=(-0.38, 0.0, 0.0)
        )
        .hands(hand)
        .feet(Foot((0.20, seat - 0.50, 0.06), 0.1, pitch=-0.05, down=0.0))
    )


def _horse(m: Moment) -> Posture:
    """Astride, reins in both hands; the seat goes with the gait."""
    seat = _saddle(m, 1.42)
    fast = min(m.speed / 4.0, 1.0)
    bob = m.wave(1.7) * (0.02 + 0.05 * fast)
    hand = Hand((0.07, -0.30 - 0.4 * bob, 0.32), (-0.25, -0.05, 0.95), (-0.95, 0.0, -0.2), 0.1, grip="stick")
    return (
        Posture(
            pelvis=(0.0, seat + 0.10 + max(bob, -0.02) - m.hips, 0.0),
            hips=(-0.04 + 0.15 * fast + bob, 0.0, 0.0),
            spine=(0.10 + 0.15 * fast - bob, 0.0, 0.0),
        )
        .hands(hand)
        .feet(Foot((0.30, seat - 0.66, 0.10), 0.15, pitch=0.15, knee=0.25, down=0.0))
    )


def _scooter(m: Moment) -> Posture:
    """One foot on the board, the other pushing; hands on the bar."""
    push = float(np.sin(2.0 * np.pi * m.cycle))
    lift = max(push, 0.0)
    hand = Hand((0.20, 0.98, 0.36), (-0.05, -0.2, 0.95), (0.0, -1.0, -0.1), 0.2, grip="stick", space="root")
    way = float(np.cos(2.0 * np.pi * m.cycle))
    return (
        Posture(pelvis=(0.05, -0.09 - 0.03 * lift, -0.04), hips=(0.14, 0.0, 0.0), spine=(0.12, 0.0, 0.0))
        .hands(hand)
        .feet(
            Foot((0.01, 0.11, 0.12), 0.05, down=0.0),
            Foot((0.14, 0.05 + 0.14 * lift, 0.05 + 0.30 * way), 0.0, pitch=-0.35 + 0.3 * way, down=0.0),
        )
    )


def _board(m: Moment, *, low: float, height: float) -> Posture:
    """Sideways on a board, knees bent, arms out for balance."""
    a, b = m.noise(4, 0.5), m.noise(5, 0.5)
    crouch = low * (1.0 + 0.25 * m.noise(6, 0.4))
    return Posture(
        pelvis=(0.0, height - crouch, -0.04),
        hips=(0.30 + 0.06 * a, 0.0, 0.05 * b),
        spine=(0.30 + 0.08 * b, 0.35, 0.10 * a),
        head=(-0.25, 0.95, 0.0),
        turn=-1.35,
        left=Hand((0.50, -0.02 + 0.09 * a, 0.22), (0.8, 0.2, 0.4), (0.0, -1.0, 0.0), 0.2, grip="spread"),
        right=Hand((0.48, 0.02 - 0.10 * b, 0.00), (0.9, 0.25, -0.1), (0.0, -1.0, 0.0), 0.2, grip="spread"),
    ).feet(Foot((0.30, height, 0.0), 0.15, down=0.0, knee=0.1), Foot((0.30, height, 0.0), -0.05, down=0.0, knee=0.1))


def _surf(m: Moment) -> Posture:
    return _board(m, low=0.30, height=m.seat_or(0.06))


def _skateboard(m: Moment) -> Posture:
    return _board(m, low=0.16, height=m.seat_or(0.12))


def _ski(m: Moment) -> Posture:
    """Downhill: skis together, knees bent, poles back, weight from turn to turn."""
    side = m.swing()
    hand = Hand((0.30, -0.26 + 0.04 * side, 0.24), (-0.2, 0.25, 0.9), (-0.95, 0.0, -0.1), 0.3, grip="stick")
    foot = Foot((0.10, 0.02, 0.02), 0.0, down=0.0)
    return (
        Posture(
            pelvis=(0.13 * side, -0.22 + 0.05 * abs(side), -0.10),
            hips=(0.35, -0.10 * side, -0.16 * side),
            spine=(0.38, 0.18 * side, 0.14 * side),
            head=(-0.45, 0.0, 0.05 * side),
        )
        .hands(hand)
        .feet(foot)
    )


def _skate(m: Moment) -> Posture:
    """Long gliding strokes: one leg pushes out behind while the body rides over the other; arms swing across."""
    phase = 2.0 * np.pi * m.cycle
    side = float(np.sin(phase))

    def foot(sign: float) -> Foot:
        push = max(-sign * side, 0.0) ** 0.8
        back = max(float(np.sin(phase * 1.0 + (0.0 if sign < 0 else np.pi) - 0.5)), 0.0)
        return Foot(
            (0.09 + 0.30 * push, 0.05 + 0.10 * back * push, -0.34 * push), 0.15 + 0.5 * push, pitch=-0.35 * push, down=0.0
        )

    def hand(sign: float) -> Hand:
        return Hand((0.20 - 0.12 * sign * side, -0.28 + 0.10 * sign * side, 0.05 + 0.28 * sign * side), elbow=0.2, grip="rest")

    return (
        Posture(
            pelvis=(0.12 * side, -0.20, -0.10),
            hips=(0.38, 0.0, 0.10 * side),
            spine=(0.34, -0.30 * side, 0.06 * side),
            head=(-0.5, 0.0, 0.0),
        )
        .hands(hand(-1.0), hand(1.0))
        .feet(foot(1.0), foot(-1.0))
    )


def _drive(m: Moment) -> Posture:
    seat = _saddle(m, 0.42)
    steer = 0.20 * m.noise(7, 0.35)
    c, s = float(np.cos(steer)), float(np.sin(steer))

    def hand(side: float) -> Hand:
        return Hand(
            (0.175 * c, seat + 0.42 + side * 0.175 * s, 0.44),
            (-0.35, 0.65, 0.65),
            (-0.65, -0.15, 0.55),
            0.15,
            grip="stick",
            space="root",
        )

    return (
        Posture(pelvis=(0.0, seat + 0.09 - m.hips, 0.0), hips=(-0.22, 0.0, 0.0), spine=(0.12, 0.0, 0.0))
        .hands(hand(1.0), hand(-1.0))
        .feet(
            Foot((0.14, seat - 0.36, 0.58), 0.1, pitch=0.45, knee=0.15, down=0.0),
            Foot((0.06, seat - 0.35, 0.60), 0.05, pitch=0.40 + 0.08 * m.noise(8, 0.5), down=0.0),
        )
    )


def _skydive(m: Moment) -> Posture:
    """Belly down, arched, limbs spread to the wind."""
    a, b = m.noise(1, 1.2), m.noise(2, 1.2)
    high = m.seat_or(1.2)
    arms = Hand((0.40, 0.28 + 0.03 * a, -0.16 + 0.04 * b), (0.5, 0.8, -0.2), (0.0, 0.0, 1.0), 0.9, grip="spread")
    return (
        Posture(
            pelvis=(0.02 * a, high + 0.03 * b - m.hips, 0.0),
            hips=(1.38 + 0.05 * a, 0.0, 0.06 * b),
            spine=(-0.32, 0.0, 0.0),
            head=(-0.5, 0.0, 0.0),
        )
        .hands(arms)
        .feet(Foot((0.34, high + 0.26 + 0.03 * a, -0.62), 0.3, pitch=-2.0, knee=0.2, down=0.0))
    )


def _bungee(m: Moment) -> Posture:
    """Head down, arms trailing, rebounding on the cord."""
    bounce = 0.35 * m.swing()
    high = m.seat_or(2.0) + bounce
    arms = Hand((0.45, 0.40, 0.10 + 0.06 * m.noise(1, 1.0)), (0.5, 0.85, 0.1), (0.0, 0.0, 1.0), 0.3, grip="spread")
    return (
        Posture(
            pelvis=(0.0, high - m.hips, 0.0), hips=(2.95, 0.0, 0.1 * m.noise(2)), spine=(-0.15, 0.0, 0.0), head=(-0.3, 0.0, 0.0)
        )
        .hands(arms)
        .feet(Foot((0.07, high + 0.88, -0.16), 0.0, pitch=-3.4, down=0.0))
    )


def _treadmill(m: Moment) -> Posture:
    """Running on the spot on a belt."""
    phase = 2.0 * np.pi * m.cycle

    def foot(angle: float) -> Foot:
        way, up = float(np.cos(angle)), float(np.sin(angle))
        return Foot(
            (0.09, 0.13 + 0.26 * max(up, 0.0) ** 1.3 * (1.0 if way < 0.4 else 0.6), 0.30 * way),
            0.05,
            pitch=-0.9 * max(up, 0.0) * (0.5 - 0.5 * way) + 0.1 * max(way, 0.0),
            down=0.0,
        )

    def hand(sign: float) -> Hand:
        return Hand(
            (0.16, -0.27 + 0.07 * sign * float(np.cos(phase)), 0.12 + 0.22 * sign * float(np.cos(phase))),
            (-0.3, 0.45, 0.85),
            (-0.95, 0.0, -0.1),
            0.15,
            grip="fist",
            curl=0.8,
        )

    twist = -0.18 * float(np.cos(phase))
    return (
        Posture(
            pelvis=(0.0, 0.06 + 0.04 * float(np.cos(2.0 * phase + 0.7)), 0.0),
            hips=(0.10, -0.5 * twist, 0.0),
            spine=(0.06, 1.5 * twist, 0.0),
        )
        .hands(hand(-1.0), hand(1.0))
        .feet(foot(phase), foot(phase + np.pi))
    )


def _ride(
    name: str,
    objects: tuple[str, ...],
    body: Callable[[Moment], Posture],
    thing: str,
    pace: float,
    *,
    verbs: tuple[str, ...] = (),
    period: float = 0.0,
    ahead: float = 0.0,
) -> ActRecipe:
    return ActRecipe(
        name=name,
        verbs=verbs,
        doing=("ride", "drive", "sit on", "mount", "steer", "pedal", "practice", "go", "do", "run on", "walk with"),
        objects=objects,
        body=body,
        layer="body",
        seated=True,
        travel="glide" if pace else "no",
        pace=pace,
        period=period,
        eases=(1.1, 1.1),
        fitting=Fitting("root", (0.0, 0.0, ahead), words=(thing,)),
    )


ACTS = (
    _ride(
        "ride_horse",
        ("horse", "horseback", "pony", "camel", "elephant", "donkey", "unicorn", "dragon", "bull", "cow", "llama", "animal"),
        _horse,
        "horse",
        2.6,
        verbs=("gallop", "ride"),
    ),
    _ride(
        "ride_bicycle",
        ("bike", "bicycle", "cycle", "mountain bike", "tricycle", "unicycle"),
        _bicycle,
        "bicycle",
        4.0,
        verbs=("cycle", "bike", "pedal", "bicycle"),
        period=1.0,
        ahead=0.28,
    ),
    _ride(
        "ride_motorcycle",
        ("motorcycle", "motorbike", "moped", "vespa"),
        _motorcycle,
        "motorcycle",
        9.0,
        ahead=0.24,
        verbs=("motorcycle", "motorcycling"),
    ),
    _ride("ride_scooter", ("scooter", "kick scooter"), _scooter, "scooter", 2.6, verbs=("scoot",), period=1.3),
    _ride(
        "drive",
        ("car", "truck", "bus", "van", "taxi", "tractor", "vehicle", "convertible", "train", "go-kart", "spaceship", "boat"),
        _drive,
        "steering wheel",
        9.0,
        verbs=("drive", "steer"),
    ),
    _ride("surf", ("wave", "surfboard"), _surf, "surfboard", 5.0, verbs=("surf", "ride wave")),
    _ride("skateboard", ("skateboard", "longboard"), _skateboard, "skateboard", 3.6, verbs=("skateboard", "longboard")),
    _ride("snowboard", ("snowboard",), _surf, "snowboard", 7.0, verbs=("snowboard",)),
    _ride("ski", ("ski", "slope", "skis"), _ski, "skis", 7.0, verbs=("ski", "ski down"), period=2.4),
    _ride(
        "skate",
        ("skating", "roller skating", "ice skating", "roller skates", "skates"),
        _skate,
        "skates",
        3.2,
        verbs=("skate", "ice skate", "roller skate", "rollerblade", "ice-skate", "roller-skate"),
        period=1.9,
    ),
    _ride("treadmill", ("treadmill",), _treadmill, "treadmill", 0.0, verbs=("run on treadmill",), period=0.72),
    ActRecipe(
        name="skydive",
        verbs=("skydive", "parachute", "free fall", "fly"),
        doing=("do", "go"),
        objects=("skydiving",),
        body=_skydive,
        layer="body",
        eases=(1.0, 1.0),
    ),
    ActRecipe(
        name="bungee",
        verbs=("bungee jump", "bungee"),
        doing=("do", "go"),
        objects=("bungee", "bungee jumping"),
        body=_bungee,
        layer="body",
        period=3.0,
        eases=(1.8, 1.8),
    ),
)
