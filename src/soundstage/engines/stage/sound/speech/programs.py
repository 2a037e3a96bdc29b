"""Running the speech programs: words go by file or stdin, never through a shell or the command line; time is limited."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from soundstage.engines.base import EngineError

__all__ = ["PACKAGES", "find_program", "run"]

PACKAGES = {"flite": "flite", "festival": "festival festvox-us-slt-hts festvox-kallpc16k", "espeak-ng": "espeak-ng"}
_SECONDS = 60.0  # a second or two on an idle machine


def find_program(name: str) -> str:
    """The path of a speech program. Raises `EngineError` naming the Debian package when it is missing."""
    found = shutil.which(name)
    if found is None:
        raise EngineError(
            f"the speech program {name} is not installed",
            advice=f"Install it: apt-get install {PACKAGES.get(name, name)}",
        )
    return found


def run(command: Sequence[str | Path], *, text: str | None = None, folder: Path | None = None) -> str:
    """Run a program and give what it printed. Raises `EngineError` if it fails or takes longer than a minute."""
    name = Path(command[0]).name
    try:
        done = subprocess.run(
            [str(part) for part in command],
            input=text.encode() if text is not None else None,
            stdin=subprocess.DEVNULL if text is None else None,
            capture_output=True,
            cwd=folder,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineError(f"{name} did not finish the line in {_SECONDS:.0f} s", retryable=True) from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise EngineError(f"{name} failed with {done.returncode}: {said[-1] if said else 'no message'}")
    return done.stdout.decode(errors="replace")
