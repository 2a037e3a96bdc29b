"""Loudness and peak of a finished file, measured by ffmpeg's EBU R 128 meter, independently of the mix."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from soundstage.media.tools import MediaError, explain, tool

__all__ = ["Loudness", "loudness"]


@dataclass(frozen=True, slots=True)
class Loudness:
    """Integrated loudness (LUFS) and true peak (dBTP), ITU-R BS.1770-4."""

    integrated: float
    true_peak: float


def loudness(path: Path) -> Loudness:
    """Measure a file's sound. Raises `MediaError` if it has none."""
    command = [tool("ffmpeg"), "-nostdin", "-hide_banner", "-i", str(path), "-map", "0:a:0"]
    done = subprocess.run(
        [*command, "-af", "ebur128=peak=true", "-f", "null", "-"], capture_output=True, text=True, check=False
    )
    summary = done.stderr.rpartition("Summary:")[2]
    integrated = re.search(r"I:\s+(-?[\d.]+|-inf) LUFS", summary)
    peak = re.search(r"Peak:\s+(-?[\d.]+|-inf) dBFS", summary)
    if done.returncode != 0:
        raise explain(f"{path.name} has no sound that can be measured", done.stderr)
    if integrated is None or peak is None:
        raise MediaError(f"{path.name}: the loudness meter gave no summary")
    return Loudness(float(integrated[1]), float(peak[1]))
