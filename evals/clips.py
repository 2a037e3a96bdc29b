"""Render prompts and report what came out.

usage: python -m evals.clips [--cases FILE.jsonl] [--only ID …] [--resolution 480p|720p] [--seed N] [--out DIR]
"""

import argparse
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from rich.console import Console

from evals.measures import measure
from evals.report import Result, write
from evals.sheet import sheet
from soundstage.engines.base import EngineError, RenderRequest
from soundstage.engines.runner import EngineRunner, Log, Progress
from soundstage.engines.stage import photo, screenplay

_HERE = Path(__file__).parent
_SHARED = _HERE.parent.parent / "shared" / "prompts" / "cases.jsonl"


def main() -> int:
    options = _options()
    console = Console()
    cases = [json.loads(line) for line in options.cases.read_text().splitlines() if line.strip()]
    cases = [case for case in cases if not options.only or case["id"] in options.only]
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    runner = EngineRunner("stage")
    try:
        for number, case in enumerate(cases, 1):
            with console.status(f"{number} of {len(cases)}: {case['id']}") as status:

                def show(event: object, case: Any = case, status: Any = status) -> None:
                    if isinstance(event, Progress):
                        status.update(f"{case['id']}: {event.stage} {event.done} of {event.total}")

                result = _make(case, options, runner, show)
            results.append(result)
            console.print(
                f"{result.id:12} {result.wall:6.1f} s  {'; '.join(result.problems) or 'no problems'}", highlight=False
            )
    finally:
        runner.close()
    console.print(f"{sum(not result.problems for result in results)} of {len(results)} without problems")
    console.print(f"report: {write(results, options.out)}", highlight=False)
    return 1 if any(result.problems for result in results) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.clips", description="Render prompts and report what came out.")
    parser.add_argument("--cases", type=Path, default=_SHARED if _SHARED.exists() else _HERE / "cases.jsonl")
    parser.add_argument("--only", nargs="*", default=[], metavar="ID")
    parser.add_argument("--resolution", choices=["480p", "720p"], help="instead of what each case asks for")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=_HERE / "report")
    return parser.parse_args()


def _make(case: dict[str, Any], options: argparse.Namespace, runner: EngineRunner, show: Any) -> Result:
    wanted = case["input"]
    result = Result(id=case["id"], prompt=wanted["prompt"], expect=case.get("expect", {}))
    if any(str(wanted.get(key, "")).startswith("http") for key in ("image_url", "end_image_url")):
        result.problems.append("not made: its picture is not here")
        return result
    seconds = wanted.get("duration", "auto")
    request = RenderRequest(
        prompt=wanted["prompt"],
        seed=options.seed,
        seconds=None if seconds == "auto" else int(seconds),
        resolution=options.resolution or wanted.get("resolution", "720p"),
        aspect_ratio=wanted.get("aspect_ratio", "auto"),
        sound=wanted.get("generate_audio", True),
        image=_path(wanted, "image", options),
        end_image=_path(wanted, "end_image", options),
    )
    result.coverage = [word.model_dump() for word in screenplay.write(request.prompt).coverage]
    started = time.perf_counter()

    def listen(event: object) -> None:
        if isinstance(event, Log):
            result.log.append(event.line)
        show(event)

    with tempfile.TemporaryDirectory() as scratch:
        try:
            clip = runner.render(request, Path(scratch), on_event=listen)
        except EngineError as error:
            result.problems.append(f"not made: {error.message}")
            return result
        result.wall = time.perf_counter() - started
        result.timings = dict(clip.timings)
        result.clip = options.out / f"{case['id']}.mp4"
        shutil.copyfile(clip.path, result.clip)
    size = (clip.width, clip.height)
    first = photo.look(request.image, *size).picture if request.image else None
    last = photo.look(request.end_image, *size).picture if request.end_image else None
    result.measures = measure(result.clip, first, last)
    result.problems += result.measures.problems(request.seconds)
    result.sheet = sheet(result.clip, options.out / f"{case['id']}.jpg")
    return result


def _path(wanted: dict[str, Any], key: str, options: argparse.Namespace) -> Path | None:
    """A picture given as a path beside the cases file."""
    return options.cases.parent / wanted[key] if key in wanted else None


if __name__ == "__main__":
    sys.exit(main())
