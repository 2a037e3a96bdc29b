"""Every measure in turn, what takes seconds before what takes hours.

usage: python -m evals [--only PART …]
"""

import argparse
import subprocess
import sys
from pathlib import Path

from rich.console import Console

_SUITE = Path(__file__).parents[2] / "shared" / "prompts" / "vbench.txt"
_PARTS: dict[str, tuple[str, str]] = {
    "slots": ("evals.slots", "prompts labelled by hand: who, how many, what, where, when, how seen"),
    "timelines": ("evals.timelines", "shot boundaries, moves and lines that prompts fix"),
    "coverage": ("evals.coverage", "what becomes of the prompts' words"),
    "fuzz": ("evals.fuzz", "prompts in any state, and how long planning takes"),
    "listening": ("evals.listening", "heard, not drawn: speech, events, places; loudness, lips, onsets, Doppler"),
    "voices": ("evals.voices", "how well each kind of voice is understood, beside the raw voices"),
    "lips": ("evals.lips", "rendered: mouths of twenty close-ups against what they say, from decoded pixels"),
    "motion": ("evals.motion", "feet, palms, hinges and breaks in the motion of every act and of beasts' gaits"),
    "physics": ("evals.physics", "ten physical set-ups against their laws, from numbered pixels"),
    "relations": ("evals.relations", "twenty pairs of things: whole, found, free, and standing as told, from numbered pixels"),
    "cuts": ("evals.cuts", "rendered: cuts on the asked frame"),
    "camera": ("evals.camera", "rendered: twenty moves in five scenes, told from the pixels"),
    "clips": ("evals.clips", "rendered: the development prompts, measured"),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals", description="Every measure in turn.")
    parser.add_argument("--only", nargs="*", default=list(_PARTS), choices=list(_PARTS), metavar="PART")
    parser.add_argument("--suite", type=Path, default=_SUITE, help="prompts for coverage and fuzz, one a line")
    options = parser.parse_args()
    console, failed = Console(), []
    for part in (part for part in _PARTS if part in options.only):
        module, about = _PARTS[part]
        console.rule(f"{part}: {about}", align="left")
        command = [sys.executable, "-m", module]
        if options.suite.exists() and part in ("coverage", "fuzz"):
            command += ["--prompts", str(options.suite)] if part == "fuzz" else [str(options.suite)]
        if subprocess.run(command, check=False).returncode:
            failed.append(part)
        console.print()
    if failed:
        console.print(f"not as it should be: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
