"""Camera moves and cuts as asked for, against what the finished clips show.

usage: python -m evals.camera [--scenes NAME …] [--moves NAME …] [--out DIR] [--json]

Renders twenty moves in each of five scenes, at draft quality, and tells the moves from the pixels; clips that are in
DIR already are not rendered again, so a long run may be stopped and taken up. `--clips A.mp4 …` tells the
moves of clips of any origin.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals.moves import Evidence, Seen, classify, evidence
from evals.tracks import luma
from soundstage import media
from soundstage.engines.base import EngineError, RenderRequest
from soundstage.engines.runner import EngineRunner

__all__ = ["MOVES", "SCENES", "grey_frames", "right", "told"]

SCENES = {
    "beach": "A man in a dark jacket stands on a beach in the afternoon.",
    "mars": "An astronaut stands in a canyon on Mars at noon.",
    "dunes": "A woman in a red coat stands in a desert of dunes in the morning.",
    "meadow": "A girl in a yellow dress stands in a meadow at noon.",
    "street": "A man in a grey suit stands on a city street in the daytime.",
}
# What is asked for, and what may be seen: kind and direction, alternatives where the picture cannot tell them apart.
MOVES = {
    "static": ("Static locked-off shot.", ("static",)),
    "push in": ("Push in.", ("push in",)),
    "pull out": ("Pull back.", ("pull out",)),
    "zoom in": ("Zoom in.", ("zoom in",)),
    "zoom out": ("Zoom out.", ("zoom out",)),
    "crash zoom": ("Crash zoom in.", ("crash_zoom in",)),
    "dolly zoom": ("Dolly zoom.", ("dolly_zoom in", "dolly_zoom out")),
    "pan left": ("Pan left.", ("pan left",)),
    "pan right": ("Pan right.", ("pan right",)),
    "whip pan": ("Whip pan right.", ("whip_pan right",)),
    "tilt up": ("Tilt up.", ("tilt up",)),
    "tilt down": ("Tilt down.", ("tilt down",)),
    "roll": ("The camera rolls clockwise.", ("roll clockwise",)),
    "truck left": ("Truck left.", ("truck left",)),
    "truck right": ("Truck right.", ("truck right",)),
    "pedestal up": ("Pedestal up.", ("pedestal up",)),
    "orbit left": ("Orbit left around the subject.", ("orbit left",)),
    "orbit right": ("Orbit right around the subject.", ("orbit right",)),
    "shake": ("Shaky handheld camera.", ("shake",)),
    "rack focus": ("Rack focus to the background.", ("rack_focus",)),
}


def grey_frames(path: Path) -> tuple[list[NDArray[np.uint8]], float]:
    """A clip's frames as grey levels without repeats, and how many there are a second."""
    rate = float(media.probe(path).rate)
    frames = [luma(frame) for frame in media.frames(path)]
    changes = [float(np.abs(one.astype(np.int16) - other).mean()) for one, other in pairwise(frames)]
    doubled = bool(changes) and np.mean(changes[0::2]) < 0.25 * np.mean(changes[1::2])
    return (frames[::2], rate / 2) if doubled else (frames, rate)


def told(path: Path) -> tuple[Seen, Evidence]:
    """The move that a clip of one shot shows."""
    frames, rate = grey_frames(path)
    found = evidence(frames, rate)
    return classify(found), found


def right(move: str, seen: Seen) -> bool:
    """Whether what is seen is what was asked for."""
    return str(seen) in MOVES[move][1]


def _render(runner: EngineRunner, scene: str, move: str, target: Path) -> None:
    prompt = f"{SCENES[scene]} {MOVES[move][0]}"
    request = RenderRequest(prompt=prompt, seed=4, seconds=4, resolution="480p", sound=False, quality="draft")
    with tempfile.TemporaryDirectory() as scratch:
        clip = runner.render(request, Path(scratch))
        unfinished = target.with_suffix(".part")
        shutil.copyfile(clip.path, unfinished)
        unfinished.replace(target)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.camera", description="Moves as asked for, against the pixels.")
    parser.add_argument("--scenes", nargs="*", default=list(SCENES), choices=list(SCENES), metavar="NAME")
    parser.add_argument("--moves", nargs="*", default=list(MOVES), choices=list(MOVES), metavar="NAME")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "report" / "camera")
    parser.add_argument("--clips", nargs="*", type=Path, default=[], metavar="MP4", help="measure these instead")
    parser.add_argument("--measure-only", action="store_true", help="render nothing; measure what is there")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def main() -> int:
    options = _options()
    for clip in options.clips:
        seen, found = told(clip)
        print(f"{clip}  {seen}  {_numbers(found)}")
    if options.clips:
        return 0
    os.nice(10)
    options.out.mkdir(parents=True, exist_ok=True)
    measured, wrong = 0, []
    runner = EngineRunner("stage")
    try:
        for scene in options.scenes:
            for move in options.moves:
                path = options.out / f"{scene}-{move.replace(' ', '-')}.mp4"
                if not path.exists():
                    if options.measure_only:
                        continue
                    try:
                        _render(runner, scene, move, path)
                    except EngineError as error:
                        wrong.append(f"{scene}, {move}: {error.message}")
                        continue
                seen, found = told(path)
                measured += 1
                if not right(move, seen):
                    wrong.append(f"{scene}, {move}: seen as {seen}  {_numbers(found)}")
                if not options.json:
                    print(
                        f"{scene:8} {move:12} {seen!s:18} {'' if right(move, seen) else 'WRONG  ' + _numbers(found)}",
                        flush=True,
                    )
    finally:
        runner.close()
    if options.json:
        print(json.dumps({"measured": measured, "right": measured - len(wrong), "wrong": wrong}, indent=1))
    else:
        print(f"\n{measured - len(wrong)} of {measured} moves seen as asked for")
    return 1 if wrong else 0


def _numbers(found: Evidence) -> str:
    return ", ".join(f"{name} {' '.join(f'{number:+.3f}' for number in _flat(value))}" for name, value in asdict(found).items())


def _flat(value: float | tuple[float, ...] | dict[str, float]) -> Iterable[float]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, tuple) else (value,)


if __name__ == "__main__":
    sys.exit(main())
