"""Who speaks: from the description of a voice to a program's voice and what must be done to it.

Typical speaking pitches by sex and age follow Titze, *Principles of Voice Production*: men about 110 Hz, women 200, children
of eight 280; vocal tracts of women are some 15 %, of children 25–30 % shorter than men's.
"""

from dataclasses import dataclass, replace
from typing import Literal

from soundstage.engines.stage.scene import Voice
from soundstage.engines.stage.sound.signal import generator
from soundstage.engines.stage.sound.speech.accent import ACCENTS

__all__ = ["Casting", "cast_voice"]


@dataclass(frozen=True, kw_only=True)
class Casting:
    """A program's voice and its reshaping; neutral values leave it alone."""

    program: Literal["flite", "festival", "espeak-ng"]
    voice: str
    accent: str = ""  # a key of `ACCENTS`, spoken by lexicon
    stretch: float = 1.0  # > 1 slower
    pitch: float = 110.0  # Hz, median
    span: float = 1.0  # factor on the melody's range
    formant: float = 1.0
    rasp: float = 0.0  # 0…1
    tremor: float = 0.0  # 0…1
    breath: float = -24.0  # dB of breath against voice
    drive: float = 0.6  # saturation
    body: float = 0.0  # dB at 160 Hz
    presence: float = 0.5  # dB at 3 kHz
    air: float = 0.0  # dB above 7 kHz
    flat: bool = False
    whisper: bool = False
    robot: bool = False
    level: float = 0.0  # dB


_HINTS: dict[str, dict[str, float]] = {
    "weathered": {"pitch": 0.9, "formant": 0.98, "rasp": 0.3, "breath": 4.0, "body": 2.0, "stretch": 1.05},
    "gravelly": {"pitch": 0.86, "formant": 0.955, "rasp": 0.5, "breath": 4.0, "body": 2.0},
    "raspy": {"pitch": 0.93, "rasp": 0.5, "breath": 5.0},
    "deep": {"pitch": 0.83, "formant": 0.945, "body": 3.0},
    "high": {"pitch": 1.17, "formant": 1.05},
    "calm": {"span": 0.85, "stretch": 1.07, "drive": 0.8},
    "authoritative": {"pitch": 0.95, "body": 1.5, "stretch": 1.04, "presence": 1.0},
    "slow": {"stretch": 1.15},
    "fast": {"stretch": 0.85},
    "gentle": {"breath": 4.0, "level": -2.0, "span": 0.9, "presence": -1.5},
    "breathy": {"breath": 10.0, "presence": -1.0, "air": 2.0},
    "happy": {"pitch": 1.08, "span": 1.3, "stretch": 0.94, "formant": 1.02},
    "sad": {"pitch": 0.95, "span": 0.7, "stretch": 1.13, "breath": 4.0, "level": -2.0},
    "angry": {"pitch": 1.06, "span": 1.25, "stretch": 0.94, "drive": 1.8, "rasp": 0.15, "level": 2.0, "presence": 2.0},
    "afraid": {"pitch": 1.12, "span": 1.1, "tremor": 0.5, "breath": 6.0, "stretch": 0.96},
    "epic": {"pitch": 0.84, "formant": 0.93, "body": 4.0, "stretch": 1.12, "drive": 1.4, "rasp": 0.2},
    "monster": {"pitch": 0.68, "formant": 0.8, "rasp": 0.7, "body": 4.0, "stretch": 1.15, "drive": 2.0},
    "tiny": {"pitch": 1.35, "formant": 1.22, "stretch": 0.92},
    "tired": {"span": 0.75, "stretch": 1.12, "rasp": 0.15, "breath": 5.0, "level": -2.0},
}
_SAME = {
    "rugged": "weathered", "grizzled": "weathered", "worn": "weathered", "seasoned": "weathered", "50s": "weathered",
    "60s": "weathered",
    "gruff": "gravelly", "rough": "gravelly", "growling": "gravelly", "hoarse": "raspy", "husky": "raspy", "croaky": "raspy",
    "smoky": "raspy",
    "low": "deep", "bass": "deep", "baritone": "deep", "resonant": "deep", "booming": "epic", "squeaky": "tiny",
    "shrill": "high",
    "measured": "calm", "serene": "calm", "steady": "calm", "commanding": "authoritative", "confident": "authoritative",
    "stern": "authoritative",
    "quick": "fast", "hurried": "fast", "urgent": "fast", "soft": "gentle", "softly": "gentle", "quiet": "gentle",
    "quietly": "gentle",
    "tender": "gentle", "warm": "gentle", "soothing": "gentle", "airy": "breathy", "sultry": "breathy", "cheerful": "happy",
    "excited": "happy",
    "joyful": "happy", "bright": "happy", "playful": "happy", "energetic": "happy", "enthusiastic": "happy",
    "melancholy": "sad", "mournful": "sad",
    "sorrowful": "sad", "solemn": "sad", "wistful": "sad", "furious": "angry", "angrily": "angry", "fierce": "angry",
    "scared": "afraid",
    "nervous": "afraid", "trembling": "afraid", "frightened": "afraid", "anxious": "afraid", "fear": "afraid", "joy": "happy",
    "anger": "angry",
    "sadness": "sad", "dramatic": "epic", "trailer": "epic", "cinematic": "epic", "demonic": "monster", "monstrous": "monster",
    "giant": "monster",
    "alien": "monster", "dragon": "monster", "ogre": "monster", "fairy": "tiny", "elf": "tiny", "mouse": "tiny",
    "weary": "tired", "exhausted": "tired",
    "cracked": "raspy", "slowly": "slow", "deliberate": "slow",
}  # fmt: skip
_ROBOT = frozenset([
    "robot", "robotic", "android", "mechanical", "synthetic", "computer", "cyborg", "droid", "ai", "machine", "metallic",
])  # fmt: skip
_ADDED = frozenset({"breath", "body", "presence", "air", "level"})
_MOST = frozenset({"rasp", "tremor"})


def cast_voice(voice: Voice, seed: int) -> Casting:
    """Choose and shape. The seed moves pitch, throat and pace a little, so that two like descriptions are two people."""
    words = {word for trait in (*voice.traits, voice.emotion) for word in trait.lower().replace("-", " ").split()}
    chosen = _robot() if words & _ROBOT else _speaker(voice)
    for hint in sorted({_SAME.get(word, word) for word in words} & _HINTS.keys()):
        chosen = _changed(chosen, _HINTS[hint])
    chosen = _delivered(chosen, voice)
    rng = generator(seed, "voice", repr(voice))
    return replace(
        chosen,
        pitch=chosen.pitch * float(rng.uniform(0.955, 1.045)),
        formant=chosen.formant * float(rng.uniform(0.982, 1.018)),
        stretch=chosen.stretch * float(rng.uniform(0.97, 1.03)),
    )


def _speaker(voice: Voice) -> Casting:
    accent = voice.accent.lower().strip()
    language = voice.language.lower().split("-")[0] or "en"
    if language != "en":
        return _foreign(voice, language)
    spoken = next((name for name in ACCENTS if name in accent), "")
    if voice.age == "child":
        chosen = _child(voice.gender == "female")
    elif voice.gender == "female":
        chosen = _woman(voice.age)
    else:
        chosen = _man(voice.age, british=bool(spoken) and not ACCENTS[spoken].startswith("en-us"))
    if spoken:
        own = chosen.voice == "awb" and ACCENTS[spoken] == "en-gb-scotland"
        chosen = replace(chosen, accent="" if own else spoken, program="flite")
    return chosen


def _man(age: str, *, british: bool) -> Casting:
    name = "awb" if british or age == "old" else "rms"
    chosen = Casting(program="flite", voice=name, pitch=108.0, body=1.5)
    if age == "old":
        return replace(
            chosen, pitch=118.0, formant=0.99, stretch=1.14, rasp=0.18, tremor=0.32, breath=-20.0, presence=0.0, body=0.0
        )
    if age == "young":
        return replace(chosen, pitch=121.0, formant=1.045, stretch=0.97, body=0.0)
    return chosen


def _woman(age: str) -> Casting:
    chosen = Casting(program="festival", voice="slt", pitch=196.0, presence=0.0, breath=-21.0)
    if age == "old":
        return replace(chosen, pitch=178.0, formant=0.97, stretch=1.2, rasp=0.3, tremor=0.5, breath=-16.0, presence=0.0)
    if age == "young":
        return replace(chosen, pitch=214.0, formant=1.03, span=1.12, stretch=0.98)
    return chosen


def _child(girl: bool) -> Casting:
    return Casting(
        program="festival", voice="slt", pitch=284.0 if girl else 270.0, formant=1.1 if girl else 1.085, span=1.15,
        stretch=1.04, breath=-20.0, presence=0.0, body=-1.0, air=0.0,
    )  # fmt: skip


def _robot() -> Casting:
    return Casting(
        program="flite", voice="kal16", pitch=104.0, flat=True, robot=True, breath=-60.0, drive=1.0, formant=0.98, presence=0.0
    )


def _foreign(voice: Voice, language: str) -> Casting:
    woman = voice.gender == "female"
    pitch = {"child": 275.0, "young": 205.0 if woman else 120.0, "old": 180.0 if woman else 112.0}.get(
        voice.age, 192.0 if woman else 108.0
    )
    chosen = Casting(
        program="espeak-ng",
        voice=f"{language}+{'f2' if woman or voice.age == 'child' else 'm3'}",
        pitch=pitch,
        span=1.1,
        breath=-20.0,
        drive=0.9,
        formant=1.14 if voice.age == "child" else 1.0,
    )
    return replace(chosen, stretch=1.15, tremor=0.4, rasp=0.25) if voice.age == "old" else chosen


def _delivered(chosen: Casting, voice: Voice) -> Casting:
    if voice.delivery == "whispers":
        return replace(chosen, whisper=True, level=chosen.level - 7.0, stretch=chosen.stretch * 1.05)
    if voice.delivery == "shouts":
        return _changed(
            chosen,
            {
                "pitch": 1.28,
                "span": 1.25,
                "formant": 1.03,
                "drive": 2.2,
                "level": 6.0,
                "presence": 5.0,
                "body": -3.0,
                "stretch": 1.02,
            },
        )
    if voice.delivery == "sings":
        return _changed(chosen, {"stretch": 1.45, "span": 1.35, "tremor": 0.35})
    return chosen


def _changed(chosen: Casting, hint: dict[str, float]) -> Casting:
    values: dict[str, float] = {}
    for name, amount in hint.items():
        now = float(getattr(chosen, name))
        values[name] = now + amount if name in _ADDED else max(now, amount) if name in _MOST else now * amount
    return replace(chosen, **values)  # type: ignore[arg-type]
