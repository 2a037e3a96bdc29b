"""What a frame costs by pass: `python benchmarks/render_passes.py [--prompt … …] [--size 1280x720] [--frames 8]`.

For each pass the wall and the processor milliseconds, and the triangles it draws. Every pass is waited for, which costs a
little; other work on the machine shows in the wall time, hardly in the processor's. The first frame of the shot, which also
bakes and starts from nothing, is listed apart.
"""

import argparse
import resource
import statistics
import time
from dataclasses import dataclass
from functools import partial

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import survey
from soundstage.engines.stage.scene import Scene

PROMPT = "An astronaut walks along the edge of a canyon on Mars at dusk, wind blowing dust. Slow push in."
WHOLE = "whole frame"


@dataclass(frozen=True)
class Frame:
    """Wall and processor milliseconds and triangles by pass."""

    wall: dict[str, float]
    labour: dict[str, float]
    triangles: dict[str, int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prompt", nargs="+", default=[PROMPT])
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--frames", type=int, default=8)
    parser.add_argument("--quality", default="standard", choices=["draft", "standard", "fine"])
    wanted = parser.parse_args()
    width, height = (int(side) for side in wanted.size.split("x"))
    for prompt in wanted.prompt:
        scene, seconds = _stage(prompt, width, height)
        with Renderer(width, height, quality=wanted.quality, measure=True) as renderer:
            print(f"\n{prompt}\n{renderer.describe()}")
            first, rest = _film(renderer, scene, wanted.frames)
        _print(first, rest)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"scene built in {seconds:.1f} processor seconds; peak memory so far {peak:.0f} MiB")


def _print(first: Frame, rest: list[Frame]) -> None:
    passes = sorted(rest[0].wall, key=lambda name: -_median(rest, name)[1])
    print(f"{'pass':<18}{'wall ms':>10}{'processor ms':>14}{'triangles':>12}{'first frame':>14}")
    for name in [*passes, *(name for name in first.wall if name not in rest[0].wall)]:
        wall, labour = _median(rest, name)
        count = sum(rest[-1].triangles.values()) if name == WHOLE else rest[-1].triangles.get(name, 0)
        print(f"{name:<18}{wall:>10.1f}{labour:>14.1f}{count:>12}{first.wall.get(name, 0.0):>14.0f}")


def _median(frames: list[Frame], name: str) -> tuple[float, float]:
    walls, labours = ([getattr(frame, kind).get(name, 0.0) for frame in frames] for kind in ("wall", "labour"))
    return statistics.median(walls), statistics.median(labours)


def _stage(prompt: str, width: int, height: int) -> tuple[Scene, float]:
    started = time.process_time()
    gl = Gl()
    try:
        script = screenplay.write(prompt, repertoire=staging.repertoire())
        scene = staging.stage(script, width, height, 1, survey=partial(survey, gl))
    finally:
        gl.release()
    return scene, time.process_time() - started


def _film(renderer: Renderer, scene: Scene, count: int) -> tuple[Frame, list[Frame]]:
    taken: list[Frame] = []
    started, worked = time.perf_counter(), time.process_time()
    for index, _ in enumerate(renderer.draw(scene)):
        whole = ((time.perf_counter() - started) * 1e3, (time.process_time() - worked) * 1e3)
        wall, labour = {**renderer.timings, WHOLE: whole[0]}, {**renderer.labour, WHOLE: whole[1]}
        taken.append(Frame(wall, labour, dict(renderer.triangles)))
        for account in (renderer.timings, renderer.labour, renderer.triangles):
            account.clear()
        if index + 1 == max(count, 2):
            break
        started, worked = time.perf_counter(), time.process_time()
    return taken[0], taken[1:]


if __name__ == "__main__":
    main()
