"""Where a clip's lines are recorded: by the operator's voice server where there is one, else by the voices of the house."""

import tempfile
from pathlib import Path

import numpy as np

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Voice
from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.sound.signal import RATE, decibels
from soundstage.engines.stage.sound.speech.alignment import aligned, by_level
from soundstage.engines.stage.sound.speech.casting import cast_voice
from soundstage.engines.stage.sound.speech.normalise import normalise
from soundstage.engines.stage.sound.speech.resample import resampled
from soundstage.engines.stage.sound.speech.riff import BadWave, read_riff
from soundstage.engines.stage.sound.speech.server import VoiceFailed, VoiceServer, fetch
from soundstage.engines.stage.sound.speech.source import Raw
from soundstage.engines.stage.sound.speech.speak import LEVEL, Utterance, faded, speak, synthesise, trimmed
from soundstage.engines.stage.sound.speech.timbre import limited

__all__ = ["Booth"]

_PEAK = 0.6


class Booth:
    """Records the lines of one clip; `notes` say who spoke and how the mouths were timed.

    After the first failure the server is not asked again: a clip waits for it once at most.
    """

    def __init__(self, server: VoiceServer | None) -> None:
        self._server = server
        self._kept: dict[tuple[str, Voice], Utterance] = {}
        self.notes: tuple[str, ...] = ()

    @classmethod
    def from_environment(cls) -> "Booth":
        """The booth that the environment names. Raises `EngineError` for settings that make no sense."""
        try:
            return cls(VoiceServer.from_environment())
        except ValueError as error:
            raise EngineError(str(error), advice="Correct the setting, or take it away to speak by Debian's voices.") from None

    def record(self, words: str, voice: Voice, seed: int) -> Utterance:
        """As `speak`. Robots are always voices of the house: theirs is an effect that a server does not know."""
        if self._server is None or cast_voice(voice, seed).robot:
            return speak(words, voice, seed)
        key = (words, voice)
        if key not in self._kept:
            try:
                self._kept[key] = self._asked(self._server, words, voice, seed)
            except VoiceFailed as failure:
                self._note(f"Spoken by Debian's voices: the voice server {self._server.model} {failure}.")
                self._server = None
                return speak(words, voice, seed)
        return self._kept[key]

    def _asked(self, server: VoiceServer, words: str, voice: Voice, seed: int) -> Utterance:
        text = normalise(words, voice.language)
        try:
            samples, rate = read_riff(fetch(server, text, voice))
        except BadWave as error:
            raise VoiceFailed(f"sends what {error}") from None
        with tempfile.TemporaryDirectory(prefix="line-") as folder:
            known = synthesise(text, cast_voice(voice, seed), Path(folder))
        phones = aligned(samples, rate, known)
        how = "alignment" if phones is not None else "its level alone"
        self._note(f"Spoken by the voice server {server.model}; mouths are timed by {how}.")
        raw = trimmed(Raw(samples=samples, rate=rate, phones=phones or by_level(samples, rate)))
        finished = faded(np.asarray(resampled(raw.samples, raw.rate), np.float64))
        level = loudness(np.concatenate([finished, np.zeros(RATE // 2)]))
        shift = {"whispers": -7.0, "shouts": 6.0}.get(voice.delivery, 0.0)
        loud = limited(finished * decibels(LEVEL + shift - level), min(_PEAK * decibels(shift), 0.9))
        return Utterance(samples=np.asarray(loud, np.float32), rate=RATE, phones=raw.phones)

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes = (*self.notes, note)
