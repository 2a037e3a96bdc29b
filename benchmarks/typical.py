"""Times typical clips, one after another, beside what encoding the same frames alone costs.

    python benchmarks/typical.py [--seconds 6] [--resolution 720p] [--draft] [PROMPT …]

Wall seconds mean something on an idle machine only. The ratio compares the whole take with x264 at the same settings, fed the
same frames in the same run; the processor's seconds hardly notice what other programs do.
"""

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from soundstage.engines.base import Clip, RenderRequest
from soundstage.engines.stage import StageEngine
from soundstage.media import FRAME_RATE, Muxer, frames

PROMPTS = (
    "An astronaut walks along the edge of a canyon on Mars at dusk, wind blowing dust. Slow push in.",
    "a woman walks through a pine forest in the morning",
    "a lion walks across the savanna at golden hour",
    "a golden retriever runs along a beach",
    "a red car drives through a city street at night in the rain",
    "aerial view of a neon city at night",
    "a man reads a book in a library",
    "a woman cooks in a kitchen",
    "two friends sit on a park bench in autumn",
    "a coral reef with colorful fish",
    "a knight stands in a wheat field",
    "a herd of elephants walks across the savanna",
)


@dataclass(frozen=True)
class Row:
    """One clip's costs: wall and processor seconds of the take and of x264 alone, and seconds of its stages."""

    prompt: str
    total: float
    cpu: float
    alone: float
    alone_cpu: float
    build: float
    render: float
    peak_mib: float


class _Take:
    """A take that nobody watches."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch

    def progress(self, stage: str, done: int, total: int) -> None:
        pass

    def preview(self, jpeg: bytes) -> None:
        pass

    def log(self, line: str) -> None:
        pass

    def check(self) -> None:
        pass


def _processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _alone(clip: Clip, folder: Path) -> tuple[float, float]:
    opaque = np.full((clip.height, clip.width, 1), 255, np.uint8)
    pictures = [np.concatenate([np.asarray(frame)[..., :3], opaque], axis=2) for frame in frames(clip.path)]
    started, before = time.perf_counter(), _processor()
    with Muxer(folder / "again.mp4", clip.width, clip.height, rate=FRAME_RATE) as muxer:
        for picture in pictures:
            muxer.write(picture)
        muxer.finish(None)
    return time.perf_counter() - started, _processor() - before


def _measure(prompt: str, seconds: int, resolution: Literal["480p", "720p"], draft: bool) -> Row:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        started, before = time.perf_counter(), _processor()
        request = RenderRequest(
            prompt=prompt, seed=1, seconds=seconds, resolution=resolution, aspect_ratio="16:9",
            quality="draft" if draft else "standard",
        )  # fmt: skip
        clip = StageEngine().render(request, _Take(folder))
        total, cpu = time.perf_counter() - started, _processor() - before
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0
        alone, alone_cpu = _alone(clip, folder)
    build = clip.timings.get("build", 0.0) + clip.timings.get("simulate", 0.0)
    return Row(prompt, total, cpu, alone, alone_cpu, build, clip.timings.get("render", 0.0), peak)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prompts", nargs="*", default=list(PROMPTS))
    parser.add_argument("--seconds", type=int, default=6)
    parser.add_argument("--resolution", choices=["480p", "720p"], default="720p")
    parser.add_argument("--draft", action="store_true", help="at quality draft")
    asked = parser.parse_args(arguments)
    print(
        f"{'prompt':<44}{'clip s':>8}{'cpu s':>8}{'x264 s':>8}{'÷ x264':>8}{'cpu ÷':>8}{'build s':>9}{'render s':>10}{'MiB':>7}"
    )
    rows = []
    for prompt in asked.prompts:
        row = _measure(prompt, asked.seconds, asked.resolution, asked.draft)
        rows.append(row)
        cells = (row.total, row.cpu, row.alone, row.total / row.alone, row.cpu / row.alone_cpu, row.build, row.render)
        print(f"{row.prompt[:43]:<44}" + "".join(f"{cell:>9.1f}" for cell in cells) + f"{row.peak_mib:>9.0f}", flush=True)
    totals, ratios = [row.total for row in rows], [row.total / row.alone for row in rows]
    print(
        f"median {statistics.median(totals):.1f} s, {statistics.median(ratios):.1f} × x264 alone; longest {max(totals):.1f} s"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
