"""What a face and head do by themselves: nod, shake, smile, talk, laugh, yawn."""

import numpy as np

from ..posture import Hand, Posture
from ..recipe import ActRecipe, Moment


def _plain(m: Moment) -> Posture:
    return Posture()


def _talking(m: Moment) -> Posture:
    """Hands that go with the words: they open on the beat, now one, now both, and sink between."""
    phrase = (m.t / 2.6) % 1.0
    raised = float(np.clip(np.sin(np.pi * phrase) * 1.7 - 0.25, 0.0, 1.0))
    beat = 0.035 * m.wave(1.3) * raised
    open_ = Hand(
        (0.22 + 0.06 * m.noise(1, 0.5), -0.40 + 0.16 * raised + beat, 0.22 + 0.07 * raised), (0.05, 0.1 + 0.25 * raised, 0.95),
        (-0.6, 0.75 * raised - 0.1, 0.0), 0.15,
    )  # fmt: skip
    calm = Hand((0.19, -0.41 + 0.4 * beat, 0.19), (-0.2, -0.1, 0.95), (-0.85, 0.2, 0.0), 0.1)
    turn = int(m.t // 2.6) + m.pick(3)
    return Posture(spine=(0.02 * raised, 0.04 * m.noise(2, 0.4), 0.0)).hands(open_ if turn % 3 == 2 else calm, open_)


def _listening(m: Moment) -> Posture:
    """Head a little to one side, a slow nod from time to time."""
    nod = max(0.0, m.wave(0.19)) ** 6 * (0.5 - 0.5 * float(np.cos(2.0 * np.pi * 1.6 * m.t)))
    return Posture(
        spine=(0.03, 0.0, 0.0), head=(0.02 + 0.16 * nod, 0.0, 0.09), face={"browInnerUp": 0.15, "eyeSquintLeft": 0.15}
    )


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


def _eyes_closed(m: Moment) -> Posture:
    """Lids that sink and stay down; the chin follows a little, as it does when somebody savours or rests."""
    shut = float(np.clip(m.t / 0.45, 0.0, 1.0)) ** 2 * (3.0 - 2.0 * float(np.clip(m.t / 0.45, 0.0, 1.0)))
    return Posture(head=(0.06 * shut, 0.0, 0.02), face={"eyeBlinkLeft": shut, "eyeBlinkRight": shut, "browInnerUp": 0.1 * shut})


def _eyes_opening(m: Moment) -> Posture:
    """Lids that were down rise, and go a little past their rest before they settle."""
    open_ = float(np.clip(m.t / 0.55, 0.0, 1.0))
    wide = float(np.sin(np.pi * np.clip((m.t - 0.35) / 0.7, 0.0, 1.0)))
    lids = 1.0 - open_ * open_ * (3.0 - 2.0 * open_)
    face = {"eyeBlinkLeft": lids, "eyeBlinkRight": lids, "eyeWideLeft": 0.5 * wide, "eyeWideRight": 0.5 * wide}
    return Posture(head=(0.05 * lids - 0.03 * open_, 0.0, 0.0), face=face)


ACTS = (
    ActRecipe(
        name="close_eyes",
        verbs=("close eyes", "shut eyes"),
        doing=("close", "shut", "squeeze"),
        objects=("eye", "eyes", "eyelid", "eyelids"),
        body=_eyes_closed,
        layer="face",
    ),
    ActRecipe(
        name="open_eyes",
        verbs=("open eyes",),
        doing=("open", "widen"),
        objects=("eye", "eyes", "eyelid", "eyelids"),
        body=_eyes_opening,
        layer="face",
    ),
    ActRecipe(name="listen", verbs=("listen", "hear", "attend"), body=_listening, layer="face"),
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
        body=_talking,
        eases=(0.7, 0.8),
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
