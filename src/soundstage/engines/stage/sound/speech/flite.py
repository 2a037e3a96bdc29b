"""CMU Flite: clustergen voices awb (Edinburgh), rms and slt (American), and the old diphone kal16."""

from pathlib import Path

from soundstage.engines.stage.sound.speech.phones import arpabet, joined
from soundstage.engines.stage.sound.speech.programs import find_program, run
from soundstage.engines.stage.sound.speech.source import Raw, read_wave

__all__ = ["speak_flite"]


def speak_flite(text: str, voice: str, stretch: float, lexicon: dict[str, str], folder: Path) -> Raw:
    """Speak plain English. `lexicon` maps words to phones with stress ("l aa1 n d"); `stretch` > 1 is slower."""
    words, out = folder / "words.txt", folder / "out.wav"
    words.write_text(text + "\n")
    command: list[str | Path] = [find_program("flite"), "-voice", voice, "-psdur", "--setf", f"duration_stretch={stretch:.4f}"]
    if lexicon:
        pronounced = folder / "lexicon.txt"
        pronounced.write_text("".join(f"{word} : {phones}\n" for word, phones in sorted(lexicon.items())))
        command += ["-add_lex", pronounced]
    told = run([*command, "-f", words, "-o", out])
    samples, rate = read_wave(out)
    phones, last = [], 0.0
    for item in told.split():
        name, colon, end = item.rpartition(":")
        if colon:
            phones.append((arpabet(name), last, float(end)))
            last = float(end)
    return Raw(samples=samples, rate=rate, phones=joined(phones))
