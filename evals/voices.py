"""How well each kind of voice is understood: `python -m evals.voices [--only VOICE …] [--lines N] [--seed N] [--keep DIR]`.

Every voice speaks the same lines twice: as its program says them (raw), and as the film hears them (shaped). A recogniser that
has never heard of any of them, CMU PocketSphinx with its general American model, writes down what it hears; the table gives the
share of words that it got wrong (insertions, deletions and substitutions over the words said), with loudness and peak.

Needs Debian's packages pocketsphinx and pocketsphinx-en-us; says so when they are missing.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import wave
from functools import cache
from pathlib import Path

import numpy as np

from soundstage.engines.stage.scene import Floats, Voice
from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.sound.speech.casting import Casting, cast_voice
from soundstage.engines.stage.sound.speech.normalise import normalise
from soundstage.engines.stage.sound.speech.resample import resampled
from soundstage.engines.stage.sound.speech.speak import speak, synthesise

__all__ = ["heard", "wrong_words"]

VOICES = {
    "man": Voice(gender="male"),
    "woman": Voice(gender="female"),
    "young woman": Voice(gender="female", age="young"),
    "narrator": Voice(gender="male", accent="british", traits=("weathered", "50s")),
    "old man": Voice(gender="male", age="old"),
    "old woman": Voice(gender="female", age="old"),
    "child": Voice(age="child"),
    "robot": Voice(traits=("robot",)),
    "whisper": Voice(gender="male", delivery="whispers"),
    "whisper, woman": Voice(gender="female", delivery="whispers"),
    "shout": Voice(gender="male", delivery="shouts"),
}
LINES = (
    "The storm is coming, and we have to leave before morning.",
    "Nobody has seen the captain since last night.",
    "Where did you put the keys to the house?",
    "I think this is the most beautiful place in the world.",
    "Please come back. I need to talk to you about something.",
    "There are seven people waiting outside in the rain.",
    "In the beginning, there was only water and light.",
    "You can tell your brother that the dinner is ready.",
    "We found an old letter under the kitchen floor.",
    "It takes about three hours to drive to the city.",
    "My father worked in that factory for thirty years.",
    "What would you do if you had all the money you wanted?",
    "The children are playing with a small brown dog.",
    "Every great journey starts with a single step.",
    "Stop right there! Put your hands where I can see them.",
    "She opened the window and looked at the blue sky.",
    "Thank you for everything, but it is time to go home.",
    "They say the river changes its colour in winter.",
    "Somewhere in the forest, a bird began to sing.",
    "I have never told this story to anyone before.",
    "The doctor will call you on Monday about the results.",
    "A thousand years ago, this valley was covered with ice.",
    "Be careful, the road is very dangerous after dark.",
    "This is the last message from the station on the moon.",
)
_RATE = 16_000
_MODEL = Path("/usr/share/pocketsphinx/model/en-us")
_SPELLINGS = {"colour": "color", "ok": "okay"}


def main() -> int:
    """Print the table; 1 when the recogniser is missing."""
    options = _options()
    if shutil.which("pocketsphinx_batch") is None or not _MODEL.exists():
        print("PocketSphinx is not installed: apt-get install pocketsphinx pocketsphinx-en-us", file=sys.stderr)
        return 1
    lines = LINES[: options.lines]
    print(f"{len(lines)} lines, words not understood in %\n")
    print(f"{'voice':16}{'raw':>8}{'shaped':>8}{'LUFS':>8}{'peak dB':>9}", flush=True)
    for name in options.only or VOICES:
        casting = cast_voice(VOICES[name], options.seed)
        row = [_raw(casting.program, casting.voice, lines)]
        shaped = [speak(line, VOICES[name], options.seed).samples for line in lines]
        row.append(heard([resampled(said, 48_000, _RATE) for said in shaped], lines))
        if options.keep:
            _keep(shaped, options.keep / f"{name}.wav")
        loud = float(np.median([loudness(np.concatenate([said, np.zeros(24_000, np.float32)])) for said in shaped]))
        peak = 20.0 * np.log10(max(float(np.abs(said).max()) for said in shaped))
        print(f"{name:16}" + "".join(f"{100.0 * share:8.1f}" for share in row) + f"{loud:8.1f}{peak:9.1f}", flush=True)
    return 0


def heard(said: list[Floats], lines: tuple[str, ...]) -> float:
    """The share of the words of `lines` that PocketSphinx got wrong in their recordings, mono at 16 kHz."""
    with tempfile.TemporaryDirectory(prefix="heard-") as name:
        folder = Path(name)
        for index, samples in enumerate(said):
            _save(samples, folder / f"{index}.wav", _RATE)
        (folder / "list").write_text("".join(f"{index}\n" for index in range(len(said))))
        subprocess.run(
            [
                *("pocketsphinx_batch", "-adcin", "yes", "-adchdr", "44", "-cepdir", name, "-cepext", ".wav"),
                *("-ctl", f"{name}/list", "-hyp", f"{name}/heard", "-hmm", f"{_MODEL}/en-us"),
                *("-lm", f"{_MODEL}/en-us.lm.bin", "-dict", f"{_MODEL}/cmudict-en-us.dict", "-maxhmmpf", "8000"),
            ],
            check=True,
            capture_output=True,
        )
        understood = [re.sub(r"\(\S+ -?\d+\)\s*$", "", row) for row in (folder / "heard").read_text().splitlines()]
    pairs = [(_words(normalise(line)), _words(row)) for line, row in zip(lines, understood, strict=True)]
    return sum(wrong_words(meant, got) for meant, got in pairs) / sum(len(meant) for meant, _ in pairs)


def wrong_words(meant: list[str], got: list[str]) -> int:
    """Insertions, deletions and substitutions between two sequences of words."""
    row = list(range(len(got) + 1))
    for index, word in enumerate(meant, 1):
        before, row[0] = row[0], index
        for place, other in enumerate(got, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return row[-1]


@cache
def _raw(program: str, voice: str, lines: tuple[str, ...]) -> float:
    """What is got wrong of a program's voice left as it is."""
    casting = Casting(program=program, voice=voice)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory(prefix="raw-") as folder:
        said = [synthesise(normalise(line), casting, Path(folder)) for line in lines]
    return heard([resampled(raw.samples, raw.rate, _RATE) for raw in said], lines)


def _words(text: str) -> list[str]:
    return [_SPELLINGS.get(word, word) for word in re.findall(r"[a-z']+", text.lower())]


def _keep(said: list[Floats], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    _save(np.concatenate([np.concatenate([samples, np.zeros(24_000, np.float32)]) for samples in said]), path, 48_000)


def _save(samples: Floats, path: Path, rate: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(samples, -1.0, 1.0) * 32767.0).astype("<i2").tobytes())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.voices", description="How well each kind of voice is understood.")
    parser.add_argument("--only", nargs="*", default=[], choices=list(VOICES), metavar="VOICE")
    parser.add_argument("--lines", type=int, default=len(LINES))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write what was heard there, a WAV a voice")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
