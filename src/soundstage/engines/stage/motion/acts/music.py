"""Making music: the instrument's place, and hands that move in time with what is heard."""

from collections.abc import Callable

import numpy as np

from ..posture import Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Layer, Moment, Place
from .sit import seated

_KEYS = 0.73  # metres, a piano's keyboard


def _piano(m: Moment) -> Posture:
    def hand(salt: int) -> Hand:
        place = 0.20 + 0.09 * m.noise(salt, 0.45)
        press = 0.016 * abs(m.wave(1.0 / 0.46 * 0.5, 0.25 * salt))
        return Hand(
            (place, _KEYS + 0.045 + press, 0.38),
            (-0.12, -0.1, 1.0),
            (0.0, -1.0, -0.1),
            0.25,
            grip="hook",
            curl=0.75,
            space="stage",
        )

    sway = m.wave(0.3)
    return Posture(
        spine=(0.16 + 0.06 * m.wave(0.21), 0.0, 0.05 * sway),
        head=(0.20 + 0.06 * sway, 0.05 * sway, 0.0),
        face={"eyeBlinkLeft": 0.2, "eyeBlinkRight": 0.2},
    ).hands(hand(1), hand(2))


def _guitar(m: Moment) -> Posture:
    """Across the body: the left hand on the neck, the right over the strings."""
    strum = m.swing()
    slide = 0.04 * m.noise(1, 0.4)
    left = Hand((0.36 + slide, -0.17, 0.22), (-0.35, 0.75, -0.5), (-0.25, 0.35, -0.8), 0.05, grip="cup")
    right = Hand((0.06, -0.36 + 0.05 * strum, 0.20), (-0.55, -0.7, 0.2), (-0.25, 0.0, -0.95), 0.35, grip="pinch")
    return Posture(spine=(0.08, 0.0, 0.03 * m.wave(0.4)), head=(0.20, 0.16, 0.04 * m.wave(0.4)), left=left, right=right)


def _violin(m: Moment) -> Posture:
    """Under the chin; the bow across the strings, up and down."""
    bow = m.swing()
    left = Hand((0.24, 0.055, 0.34), (-0.75, 0.5, -0.2), (-0.2, 0.9, -0.3), -0.1, grip="cup")
    right = Hand(
        (0.14 + 0.13 * bow, 0.02 - 0.16 * (bow + 0.2), 0.30 + 0.02 * bow),
        (-0.75, -0.1, 0.5),
        (-0.3, -0.85, 0.2),
        0.55 - 0.1 * bow,
        grip="pinch",
    )
    return Posture(
        spine=(0.0, 0.06 * bow, 0.04 * m.wave(0.3)),
        head=(0.14, 0.38, 0.22),
        left=left,
        right=right,
        face={"eyeBlinkLeft": 0.4, "eyeBlinkRight": 0.4},
    )


def _cello(m: Moment) -> Posture:
    bow = m.swing()
    base = seated(m, apart=0.24, knee=0.55)
    left = Hand((0.10, 0.02 + 0.05 * m.noise(1, 0.4), 0.22), (-0.8, 0.2, -0.2), (-0.1, 0.0, -1.0), 0.6, grip="cup")
    right = Hand((0.22 + 0.13 * bow, -0.40, 0.34 - 0.03 * bow), (-0.7, -0.4, 0.3), (-0.2, -0.4, -0.9), 0.4, grip="pinch")
    return Posture(
        base.pelvis, base.hips, (0.14, 0.08 * bow, 0.0), (0.10, 0.12, 0.08), None, left, right, base.left_foot, base.right_foot
    )


def _drums(m: Moment) -> Posture:
    def hand(turn: float, out: float) -> Hand:
        up = float(np.clip(0.5 + 0.5 * np.cos(2.0 * np.pi * (m.cycle + turn)), 0.0, 1.0)) ** 0.7
        return Hand((out, -0.34 + 0.24 * up, 0.36), (-0.25, -0.05 + 0.75 * up, 0.9), (-0.35, -0.8, 0.3), 0.35, grip="stick")

    return Posture(
        spine=(0.14, 0.06 * m.swing(), 0.04 * m.swing()), head=(0.10 + 0.08 * abs(m.swing()), 0.1 * m.noise(2, 0.4), 0.0)
    ).hands(hand(0.0, 0.16), hand(0.5, 0.16))


def _flute(m: Moment) -> Posture:
    """Held across to the right of the mouth."""
    tap = 0.04 * m.wave(3.0)
    left = Hand((-0.06, -0.02, 0.19), (-0.35, 0.6 + tap, -0.5), (-0.3, 0.2, -0.9), 0.5, grip="pinch", space="head")
    right = Hand((0.30, -0.02, 0.17), (-0.35, 0.75, 0.5 + tap), (0.1, -0.3, 0.9), 0.45, grip="pinch", space="head")
    return Posture(
        spine=(0.0, -0.05, 0.02 * m.wave(0.3)),
        head=(0.06, 0.20, 0.08),
        left=left,
        right=right,
        face={"mouthPucker": 0.7, "mouthFunnel": 0.2},
    )


def _trumpet(m: Moment) -> Posture:
    puff = 0.5 + 0.5 * m.wave(0.7)
    left = Hand((0.015, -0.03, 0.30), (-0.7, 0.35, 0.3), (-0.6, 0.0, -0.7), 0.35, grip="stick", space="head")
    right = Hand(
        (0.01, -0.02, 0.36), (-0.75, 0.4, 0.1), (-0.4, -0.2, -0.85), 0.45, grip="hook", curl=0.6 + 0.2 * puff, space="head"
    )
    return Posture(
        spine=(-0.06, 0.0, 0.04 * m.wave(0.35)),
        head=(-0.06, 0.0, 0.0),
        left=left,
        right=right,
        face={"cheekPuff": 0.7 * puff, "mouthPucker": 0.5},
    )


def _harp(m: Moment) -> Posture:
    a, b = m.noise(1, 0.9), m.noise(2, 0.9)
    base = seated(m, apart=0.2, knee=0.3)
    left = Hand((0.03, -0.08 + 0.10 * a, 0.40 + 0.04 * b), (-0.3, 0.3, 0.9), (-0.9, 0.0, 0.0), 0.45, grip="hook", curl=0.7)
    right = Hand((0.03, -0.02 + 0.10 * b, 0.30 + 0.05 * a), (-0.3, 0.3, 0.9), (-0.9, 0.0, 0.0), 0.45, grip="hook", curl=0.7)
    return Posture(
        base.pelvis, base.hips, (0.06, 0.0, 0.03 * a), (0.06, 0.12, 0.05), None, left, right, base.left_foot, base.right_foot
    )


def _accordion(m: Moment) -> Posture:
    wide = 0.5 + 0.5 * m.swing()
    left = Hand((0.20 + 0.14 * wide, -0.27, 0.24), (-0.15, 0.1, 0.95), (-0.95, 0.0, 0.0), 0.35, grip="flat")
    right = Hand((0.20, -0.22, 0.24), (-0.3, -0.5, 0.7), (-0.7, 0.0, -0.5), 0.35, grip="hook", curl=0.7)
    return Posture(
        spine=(-0.03, 0.0, 0.06 * m.swing()),
        head=(0.03, 0.08, 0.06 * m.swing()),
        left=left,
        right=right,
        face={"mouthSmileLeft": 0.4, "mouthSmileRight": 0.4},
    )


def _conduct(m: Moment) -> Posture:
    """Four beats to the bar: down, in, out, up."""
    turn = m.cycle * 4.0
    x = np.interp(turn, [0.0, 1.0, 2.0, 3.0, 4.0], [0.14, 0.14, 0.02, 0.34, 0.14])
    y = np.interp(
        turn, [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0], [0.22, 0.02, -0.22, -0.05, -0.14, -0.02, -0.12, 0.08, 0.22]
    )
    right = Hand((float(x), float(y), 0.38), (-0.15, 0.45, 0.85), (-0.3, -0.9, 0.0), 0.45, grip="pinch")
    left = Hand((float(x) + 0.04, float(y) - 0.04, 0.36), (-0.1, 0.5, 0.8), (-0.2, -0.6, 0.4), 0.4, grip="rest")
    return Posture(
        spine=(0.06 - 0.08 * float(y), 0.0, 0.0),
        head=(0.05 - 0.15 * float(y), 0.1 * m.noise(1, 0.3), 0.0),
        left=left,
        right=right,
    )


def _sing(m: Moment) -> Posture:
    """One hand at a microphone, the other telling the song."""
    lift = 0.5 + 0.5 * m.wave(0.22)
    right = Hand((0.03, -0.085, 0.19), (-0.85, 0.2, 0.0), (-0.3, 0.0, -0.95), 0.2, grip="stick", space="head")
    left = Hand((0.30, -0.24 + 0.16 * lift, 0.28), (0.35, 0.25, 0.85), (-0.2, 0.9, 0.2), 0.15, grip="rest")
    mouth = 0.25 + 0.25 * m.wave(0.8) * m.wave(1.3) + 0.12
    return Posture(
        spine=(-0.05 * lift, 0.05 * m.wave(0.3), 0.05 * m.wave(0.45)),
        head=(-0.12 * lift, 0.1 * m.wave(0.3), 0.06 * m.wave(0.45)),
        left=left,
        right=right,
        face={
            "jawOpen": float(np.clip(mouth, 0.0, 0.6)),
            "mouthFunnel": 0.25 * abs(m.wave(0.4)),
            "eyeBlinkLeft": 0.35 * lift,
            "eyeBlinkRight": 0.35 * lift,
            "browInnerUp": 0.35,
        },
    )


def _tambourine(m: Moment) -> Posture:
    shake = m.swing()
    return Posture(
        spine=(0.0, 0.05 * shake, 0.05 * shake),
        right=Hand((0.22 + 0.05 * shake, 0.05, 0.28), (-0.1, 0.9, 0.3), (-0.95, 0.0, -0.1), 0.3, grip="stick"),
    )


def _note(kind: str, *phases: float, at: Place = "hands") -> tuple[Beat, ...]:
    return tuple(Beat(phase, kind, at) for phase in phases)


_PLAYS = ("play", "practice", "practise", "perform", "tune", "strum", "pluck", "sit at", "perform on")


def _instrument(
    name: str,
    objects: tuple[str, ...],
    body: Callable[[Moment], Posture],
    period: float,
    fitting: Fitting,
    sounds: tuple[Beat, ...],
    *,
    layer: Layer = "hands",
    on: str = "",
    verbs: tuple[str, ...] = (),
) -> ActRecipe:
    return ActRecipe(
        name=name, doing=_PLAYS, objects=objects, verbs=verbs, body=body, layer=layer, seated=layer == "body", on=on,
        period=period, fitting=fitting, sounds=sounds, handed=False, eases=(0.8, 0.8),
    )  # fmt: skip


ACTS = (
    _instrument(
        "piano",
        ("piano", "keyboard", "organ", "grand piano", "synthesizer"),
        _piano,
        0.92,
        Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("piano",)),
        _note("piano", 0.0, 0.25, 0.5, 0.62, 0.75),
        on="sit",
    ),
    _instrument(
        "guitar",
        ("guitar", "ukulele", "banjo", "lute", "bass", "electric guitar", "acoustic guitar", "mandolin", "sitar"),
        _guitar,
        0.6,
        Fitting("chest", (-0.06, -0.40, 0.15), (0.0, 0.0, -1.15), words=("guitar",)),
        _note("guitar", 0.25, 0.75, at="right"),
        verbs=("strum",),
    ),
    _instrument(
        "violin",
        ("violin", "viola", "fiddle"),
        _violin,
        1.6,
        Fitting("chest", (0.07, 0.10, 0.10), (0.25, 0.0, -1.1), words=("violin",)),
        _note("violin", 0.0, 0.5),
    ),
    _instrument(
        "cello",
        ("cello", "double bass", "contrabass"),
        _cello,
        1.8,
        Fitting("root", (0.0, 0.0, 0.42), (0.25, 0.0, 0.0), words=("cello",)),
        _note("cello", 0.0, 0.5),
        layer="body",
    ),
    _instrument(
        "drums",
        ("drum", "drums", "drum kit", "bongo", "snare", "xylophone"),
        _drums,
        0.5,
        Fitting("right", grip=0.06, words=("drumstick",)),
        _note("drum", 0.0, 0.5),
        on="sit",
        verbs=("drum", "beat drum", "air drum"),
    ),
    _instrument(
        "flute",
        ("flute", "recorder", "clarinet", "oboe", "piccolo"),
        _flute,
        2.0,
        Fitting("head", (-0.14, -0.02, 0.15), (0.0, 0.0, 1.57), words=("flute",)),
        _note("flute", 0.0, at="mouth"),
    ),
    _instrument(
        "trumpet",
        ("trumpet", "saxophone", "trombone", "horn", "sax", "bugle", "tuba"),
        _trumpet,
        1.4,
        Fitting("head", (0.0, -0.03, 0.13), (1.57, 0.0, 0.0), words=("trumpet",)),
        _note("trumpet", 0.0, at="mouth"),
    ),
    _instrument(
        "harp",
        ("harp",),
        _harp,
        0.8,
        Fitting("root", (0.0, 0.0, 0.45), words=("harp",)),
        _note("harp", 0.0, 0.3, 0.6),
        layer="body",
    ),
    _instrument(
        "accordion",
        ("accordion", "concertina", "bagpipe", "bagpipes", "harmonica"),
        _accordion,
        1.9,
        Fitting("chest", (0.0, -0.40, 0.20), words=("accordion",)),
        _note("accordion", 0.0, 0.5),
    ),
    _instrument(
        "tambourine",
        ("tambourine", "maracas", "bell", "triangle"),
        _tambourine,
        0.45,
        Fitting("right", words=("tambourine",)),
        _note("bell", 0.0, 0.5),
    ),
    ActRecipe(
        name="air_drum",
        verbs=("air drum",),
        doing=("air", "play"),
        objects=("air drum", "drumming", "air drums"),
        body=_drums,
        period=0.5,
        eases=(0.5, 0.5),
    ),
    ActRecipe(
        name="conduct",
        verbs=("conduct", "lead orchestra"),
        doing=("conduct", "lead"),
        objects=("orchestra", "choir", "band"),
        body=_conduct,
        period=2.4,
        fitting=Fitting("right", (0.02, 0.0, 0.05), (1.4, 0.0, 0.0), words=("baton",)),
        handed=False,
    ),
    ActRecipe(
        name="sing",
        verbs=("sing", "karaoke", "rap", "croon", "hum"),
        body=_sing,
        eases=(0.7, 0.7),
        fitting=Fitting("right", (0.03, 0.0, 0.0), grip=0.10, words=("microphone",)),
    ),
)
