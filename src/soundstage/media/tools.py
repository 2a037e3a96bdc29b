"""The media programs, run as processes of their own: their codecs are GPL and stay out of our address space."""

import errno
import shutil
import subprocess
from collections.abc import Sequence

__all__ = ["DiskFull", "MediaError", "ToolMissing", "check_output", "explain", "tool"]


class MediaError(Exception):
    """A media file could not be read or written; the message says why."""


class ToolMissing(MediaError):
    """A media program is not installed; the message says how to get it."""


class DiskFull(MediaError):
    """No space left for the file being written."""


def tool(name: str) -> str:
    """The path of `ffmpeg` or `ffprobe`; raises `ToolMissing`."""
    found = shutil.which(name)
    if found is None:
        raise ToolMissing(f"{name} is not installed: apt-get install ffmpeg")
    return found


def explain(words: str, output: str) -> MediaError:
    """The error that a program's complaint means."""
    last = next((line for line in reversed(output.splitlines()) if line.strip()), "no message")
    if "No space left on device" in output or f"error code: -{errno.ENOSPC}" in output:
        return DiskFull(f"{words}: no space left on the disk; free some and try again")
    return MediaError(f"{words}: {last.strip()}")


def check_output(command: Sequence[str], words: str, *, data: bytes | None = None) -> bytes:
    """Run a media program to its end and give its standard output; raises `MediaError` with its last complaint."""
    done = subprocess.run([tool(command[0]), *command[1:]], input=data, capture_output=True, check=False)
    if done.returncode != 0 or b"No space left on device" in done.stderr:
        raise explain(words, done.stderr.decode(errors="replace"))
    return done.stdout
