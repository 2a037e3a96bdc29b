"""Festival: the HTS voice of slt at 32 kHz, the smoothest English voice that Debian has, and the diphone voice kal."""

import re
from pathlib import Path

from soundstage.engines.base import EngineError
from soundstage.engines.stage.sound.speech.phones import arpabet, joined
from soundstage.engines.stage.sound.speech.programs import PACKAGES, find_program, run
from soundstage.engines.stage.sound.speech.source import Raw, read_wave

__all__ = ["speak_festival"]

_VOICES = {"slt": "voice_cmu_us_slt_arctic_hts", "kal": "voice_kal_diphone"}
_BEHIND = 0.02  # seconds by which the HTS voice sounds after its own labels, found by correlating vowels with energy
_SAFE = re.compile(r"[^A-Za-z0-9 .,;:!?'-]")


def speak_festival(text: str, voice: str, stretch: float, folder: Path) -> Raw:
    """Speak plain English. The words go into a file as a Scheme string from which all but letters and stops was taken."""
    program = folder / "line.scm"
    plain = _SAFE.sub(" ", text)
    rate = (
        f'(set! hts_engine_params (append hts_engine_params (list (list "-r" {1.0 / stretch:.4f}))))' if voice == "slt" else ""
    )
    program.write_text(
        f"""({_VOICES[voice]})
{rate}
(Parameter.set 'Duration_Stretch {stretch:.4f})
(set! line (utt.synth (Utterance Text "{plain}")))
(utt.save.wave line "out.wav" 'riff)
(utt.save.segs line "out.seg")
"""
    )
    run([find_program("festival"), "-b", program], folder=folder)
    segments = folder / "out.seg"
    if not segments.exists():
        raise EngineError(f"festival has no voice {voice}", advice=f"Install it: apt-get install {PACKAGES['festival']}")
    samples, rate_of = read_wave(folder / "out.wav")
    phones, last = [], 0.0
    for row in segments.read_text().splitlines():
        fields = row.split()
        if len(fields) == 3:
            end = max(float(fields[0]) + (_BEHIND if voice == "slt" else 0.0), last)
            phones.append((arpabet(fields[2]), last, end))
            last = end
    phones.append(("pau", last, len(samples) / rate_of))
    return Raw(samples=samples, rate=rate_of, phones=joined(phones))
