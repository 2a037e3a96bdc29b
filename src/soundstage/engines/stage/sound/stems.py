"""The parts of a clip's sound as files for whoever mixes on: four WAVs that sum to it, and the lines as WebVTT."""

from pathlib import Path

import numpy as np
import scipy  # loads `scipy.io` at its first use

from soundstage.engines.stage.scene import Scene, Speech
from soundstage.engines.stage.sound.mixer import Stems
from soundstage.engines.stage.sound.signal import RATE

__all__ = ["subtitles", "write_stems"]


def write_stems(scene: Scene, stems: Stems, folder: Path) -> dict[str, Path]:
    """Write the parts into `folder`, by file name: 32-bit float WAV, 48 kHz stereo, of the clip's length, and `lines.vtt`."""
    parts = {"dialogue": stems.dialogue, "effects": stems.effects, "ambience": stems.ambience, "music": stems.music}
    written = {}
    for name, part in parts.items():
        path = folder / f"{name}.wav"
        scipy.io.wavfile.write(path, RATE, np.asarray(part, np.float32))
        written[path.name] = path
    lines = folder / "lines.vtt"
    lines.write_text(subtitles(scene), encoding="utf-8")
    return written | {lines.name: lines}


def subtitles(scene: Scene) -> str:
    """The lines as WebVTT (W3C): one cue a line with its voice; a cue ends with the clip at the latest."""
    cues = [_cue(number, line, scene.seconds) for number, line in enumerate(_in_order(scene), 1)]
    return "\n\n".join(["WEBVTT", *cues]) + "\n"


def _in_order(scene: Scene) -> list[Speech]:
    return sorted((line for line in scene.speeches if line.start < scene.seconds), key=lambda line: line.start)


def _cue(number: int, line: Speech, end: float) -> str:
    voice = line.speaker.replace("_", " ") or "narrator"
    words = " ".join(line.words.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"{number}\n{_stamp(max(line.start, 0.0))} --> {_stamp(min(line.end, end))}\n<v {voice}>{words}</v>"


def _stamp(seconds: float) -> str:
    milliseconds = round(1000.0 * seconds)
    whole, rest = divmod(milliseconds, 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}.{rest:03}"
