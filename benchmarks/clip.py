"""Times whole clips by stage, beside what encoding the same frames alone costs.

    python benchmarks/clip.py [--seconds 6] [--resolutions 480p 720p] [--json]

The ratio compares the whole take with x264 at the same settings fed the same frames in the same run, so that it means
something on a busy or an unknown machine; so do the processor seconds, which other programs' work hardly changes. Peak memory
is that of the process so far, plus the largest that any program it ran (encoder, voices) took.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from soundstage.engines.base import Clip, RenderRequest
from soundstage.engines.stage import StageEngine
from soundstage.media import FRAME_RATE, Muxer, frames

PROMPT = (
    "Cinematic slow push-in on a lone astronaut standing at the edge of a Martian canyon at dusk, "
    "dust drifting across their boots, distant wind, subtle helmet reflections"
)
STAGES = ("plan", "build", "simulate", "render", "sound", "encode")


@dataclass(frozen=True)
class Row:
    """One clip's costs, in wall seconds; `ratio` is total over `encode_alone`, `cpu_ratio` the same of processor seconds."""

    resolution: str
    width: int
    height: int
    frames: int
    stages: dict[str, float]
    total: float
    first_progress: float
    encode_alone: float
    ratio: float
    cpu: float
    cpu_ratio: float
    peak_mib: float


class _Take:
    """A take that nobody watches but for its first sign of life."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.started = time.perf_counter()
        self.first: float | None = None

    def progress(self, stage: str, done: int, total: int) -> None:
        if self.first is None:
            self.first = time.perf_counter() - self.started

    def preview(self, jpeg: bytes) -> None:
        pass

    def log(self, line: str) -> None:
        pass

    def check(self) -> None:
        pass


def _processor() -> float:
    """Processor seconds of this process and the programs it ran so far: what a busy machine does not change."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _peak() -> float:
    """MiB this process has held at most, plus the most that any one program it ran and waited for did."""
    both = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(both) / 1024.0


def _encode_alone(clip: Clip, folder: Path) -> tuple[float, float]:
    """Wall and processor seconds to encode the clip's own frames again, decoded beforehand."""
    opaque = np.full((clip.height, clip.width, 1), 255, np.uint8)
    pictures = [np.concatenate([np.asarray(frame)[..., :3], opaque], axis=2) for frame in frames(clip.path)]
    started, before = time.perf_counter(), _processor()
    with Muxer(folder / "again.mp4", clip.width, clip.height, rate=FRAME_RATE) as muxer:
        for picture in pictures:
            muxer.write(picture)
        muxer.finish(None)
    return time.perf_counter() - started, _processor() - before


def _measure(resolution: Literal["480p", "720p"], seconds: int, prompt: str, seed: int) -> Row:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        take, before = _Take(folder), _processor()
        request = RenderRequest(prompt=prompt, seed=seed, seconds=seconds, resolution=resolution, aspect_ratio="16:9")
        clip = StageEngine().render(request, take)
        total = time.perf_counter() - take.started
        cpu = _processor() - before
        peak = _peak()
        alone, alone_cpu = _encode_alone(clip, folder)
    return Row(
        resolution=resolution,
        width=clip.width,
        height=clip.height,
        frames=clip.frames,
        stages={stage: clip.timings.get(stage, 0.0) for stage in STAGES},
        total=total,
        first_progress=take.first or 0.0,
        encode_alone=alone,
        ratio=total / alone,
        cpu=cpu,
        cpu_ratio=cpu / alone_cpu,
        peak_mib=peak,
    )


def _print(rows: Sequence[Row]) -> None:
    """A table with a line for each cost and a column for each clip."""
    lines: list[tuple[str, list[str]]] = [("", [f"{row.resolution} × {row.frames} frames" for row in rows])]
    lines += [(f"{stage}, s", [f"{row.stages[stage]:.2f}" for row in rows]) for stage in STAGES]
    lines += [
        ("whole clip, s", [f"{row.total:.2f}" for row in rows]),
        ("x264 alone, s", [f"{row.encode_alone:.2f}" for row in rows]),
        ("clip ÷ x264 alone", [f"{row.ratio:.1f}" for row in rows]),
        ("processor, s", [f"{row.cpu:.1f}" for row in rows]),
        ("processor, s a frame", [f"{row.cpu / row.frames:.3f}" for row in rows]),
        ("processor ÷ x264 alone", [f"{row.cpu_ratio:.1f}" for row in rows]),
        ("peak memory, MiB", [f"{row.peak_mib:.0f}" for row in rows]),
        ("first progress, s", [f"{row.first_progress:.2f}" for row in rows]),
    ]
    for name, cells in lines:
        print(f"{name:<24}" + "".join(f"{cell:>22}" for cell in cells))
    print("render and sound run side by side; encode counts the encoder's own work, most of it beside the renderer")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=6)
    parser.add_argument("--resolutions", nargs="+", choices=["480p", "720p"], default=["480p", "720p"])
    parser.add_argument("--prompt", default=PROMPT)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    asked = parser.parse_args(arguments)
    rows = [_measure(resolution, asked.seconds, asked.prompt, asked.seed) for resolution in asked.resolutions]
    if asked.json:
        json.dump({"clips": [asdict(row) for row in rows]}, sys.stdout, indent=2)
        print()
    else:
        _print(rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
