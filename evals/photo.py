"""Pictures brought to life, measured: exact ends, an eased start, no jumps, the camera move asked for, lips in time.

usage: python -m evals.photo [--pictures NAME …] [--moves NAME …] [--size 640x360] [--frames 72] [--folder DIR]

Pictures come from packages that carry some: scikit-image's wheel, and what lies in DIR (Debian's backgrounds, unpacked).
"""

import argparse
import itertools
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import skimage
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from evals.measures import psnr
from evals.moves import classify, evidence
from evals.tracks import luma
from soundstage.engines.stage import photo

__all__ = ["Measured", "measure_clip"]

_SHIPPED = Path(skimage.__file__).parent / "data"
_PICTURES = ("astronaut.png", "camera.png", "chelsea.png", "coffee.png", "motorcycle_left.png", "rocket.jpg")
_BACKGROUNDS = Path("/usr/share/backgrounds")
_MOVES = {
    "push": ("push", None),
    "pull": ("pull", None),
    "pan left": ("pan", "left"),
    "pan right": ("pan", "right"),
    "tilt up": ("tilt", "up"),
    "truck right": ("truck", "right"),
    "roll": ("roll", "clockwise"),
    "static": ("static", None),
}
_RATE = 24
_ALIKE = {"push": ("push", "zoom in"), "pull": ("pull", "zoom out")}  # on one picture's relief hardly told apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """`first` dB against the picture; `start` the share of the median change that the first two steps have together;
    `jump` the largest step over the median one; `seen` the move told from the pixels."""

    first: float
    start: float
    jump: float
    seen: str

    def problems(self, move: str) -> list[str]:
        """What misses the numbers of the house."""
        found = []
        if self.first < 38:
            found.append(f"first frame {self.first:.1f} dB")
        if self.jump > 3:
            found.append(f"jump of {self.jump:.1f}")
        if self.start <= 0.02:
            found.append("a late start")
        if move != "static" and not any(name in self.seen for name in _ALIKE.get(move, (move.split()[0],))):
            found.append(f"{move} seen as {self.seen or 'nothing'}")
        return found


def measure_clip(picture: NDArray[np.uint8], frames: Sequence[NDArray[np.uint8]], rate: float = _RATE) -> Measured:
    """Measure frames (h, w, 3) against the picture they begin with."""
    steps = [float(np.abs(b.astype(np.float32) - a).mean()) for a, b in itertools.pairwise(frames)]
    usual = float(np.median(steps)) + 1e-6
    seen = classify(evidence([luma(frame) for frame in frames], rate))
    return Measured(
        first=psnr(frames[0], picture),
        start=(steps[0] + steps[1]) / usual,
        jump=max(steps) / usual,
        seen=str(seen),
    )


def main() -> int:
    options = _options()
    width, height = (int(side) for side in options.size.split("x"))
    table = Table("picture", "move", "first dB", "start", "jump", "seen", "amiss")
    amiss = total = 0
    for path in _pictures(options):
        shown = photo.look(path, width, height)
        for name in options.moves:
            kind, direction = _MOVES[name]
            move = photo.Move(kind=kind, direction=direction, speed="normal")
            animation = photo.animate(shown, None, move, frames=options.frames, rate=_RATE, seed=1)
            found = measure_clip(shown.picture, [frame[..., :3] for frame in animation.frames])
            problems = found.problems(name)
            total, amiss = total + 1, amiss + bool(problems)
            table.add_row(
                path.stem,
                name,
                f"{found.first:.1f}",
                f"{found.start:.2f}",
                f"{found.jump:.2f}",
                found.seen,
                "; ".join(problems),
            )
    console = Console()
    console.print(table)
    console.print(f"{total - amiss} of {total} as they should be")
    return 1 if amiss > 0.1 * total else 0


def _pictures(options: argparse.Namespace) -> list[Path]:
    paths = [_SHIPPED / name for name in _PICTURES]
    folder = options.folder or _BACKGROUNDS
    if folder.is_dir():
        paths += sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg", ".png", ".webp"))
    return [path for path in paths if path.is_file() and (not options.pictures or path.stem in options.pictures)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.photo", description="Pictures brought to life, measured.")
    parser.add_argument("--pictures", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--moves", nargs="*", default=list(_MOVES), choices=list(_MOVES), metavar="MOVE")
    parser.add_argument("--size", default="640x360")
    parser.add_argument("--frames", type=int, default=72)
    parser.add_argument("--folder", type=Path, help="more pictures, looked for in all folders within")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
