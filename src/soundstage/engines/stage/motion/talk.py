"""Faces that speak and feel: mouth shapes from the phones, brows and nods on stress, and the mood underneath."""

import numpy as np

from .bearing import Bearing
from .performance import Performance
from .visemes import mouth_of

NOD = 0.055  # radians of a stressed word's nod
# A face at rest is not a mask: lids a little down, the mouth's corners a little up.
_REST = {"eyeSquint": 0.24, "eyeBlink": 0.09, "cheekSquint": 0.08, "mouthSmile": 0.07, "browDown": 0.06}
_MOODS: dict[str, dict[str, float]] = {
    "happy": {"mouthSmile": 0.50, "cheekSquint": 0.42, "eyeSquint": 0.26},
    "sad": {"browInnerUp": 0.5, "mouthFrown": 0.25, "eyeSquint": 0.1, "eyeBlink": 0.14},
    "angry": {"browDown": 0.6, "eyeSquint": 0.25, "mouthPress": 0.2, "noseSneer": 0.15},
    "afraid": {"browInnerUp": 0.6, "eyeWide": 0.4, "mouthStretch": 0.2},
    "tired": {"eyeBlink": 0.18, "browDown": 0.1},
    "tense": {"browDown": 0.3, "eyeSquint": 0.2, "mouthPress": 0.2},
    "proud": {"mouthSmile": 0.1, "eyeSquint": 0.12},
    "calm": {"mouthSmile": 0.16, "cheekSquint": 0.12},
    "wonder": {"browInnerUp": 0.35, "eyeWide": 0.25, "jawOpen": 0.06},
    "surprised": {"browInnerUp": 0.65, "browOuterUp": 0.55, "eyeWide": 0.65, "jawOpen": 0.22},
    "disgusted": {"noseSneer": 0.7, "browDown": 0.4, "mouthUpperUp": 0.35, "mouthFrown": 0.35, "eyeSquint": 0.35},
    "thinking": {"browDown": 0.28, "eyeSquint": 0.2, "mouthPress": 0.22, "browInnerUp": 0.12},
    "crying": {
        "browInnerUp": 0.85,
        "mouthFrown": 0.6,
        "eyeSquint": 0.45,
        "eyeBlink": 0.3,
        "mouthStretch": 0.25,
        "jawOpen": 0.08,
    },
    "laughing": {"mouthSmile": 0.8, "cheekSquint": 0.7, "eyeSquint": 0.5, "jawOpen": 0.22},
}
_SYNONYMS = {
    "joyful": "happy",
    "cheerful": "happy",
    "smiling": "happy",
    "joy": "happy",
    "excited": "happy",
    "joyfully": "happy",
    "happily": "happy",
    "delighted": "happy",
    "playful": "happy",
    "glad": "happy",
    "sadness": "sad",
    "melancholy": "sad",
    "lonely": "sad",
    "furious": "angry",
    "stern": "angry",
    "scared": "afraid",
    "fearful": "afraid",
    "weary": "tired",
    "exhausted": "tired",
    "nervous": "tense",
    "worried": "tense",
    "determined": "tense",
    "serious": "tense",
    "confident": "proud",
    "heroic": "proud",
    "peaceful": "calm",
    "serene": "calm",
    "awe": "wonder",
    "awed": "wonder",
    "amazed": "wonder",
    "shocked": "surprised",
    "astonished": "surprised",
    "startled": "surprised",
    "curious": "wonder",
    "disgust": "disgusted",
    "thoughtful": "thinking",
    "pensive": "thinking",
    "pensively": "thinking",
    "contemplative": "thinking",
    "thoughtfully": "thinking",
    "weeping": "crying",
    "tearful": "crying",
    "heartbroken": "crying",
    "sadly": "sad",
    "unhappy": "sad",
    "gloomy": "sad",
    "angrily": "angry",
    "mad": "angry",
    "frightened": "afraid",
    "terrified": "afraid",
    "anxious": "tense",
    "sleepy": "tired",
    "proudly": "proud",
    "calmly": "calm",
    "relaxed": "calm",
}
_MIDDLE = frozenset({"browInnerUp", "jawOpen", "cheekPuff"})


class Talk:
    """Face weights and head movement over a clip."""

    def __init__(self, performance: Performance, seed: int) -> None:
        self._mouths = [mouth_of(speech) for speech in performance.speeches]
        moods = {m: w for word in _words(performance) for m, w in _mood(word).items()}
        self._mood = _resting(moods) | moods
        self._smiles = [(a.start, a.end) for a in performance.acts if a.kind == "smile"]
        self._nods = [(a.start, a.end) for a in performance.acts if a.kind == "nod"]
        self._tilt = float(np.random.default_rng([seed, 17]).uniform(-1.0, 1.0))

    def apply(self, bearing: Bearing, seconds: float) -> None:
        """Add this moment's face and nods to a bearing."""
        face = dict(self._mood)
        for start, end in self._smiles:
            share = float(np.clip((seconds - start) / 0.35, 0.0, 1.0) * np.clip((end + 0.4 - seconds) / 0.4, 0.0, 1.0))
            for name, weight in _sided(_MOODS["happy"]).items():
                face[name] = max(face.get(name, 0.0), 1.35 * weight * share)
        nod = sum(_nodding(seconds, start, end) for start, end in self._nods)
        for mouth in self._mouths:
            for name, weight in mouth.at(seconds).items():
                face[name] = min(face.get(name, 0.0) * 0.6 + weight, 1.0)
            for moment, strength in mouth.stresses:
                pulse = _pulse(seconds - moment, 0.34)
                nod += NOD * strength * pulse
                face["browInnerUp"] = face.get("browInnerUp", 0.0) + 0.32 * strength * _pulse(seconds - moment + 0.06, 0.5)
                for side in ("Left", "Right"):
                    name = f"browOuterUp{side}"
                    face[name] = face.get(name, 0.0) + 0.16 * strength * pulse
        bearing.face = face
        pitch, yaw, roll = bearing.head
        bearing.head = (pitch + nod, yaw, roll + 0.35 * nod * self._tilt)


def _words(performance: Performance) -> list[str]:
    """The mood of the whole first, then what is said of the body and of its acts: the nearer word wins."""
    phrases = (performance.mood, *performance.manner, *(phrase for act in performance.acts for phrase in act.manner))
    return [word for phrase in phrases for word in phrase.replace(",", " ").split()]


def on_face(word: str) -> bool:
    """Whether a word of mood shows on a face."""
    return bool(_mood(word))


def _mood(word: str) -> dict[str, float]:
    key = word.lower()
    return _sided(_MOODS.get(_SYNONYMS.get(key, key), {}))


def _resting(moods: dict[str, float]) -> dict[str, float]:
    """What a mood leaves of the face at rest: fright opens the lids, grief and anger end the smile."""
    stirred = any(name.startswith(("eyeWide", "mouthFrown", "mouthPress", "noseSneer")) for name in moods)
    rest = {name: weight for name, weight in _REST.items() if not (stirred and name.startswith(("eye", "mouth")))}
    return _sided(rest)


def _sided(weights: dict[str, float]) -> dict[str, float]:
    out: dict[str, float] = {}
    for name, weight in weights.items():
        if name in _MIDDLE:
            out[name] = weight
        else:
            out[f"{name}Left"] = weight
            out[f"{name}Right"] = weight * 0.94
    return out


def _pulse(since: float, width: float) -> float:
    u = since / width + 0.35
    return float(np.sin(np.pi * u) ** 2) if 0.0 < u < 1.0 else 0.0


def _nodding(seconds: float, start: float, end: float) -> float:
    if not start < seconds < end:
        return 0.0
    u = (seconds - start) / max(end - start, 1e-6)
    return float(0.16 * np.sin(np.pi * u) * (0.5 - 0.5 * np.cos(2.0 * np.pi * (seconds - start) / 0.55)))
