"""How style words, age, mood, speed and gravity change the way a body stands and walks."""

from dataclasses import dataclass, replace

import numpy as np

EARTH_GRAVITY = 9.81


@dataclass(frozen=True, slots=True)
class Style:
    """Factors on the common walk; 1 is everyday. `stoop` and `stance` are in radians and metres."""

    speed: float = 1.0
    stride: float = 1.0  # step length at a given speed; cadence follows
    swing: float = 1.0  # arms
    sway: float = 1.0  # pelvis
    bounce: float = 1.0
    lift: float = 1.0  # how high the feet clear the ground
    stoop: float = 0.0  # forward bend of the spine
    chin: float = 0.0  # head bent down
    crouch: float = 0.0  # share of the leg that stays bent
    width: float = 1.0  # between the feet
    elbow: float = 0.0  # extra bend, radians
    abduct: float = 0.0  # arms held off the body, radians
    restless: float = 1.0  # weight shifts and glances


_WORDS: dict[tuple[str, ...], dict[str, float]] = {
    ("slowly", "slow", "leisurely", "gently", "calmly", "quietly", "strolling", "stroll", "pensively"): {
        "speed": 0.72,
        "swing": 0.8,
    },
    ("briskly", "brisk", "quickly", "quick", "fast", "hurriedly", "hurried", "rapidly"): {"speed": 1.35, "swing": 1.2},
    ("wearily", "weary", "tired", "exhausted", "heavily", "trudging", "trudge"): {
        "speed": 0.72,
        "stoop": 0.16,
        "chin": 0.18,
        "swing": 0.6,
        "lift": 0.75,
        "crouch": 0.012,
        "bounce": 0.8,
    },
    ("sadly", "sad", "sadness", "dejected", "mournful", "lonely"): {
        "speed": 0.8,
        "stoop": 0.12,
        "chin": 0.25,
        "swing": 0.55,
        "restless": 0.6,
    },
    ("proudly", "proud", "confidently", "confident", "boldly", "heroic", "heroically", "triumphant"): {
        "stoop": -0.06,
        "chin": -0.06,
        "swing": 1.15,
        "stride": 1.06,
    },
    ("happily", "happy", "cheerful", "joyful", "joyfully", "playful"): {"bounce": 1.35, "swing": 1.25, "stoop": -0.03},
    ("carefully", "careful", "cautiously", "cautious", "stealthily", "sneaking"): {
        "speed": 0.62,
        "lift": 1.4,
        "crouch": 0.03,
        "stride": 0.85,
        "swing": 0.5,
        "chin": 0.08,
    },
    ("nervous", "nervously", "tense", "anxious", "afraid", "scared"): {"restless": 1.8, "stoop": 0.04, "swing": 0.8},
    ("angry", "angrily", "determined", "resolute", "furious"): {"speed": 1.12, "stoop": 0.07, "swing": 1.2, "stride": 1.05},
    ("old", "elderly", "aged", "weathered"): {
        "speed": 0.75,
        "stride": 0.86,
        "stoop": 0.13,
        "crouch": 0.02,
        "swing": 0.7,
        "lift": 0.8,
        "width": 1.15,
    },
    ("march", "marching"): {"swing": 1.4, "lift": 1.3, "stoop": -0.04},
    ("suited",): {
        "speed": 0.78,
        "width": 1.55,
        "abduct": 0.17,
        "elbow": 0.32,
        "swing": 0.62,
        "stoop": 0.06,
        "restless": 0.7,
        "lift": 1.3,
    },
}


def style_of(words: tuple[str, ...], gravity: float = EARTH_GRAVITY) -> Style:
    """The style that words ask for, carried out under `gravity` (m/s²).

    A walk keeps its Froude number v²/(g·leg), so speed falls with the root of gravity; what is lost in weight shows as
    a longer hang and a higher bounce (Minetti 2001).
    """
    style = Style()
    asked = {word.lower() for word in words}
    for names, changes in _WORDS.items():
        if asked & set(names):
            style = _combined(style, changes)
    ratio = float(np.clip(gravity / EARTH_GRAVITY, 0.12, 1.0))
    return replace(style, speed=style.speed * ratio**0.35, bounce=style.bounce * ratio**-0.45, lift=style.lift * ratio**-0.25)


def _combined(style: Style, changes: dict[str, float]) -> Style:
    added = {"stoop", "chin", "crouch", "elbow", "abduct"}
    values = {name: getattr(style, name) + v if name in added else getattr(style, name) * v for name, v in changes.items()}
    return replace(style, **values)
