"""Cuts on the frame that was asked for: prompts with written times, rendered, and the cuts found in the pixels alone.

usage: python -m evals.cuts [--ids N …] [--out DIR] [--clips A.mp4 …] [--json]

The prompts are those of `labels/timelines.jsonl` that fix the seconds of their shots, at draft quality. Clips that are in DIR
already are not rendered again.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from evals.timelines import LABELS
from evals.tracks import luma
from soundstage import media
from soundstage.engines.base import EngineError, RenderRequest
from soundstage.engines.runner import EngineRunner

__all__ = ["asked", "cuts", "cuts_of"]

_REACH = 8  # frames on either side that a cut must stand out from
_LEAST = 5.0  # mean change of 0…255 below which nothing is a cut
_RATIO = 2.5
_OTHER = 0.35  # of the contrast: a picture that motion explains less of than this is another one
_SUDDEN = 0.14  # … that is enough where it stands quite alone: plain pictures can be bent into one another
_LONE = 3.5  # times what is usual nearby
_ABRUPT = 4.0  # times the change that is usual nearby
_FLASH = 3  # frames that a flash may last


def cuts(frames: Iterable[NDArray[np.uint8]]) -> list[int]:
    """Numbers of the frames that begin a new shot, the first apart. Frames are grey, all of one size.

    At a cut no motion explains the picture by the one before, more than anywhere near it, and for good: fast moves and
    flashes are no cuts.
    """
    shots = [np.ascontiguousarray(frame) for frame in frames]
    pairs = list(pairwise(shots))
    changes = np.array([0.0, *(float(np.abs(two.astype(np.int16) - one).mean()) for one, two in pairs)])
    strange = np.zeros(len(shots))
    for at in np.flatnonzero(changes > 0.2):
        strange[at] = _strangeness(*pairs[at - 1])
    found: list[int] = []
    for at in np.flatnonzero((changes >= _LEAST) & (strange > _SUDDEN)):
        usual = float(np.quantile(_moving(strange, int(at)), 0.8))
        lone = strange[at] > _LONE * usual and changes[at] > _ABRUPT * float(np.median(_moving(changes, int(at))))
        if strange[at] > _RATIO * usual and _for_good(shots, int(at), _SUDDEN if lone else _OTHER):
            found.append(int(at))
    return found


def _moving(measured: NDArray[np.float64], at: int) -> NDArray[np.float64]:
    """What is measured near a frame, without frames that only repeat the one before: they say nothing of how things move."""
    near = np.concatenate([measured[max(1, at - _REACH) : at], measured[at + 1 : at + 1 + _REACH]])
    moving = near[near > 0.02 * float(near.max(initial=0.0))]
    return moving if len(moving) else np.zeros(1)


def _for_good(shots: list[NDArray[np.uint8]], at: int, least: float) -> bool:
    """Whether what is there some frames before and after differs too, as it does not about a flash."""
    before, after = max(at - _FLASH, 0), min(at + _FLASH, len(shots) - 1)
    return min(_strangeness(shots[at - 1], shots[at]), _strangeness(shots[at - 1], shots[after])) > least and (
        _strangeness(shots[before], shots[at]) > least
    )


def _strangeness(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> float:
    """What is left of the difference of two pictures once the first is moved along the flow, against the second's contrast."""
    flow = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM).calc(two, one, None)
    rows, columns = np.indices(two.shape, np.float32)
    moved = cv2.remap(one, columns + flow[..., 0], rows + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    inside = cv2.GaussianBlur(np.abs(two.astype(np.float32) - moved), (0, 0), 2.0)
    return float(np.median(inside)) / max(float(two.std()), 8.0)


def cuts_of(path: Path) -> list[int]:
    """Numbers of the frames at which a clip cuts."""
    return cuts(luma(frame, 160) for frame in media.frames(path))


def asked(shots: list[list[float | None]], rate: float = media.FRAME_RATE) -> list[int]:
    """The frames at which a timeline cuts."""
    return [round(float(start or 0.0) * rate) for start, _ in shots[1:]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.cuts", description="Cuts on the asked frame, from the pixels.")
    parser.add_argument("--ids", nargs="*", type=int, default=[], metavar="N", help="of the labelled timelines")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "report" / "cuts")
    parser.add_argument("--clips", nargs="*", type=Path, default=[], metavar="MP4", help="print these clips' cuts instead")
    parser.add_argument("--measure-only", action="store_true", help="render nothing; measure what is there")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    for clip in options.clips:
        print(clip, *cuts_of(clip))
    if options.clips:
        return 0
    os.nice(10)
    options.out.mkdir(parents=True, exist_ok=True)
    labels = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    labels = [label for label in labels if isinstance(label["shots"], list) and label["id"] in (options.ids or [label["id"]])]
    exact, wrong = 0, []
    with EngineRunner("stage") as runner:
        for label in labels:
            path = options.out / f"{label['id']}.mp4"
            if not path.exists():
                if options.measure_only:
                    continue
                problem = _render(runner, label["prompt"], path)
                if problem:
                    wrong.append(f"{label['id']}: {problem}")
                    continue
            wanted, found = asked(label["shots"]), cuts_of(path)
            exact += wanted == found
            wrong += [] if wanted == found else [f"{label['id']}: cuts at frames {found}, not {wanted}"]
            if not options.json:
                print(f"{label['id']:3} {'exact' if wanted == found else wrong[-1]}", flush=True)
    if options.json:
        print(json.dumps({"exact": exact, "wrong": wrong}, indent=1))
    else:
        print(f"\n{exact} of {exact + len(wrong)} timelines cut on the asked frames")
    return 1 if wrong else 0


def _render(runner: EngineRunner, prompt: str, target: Path) -> str:
    request = RenderRequest(prompt=prompt, seed=4, resolution="480p", sound=False, quality="draft")
    with tempfile.TemporaryDirectory() as scratch:
        try:
            clip = runner.render(request, Path(scratch))
        except EngineError as error:
            return f"not made: {error.message}"
        unfinished = target.with_suffix(".part")
        shutil.copyfile(clip.path, unfinished)
        unfinished.replace(target)
    return ""


if __name__ == "__main__":
    sys.exit(main())
