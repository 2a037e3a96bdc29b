"""A line of dialogue becomes an utterance, with the times of its phones."""

import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from soundstage.engines.stage.scene import Floats, Voice
from soundstage.engines.stage.sound.signal import RATE
from soundstage.engines.stage.sound.speech.programs import find_program, run
from soundstage.engines.stage.sound.speech.resample import resampled

__all__ = ["Utterance", "speak"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Utterance:
    """A spoken line: mono float32 at `rate`; phones are lower-case ARPAbet with start and end in seconds, `pau` for silence."""

    samples: Floats
    rate: int
    phones: tuple[tuple[str, float, float], ...]

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


def speak(words: str, voice: Voice, seed: int) -> Utterance:
    """Speak `words` as `voice`, at 48 kHz, silence trimmed. Raises `EngineError` when the program it needs is missing."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "words.txt").write_text(words)
        chosen = "slt" if voice.gender == "female" else "awb"
        told = run([find_program("flite"), "-voice", chosen, "-psdur", "-f", folder / "words.txt", "-o", folder / "out.wav"])
        with wave.open(str(folder / "out.wav")) as file:
            samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float32) / 32768.0
            rate = file.getframerate()
    phones, last = [], 0.0
    for item in told.split():
        phone, _, end = item.partition(":")
        phones.append((phone, last, float(end)))
        last = float(end)
    return Utterance(samples=resampled(samples, rate), rate=RATE, phones=tuple(phones))
