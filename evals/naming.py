"""Blind naming: sheets of clips for viewers who have not seen the prompts, and the tally of what they said.

usage: python -m evals.naming make [--about cast|world] [--count 40] [--seed 7] [--prompts FILE] [--out DIR]
       python -m evals.naming tally DIR

`make` draws prompts by seed, renders a draft of each and writes `01.jpg`, `02.jpg`, … without a word on them, `key.jsonl`
with the prompts, and `answers.jsonl` to be filled in: what a viewer who sees a sheet alone says, and, by whoever compares
it with the key, which of it is right. `tally` prints the shares. The folder keeps all of it, so that the figure can be checked.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track

from evals.sheet import sheet
from soundstage.engines.base import EngineError, RenderRequest
from soundstage.engines.runner import EngineRunner
from soundstage.engines.stage import screenplay, staging

__all__ = ["QUESTIONS", "draw", "tally"]

_SUITE = Path(__file__).parents[2] / "shared" / "prompts" / "vbench.txt"
QUESTIONS = {"cast": ("subject", "action", "count"), "world": ("place", "thing", "time", "weather")}


def draw(prompts: list[str], about: str, count: int, seed: int) -> list[str]:
    """`count` prompts by seed: those with a person or an animal in them, or those without."""
    shuffled = sorted(set(prompts))
    random.Random(seed).shuffle(shuffled)
    repertoire = staging.repertoire()

    def peopled(prompt: str) -> bool:
        script = screenplay.write(prompt, repertoire=repertoire)
        return any(subject.family == "cast" for subject in script.subjects)

    wanted = (prompt for prompt in shuffled if peopled(prompt) == (about == "cast"))
    return [prompt for prompt, _ in zip(wanted, range(count), strict=False)]


def tally(rows: list[dict[str, Any]]) -> dict[str, tuple[int, int]]:
    """By question: how many answers are right, of how many that were judged. A question that was not asked is None."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for row in rows:
        for question, good in row.get("right", {}).items():
            if good is not None:
                asked[question] += 1
                right[question] += bool(good)
    return {question: (right[question], asked[question]) for question in asked}


def _make(options: argparse.Namespace) -> int:
    prompts = [line.strip() for line in options.prompts.read_text(encoding="utf-8").splitlines() if line.strip()]
    options.out.mkdir(parents=True, exist_ok=True)
    questions = QUESTIONS[options.about]
    runner = EngineRunner("stage")
    key, blank = [], []
    try:
        for number, prompt in enumerate(track(draw(prompts, options.about, options.count, options.seed)), 1):
            # Each its own seed, as requests have: one would cast the same person in every clip.
            seed = 1000 * options.seed + number
            drawn = _render(runner, prompt, seed, options.quality, options.out / f"{number:02}.jpg")
            key.append({"number": number, "prompt": prompt, "seed": seed, **drawn})
            blank.append({"number": number, **dict.fromkeys(questions, ""), "right": dict.fromkeys(questions)})
    finally:
        runner.close()
    for name, rows in (("key", key), ("answers", blank)):
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (options.out / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    Console().print(f"{len(key)} sheets in {options.out}", highlight=False)
    return 0


def _render(runner: EngineRunner, prompt: str, seed: int, quality: Any, out: Path) -> dict[str, str]:
    request = RenderRequest(prompt=prompt, seed=seed, resolution="480p", quality=quality, sound=False)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            clip = runner.render(request, Path(scratch))
        except EngineError as error:
            return {"problem": error.message}
        plain = Path(scratch, "sheet.jpg")
        shutil.move(sheet(clip.path, plain), out)
    return {}


def _told(folder: Path) -> int:
    rows = [json.loads(line) for line in (folder / "answers.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
    for question, (right, asked) in tally(rows).items():
        Console().print(f"{question:10} {right:3} of {asked:3}  {100 * right / max(asked, 1):5.1f} %", highlight=False)
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.naming", description="Blind naming of clips.")
    parts = parser.add_subparsers(dest="part", required=True)
    make = parts.add_parser("make", help="render sheets without words")
    make.add_argument("--about", choices=list(QUESTIONS), default="cast")
    make.add_argument("--count", type=int, default=40)
    make.add_argument("--seed", type=int, default=7)
    make.add_argument("--quality", choices=["draft", "standard", "fine"], default="draft")
    make.add_argument("--prompts", type=Path, default=_SUITE)
    make.add_argument("--out", type=Path, default=Path(__file__).parent / "report" / "naming")
    parts.add_parser("tally", help="print the shares").add_argument("folder", type=Path)
    options = parser.parse_args()
    return _make(options) if options.part == "make" else _told(options.folder)


if __name__ == "__main__":
    sys.exit(main())
