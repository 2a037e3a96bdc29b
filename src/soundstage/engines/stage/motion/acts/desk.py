"""Paper, keys and screens: reading, writing, typing, telephones, cameras, painting, games."""

import numpy as np

from ..posture import Grip, Hand, Posture
from ..recipe import ActRecipe, Beat, Fitting, Moment

DESK = 0.74  # metres


def _on_desk(
    x: float,
    up: float,
    ahead: float,
    fingers: tuple[float, float, float],
    palm: tuple[float, float, float],
    grip: Grip = "rest",
    elbow: float = 0.2,
) -> Hand:
    return Hand((x, DESK + up, ahead), fingers, palm, elbow, grip=grip, space="stage")


def _read(m: Moment) -> Posture:
    """A book open in both hands; now and then a page."""
    turn = float(np.exp(-(((m.cycle - 0.8) / 0.07) ** 2)))
    left = Hand((0.10, -0.27, 0.32), (-0.45, 0.25, 0.85), (-0.25, 0.75, -0.6), 0.1, grip="cup")
    right = Hand((0.10 - 0.12 * turn, -0.27 + 0.05 * turn, 0.32), (-0.45, 0.25, 0.85), (-0.25, 0.75, -0.6), 0.1, grip="cup")
    line = 0.10 * (2.0 * ((m.t * 0.45) % 1.0) - 1.0)
    return Posture(spine=(0.08, 0.0, 0.0), head=(0.34, 0.0, 0.0), eyes=(-line, 0.22), left=left, right=right)


def _newspaper(m: Moment) -> Posture:
    rustle = 0.008 * m.noise(1, 0.8)
    hand = Hand((0.27, -0.10 + rustle, 0.36), (-0.5, 0.8, 0.3), (-0.6, 0.0, -0.75), 0.35, grip="pinch")
    return Posture(head=(0.16, 0.08 * m.wave(0.13), 0.0), eyes=(0.10 * m.wave(0.4), 0.1)).hands(hand)


def _write(m: Moment) -> Posture:
    line = (m.t * 0.22) % 1.0
    jot = 0.008 * m.wave(3.6)
    right = _on_desk(
        0.08 - 0.13 * (line - 0.5), 0.045 + 0.4 * abs(jot), 0.35 + jot, (-0.55, -0.25, 0.8), (-0.45, -0.85, 0.0), "pinch", 0.35
    )
    left = _on_desk(0.16, 0.025, 0.32, (-0.75, 0.0, 0.6), (0.0, -1.0, 0.0), "flat", 0.35)
    return Posture(spine=(0.22, 0.0, 0.0), head=(0.38, 0.06 * (line - 0.5), 0.05), eyes=(0.0, 0.2), left=left, right=right)


def _write_standing(m: Moment) -> Posture:
    """On a board at arm's height."""
    line = (m.t * 0.2) % 1.0
    right = Hand(
        (0.20 - 0.34 * (1.0 - line), 0.10 + 0.012 * m.wave(3.2), 0.46), (-0.3, 0.5, 0.8), (-0.7, -0.3, 0.3), 0.35, grip="pinch"
    )
    return Posture(spine=(0.02, 0.1 * (line - 0.5), 0.0), head=(-0.06, 0.2 * (0.5 - line), 0.0), right=right)


def _type(m: Moment) -> Posture:
    def hand(salt: int) -> Hand:
        tap = 0.012 * abs(m.wave(3.1 + 0.4 * salt, 0.3 * salt))
        return _on_desk(
            0.11 + 0.03 * m.noise(salt, 1.2), 0.055 + tap, 0.36, (-0.25, -0.12, 0.95), (0.0, -1.0, -0.1), "hook", 0.2
        )

    return Posture(spine=(0.14, 0.0, 0.0), head=(0.14, 0.04 * m.noise(4, 0.3), 0.0), eyes=(0.05 * m.noise(5, 0.8), 0.1)).hands(
        hand(1), hand(2)
    )


def _call(m: Moment) -> Posture:
    """A telephone at the ear."""
    right = Hand((0.10, -0.005, 0.035), (-0.12, 0.75, -0.45), (-0.95, 0.0, 0.15), 0.15, grip="cup", space="head")
    return Posture(head=(0.05, -0.08, -0.10), right=right)


def _text(m: Moment) -> Posture:
    """Looking at a screen in the hand, a thumb at work."""
    thumb = 0.5 + 0.5 * m.wave(2.2)
    right = Hand((0.05, -0.24, 0.31), (-0.35, 0.7, 0.5), (-0.3, 0.3, -0.85), 0.1, grip="cup", curl=0.9 + 0.2 * thumb)
    left = Hand((0.02, -0.27, 0.32), (-0.6, 0.5, 0.6), (-0.4, 0.4, -0.7), 0.1, grip="cup")
    return Posture(spine=(0.06, 0.0, 0.0), head=(0.40, -0.05, 0.0), eyes=(0.0, 0.2), right=right, left=left)


def _selfie(m: Moment) -> Posture:
    right = Hand((0.30, 0.18, 0.46), (-0.5, 0.75, -0.2), (-0.4, -0.2, -0.9), 0.2, grip="cup")
    return Posture(
        head=(-0.10, -0.32, 0.10),
        right=right,
        face={"mouthSmileLeft": 0.7, "mouthSmileRight": 0.7, "cheekSquintLeft": 0.5, "cheekSquintRight": 0.5},
    )


def _photograph(m: Moment) -> Posture:
    """A camera at the eye, the left hand under the lens."""
    right = Hand((0.085, 0.035, 0.155), (-0.55, 0.55, 0.35), (-0.75, 0.0, 0.35), 0.3, grip="cup", space="head")
    left = Hand((0.015, 0.0, 0.21), (-0.35, 0.35, -0.6), (-0.2, 0.95, -0.1), 0.05, grip="cup", space="head")
    return Posture(spine=(0.04, 0.0, 0.0), head=(0.02, 0.0, 0.05), left=left, right=right, face={"eyeBlinkLeft": 0.7})


def _paint(m: Moment) -> Posture:
    """A brush on an easel, a palette on the other arm."""
    a, b = m.noise(1, 0.7), m.noise(2, 0.8)
    right = Hand((0.02 + 0.10 * a, -0.02 + 0.12 * b, 0.50), (-0.25, 0.2, 0.95), (-0.85, -0.3, 0.0), 0.35, grip="pinch")
    left = Hand((0.16, -0.30, 0.30), (-0.3, 0.0, 0.95), (-0.1, 1.0, 0.0), 0.1, grip="cup")
    return Posture(spine=(0.05, 0.10 * a, 0.0), head=(0.06, 0.06 * a, 0.06), left=left, right=right)


def _draw(m: Moment) -> Posture:
    """A pad on the forearm, a pencil going over it."""
    a, b = m.noise(1, 1.6), m.noise(2, 1.9)
    left = Hand((-0.02, -0.36, 0.27), (-0.85, 0.1, 0.4), (0.0, 0.9, -0.3), 0.1, grip="cup")
    right = Hand((0.06 + 0.05 * a, -0.27 + 0.03 * b, 0.32 + 0.03 * b), (-0.6, -0.2, 0.7), (-0.5, -0.8, 0.0), 0.3, grip="pinch")
    return Posture(spine=(0.12, 0.0, 0.0), head=(0.40, 0.0, 0.05), eyes=(0.0, 0.2), left=left, right=right)


def _controller(m: Moment) -> Posture:
    a = m.noise(1, 0.7)
    hand = Hand((0.065, -0.31 + 0.015 * a, 0.30), (-0.35, 0.15, 0.9), (-0.85, 0.3, 0.0), 0.15, grip="cup")
    return Posture(spine=(0.18 + 0.05 * a, 0.0, 0.05 * a), head=(-0.02, 0.0, 0.06 * a)).hands(hand)


def _chess(m: Moment) -> Posture:
    """Chin in hand, then a piece is moved across the board."""
    go = float(np.interp(m.cycle, [0.0, 0.45, 0.6, 0.75, 0.9, 1.0], [0.0, 0.0, 1.0, 1.0, 0.0, 0.0]))
    over = float(np.interp(m.cycle, [0.55, 0.62, 0.74, 0.8], [0.0, 0.0, 1.0, 1.0]))
    far = _on_desk(
        0.10 - 0.10 * over,
        0.14 + 0.05 * float(np.sin(np.pi * over)),
        0.30 + 0.20 * go,
        (-0.2, -0.55, 0.8),
        (-0.3, -0.7, -0.5),
        "pinch",
        0.3,
    )
    chin = _on_desk(0.01, 0.36, 0.26, (-0.4, 0.85, -0.2), (-0.2, 0.1, -0.95), "fist", 0.1)
    return Posture(spine=(0.30, 0.0, 0.0), head=(0.24, 0.0, 0.0), eyes=(0.0, 0.25), left=chin, right=far)


def _cards(m: Moment) -> Posture:
    """Dealing packets from hand to hand."""
    a = abs(m.swing())
    left = Hand((0.04, -0.32, 0.30), (-0.5, 0.1, 0.85), (-0.3, 0.95, 0.0), 0.15, grip="cup")
    right = Hand((0.05, -0.24 + 0.10 * a, 0.31), (-0.7, -0.2, 0.6), (-0.4, -0.8, -0.2), 0.3, grip="pinch")
    return Posture(spine=(0.12, 0.0, 0.0), head=(0.36, 0.0, 0.0), left=left, right=right)


def _count(m: Moment) -> Posture:
    """Notes drawn one by one off a bundle."""
    a = max(m.swing(), 0.0) ** 0.7
    left = Hand((0.03, -0.27, 0.30), (-0.5, 0.3, 0.8), (-0.6, 0.4, -0.5), 0.15, grip="pinch")
    right = Hand((0.02 + 0.16 * a, -0.25 - 0.03 * a, 0.31), (-0.7, 0.1, 0.6), (-0.4, -0.4, -0.7), 0.25, grip="pinch")
    return Posture(spine=(0.10, 0.0, 0.0), head=(0.38, 0.0, 0.0), left=left, right=right)


def _fists(m: Moment) -> Posture:
    """Rock, scissors, paper: three shakes of a fist over the palm, then the sign."""
    c = m.cycle
    beat = abs(float(np.sin(np.pi * 4.0 * c))) if c < 0.75 else 0.0
    shown = c >= 0.75
    signs: tuple[Grip, ...] = ("fist", "point", "flat")
    grip = signs[(m.seed + m.count) % 3] if shown else "fist"
    right = Hand(
        (0.05, -0.26 + 0.12 * beat, 0.36 + (0.08 if shown else 0.0)), (-0.25, 0.05, 0.95), (-0.9, 0.0, -0.2), 0.2, grip=grip
    )
    left = Hand((0.03, -0.31, 0.34), (-0.8, 0.0, 0.5), (0.0, 1.0, 0.0), 0.15, grip="flat")
    return Posture(spine=(0.08, 0.0, 0.0), left=left, right=right)


_TABLE = Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("desk",))
ACTS = (
    ActRecipe(
        name="read",
        verbs=("read", "study", "leaf"),
        body=_read,
        period=5.5,
        fitting=Fitting("hands", (0.0, -0.10, 0.05), (0.75, 0.0, 0.0), words=("book",)),
        sounds=(Beat(0.8, "page", "hands"),),
    ),
    ActRecipe(
        name="read_newspaper",
        doing=("read",),
        objects=("newspaper", "paper", "map", "poster"),
        body=_newspaper,
        fitting=Fitting("hands", (0.0, -0.22, 0.02), words=("newspaper",)),
    ),
    ActRecipe(
        name="write",
        verbs=("write", "sign", "note", "do homework"),
        body=_write,
        on="sit",
        fitting=Fitting("right", (0.02, -0.05, 0.06), words=("pen",)),
        period=0.9,
        sounds=(Beat(0.2, "scratch", "right"),),
    ),
    ActRecipe(
        name="write_board",
        verbs=("teach",),
        doing=("write", "draw"),
        objects=("blackboard", "whiteboard", "chalkboard", "board", "wall"),
        body=_write_standing,
        fitting=Fitting("right", (0.02, 0.0, 0.05), words=("chalk",)),
    ),
    ActRecipe(
        name="type",
        verbs=("type", "code", "program", "work", "compute"),
        doing=("use", "work on", "work at", "play"),
        objects=("computer", "laptop", "keyboard", "typewriter"),
        body=_type,
        on="sit",
        period=0.42,
        fitting=Fitting("root", (0.0, DESK, 0.50), (0.0, np.pi, 0.0), words=("laptop",)),
        sounds=(Beat(0.0, "key", "left"), Beat(0.3, "key", "right"), Beat(0.62, "key", "left")),
    ),
    ActRecipe(
        name="phone",
        verbs=("phone", "telephone"),
        doing=("talk on", "use", "answer", "speak on", "talk"),
        objects=("phone", "telephone", "cell phone", "on the phone", "mobile"),
        body=_call,
        fitting=Fitting("right", (0.02, -0.07, 0.0), words=("phone",)),
    ),
    ActRecipe(
        name="text",
        verbs=("text", "scroll", "swipe"),
        doing=("look at", "check", "hold", "text on", "stare at", "scroll through"),
        objects=("phone", "smartphone", "tablet", "screen", "compass", "watch"),
        body=_text,
        fitting=Fitting("right", (0.02, 0.0, 0.03), words=("phone",)),
    ),
    ActRecipe(
        name="selfie",
        verbs=("take selfie",),
        doing=("take",),
        objects=("selfie", "selfies"),
        body=_selfie,
        fitting=Fitting("right", (0.02, 0.0, 0.03), words=("phone",)),
    ),
    ActRecipe(
        name="photograph",
        verbs=("photograph", "film", "record"),
        doing=("take", "use", "hold", "shoot"),
        objects=("photo", "picture", "photograph", "camera", "binoculars", "video", "telescope"),
        body=_photograph,
        period=2.2,
        fitting=Fitting("head", (0.0, 0.0, 0.15), words=("camera",)),
        sounds=(Beat(0.5, "shutter", "hands"),),
    ),
    ActRecipe(
        name="paint",
        verbs=("paint",),
        doing=("paint",),
        objects=("canvas", "easel", "portrait", "picture", "landscape"),
        body=_paint,
        fitting=Fitting("root", (0.0, 0.0, 0.75), (0.0, np.pi, 0.0), words=("easel",)),
    ),
    ActRecipe(
        name="draw",
        verbs=("draw", "sketch", "doodle"),
        body=_draw,
        fitting=Fitting("right", (0.02, -0.05, 0.06), words=("pencil",)),
        period=1.1,
        sounds=(Beat(0.2, "scratch", "right"),),
    ),
    ActRecipe(
        name="game",
        verbs=("game",),
        doing=("play", "use", "hold"),
        objects=("controller", "video game", "game", "console"),
        body=_controller,
        on="sit",
        period=0.6,
        fitting=Fitting("hands", (0.0, -0.02, 0.02), words=("game controller",)),
        sounds=(Beat(0.2, "click", "hands"),),
    ),
    ActRecipe(
        name="chess",
        verbs=("play chess",),
        doing=("play",),
        objects=("chess", "checkers", "board game", "go"),
        body=_chess,
        on="sit",
        period=4.5,
        fitting=Fitting("root", (0.0, 0.0, 0.27), (0.0, np.pi, 0.0), edge=True, words=("table",)),
        sounds=(Beat(0.75, "impact", "right", {"material": "wood", "speed": 0.8}),),
    ),
    ActRecipe(
        name="cards",
        verbs=("shuffle", "deal"),
        doing=("shuffle", "play", "deal"),
        objects=("card", "cards", "poker", "magic trick"),
        body=_cards,
        period=0.7,
        fitting=Fitting("left", (0.0, 0.0, 0.04), words=("cards",)),
        sounds=(Beat(0.0, "page", "hands"),),
    ),
    ActRecipe(
        name="count_money",
        verbs=("count",),
        doing=("count",),
        objects=("money", "cash", "coin", "coins", "note"),
        body=_count,
        period=0.75,
        fitting=Fitting("left", (0.0, 0.0, 0.06), words=("money",)),
        sounds=(Beat(0.1, "page", "hands"),),
    ),
    ActRecipe(
        name="rock_scissors_paper",
        verbs=("rock scissors paper", "rock paper scissors"),
        doing=("play", "rock"),
        objects=("rock scissors paper", "rock paper scissors", "scissors", "scissors paper"),
        body=_fists,
        period=2.6,
        faces=True,
        sounds=(Beat(0.25, "clap", "hands"), Beat(0.5, "clap", "hands")),
    ),
)
