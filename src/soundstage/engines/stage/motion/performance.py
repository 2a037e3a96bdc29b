"""What somebody does, in words and seconds: the order that the director gives and that `Motion` carries out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..scene import Curve, Speech, Vec3

__all__ = ["ACTS", "Act", "Gaze", "Performance", "UnknownAct", "act_for"]

# What a body can do, and the verbs that ask for it.
ACTS: dict[str, tuple[str, ...]] = {
    "stand": ("stand", "wait", "pause", "stop", "stay", "rest", "remain", "be", "pose", "breathe", "halt", "linger", "appear"),
    "walk": (
        "walk",
        "stroll",
        "step",
        "march",
        "stride",
        "wander",
        "hike",
        "trek",
        "trudge",
        "approach",
        "enter",
        "leave",
        "pace",
        "saunter",
        "limp",
        "go",
        "come",
        "move",
        "cross",
        "advance",
        "tread",
        "shuffle",
        "follow",
        "explore",
        "climb",
    ),
    "run": ("run", "jog", "sprint", "rush", "race", "hurry", "dash", "flee", "chase", "charge"),
    "turn": ("turn", "rotate", "face", "spin", "pivot"),
    "look": (
        "look",
        "gaze",
        "stare",
        "watch",
        "glance",
        "observe",
        "survey",
        "scan",
        "search",
        "see",
        "peer",
        "contemplate",
        "admire",
    ),
    "wave": ("wave", "greet", "salute", "beckon"),
    "point": ("point", "indicate", "gesture"),
    "nod": ("nod", "agree", "bow"),
    "talk": ("talk", "speak", "say", "tell", "whisper", "shout", "narrate", "explain", "sing", "ask", "answer"),
    "smile": ("smile", "grin", "laugh", "beam"),
}


class UnknownAct(KeyError):
    """Nobody here can do that."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind

    def __str__(self) -> str:
        return f"no body can do {self.kind!r}; it can: {', '.join(sorted(ACTS))}"


def act_for(verb: str) -> str | None:
    """The act that a verb (its lemma) asks for, or None when no body can do it."""
    lemma = verb.lower().strip()
    return next((kind for kind, verbs in ACTS.items() if lemma == kind or lemma in verbs), None)


@dataclass(frozen=True, kw_only=True)
class Act:
    """One thing done from `start` to `end`, clip seconds. `kind` is an act that the performer's kind can do.

    walk, run: along `path`, world (x, z) points beginning where the body stands; or straight along `azimuth` (else the way
    it faces). `speed` in m/s, else from the manner. An act that starts with the clip is already under way, one that ends
    with it goes on. turn: to `azimuth`. look, point: at `target`, or along `azimuth` and `elevation`. `manner` holds words
    of style: slowly, briskly, wearily, proudly, sadly, carefully, …
    """

    kind: str
    start: float
    end: float
    manner: tuple[str, ...] = ()
    path: tuple[tuple[float, float], ...] = ()
    speed: float | None = None
    azimuth: float | None = None
    elevation: float = 0.0
    target: Vec3 | None = None


@dataclass(frozen=True, kw_only=True)
class Gaze:
    """Where the eyes go from `start` on: a world point, a direction, a moving point (`follow`), or free (all None)."""

    start: float
    target: Vec3 | None = None
    azimuth: float | None = None
    elevation: float = 0.0
    follow: Curve | None = None


@dataclass(frozen=True, kw_only=True)
class Performance:
    """Everything one body does in a clip. `speeches` are those this body speaks on screen."""

    seconds: float = 6.0
    acts: tuple[Act, ...] = ()
    gazes: tuple[Gaze, ...] = ()
    speeches: Sequence[Speech] = ()
    mood: str = ""  # calm, happy, sad, angry, afraid, tired, proud, tense, …
    manner: tuple[str, ...] = field(default=())  # style words that colour all of it
