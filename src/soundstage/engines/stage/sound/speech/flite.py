"""CMU Flite: clustergen voices awb (Edinburgh), rms and slt (American), and the old diphone kal16."""

import re
from pathlib import Path

import numpy as np

from soundstage.engines.stage.sound.speech.phones import arpabet, joined
from soundstage.engines.stage.sound.speech.programs import find_program, run
from soundstage.engines.stage.sound.speech.source import Raw, read_wave

__all__ = ["speak_flite"]


def speak_flite(text: str, voice: str, stretch: float, lexicon: dict[str, str], folder: Path) -> Raw:
    """Speak plain English. `lexicon` maps words to phones with stress ("l aa1 n d"); `stretch` > 1 is slower.

    Each sentence is a run of its own: Flite starts the clock of its phones again at every sentence that it finds.
    """
    command: list[str | Path] = [find_program("flite"), "-voice", voice, "-psdur", "--setf", f"duration_stretch={stretch:.4f}"]
    if lexicon:
        pronounced = folder / "lexicon.txt"
        pronounced.write_text("".join(f"{word} : {phones}\n" for word, phones in sorted(lexicon.items())))
        command += ["-add_lex", pronounced]
    said = [_sentence(sentence, command, folder) for sentence in _sentences(text)]
    phones, late = [], 0.0
    for part in said:
        phones += [(phone, start + late, end + late) for phone, start, end in part.phones]
        late += len(part.samples) / part.rate
    return Raw(samples=np.concatenate([part.samples for part in said]), rate=said[0].rate, phones=joined(phones))


def _sentences(text: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"(?<=[.!?:;])\s+", text)]
    return [part for part in parts if any(letter.isalnum() for letter in part)] or [text]


def _sentence(text: str, command: list[str | Path], folder: Path) -> Raw:
    words, out = folder / "words.txt", folder / "out.wav"
    words.write_text(text + "\n")
    told = run([*command, "-f", words, "-o", out])
    samples, rate = read_wave(out)
    total = len(samples) / rate
    phones, last = [], 0.0
    for item in told.split():
        name, colon, end = item.rpartition(":")
        if colon:
            ending = min(float(end), total)
            phones.append((arpabet(name), last, ending))
            last = ending
    phones.append(("pau", last, total))
    return Raw(samples=samples, rate=rate, phones=joined(phones))
