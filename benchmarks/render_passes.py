"""Milliseconds by pass of a few frames: `python benchmarks/render_passes.py [--prompt …] [--size 1280x720] [--frames 8]`.

Every pass is waited for, which costs a little; other work on the machine shows, so compare ratios of one run. The first
frame of the shot, which also bakes and starts from nothing, is listed apart.
"""

import argparse
import resource
import statistics
import time
from functools import partial

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import survey
from soundstage.engines.stage.scene import Scene

PROMPT = "An astronaut walks along the edge of a canyon on Mars at dusk, wind blowing dust. Slow push in."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prompt", default=PROMPT)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--frames", type=int, default=8)
    parser.add_argument("--quality", default="standard", choices=["draft", "standard", "fine"])
    wanted = parser.parse_args()
    width, height = (int(side) for side in wanted.size.split("x"))
    scene = _stage(wanted.prompt, width, height)
    with Renderer(width, height, quality=wanted.quality, measure=True) as renderer:
        print(renderer.describe())
        first, rest = _film(renderer, scene, wanted.frames)
    passes = sorted(rest[0], key=lambda name: -statistics.median(frame.get(name, 0.0) for frame in rest))
    print(f"{'pass':<18}{'median ms':>10}{'least':>8}{'first frame':>14}")
    for name in [*passes, *(name for name in first if name not in rest[0])]:
        later = [frame.get(name, 0.0) for frame in rest]
        print(f"{name:<18}{statistics.median(later):>10.1f}{min(later):>8.1f}{first.get(name, 0.0):>14.0f}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


def _stage(prompt: str, width: int, height: int) -> Scene:
    gl = Gl()
    try:
        return staging.stage(screenplay.write(prompt), width, height, 1, survey=partial(survey, gl))
    finally:
        gl.release()


def _film(renderer: Renderer, scene: Scene, count: int) -> tuple[dict[str, float], list[dict[str, float]]]:
    taken: list[dict[str, float]] = []
    started = time.perf_counter()
    for index, _ in enumerate(renderer.draw(scene)):
        whole = (time.perf_counter() - started) * 1e3
        taken.append({**renderer.timings, "whole frame": whole})
        renderer.timings.clear()
        if index + 1 == max(count, 2):
            break
        started = time.perf_counter()
    return taken[0], taken[1:]


if __name__ == "__main__":
    main()
