"""Pictures brought to life, measured on the decoded clip: exact ends, an eased start, no jumps, moves as asked, lips in time.

usage: python -m evals.photo --folder DIR [--parts moves pairs lips] [--pictures NAME …] [--moves NAME …] [--out DIR]

DIR is what `scripts/photographs DIR` filled; without it the pictures inside scikit-image are all there is. With --out the
middle frames of the pairs are kept.
"""

import argparse
import itertools
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from evals.measures import psnr
from evals.moves import classify, evidence
from evals.pairs import Pair, pairs
from evals.photographs import photographs
from evals.tracks import luma
from soundstage.engines.base import RenderRequest
from soundstage.engines.stage import photo, reading
from soundstage.engines.stage.motion.visemes import mouth_of
from soundstage.engines.stage.photographs import Photographs
from soundstage.media import FRAME_RATE, Muxer, frames

__all__ = ["Measured", "measure_clip"]

Frame = NDArray[np.uint8]
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
_ALIKE = {  # on one picture's shallow relief hardly told apart
    "push": ("push", "zoom in"),
    "pull": ("pull", "zoom out"),
    "truck right": ("truck right", "pan right", "orbit right"),
}
_FIRST, _LAST, _JUMP, _LATE = 38.0, 36.0, 3.0, 0.02
_UNSEEN = 0.6  # levels of 255: a smaller step is the codec's
_LINE = 'She looks at the camera and says: "Papa, my boat bumped a big map and popped above the bay. Maybe we may move."'


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """`first` and `last` dB against the pictures; `start` the share of the median change that the first two steps have
    together; `jump` the largest step over the median one (no less than what can be seen); `seen` the move told from the
    pixels."""

    first: float
    last: float | None = None
    start: float
    jump: float
    seen: str = ""

    def problems(self, *, cuts: bool = False) -> list[str]:
        """What misses the numbers of the house; a prompt that asks for a cut may jump."""
        found = []
        if self.first < _FIRST:
            found.append(f"first frame {self.first:.1f} dB")
        if self.last is not None and self.last < _LAST:
            found.append(f"last frame {self.last:.1f} dB")
        if self.jump > _JUMP and not cuts:
            found.append(f"jump of {self.jump:.1f}")
        if self.start <= _LATE:
            found.append("a late start")
        return found


def measure_clip(first: Frame, seen: Sequence[Frame], last: Frame | None = None, *, move: bool = False) -> Measured:
    """Measure decoded frames (h, w, 3) against the picture they begin with, and the one they end at."""
    steps = [float(np.abs(b.astype(np.float32) - a).mean()) for a, b in itertools.pairwise(seen)]
    usual = max(float(np.median(steps)), _UNSEEN)
    return Measured(
        first=psnr(seen[0], first),
        last=None if last is None else psnr(seen[-1], last),
        start=(steps[0] + steps[1]) / usual,
        jump=max(steps) / usual,
        seen=str(classify(evidence([luma(frame) for frame in seen], FRAME_RATE))) if move else "",
    )


def main() -> int:
    options = _options()
    console = Console(width=140)
    parts: dict[str, Callable[[argparse.Namespace, Console], bool]] = {"moves": _moves, "pairs": _pairs, "lips": _lips}
    passed = [parts[name](options, console) for name in options.parts]
    return 0 if all(passed) else 1


def _moves(options: argparse.Namespace, console: Console) -> bool:
    width, height = (int(side) for side in options.size.split("x"))
    table = Table("picture", "move", "first dB", "start", "jump", "seen", "amiss")
    told = sound = total = 0
    for photograph in photographs(options.folder):
        if options.pictures and photograph.name not in options.pictures:
            continue
        shown = photo.look(photograph.path, width, height)
        for name in options.moves:
            kind, direction = _MOVES[name]
            move = photo.Move(kind=kind, direction=direction, speed="normal")
            made = photo.animate(shown, None, move, frames=options.frames, rate=FRAME_RATE, seed=1)
            found = measure_clip(shown.picture, _decoded(made.frames, width, height), move=True)
            problems = [one for one in found.problems() if name != "static" or one != "a late start"]
            right = name == "static" or any(each in found.seen for each in _ALIKE.get(name, (name,)))
            total, sound, told = total + 1, sound + (not problems), told + right
            problems += [] if right else [f"{name} seen as {found.seen or 'nothing'}"]
            cells = (f"{found.first:.1f}", f"{found.start:.2f}", f"{found.jump:.2f}", found.seen, "; ".join(problems))
            table.add_row(photograph.name, name, *cells)
    console.print(table)
    console.print(f"moves told rightly: {told} of {total}; first frame, start and jumps as they should be: {sound} of {total}")
    return told >= 0.9 * total and sound == total


def _pairs(options: argparse.Namespace, console: Console) -> bool:
    width, height = (int(side) for side in options.size.split("x"))
    table = Table("pair", "first dB", "last dB", "start", "jump", "how", "amiss")
    amiss = total = 0
    for pair in pairs(options.folder):
        seen, first, last, how = _led(pair, width, height, options.frames)
        found = measure_clip(first, seen, last)
        problems = found.problems(cuts=pair.cuts)
        total, amiss = total + 1, amiss + bool(problems)
        cells = (f"{found.first:.1f}", f"{found.last:.1f}", f"{found.start:.2f}", f"{found.jump:.2f}", how, "; ".join(problems))
        table.add_row(pair.name, *cells)
        if options.out is not None:
            _keep(seen, options.out / f"{pair.name}.jpg")
    console.print(table)
    console.print(f"pairs as they should be: {total - amiss} of {total}")
    return amiss == 0


def _led(pair: Pair, width: int, height: int, count: int) -> tuple[list[Frame], Frame, Frame, str]:
    """A pair's decoded frames, its two pictures as they were fitted, and what is said to have been done."""
    wishes = photo.Wishes(words=photo.Wishes.tokens(pair.prompt), seconds=count / FRAME_RATE)
    first, last = (photo.look(path, width, height, wishes) for path in (pair.first, pair.last))
    move = photo.Move(kind="push", speed="slow")
    made = photo.animate(first, last, move, frames=count, rate=FRAME_RATE, seed=1, wishes=wishes)
    return _decoded(made.frames, width, height), first.picture, last.picture, made.log[-1]


def _keep(seen: Sequence[Frame], out: Path) -> None:
    """Nine frames through a pair, the middle ones close together."""
    out.parent.mkdir(parents=True, exist_ok=True)
    chosen = [seen[round(share * (len(seen) - 1))] for share in (0.0, 0.2, 0.35, 0.43, 0.5, 0.57, 0.65, 0.8, 1.0)]
    rows = [np.hstack(chosen[index : index + 3]) for index in (0, 3, 6)]
    cv2.imwrite(str(out), np.vstack(rows)[..., ::-1])


def _lips(options: argparse.Namespace, console: Console) -> bool:
    """By how many frames the mouth in the picture follows the jaw that the spoken line has, for frontal faces."""
    table = Table("picture", "frames of offset", "correlation")
    worst, measured = 0, 0
    faces = {one.name: one.path for one in photographs(options.folder) if one.kind == "portrait"}
    faces |= {pair.last.stem: pair.last for pair in pairs(options.folder) if pair.name == "two-faces"}
    for name, path in faces.items():
        offset, agreement = _offset(path)
        measured, worst = measured + 1, max(worst, abs(offset))
        table.add_row(name, f"{offset:+d}", f"{agreement:.2f}")
    console.print(table)
    console.print(f"lips at most {worst} frames off on {measured} frontal faces")
    return worst <= 1


def _offset(path: Path) -> tuple[int, float]:
    """Frames of lag with the best correlation between a decoded mouth's opening and the line's jaw."""
    request = RenderRequest(prompt=_LINE, seed=3, seconds=8, resolution="480p", aspect_ratio="1:1", image=path)
    script, width, height = reading.read(request), 640, 640
    pictures = Photographs(request)
    scene = pictures.listen(script, width, height, report=lambda stage: None)
    face = photo.look(path, width, height).reading.faces[0]
    seen = _decoded(pictures.frames(script, scene, lambda line: None), width, height)
    mouths = [mouth_of(speech) for speech in scene.speeches if speech.on_screen]
    assert mouths, "nobody in the picture speaks"
    x, y = face.world(face.mouth.x, face.mouth.lower + 0.12)
    reach = round(0.32 * face.span)
    part = np.s_[int(y) - reach : int(y) + reach, int(x) - reach : int(x) + reach]
    grown = [photo_frame[part].min(axis=2) for photo_frame in seen]
    opened = np.array([(patch < 70).mean() for patch in grown])
    jaw = np.array([max(_jaw(mouth.at(index / FRAME_RATE)) for mouth in mouths) for index in range(len(seen))])
    lags = range(-6, 7)
    agreement = [float(np.corrcoef(np.roll(jaw, lag)[8:-8], opened[8:-8])[0, 1]) for lag in lags]
    best = int(np.argmax(agreement))
    return lags[best], agreement[best]


def _jaw(weights: dict[str, float] | None) -> float:
    return float(weights.get("jawOpen", 0.0)) if weights else 0.0


def _decoded(made: Iterable[Frame], width: int, height: int) -> list[Frame]:
    """Frames as a player would show them: written to an MP4 and read back."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        given = list(made)
        with Muxer(path, width, height, faithful=(0, len(given) - 1)) as muxer:
            for frame in given:
                muxer.write(frame)
            muxer.finish(None, comment="")
        return list(_plain(frames(path)))


def _plain(decoded: Iterator[Frame]) -> Iterator[Frame]:
    return (frame[..., :3] for frame in decoded)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.photo", description="Pictures brought to life, measured.")
    parser.add_argument("--folder", type=Path, help="what scripts/photographs filled")
    parser.add_argument("--parts", nargs="*", default=["moves", "pairs", "lips"], choices=["moves", "pairs", "lips"])
    parser.add_argument("--pictures", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--moves", nargs="*", default=list(_MOVES), choices=list(_MOVES), metavar="MOVE")
    parser.add_argument("--size", default="640x360")
    parser.add_argument("--frames", type=int, default=96)
    parser.add_argument("--out", type=Path, help="keep frames of the pairs there")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
