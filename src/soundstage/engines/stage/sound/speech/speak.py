"""A line of dialogue becomes an utterance, with the times of its phones."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Floats, Voice
from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.sound.signal import RATE, Grid, decibels, generator
from soundstage.engines.stage.sound.speech.accent import ACCENTS, lexicon
from soundstage.engines.stage.sound.speech.casting import Casting, cast_voice
from soundstage.engines.stage.sound.speech.espeak import speak_espeak
from soundstage.engines.stage.sound.speech.festival import speak_festival
from soundstage.engines.stage.sound.speech.flite import speak_flite
from soundstage.engines.stage.sound.speech.normalise import normalise
from soundstage.engines.stage.sound.speech.pauses import paused
from soundstage.engines.stage.sound.speech.phones import Phones
from soundstage.engines.stage.sound.speech.resample import resampled
from soundstage.engines.stage.sound.speech.source import Raw
from soundstage.engines.stage.sound.speech.timbre import colour, limited
from soundstage.engines.stage.sound.speech.vocoder import reshape

__all__ = ["LEVEL", "Utterance", "faded", "speak", "synthesise", "trimmed"]

LEVEL = -20.0  # LUFS of a line spoken plainly
_PEAK = 0.6  # of a line spoken plainly: −4.4 dBFS, so that a mix of speakers has room
_LEAD, _TAIL = 0.04, 0.09  # seconds of silence kept before the first phone and after the last
_LONGEST = 600  # characters: some 40 s, far beyond the longest clip


@dataclass(frozen=True, kw_only=True, eq=False)
class Utterance:
    """A spoken line: mono float32 at `rate`; phones are lower-case ARPAbet with start and end in seconds, `pau` for silence.

    The phones cover the whole of the samples without gaps.
    """

    samples: Floats
    rate: int
    phones: Phones

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


def speak(words: str, voice: Voice, seed: int) -> Utterance:
    """Speak `words` as `voice` at 48 kHz, silence trimmed, −20 LUFS for a plain delivery; the same again is bit-identical.

    Raises `EngineError` for a line with nothing to say or too long, and when the program that the voice needs is missing.
    """
    text = normalise(words, voice.language)
    if not any(letter.isalnum() for letter in text):
        raise EngineError(
            "a line of dialogue has no words to speak",
            code="INPUT_VALIDATION_ERROR",
            advice="Put words between the quotation marks.",
        )
    if len(text) > _LONGEST:
        raise EngineError(
            f"a line of dialogue has {len(text)} characters, more than {_LONGEST}",
            code="INPUT_VALIDATION_ERROR",
            advice="A clip holds at most 15 seconds: shorten the line.",
        )
    casting = cast_voice(voice, seed)
    with tempfile.TemporaryDirectory(prefix="line-") as folder:
        raw = synthesise(text, casting, Path(folder))
    raw = paused(trimmed(raw), text, casting.stretch)
    rng = generator(seed, "speech", text)
    plain = resampled(raw.samples, raw.rate)
    shaped = reshape(
        plain,
        pitch=casting.pitch,
        span=casting.span,
        formant=casting.formant,
        rasp=casting.rasp,
        tremor=casting.tremor,
        flat=casting.flat,
        rng=rng,
    )
    finished = faded(colour(shaped, casting, 0.46 * raw.rate, rng))
    level = loudness(np.concatenate([finished, np.zeros(RATE // 2)]))
    samples = limited(finished * decibels(LEVEL + casting.level - level), min(_PEAK * decibels(casting.level), 0.9))
    return Utterance(samples=np.asarray(samples, np.float32), rate=RATE, phones=raw.phones)


def synthesise(text: str, casting: Casting, folder: Path) -> Raw:
    """Normalised `text` as the casting's program says it, before it is reshaped; working files go into `folder`."""
    if casting.program == "festival":
        return speak_festival(text, casting.voice, casting.stretch, folder)
    if casting.program == "espeak-ng":
        return speak_espeak(text, casting.voice, 160.0 / casting.stretch, 50.0, folder)
    pronounced = lexicon(text, casting.accent, folder) if casting.accent in ACCENTS else {}
    return speak_flite(text, casting.voice, casting.stretch, pronounced, folder)


def trimmed(raw: Raw) -> Raw:
    """Cut the silence before and after, and move the phones with it."""
    sounding = [(start, end) for phone, start, end in raw.phones if phone != "pau"]
    if not sounding:
        raise EngineError("the speech program said nothing", retryable=True)
    begin = max(sounding[0][0] - _LEAD, 0.0)
    finish = min(sounding[-1][1] + _TAIL, len(raw.samples) / raw.rate)
    first, last = round(begin * raw.rate), round(finish * raw.rate)
    begin, finish = first / raw.rate, last / raw.rate
    phones = [(phone, max(start, begin) - begin, min(end, finish) - begin) for phone, start, end in raw.phones]
    kept = [row for row in phones if row[2] - row[1] > 1e-6]
    if kept[-1][2] < finish - begin - 1e-3:
        kept.append(("pau", kept[-1][2], finish - begin))
    return Raw(samples=raw.samples[first:last], rate=raw.rate, phones=tuple(kept))


def faded(samples: Grid) -> Grid:
    """In over 8 ms, out over 40 ms, as raised cosines."""
    begin, end = int(0.008 * RATE), int(0.04 * RATE)
    samples[:begin] *= 0.5 - 0.5 * np.cos(np.linspace(0.0, np.pi, begin))
    samples[len(samples) - end :] *= 0.5 + 0.5 * np.cos(np.linspace(0.0, np.pi, end))
    return samples
