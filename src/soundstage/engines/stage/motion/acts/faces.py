"""What a face and head do by themselves: nod, shake, smile, talk, laugh, yawn."""

from ..posture import Posture
from ..recipe import ActRecipe, Moment


def _plain(m: Moment) -> Posture:
    return Posture()


def _shaking(m: Moment) -> Posture:
    return Posture(head=(0.03, 0.34 * m.swing(), 0.02))


def _laughing(m: Moment) -> Posture:
    shake = abs(m.wave(2.4))
    tip = 0.5 + 0.5 * m.wave(0.27)
    face = {
        f"{name}{side}": weight
        for name, weight in (("mouthSmile", 0.8), ("cheekSquint", 0.7), ("eyeSquint", 0.55))
        for side in ("Left", "Right")
    }
    return Posture(
        spine=(0.10 - 0.22 * tip + 0.035 * shake, 0.0, 0.0),
        head=(0.04 - 0.30 * tip, 0.06, 0.05),
        shrug=0.04 + 0.09 * shake,
        face={**face, "jawOpen": 0.28 + 0.12 * shake},
    )


def _tongue_out(m: Moment) -> Posture:
    return Posture(
        head=(-0.03, 0.0, 0.10), face={"jawOpen": 0.38, "tongueOut": 0.95, "eyeSquintLeft": 0.3, "eyeSquintRight": 0.5}
    )


def _sleepy(m: Moment) -> Posture:
    return Posture(head=(0.30 + 0.06 * m.wave(0.2), 0.05, 0.08), face={"eyeBlinkLeft": 0.95, "eyeBlinkRight": 0.95})


def _winking(m: Moment) -> Posture:
    shut = 1.0 if 0.15 < m.cycle < 0.38 else 0.0
    return Posture(head=(0.0, 0.0, 0.08), face={"eyeBlinkRight": shut, "cheekSquintRight": 0.6 * shut, "mouthSmileRight": 0.5})


ACTS = (
    ActRecipe(name="nod", verbs=("nod", "agree"), body=_plain, layer="face"),
    ActRecipe(
        name="shake_head",
        verbs=("shake head", "head shake", "disagree"),
        doing=("shake",),
        objects=("head",),
        body=_shaking,
        layer="face",
        period=0.75,
    ),
    ActRecipe(
        name="talk",
        verbs=(
            "talk",
            "speak",
            "say",
            "tell",
            "whisper",
            "shout",
            "narrate",
            "explain",
            "ask",
            "answer",
            "chat",
            "converse",
            "discuss",
            "yell",
            "scream",
            "call",
            "argue",
            "announce",
            "present",
            "lecture",
        ),
        body=_plain,
        layer="face",
    ),
    ActRecipe(name="smile", verbs=("smile", "grin", "beam"), body=_plain, layer="face"),
    ActRecipe(name="laugh", verbs=("laugh", "giggle", "chuckle"), body=_laughing, layer="face", period=1.0),
    ActRecipe(
        name="tongue",
        verbs=("stick tongue out", "stick tongue"),
        doing=("stick", "stick out", "show"),
        objects=("tongue", "tongue out"),
        body=_tongue_out,
        layer="face",
        sounds=(),
    ),
    ActRecipe(name="doze", verbs=("doze", "nap", "nod off"), body=_sleepy, layer="face"),
    ActRecipe(name="wink", verbs=("wink",), body=_winking, layer="face", period=1.8),
)
