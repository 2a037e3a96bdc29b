"""A finished file → frames and samples."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from soundstage.media.probe import probe
from soundstage.media.raster import SAMPLE_RATE
from soundstage.media.tools import check_output, explain, tool

__all__ = ["frames", "samples"]


def frames(path: Path) -> Iterator[NDArray[np.uint8]]:
    """Each frame of a video, (h, w, 3) uint8 RGB, top row first. Raises `MediaError`."""
    facts = probe(path)
    size = facts.width * facts.height * 3
    command = [tool("ffmpeg"), "-v", "error", "-nostdin", "-i", str(path), "-fps_mode", "passthrough"]
    command += ["-vf", "scale=in_color_matrix=bt709:in_range=tv:out_range=pc:flags=accurate_rnd+full_chroma_int"]
    command += ["-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as decoder:
        assert decoder.stdout is not None
        try:
            while len(data := decoder.stdout.read(size)) == size:
                yield np.frombuffer(data, np.uint8).reshape(facts.height, facts.width, 3)
        finally:
            decoder.kill()
    if data:
        raise explain(f"{path.name} breaks off in the middle of a frame", "")


def samples(path: Path) -> NDArray[np.float32]:
    """The sound of a file, (n, 2) float32 at 48 kHz, as a player would start it. Raises `MediaError` if there is none."""
    command = ["ffmpeg", "-v", "error", "-nostdin", "-i", str(path), "-map", "0:a:0"]
    command += ["-f", "f32le", "-ac", "2", "-ar", str(SAMPLE_RATE), "pipe:1"]
    return np.frombuffer(check_output(command, f"{path.name} has no sound that can be read"), "<f4").reshape(-1, 2)
